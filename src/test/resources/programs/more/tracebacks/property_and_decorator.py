def logged(fn):
    def wrapper(*args, **kwargs):
        print('calling', fn.__name__)
        return fn(*args, **kwargs)
    return wrapper
class Shape:
    @property
    def area(self):
        return self.width * self.height
    @logged
    def show(self): return f'area {self.area}'
Shape().show()
