package stint.machine.operations;

import java.math.BigInteger;
import stint.language.Ast.CmpOp;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Immediate;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** {@code list.sort}: {@link TimSort}, with comparisons made at once where no user code is involved. */
public final class Sorting {
  private Sorting() {}

  /**
   * Sorts a list in place; answers None or PENDING. Meanwhile the list is empty, as in CPython.
   *
   * @param key a callable, or None or null for the items themselves
   * @param reverse whether greater items come first; equal ones stay in their order all the same
   * @throws Raise ValueError if the list was changed meanwhile, TypeError if items have no order
   */
  public static Object sort(Tasklet t, PyList list, Object key, Object reverse) {
    boolean descending = switch (Immediate.unwrap(reverse)) {
      case Boolean flag -> flag;
      case Long number -> number != 0;
      case BigInteger _ -> true;
      default -> throw Raise.typeError("'" + Types.of(reverse).name() + "' object cannot be interpreted as an integer");
    };
    t.host().allocate((Numbers.isNone(key) ? 8L : 16L) * list.size());
    return t.push(new SortFrame(list, Numbers.isNone(key) ? null : key, descending));
  }

  /** Whether a is less than b, as 1 or 0, where no user code and little work is needed; else {@link Immediate#UNDECIDED}. */
  public static int lessAtOnce(Object a, Object b) {
    return less(a, b, 4);
  }

  /** Whether a is less than b, as 1 or 0, where that is known at once; otherwise {@link Immediate#UNDECIDED}. */
  private static int less(Object a, Object b, int depth) {
    if (a instanceof Long x && b instanceof Long y) {
      return x < y ? 1 : 0;
    }
    if (a instanceof Str x && b instanceof Str y) {
      return Ordering.compare(x, y) < 0 ? 1 : 0;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x < y ? 1 : 0;
    }
    if (a instanceof PyTuple x && b instanceof PyTuple y && depth > 0) {
      return less(x, y, depth);
    }
    if (isReal(a) && isReal(b)) {
      int order = Numbers.compare(a, b);
      return order < 0 && !Numbers.isUnordered(order) ? 1 : 0;
    }
    return Immediate.UNDECIDED;
  }

  private static boolean isReal(Object value) {
    return value instanceof Double || Numbers.isInt(value);
  }

  private static int less(PyTuple a, PyTuple b, int depth) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      int equal = i < 16 ? Immediate.equal(a.get(i), b.get(i)) : Immediate.UNDECIDED;
      if (equal <= 0) {
        return equal == 0 ? less(a.get(i), b.get(i), depth - 1) : Immediate.UNDECIDED;
      }
    }
    return a.size() < b.size() ? 1 : 0;
  }

  /** Takes the items out of the list, asks for their keys, sorts, and puts them back, some at a time. */
  static final class SortFrame extends NativeFrame {
    private static final int COPIES = 1024;
    private static final int COMPARISONS = 256;
    private static final int MOVES_PER_UNIT = 128;

    private enum Stage {
      KEYS,
      SORT,
      STORE
    }

    private PyList list;
    private PyList taken = new PyList();
    private Object key;
    private boolean reverse;
    private Stage stage = Stage.KEYS;
    private TimSort sort;
    private int next;
    private boolean asked;
    private boolean answer;

    SortFrame() {}

    SortFrame(PyList list, Object key, boolean reverse) {
      this.list = list;
      this.key = key;
      this.reverse = reverse;
      taken.take(list);
      sort = new TimSort(new Object[taken.size()], key == null ? null : new Object[taken.size()]);
    }

    @Override
    public Object step(Tasklet t) {
      return switch (stage) {
        case KEYS -> prepare(t);
        case SORT -> sort(t);
        case STORE -> store(t);
      };
    }

    /** Where an item stands in the arrays that are sorted: from the back if the greatest come first, so that equals keep their order. */
    private int place(int index) {
      return reverse ? taken.size() - 1 - index : index;
    }

    private Object prepare(Tasklet t) {
      var keys = sort.keys();
      if (asked) {
        asked = false;
        keys[place(next++)] = t.take();
      }
      int end = Math.min(keys.length, next + COPIES);
      t.charge((end - next) / MOVES_PER_UNIT);
      for (; next < end; next++) {
        var item = taken.get(next);
        if (key == null) {
          keys[place(next)] = item;
          continue;
        }
        sort.values()[place(next)] = item;
        var made = t.invoke(key, item);
        if (made == Tasklet.PENDING) {
          asked = true;
          return made;
        }
        keys[place(next)] = made;
      }
      if (next == keys.length) {
        next = 0;
        stage = Stage.SORT;
      }
      return Tasklet.PENDING;
    }

    private Object sort(Tasklet t) {
      if (asked) {
        asked = false;
        answer = (Boolean) t.take();
      }
      int done = 0;
      while (sort.next(answer)) {
        done += sort.answer(COMPARISONS - 1 - done);
        int less = lessAtOnce(sort.left(), sort.right());
        if (less == Immediate.UNDECIDED) {
          asked = true;
          charge(t, done);
          return t.push(Operators.condition(CmpOp.LT, sort.left(), sort.right()));
        }
        answer = less > 0;
        if (++done == COMPARISONS) {
          charge(t, done);
          return Tasklet.PENDING;
        }
      }
      charge(t, done);
      stage = Stage.STORE;
      return Tasklet.PENDING;
    }

    private void charge(Tasklet t, int comparisons) {
      t.charge(comparisons / 8 + sort.takeMoved() / MOVES_PER_UNIT);
    }

    private Object store(Tasklet t) {
      int end = Math.min(taken.size(), next + COPIES);
      t.charge((end - next) / MOVES_PER_UNIT);
      putBack(end);
      if (next < taken.size()) {
        return Tasklet.PENDING;
      }
      boolean changed = !list.isUntouched();
      list.take(taken);
      if (changed) {
        throw Raise.valueError("list modified during sort");
      }
      return Singleton.NONE;
    }

    private void putBack(int end) {
      var sorted = key == null ? sort.keys() : sort.values();
      for (; next < end; next++) {
        taken.set(next, sorted[place(next)]);
      }
    }

    /** A sort that fails leaves the items in the list, in some order. */
    @Override
    public boolean handle(Tasklet t, PyException exception) {
      if (taken.size() == 0) {
        return false;
      }
      if (stage != Stage.KEYS) {
        sort.restore();
        putBack(taken.size());
        t.charge(taken.size() / MOVES_PER_UNIT);
      }
      list.take(taken);
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      list = transfer.ref(list);
      taken = transfer.ref(taken);
      key = transfer.ref(key);
      reverse = transfer.flag(reverse);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
      next = transfer.integer(next);
      asked = transfer.flag(asked);
      answer = transfer.flag(answer);
      sort = transfer.ref(sort);
    }
  }
}
