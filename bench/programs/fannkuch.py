# How often a prefix has to be turned round at most until the first number is 1: small lists, slices, indexes.
def fannkuch(n):
    permutation = list(range(n))
    counts = [0] * n
    most = checksum = index = 0
    rest = n
    while True:
        while rest > 1:
            counts[rest - 1] = rest
            rest -= 1
        flips = 0
        turned = permutation[:]
        first = turned[0]
        while first:
            turned = turned[first::-1] + turned[first + 1:]
            flips += 1
            first = turned[0]
        if flips > most:
            most = flips
        checksum += flips if index % 2 == 0 else -flips
        while True:
            if rest == n:
                return checksum, most
            permutation.insert(rest, permutation.pop(0))
            counts[rest] -= 1
            if counts[rest] > 0:
                break
            rest += 1
        index += 1


def main():
    return fannkuch(8)
