"""A small bank."""

import stackless
from dataclasses import dataclass, field


@dataclass
class Account:
    """Money of one person."""

    owner: str
    balance: int = 0
    log: list[str] = field(default_factory=list)

    def transfer(self, other, amount, *, note=''):
        if amount <= 0 or amount > self.balance:
            raise ValueError(f'cannot move {amount!r} from {self.owner}')
        self.balance -= amount
        other.balance += amount
        self.log.append(f'{self.owner} -> {other.owner}: {amount:>8,}{" " + note if note else ""}')
        return self


def main():
    a, b = Account('a', 100), Account('b')
    channel = stackless.channel()

    def worker(n):
        for i in range(n):
            try:
                a.transfer(b, i * 10, note=str(i))
            except ValueError as error:
                channel.send((i, str(error)))
            else:
                channel.send((i, None))
            finally:
                stackless.schedule()

    stackless.tasklet(worker)(5)
    results = {i: error for i, error in (channel.receive() for _ in range(5)) if error is not None}
    while results and (key := max(results)) > 0:
        print(key, results.pop(key), sep=': ')
    print(*a.log, sep='\n')
    assert a.balance + b.balance == 100, 'money was lost'


if __name__ == '__main__':
    main()
