print(list[int], dict[str, int], int | None, int | str, list[int] | None, tuple[int, ...])
print(isinstance(5, int | str), type(list[int]), list[int].__origin__, dict[str, int].__args__)
class Box:
    def __class_getitem__(cls, key): return (cls.__name__, key)
print(Box[int], Box[int, str])
def total(prices: list[float], rates: dict[str, tuple[float, ...]] | None = None) -> list[int | None]:
    return [len(prices)]
print(total([1.0]), total.__annotations__)
class Names(list[str]): pass
print(Names.__mro__, Names("ab"), list[str]("xy"), set[int]([1]))
