data = ['1', '2', 'x']
print([int(item) for item in data])
