"""Reads sales from CSV, checks them, groups them and prints a report."""
import csv
import io
import json
import sys
from collections import Counter, defaultdict, namedtuple
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import groupby
from operator import attrgetter, itemgetter
from statistics import mean, median, pstdev
from typing import Dict, Iterable, Iterator, List, Optional

RAW = '''date,region,product,units,price
2024-01-03,North,Widget,10,2.50
2024-01-03,South,"Gadget, large",3,19.99
2024-01-15,North,Gizmo,7,5.25
2024-02-01,East,Widget,abc,2.50
2024-02-02,South,Widget,12,2.45
2024-02-20,North,"Gadget, large",1,21.00
2024-03-05,West,Gizmo,,5.25
2024-03-09,East,Gizmo,20,4.99
2024-03-31,South,Widget,8,-1
2024-13-01,South,Widget,8,1
2024-04-04,West,"Gadget, large",2,20.50
'''


class BadRow(ValueError):
    def __init__(self, line: int, reason: str):
        super().__init__(f'line {line}: {reason}')
        self.line, self.reason = line, reason


@dataclass(frozen=True, order=True)
class Sale:
    day: date
    region: str
    product: str
    units: int
    price: Decimal
    tags: tuple = field(default=(), compare=False, repr=False)

    @property
    def total(self) -> Decimal:
        return (self.units * self.price).quantize(Decimal('0.01'), ROUND_HALF_UP)

    @classmethod
    def parse(cls, line: int, row: Dict[str, str]) -> 'Sale':
        try:
            day = datetime.strptime(row['date'], '%Y-%m-%d').date()
        except ValueError as e:
            raise BadRow(line, str(e)) from e
        try:
            units, price = int(row['units']), Decimal(row['price'])
        except (ValueError, InvalidOperation) as e:
            raise BadRow(line, f'{type(e).__name__}: {row["units"]!r}') from None
        if price <= 0:
            raise BadRow(line, f'price {price} is not positive')
        return cls(day, row['region'], row['product'], units, price)


def load(stream) -> Iterator[Sale]:
    problems: List[BadRow] = []
    for number, row in enumerate(csv.DictReader(stream), start=2):
        try:
            yield Sale.parse(number, row)
        except BadRow as e:
            problems.append(e)
    for problem in problems:
        print('skipped', problem, '' if problem.__cause__ is None else f'({type(problem.__cause__).__name__})')


def table(headers: Iterable[str], rows: List[tuple], right: Optional[set] = None) -> str:
    rows = [tuple(map(str, row)) for row in rows]
    widths = [max(map(len, column)) for column in zip(headers, *rows)]
    right = right or set()

    def line(cells):
        return ' | '.join(f'{c:>{w}}' if i in right else f'{c:<{w}}' for i, (c, w) in enumerate(zip(cells, widths))).rstrip()
    return '\n'.join([line(headers), '-+-'.join('-' * w for w in widths), *map(line, rows)])


def main() -> int:
    sales = sorted(load(io.StringIO(RAW)))
    print(f'{len(sales)} sales from {sales[0].day:%d %b %Y} to {sales[-1].day:%d %b %Y}\n')
    by_region = defaultdict(Decimal)
    units = Counter()
    for sale in sales:
        by_region[sale.region] += sale.total
        units[sale.product] += sale.units
    grand = sum(by_region.values())
    rows = [(region, f'{total:,.2f}', f'{total / grand:.1%}') for region, total in sorted(by_region.items(), key=itemgetter(1), reverse=True)]
    print(table(['Region', 'Total', 'Share'], rows, {1, 2}))
    print()
    for month, group in groupby(sales, key=lambda s: s.day.strftime('%B')):
        group = list(group)
        best = max(group, key=attrgetter('total'))
        print(f'{month:<10}{sum(s.total for s in group):>10}  best: {best.product} ({best.units} x {best.price})')
    values = [float(s.total) for s in sales]
    print(f'mean {mean(values):.2f}, median {median(values):.2f}, deviation {pstdev(values):.3f}')
    print(units.most_common(2), units.total())
    gaps = [(b.day - a.day).days for a, b in zip(sales, sales[1:])]
    print('gaps', gaps, timedelta(days=sum(gaps)))
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator='\n')
    writer.writerow(['product', 'units'])
    writer.writerows(sorted(units.items()))
    print(out.getvalue())
    Encoded = namedtuple('Encoded', 'text size')
    text = json.dumps([asdict(s) for s in sales[:2]], default=str, indent=1, sort_keys=True)
    print(Encoded(text.splitlines()[2].strip(), len(text)))
    return 0


if __name__ == '__main__':
    sys.exit(main())
