"""Abstract base classes. Which methods a class leaves abstract, the machine finds out when it makes the class."""


def abstractmethod(function):
    function.__isabstractmethod__ = True
    return function




class ABC:
    __slots__ = ()
    __abstractmethods__ = frozenset()

    @classmethod
    def register(cls, subclass):
        for base in cls.__mro__[:-2]:
            base.__registry__ = base.__dict__.get("__registry__", ()) + (subclass,)
        return subclass


class ABCMeta:
    __stands_for__ = ABC
