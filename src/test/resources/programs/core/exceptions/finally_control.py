def f1():
    try:
        return 'try'
    finally:
        print('f1 finally')
def f2():
    try:
        return 'try'
    finally:
        return 'finally wins'
def f3():
    try:
        1 / 0
    finally:
        return 'swallowed'
def f4():
    for i in range(3):
        try:
            continue
        finally:
            print('cont', i)
    return 'end'
def f5():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return 'unreached?'
def f6():
    while True:
        try:
            1 / 0
        finally:
            break
    return 'broke out'
def f7():
    x = 1
    try:
        return x
    finally:
        x = 2
def f8():
    l = []
    try:
        return l
    finally:
        l.append('mutated')
def f9():
    try:
        try:
            raise ValueError(1)
        finally:
            print('in'); raise KeyError(2)
    except KeyError as e:
        return repr(e), repr(e.__context__)
def f10():
    for i in range(2):
        try:
            try:
                break
            finally:
                print('inner')
        finally:
            print('outer')
    else:
        return 'else'
    return 'broken', i
def f11():
    try:
        raise ValueError
    except ValueError:
        return 'except'
    finally:
        print('f11 finally')
def f12():
    try:
        pass
    except ValueError:
        pass
    else:
        return 'else'
    finally:
        print('f12 finally')
for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12]: print(f())
