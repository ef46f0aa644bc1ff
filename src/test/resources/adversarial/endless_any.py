# Ends: limit
any(iter(int, 1))
