def numbers(n):
    yield from range(n)
class A:
    def items(self):
        yield self
g = numbers(3)
print(g.__name__, g.__qualname__, A().items().__qualname__, (x for x in ()).__name__, g.gi_running, g.gi_code.co_name)
print(list(g), g.__name__, type(g).__name__)
def me():
    yield it.gi_running
it = me()
print(next(it), it.gi_running, hasattr(it, 'send'), hasattr(it, 'nothing'))
try:
    g.nam
except AttributeError as e:
    print(e)
