name = 'x'
print(f'value {name!r}: {name + 1} end')
