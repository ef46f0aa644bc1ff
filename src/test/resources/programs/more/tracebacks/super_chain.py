class A:
    def run(self, x): return 10 / x
class B(A):
    def run(self, x): return super().run(x) + 1
class C(B):
    def run(self, x):
        return super().run(x - 1)
print(C().run(3))
C().run(1)
