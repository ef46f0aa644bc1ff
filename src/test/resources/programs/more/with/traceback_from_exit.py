class M:
    def __enter__(self): return self
    def __exit__(self, *a):
        print('exit')
        raise RuntimeError('in exit')
def f():
    with M() as m:
        raise ValueError('in body')
f()
