class Base(Exception):
    pass
class Derived(Base):
    def __str__(self):
        return 'custom text'
raise Derived('ignored', 1)
