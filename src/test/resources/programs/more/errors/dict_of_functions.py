table = {'inc': lambda x: x + 1, 'up': str.upper}
print(table['inc'](1), table['up']('a'))
print(table['up'](5))
