results = []
for v in ['1', 'x', '3', None, '0', '5.5']:
    try:
        n = int(v)
        results.append(10 // n)
    except ValueError as e:
        results.append(str(e))
        continue
    except TypeError as e:
        results.append(type(e).__name__)
    except ZeroDivisionError:
        break
    else:
        results.append('ok')
    finally:
        results.append('.')
print(results)
def retry(fn, times):
    for attempt in range(1, times + 1):
        try:
            return attempt, fn(attempt)
        except ValueError as e:
            last = e
    raise RuntimeError('gave up') from last
def flaky(n):
    if n < 3: raise ValueError(f'try {n}')
    return 'done'
print(retry(flaky, 5))
try:
    retry(flaky, 2)
except RuntimeError as e:
    print(e, '<-', e.__cause__)
def depth(n):
    try:
        if n == 0: raise KeyError('bottom')
        depth(n - 1)
    except KeyError as e:
        if n == 2: raise ValueError('translated') from e
        raise
    finally:
        print('unwind', n)
try:
    depth(4)
except ValueError as e:
    print(repr(e), repr(e.__cause__))
stack = []
def parse(s):
    for i, c in enumerate(s):
        if c in '([': stack.append(c)
        elif c in ')]':
            try:
                o = stack.pop()
            except IndexError:
                raise SyntaxError(f'unmatched {c} at {i}') from None
            if o + c not in ('()', '[]'): raise SyntaxError(f'mismatch at {i}')
    return not stack
for s in ['([])', '(]', ')', '((']:
    stack.clear()
    try: print(parse(s))
    except SyntaxError as e: print(e.msg, e)
i = 0
while True:
    try:
        i += 1
        if i == 2: continue
        if i == 5: break
        print('i', i)
    except Exception: print('none')
    else: print('else', i)
    finally: print('fin', i)
