import io
s = io.StringIO()
print(s.write('hello\n'), s.write('world\nlast'), s.getvalue(), s.tell()); s.seek(0); print(repr(s.readline()), s.read(3), s.read(), repr(s.read()), s.seek(2), s.read(2), s.closed)
s.seek(0); print(list(s)); s.seek(0); print(s.readlines()); s.seek(0); s.truncate(5); print(s.getvalue()); print('to file', 1, sep='-', end='!', file=s); print(repr(s.getvalue()))
r = io.StringIO('a\nb\n\nc'); print([l.rstrip() for l in r], next(io.StringIO('x\ny')), io.StringIO('abc').getvalue(), io.StringIO('ab\ncd').readlines())
with io.StringIO() as w: w.writelines(['x', 'y']); print(w.getvalue())
for f in [lambda: w.read(), lambda: s.write(5), lambda: s.write(b'x'), lambda: s.seek(-1), lambda: io.StringIO(5), lambda: next(io.StringIO(''))]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b'bytes\nhere'); print(b.read(3), b.readline(), b.getvalue(), b.tell(), b.seek(0, 2), b.write(b'!'), b.getvalue())
