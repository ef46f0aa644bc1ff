WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(b):
    for i, j, k in WINS:
        if b[i] != ' ' and b[i] == b[j] == b[k]: return b[i]
    return None if ' ' in b else 'draw'
cache = {}
def best(b, p):
    key = ''.join(b) + p
    if key in cache: return cache[key]
    w = winner(b)
    if w: r = ({'X': 1, 'O': -1, 'draw': 0}[w], None)
    else:
        r = None
        for i in range(9):
            if b[i] == ' ':
                b[i] = p
                s = best(b, 'O' if p == 'X' else 'X')[0]
                b[i] = ' '
                if r is None or (s > r[0] if p == 'X' else s < r[0]): r = (s, i)
    cache[key] = r
    return r
b, p = list(' ' * 9), 'X'
while not winner(b):
    b[best(b, p)[1]] = p
    p = 'O' if p == 'X' else 'X'
for r in range(0, 9, 3): print('|'.join(b[r:r + 3]))
print(winner(b), len(cache), best(list('XX  O  O '), 'X'), best(list('OO X X   '), 'X'), winner(list('XXXOO    ')))
