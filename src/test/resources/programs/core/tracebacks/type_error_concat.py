name = 'n'
count = 3
print('items: ' + name + count)
