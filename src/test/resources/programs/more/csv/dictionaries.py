import csv, io
src = 'name,age\nAnn,30\nBob\n\nCid,5,extra,more\n'
d = csv.DictReader(io.StringIO(src), restkey='rest', restval='?')
print(d.fieldnames, [row for row in d], d.line_num)
print(list(csv.DictReader(['1,2', '3,4'], fieldnames=['a', 'b'])), next(csv.DictReader(['x'], ['p', 'q'])))
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames)
o = io.StringIO()
w = csv.DictWriter(o, ['b', 'a'], restval='-', lineterminator='\n')
w.writeheader(); w.writerow({'a': 1}); w.writerows([{'a': 'x', 'b': 'y,z'}, {}])
print(o.getvalue())
try:
    w.writerow({'a': 1, 'zz': 2})
except ValueError as e:
    print(e)
try:
    csv.DictWriter(o, [], extrasaction='explode')
except ValueError as e:
    print(e)
total = sum(float(r['price']) * int(r['n']) for r in csv.DictReader(io.StringIO('price,n\n2.5,4\n1,3')))
print(total)
print(sorted(csv.DictReader(io.StringIO('k,v\nb,1\na,2')), key=lambda r: r['k'])[0])
