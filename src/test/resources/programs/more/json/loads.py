import json
for s in ['1', '-0', '1.5', '1e3', '-1E-2', '"a"', 'true', 'null', '[]', '{}', '[1, [2, {"a": null}]]', ' {"k" : [ ] } ', '"\\u00e9\\n\\ud83d\\ude00\\/"', '12345678901234567890', 'NaN', '-Infinity', '{"a": 1, "a": 2}', '"\\ud800"', '0.1', '1.0', '[1.0e5]', '"é"']:
    print(s, '->', repr(json.loads(s)))
bad = ['', '{', '[1,]', '{"a":}', "{'a': 1}", '01', '1.', '"abc', 'tru', '[1 2]', '{"a" 1}', '{"a": 1,}', '"\\x"', '"\n"', '1 2', 'nul', '[', '{"a": 1', '+1', '.5', '\ufeff1', '"\\u12"', '[1,\n2,\n x]', '-']
for s in bad:
    try: print(json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), '|', e, '|', e.msg, e.pos, e.lineno, e.colno)
for v in [None, 5, b'[1]', ['x']]:
    try: print(json.loads(v))
    except TypeError as e: print(e)
print(json.loads('{"x": {"y": 1}}', object_hook=lambda d: list(d.items())), json.loads('[1.5, 2]', parse_float=str, parse_int=lambda s: s + '!'), json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda p: p), issubclass(json.JSONDecodeError, ValueError))
doc = json.loads('{"users": [{"name": "A", "tags": ["x", "y"]}, {"name": "B", "tags": []}]}')
print([u['name'] for u in doc['users'] if u['tags']], json.loads(json.dumps(doc)) == doc, json.JSONDecoder().raw_decode('[1] rest'), json.JSONEncoder(sort_keys=True).encode({'b': 1, 'a': 2}))
import io
f = io.StringIO(); json.dump({'k': [1]}, f); print(f.getvalue(), json.load(io.StringIO('[true]')))
