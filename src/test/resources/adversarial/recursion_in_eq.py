# Ends: finished
class Mirror:
    def __init__(self, other): self.other = other
    def __eq__(self, other): return self.other == other


a = Mirror(None)
a.other = a
try:
    a == 1
except RecursionError as e:
    print('caught', e)
