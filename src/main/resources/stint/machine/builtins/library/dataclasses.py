"""Classes whose methods follow from their fields."""

from _collections import _function
from copy import deepcopy as _deepcopy
from keyword import iskeyword as _iskeyword


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


MISSING = _Missing()


class _KwOnly:
    pass


KW_ONLY = _KwOnly()


class _Factory:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _Factory()


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'


_FIELD, _CLASSVAR, _INITVAR = '_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'


class Field:
    __slots__ = (
        'name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _proxy({} if metadata is None else metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
            f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},'
            f'compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},'
            f'_field_type={self._field_type})')


def _proxy(mapping):
    from types import MappingProxyType
    return MappingProxyType(mapping)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _kind_of(annotation):
    if isinstance(annotation, str):
        head = annotation.split('[')[0].strip().split('.')[-1]
        return _CLASSVAR if head == 'ClassVar' else _INITVAR if head == 'InitVar' else _FIELD
    if annotation is InitVar or isinstance(annotation, InitVar):
        return _INITVAR
    if repr(annotation).startswith('typing.ClassVar'):
        return _CLASSVAR
    return _FIELD


def _is_kw_only_marker(annotation):
    return annotation is KW_ONLY or isinstance(annotation, str) and annotation.split('.')[-1] == 'KW_ONLY'


def _make_field(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _kind_of(annotation)
    if made._field_type in (_CLASSVAR, _INITVAR) and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if made._field_type == _CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type == _FIELD and getattr(type(made.default), '__hash__', None) is None:
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory')
    return made


def _define(cls, name, source, names):
    """A method from a source that is made of nothing but the names of fields."""
    function = _function(source, names)
    function.__qualname__ = f'{cls.__qualname__}.{name}'
    function.__module__ = cls.__module__
    return function


def _init_method(cls, every, has_post_init, frozen, slots):
    standard = [f for f in every if f.init and not f.kw_only]
    keyword = [f for f in every if f.init and f.kw_only]
    seen_default = False
    for f in standard:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument')
    own = '__dataclass_self__' if any(f.name == 'self' for f in every) else 'self'
    names = {'_FACTORY': _HAS_DEFAULT_FACTORY, '_set': object.__setattr__}

    def parameter(f):
        if f.default is not MISSING:
            names[f'_dflt_{f.name}'] = f.default
            return f'{f.name}=_dflt_{f.name}'
        if f.default_factory is not MISSING:
            return f'{f.name}=_FACTORY'
        return f.name

    parameters = [own, *map(parameter, standard)]
    if keyword:
        parameters += ['*', *map(parameter, keyword)]
    lines = []

    def assign(name, value):
        lines.append(f'_set({own}, {name!r}, {value})' if frozen else f'{own}.{name} = {value}')

    for f in every:
        if f.default_factory is not MISSING:
            names[f'_make_{f.name}'] = f.default_factory
            if f.init:
                assign(f.name, f'_make_{f.name}() if {f.name} is _FACTORY else {f.name}')
            else:
                assign(f.name, f'_make_{f.name}()')
        elif f._field_type == _FIELD:
            if f.init:
                assign(f.name, f.name)
            elif f.default is not MISSING and slots:
                names[f'_dflt_{f.name}'] = f.default
                assign(f.name, f'_dflt_{f.name}')
    if has_post_init:
        lines.append(f'{own}.__post_init__({", ".join([f.name for f in every if f._field_type == _INITVAR])})')
    body = '\n    '.join(lines or ['pass'])
    function = _define(cls, '__init__', f'def __init__({", ".join(parameters)}):\n    {body}\n', names)
    annotations = {f.name: f.type for f in every if f.init}
    annotations['return'] = None
    function.__annotations__.update(annotations)
    return function


_showing = []


def _repr_method(cls, fields):
    names = [f.name for f in fields]

    def __repr__(self):
        for open in _showing:
            if open is self:
                return '...'
        _showing.append(self)
        try:
            return f"{self.__class__.__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"
        finally:
            _showing.pop()
    return __repr__


def _tuple_of(name, fields):
    return '(' + ''.join([f'{name}.{f.name},' for f in fields]) + ')'


def _comparison(cls, name, operator, fields):
    return _define(
        cls, name,
        f'def {name}(self, other):\n'
        '    if other.__class__ is self.__class__:\n'
        f'        return {_tuple_of("self", fields)} {operator} {_tuple_of("other", fields)}\n'
        '    return NotImplemented\n', {})


def _frozen_methods(cls, fields):
    names = {f.name for f in fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)
    return __setattr__, __delattr__


def _add(cls, method):
    """Sets a method unless the class has it; answers whether it had."""
    name = method.__name__
    if name in cls.__dict__:
        return True
    method.__qualname__ = f'{cls.__qualname__}.{name}'
    setattr(cls, name, method)
    return False


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    fields = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        known = base.__dict__.get('__dataclass_fields__')
        if known is not None:
            fields.update(known)
            frozen_bases.append(base.__dict__['__dataclass_params__'].frozen)
    annotations = cls.__dict__.get('__annotations__', {})
    own = []
    marked = False
    for name, annotation in annotations.items():
        if _is_kw_only_marker(annotation):
            if marked:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marked = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for f in own:
        fields[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if frozen_bases:
        if frozen and not any(frozen_bases):
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        if not frozen and any(frozen_bases):
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    cls.__dataclass_fields__ = fields
    cls.__dataclass_params__ = _Params(init, repr, eq, order, unsafe_hash, frozen)
    has_hash = cls.__dict__.get('__hash__', MISSING)
    explicit_hash = not (has_hash is MISSING or has_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    every = [f for f in fields.values() if f._field_type in (_FIELD, _INITVAR)]
    real = [f for f in fields.values() if f._field_type == _FIELD]
    if init:
        _add(cls, _init_method(cls, every, hasattr(cls, '__post_init__'), frozen, slots))
    if repr:
        _add(cls, _repr_method(cls, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    if eq:
        _add(cls, _comparison(cls, '__eq__', '==', compared))
    if order:
        for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            if _add(cls, _comparison(cls, name, operator, compared)):
                raise TypeError(
                    f'Cannot overwrite attribute {name} in class {cls.__name__}. Consider using functools.total_ordering')
    if frozen:
        for method in _frozen_methods(cls, real):
            if _add(cls, method):
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
    if unsafe_hash and explicit_hash:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if unsafe_hash or eq and frozen and not explicit_hash:
        hashed = [f for f in real if (f.compare if f.hash is None else f.hash)]
        cls.__hash__ = _define(cls, '__hash__', f'def __hash__(self):\n    return hash({_tuple_of("self", hashed)})\n', {})
    elif eq and not explicit_hash:
        cls.__hash__ = None
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + _signature(every)
    if slots:
        cls = _with_slots(cls, [f.name for f in real])
    return cls


def _signature(every):
    parts = []
    keyword = False
    for f in [f for f in every if f.init and not f.kw_only] + [f for f in every if f.init and f.kw_only]:
        if f.kw_only and not keyword:
            keyword = True
            parts.append('*')
        name = f.type.__name__ if isinstance(f.type, type) else str(f.type).replace('typing.', '')
        text = f'{f.name}: {f.type!r}' if isinstance(f.type, str) else f'{f.name}: {name}'
        if f.default is not MISSING:
            text += f' = {f.default!r}'
        elif f.default_factory is not MISSING:
            text += ' = <factory>'
        parts.append(text)
    return f'({", ".join(parts)})'


def _with_slots(cls, names):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    for name in names:
        namespace.pop(name, None)
    namespace['__slots__'] = tuple([name for name in names if name not in inherited])
    namespace.pop('__dict__', None)
    qualified = cls.__qualname__
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = qualified
    if cls.__dataclass_params__.frozen:
        made.__setattr__, made.__delattr__ = _frozen_methods(
            made, [f for f in cls.__dataclass_fields__.values() if f._field_type == _FIELD])
    return made


class _Params:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq = init, repr, eq
        self.order, self.unsafe_hash, self.frozen = order, unsafe_hash, frozen

    def __repr__(self):
        return (
            f'_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},'
            f'unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})')


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


def fields(class_or_instance):
    known = getattr(class_or_instance, '__dataclass_fields__', None)
    if known is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([f for f in known.values() if f._field_type == _FIELD])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict(obj, dict_factory)


def _asdict(obj, make):
    if _is_instance(obj):
        return make([(f.name, _asdict(getattr(obj, f.name), make)) for f in fields(obj)])
    cls = type(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return cls(*[_asdict(v, make) for v in obj])
    if isinstance(obj, (list, tuple)):
        return cls([_asdict(v, make) for v in obj])
    if isinstance(obj, dict):
        pairs = [(_asdict(k, make), _asdict(v, make)) for k, v in obj.items()]
        return cls(obj.default_factory, pairs) if hasattr(cls, '__missing__') and hasattr(obj, 'default_factory') else cls(pairs)
    return _deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple(obj, tuple_factory)


def _astuple(obj, make):
    if _is_instance(obj):
        return make([_astuple(getattr(obj, f.name), make) for f in fields(obj)])
    cls = type(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return cls(*[_astuple(v, make) for v in obj])
    if isinstance(obj, (list, tuple)):
        return cls([_astuple(v, make) for v in obj])
    if isinstance(obj, dict):
        return cls([(_astuple(k, make), _astuple(v, make)) for k, v in obj.items()])
    return _deepcopy(obj)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for f in obj.__dataclass_fields__.values():
        if f._field_type == _CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(
                    f'field {f.name} is declared with init=False, it cannot be specified with replace()')
            continue
        if f.name not in changes:
            if f._field_type == _INITVAR and f.default is MISSING:
                raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **options):
    namespace = {} if namespace is None else dict(namespace)
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, 'typing.Any'
        elif len(item) == 2:
            name, annotation = item
        else:
            name, annotation, namespace[item[0]] = item
        if not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation
    namespace['__annotations__'] = annotations
    namespace.setdefault('__module__', 'types')
    return dataclass(type(cls_name, tuple(bases), namespace), **options)
