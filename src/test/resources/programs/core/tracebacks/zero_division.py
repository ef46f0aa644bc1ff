print('before')
x = 5
y = x / 0
print('after')
