# Ends: finished
class H:
    def __hash__(self): return hash((self,))


try:
    {H(): 1}
except RecursionError:
    print('caught')
