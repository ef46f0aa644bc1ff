# Ends: finished
import json

d = {'key %d' % i: [i, str(i), None, i / 3] for i in range(5_000)}
s = json.dumps(d)
print(len(s), json.loads(s) == d, len(json.dumps(d, sort_keys=True, indent=1)))
t = json.dumps('\u00e9"' * 100_000)
print(len(t), len(json.loads(t)), len(json.loads('[' + '1,' * 100_000 + '1]')), json.loads('9' * 4_000) % 7)
