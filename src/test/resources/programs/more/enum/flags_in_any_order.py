from enum import Flag, IntFlag, auto


class Permission(Flag):
    READ = 4
    WRITE = 2
    RUN = 1
    ALL = READ | WRITE | RUN


print(list(Permission), list(Permission.ALL))
print(Permission.READ | Permission.WRITE, Permission(5), ~Permission.READ)
print(repr(Permission.RUN | Permission.READ), str(Permission.WRITE | Permission.RUN))
print(Permission.ALL.name, Permission(0), Permission(3).name)
print([one.name for one in reversed(Permission)], len(Permission), len(Permission.ALL))
try:
    Permission(8)
except ValueError as e:
    print(e)


class Colour(IntFlag):
    BLUE = 4
    RED = auto()
    GREEN = 1


print([int(one) for one in Colour], Colour.RED, Colour.RED.value, repr(Colour(13)), list(Colour(13)))
print(Colour.GREEN in Colour(5), Colour.GREEN | 16, (Colour.GREEN | 16).value)
