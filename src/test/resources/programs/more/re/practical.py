import re
log = '''2024-01-05 10:00:01 ERROR [db] timeout after 30s (id=42)
2024-01-05 10:00:02 INFO [web] GET /index.html 200
bad line
2024-01-06 11:30:00 WARN [db] slow query: 1.5s'''
pat = re.compile(r'^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>\w+)\s+\[(?P<mod>\w+)\] (?P<msg>.*)$')
for line in log.splitlines():
    m = pat.match(line)
    print(m.groupdict() if m else f'no match: {line}')
def tokenize(s):
    spec = [('NUM', r'\d+(?:\.\d+)?'), ('ID', r'[A-Za-z_]\w*'), ('OP', r'[+\-*/=()]'), ('WS', r'\s+'), ('BAD', r'.')]
    rx = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in spec))
    for m in rx.finditer(s):
        if m.lastgroup == 'BAD': raise ValueError(f'bad char {m.group()!r} at {m.start()}')
        if m.lastgroup != 'WS': yield m.lastgroup, m.group()
print(list(tokenize('x1 = 3.14 * (y + 2)')))
try: list(tokenize('a $ b'))
except ValueError as e: print(e)
print(re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseString').lower(), re.sub(r'_(\w)', lambda m: m[1].upper(), 'snake_case_here'), re.sub(r'\s+', ' ', ' too   many\n spaces ').strip(), re.findall(r'#(\w+)', 'a #tag and #other'), re.sub(r'(\d)(?=(\d{3})+$)', r'\1,', '1234567'))
tmpl = 'Hello {{name}}, you owe {{ amount }}'; print(re.sub(r'\{\{\s*(\w+)\s*\}\}', lambda m: {'name': 'Al', 'amount': '$5'}[m[1]], tmpl))
print([bool(re.fullmatch(r'[\w.+-]+@[\w-]+\.[\w.]+', s)) for s in ['a@b.co', 'bad@', 'x.y+z@d-e.f.org', '@a.b']], re.findall(r'<(\w+)[^>]*>(.*?)</\1>', '<b>bold</b><i class="x">it</i>'), re.split(r'\s*[;|]\s*', 'a ; b|c'), re.findall(r'"(?:[^"\\]|\\.)*"', r'say "a\"b" and "c"'), re.findall(r'(?i)\b[aeiou]\w*', 'An apple, umbrella Bob'), dict(re.findall(r'(\w+)=(\S+)', 'a=1 b=two')))
ip = re.compile(r'(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}'); print([bool(ip.fullmatch(s)) for s in ['1.2.3.4', '256.1.1.1', '255.255.255.255', '1.2.3']])
