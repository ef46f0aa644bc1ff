groups = {}
def add(key, value):
    groups.setdefault(key, []).append(value)
add((1, 2), 'a')
add([1, 2], 'b')
