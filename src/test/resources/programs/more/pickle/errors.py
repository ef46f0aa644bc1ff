import pickle


def show(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    class Local:
        pass

    def inner():
        pass
    return Local, inner


class BadReduce:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


class Refuses:
    def __getstate__(self):
        raise TypeError('not me')


Local, inner = outer()
show(lambda: pickle.dumps(Local))
show(lambda: pickle.dumps(inner))
show(lambda: pickle.dumps(Local()))
show(lambda: pickle.dumps(x for x in ()))
show(lambda: pickle.dumps(pickle))
show(lambda: pickle.dumps({}.keys()))
show(lambda: pickle.dumps(property()))
show(lambda: pickle.dumps(Refuses()))
for answer in (5, (), (int,), (5, ()), (int, 5), [int, ()]):
    show(lambda: pickle.dumps(BadReduce(answer)))
show(lambda: pickle.dumps(1, 9))
for data in ('x', b'', b'\x80\x04K', b'garbage', b'\xff', b'cno_such_module\nx\n.', b'cbuiltins\nno_such\n.', b'\x80\x09.', b'h\x05.'):
    show(lambda: pickle.loads(data))
