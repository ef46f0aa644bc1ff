"""What is suggested for a name is bound already; names of the module come before builtins."""
ints6 = 0


def search():
    return int2


try:
    print(later1)
except NameError as e:
    print(e)
later2 = 1
search()
