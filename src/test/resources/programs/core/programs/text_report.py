data = """id;name;dept;salary
1;Ann Lee;eng;5200.50
2;Bob Ray;ops;3100
3;Cy Doe;eng;4800.25
4;Di Fox;hr;
5;Ed Poe;ops;abc"""
rows, errors = [], []
header, *lines = data.split('\n')
names = header.split(';')
for n, line in enumerate(lines, 2):
    rec = dict(zip(names, line.split(';')))
    try:
        rec['id'] = int(rec['id'])
        rec['salary'] = float(rec['salary']) if rec['salary'] else None
    except ValueError as e:
        errors.append(f'line {n}: {e}')
        continue
    rows.append(rec)
by = {}
for r in rows: by.setdefault(r['dept'], []).append(r)
print(f"{'name':<10}|{'dept':^6}|{'salary':>12}")
print('=' * 30)
for r in sorted(rows, key=lambda r: (r['dept'], -(r['salary'] or 0))):
    s = '-' if r['salary'] is None else f"{r['salary']:,.2f}"
    print(f"{r['name']:<10}|{r['dept']:^6}|{s:>12}")
for d, rs in by.items():
    pays = [r['salary'] for r in rs if r['salary'] is not None]
    print('%-5s n=%d total=%.2f avg=%s' % (d, len(rs), sum(pays), '%.1f' % (sum(pays) / len(pays)) if pays else 'n/a'))
print(errors)
print({d: [r['name'].split()[0] for r in rs] for d, rs in by.items()}, max([r for r in rows if r['salary']], key=lambda r: r['salary'])['name'])
