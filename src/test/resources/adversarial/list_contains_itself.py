# Ends: finished
a = []
a.append(a)
b = []
b.append(b)
print(a, len(repr([a, b, {'a': a}])))
try:
    print(a == b)
except RecursionError as e:
    print('caught', e)
