# What reversed() makes of the length that an instance tells.


class Items:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        return index * 10


class Small(int):
    pass


for length in (3, 0, True, Small(2), -1, "three", 2.0, None, 10**30):
    try:
        print(repr(length), list(reversed(Items(length))))
    except Exception as e:
        print(repr(length), type(e).__name__, e)

# The index of round() is checked, too.


class Digits:
    def __init__(self, digits):
        self.digits = digits

    def __index__(self):
        return self.digits


for digits in (1, "one"):
    try:
        print(round(3.14159, Digits(digits)))
    except Exception as e:
        print(type(e).__name__, e)
