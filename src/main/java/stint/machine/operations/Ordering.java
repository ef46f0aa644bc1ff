package stint.machine.operations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import stint.language.Ast.CmpOp;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.DictView;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyList;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The comparisons {@code < <= > >=}. */
public final class Ordering {
  private static final int BYTES_PER_UNIT = 512;

  private Ordering() {}

  /** {@code a op b}: a Boolean, what a special method answers, or PENDING. */
  public static Object compare(Tasklet t, CmpOp op, Object a, Object b) {
    if (Immediate.userMethod(a, special(op)) != null || Immediate.userMethod(b, special(swapped(op))) != null) {
      return t.push(new SpecialFrame(op, a, b));
    }
    var result = builtin(t, op, Derived.unwrap(a), Derived.unwrap(b));
    if (result == null) {
      throw unsupported(op, a, b);
    }
    return result;
  }

  private static Raise unsupported(CmpOp op, Object a, Object b) {
    return Raise.typeError(
        "'"
            + symbol(op)
            + "' not supported between instances of '"
            + Types.of(a).name()
            + "' and '"
            + Types.of(b).name()
            + "'");
  }

  /** The comparison of builtin values; null if they have no order. */
  static Object builtin(Tasklet t, CmpOp op, Object a, Object b) {
    if (a instanceof Str x && b instanceof Str y) {
      t.charge(Math.min(x.text().length(), y.text().length()) / BYTES_PER_UNIT);
      return holds(op, compare(x, y));
    }
    if (isReal(a) && isReal(b)) {
      return (isNaN(a) || isNaN(b)) ? false : holds(op, numbers(a, b));
    }
    if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
      return t.descend(new ItemsFrame(op, a, b), " in comparison");
    }
    if (a instanceof PySlice x && b instanceof PySlice y) {
      return builtin(t, op, x.bounds(), y.bounds());
    }
    if (isSetLike(a) && isSetLike(b)) {
      return sets(t, op, a, b);
    }
    byte[] x = bytes(a);
    byte[] y = bytes(b);
    return (x == null || y == null) ? null : holds(op, Arrays.compareUnsigned(x, y));
  }

  private static byte[] bytes(Object value) {
    return value instanceof PyBytes bytes ? bytes.bytes() : value instanceof PyByteArray array ? array.toBytes() : null;
  }

  private static boolean isReal(Object value) {
    return value instanceof Long || value instanceof Double || value instanceof BigInteger || value instanceof Boolean;
  }

  private static boolean isNaN(Object value) {
    return value instanceof Double number && number.isNaN();
  }

  private static boolean isSetLike(Object value) {
    return value instanceof PySet || (value instanceof DictView view && view.kind() != DictView.Kind.VALUES);
  }

  /** The order of two numbers, exactly: a float is never rounded to an int nor the other way round. */
  public static int numbers(Object a, Object b) {
    Object x = a instanceof Boolean bool ? (Object) (bool ? 1L : 0L) : a;
    Object y = b instanceof Boolean bool ? (Object) (bool ? 1L : 0L) : b;
    if (x instanceof Long one && y instanceof Long other) {
      return Long.compare(one, other);
    }
    if (x instanceof Double one && y instanceof Double other) {
      return one < other ? -1 : one > other ? 1 : 0;
    }
    if (x instanceof Double one && one.isInfinite()) {
      return one > 0 ? 1 : -1;
    }
    if (y instanceof Double other && other.isInfinite()) {
      return other > 0 ? -1 : 1;
    }
    return exact(x).compareTo(exact(y));
  }

  private static BigDecimal exact(Object number) {
    return switch (number) {
      case Long small -> BigDecimal.valueOf(small);
      case BigInteger big -> new BigDecimal(big);
      default -> new BigDecimal((Double) number);
    };
  }

  /** Whether comparing two strings costs more than the instruction itself. */
  public static boolean isCharged(Str a, Str b) {
    return Math.min(a.text().length(), b.text().length()) >= BYTES_PER_UNIT;
  }

  /** The order of two strings by code points, which differs from that of UTF-16 beyond U+FFFF. */
  public static int compare(Str a, Str b) {
    if (a.isFlat() && b.isFlat()) {
      return a.text().compareTo(b.text());
    }
    var x = a.text();
    var y = b.text();
    int end = Math.min(x.length(), y.length());
    int i = 0;
    while (i < end && x.charAt(i) == y.charAt(i)) {
      i++;
    }
    if (i == end) {
      return Integer.compare(x.length(), y.length());
    }
    boolean split = i > 0
        && Character.isHighSurrogate(x.charAt(i - 1))
        && (Character.isLowSurrogate(x.charAt(i)) || Character.isLowSurrogate(y.charAt(i)));
    int at = split ? i - 1 : i;
    return Integer.compare(x.codePointAt(at), y.codePointAt(at));
  }

  static boolean holds(CmpOp op, int order) {
    return switch (op) {
      case LT -> order < 0;
      case LT_E -> order <= 0;
      case GT -> order > 0;
      case GT_E -> order >= 0;
      default -> throw new AssertionError(op);
    };
  }

  private static Object sets(Tasklet t, CmpOp op, Object a, Object b) {
    long x = Sequences.length(a);
    long y = Sequences.length(b);
    return switch (op) {
      case LT -> x < y ? SetOperations.isSubset(t, a, b) : (Object) false;
      case LT_E -> x <= y ? SetOperations.isSubset(t, a, b) : (Object) false;
      case GT -> x > y ? SetOperations.isSubset(t, b, a) : (Object) false;
      default -> x >= y ? SetOperations.isSubset(t, b, a) : (Object) false;
    };
  }

  private static String special(CmpOp op) {
    return switch (op) {
      case LT -> "__lt__";
      case LT_E -> "__le__";
      case GT -> "__gt__";
      case GT_E -> "__ge__";
      default -> throw new AssertionError(op);
    };
  }

  private static CmpOp swapped(CmpOp op) {
    return switch (op) {
      case LT -> CmpOp.GT;
      case LT_E -> CmpOp.GT_E;
      case GT -> CmpOp.LT;
      case GT_E -> CmpOp.LT_E;
      default -> throw new AssertionError(op);
    };
  }

  private static String symbol(CmpOp op) {
    return switch (op) {
      case LT -> "<";
      case LT_E -> "<=";
      case GT -> ">";
      case GT_E -> ">=";
      default -> throw new AssertionError(op);
    };
  }

  /** Asks the special methods of the operands, that of the right one first if its class derives from the left one's. */
  static final class SpecialFrame extends NativeFrame {
    private CmpOp op = CmpOp.LT;
    private Object a;
    private Object b;
    private int stage;
    private boolean reflectedTried;
    private boolean waiting;
    private boolean last;

    SpecialFrame() {}

    SpecialFrame(CmpOp op, Object a, Object b) {
      this.op = op;
      this.a = a;
      this.b = b;
    }

    @Override
    public Object step(Tasklet t) {
      if (last) {
        return t.take();
      }
      if (waiting) {
        waiting = false;
        var result = t.take();
        if (result != Singleton.NOT_IMPLEMENTED) {
          return result;
        }
      }
      while (stage < 3) {
        if (attempt(t, stage++)) {
          waiting = true;
          return Tasklet.PENDING;
        }
      }
      var result = builtin(t, op, Derived.unwrap(a), Derived.unwrap(b));
      if (result == null) {
        throw unsupported(op, a, b);
      }
      last = true;
      return result;
    }

    private boolean attempt(Tasklet t, int which) {
      PyClass left = Types.of(a);
      PyClass right = Types.of(b);
      return switch (which) {
        case 0 -> left != right && right.isSubclassOf(left) && reflected(t);
        case 1 -> call(t, a, special(op), b);
        default -> !reflectedTried && reflected(t);
      };
    }

    private boolean reflected(Tasklet t) {
      reflectedTried = true;
      return call(t, b, special(swapped(op)), a);
    }

    private static boolean call(Tasklet t, Object self, String name, Object other) {
      var method = Immediate.userMethod(self, name);
      if (method != null) {
        t.call(method, self, other);
      }
      return method != null;
    }

    @Override
    public void transfer(Transfer transfer) {
      op = CmpOp.values()[transfer.integer(op.ordinal())];
      a = transfer.ref(a);
      b = transfer.ref(b);
      stage = transfer.integer(stage);
      reflectedTried = transfer.flag(reflectedTried);
      waiting = transfer.flag(waiting);
      last = transfer.flag(last);
    }
  }

  /** Lists and tuples: the first pair of items that are not equal decides; else the lengths do. */
  static final class ItemsFrame extends NativeFrame {
    private static final int CHUNK = 512;

    private CmpOp op = CmpOp.LT;
    private Object a;
    private Object b;
    private int next;
    private boolean asked;
    private boolean decided;

    ItemsFrame() {}

    ItemsFrame(CmpOp op, Object a, Object b) {
      this.op = op;
      this.a = a;
      this.b = b;
    }

    @Override
    public Object step(Tasklet t) {
      if (decided) {
        return t.take();
      }
      if (asked) {
        asked = false;
        if (!(Boolean) t.take()) {
          return decide(t);
        }
        next++;
      }
      for (int i = 0; i < CHUNK; i++, next++) {
        if (next >= Sequences.size(a) || next >= Sequences.size(b)) {
          t.charge(i / 8);
          return holds(op, Integer.compare(Sequences.size(a), Sequences.size(b)));
        }
        int equal = Immediate.equal(Sequences.item(a, next), Sequences.item(b, next));
        if (equal == Immediate.UNDECIDED) {
          asked = true;
          return t.push(Operators.condition(CmpOp.EQ, Sequences.item(a, next), Sequences.item(b, next)));
        }
        if (equal == 0) {
          t.charge(i / 8);
          return decide(t);
        }
      }
      t.charge(CHUNK / 8);
      return Tasklet.PENDING;
    }

    private Object decide(Tasklet t) {
      decided = true;
      return compare(t, op, Sequences.item(a, next), Sequences.item(b, next));
    }

    @Override
    public void transfer(Transfer transfer) {
      op = CmpOp.values()[transfer.integer(op.ordinal())];
      a = transfer.ref(a);
      b = transfer.ref(b);
      next = transfer.integer(next);
      asked = transfer.flag(asked);
      decided = transfer.flag(decided);
    }
  }
}
