"""Parsing a server log, aggregating it and raising alerts."""
import re
from collections import Counter, defaultdict, deque
from datetime import datetime, timedelta
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import NamedTuple

LOG = """
10.0.0.1 - - [05/Mar/2024:10:00:01 +0000] "GET /index.html HTTP/1.1" 200 5120 12
10.0.0.2 - ann [05/Mar/2024:10:00:02 +0000] "POST /login HTTP/1.1" 302 0 45
10.0.0.1 - - [05/Mar/2024:10:00:07 +0000] "GET /missing HTTP/1.1" 404 210 3
10.0.0.3 - - [05/Mar/2024:10:00:09 +0000] "GET /api/items?page=2&sort=name HTTP/1.1" 200 1800 120
10.0.0.3 - - [05/Mar/2024:10:00:31 +0000] "GET /api/items?page=3 HTTP/1.1" 500 90 2100
10.0.0.3 - - [05/Mar/2024:10:00:40 +0000] "GET /api/items?page=3 HTTP/1.1" 500 90 1900
this line is broken
10.0.0.2 - ann [05/Mar/2024:10:01:05 +0000] "DELETE /api/items/7 HTTP/1.1" 204 0 30
10.0.0.4 - - [05/Mar/2024:10:01:06 +0000] "GET /api/items HTTP/1.1" 503 90 3000
10.0.0.1 - - [05/Mar/2024:10:02:59 +0000] "GET /style.css HTTP/1.1" 304 0 1
10.0.0.1 - - [99/Mar/2024:10:02:59 +0000] "GET / HTTP/1.1" 200 0 1
""".strip().splitlines()
PATTERN = re.compile(
    r"""(?P<ip>[\d.]+)\s-\s(?P<user>\S+)\s
        \[(?P<time>[^\]]+)\]\s
        "(?P<method>[A-Z]+)\s(?P<target>\S+)\s[^"]*"\s
        (?P<status>\d{3})\s(?P<size>\d+)\s(?P<ms>\d+)$""",
    re.VERBOSE,
)


class Request(NamedTuple):
    ip: str
    user: str
    time: datetime
    method: str
    path: str
    query: dict
    status: int
    size: int
    ms: int

    @property
    def family(self):
        return f"{self.status // 100}xx"


def parse(line):
    m = PATTERN.match(line)
    if m is None:
        raise ValueError("not a log line")
    path, _, query = m["target"].partition("?")
    return Request(
        ip=m["ip"],
        user="" if m["user"] == "-" else m["user"],
        time=datetime.strptime(m["time"], "%d/%b/%Y:%H:%M:%S %z"),
        method=m["method"],
        path=path,
        query=dict(p.split("=") for p in query.split("&") if p),
        status=int(m["status"]),
        size=int(m["size"]),
        ms=int(m["ms"]),
    )


def load(lines):
    good, bad = [], []
    for number, line in enumerate(lines, 1):
        try:
            good.append(parse(line))
        except ValueError as e:
            bad.append((number, str(e)))
    return good, bad


def human(size):
    for unit in ("B", "KiB", "MiB"):
        if size < 1024:
            return f"{size:.1f} {unit}" if unit != "B" else f"{size} B"
        size /= 1024
    return f"{size:.1f} GiB"


def percentile(values, p):
    ordered = sorted(values)
    k = (len(ordered) - 1) * p / 100
    low, high = int(k), min(int(k) + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (k - low)


class Alerts:
    def __init__(self, window=timedelta(seconds=60), limit=2):
        self.window, self.limit = window, limit
        self.recent = deque()

    def feed(self, request):
        if request.status < 500:
            return None
        self.recent.append(request.time)
        while self.recent and request.time - self.recent[0] > self.window:
            self.recent.popleft()
        if len(self.recent) >= self.limit:
            return f"{request.time:%H:%M:%S} {len(self.recent)} server errors within {self.window}"


requests, bad = load(LOG)
print(len(requests), bad)
print(requests[3])
print(Counter(map(attrgetter("family"), requests)), Counter(r.method for r in requests).most_common())
print(f"total {human(sum(r.size for r in requests))}; {human(3 * 1024 ** 2)}; {human(5e12)}")
per_ip = defaultdict(lambda: {"requests": 0, "bytes": 0, "errors": 0})
for r in requests:
    entry = per_ip[r.ip]
    entry["requests"] += 1
    entry["bytes"] += r.size
    entry["errors"] += r.status >= 400
for ip, entry in sorted(per_ip.items(), key=lambda kv: (-kv[1]["requests"], kv[0])):
    print(f"{ip:<10} {entry}")
times = [r.ms for r in requests]
print([round(percentile(times, p), 1) for p in (0, 50, 90, 95, 100)])
for minute, group in groupby(requests, key=lambda r: r.time.replace(second=0)):
    group = list(group)
    print(minute.strftime("%H:%M"), "#" * len(group), sum(map(itemgetter(7), group)))
alerts = Alerts()
print(*filter(None, map(alerts.feed, requests)), sep="\n")
gaps = [(b.time - a.time).total_seconds() for a, b in zip(requests, requests[1:])]
print(gaps, max(gaps), timedelta(seconds=sum(gaps)))
slow = sorted((r for r in requests if r.ms > 100), key=lambda r: -r.ms)
print([(r.path, r.ms, r.query.get("page")) for r in slow], requests[0]._replace(ms=0, status=201).family)
paths = Counter(re.sub(r"/\d+", "/<id>", r.path) for r in requests)
width = max(map(len, paths))
for path, n in sorted(paths.items()):
    print(f"{path:<{width}} {n:>2} {n / len(requests):>6.1%}")
