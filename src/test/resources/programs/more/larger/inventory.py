"""Inventory management with reorder rules and a report."""
from collections import defaultdict, namedtuple

Movement = namedtuple("Movement", "sku delta reason")


class OutOfStock(Exception):
    def __init__(self, sku, wanted, have):
        self.sku, self.wanted, self.have = sku, wanted, have

    def __str__(self):
        return f"{self.sku}: wanted {self.wanted}, have {self.have}"


class Product:
    def __init__(self, sku, name, price, *, reorder_at=5, batch=10):
        self.sku = sku
        self.name = name
        self.price = price
        self.reorder_at = reorder_at
        self.batch = batch

    def __repr__(self):
        return f"<Product {self.sku} {self.name!r}>"

    def __eq__(self, other):
        return isinstance(other, Product) and self.sku == other.sku

    def __hash__(self):
        return hash(self.sku)

    def __lt__(self, other):
        return self.name.lower() < other.name.lower()


class Inventory:
    def __init__(self):
        self.products = {}
        self.stock = defaultdict(int)
        self.history = []
        self.listeners = []

    def add_product(self, product, quantity=0):
        if product.sku in self.products:
            raise ValueError(f"duplicate sku {product.sku}")
        self.products[product.sku] = product
        if quantity:
            self.move(product.sku, quantity, "initial")
        return self

    def move(self, sku, delta, reason):
        if sku not in self.products:
            raise KeyError(sku)
        if self.stock[sku] + delta < 0:
            raise OutOfStock(sku, -delta, self.stock[sku])
        self.stock[sku] += delta
        movement = Movement(sku, delta, reason)
        self.history.append(movement)
        for listener in self.listeners:
            listener(self, movement)

    def value(self):
        return sum(self.products[sku].price * n for sku, n in self.stock.items())

    def low(self):
        return [p for p in self.products.values() if self.stock[p.sku] <= p.reorder_at]

    def report(self):
        print(f"{'SKU':<6}{'Name':<14}{'Qty':>5}{'Price':>9}{'Value':>11}")
        print("-" * 45)
        for p in sorted(self.products.values()):
            quantity = self.stock[p.sku]
            flag = " *" if p in self.low() else ""
            print(f"{p.sku:<6}{p.name:<14}{quantity:>5}{p.price:>9.2f}{quantity * p.price:>11.2f}{flag}")
        print(f"{'total':<34}{self.value():>11.2f}")


def auto_reorder(inventory, movement):
    product = inventory.products[movement.sku]
    if movement.delta < 0 and inventory.stock[product.sku] <= product.reorder_at:
        print(f"  reordering {product.batch} x {product.name}")
        inventory.move(product.sku, product.batch, "reorder")


def process(inventory, orders):
    results = {"ok": 0, "failed": []}
    for number, order in enumerate(orders, start=1):
        done = []
        try:
            for sku, n in order.items():
                inventory.move(sku, -n, f"order {number}")
                done.append((sku, n))
        except OutOfStock as problem:
            for sku, n in reversed(done):
                inventory.move(sku, n, f"rollback {number}")
            results["failed"].append((number, str(problem)))
        except KeyError as problem:
            results["failed"].append((number, f"unknown sku {problem}"))
        else:
            results["ok"] += 1
    return results


inv = Inventory()
inv.add_product(Product("A1", "apple", 0.5), 20).add_product(Product("B2", "Bread", 2.25, batch=5), 8)
inv.add_product(Product("C3", "cheese", 7.99, reorder_at=1), 3)
try:
    inv.add_product(Product("A1", "again", 1))
except ValueError as e:
    print(e)
inv.listeners.append(auto_reorder)
orders = [{"A1": 12, "B2": 1}, {"B2": 3, "C3": 5}, {"Z9": 1}, {"A1": 4}, {"C3": 2, "A1": 1}, {"A1": 100}]
print(process(inv, orders))
inv.report()
by_reason = defaultdict(list)
for m in inv.history:
    by_reason[m.reason.split()[0]].append(m.delta)
print(dict(by_reason))
print({p: inv.stock[p.sku] for p in inv.low()}, inv.history[-1], inv.history[0]._asdict())
print(sorted(inv.products.values(), key=lambda p: -p.price), Product("A1", "x", 0) in set(inv.products.values()))
