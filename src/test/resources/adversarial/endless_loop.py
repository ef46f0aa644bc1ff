# Ends: limit
while True:
    pass
