# Patterns over lines of a log: search, groups, substitution, splitting.
import re

LINE = re.compile(r"(\d{4})-(\d\d)-(\d\d) +\[(?P<level>[A-Z]+)\] +(?P<who>\w+)@([\w.]+): (.*)")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def log(count):
    levels = ["INFO", "WARN", "ERROR", "DEBUG"]
    lines = []
    for i in range(count):
        day = f"2026-{1 + i % 12:02}-{1 + i % 28:02}"
        who = f"user{i % 50}@host{i % 9}.example.org"
        lines.append(f"{day} [{levels[i % 4]}] {who}: took {i % 300}.{i % 10} ms for /path/{i}?x={i * 7}")
    return lines


LINES = log(1_500)


def main():
    levels = {}
    total = 0.0
    hidden = 0
    for line in LINES:
        match = LINE.match(line)
        level = match.group("level")
        levels[level] = levels.get(level, 0) + 1
        total += sum(float(number) for number in NUMBER.findall(match.group(7)))
        hidden += len(re.sub(r"user\d+@", "***@", line))
        if re.search(r"(ERROR|WARN).*host[3-5]", line):
            hidden += 1
    return levels, total, hidden, re.split(r"[\[\]:?/ ]+", LINES[3])
