# Ends: finished
print(sum(map(lambda a, b: a * b, range(50_000), range(50_000))), len(list(zip(*[range(1000)] * 100))))
print(max(enumerate(range(100_000))), list(filter(None, [0] * 200_000)), all(x < 10 ** 6 for x in range(50_000)))
print(sum([[i] for i in range(500)], []) == list(range(500)))
