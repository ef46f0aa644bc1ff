# Ends: finished
def f(*args, **names): return len(args) + len(names)


print(f(*range(20_000), **{'k' + str(i): i for i in range(20_000)}))
