# Ends: finished
n = 3 ** 8000
print(len(str(n)), len(f'{n:,}'), len(hex(n)), len(bin(n)), len('%d' % n), len(format(n, 'x')))
print(len(repr([n] * 100)), n % 1000, divmod(n, 10 ** 1000)[1] % 7, pow(n, n, 10 ** 50 + 7) > 0)
