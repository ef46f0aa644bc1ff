import csv, io
text = 'a,b,c\r\n1,"two, 2",3\r\n"x ""q"" y",,\r\n\r\n"multi\nline",z'
for row in csv.reader(io.StringIO(text, newline='')):
    print(row)
print(list(csv.reader(['a;b', "'x;y';z"], delimiter=';', quotechar="'")))
print(list(csv.reader(['1, 2,"3"'], skipinitialspace=True)), list(csv.reader(['1,"a",2.5'], quoting=csv.QUOTE_NONNUMERIC)))
print(list(csv.reader(['a\\,b,c'], escapechar='\\', quoting=csv.QUOTE_NONE)), list(csv.reader(['a\tb'], 'excel-tab')))
print(list(csv.reader(['ab"c"d', '"ab"c,d', ' "x"'])), list(csv.reader([''])), list(csv.reader([',', '"",""'])))
r = csv.reader(['a', 'b,"c', 'd"', 'e'])
print([(row, r.line_num) for row in r])
for quoting in range(4):
    out = io.StringIO()
    try:
        w = csv.writer(out, quoting=quoting, escapechar='\\', lineterminator='\n')
        w.writerow(['a', 1, 2.5, None, 'x,y', 'say "hi"', 'new\nline', True])
        w.writerow([]); w.writerow(('',)); w.writerow('abc')
    except csv.Error as e:
        print('Error', e)
    print(repr(out.getvalue()))
for bad in (lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.writer(3), lambda: csv.reader([], delimiter='ab'),
            lambda: csv.reader([], delimiter=1), lambda: csv.reader([], dialect='none'), lambda: list(csv.reader([b'a'])),
            lambda: csv.reader([], colour=1), lambda: csv.writer(io.StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b']),
            lambda: list(csv.reader(['"abc'], strict=True)), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: csv.get_dialect('q')):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)
print(csv.list_dialects(), csv.excel.delimiter, csv.QUOTE_ALL)
csv.register_dialect('pipes', delimiter='|', lineterminator='\n')
o = io.StringIO(); print(csv.writer(o, 'pipes').writerow([1, 'a|b']), repr(o.getvalue()))
