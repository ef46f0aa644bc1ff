# Ends: finished
class C:
    pass


c = C()
for i in range(20_000):
    setattr(c, 'a%d' % i, i)
print(len(dir(c)), len(vars(c)), len(c.__dict__), hasattr(c, 'a1'))
for i in range(0, 20_000, 40):
    delattr(c, 'a%d' % i)
print(len(c.__dict__), len(dir(c)), len(dict(c.__dict__)), len(str(c.__dict__)), sorted(c.__dict__)[:3])
