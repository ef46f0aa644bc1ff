stock = {'apple': 3}
def take(name):
    stock[name] -= 1
take('apple')
take("pear's")
