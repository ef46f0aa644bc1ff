def main():
    total = 0
    for repetition in range(20):
        numbers = []
        for i in range(10_000):
            numbers.append((i * 7919) % 10_007)
        evens = [n for n in numbers if n % 2 == 0]
        pairs = list(zip(numbers[::2], numbers[1::2]))
        for left, right in pairs:
            if left < right:
                total += right - left
        numbers.reverse()
        total += sum(evens) + len(numbers[100:-100]) + max(numbers)
    return total
