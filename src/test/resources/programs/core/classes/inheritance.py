class Animal:
    sound = '...'
    def __init__(self, name): self.name = name
    def speak(self): return f'{self.name} says {self.sound}'
    def __repr__(self): return f'{type(self).__name__}({self.name!r})'
class Dog(Animal):
    sound = 'woof'
    def fetch(self): return f'{self.name} fetches'
class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def speak(self): return super().speak().upper() + '!' * self.age
    def __repr__(self): return super().__repr__()[:-1] + f', {self.age})'
class Cat(Animal):
    def speak(self): return Animal.speak(self) + ' (meow)'
zoo = [Animal('Generic'), Dog('Rex'), Puppy('Bit', 3), Cat('Tom')]
for a in zoo: print(repr(a), a.speak(), isinstance(a, Dog), isinstance(a, Animal))
print(zoo[2].fetch(), [c.__name__ for c in Puppy.__mro__], Puppy.__bases__, issubclass(Puppy, Animal), Puppy.sound)
Dog.sound = 'bark'; print(zoo[1].speak(), zoo[2].speak())
try: zoo[3].fetch()
except AttributeError as e: print(e)
class Base:
    def template(self): return self.step1() + self.step2()
    def step1(self): return 'b1 '
    def step2(self): raise NotImplementedError('override me')
class Impl(Base):
    def step2(self): return 'i2'
print(Impl().template())
try: Base().template()
except NotImplementedError as e: print(repr(e))
class A:
    def __init__(self): self.log = ['A']
class B(A):
    def __init__(self): super().__init__(); self.log.append('B')
class C(B):
    def __init__(self): super(C, self).__init__(); self.log.append('C')
class NoInit(C): pass
print(C().log, NoInit().log, super(C, C()).__init__.__qualname__)
class Stack(list):
    def push(self, x): self.append(x); return self
    def peek(self): return self[-1]
s = Stack([1]); print(s.push(2).push(3), s.peek(), len(s), isinstance(s, list), s == [1, 2, 3], s[0], sorted(s, reverse=True), type(s).__name__)
class Forgot(Animal):
    def __init__(self): pass
try: print(Forgot().name)
except AttributeError as e: print(e)
