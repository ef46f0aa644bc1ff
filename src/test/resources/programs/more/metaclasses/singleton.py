"""A metaclass whose call keeps instances."""
class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]

class Config(metaclass=Singleton):
    def __init__(self, v=0):
        self.v = v
a = Config(1); b = Config(2)
print(a is b, a.v, type(Config), Config)
