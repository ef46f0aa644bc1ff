def f(n):
    if n:
        for i in range(2):
            while True:
                if i == 1:
                    raise LookupError(f'deep {i}')
                break
f(1)
