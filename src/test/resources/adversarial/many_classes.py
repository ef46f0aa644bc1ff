# Ends: finished
base = object
for i in range(150):
    base = type('C' + str(i), (base,), {'f' + str(i): i})
print(base.f0, len(base.__mro__), isinstance(base(), base.__mro__[100]))
