import math
print(math.pi > 3)
math.squareroot(2)
