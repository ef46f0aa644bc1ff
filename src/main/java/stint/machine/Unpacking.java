package stint.machine;

import java.util.Arrays;
import stint.machine.operations.Iteration;
import stint.machine.values.PyList;
import stint.machine.values.Types;

/** UNPACK and UNPACK_EX: the items of a value into consecutive registers. */
final class Unpacking {
  private Unpacking() {}

  private static Object frame(Tasklet t, Object value, int first, int count, int after) {
    if (!Iteration.isIterable(value)) {
      throw Raise.typeError("cannot unpack non-iterable " + Types.of(value).name() + " object");
    }
    return t.push(new UnpackFrame(value, first, count, after));
  }

  /** Exactly {@code count} items into the registers from {@code first} on. */
  static Object exactly(Tasklet t, Object value, int first, int count) {
    var items = Collecting.direct(value);
    if (items == null) {
      return frame(t, value, first, count, -1);
    }
    if (items.length != count) {
      throw wrong(items.length, count);
    }
    for (int i = 0; i < count; i++) {
      t.set(first + i, items[i]);
    }
    return Slow.DONE;
  }

  private static Raise wrong(int got, int expected) {
    return got > expected
        ? Raise.valueError("too many values to unpack (expected " + expected + ")")
        : Raise.valueError("not enough values to unpack (expected " + expected + ", got " + got + ")");
  }

  /** {@code before} items, a list of the rest, {@code after} items. */
  static Object starred(Tasklet t, Object value, int first, int before, int after) {
    var items = Collecting.direct(value);
    return items == null
        ? frame(t, value, first, before, after)
        : spread(t, t.base, items, first, before, after);
  }

  private static Object spread(Tasklet t, int base, Object[] items, int first, int before, int after) {
    if (items.length < before + after) {
      throw Raise.valueError(
          "not enough values to unpack (expected at least " + (before + after) + ", got " + items.length + ")");
    }
    int rest = items.length - after;
    for (int i = 0; i < before; i++) {
      Tag.put(t.references, t.bits, base + first + i, items[i]);
    }
    Tag.put(t.references, t.bits, base + first + before, PyList.of(Arrays.copyOfRange(items, before, rest)));
    t.host().allocate(12L * (rest - before));
    for (int i = 0; i < after; i++) {
      Tag.put(t.references, t.bits, base + first + before + 1 + i, items[rest + i]);
    }
    return Slow.DONE;
  }

  /** Takes the items of anything iterable; stops one behind the expected number. */
  static final class UnpackFrame extends Collecting {
    private int first;
    private int count;
    private int after;
    private PyList items;

    UnpackFrame() {}

    UnpackFrame(Object value, int first, int count, int after) {
      super(value);
      this.first = first;
      this.count = count;
      this.after = after;
      this.items = PyList.of();
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      if (after < 0 && items.size() == count) {
        throw wrong(count + 1, count);
      }
      append(t, items, item);
      return null;
    }

    @Override
    protected boolean awaitsRoom(Tasklet t) {
      return awaitsRoom(t, items);
    }

    @Override
    protected Object end(Tasklet t) {
      int caller = t.callerBase();
      if (after >= 0) {
        spread(t, caller, items.toArray(), first, count, after);
      } else {
        if (items.size() != count) {
          throw wrong(items.size(), count);
        }
        for (int i = 0; i < count; i++) {
          Tag.put(t.references, t.bits, caller + first + i, items.get(i));
        }
      }
      return items;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      first = transfer.integer(first);
      count = transfer.integer(count);
      after = transfer.integer(after);
      items = transfer.ref(items);
    }
  }
}
