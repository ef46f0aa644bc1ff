def log(msg, history=[]):
    history.append(msg)
    return list(history)
print(log('a'), log('b'), log('c', ['own']), log('d'), log.__defaults__)
def safe(x, acc=None):
    acc = [] if acc is None else acc
    acc.append(x)
    return acc
print(safe(1), safe(2), safe(3, [0]))
def counter():
    counter.n += 1
    return counter.n
counter.n = 10
print(counter(), counter(), counter.n, counter.__dict__)
def memo(n, cache={0: 0, 1: 1}):
    if n not in cache: cache[n] = memo(n - 1) + memo(n - 2)
    return cache[n]
print(memo(50), len(memo.__defaults__[0]))
x = [1]
def default_is_object(v=x): return v
x.append(2); print(default_is_object(), default_is_object() is x)
x = 'rebound'; print(default_is_object())
log.__defaults__ = (['replaced'],); print(log('e'))
def swap(f): f.__name__ = 'renamed'; return f
print(swap(counter).__name__, counter.__qualname__)
def outer():
    state = {'n': 0}
    def step(k=1):
        state['n'] += k
        return state['n']
    step.reset = lambda: state.update(n=0)
    return step
s, t = outer(), outer()
print(s(), s(5), t(), s.reset(), s(), t())
fs = {n: (lambda v, n=n: v ** n) for n in range(4)}
print([fs[n](3) for n in fs], [f(2) for f in fs.values()])
def varargs(*a): a += (99,); return a
t = (1, 2); print(varargs(*t), t)
def kwargs(**k): k['x'] = 'changed'; return k
d = {'x': 1}; print(kwargs(**d), d)
