"""Abstract base classes."""


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


def abstractclassmethod(function):
    return classmethod(abstractmethod(function))


def abstractstaticmethod(function):
    return staticmethod(abstractmethod(function))


def abstractproperty(function):
    return property(abstractmethod(function))


def _is_abstract(value):
    if isinstance(value, property):
        return any(getattr(f, '__isabstractmethod__', False) for f in (value.fget, value.fset, value.fdel))
    if isinstance(value, (classmethod, staticmethod)):
        value = value.__func__
    return getattr(value, '__isabstractmethod__', False)


class ABCMeta(type):
    def __init__(cls, name, bases, namespace, **kwargs):
        update_abstractmethods(cls, True)

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        if '_abc_registered' not in cls.__dict__:
            cls._abc_registered = []
        cls._abc_registered.append(subclass)
        return subclass


def update_abstractmethods(cls, always=False):
    if not always and not hasattr(cls, '__abstractmethods__'):
        return cls
    names = {name for name, value in cls.__dict__.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if _is_abstract(getattr(cls, name, None)) or _is_abstract(_find(cls, name)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


def _find(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return None


class ABC(metaclass=ABCMeta):
    __slots__ = ()
