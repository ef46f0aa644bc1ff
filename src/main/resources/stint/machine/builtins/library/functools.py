"""Higher-order functions."""

from _functools import reduce

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)

_ABSENT = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, _ABSENT)
        if value is not _ABSENT:
            setattr(wrapper, name, value)
    for name in updated:
        for key, value in getattr(wrapped, name, {}).items():
            setattr(wrapper, key, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


class partial:
    def __init__(self, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *rest = args
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            rest = [*func.args, *rest]
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = tuple(rest)
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        return self.func(*self.args, *args, **self.keywords)

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, None)

    def __setstate__(self, state):
        self.func, self.args, keywords, attributes = state
        self.keywords = keywords or {}
        self.__dict__.update(attributes or {})

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend(repr(x) for x in self.args)
        parts.extend(f'{k}={v!r}' for k, v in self.keywords.items())
        name = type(self).__qualname__
        if type(self).__module__ == 'functools':
            name = 'functools.' + name
        return f"{name}({', '.join(parts)})"


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        func, args, keywords = self.func, self.args, self.keywords
        if isinstance(func, (classmethod, staticmethod)):
            bound = func.__func__
            first = (owner,) if isinstance(func, classmethod) else ()
            return partial(bound, *first, *args, **keywords)
        if instance is None:
            def unbound(self, /, *rest, **more):
                return func(self, *args, *rest, **{**keywords, **more})
            return unbound
        return partial(func, instance, *args, **keywords)

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts.extend(f'{k}={v!r}' for k, v in self.keywords.items())
        return f"functools.partialmethod({', '.join(parts)})"


class _CacheInfo(tuple):
    __module__ = 'functools'

    def __new__(cls, hits, misses, maxsize, currsize):
        return tuple.__new__(cls, (hits, misses, maxsize, currsize))

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def _asdict(self):
        return dict(zip(('hits', 'misses', 'maxsize', 'currsize'), self))

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % self


CacheInfo = _CacheInfo
_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'


class _CachedFunction:
    """What lru_cache makes: the results by their arguments, the least recently used first."""

    def __init__(self, function, maxsize, typed):
        self.__function = function
        self.__maxsize = maxsize
        self.__typed = typed
        self.__results = {}
        self.__hits = 0
        self.__misses = 0

    def __call__(self, /, *args, **keywords):
        if keywords:
            key = (args, _ABSENT, *keywords.items())
        elif len(args) == 1 and (type(args[0]) is int or type(args[0]) is str):
            key = args[0]
        else:
            key = args
        if self.__typed:
            key = (key, *map(type, args), *map(type, keywords.values()))
        results = self.__results
        found = results.get(key, _ABSENT)
        maxsize = self.__maxsize
        if found is not _ABSENT:
            self.__hits += 1
            if maxsize is not None:
                del results[key]
                results[key] = found
            return found
        self.__misses += 1
        value = self.__function(*args, **keywords)
        if maxsize is None:
            results[key] = value
        elif maxsize > 0:
            if key not in results and len(results) >= maxsize:
                del results[next(iter(results))]
            results[key] = value
        return value

    def __get__(self, instance, owner=None):
        return self if instance is None else _bind(self, instance)

    def cache_info(self):
        return _CacheInfo(self.__hits, self.__misses, self.__maxsize, len(self.__results))

    def cache_clear(self):
        self.__results.clear()
        self.__hits = self.__misses = 0

    def cache_parameters(self):
        return {'maxsize': self.__maxsize, 'typed': self.__typed}

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return object.__repr__(self).replace('_CachedFunction', '_lru_cache_wrapper')


_CachedFunction.__name__ = _CachedFunction.__qualname__ = '_lru_cache_wrapper'


class _bind:
    """A cached function seen through an instance."""

    def __init__(self, function, instance):
        self.__func__ = function
        self.__self__ = instance

    def __call__(self, /, *args, **keywords):
        return self.__func__(self.__self__, *args, **keywords)

    def __getattr__(self, name):
        return getattr(self.__func__, name)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return update_wrapper(_CachedFunction(maxsize, 128, typed), maxsize)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return update_wrapper(_CachedFunction(user_function, maxsize, typed), user_function)
    return decorating_function


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {self.attrname!r} property.") from None
        value = cache.get(self.attrname, _ABSENT)
        if value is _ABSENT:
            value = self.func(instance)
            cache[self.attrname] = value
        return value


def _negated(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result
    return method


def _or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else result or self == other
    return method


def _and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else result and self != other
    return method


def _negated_and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result and self != other
    return method


def _negated_or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result or self == other
    return method


_ORDERINGS = {
    '__lt__': (('__gt__', _negated_and_unequal), ('__le__', _or_equal), ('__ge__', _negated)),
    '__le__': (('__ge__', _negated_or_equal), ('__lt__', _and_unequal), ('__gt__', _negated)),
    '__gt__': (('__lt__', _negated_and_unequal), ('__ge__', _or_equal), ('__le__', _negated)),
    '__ge__': (('__le__', _negated_or_equal), ('__gt__', _and_unequal), ('__lt__', _negated)),
}


def total_ordering(cls):
    roots = [name for name in _ORDERINGS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, make in _ORDERINGS[root]:
        if name not in roots:
            method = make(root)
            method.__name__ = name
            method.__qualname__ = f'{cls.__qualname__}.{name}'
            setattr(cls, name, method)
    return cls


class _Key:
    __slots__ = ('obj', '_compare')
    __hash__ = None

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    def K(obj):
        return _Key(mycmp, obj)
    return K


class _SingleDispatch:
    """A function that chooses its implementation by the class of its first argument."""

    def __init__(self, func):
        self.registry = {object: func}
        self._chosen = {}
        self._name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(self, cls):
        found = self._chosen.get(cls)
        if found is None:
            found = self._chosen[cls] = self._choose(cls)
        return found

    def _choose(self, cls):
        registry = self.registry
        for base in cls.__mro__:
            if base is object:
                break
            if base in registry:
                return registry[base]
        matches = [known for known in registry if known is not object and issubclass(cls, known)]
        best = None
        for known in matches:
            if best is None or issubclass(known, best):
                best = known
            elif not issubclass(best, known):
                raise RuntimeError(f'Ambiguous dispatch: {best} or {known}')
        return registry[object] if best is None else registry[best]

    def register(self, cls, func=None):
        if func is None:
            if isinstance(cls, type) or hasattr(cls, '__args__') and not hasattr(cls, '__name__'):
                return lambda f: self.register(cls, f)
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(
                    f"Invalid first argument to `register()`: {cls!r}. "
                    "Use either `@register(some_class)` or plain `@register` "
                    "on an annotated function.")
            func = cls
            from typing import get_type_hints
            name, cls = next(iter(get_type_hints(func).items()))
            if not isinstance(cls, type) and not hasattr(cls, '__args__'):
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        members = getattr(cls, '__args__', None) if not isinstance(cls, type) else None
        for member in members or (cls,):
            self.registry[member] = func
        self._chosen.clear()
        return func

    def __call__(self, /, *args, **keywords):
        if not args:
            raise TypeError(f'{self._name} requires at least 1 positional argument')
        return self.dispatch(type(args[0]))(*args, **keywords)

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self, instance)


def singledispatch(func):
    return update_wrapper(_SingleDispatch(func), func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            method = self.dispatcher.dispatch(type(args[0]))
            if isinstance(method, classmethod):
                return method.__func__(cls, *args, **kwargs)
            if isinstance(method, staticmethod):
                return method.__func__(*args, **kwargs)
            return method(*args, **kwargs) if obj is None else method(obj, *args, **kwargs)
        _method.register = self.register
        return update_wrapper(_method, self.func)
