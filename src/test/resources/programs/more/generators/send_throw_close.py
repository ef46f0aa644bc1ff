def averager():
    total = n = 0
    avg = None
    while True:
        v = yield avg
        total += v; n += 1; avg = total / n
a = averager(); next(a); print([a.send(x) for x in (10, 20, 30)])
def guarded():
    try:
        while True:
            try:
                x = yield 'ready'
                print('recv', x)
            except ValueError as e:
                print('handled', e)
                yield 'after error'
    finally:
        print('cleanup')
g = guarded(); print(next(g), g.send(1), g.throw(ValueError('bad')), next(g)); g.close(); g.close()
try: next(g)
except StopIteration: print('closed')
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
def plain(): yield 1; yield 2
p = plain(); next(p)
try: p.throw(KeyError('thrown'))
except KeyError as e: print(repr(e))
print(list(p))
p = plain()
try: p.throw(KeyError('unstarted'))
except KeyError as e: print(repr(e))
p = plain(); p.close(); print(list(p))
def leak():
    yield 1
    raise StopIteration('inside')
l = leak(); next(l)
try: next(l)
except RuntimeError as e: print(e, repr(e.__cause__))
def ret():
    try: yield 1
    except GeneratorExit: print('exit'); return 'x'
r = ret(); next(r); print(r.close())
def self_ref():
    yield next(me)
me = self_ref()
try: next(me)
except ValueError as e: print(e)
def fin():
    try: yield 1
    finally: print('finally on break')
for x in (it := fin()): break
it.close()
try: plain().throw(5)
except TypeError as e: print(e)
