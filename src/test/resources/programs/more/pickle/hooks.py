import copy
import copyreg
import io
import pickle


class Cached:
    def __init__(self, x):
        self.x = x
        self.cache = {1: 2}

    def __getstate__(self):
        state = self.__dict__.copy()
        del state['cache']
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = 'rebuilt'


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        print('reduce')
        return Reduced, (self.a, self.b)


class Listed:
    def __init__(self):
        self.items = []

    def append(self, item):
        self.items.append(item)

    def extend(self, items):
        self.items.extend(items)

    def __setitem__(self, key, value):
        self.items.append((key, value))

    def __reduce_ex__(self, protocol):
        return Listed, (), {'protocol': protocol}, iter([1, 2, 3]), iter([('k', 'v')])


class Keyword:
    def __new__(cls, a, *, k=0):
        made = super().__new__(cls)
        made.a, made.k = a, k
        return made

    def __getnewargs_ex__(self):
        return (self.a,), {'k': self.k}


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Slots:
    __slots__ = ('a', 'b', '__hidden')

    def __init__(self, a):
        self.a = a
        self.__hidden = 5


class Single:
    def __reduce__(self):
        return 'SINGLE'


SINGLE = Single()


class Record:
    def __init__(self, n):
        self.n = n


for protocol in (2, 4):
    c = pickle.loads(pickle.dumps(Cached(3), protocol))
    print(c.x, c.cache)
    r = pickle.loads(pickle.dumps(Reduced(1, [2]), protocol))
    print(r.a, r.b)
    m = pickle.loads(pickle.dumps(Listed(), protocol))
    print(m.items, m.protocol)
    k = pickle.loads(pickle.dumps(Keyword(5, k=7), protocol))
    print(k.a, k.k)
    print(pickle.loads(pickle.dumps(Pair(1, 2), protocol)))
    s = pickle.loads(pickle.dumps(Slots(1), protocol))
    print(s.a, hasattr(s, 'b'), s._Slots__hidden)
    print(pickle.loads(pickle.dumps(SINGLE, protocol)) is SINGLE)
for cls in (copy.copy, copy.deepcopy):
    m = cls(Listed())
    print(m.items, m.protocol, cls(Cached(1)).cache, cls(Keyword(1, k=2)).k, cls(SINGLE) is SINGLE, cls(Pair(1, 2)))
copyreg.pickle(Record, lambda record: (Record, (record.n + 100,)))
print(pickle.loads(pickle.dumps(Record(1))).n, copy.copy(Record(2)).n, copy.deepcopy([Record(3)])[0].n)
plain = Reduced.__new__(Reduced)
plain.z = 1
print(plain.__getstate__(), Slots(1).__getstate__(), object().__getstate__())
print(object.__reduce_ex__(Slots(1), 2)[1:], object().__reduce__()[1:])


class Saver(pickle.Pickler):
    def persistent_id(self, obj):
        return ('row', obj.n) if isinstance(obj, Record) else None


class Loader(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'loaded {pid}'

    def find_class(self, module, name):
        if name == 'Cached':
            raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)


f = io.BytesIO()
Saver(f).dump([Record(1), 'x', {'k': Record(2)}])
print(f.getvalue())
f.seek(0)
print(Loader(f).load())
try:
    Loader(io.BytesIO(pickle.dumps(Cached(1)))).load()
except pickle.UnpicklingError as e:
    print(e)
f = io.BytesIO()
for x in (1, 'two', [3]):
    pickle.dump(x, f)
f.seek(0)
print([pickle.load(f) for _ in range(3)])
try:
    pickle.load(f)
except EOFError as e:
    print(e)
