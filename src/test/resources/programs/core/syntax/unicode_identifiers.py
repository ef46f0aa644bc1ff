naïve = 1
π = 3.14159
Δx = 2
变量 = '中'
_привет = 'мир'
def größe(länge, *, höhe=1): return länge * höhe
class Événement:
    été = 'summer'
    def __init__(self, données): self.données = données
print(naïve, π * Δx, 变量, _привет, größe(2, höhe=3), Événement.été, Événement([1]).données, größe.__name__, Événement.__name__)
ﬁx = 5
print(fix, {'ключ': 变量}['ключ'], f'{π:.2f} {变量!r} {Δx=}')
