"""Iterators for loops."""

from _itertools import count, repeat, product, permutations, combinations, combinations_with_replacement


def _iterators(iterables):
    return [iter(iterable) for iterable in iterables]


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(iterator, func, initial):
    total = initial
    if initial is None:
        for total in iterator:
            break
        else:
            return
    yield total
    if func is None:
        for item in iterator:
            total = total + item
            yield total
    else:
        for item in iterator:
            total = func(total, item)
            yield total


def chain(*iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


def _from_iterable(iterable, /):
    return _chained(iter(iterable))


def _chained(iterator):
    for inner in iterator:
        for item in inner:
            yield item


chain.from_iterable = _from_iterable


def compress(data, selectors):
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, selected in zip(data, selectors):
        if selected:
            yield item


def cycle(iterable, /):
    return _cycle(iter(iterable))


def _cycle(iterator):
    saved = []
    for item in iterator:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


def dropwhile(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            yield item
            break
    for item in iterator:
        yield item


def takewhile(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, iterator):
    for item in iterator:
        if not predicate(item):
            break
        yield item


def filterfalse(function, iterable, /):
    return _filterfalse(bool if function is None else function, iter(iterable))


def _filterfalse(function, iterator):
    for item in iterator:
        if not function(item):
            yield item


def starmap(function, iterable, /):
    return _starmap(function, iter(iterable))


def _starmap(function, iterator):
    for args in iterator:
        yield function(*tuple(args))


def pairwise(iterable, /):
    return _pairwise(iter(iterable))


def _pairwise(iterator):
    for previous in iterator:
        break
    else:
        return
    for item in iterator:
        yield previous, item
        previous = item


def _bound(value, what):
    if value is None:
        return None
    if not isinstance(value, int):
        index = getattr(type(value), '__index__', None)
        if index is None:
            raise ValueError(what)
        value = index(value)
    if value < 0:
        raise ValueError(what)
    return value


def islice(iterable, /, *args):
    indices = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
    if not args:
        raise TypeError('islice expected at least 2 arguments, got 1')
    if len(args) > 3:
        raise TypeError(f'islice expected at most 4 arguments, got {len(args) + 1}')
    if len(args) == 1:
        start, step = 0, 1
        stop = _bound(args[0], 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    else:
        start = _bound(args[0], indices) or 0
        stop = _bound(args[1], 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        step = 1
        if len(args) == 3 and args[2] is not None:
            step = args[2]
            if not isinstance(step, int) or step < 1:
                raise ValueError('Step for islice() must be a positive integer or None.')
    return _islice(iter(iterable), start, stop, step)


def _islice(iterator, start, stop, step):
    if start:
        for _, _ in zip(range(start), iterator):
            pass
    if stop is None:
        if step == 1:
            for item in iterator:
                yield item
        while True:
            for item in iterator:
                yield item
                break
            else:
                return
            for _, _ in zip(range(step - 1), iterator):
                pass
    at = start
    while at < stop:
        for item in iterator:
            yield item
            break
        else:
            return
        at += step
        skip = min(step, stop - at + step) - 1
        if skip > 0:
            for _, _ in zip(range(skip), iterator):
                pass


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest(_iterators(iterables), fillvalue)


_END = object()


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    while active:
        items = []
        for i, iterator in enumerate(iterators):
            item = next(iterator, _END)
            if item is _END:
                active -= 1
                if not active:
                    return
                iterators[i] = repeat(fillvalue)
                item = fillvalue
            items.append(item)
        yield tuple(items)


class groupby:
    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._key = key
        self._current = self._wanted = self._value = _END

    def __iter__(self):
        return self

    def _advance(self):
        self._value = value = next(self._iterator)
        self._current = value if self._key is None else self._key(value)

    def __next__(self):
        self._group = group = object()
        while self._current is _END or self._wanted is not _END and self._current == self._wanted:
            self._advance()
        self._wanted = self._current
        return self._current, self._items(self._wanted, group)

    def _items(self, wanted, group):
        while self._group is group and self._current == wanted:
            yield self._value
            for value in self._iterator:
                self._value = value
                self._current = value if self._key is None else self._key(value)
                break
            else:
                return


class _Tee:
    """One of several iterators over the items of one: links of what was taken from it, the next one not made yet."""

    def __init__(self, iterator, link):
        self._iterator = iterator
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if link[1] is None:
            link[0] = next(self._iterator)
            link[1] = [None, None]
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _Tee(self._iterator, self._link)


_Tee.__name__ = _Tee.__qualname__ = '_tee'


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    iterator = iter(iterable)
    if isinstance(iterator, _Tee):
        return tuple([iterator, *[iterator.__copy__() for _ in range(n - 1)]][:n])
    link = [None, None]
    return tuple([_Tee(iterator, link) for _ in range(n)])
