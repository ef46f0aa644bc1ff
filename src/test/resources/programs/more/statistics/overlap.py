"""How far normal distributions overlap."""
from statistics import NormalDist

for a, b in ((NormalDist(0, 1), NormalDist(1, 1)), (NormalDist(2.4, 1.6), NormalDist(3.2, 2.0)), (NormalDist(5, 2), NormalDist(5, 2))):
    print(round(a.overlap(b), 9), round(b.overlap(a), 9))
for other in (3, NormalDist(1, 0)):
    try:
        NormalDist().overlap(other)
    except Exception as e:
        print(type(e).__name__, e)
