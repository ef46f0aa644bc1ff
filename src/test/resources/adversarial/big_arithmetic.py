# Ends: finished
n = (1 << 200_000) - 1
m = n // 3
print((n * m).bit_length(), (n // (m >> 100_000)).bit_length(), n % m == 0, (n ^ m).bit_length(), (-n >> 5).bit_length())
print(pow(3, n >> 199_000, 10 ** 30) > 0, n == n + 0, hash(n) != 0, int(n) is n)
