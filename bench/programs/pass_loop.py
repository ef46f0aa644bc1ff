def main():
    for i in range(5_000_000):
        pass
    return i
