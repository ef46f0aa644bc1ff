raise RuntimeError('a', 2, ['x'])
