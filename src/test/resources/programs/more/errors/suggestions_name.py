import math
counter = 1
def f():
    conter
f()
