größe = 'é日本'
print(größe)
print('😀' + größe + 1, größe)
