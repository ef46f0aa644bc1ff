import sys, io, math
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(sys.getrecursionlimit())
try: depth(5000)
except RecursionError as e: print(e)
sys.setrecursionlimit(20000)
print(sys.getrecursionlimit(), depth(15000))
for bad in (0, -1, 1.5, "x", 2**31, 10**20):
    try: sys.setrecursionlimit(bad)
    except Exception as e: print(type(e).__name__, str(e)[:40])
try: input("name? ")
except EOFError as e: print("EOF:", e)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin), sys.stdin.name, sys.stdin.mode, sys.stdin.readable())
sys.stdin = io.StringIO("one\ntwo\nthree")
print(input(), input("> "), sys.stdin.readline())
try: input()
except EOFError as e: print("EOF", e)
class S:
    def readline(self): return 5
sys.stdin = S()
try: input()
except TypeError as e: print(e)
sys.stdin = sys.__stdin__
print(sys.stdin is sys.__stdin__)
old = sys.stdout; sys.stdout = io.StringIO(); print("hidden"); x = sys.stdout.getvalue(); sys.stdout = old; print(repr(x))
math.tau2 = 2 * math.tau; print(math.tau2); math.pi = 3; print(math.pi)
from math import pi; print(pi)
for v in [0, 1, 2**30, 2**60, -5, 1.5, True, None, "", "abc", "é", "€", "😀", "é" * 5, b"", b"abc", (), (1, 2), [], {}, {1: 2}, {"a": 1}, {i: i for i in range(100)}, set(), {1, 2}, frozenset(), 1j, range(3), object(), bytearray(b"ab"), 10**100]:
    print(sys.getsizeof(v), end=" ")
print()
class A: pass
print(sys.getsizeof(A()), sys.getsizeof(5, 0))
print(sys.getdefaultencoding(), sys.hexversion, sys.getswitchinterval(), sys.maxsize, sys.byteorder, sys.version_info >= (3, 11), sys.implementation.version[:2], sys.get_int_max_str_digits())
sys.setswitchinterval(0.01); print(sys.getswitchinterval())
print("json" in sys.stdlib_module_names, sys.gettrace())
