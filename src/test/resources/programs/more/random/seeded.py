import random
random.seed(42)
print(random.random(), random.random(), random.randint(1, 100), random.randrange(10), random.randrange(0, 100, 7), random.uniform(1, 10), random.choice('abcdef'), random.choices([1, 2, 3], k=5), random.sample(range(100), 5))
l = list(range(10)); random.shuffle(l); print(l, random.getrandbits(8), random.getrandbits(100), random.choices('ab', weights=[9, 1], k=8), random.choices('xyz', cum_weights=[1, 2, 10], k=4))
r = random.Random(7); print([r.randint(0, 9) for _ in range(10)], r.random(), r.sample('abcdefgh', 3), r.choice([10, 20, 30]), r.randbytes(4))
random.seed('text seed'); print(random.random(), random.randint(0, 10 ** 20)); random.seed(1.5); print(random.random()); random.seed(10 ** 30); print(random.random()); random.seed(-5); print(random.random()); random.seed(b'bytes'); print(random.random())
random.seed(1); s = random.getstate(); a = [random.random() for _ in range(3)]; random.setstate(s); print(a == [random.random() for _ in range(3)], a)
print(random.sample(['a', 'b', 'c'], counts=[2, 1, 1], k=3), random.triangular(0, 10, 5), '%.12g %.12g %.12g' % (random.gauss(0, 1), random.expovariate(2), random.normalvariate(5, 2)), random.randrange(5, 10), random.randint(-10, -5))
for f in [lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.randrange(1, 10, 0), lambda: random.choices([], k=1), lambda: random.sample(5, 1), lambda: random.randint(1.5, 2), lambda: random.choices([1], weights=[1, 2]), lambda: random.seed([1]), lambda: random.sample({1, 2}, 1), lambda: random.choices([1, 2], weights=[0, 0])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(0); print([random.randrange(6) + 1 for _ in range(20)], sum(random.random() for _ in range(1000)), sorted(random.sample(range(1000), 3)))
