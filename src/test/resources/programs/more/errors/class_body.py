class C:
    x = 1
    y = [x + i for i in range(2)]
