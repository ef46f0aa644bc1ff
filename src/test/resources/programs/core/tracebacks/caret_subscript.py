data = {'list': [{'x': 1}, {'y': 2}]}
def get(i):
    return data['list'][i]['x']
print(get(0))
print(get(1), 'tail')
