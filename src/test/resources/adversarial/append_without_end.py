# Ends: finished
x = []
try:
    while True:
        x.append(x)
except MemoryError:
    x.clear()
    print('caught')
x = list(range(1000))
print(sum(x))
