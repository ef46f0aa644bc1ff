# Ends: finished
words = ('word ' * 30_000).split()
print(len(words), len(' '.join(words)), len(','.join(map(str, range(30_000)))))
lines = '\n'.join(words).splitlines()
print(len(lines), len(set(words)))
