PRICES = {'tea': 250, 'cake': 425, 'sandwich': 699}
def parse_order(text):
    order = {}
    for part in text.split(','):
        part = part.strip()
        if not part: continue
        count, _, item = part.rpartition(' x ')
        n = int(count) if count else 1
        if item not in PRICES: raise LookupError(f'we have no {item!r}')
        if n < 1: raise ValueError(f'cannot sell {n} of {item}')
        order[item] = order.get(item, 0) + n
    return order
def total(order): return sum([PRICES[i] * n for i, n in order.items()])
def change(amount, coins=(500, 200, 100, 50, 20, 10, 5, 1)):
    out = {}
    for c in coins:
        n, amount = divmod(amount, c)
        if n: out[c] = n
    return out
def money(c): return f"{'-' if c < 0 else ''}{abs(c) // 100}.{abs(c) % 100:02}"
def checkout(text, paid):
    order = parse_order(text)
    due = total(order)
    if paid < due: raise ArithmeticError(f'{money(due - paid)} missing')
    lines = [f'{i:<10}{n:>3} {money(PRICES[i] * n):>8}' for i, n in sorted(order.items())]
    return '\n'.join(lines + [f'{"total":<13} {money(due):>8}', f'change {change(paid - due)}'])
for text, paid in [('2 x tea, cake', 1000), ('sandwich', 699), ('3 x cake, , tea, 1 x cake', 2000), ('soup', 1), ('0 x tea', 5), ('tea', 100), ('x x tea', 1), ('', 0)]:
    try: print(checkout(text, paid))
    except (LookupError, ValueError, ArithmeticError) as e: print(f'{type(e).__name__}: {e}')
print(money(-5), money(100000), change(1234), sum([c * n for c, n in change(1234).items()]))
