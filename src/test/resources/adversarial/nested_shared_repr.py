# Ends: finished
x = 0
for i in range(12):
    x = [x, x]
print(len(repr(x)), len(str((x, x))))
