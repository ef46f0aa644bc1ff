# Ends: finished
def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


for i in range(20):
    print(f(900))
