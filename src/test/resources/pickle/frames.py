import stackless, pickle
def show(g):
    try:
        print(g())
    except BaseException as e:
        print(type(e).__name__, e)
# a tasklet inside try/finally, with block, and generator is copied with its blocks
class CM:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
def body(log):
    with CM() as c:
        try:
            for i in (x * x for x in range(3)):
                log.append(i)
                stackless.schedule()
            raise ValueError("end")
        finally:
            print("finally", log)
log = []
t = stackless.tasklet(body)(log)
stackless.schedule()
s = pickle.dumps((t, log))
u, l2 = pickle.loads(s)
u.insert()
stackless.run()
print(log, l2)
# kill a copy
v, l3 = pickle.loads(s)
v.insert(); v.kill(); print(v.alive)
# sorted with key in progress inside a tasklet, map objects
def slow(x):
    stackless.schedule()
    return -x
def sorter(): print(sorted([3, 1, 2], key=slow), list(map(slow, [1, 2])))
w = stackless.tasklet(sorter)()
stackless.schedule()
x = pickle.loads(pickle.dumps(w)); x.insert(); stackless.run()
# closed channel, preference kept
c = stackless.channel(); c.preference = 1; c.schedule_all = 1; c.close()
d = pickle.loads(pickle.dumps(c)); print(d.preference, d.schedule_all, d.closing, d.balance)
# default args tasklet attributes
t = stackless.tasklet(body, ([],)); t.block_trap = True; t.set_atomic(True)
u = pickle.loads(pickle.dumps(t)); print(u.block_trap, u.atomic, u.paused, u.recursion_depth)
# nested in dict & twice
a, b = pickle.loads(pickle.dumps((t, t))); print(a is b)
class R:
    def __reduce__(self): return (R, ())
show(lambda: pickle.dumps(R()))
show(lambda: pickle.dumps((stackless.tasklet(), R())))
