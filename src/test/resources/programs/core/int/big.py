a = 2 ** 100
b = 3 ** 70
print(a, b, a + b, a - b, a * b)
print(b // a, b % a, -b // a, -b % a, b // -a, b % -a, divmod(-b, -a))
print(a & b, a | b, a ^ b, ~a, -a & b, -a | b, -a ^ -b)
print(a >> 90, a << 5, -a >> 99, -b >> 3, (a - 1).bit_length(), a.bit_length(), (-a).bit_length())
print(a == 2 ** 100, a < b, a > b, a != b, hash(a) == hash(2 ** 100))
print(9223372036854775807 + 1, -9223372036854775808 - 1, 9223372036854775807 * 2, -(-9223372036854775808))
print(4611686018427387904 * 2, 3037000500 ** 2, 4294967296 * 4294967296, abs(-9223372036854775808))
print(-9223372036854775808 // -1, -9223372036854775808 % -1, 9223372036854775808 - 1, 1 << 63, 1 << 62, 1 << 64)
f = 1
for i in range(1, 31):
    f *= i
print(f, f // 10 ** 20, f % 10 ** 9)
print(10 ** 50, len(str(7 ** 1000)), str(7 ** 1000)[:20], str(7 ** 1000)[-20:])
x = 10 ** 30
x -= 10 ** 30 - 5
print(x, x == 5, [0, 1, 2, 3, 4, 5][x], 'ab' * (10 ** 20 - (10 ** 20 - 2)))
print(a / b, b / a, 10 ** 400 / 10 ** 399, float(10 ** 22), int(1e22), int(1e300) % 1000)
print(round(12345678901234567890, -5), round(15, -1), round(25, -1), round(-15, -1), round(5, -1), round(2 ** 70, -3))
print(sum([2 ** 62, 2 ** 62, 2 ** 62]), max(2 ** 80, 2 ** 79), sorted([2 ** 70, -2 ** 70, 0]))
print(int('9' * 40) + 1, -int('9' * 25), hex(2 ** 70), bin(2 ** 65), oct(-2 ** 66))
try:
    10 ** 400 / 3
except OverflowError as e:
    print(e)
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
