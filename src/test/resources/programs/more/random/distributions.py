import random
from random import Random
r = Random(2024)
print('%.12g %.12g %.12g' % (r.betavariate(2, 3), r.gammavariate(0.5, 2), r.gammavariate(3, 1)), '%.12g' % r.gammavariate(1, 2))
print('%.12g %.12g %.12g %.12g' % (r.vonmisesvariate(0, 4), r.paretovariate(3), r.weibullvariate(1, 1.5), r.lognormvariate(0, 0.25)))
print(['%.10g' % r.gauss(10, 2) for _ in range(5)], ['%.10g' % r.normalvariate(0, 1) for _ in range(3)], r.triangular(), r.triangular(1, 1))
print(r.getrandbits(0), r.getrandbits(1), r.getrandbits(32), r.getrandbits(33), r.getrandbits(64), r.getrandbits(200), r.randbytes(0), r.randbytes(9))
state = r.getstate()
print(state[0], len(state[1]), state[1][-1], state[2] is None)
q = Random(); q.setstate(state); print(q.random() == r.random(), q.randrange(10 ** 30) == r.randrange(10 ** 30))
deck = list('abcdefghijklmnop'); r.shuffle(deck); print(''.join(deck))
print(r.sample(range(10 ** 9), 4), r.sample(deck, 16) != deck, r.sample([], 0), r.sample('ab', counts=[3, 4], k=5))
print(r.choices(range(5), [0, 0, 1, 0, 0], k=4), r.choices('ab'), r.choices([1, 2], cum_weights=[1, 3], k=6))
print(r.randrange(-5, 5), r.randrange(10, 0, -3), r.randrange(7), r.randint(3, 3), r.uniform(5, 5))
class Loaded(Random):
    def random(self): return 0.25
print(Loaded().uniform(0, 4), Loaded().choices([1, 2, 3, 4]), isinstance(Loaded(), Random))
print(len({random.Random().random() for _ in range(5)}), 0 <= random.random() < 1)
for seed in ['a', b'a', bytearray(b'a'), '', 0, -1, 1, 2 ** 40, 3.7, True, 'héllo']:
    random.seed(seed); print(random.random(), random.getrandbits(16), end='; ')
print()
random.seed('old', version=1); print(random.random())
for f in [lambda: r.getrandbits(-1), lambda: r.setstate((3, (1, 2), None)), lambda: r.setstate((9, 1, 2)), lambda: r.gammavariate(0, 1), lambda: r.choices([1, 2], [1, 1], cum_weights=[1, 2]), lambda: r.choices([1, 2], 3), lambda: r.sample([1, 2], -1), lambda: r.choice({}), lambda: r.shuffle((1, 2)), lambda: r.randint(1, 'x'), lambda: r.randrange(0, 5, 0), lambda: random.Random([1]), lambda: r.choices([1, 2], weights=[-1, 0]), lambda: r.sample({'a': 1}, 1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
