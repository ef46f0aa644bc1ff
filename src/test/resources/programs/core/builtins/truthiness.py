class E:
    def __len__(self): return 0
class N:
    def __bool__(self): return False
    def __len__(self): return 5
class D: pass
class Bad:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
class StrLen:
    def __len__(self): return 'x'
for v in [E(), N(), D()]:
    print(bool(v), not v, 'yes' if v else 'no', v and 1 == 1 or 'falsy')
for v in [Bad(), BadLen(), StrLen()]:
    try: print(bool(v))
    except Exception as e: print(type(e).__name__, e)
    try: print(len(v))
    except Exception as e: print(type(e).__name__, e)
while E(): print('never')
print([bool(x) for x in (0, 0.0, '', [], (), {}, set(), None, False, range(0))], any([E(), N()]), all([D()]), list(filter(None, [N(), 1])) == [1])
print(0 or 'x', 1 and 'y', '' or [] or {}, 1 or 2 / 0, 0 and 2 / 0, None or None, not [] == True, (not []) == True, [] == False, 0 == False, '' == False)
x = []
if x: print('full')
elif not x: print('empty')
print(bool(D), bool(print), bool('False'), bool(float('nan')), bool(-0.0), bool(1e-320), bool(...))
