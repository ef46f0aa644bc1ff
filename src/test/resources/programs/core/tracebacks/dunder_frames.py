class V:
    def __init__(self, v): self.v = v
    def __add__(self, o):
        return V(self.v + o.v)
    def __str__(self):
        return 'V' + self.v
print(V('a') + V('b'))
print(V(1) + V(2))
