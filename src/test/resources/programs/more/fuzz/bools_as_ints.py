"""A bool that stands for an int keeps its own name in error texts."""
for wrong in (lambda: range(0).index(False), lambda: range(0).index(7), lambda: int.from_bytes(False, 'big'),
              lambda: UnicodeDecodeError(default=0)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)
