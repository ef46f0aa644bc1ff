package stint.machine.builtins;

import stint.language.Ast;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Representation;
import stint.machine.operations.Sequences;
import stint.machine.operations.SetOperations;
import stint.machine.values.Immediate;
import stint.machine.values.PyList;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** Methods that compare each item of a sequence with a value. */
final class Searches {
  private Searches() {}

  /** {@code sequence.count(value)}. */
  static final class Count extends Collecting {
    private Object wanted;
    private long count;

    Count() {}

    Count(Object sequence, Object wanted) {
      super(sequence);
      this.wanted = wanted;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      int equal = Immediate.equal(item, wanted);
      return equal == Immediate.UNDECIDED
          ? t.push(Operators.condition(Ast.CmpOp.EQ, item, wanted))
          : resume(t, equal > 0);
    }

    @Override
    protected Object resume(Tasklet t, Object equal) {
      count += (Boolean) equal ? 1 : 0;
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return count;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      wanted = transfer.ref(wanted);
      count = transfer.number(count);
    }
  }

  /** {@code sequence.index(value, start, stop)}; the bounds may be null. */
  static Object index(Tasklet t, Object sequence, Object value, Object start, Object stop) {
    return t.push(new Find(sequence, value, bound(start, 0), bound(stop, Long.MAX_VALUE)));
  }

  private static long bound(Object given, long otherwise) {
    return switch (given == null ? null : Derived.unwrap(given)) {
      case null -> otherwise;
      case Long number -> number;
      case Boolean bool -> bool ? 1 : 0;
      default -> throw Raise.typeError("slice indices must be integers or have an __index__ method");
    };
  }

  /** Looks for the first equal item, some items a step. */
  static class Find extends NativeFrame {
    private static final int CHUNK = 512;

    private Object sequence;
    private Object wanted;
    private long next;
    private long stop;
    private boolean asked;

    Find() {}

    Find(Object sequence, Object wanted, long start, long stop) {
      this.sequence = sequence;
      this.wanted = wanted;
      int size = Sequences.size(sequence);
      this.next = start < 0 ? Math.max(0, start + size) : start;
      this.stop = stop < 0 ? stop + size : stop;
    }

    @Override
    public final Object step(Tasklet t) {
      if (asked) {
        asked = false;
        if ((Boolean) t.take()) {
          return found(t, (int) next);
        }
        next++;
      }
      for (int i = 0; i < CHUNK; i++, next++) {
        if (next >= Math.min(stop, Sequences.size(sequence))) {
          t.charge(i / 8);
          throw absent(t);
        }
        var item = Sequences.item(sequence, (int) next);
        int equal = Immediate.equal(item, wanted);
        if (equal == Immediate.UNDECIDED) {
          asked = true;
          return t.push(Operators.condition(Ast.CmpOp.EQ, item, wanted));
        }
        if (equal > 0) {
          t.charge(i / 8);
          return found(t, (int) next);
        }
      }
      t.charge(CHUNK / 8);
      return Tasklet.PENDING;
    }

    Object found(Tasklet t, int index) {
      return (long) index;
    }

    Raise absent(Tasklet t) {
      return Raise.valueError(
          sequence instanceof PyTuple ? "tuple.index(x): x not in tuple" : shown(t) + " is not in list");
    }

    /** CPython shows the value's repr; one that needs user code is asked for nothing here. */
    private String shown(Tasklet t) {
      return Representation.brief(t, wanted);
    }

    Object sequence() {
      return sequence;
    }

    @Override
    public void transfer(Transfer transfer) {
      sequence = transfer.ref(sequence);
      wanted = transfer.ref(wanted);
      next = transfer.number(next);
      stop = transfer.number(stop);
      asked = transfer.flag(asked);
    }
  }

  /** {@code list.remove(value)}. */
  static final class Remove extends Find {
    Remove() {}

    Remove(PyList list, Object value) {
      super(list, value, 0, Long.MAX_VALUE);
    }

    @Override
    Object found(Tasklet t, int index) {
      var list = (PyList) sequence();
      if (index < list.size()) {
        t.charge((list.size() - index) / 128);
        list.remove(index);
      }
      return Singleton.NONE;
    }

    @Override
    Raise absent(Tasklet t) {
      return Raise.valueError("list.remove(x): x not in list");
    }
  }

  /** {@code set.issubset(iterable)}: the iterable becomes a set first. */
  static final class SubsetOfIterable extends NativeFrame {
    private PySet set;
    private Object iterable;
    private int state;

    SubsetOfIterable() {}

    SubsetOfIterable(PySet set, Object iterable) {
      this.set = set;
      this.iterable = iterable;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(Types.SET, iterable);
          return Tasklet.PENDING;
        }
        case 1 -> {
          return SetOperations.isSubset(t, set, t.take());
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      iterable = transfer.ref(iterable);
      state = transfer.integer(state);
    }
  }
}
