package stint.machine.builtins;

import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.values.PyDeque;
import stint.machine.values.PyList;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** What a deque does that is often done; the module {@code collections} derives its class from this one and adds the rest. */
final class DequeMethods {
  private static final int MOVES_PER_UNIT = 128;

  private DequeMethods() {}

  static void install() {
    new Methods(Types.DEQUE)
        .add("append(self, x, /)", (t, a) -> append(t, deque(a), a[1], false))
        .add("appendleft(self, x, /)", (t, a) -> append(t, deque(a), a[1], true))
        .add("pop(self)", (_, a) -> checked(deque(a)).removeLast())
        .add("popleft(self)", (_, a) -> checked(deque(a)).removeFirst())
        .add("extend(self, iterable, /)", (t, a) -> extend(t, deque(a), a[1], false))
        .add("extendleft(self, iterable, /)", (t, a) -> extend(t, deque(a), a[1], true))
        .add("clear(self)", (_, a) -> clear(deque(a)))
        .add("rotate(self, n=, /)", (t, a) -> rotate(t, deque(a), a[1] == null ? 1 : index(a[1])))
        .add("reverse(self)", (t, a) -> reverse(t, deque(a)))
        .add("count(self, value, /)", (t, a) -> t.push(new Searches.Count(a[0], a[1])))
        .add("_limit(self, maxlen, /)", (_, a) -> limit(deque(a), a[1]))
        .add("_insert(self, index, value, /)", (t, a) -> insert(t, deque(a), index(a[1]), a[2]))
        .add("__delitem__(self, index, /)", (t, a) -> Methods.none(Items.delete(t, a[0], a[1])))
        .add("__getitem__(self, index, /)", (t, a) -> Items.get(t, a[0], a[1]))
        .add("__setitem__(self, index, value, /)", (t, a) -> Methods.none(Items.set(t, a[0], a[1], a[2])))
        .add("__len__(self)", (_, a) -> (long) deque(a).size())
        .add("__iter__(self)", (t, a) -> Iteration.iter(t, a[0]))
        .add("__reversed__(self)", (t, a) -> Iteration.reversed(t, a[0]))
        .get("maxlen", (_, self) -> ((PyDeque) self).limit() < 0 ? Singleton.NONE : (Object) ((PyDeque) self).limit())
        .put("__hash__", Singleton.NONE)
        .install();
  }

  private static PyDeque deque(Object[] arguments) {
    return (PyDeque) arguments[0];
  }

  private static PyDeque checked(PyDeque deque) {
    if (deque.size() == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    return deque;
  }

  private static long index(Object value) {
    return switch (Derived.unwrap(value)) {
      case Long number -> number;
      case Boolean bool -> bool ? 1 : 0;
      default -> throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    };
  }

  private static void put(Tasklet t, PyDeque deque, Object item, boolean left) {
    long growth = deque.growth();
    if (growth > 0) {
      t.host().allocate(growth);
      t.charge(growth >> 10);
    }
    if (left) {
      deque.addFirst(item);
    } else {
      deque.add(item);
    }
  }

  private static Object append(Tasklet t, PyDeque deque, Object item, boolean left) {
    put(t, deque, item, left);
    return Singleton.NONE;
  }

  private static Object clear(PyDeque deque) {
    deque.clear();
    return Singleton.NONE;
  }

  private static Object reverse(Tasklet t, PyDeque deque) {
    t.charge(deque.size() / MOVES_PER_UNIT);
    deque.reverse();
    return Singleton.NONE;
  }

  private static Object rotate(Tasklet t, PyDeque deque, long steps) {
    if (deque.size() < 2) {
      return Singleton.NONE;
    }
    int size = deque.size();
    int places = (int) Math.floorMod(steps, (long) size);
    if (places == 1) {
      deque.addFirst(deque.removeLast());
    } else if (places == size - 1) {
      deque.add(deque.removeFirst());
    } else if (places > 0) {
      t.charge(size / MOVES_PER_UNIT);
      deque.rotate(places);
    }
    return Singleton.NONE;
  }

  private static Object limit(PyDeque deque, Object limit) {
    deque.clear();
    deque.setLimit(limit == Singleton.NONE ? -1 : (Long) limit);
    return Singleton.NONE;
  }

  private static Object insert(Tasklet t, PyDeque deque, long where, Object item) {
    if (deque.isFull()) {
      throw Raise.indexError("deque already at its maximum size");
    }
    int size = deque.size();
    int at = (int) Math.min(size, where < 0 ? Math.max(0, where + size) : where);
    t.host().allocate(deque.growth());
    t.charge((size - at) / MOVES_PER_UNIT);
    deque.insert(at, item);
    return Singleton.NONE;
  }

  private static Object extend(Tasklet t, PyDeque deque, Object items, boolean left) {
    boolean itself = Derived.unwrap(items) == deque;
    return t.push(new Extend(itself ? PyList.of(deque.toArray()) : items, deque, left));
  }

  /** Adds the items of an iterable at an end. */
  static final class Extend extends Collecting {
    private PyDeque deque;
    private boolean left;

    Extend() {}

    Extend(Object iterable, PyDeque deque, boolean left) {
      super(iterable);
      this.deque = deque;
      this.left = left;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      put(t, deque, item, left);
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      deque = transfer.ref(deque);
      left = transfer.flag(left);
    }
  }
}
