class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f'need {needed}, have {available}')
        self.shortfall = needed - available
class Account:
    interest = 0.02
    next_id = 1
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.id = Account.next_id
        Account.next_id += 1
        self.history = []
    def deposit(self, n):
        if n <= 0: raise ValueError('deposit must be positive')
        self.balance += n; self.history.append(('deposit', n))
    def withdraw(self, n):
        if n > self.balance: raise InsufficientFunds(n, self.balance)
        self.balance -= n; self.history.append(('withdraw', n))
    def __lt__(self, o): return self.balance < o.balance
    def __str__(self): return f'#{self.id} {self.owner:<6}{self.balance:>10,.2f}'
class Savings(Account):
    interest = 0.05
    def accrue(self): self.deposit(round(self.balance * self.interest, 2))
class Checking(Account):
    limit = 100
    def withdraw(self, n):
        if n > self.balance + self.limit: raise InsufficientFunds(n, self.balance + self.limit)
        self.balance -= n; self.history.append(('overdraft' if self.balance < 0 else 'withdraw', n))
accounts = [Savings('Ann', 1000), Checking('Bob', 50), Account('Cy')]
def transfer(a, b, n):
    try:
        a.withdraw(n)
    except InsufficientFunds as e:
        print(f'{a.owner}: {e} (short {e.shortfall})'); return False
    else:
        b.deposit(n); return True
print([transfer(accounts[1], accounts[2], n) for n in (30, 100, 100)], transfer(accounts[0], accounts[1], 5000))
accounts[0].accrue()
for a in sorted(accounts): print(a, a.history)
try: accounts[0].deposit(-1)
except ValueError as e: print(e)
print(max(accounts).owner, sum([a.balance for a in accounts]), [type(a).__name__ for a in accounts])
