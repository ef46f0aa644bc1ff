try:
    from math import sqroot
except ImportError as error:
    print(type(error).__name__, str(error).split(' (')[0], error.name)
