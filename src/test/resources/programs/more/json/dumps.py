import json
data = {'name': 'Bob', 'n': [1, 2.5, -0.0, 1e20, 10 ** 20], 'ok': True, 'no': None, 'nest': {'a': {}, 'b': []}, 't': (1, 'x'), 'é': 'ü😀\n"\\/\x01', 1: 'int', 2.5: 'f', True: 't', None: 'n'}
print(json.dumps(data)); print(json.dumps(data, indent=2)); print(json.dumps(data, ensure_ascii=False)); print(json.dumps({'b': 1, 'a': [2]}, sort_keys=True, indent=4)); print(json.dumps([1, {'a': 2}], separators=(',', ':')), json.dumps([1, [2]], indent='--'), json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[]], indent=0))
print(json.dumps('a'), json.dumps(1), json.dumps(None), json.dumps(float('nan')), json.dumps([float('inf'), -float('inf')]), json.dumps(True), json.dumps(0.1 + 0.2), json.dumps('\u2028\x7f\ud800'), json.dumps({'a': {1, 2}}, default=list), json.dumps(object, default=lambda o: 'obj'), json.dumps({(1, 2): 3, 'k': 1}, skipkeys=True))
r = []; r.append(r)
for f in [lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(b'x'), lambda: json.dumps(r), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps(1j), lambda: json.dumps({'a': object}), lambda: json.dumps({'b': 1, 3: 2}, sort_keys=True)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
print(json.dumps([1j, {'z': 2 + 1j}], cls=Enc))
try: json.dumps({1}, cls=Enc)
except TypeError as e: print(e)
class I(int): pass
class S(str): pass
class D(dict): pass
print(json.dumps([I(5), S('s'), D(a=1)]), json.dumps({'x': [1, {'y': [2, 3]}]}, indent=1), json.loads(json.dumps(data, default=str))['nest'])
