class Resource:
    def __enter__(self): return self
    def __exit__(self, *exc): print('released')
def use():
    with Resource() as r:
        r.missing_method()
use()
