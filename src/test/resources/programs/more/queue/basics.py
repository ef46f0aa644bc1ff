"""queue without waiting."""
import queue

q = queue.Queue(maxsize=2)
q.put('a')
q.put('b')
print(q.qsize(), q.full(), q.empty(), q.maxsize)
for call in (lambda: q.put('c', block=False), lambda: q.put_nowait('c')):
    try:
        call()
    except queue.Full as e:
        print(repr(e))
print(q.get(), q.get_nowait(), q.empty())
for call in (q.get_nowait, lambda: q.get(False)):
    try:
        call()
    except queue.Empty as e:
        print(repr(e))
p = queue.PriorityQueue()
for item in ((3, 'c'), (1, 'a'), (2, 'b')):
    p.put(item)
while not p.empty():
    print(p.get())
s = queue.LifoQueue()
for i in range(3):
    s.put(i)
print([s.get() for _ in range(3)])
q.task_done()
q.task_done()
try:
    q.task_done()
except ValueError as e:
    print(e)
q.join()
print(queue.SimpleQueue().empty(), queue.Empty.__mro__[1].__name__)
