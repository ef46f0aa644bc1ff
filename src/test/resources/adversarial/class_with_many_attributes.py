# Ends: finished
class Many:
    pass


m = Many()
for i in range(5_000):
    setattr(m, 'a' + str(i), i)
print(len(vars(m)), m.a4999, len(dir(m)) > 5000)
for i in range(5_000):
    delattr(m, 'a' + str(i))
print(vars(m))
