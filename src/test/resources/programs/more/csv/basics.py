"""Reading and writing csv through StringIO."""
import csv
import io
import sys

TEXT = '''name,age,note
Ann,30,"likes, commas"
Bob,,"says ""hi"""
"multi
line",5,

x,y
'''
for row in csv.reader(io.StringIO(TEXT)):
    print(row)
r = csv.reader(TEXT.splitlines(True))
print(next(r), r.line_num, len(list(r)), r.line_num, r.dialect.delimiter)
for row in csv.DictReader(io.StringIO(TEXT), restkey='rest', restval='none'):
    print(row)
d = csv.DictReader(['1;2;3', '4;5'], fieldnames=['a', 'b'], delimiter=';')
print(d.fieldnames, list(d), d.line_num)
print(csv.DictReader(io.StringIO('')).fieldnames)

out = io.StringIO()
w = csv.writer(out)
print(w.writerow(['a', 1, 2.5, None, True, 'x,y', 'q"q', 'n\nn', '']))
w.writerows([[1, 2], [''], [], (3, 'four')])
print(repr(out.getvalue()))
for options in ({'quoting': csv.QUOTE_ALL}, {'quoting': csv.QUOTE_NONNUMERIC}, {'delimiter': '\t'}, {'delimiter': '|', 'lineterminator': '\n'},
                {'quoting': csv.QUOTE_NONE, 'escapechar': '\\'}, {'quotechar': "'"}, {'doublequote': False, 'escapechar': '\\'}):
    out = io.StringIO()
    csv.writer(out, **options).writerow(['a b', 1, 2.5, 'x,y', 'q"q', "it's", 't\tt', None, 'p|p'])
    print(options, repr(out.getvalue()))
    print(next(csv.reader(io.StringIO(out.getvalue()), **{k: v for k, v in options.items() if k != 'quoting'})))
w = csv.DictWriter(sys.stdout, fieldnames=['id', 'name'], lineterminator='\n', restval='?')
w.writeheader()
w.writerow({'id': 1, 'name': 'one'})
w.writerows([{'id': 2}, {'name': 'three'}])
try:
    w.writerow({'id': 1, 'zip': 2})
except ValueError as e:
    print(e)
csv.DictWriter(sys.stdout, ['id'], extrasaction='ignore', lineterminator='\n').writerow({'id': 1, 'zip': 2})
print(list(csv.reader(['1, 2,  "3"'], skipinitialspace=True)), list(csv.reader(['1.5,"x",3'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(["a,'b,c',d"], quotechar="'")), list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['"a"b,c'])))
csv.register_dialect('semi', delimiter=';', quoting=csv.QUOTE_ALL)
print(csv.list_dialects(), list(csv.reader(['a;b'], 'semi')), csv.get_dialect('semi').delimiter)
csv.unregister_dialect('semi')
for bad in (lambda: csv.reader([''], 'nope'), lambda: csv.writer(3), lambda: csv.writer(io.StringIO(), delimiter='ab'),
            lambda: csv.writer(io.StringIO()).writerow(3), lambda: next(csv.reader([b'x'])), lambda: csv.reader([], delimiter=None),
            lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']), lambda: csv.reader([], foo=1),
            lambda: csv.writer(io.StringIO(), quoting=7), lambda: next(csv.reader(['"a"b'], strict=True))):
    try:
        bad()
    except (csv.Error, TypeError) as e:
        print(type(e).__name__, e)
rows = [{'city': 'Rome', 'pop': '2'}, {'city': 'Bern', 'pop': '1'}]
text = io.StringIO(newline='')
writer = csv.DictWriter(text, rows[0].keys())
writer.writeheader()
writer.writerows(rows)
text.seek(0)
print(list(csv.DictReader(text)) == rows, sorted(csv.DictReader(io.StringIO(text.getvalue())), key=lambda r: int(r['pop'])))
