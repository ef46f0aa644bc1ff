def run(n):
    log = []
    try:
        log.append('try')
        if n == 1: raise ValueError('v')
        if n == 2: raise KeyError('k')
        if n == 3: return log + ['return']
    except ValueError as e:
        log.append('except %s' % e)
    except (KeyError, IndexError) as e:
        log.append(f'except tuple {e!r}')
    else:
        log.append('else')
    finally:
        log.append('finally')
        print('finally runs', n)
    log.append('after')
    return log
for n in range(4): print(run(n))
try:
    try:
        1 / 0
    finally:
        print('inner finally')
except ZeroDivisionError:
    print('outer except')
else:
    print('not here')
try:
    pass
except:
    print('never')
else:
    print('else')
finally:
    print('finally')
try:
    raise KeyError
except:
    print('bare')
try:
    try:
        {}['a']
    except IndexError:
        print('wrong')
    else:
        print('wrong')
except LookupError as e:
    print('lookup', repr(e))
