def quicksort(values, low, high):
    while low < high:
        pivot = values[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while values[i] < pivot:
                i += 1
            while values[j] > pivot:
                j -= 1
            if i <= j:
                values[i], values[j] = values[j], values[i]
                i += 1
                j -= 1
        quicksort(values, low, j)
        low = i


def main():
    seed = 42
    values = []
    for i in range(50_000):
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
        values.append(seed)
    by_hand = values[:]
    quicksort(by_hand, 0, len(by_hand) - 1)
    assert by_hand == sorted(values)
    by_digits = sorted(values, key=lambda n: n % 1_000)
    return by_hand[1_000], by_digits[1_000]
