"""A report from CSV text: io.StringIO, csv, generators, groupby, Counter, statistics, format specs."""
import csv
import io
import itertools
import statistics
from collections import Counter, defaultdict, namedtuple, OrderedDict
from operator import attrgetter, itemgetter, methodcaller

RAW = """\
date,region,product,units,price,note
2024-01-03,North,Widget,10,2.50,
2024-01-03,South,"Gadget, large",4,19.99,"said ""fine"" twice"
2024-01-04,North,Gizmo,7,5.00,late
2024-01-05,East,Widget,12,2.45,
2024-01-05,South,Widget,oops,2.50,bad row
2024-01-06,North,"Gadget, large",1,20.49,"two
lines"
2024-01-07,East,Gizmo,3,,no price
2024-01-09,West,Gizmo,30,4.75,bulk
2024-01-09,South,Widget,8,2.60,
"""

Sale = namedtuple("Sale", ["day", "region", "product", "units", "price"], defaults=[0.0])
Sale.revenue = property(lambda self: self.units * self.price)


def read(stream):
    for number, row in enumerate(csv.DictReader(stream), start=1):
        yield number, row


def parse(rows, errors):
    for number, row in rows:
        try:
            yield Sale(row["date"], row["region"], row["product"], int(row["units"]), float(row["price"]))
        except ValueError as error:
            errors.append((number, str(error)))


def tee_log(items, label, log):
    for count, item in enumerate(items, 1):
        yield item
    log[label] = count


def bar(value, top, width=20):
    full, rest = divmod(round(value / top * width * 2), 2)
    return ("#" * full + "+" * rest).ljust(width, ".")


errors, log = [], {}
sales = list(tee_log(parse(read(io.StringIO(RAW)), errors), "sales", log))
print(log, errors, sep="\n")
print(sales[1], sales[1].revenue, sales[0]._asdict())

print("\nBy region")
by_region = {k: list(g) for k, g in itertools.groupby(sorted(sales, key=attrgetter("region")), key=attrgetter("region"))}
top = max(sum(s.revenue for s in group) for group in by_region.values())
for region, group in by_region.items():
    revenue = sum(s.revenue for s in group)
    print(f"{region:<6}|{bar(revenue, top)}|{revenue:>10,.2f} {revenue / sum(s.revenue for s in sales):>7.1%} n={len(group)}")

print("\nBy product")
units = Counter()
prices = defaultdict(list)
for s in sales:
    units[s.product] += s.units
    prices[s.product].append(s.price)
for product, count in units.most_common():
    p = prices[product]
    spread = statistics.stdev(p) if len(p) > 1 else float("nan")
    print(f"{product!r:>16} {count:4d} mean {statistics.fmean(p):6.3f} median {statistics.median(p):<6g} stdev {spread:.4f}")
print(units.total(), units - Counter(Widget=25), +Counter(a=1, b=-1))

print("\nPivot")
regions = sorted({s.region for s in sales})
products = sorted({s.product for s in sales}, key=str.lower)
cell = Counter({(s.region, s.product): 0 for s in sales})
for s in sales:
    cell[s.region, s.product] += s.units
print(" " * 8 + "".join(f"{p:>15}" for p in products))
for r in regions:
    print(f"{r:<8}" + "".join(f"{cell.get((r, p), '-'):>15}" for p in products))

print("\nRunning")
for day, total in zip(map(itemgetter(0), sales), itertools.accumulate(s.revenue for s in sales)):
    print(day, f"{total:08.2f}", sep=" -> ")

print("\nWindows")
values = [s.revenue for s in sales]
print([f"{(a + b + c) / 3:.1f}" for a, b, c in zip(values, values[1:], values[2:])])
print(statistics.quantiles(values, n=4), statistics.mode(s.region for s in sales))
print([round(x, 3) for x in (statistics.pvariance(values), statistics.harmonic_mean([2, 4]), statistics.geometric_mean([1, 9]))])

out = io.StringIO()
writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
writer.writerow(["product", "units", "remark"])
writer.writerows((p, n, 'has "quotes"; and\nbreak' if n < 10 else None) for p, n in units.items())
print(out.getvalue())
print(list(csv.reader(io.StringIO(out.getvalue()), delimiter=";")))
fields = OrderedDict.fromkeys(["b", "a"])
dict_out = io.StringIO()
dict_writer = csv.DictWriter(dict_out, fieldnames=fields, extrasaction="ignore", restval="?")
dict_writer.writeheader()
dict_writer.writerows([{"a": 1, "b": 2.5}, {"a": "x", "z": 0}])
print(repr(dict_out.getvalue()))
with io.StringIO("one\ntwo\nthree") as f:
    print(f.readline(), f.read(3), f.tell(), f.readlines(), f.read() == "", f.seek(0), [line.rstrip() for line in f])
try:
    f.read()
except ValueError as error:
    print(error)
print(sorted(map(methodcaller("upper"), regions), key=len, reverse=True))
