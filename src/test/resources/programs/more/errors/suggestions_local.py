def outer():
    total = 0
    def inner():
        return totl + 1
    return inner()
outer()
