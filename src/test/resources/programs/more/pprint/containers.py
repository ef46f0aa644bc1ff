import io
import pprint
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from types import SimpleNamespace

data = {'name': 'a somewhat longer name', 'items': [{'id': i, 'tags': ['t%d' % j for j in range(i)], 'pair': (i, -i)} for i in range(6)], 'empty': [{}, [], (), set()],
        'text': 'lorem ipsum dolor sit amet ' * 5, 'bytes': bytes(range(80)), 'nested': {'a': {'b': {'c': {'d': [1, 2, 3]}}}}, 3: None, (1, 'x'): frozenset('ab')}
for options in [{}, {'width': 40}, {'indent': 4}, {'compact': True, 'width': 60}, {'depth': 2}, {'sort_dicts': False}, {'width': 1}, {'indent': 2, 'width': 50, 'compact': True}]:
    print(options)
    pprint.pprint({k: v for k, v in data.items() if options.get('width') != 1 or k != 'bytes'}, **options)
for value in [OrderedDict([('b', 1), ('a', list(range(25)))]), Counter('the quick brown fox jumps over the lazy dog' * 3), defaultdict(int, {i: i * i for i in range(20)}),
              deque(range(40), maxlen=50), deque(['word'] * 20), ChainMap({'a': 'x' * 40}, {'b': 'y' * 40}), SimpleNamespace(first='x' * 40, second=list(range(20))),
              frozenset(range(40)), set('abcdefghijklmnopqrstuvwxyz'), bytearray(b'q' * 100), 'line one\nline two\n' * 4, ['multi\nline' * 9], ('x' * 90,), {'k' * 30: {'j' * 30: 'v' * 30}},
              Counter(), OrderedDict(), defaultdict(list), deque(), [None, True, 1.5, 2j, b'', ''], [[[[[]]]]], {1: 2, 'a': 3, None: 4, (): 5}]:
    pprint.pprint(value)
loop = [1]
loop.append(loop)
print(pprint.pformat(loop)[:20], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, 'a', {2: 3}]), pprint.isreadable([object()]))


class Own(list):
    pass


class Shown(dict):
    def __repr__(self):
        return 'Shown!' * 20


pprint.pprint([Own(range(40)), Shown(a=1)])
out = io.StringIO()
pprint.pp({'b': 1, 'a': 2}, out)
pprint.PrettyPrinter(indent=3, width=20, stream=out, underscore_numbers=True).pprint([1234567, {'k': 10 ** 7}, 12])
print(out.getvalue(), pprint.saferepr({'b': [1], 'a': (2,)}))
for bad in [dict(indent=-1), dict(width=0), dict(depth=0)]:
    try:
        pprint.pformat(1, **bad)
    except ValueError as e:
        print(e)
