# Ends: finished
import pickle

x = [list(range(100)) for _ in range(1_000)]
s = pickle.dumps(x)
print(type(s), pickle.loads(s) == x)
d = {str(i): (i, float(i)) for i in range(10_000)}
print(pickle.loads(pickle.dumps(d)) == d)
t = 'text' * 200_000
print(pickle.loads(pickle.dumps(t)) == t)
