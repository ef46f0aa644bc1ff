"""Abstract base classes. Which methods a class leaves abstract, the machine finds out when it makes the class."""


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function


def abstractclassmethod(function):
    return classmethod(abstractmethod(function))


def abstractstaticmethod(function):
    return staticmethod(abstractmethod(function))


def abstractproperty(function):
    return property(abstractmethod(function))


class ABCMeta(type):
    __abstractmethods__ = frozenset()

    def register(cls, subclass):
        """A class that counts as one derived from this one, and so from all that this one derives from."""
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        for base in cls.__mro__:
            if isinstance(base, ABCMeta):
                base.__registry__ = base.__dict__.get('__registry__', ()) + (subclass,)
        flags = getattr(cls, '__abc_tpflags__', None)
        if flags is not None and not hasattr(subclass, '__abc_tpflags__') and subclass.__module__ != 'builtins':
            try:
                subclass.__abc_tpflags__ = flags
            except TypeError:
                pass
        return subclass


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def update_abstractmethods(cls):
    return cls


def get_cache_token():
    return 0
