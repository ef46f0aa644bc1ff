def boom(*args):
    raise ValueError(args)
x = [
    1,
    boom(1,
         2),
    3,
]
