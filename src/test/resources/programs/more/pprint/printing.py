from pprint import pprint, pformat
pprint([1, 'a', None]); pprint({'b': 1, 'a': [2, 3]}); pprint(list(range(40))); pprint({'key%d' % i: 'value' * i for i in range(6)}); pprint([['nested', ['list', {'x': (1, 2)}]] * 3]); pprint('a long string ' * 8); pprint({'k': 'a long string ' * 8}); pprint((1,)); pprint(set('cab')); pprint([{'name': 'Alice', 'roles': ['admin', 'user', 'editor'], 'active': True}, {'name': 'Bob', 'roles': [], 'active': False}])
print(pformat({'z': 1, 'a': 2}, sort_dicts=False), pformat([1, 2, 3], width=5), pformat({'a': {'b': {'c': 1}}}, depth=2), pformat('x'), pformat(list('abc'), indent=4, width=10), pformat([1, 2], compact=True, width=4))
from collections import OrderedDict, defaultdict, Counter, deque
pprint(Counter('aab')); pprint(defaultdict(list, a=[1])); pprint(deque([1])); pprint(frozenset([1])); pprint(b'x' * 90); pprint(list(range(30)), compact=True, width=40); pprint({1: 'int', 'a': 'str'}); pprint([], width=1)
from dataclasses import dataclass
@dataclass
class P: name: str; values: list
pprint(P('n', list(range(30)))); pprint(P('s', []))
