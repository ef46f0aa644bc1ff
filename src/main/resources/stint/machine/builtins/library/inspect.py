"""inspect: what functions and classes are made of. Sources and frames of other calls are not to be had."""
import _generators
import builtins
import sys as _sys
import types as _types
from collections import OrderedDict as _OrderedDict
from collections import namedtuple as _namedtuple
from enum import IntEnum as _IntEnum

CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 4, 8, 32, 128, 512


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return type(object).__name__ == 'function'


def ismethod(object):
    return type(object).__name__ == 'method' and isfunction(object.__func__)


def isbuiltin(object):
    return type(object).__name__ == 'builtin_function_or_method' or type(object).__name__ == 'method' and not ismethod(object)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or type(object).__name__ in ('method_descriptor', 'wrapper_descriptor', 'method-wrapper')


def ismodule(object):
    return type(object).__name__ == 'module'


def isgenerator(object):
    return type(object).__name__ == 'generator'


def iscoroutine(object):
    return type(object).__name__ == 'coroutine'


def isasyncgen(object):
    return type(object).__name__ == 'async_generator'


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), '__await__')


def ismethoddescriptor(object):
    return (not isclass(object) and not ismethod(object) and not isfunction(object)
            and hasattr(type(object), '__get__') and not hasattr(type(object), '__set__') or isinstance(object, _types.MethodDescriptorType))


def isgetsetdescriptor(object):
    return isinstance(object, _types.GetSetDescriptorType)


def isframe(object):
    return type(object).__name__ == 'frame'


def istraceback(object):
    return type(object).__name__ == 'traceback'


def iscode(object):
    return type(object).__name__ == 'code'


def isdatadescriptor(object):
    return not isclass(object) and not isfunction(object) and (
        isinstance(object, property) or hasattr(type(object), '__set__') or hasattr(type(object), '__delete__'))


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def _has_flag(function, flag):
    while ismethod(function):
        function = function.__func__
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(object):
    return _has_flag(object, CO_GENERATOR)


def iscoroutinefunction(object):
    return _has_flag(object, CO_COROUTINE)


def isasyncgenfunction(object):
    return _has_flag(object, CO_ASYNC_GENERATOR)


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmro(cls):
    return cls.__mro__


def getmodule(object):
    return _sys.modules.get(getattr(object, '__module__', None)) if hasattr(_sys, 'modules') else None


def unwrap(func, *, stop=None):
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
    return func


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    """What the classes above say of a class or of the method that it overrides."""
    if isclass(object):
        docs = (base.__doc__ for base in object.__mro__ if base is not builtins.object)
    else:
        function = object.fget if isinstance(object, property) else getattr(object, '__func__', object)
        path = getattr(function, '__qualname__', '').split('.')
        owner = _sys.modules.get(getattr(function, '__module__', None))
        for name in path[:-1]:
            owner = getattr(owner, name, None)
        if not isclass(owner):
            return None
        docs = (getattr(base.__dict__.get(path[-1]), '__doc__', None) for base in owner.__mro__)
    return next((doc for doc in docs if doc is not None), None)


def currentframe():
    return _sys._getframe(0)


FrameInfo = _namedtuple('FrameInfo', 'frame filename lineno function code_context index')


def stack(context=1):
    infos, frame = [], _sys._getframe(0)
    while frame is not None:
        infos.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, None, None))
        frame = frame.f_back
    return infos


class _empty:
    """Marks the absence of a default or of an annotation."""


class _ParameterKind(_IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')[self]


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if type(annotation).__name__ == 'GenericAlias':
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


class Parameter:
    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        kind = _ParameterKind(kind)
        if default is not _empty and kind in (self.VAR_POSITIONAL, self.VAR_KEYWORD):
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        values = {'name': self.name, 'kind': self.kind, 'default': self.default, 'annotation': self.annotation, **changes}
        return Parameter(values['name'], values['kind'], default=values['default'], annotation=values['annotation'])

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ': ' + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (' = ' if self.annotation is not _empty else '=') + repr(self.default)
        return {2: '*', 4: '**'}.get(self.kind, '') + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self.name, self.kind, self.default, self.annotation) == (other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind))


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        args = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (3, 4) or name not in self.arguments:
                break
            if parameter.kind == 2:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs, positional = {}, len(self.args)
        by_name = False
        for name, parameter in self.signature.parameters.items():
            if name not in self.arguments:
                by_name = by_name or parameter.kind in (0, 1)
            elif parameter.kind == 4:
                kwargs.update(self.arguments[name])
            elif parameter.kind == 3 or by_name and parameter.kind == 1:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        made = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                made[name] = self.arguments[name]
            elif parameter.default is not _empty:
                made[name] = parameter.default
            elif parameter.kind == 2:
                made[name] = ()
            elif parameter.kind == 4:
                made[name] = {}
        self.arguments = made

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{k}={v!r}' for k, v in self.arguments.items())})>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = _types.MappingProxyType(_OrderedDict((p.name, p) for p in parameters or ()))
        self.return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **options):
        return signature(obj)

    def replace(self, *, parameters=None, return_annotation=_empty):
        return Signature(self.parameters.values() if parameters is None else parameters,
                         return_annotation=self.return_annotation if return_annotation is _empty else return_annotation)

    def __str__(self):
        parts, slash, star = [], False, False
        for parameter in self.parameters.values():
            if parameter.kind == 0:
                slash = True
            elif slash:
                parts.append('/')
                slash = False
            if parameter.kind == 2:
                star = True
            elif parameter.kind == 3 and not star:
                parts.append('*')
                star = True
            parts.append(str(parameter))
        if slash:
            parts.append('/')
        text = f"({', '.join(parts)})"
        return text if self.return_annotation is _empty else f'{text} -> {formatannotation(self.return_annotation)}'

    def __repr__(self):
        return f'<Signature {self}>'

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return list(self.parameters.values()) == list(other.parameters.values()) and self.return_annotation == other.return_annotation

    def __hash__(self):
        return hash(tuple(self.parameters))

    def _bind(self, args, kwargs, partial):
        arguments, left, kwargs = {}, list(args), dict(kwargs)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == 2:
                if left:
                    arguments[name], left = tuple(left), []
            elif kind == 4:
                continue
            elif kind == 3 and left:
                break
            elif left:
                if name in kwargs and kind == 1:
                    raise TypeError(f'multiple values for argument {name!r}')
                arguments[name] = left.pop(0)
            elif name in kwargs and kind != 0:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                sort = ' keyword-only' if kind == 3 else ''
                raise TypeError(f'missing a required{sort} argument: {name!r}' if not sort else f'missing a required argument: {name!r}')
        if left:
            raise TypeError('too many positional arguments')
        if kwargs:
            for name, parameter in self.parameters.items():
                if parameter.kind == 4:
                    arguments[name] = kwargs
                    break
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)


def _of_function(function):
    code, notes = function.__code__, function.__annotations__
    names = list(code.co_varnames)
    positional, only = code.co_argcount, code.co_posonlyargcount
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []
    for i, name in enumerate(names[:positional]):
        given = i - (positional - len(defaults))
        parameters.append(Parameter(name, 0 if i < only else 1, default=defaults[given] if given >= 0 else _empty,
                                    annotation=notes.get(name, _empty)))
    at = positional + code.co_kwonlyargcount
    rest = names[at:]
    if code.co_flags & CO_VARARGS:
        name = rest.pop(0)
        parameters.append(Parameter(name, 2, annotation=notes.get(name, _empty)))
    for name in names[positional:at]:
        parameters.append(Parameter(name, 3, default=keyword_defaults.get(name, _empty), annotation=notes.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = rest.pop(0)
        parameters.append(Parameter(name, 4, annotation=notes.get(name, _empty)))
    return Signature(parameters, return_annotation=notes.get('return', _empty))


def _without_first(found):
    parameters = list(found.parameters.values())
    return found if not parameters or parameters[0].kind == 2 else found.replace(parameters=parameters[1:])


def _of_partial(partial):
    found = signature(partial.func)
    found.bind_partial(*partial.args, **partial.keywords)
    left, given, by_name = [], len(partial.args), False
    for p in found.parameters.values():
        if given and p.kind in (0, 1):
            given -= 1
            continue
        if p.name in partial.keywords and p.kind in (1, 3):
            p, by_name = p.replace(kind=_ParameterKind(3), default=partial.keywords[p.name]), True
        elif by_name and p.kind == 1:
            p = p.replace(kind=_ParameterKind(3))
        elif by_name and p.kind == 2:
            continue
        left.append(p)
    return found.replace(parameters=left)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if ismethod(obj):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__'))
    if isinstance(getattr(obj, '__signature__', None), Signature):
        return obj.__signature__
    if isfunction(obj):
        return _of_function(obj)
    if isinstance(obj, type):
        for name in ('__new__', '__init__'):
            method = getattr(obj, name, None)
            if isfunction(method):
                return _without_first(_of_function(method))
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return Signature()
    elif type(obj).__module__ == 'functools' and hasattr(obj, 'keywords'):
        return _of_partial(obj)
    elif isfunction(getattr(type(obj), '__call__', None)):
        return _without_first(_of_function(type(obj).__call__))
    raise ValueError(f'no signature found for builtin {obj!r}')


FullArgSpec = _namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')


def getfullargspec(func):
    found = signature(func, follow_wrapped=False)
    args, varargs, varkw, defaults, only, only_defaults, notes = [], None, None, [], [], {}, {}
    if found.return_annotation is not _empty:
        notes['return'] = found.return_annotation
    for name, p in found.parameters.items():
        if p.kind in (0, 1):
            args.append(name)
            if p.default is not _empty:
                defaults.append(p.default)
        elif p.kind == 2:
            varargs = name
        elif p.kind == 3:
            only.append(name)
            if p.default is not _empty:
                only_defaults[name] = p.default
        else:
            varkw = name
        if p.annotation is not _empty:
            notes[name] = p.annotation
    if ismethod(func):
        args.insert(0, func.__func__.__code__.co_varnames[0])
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, only, only_defaults or None, notes)


def getcallargs(func, /, *positional, **named):
    """Which parameter would get what; raises the TypeError that the call would."""
    found = signature(func.__func__ if ismethod(func) else func, follow_wrapped=False)
    bound = found.bind(*((func.__self__,) if ismethod(func) else ()), *positional, **named)
    bound.apply_defaults()
    arguments = bound.arguments
    names = [name for name, p in found.parameters.items() if p.kind in (0, 1)]
    extra = [name for kind in (2, 4) for name, p in found.parameters.items() if p.kind == kind]
    order = [name for name in names if name not in named and found.parameters[name].default is _empty or name in names[:len(positional)]]
    order += extra + [name for name in arguments if name in named or found.parameters[name].kind == 3 and name in named]
    order += list(arguments)
    return {name: arguments[name] for name in dict.fromkeys(order)}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        notes = obj.__dict__.get('__annotations__')
    elif callable(obj) or ismodule(obj):
        notes = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if notes is None:
        return {}
    if not isinstance(notes, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if eval_str and any(isinstance(note, str) for note in notes.values()):
        from typing import get_type_hints
        return get_type_hints(obj)
    return dict(notes)


_missing = object()


def getattr_static(obj, attr, default=_missing):
    """An attribute as it is stored: nothing of the program is called."""
    if not isinstance(obj, type):
        own = getattr(obj, '__dict__', {})
        for base in type(obj).__mro__:
            if attr in base.__dict__ and (isdatadescriptor(base.__dict__[attr]) or attr not in own):
                return base.__dict__[attr]
        if attr in own:
            return own[attr]
    else:
        for base in (*obj.__mro__, *type(obj).__mro__):
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


def getmembers_static(object, predicate=None):
    found = [(name, getattr_static(object, name)) for name in dir(object) if getattr_static(object, name, _missing) is not _missing]
    return sorted((pair for pair in found if predicate is None or predicate(pair[1])), key=lambda pair: pair[0])


Attribute = _namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    found = []
    for name in dir(cls):
        for base in cls.__mro__:
            if name in base.__dict__:
                value = base.__dict__[name]
                kind = ('static method' if isinstance(value, staticmethod) else 'class method' if isinstance(value, classmethod)
                        else 'property' if isinstance(value, property) else 'method' if isroutine(value) else 'data')
                found.append(Attribute(name, kind, base, value))
                break
    return found


ClosureVars = _namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'


def _state(generator):
    if _generators.is_running(generator):
        return 'RUNNING'
    if _generators.is_finished(generator):
        return 'CLOSED'
    return 'SUSPENDED' if _generators.is_started(generator) else 'CREATED'


def getgeneratorstate(generator):
    return 'GEN_' + _state(generator)


def getcoroutinestate(coroutine):
    return 'CORO_' + _state(coroutine)


def getsource(object):
    raise OSError('could not get source code')


getsourcelines = getsourcefile = getfile = getsource
