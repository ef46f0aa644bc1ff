import stackless, pickle
def show(g):
    try:
        print(g())
    except BaseException as e:
        print(type(e).__name__, e)
got = []
ch = stackless.channel()
def worker(ch, n):
    got.append(("start", n))
    got.append(ch.receive())
def two(c):
    v = c.receive()
    got.append(v)
a = stackless.tasklet(worker)(ch, 1)
b = stackless.tasklet(two)(ch)
stackless.run()
print(ch.balance, a.blocked)
c2 = pickle.loads(pickle.dumps(ch))
print(c2.balance, c2.queue.alive, c2.queue.blocked, c2.queue.next.blocked, ch.balance, c2.preference)
c2.send("A"); c2.send("B")
print(got, c2.balance, ch.balance)
class T(stackless.tasklet):
    pass
t = T(worker); t.color = "red"
u = pickle.loads(pickle.dumps(t))
print(type(u) is T, u.color, u.alive, u.tempval is worker)
u(ch, 3)
stackless.run()
print(got, ch.balance)
def gen(n):
    for i in range(n):
        yield i
def consumer():
    s = 0
    for x in gen(3):
        try:
            stackless.schedule()
        finally:
            s += x
    print("sum", s, [(lambda y: y + s)(1)])
t = stackless.tasklet(consumer)()
stackless.schedule()
u = pickle.loads(pickle.dumps(t)); v = pickle.loads(pickle.dumps(t))
u.insert(); 
stackless.run()
v.insert(); v.kill(); print(v.alive)
def inrun(): stackless.run(); print("not me")
def pick():
    global blob
    blob = pickle.dumps(w)
w = stackless.tasklet(inrun)()
x = stackless.tasklet(pick)()
stackless.run()
y = pickle.loads(blob); y.insert(); show(stackless.run)
print(stackless.getruncount(), t.alive)
main = stackless.getmain()
def other(): global mb; mb = pickle.dumps(main)
stackless.tasklet(other)(); stackless.schedule(); print("once or twice")
if 'copied' not in globals():
    copied = True
    m2 = pickle.loads(mb); print(m2.alive, m2.is_main); m2.insert(); stackless.run()
print(sorted(x for x in (a.blocked, b.blocked)))
s1 = {1: stackless.tasklet()}
print(pickle.loads(pickle.dumps(s1))[1].alive)
show(lambda: pickle.dumps({stackless.tasklet(): 1}))
show(lambda: pickle.dumps({object(): 1}))
show(lambda: pickle.loads(b"xxxxxxxxxxxxxxxx"))
