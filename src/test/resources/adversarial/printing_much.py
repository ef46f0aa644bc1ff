# Ends: failed
while True:
    print('x' * 10_000)
