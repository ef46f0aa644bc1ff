package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;
import stint.machine.values.CountIterator;
import stint.machine.values.PyClass;
import stint.machine.values.PyTuple;
import stint.machine.values.RepeatIterator;
import stint.machine.values.SelectionIterator;
import stint.machine.values.SelectionIterator.Kind;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The iterators of {@code itertools} that need no user code for their next item. */
final class ItertoolsModule {
  private static final long MOST = 1 << 20;
  private static final int ITEMS_PER_UNIT = 16;
  private static final PyClass[] CLASSES = {Types.COUNT, Types.REPEAT, Types.PRODUCT, Types.PERMUTATIONS,
    Types.COMBINATIONS, Types.COMBINATIONS_WITH_REPLACEMENT};

  private ItertoolsModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    for (var cls : CLASSES) {
      table.put(cls.name(), cls);
    }
    return table;
  }

  static void install() {
    for (var cls : CLASSES) {
      cls.set("__module__", Str.of("itertools"));
      new Methods(cls)
          .add("__next__(self)", (t, a) -> Next.start(t, a[0], null))
          .add("__iter__(self)", (_, a) -> a[0])
          .install();
    }
  }

  static Object count(Object start, Object step) {
    var first = start == null ? (Object) 0L : start;
    var distance = step == null ? (Object) 1L : step;
    if (!isNumber(first) || !isNumber(distance)) {
      throw Raise.typeError("a number is required");
    }
    return new CountIterator(first, distance);
  }

  private static boolean isNumber(Object value) {
    return Numbers.isNumber(value)
        || Types.of(value).lookup("__int__") != null
        || Types.of(value).lookup("__float__") != null
        || Types.of(value).lookup("__index__") != null;
  }

  static Object repeat(Object value, Object times) {
    return new RepeatIterator(value, times == null ? -1 : Math.max(0, length(times)));
  }

  private static long length(Object value) {
    return switch (Derived.unwrap(value)) {
      case Long number -> number;
      case Boolean bool -> bool ? 1 : 0;
      default -> throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    };
  }

  private static long notNegative(long length, String error) {
    if (length < 0) {
      throw Raise.valueError(error);
    }
    return length;
  }

  static Object product(Tasklet t, Object[] iterables, Object repeat) {
    long times = repeat == null ? 1 : notNegative(length(repeat), "repeat argument cannot be negative");
    return t.push(new Select(Kind.PRODUCT, times == 0 ? new Object[0] : iterables, times));
  }

  static Object permutations(Tasklet t, Object[] a) {
    if (a[1] != null && a[1] != stint.machine.values.Singleton.NONE && !Numbers.isInt(Derived.unwrap(a[1]))) {
      throw Raise.typeError("Expected int as r");
    }
    long length = Methods.orNull(a[1]) == null ? -1 : notNegative(length(a[1]), "r must be non-negative");
    return t.push(new Select(Kind.PERMUTATIONS, new Object[]{a[0]}, length));
  }

  static Object combinations(Tasklet t, Kind kind, Object[] a) {
    return t.push(new Select(kind, new Object[]{a[0]}, notNegative(length(a[1]), "r must be non-negative")));
  }

  /** Makes tuples of the iterables, then the iterator over the selections from them. */
  static final class Select extends NativeFrame {
    private Kind kind = Kind.PRODUCT;
    private Object[] pools;
    private long length;
    private int next;

    Select() {}

    Select(Kind kind, Object[] iterables, long length) {
      this.kind = kind;
      this.pools = iterables.clone();
      this.length = length;
    }

    @Override
    public Object step(Tasklet t) {
      if (next > 0) {
        pools[next - 1] = t.take();
      }
      if (next < pools.length) {
        t.call(Types.TUPLE, pools[next++]);
        return Tasklet.PENDING;
      }
      return kind == Kind.PRODUCT ? product(t) : selection(t, (PyTuple) pools[0]);
    }

    private Object product(Tasklet t) {
      account(t, Math.multiplyExact(pools.length, Math.min(length, MOST + 1)));
      var all = new PyTuple[pools.length * (int) length];
      for (int i = 0; i < all.length; i++) {
        all[i] = (PyTuple) pools[i % pools.length];
      }
      return new SelectionIterator(all);
    }

    private Object selection(Tasklet t, PyTuple pool) {
      long wanted = length < 0 ? pool.size() : length;
      if (wanted > pool.size() && kind != Kind.COMBINATIONS_WITH_REPLACEMENT) {
        return new SelectionIterator(kind, PyTuple.EMPTY, 1);
      }
      account(t, pool.size() + wanted);
      return new SelectionIterator(kind, pool, (int) wanted);
    }

    private static void account(Tasklet t, long places) {
      if (places > MOST) {
        throw Raise.memoryError();
      }
      t.host().allocate(16 * places);
      t.charge(places / ITEMS_PER_UNIT);
    }

    @Override
    public void transfer(Transfer transfer) {
      kind = Kind.values()[transfer.integer(kind.ordinal())];
      pools = transfer.refs(pools, pools == null ? 0 : pools.length);
      length = transfer.number(length);
      next = transfer.integer(next);
    }
  }
}
