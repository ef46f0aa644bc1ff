import json


def attempt(function):
    try:
        print(repr(function()))
    except Exception as e:
        print(type(e).__name__, e)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {'__point__': [o.x, o.y]}
        return super().default(o)


def as_point(d):
    return Point(*d['__point__']) if '__point__' in d else d


text = json.dumps({'here': Point(1, 2), 'list': [Point(0.5, None)]}, cls=PointEncoder)
print(text)
back = json.loads(text, object_hook=as_point)
print(back['here'].x, back['list'][0].y)
attempt(lambda: json.dumps(Point(1, 2)))
attempt(lambda: json.dumps([Point(1, 2)], default=vars))
attempt(lambda: json.dumps(Point(1, Point(2, 3)), default=lambda o: o.__dict__, indent='\t', sort_keys=True))
attempt(lambda: json.dumps(object(), default=lambda o: o))

deep = []
for i in range(5000):
    deep = [deep]
attempt(lambda: json.dumps(deep)[:10])
attempt(lambda: json.loads('[' * 5000))
attempt(lambda: json.loads('{"a":' * 5000))
loop = {}
loop['self'] = [loop]
attempt(lambda: json.dumps(loop))

for value in ([], {}, [[]], [{}], {'a': []}, [1, [2, [3, {'k': {'l': []}}]]], 'x', ()):
    for indent in (None, 0, 1, 3, '>'):
        print(json.dumps(value, indent=indent))
for separators in ((',', ':'), (' , ', ' : '), ('', '')):
    print(json.dumps({'a': [1, 2], 'b': {'c': 3}}, separators=separators), json.dumps([1, 2], indent=1, separators=separators))

for value in ('\x00\x1f\x7f\x80\u2028\uffff\U0001f600', '"\\/\b\f\n\r\t', 'é', '\udc00\ud800'):
    print(json.dumps(value), ascii(json.dumps(value, ensure_ascii=False)))
for value in (0, -0, 0.0, -0.0, 1e16, 1.5e-7, 2 ** 63, -2 ** 63 - 1, 10 ** 30, 1e308 * 10, True, False, None):
    print(json.dumps(value), json.dumps({value: value}))

print(json.dumps({'b': 1, 'a': {'d': 1, 'c': [{'z': 0, 'y': 1}]}}, sort_keys=True))
print(json.dumps({3: 1, 1: 2, 2.5: 3}, sort_keys=True))
attempt(lambda: json.dumps({'1': 1, 1: 2}, sort_keys=True))
attempt(lambda: json.dumps({('t',): 1}))
print(json.dumps({('t',): 1, b'b': 2, 'k': 3}, skipkeys=True), json.dumps({('t',): 1}, skipkeys=True))
attempt(lambda: json.dumps([float('nan')], allow_nan=False))
attempt(lambda: json.dumps({float('inf'): 1}, allow_nan=False))


class Tagged(str):
    pass


class Number(int):
    def __repr__(self):
        return 'Number'


class Real(float):
    def __repr__(self):
        return 'Real'


class Items(list):
    pass


print(json.dumps([Tagged('t'), Number(7), Real(1.5), Items([1, 2]), {Tagged('k'): Number(1), Number(3): 0}]))

print(json.loads('[1, 2.5, -3e2, NaN, {"a": Infinity}]', parse_int=lambda s: ('int', s), parse_float=lambda s: ('float', s),
                 parse_constant=lambda s: ('constant', s)))
print(json.loads('{"a": {"b": 1, "b": 2}, "c": []}', object_pairs_hook=lambda pairs: pairs))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d), object_pairs_hook=dict))
attempt(lambda: json.loads('[1, 2]', parse_int=lambda s: 1 / 0))
attempt(lambda: json.loads('"a\tb"'))
print(json.loads('"a\tb\n"', strict=False).split())


class Decoder(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return {k.upper(): v for k, v in d.items()}


print(json.loads('{"a": {"b": 1}}', cls=Decoder))
print(json.JSONDecoder().decode(' [1] '), json.JSONDecoder().raw_decode('x{"a": 1}y', 1))
attempt(lambda: json.JSONDecoder().raw_decode(' 1'))
for data in (b'[1]', bytearray(b'{"a": 2}'), '[1, "é"]'.encode('utf-16'), '["x"]'.encode('utf-32-be'), '\ufeff[]'.encode()):
    print(json.loads(data))

bad = ['"\\u12"', '"\\u123', '"\\uzzzz"', '"\\', '"abc\\', '[1, 2', '[1 2]', '{"a": 1 "b": 2}', '{"a" 1}', '{1: 2}', '{"a": 1,}',
       '[1,]', '[,]', '{', '[', '[}', '"', '\n\n  x', '[1,\n 2,\n x]', '1 2', 'nulll', 'tru', '-', '-x', '1.', '1e', '+1', '.5', '0x1',
       '"😀" x', '["😀", x]', '"\x01"', "{'a': 1}", '-Infinit', 'Nan', '\ufeff1', '{"a":}', '{"a":1}}', '//', '   ']
for text in bad:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), '|', e.msg, e.pos, e.lineno, e.colno, e.doc == text, '|', e)
print(json.JSONDecodeError.__module__, json.JSONDecodeError.__mro__[1].__name__, json.JSONDecodeError('m', 'a\nb', 2))

big = {'rows': [{'id': i, 'name': 'row %d' % i, 'values': [i, i / 4, None, i % 2 == 0]} for i in range(300)]}
text = json.dumps(big, indent=1)
print(len(text), json.loads(text) == big, json.loads(json.dumps(big)) == big)
long = 'xyz"\n' * 20000
print(len(json.dumps(long)), json.loads(json.dumps(long)) == long, len(json.dumps([long, long], indent=4)))
print(sum(json.loads('[' + ' ' * 50000 + ','.join(map(str, range(5000))) + ']')))
attempt(lambda: json.loads('1' * 5000))
print(json.loads('[' + '1' * 400 + ', 1' + '0' * 309 + '.0, 1e400, 1e-400]')[1:])
