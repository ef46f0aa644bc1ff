import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LOG = """\
2024-03-01 10:00:01 INFO  [web-1] GET /index.html 200 12ms user=ann
2024-03-01 10:00:03 WARN  [web-2] GET /slow 200 1503ms user=bob
2024-03-01 10:00:07 ERROR [web-1] POST /pay 500 87ms user=ann error="card declined"
garbage line
2024-03-01 10:01:00 INFO  [web-1] GET /index.html 304 3ms
2024-03-01 10:05:30 ERROR [db] POST /pay 503 5001ms user=cat error="time \\"out\\""
"""
LINE = re.compile(r"""
    (?P<time>\d{4}-\d\d-\d\d\ \d\d:\d\d:\d\d)\s+
    (?P<level>[A-Z]+)\s+\[(?P<host>[^\]]+)\]\s+
    (?P<verb>GET|POST)\s+(?P<path>\S+)\s+(?P<status>\d{3})\s+(?P<ms>\d+)ms
    (?P<rest>.*)
""", re.VERBOSE)
PAIR = re.compile(r'(\w+)=(?:"((?:\\.|[^"\\])*)"|(\S+))')


def parse(lines):
    for number, line in enumerate(lines, 1):
        m = LINE.fullmatch(line)
        if m is None:
            print(f"line {number}: cannot parse {line!r}")
            continue
        entry = m.groupdict()
        entry["time"] = datetime.strptime(entry["time"], "%Y-%m-%d %H:%M:%S")
        entry |= {key: int(entry[key]) for key in ("status", "ms")}
        entry["extra"] = {key: re.sub(r"\\(.)", r"\1", quoted) or plain for key, quoted, plain in PAIR.findall(entry.pop("rest"))}
        yield entry


entries = list(parse(LOG.splitlines()))
print(Counter(e["level"] for e in entries).most_common(), Counter(e["status"] // 100 for e in entries))
by_path = defaultdict(list)
for e in entries:
    by_path[e["path"]].append(e["ms"])
for path, times in sorted(by_path.items(), key=lambda item: -max(item[1])):
    print(f"{path:<14} n={len(times)} max={max(times):>5} mean={sum(times) / len(times):8.1f} {'#' * (max(times) // 500)}")
print([e["extra"] for e in entries if e["level"] == "ERROR"])
gaps = [b["time"] - a["time"] for a, b in zip(entries, entries[1:])]
print(max(gaps), sum(gaps, timedelta()), [g.total_seconds() for g in gaps if g > timedelta(seconds=30)])
print({user: [e["verb"] for e in entries if e["extra"].get("user") == user] for user in sorted({e["extra"]["user"] for e in entries if "user" in e["extra"]})})
print(re.sub(r"(\d+)ms", lambda m: f"{int(m[1]) / 1000:.3f}s", LOG.splitlines()[1]), re.split(r"[\s\[\]]+", LOG.splitlines()[0])[:5])
print(re.findall(r"\b\w+-\d\b", LOG), LINE.groupindex["host"], [m.span() for m in re.finditer("ERROR", LOG)], entries[0]["time"].strftime("%H:%M:%S %d/%m/%y"))
