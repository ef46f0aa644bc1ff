package stint.machine.builtins;

import stint.machine.Collecting;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Sorting;
import stint.machine.values.PyList;

/** {@code sorted}: collects the items into a list, sorts that, and ends with it. */
final class Sorted extends NativeFrame {
  private Object iterable;
  private Object key;
  private Object reverse;
  private PyList list;
  private int state;

  Sorted() {}

  /** {@code key} may be null. */
  Sorted(Object iterable, Object key, Object reverse) {
    this.iterable = iterable;
    this.key = key;
    this.reverse = reverse;
  }

  /** {@code sorted(*arguments, key=..., reverse=...)}; key may be null. */
  static Object start(Tasklet t, Object[] arguments, Object key, Object reverse) {
    if (arguments.length != 1) {
      throw Raise.typeError("sorted expected 1 argument, got " + arguments.length);
    }
    return t.push(new Sorted(arguments[0], key, reverse));
  }

  @Override
  public Object step(Tasklet t) {
    switch (state++) {
      case 0 -> t.push(new Collecting.ToList(iterable));
      case 1 -> {
        list = (PyList) t.take();
        iterable = null;
        if (Sorting.sort(t, list, key, reverse) != Tasklet.PENDING) {
          return list;
        }
      }
      default -> {
        t.take();
        return list;
      }
    }
    return Tasklet.PENDING;
  }

  @Override
  public void transfer(Transfer transfer) {
    iterable = transfer.ref(iterable);
    key = transfer.ref(key);
    reverse = transfer.ref(reverse);
    list = transfer.ref(list);
    state = transfer.integer(state);
  }
}
