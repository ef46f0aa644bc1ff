# Ends: finished
class Bad:
    def __init__(self, owner): self.owner = owner
    def __eq__(self, other):
        self.owner.clear()
        return False
    def __hash__(self): return 1


x = []
x.extend(Bad(x) for i in range(100))
y = list(x)
print(x == y, len(x), 5 in y)
d = {}
for i in range(50):
    d[Bad({})] = i
print(len(d))
