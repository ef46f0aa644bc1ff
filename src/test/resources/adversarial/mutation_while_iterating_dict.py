# Ends: finished
d = {0: 0}
try:
    for k in d:
        d[k + 1] = 0
except RuntimeError as e:
    print(e)
s = {0}
try:
    for k in s:
        s.add(k + 1)
except RuntimeError as e:
    print(e)
