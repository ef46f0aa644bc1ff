def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c
print([popcount(n) for n in (0, 1, 255, 2 ** 64 - 1, 10 ** 30)], [n.bit_count() for n in (0, 1, 255, 2 ** 64 - 1, 10 ** 30)])
def gray(n): return n ^ (n >> 1)
print([f'{gray(i):04b}' for i in range(16)])
def reverse_bits(n, w):
    r = 0
    for _ in range(w):
        r = r << 1 | n & 1
        n >>= 1
    return r
print(reverse_bits(0b1011, 4), reverse_bits(1, 70), hex(reverse_bits(0xf0f1, 16)))
flags = 0
for bit in (1, 3, 64): flags |= 1 << bit
print(flags, bin(flags), [b for b in range(70) if flags >> b & 1], flags & ~(1 << 64), flags ^ flags)
x = 0xDEADBEEF
print(x & 0xFFFF, x >> 16, (x << 8) & 0xFFFFFFFF, ~x & 0xFFFFFFFF, -x & 0xFFFFFFFF, x | -1, -x >> 4, (-x) // 16, x ^ -x)
def signed32(n): return (n & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
print([signed32(n) for n in (0, 0x7fffffff, 0x80000000, 0xffffffff, -1, 2 ** 40 + 5)])
state = 2463534242
out = []
for _ in range(5):
    state ^= state << 13 & 0xFFFFFFFF
    state ^= state >> 17
    state ^= state << 5 & 0xFFFFFFFF
    out.append(state)
print(out)
crc = 0xFFFFFFFF
for ch in '123456789':
    crc ^= ord(ch)
    for _ in range(8): crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
print(hex(crc ^ 0xFFFFFFFF))
