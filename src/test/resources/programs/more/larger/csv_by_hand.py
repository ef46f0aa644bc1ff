"""Reading CSV by hand, then grouping, pivoting and joining the rows."""
from collections import OrderedDict, defaultdict
from datetime import date
import io

SALES = '''day,region,product,units,price
2024-01-03,North,"Widget, large",10,2.50
2024-01-03,South,Gadget,3,19.99
2024-01-04,North,Gadget,1,19.99
2024-01-05,East,"The ""Best"" one",7,5
2024-01-05,South,"Widget, large",x,2.50
2024-02-01,North,"Multi
line",2,1.25
2024-02-02,South,Gadget,5
2024-02-03,East,Gadget,4,18.99
'''
REGIONS = "region;manager\nNorth;Ann\nSouth;Bob\nWest;Cy\n"


class CsvError(Exception):
    pass


def read_rows(stream, delimiter=",", quote='"'):
    """Yields lists of fields; handles quotes, doubled quotes and line breaks inside them."""
    row, fieldchars, quoted, was_quoted = [], [], False, False
    text = stream.read()
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == quote and text[i + 1:i + 2] == quote:
                fieldchars.append(quote)
                i += 1
            elif c == quote:
                quoted = False
            else:
                fieldchars.append(c)
        elif c == quote and not fieldchars:
            quoted = was_quoted = True
        elif c == delimiter:
            row.append("".join(fieldchars))
            fieldchars, was_quoted = [], False
        elif c == "\n":
            row.append("".join(fieldchars))
            if row != [""] or was_quoted:
                yield row
            row, fieldchars, was_quoted = [], [], False
        else:
            fieldchars.append(c)
        i += 1
    if quoted:
        raise CsvError("unterminated quote")
    if fieldchars or row:
        yield row + ["".join(fieldchars)]


def records(text, **options):
    rows = read_rows(io.StringIO(text), **options)
    header = next(rows)
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            raise CsvError(f"row {number} has {len(row)} fields, not {len(header)}")
        yield dict(zip(header, row))


def lenient(iterator, errors):
    while True:
        try:
            yield next(iterator)
        except StopIteration:
            return
        except CsvError as e:
            errors.append(str(e))
            return


def convert(record):
    return {
        **record,
        "day": date.fromisoformat(record["day"]),
        "units": int(record["units"]),
        "price": float(record["price"]),
    }


def pivot(rows, row_key, column_key, value):
    table, columns = OrderedDict(), []
    for r in rows:
        column = column_key(r)
        if column not in columns:
            columns.append(column)
        cells = table.setdefault(row_key(r), defaultdict(float))
        cells[column] += value(r)
    return table, columns


def write_csv(rows, delimiter=","):
    out = io.StringIO()
    for row in rows:
        cells = []
        for cell in map(str, row):
            if any(c in cell for c in (delimiter, '"', "\n")):
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        print(*cells, sep=delimiter, file=out)
    return out.getvalue()


errors, rows = [], []
for raw in lenient(records(SALES), errors):
    try:
        rows.append(convert(raw))
    except ValueError as e:
        errors.append(f"{raw['day']} {raw['region']}: {e}")
print(len(rows), errors)
repaired = SALES.replace("Gadget,5\n", "Gadget,5,19.99\n").replace(",x,", ",6,")
rows = [convert(r) for r in records(repaired)]
for r in rows:
    print(f"{r['day']:%d %b} {r['region']:<6}{r['product']!r:<20}{r['units']:>4}{r['units'] * r['price']:>9.2f}")
table, columns = pivot(rows, lambda r: r["region"], lambda r: r["day"].strftime("%Y-%m"), lambda r: r["units"] * r["price"])
print(columns)
for region, cells in table.items():
    print(region, *(f"{cells[c]:8.2f}" for c in columns), f"= {sum(cells.values()):8.2f}")
managers = {r["region"]: r["manager"] for r in records(REGIONS, delimiter=";")}
joined = [(region, managers.get(region, "nobody"), round(sum(c.values()), 2)) for region, c in table.items()]
print(joined, sorted(set(managers) - set(table)))
text = write_csv([["region", "note"], *[(r, f'{m} says "{t}"') for r, m, t in joined], ["", "two\nlines"]])
print(text, list(read_rows(io.StringIO(text)))[1:] == [[r, f'{m} says "{t}"'] for r, m, t in joined] + [["", "two\nlines"]])
for bad in ['a,b\n"x', "a,b\n1,2,3\n", 'a\n"q"z\n']:
    try:
        print(list(records(bad)))
    except CsvError as e:
        print("CsvError:", e)
best = max(rows, key=lambda r: r["units"] * r["price"])
print(best["product"], best["day"].isoformat(), (max(r["day"] for r in rows) - min(r["day"] for r in rows)).days)
