import io, sys
print(); print(''); print('a', 'b', sep=''); print('a', 'b', sep='\n'); print(1, 2, 3, sep=', ', end='!\n'); print('x', end=''); print('y', end=None); print('p', 'q', sep=None); print(*[1, 2], *'ab'); print([1, 'a'], {'k': (1,)}, None, 1.0, True)
out = io.StringIO(); print('to', 'buffer', file=out, end='.'); print(1, file=out, flush=True); print(repr(out.getvalue()))
print('same', file=None); print('std', file=sys.stdout, flush=False)
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('<flush>')
w = W(); print('a', 1, file=w); print(end='', file=w); print(file=w); print(w.parts)
class S:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(S(), [S()], {S()}, (S(),), {'k': S()}, f'{S()} {S()!r} {S()!s:>5}', '%s %r' % (S(), S()))
for bad in (lambda: print('a', sep=1), lambda: print('a', end=b''), lambda: print('a', file=3), lambda: print('a', foo=1), lambda: print('a', sep=[])):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
class Bad:
    def __str__(self): return 5
class Worse:
    def __repr__(self): raise KeyError('no repr')
for thing in (Bad(), Worse(), [Worse()]):
    try:
        print(thing)
    except Exception as e:
        print(type(e).__name__, e)
