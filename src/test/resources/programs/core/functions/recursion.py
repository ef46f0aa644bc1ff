def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print([fib(i) for i in range(15)])
def hanoi(n, a, b, c, moves):
    if n == 0:
        return 0
    k = hanoi(n - 1, a, c, b, moves)
    moves.append(a + c)
    return k + 1 + hanoi(n - 1, b, a, c, moves)
m = []
print(hanoi(4, 'A', 'B', 'C', m), ' '.join(m))
def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(even(100), odd(77), even(33))
def flatten(x):
    if isinstance(x, (list, tuple)):
        out = []
        for y in x:
            out += flatten(y)
        return out
    return [x]
print(flatten([1, [2, (3, [4, []]), 5], [[[6]]]]))
def perms(s):
    if len(s) <= 1:
        return [s]
    return [s[i] + p for i in range(len(s)) for p in perms(s[:i] + s[i + 1:])]
print(perms('abc'))
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500))
def gcd(a, b):
    return gcd(b, a % b) if b else a
print(gcd(2**40 * 3, 6**20))
