items = [3, 'b', 1]
if items[0] < items[2] or items[0] < items[1]:
    print('no')
