print(len(str(10 ** 4299)), len('%d' % 10 ** 4299))
try:
    str(10 ** 4300)
except ValueError as e:
    print(e)
try:
    int('1' * 4301)
except ValueError as e:
    print(e)
try:
    repr(-10 ** 5000)
except ValueError as e:
    print(e)
try:
    f'{10 ** 4300}'
except ValueError as e:
    print(e)
try:
    '%d' % 10 ** 4300
except ValueError as e:
    print(e)
print(int('1' * 4300) % 1000, len(hex(10 ** 4400)), len(bin(10 ** 4400)), int('f' * 5000, 16).bit_length())
print(len(f'{10 ** 4400:x}'), int('7' * 4301, 8) % 100)
try:
    print([10 ** 4301])
except ValueError as e:
    print(e)
