def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def u1(): a, b = [1]
def u2(): a, b = [1, 2, 3]
def u3(): a, b, c = 'ab'
def u4(): a, *b, c = [1]
def u5(): a, b = 5
def u6(): a, b = None
def u7(): a, b = {}
def u8(): (a, b), c = [1, 2]
def u9(): a, b = range(1000000)
def u10(): a, b, *c = []
def u11(): a, b = 1.5
def u12():
    for a, b in [(1, 2), (3,)]:
        print(a, b)
def u13(): return [*5]
def u14(): return {**5}
def u15(): return {**[1]}
def u16(): return {*None}
def u17(): return (*1,)
def u18(): [a, b] = iter([1, 2, 3, 4])
for f in [u1, u2, u3, u4, u5, u6, u7, u8, u9, u10, u11, u12, u13, u14, u15, u16, u17, u18]:
    attempt(f)
a = b = 'kept'
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e, a, b)
