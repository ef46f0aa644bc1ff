# Ends: finished
class R:
    def __repr__(self): return repr(self)


try:
    print(R())
except RecursionError:
    print('caught')
