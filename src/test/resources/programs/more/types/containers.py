import types
def f(): pass
def g(): yield
class C:
    def m(self): pass
print(types.FunctionType.__name__, isinstance(f, types.FunctionType), isinstance(g(), types.GeneratorType), isinstance(C().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance(None, types.NoneType), types.SimpleNamespace(a=1, b='x'), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
n = types.SimpleNamespace(x=1); n.y = 2; print(n, n.x, vars(n)); del n.x; print(n)
print(isinstance(types, types.ModuleType))
m = types.MappingProxyType({'a': 1}); print(m['a'], m, len(m), dict(m))
try: m['b'] = 2
except TypeError as e: print(e)
c = C(); c.bound = types.MethodType(lambda self, x: (type(self).__name__, x), c); print(c.bound(5), type(f), type(C().m), types.LambdaType is types.FunctionType)
