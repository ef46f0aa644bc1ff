class Stack:
    def __init__(self):
        self.items = []
    def pop(self):
        if not self.items:
            raise IndexError('stack is empty')
        return self.items.pop()
class Calculator:
    def __init__(self): self.stack = Stack()
    def add(self):
        return self.stack.pop() + self.stack.pop()
Calculator().add()
