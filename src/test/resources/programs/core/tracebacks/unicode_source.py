größe = 'é日本'
print(größe)
def länge(x): return x + 1
print(länge(größe), 'ü😀')
