# Generators in a chain, one that is sent values, one that delegates, and generator expressions.
def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def keep(values, divisor):
    for value in values:
        if value % divisor:
            yield value


def pairs(values):
    previous = None
    for value in values:
        if previous is not None:
            yield previous, value
        previous = value


def average():
    total = count = 0
    value = yield 0
    while True:
        total += value
        count += 1
        value = yield total // count


def leaves(tree):
    if isinstance(tree, list):
        for part in tree:
            yield from leaves(part)
    else:
        yield tree


def nested(depth):
    return depth if depth == 0 else [nested(depth - 1), depth, nested(depth - 1)]


def main():
    total = sum(left * right % 7 for left, right in pairs(keep(keep(numbers(60_000), 3), 5)))
    mean = average()
    next(mean)
    last = 0
    for n in range(40_000):
        last = mean.send(n)
    return total, last, sum(leaves(nested(12))), sum(1 for n in numbers(50_000) if n & 1)
