"""Suggestions stand in the traceback only: the message itself does not have them."""
import traceback


class Cart:
    def __init__(self):
        self.items = []
        self.total_price = 0

    def add_item(self, item):
        self.items.append(item)


def show(action):
    try:
        action()
    except Exception as e:
        print(str(e))
        print('   ', traceback.format_exception_only(type(e), e)[-1].strip())


cart = Cart()
length = 3
quantity = 5


def attribute():
    cart.add_itm


def attribute2():
    cart.itesm


def attribute3():
    cart.totalprice


def attribute4():
    cart.completely_different


def attribute5():
    'abc'.uper()


def attribute6():
    [].appendd(1)


def attribute7():
    {}.key()


def attribute8():
    (1, 2).cout(1)


def attribute9():
    None.foo


def name1():
    return lenght


def name2():
    return quantiti


def name3():
    return prnt('x')


def name4():
    return Flase


def name5():
    valeu = 1
    return value


def name6():
    local_variable = 1
    return local_varible


def name7():
    return self.x


def module1():
    import math
    math.sqr(2)


def module2():
    import math
    math.PI


def module4():
    import jsn


def class1():
    Cart.add_itme


def unbound():
    print(count)
    count = 1


class WithMethod:
    def run(self):
        return runn()

    def helper(self):
        pass


for action in (attribute, attribute2, attribute3, attribute4, attribute5, attribute6, attribute7, attribute8, attribute9,
               name1, name2, name3, name4, name5, name6, name7, module1, module2, module4, class1, unbound,
               WithMethod().run):
    print('*', action.__name__)
    show(action)

e = AttributeError('custom', name='itesm', obj=cart)
print(traceback.format_exception_only(e))
e = NameError('custom', name='lenn')
print(traceback.format_exception_only(e), e.name)
try:
    cart.missing
except AttributeError as e:
    print(e.name, e.obj is cart)
cart.add_iten(3)
