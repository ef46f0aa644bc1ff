"""Parses a web server's log and prints a report: regex groups, Counter, groupby, datetime buckets, a small template engine."""
import re
import json
import statistics
from collections import Counter, defaultdict, namedtuple
from datetime import datetime, timedelta
from itertools import chain, groupby, islice, pairwise
from operator import attrgetter, itemgetter

LOG = '''\
10.0.0.1 - alice [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326 0.012
10.0.0.2 - - [10/Oct/2023:13:55:39 +0000] "POST /api/login HTTP/1.1" 401 128 0.250
10.0.0.2 - bob [10/Oct/2023:13:55:45 +0000] "POST /api/login HTTP/1.1" 200 512 0.198
10.0.0.3 - - [10/Oct/2023:13:56:01 +0000] "GET /static/app.js?v=3 HTTP/1.1" 304 0 0.001
garbage line that matches nothing
10.0.0.1 - alice [10/Oct/2023:13:56:30 +0000] "GET /api/items?page=2&size=50 HTTP/1.1" 200 10240 0.087
10.0.0.4 - - [10/Oct/2023:13:57:02 +0000] "GET /admin HTTP/2" 403 64 0.003
10.0.0.4 - - [10/Oct/2023:13:57:03 +0000] "GET /admin/../etc/passwd HTTP/2" 400 64 0.002
10.0.0.2 - bob [10/Oct/2023:14:02:11 +0000] "DELETE /api/items/7 HTTP/1.1" 204 - 0.045
10.0.0.1 - alice [10/Oct/2023:14:02:12 +0000] "GET /api/items?page=3&size=50 HTTP/1.1" 500 87 1.502
10.0.0.5 - "carol" [99/Foo/2023:14:02:12 +0000] "GET / HTTP/1.1" 200 1 0.1
'''

LINE = re.compile(r'''
    (?P<host>\d{1,3}(?:\.\d{1,3}){3}) \s - \s
    (?:(?P<user>\w+)|-) \s
    \[(?P<time>[^\]]+)\] \s
    "(?P<method>[A-Z]+) \s (?P<path>\S+) \s HTTP/(?P<version>[\d.]+)" \s
    (?P<status>\d{3}) \s (?P<size>\d+|-) \s (?P<seconds>\d+\.\d+)
''', re.VERBOSE)


class Entry(namedtuple('Entry', 'host user time method path query version status size seconds')):
    __slots__ = ()

    @classmethod
    def parse(cls, line):
        found = LINE.fullmatch(line)
        if not found:
            raise ValueError(f'cannot parse {line[:20]!r}...' if len(line) > 20 else f'cannot parse {line!r}')
        fields = found.groupdict()
        path, _, query = fields['path'].partition('?')
        fields.update(time=datetime.strptime(fields['time'], '%d/%b/%Y:%H:%M:%S %z'), path=path,
                      query=dict(pair.split('=', 1) for pair in query.split('&') if pair), status=int(fields['status']),
                      size=0 if fields['size'] == '-' else int(fields['size']), seconds=float(fields['seconds']))
        return cls(**fields)

    @property
    def family(self):
        return f'{self.status // 100}xx'

    def __str__(self):
        return f'{self.time:%H:%M:%S} {self.method:<6} {self.path} -> {self.status}'


def parse(text):
    for number, line in enumerate(text.splitlines(), 1):
        try:
            yield Entry.parse(line)
        except ValueError as error:
            problems.append((number, error))


problems = []
entries = list(parse(LOG))
print(len(entries), 'entries,', len(problems), 'problems')
for number, error in problems:
    print(f'  line {number}: {error}')
print(*entries[:3], sep='\n')
print(entries[4].query, entries[7].size, entries[0]._replace(user=None)[:3])


def table(title, rows, headers, align=None):
    rows = [tuple(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(headers, *rows)]
    align = align or '<' * len(headers)
    line = '+'.join('-' * (w + 2) for w in widths).join('++')
    yield title.center(len(line), '=')
    yield line
    yield '|'.join(f' {h:^{w}} ' for h, w in zip(headers, widths)).join('||')
    yield line
    for row in rows:
        yield '|'.join(f' {c:{a}{w}} ' for c, a, w in zip(row, align, widths)).join('||')
    yield line


by_status = Counter(map(attrgetter('status'), entries))
print(*table('status', sorted(by_status.items()), ('code', 'n'), '<>'), sep='\n')
by_host = defaultdict(list)
for entry in entries:
    by_host[entry.host].append(entry)
print(*table('hosts', [(h, len(es), sum(e.size for e in es), f'{statistics.mean(e.seconds for e in es):.3f}', max(es, key=attrgetter('seconds')).path)
                       for h, es in sorted(by_host.items(), key=lambda item: (-len(item[1]), item[0]))], ('host', 'hits', 'bytes', 'mean', 'slowest'), '<>>><'), sep='\n')


def bucket(entry, width=timedelta(minutes=5)):
    start = entry.time.replace(minute=0, second=0, microsecond=0)
    return start + (entry.time - start) // width * width


for start, group in groupby(entries, bucket):
    group = list(group)
    print(f'{start:%H:%M} {"#" * len(group):<10} {Counter(e.family for e in group).most_common()}')
print([str(b.time - a.time) for a, b in pairwise(entries)][:4], max(b.time - a.time for a, b in pairwise(entries)))
seconds = sorted(e.seconds for e in entries)
print(f'median {statistics.median(seconds):.4f}, p90 {statistics.quantiles(seconds, n=10)[-1]:.4f}, stdev {statistics.stdev(seconds):.4f}')


class Template:
    """{{ name|filter }} and {% for x in xs %} ... {% end %}."""
    TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\})', re.S)
    filters = {'upper': str.upper, 'len': len, 'title': str.title, 'json': json.dumps}

    def __init__(self, text):
        self.tokens = self.TOKEN.split(text)

    def render(self, **context):
        out, end = self._block(0, context)
        if end != len(self.tokens):
            raise SyntaxError('unexpected end')
        return ''.join(out)

    def _lookup(self, expression, context):
        name, *filters = (part.strip() for part in expression.split('|'))
        value = context
        for part in name.split('.'):
            value = value[part] if isinstance(value, dict) else getattr(value, part)
        for f in filters:
            value = self.filters[f](value)
        return value

    def _block(self, i, context):
        out = []
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.startswith('{{'):
                out.append(str(self._lookup(token[2:-2], context)))
            elif token.startswith('{%'):
                words = token[2:-2].split()
                match words:
                    case ['end']:
                        return out, i
                    case ['for', name, 'in', *expression]:
                        values = list(self._lookup(' '.join(expression), context))
                        for value in values:
                            inner, end = self._block(i + 1, {**context, name: value})
                            out += inner
                        i = end if values else self._block(i + 1, context | {name: None})[1]
                    case _:
                        raise SyntaxError(f'unknown tag {" ".join(words)!r}')
            else:
                out.append(token)
            i += 1
        return out, i


print(Template('Users: {% for u in users %}{{ u|title }} ({{ u|len }}); {% end %}total {{ n }} {{ first.method|json }}').render(
    users=sorted({e.user for e in entries if e.user}), n=len(entries), first=entries[0]))
for bad in ('{{ missing }}', '{% while x %}', '{{ n|nope }}', '{{ n.real.x }}', 'a{% end %}b'):
    try:
        print(Template(bad).render(n=5))
    except (KeyError, SyntaxError, AttributeError) as e:
        print(type(e).__name__, e)
print(json.dumps({'slow': [e.path for e in entries if e.seconds > 0.1], 'users': Counter(e.user or '-' for e in entries)}, indent=1, sort_keys=True))
print(list(islice(chain.from_iterable(e.path.split('/') for e in entries), 1, 8)), sorted(entries, key=itemgetter(7, 8))[0].host)
