# sched with a clock of its own, and timeit with functions.
import sched
import timeit

now = [0]
log = []


def wait(seconds):
    now[0] += seconds


s = sched.scheduler(lambda: now[0], wait)
s.enter(5, 1, log.append, ('late',))
s.enter(1, 2, log.append, ('second',))
s.enter(1, 1, log.append, ('first',))
gone = s.enterabs(3, 1, log.append, ('gone',))
s.enter(2, 1, lambda a, b=0: log.append((a, b)), (1,), {'b': 2})
print([event.time for event in s.queue], s.empty(), gone.time, gone.priority, gone.argument)
s.cancel(gone)
print(s.run(blocking=False), log)
s.run()
print(log, now, s.empty())
try:
    s.cancel(gone)
except ValueError as error:
    print(error)


def again(n):
    log.append(n)
    if n:
        s.enter(1, 0, again, (n - 1,))


s.enter(0, 0, again, (3,))
s.run()
print(log[-4:], now)
calls = []
print(timeit.timeit(lambda: calls.append(1), number=7) >= 0, len(calls), len(timeit.repeat(lambda: None, repeat=3, number=2)), timeit.timeit(number=5) >= 0)
ticks = iter(range(100))
print(timeit.Timer(lambda: None, lambda: print('setup'), timer=lambda: next(ticks)).timeit(3), timeit.Timer(timer=lambda: next(ticks)).repeat(2, 1))
try:
    timeit.Timer(5)
except ValueError as error:
    print(error)
