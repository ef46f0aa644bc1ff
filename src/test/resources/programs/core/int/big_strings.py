for n in (0, 9, 10, 99, 10 ** 18 - 1, 10 ** 18, 10 ** 19, -10 ** 19, 2 ** 63 - 1, 2 ** 63, -2 ** 63, 2 ** 64, 2 ** 128, 10 ** 36 + 7, 123456789 ** 5):
    s = str(n)
    print(s, len(s), int(s) == n, int(hex(n), 16) == n, int(oct(n), 8) == n, int(bin(n), 2) == n, f'{n:,}', f'{n:_}', '%d' % n, f'{n:e}', f'{n:.3g}')
print(sum(map(int, str(2 ** 1000))), sum([int(c) for c in str(3 ** 500)]), str(9 ** 99)[::-1][:10], int('1' + '0' * 100) == 10 ** 100)
print(int('-' + '9' * 50), int('zzzzzzzzzzzzzzzzzzzz', 36), int('1' * 100, 2), int('f' * 20, 16), int('7' * 30, 8), int(' 1' + '_000' * 8))
