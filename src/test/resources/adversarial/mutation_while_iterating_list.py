# Ends: finished
x = [0]
try:
    for i in x:
        x.append(i)
except MemoryError:
    print('caught')
