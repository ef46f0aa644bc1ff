# Ends: finished
classes = (str,) * 9_000
print(isinstance(1, classes), isinstance('', classes))
print(isinstance(1, (str,) * 100_000))
