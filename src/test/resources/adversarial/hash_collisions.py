# Ends: limit
class Same:
    def __hash__(self): return 7
    def __eq__(self, other): return self is other


d = {}
while True:
    d[Same()] = 1
