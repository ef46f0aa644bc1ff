"""What globals() answers: the variables of a module as they were when it was asked, and a way to set and delete them."""


class _Variables(dict):
    def __init__(self, values, module):
        super().__init__(values)
        super().__setattr__('_module', module)

    def __setitem__(self, name, value):
        setattr(self._module, name, value)
        super().__setitem__(name, value)

    def __delitem__(self, name):
        super().__delitem__(name)
        delattr(self._module, name)

    def pop(self, name, *default):
        present = name in self
        value = super().pop(name, *default)
        if present:
            delattr(self._module, name)
        return value

    def setdefault(self, name, default=None):
        if name not in self:
            self[name] = default
        return self[name]

    def update(self, *others, **more):
        for name, value in dict(*others, **more).items():
            self[name] = value

    def __ior__(self, other):
        self.update(other)
        return self

    def popitem(self):
        name, value = super().popitem()
        delattr(self._module, name)
        return name, value

    def clear(self):
        for name in list(self):
            del self[name]

    def __repr__(self):
        return repr(dict(self))


_Variables.__name__ = _Variables.__qualname__ = 'dict'
_Variables.__module__ = 'builtins'


def view(values, module):
    return _Variables(values, module)
