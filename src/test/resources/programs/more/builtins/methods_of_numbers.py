print((5).__round__(), (5.5).__round__(), (1234).__round__(-2), (2.567).__round__(1), (5).__float__(), (2.5).__floor__(), (2.5).__ceil__(), (7).__divmod__(2), (7).__divmod__(2.0), (7.0).__divmod__(2), (2).__rdivmod__(7), int.__add__(True, 1j), (1).__add__(1.5), (1.5).__add__(1), (1.5).__radd__(2), (1j).__add__(2))
class I(int): pass
try: divmod(I(3), "a")
except TypeError as e: print(e)
print(I(3) + 1.5, divmod(I(7), 2), I(7) // 2, 1.5 + I(2), round(I(5)), super(I, I(3)).__add__(1))
print(slice(1, None).indices(0), slice(6, 1).indices(8), slice(None, None, -2).indices(5))
for f in (lambda: float("nan").__floor__(), lambda: float("inf").__ceil__()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
