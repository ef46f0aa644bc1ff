"""Names of builtin classes, and some more."""


def _function():
    yield


class _Methods:
    def method(self):
        pass


FunctionType = LambdaType = type(_function)
GeneratorType = type(_function())
MethodType = type(_Methods().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = MethodDescriptorType
NoneType = type(None)
EllipsisType = type(...)
NotImplementedType = type(NotImplemented)
UnionType = type(int | str)
import builtins as _builtins
ModuleType = type(_builtins)


def _traceback_and_frame():
    try:
        raise TypeError
    except TypeError as error:
        return type(error.__traceback__)


TracebackType = _traceback_and_frame()


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        if any(shown is self for shown in _shown):
            return f'{_namespace_name(self)}(...)'
        _shown.append(self)
        try:
            parts = ', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])
            return f'{_namespace_name(self)}({parts})'
        finally:
            _shown.pop()

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None


_shown = []


def _namespace_name(value):
    name = type(value).__name__
    return 'namespace' if name == 'SimpleNamespace' else name


class MappingProxyType:
    def __init__(self, mapping):
        if not hasattr(mapping, 'keys'):
            raise TypeError(f'mappingproxy() argument must be a mapping, not {type(mapping).__name__}')
        self.__mapping = mapping

    def __getitem__(self, key): return self.__mapping[key]
    def __contains__(self, key): return key in self.__mapping
    def __iter__(self): return iter(self.__mapping)
    def __len__(self): return len(self.__mapping)
    def __reversed__(self): return reversed(self.__mapping)
    def get(self, key, default=None, /): return self.__mapping.get(key, default)
    def keys(self): return self.__mapping.keys()
    def values(self): return self.__mapping.values()
    def items(self): return self.__mapping.items()
    def copy(self): return self.__mapping.copy()
    def __eq__(self, other): return self.__mapping == (other.__mapping if isinstance(other, MappingProxyType) else other)
    def __or__(self, other): return self.__mapping | (other.__mapping if isinstance(other, MappingProxyType) else other)
    def __ror__(self, other): return other | self.__mapping
    __hash__ = None
    def __repr__(self): return f'mappingproxy({self.__mapping!r})'
    def __str__(self): return str(self.__mapping)


MappingProxyType.__name__ = MappingProxyType.__qualname__ = 'mappingproxy'
MappingProxyType.__module__ = 'builtins'


def _shown_argument(argument):
    if argument is ...:
        return '...'
    if isinstance(argument, type):
        name = argument.__qualname__
        return name if argument.__module__ == 'builtins' else f'{argument.__module__}.{name}'
    if isinstance(argument, list):
        return '[' + ', '.join(map(_shown_argument, argument)) + ']'
    return repr(argument)


class GenericAlias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)

    @property
    def __parameters__(self):
        found = []
        for argument in self.__args__:
            for parameter in getattr(argument, '__parameters__', ()):
                if parameter not in found:
                    found.append(parameter)
            if type(argument).__name__ == 'TypeVar' and argument not in found:
                found.append(argument)
        return tuple(found)

    def __call__(self, /, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __getitem__(self, item):
        items = iter(item if isinstance(item, tuple) else (item,))
        return GenericAlias(
            self.__origin__, tuple([next(items) if type(a).__name__ == 'TypeVar' else a for a in self.__args__]))

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        return f'{_shown_argument(self.__origin__)}[{", ".join(map(_shown_argument, self.__args__)) or "()"}]'

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        from typing import Union
        return Union[self, other]

    def __ror__(self, other):
        from typing import Union
        return Union[other, self]

    def __mro_entries__(self, bases):
        return (self.__origin__,)


GenericAlias.__module__ = 'types'


class DynamicClassAttribute(property):
    pass


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    return type(name, bases, namespace)


def resolve_bases(bases):
    return bases
