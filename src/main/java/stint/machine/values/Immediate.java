package stint.machine.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import stint.machine.Host;

/**
 * What can be said about values at once: identity, and equality and hash where no user code runs and the work is bounded. For the
 * rest {@link #UNDECIDED} or {@link #NO_HASH} is answered, and a frame has to find out.
 */
public final class Immediate {
  /** Answered by {@link #equal}: user code must be asked, or the comparison takes too long for one instruction. */
  public static final int UNDECIDED = -1;

  /** Answered by {@link #hash}, as CPython does on errors: no value has this hash. */
  public static final long NO_HASH = -1;

  /** How many parts of containers are looked at in one instruction. */
  private static final int BUDGET = 256;

  /** The longest text that is hashed in one instruction. */
  static final int LONGEST = 20_000;

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);
  private static final long MERSENNE = (1L << 61) - 1;
  private static final long ADDRESS = 0x7f00_0000_0000L;

  private Immediate() {}

  /** The builtin value that an instance of a derived class stands for; any other value itself. */
  public static Object unwrap(Object value) {
    return value instanceof PyDerived derived ? derived.part() : value;
  }

  /**
   * Identity, the operator {@code is}. Numbers have none in registers: equal ints are one, and floats are if all their bits are the
   * same.
   */
  public static boolean same(Object a, Object b) {
    if (a == b) {
      return true;
    }
    return switch (a) {
      case Long number -> number.equals(b);
      case Double number ->
          b instanceof Double other
              && Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits(other);
      case BigInteger number -> number.equals(b);
      case null, default -> false;
    };
  }

  /** A special method that a program's class defines for its instances; null where a builtin class's own applies, or none. */
  public static Object userMethod(Object value, String name) {
    if (!(value instanceof PyObject object)) {
      return value instanceof PyClass cls ? cls.metaMethod(name) : null;
    }
    var found = object.type().lookup(name);
    return found instanceof Builtin builtin && builtin.isMethod() ? null : found;
  }

  /** Identity or else {@code a == b}, as containers compare: 1, 0 or {@link #UNDECIDED}. */
  public static int equal(Object a, Object b) {
    if (a == b) {
      return 1;
    }
    if (a instanceof Str x && b instanceof Str y) {
      return x.equals(y) ? 1 : 0;
    }
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue() ? 1 : 0;
    }
    long outcome = equal(a, b, BUDGET);
    return outcome < 0 ? UNDECIDED : (int) outcome & 1;
  }

  /** The outcome in the lowest bit, what is left of the budget above it; negative if undecided. */
  private static long equal(Object a, Object b, int budget) {
    if (budget <= 0) {
      return UNDECIDED;
    }
    if (same(a, b)) {
      return answer(true, budget);
    }
    if (userMethod(a, "__eq__") != null || userMethod(b, "__eq__") != null) {
      return UNDECIDED;
    }
    Object x = unwrap(a);
    Object y = unwrap(b);
    return switch (x) {
      case Str text -> answer(text.equals(y), budget);
      case PyTuple tuple -> y instanceof PyTuple other ? equal(tuple, other, budget) : answer(false, budget);
      case PyList list -> y instanceof PyList other ? equal(list, other, budget) : answer(false, budget);
      case PyDict _ -> y instanceof PyDict ? UNDECIDED : answer(false, budget);
      case PySet set ->
          y instanceof PySet other
              ? (set.size() != other.size() ? answer(false, budget) : UNDECIDED)
              : y instanceof DictView ? UNDECIDED : answer(false, budget);
      case DictView _ -> y instanceof DictView || y instanceof PySet ? UNDECIDED : answer(false, budget);
      case PyRange range -> answer(y instanceof PyRange other && range.sameItems(other), budget);
      case PySlice _ -> y instanceof PySlice ? UNDECIDED : answer(false, budget);
      case PyMethod method ->
          answer(
              y instanceof PyMethod other && method.self() == other.self() && method.function() == other.function(),
              budget);
      case Plain plain -> answer(plain.isEqualTo(y), budget);
      default -> y instanceof Plain plain ? answer(plain.isEqualTo(x), budget) : answer(numbersEqual(x, y), budget);
    };
  }

  private static long answer(boolean outcome, int budget) {
    return (long) (budget - 1) << 1 | (outcome ? 1 : 0);
  }

  private static long equal(PyTuple a, PyTuple b, int budget) {
    if (a.size() != b.size()) {
      return answer(false, budget);
    }
    return equal(a.items(), b.items(), a.size(), budget);
  }

  private static long equal(PyList a, PyList b, int budget) {
    if (a.size() != b.size()) {
      return answer(false, budget);
    }
    return a.size() > budget ? UNDECIDED : equal(a.toArray(), b.toArray(), a.size(), budget);
  }

  private static long equal(Object[] a, Object[] b, int count, int budget) {
    int left = budget;
    for (int i = 0; i < count; i++) {
      long outcome = equal(a[i], b[i], left - 1);
      if (outcome < 0 || (outcome & 1) == 0) {
        return outcome;
      }
      left = (int) (outcome >> 1);
    }
    return answer(true, left);
  }

  /** Whether two numbers of any kind are equal, exactly; false if one is no number. */
  public static boolean numbersEqual(Object a, Object b) {
    return switch (a) {
      case Long x ->
          switch (b) {
            case Long y -> x.longValue() == y.longValue();
            case Double y -> agree(x, y);
            case Boolean y -> x == (y ? 1 : 0);
            default -> false;
          };
      case Double x ->
          switch (b) {
            case Double y -> x.doubleValue() == y.doubleValue();
            case Long y -> agree(y, x);
            case Boolean y -> x == (y ? 1 : 0);
            case BigInteger y -> agree(y, x);
            default -> false;
          };
      case Boolean x -> b instanceof Boolean y ? x.equals(y) : numbersEqual(x ? 1L : 0L, b);
      case BigInteger x -> b instanceof Double y ? agree(x, y) : x.equals(b);
      default -> false;
    };
  }

  /** A long as a double may be rounded, but then the double lies beyond 2^53, where every one is an integer. */
  private static boolean agree(long x, double y) {
    return (double) x == y && y != 0x1p63 && (long) y == x;
  }

  private static boolean agree(BigInteger x, double y) {
    return Double.isFinite(y) && Math.abs(y) >= 0x1p63 && new BigDecimal(y).toBigInteger().equals(x);
  }

  /**
   * What {@code hash(value)} answers; {@link #NO_HASH} if user code must be asked, the work is too long for one instruction, or the
   * value has no hash.
   *
   * @param host gives out the numbers that identify values; may be null for values that are hashed by their content
   */
  public static long hash(Object value, Host host) {
    return switch (value) {
      case Str text -> hash(text);
      case Long number -> hash(number.longValue());
      case PyTuple tuple -> weigh(tuple, BUDGET) < 0 ? NO_HASH : hash(tuple, host);
      case Double number -> hash(number.doubleValue());
      case Boolean truth -> truth ? 1 : 0;
      case BigInteger number -> hash(number);
      case PyObject instance -> hash(instance, host);
      case PySet set -> set.isFrozen() && set.size() <= BUDGET ? set.hash() : NO_HASH;
      case PyRange range -> hash(range);
      case PyMethod method -> hash(method, host);
      case Plain plain -> plain.hash();
      case PyList _,PyDict _,PySlice _,DictView _ -> NO_HASH;
      case PyValue other -> identity(other, host);
      default -> throw new AssertionError("not a value: " + value.getClass());
    };
  }

  /** The hash of a text; {@link #NO_HASH} if it is too long to be hashed in one instruction. */
  public static long hash(Str text) {
    return text.text().length() <= LONGEST || text.isHashed() ? text.hash() : NO_HASH;
  }

  /** The hash of an int: its rest modulo 2^61 - 1. */
  public static long hash(long value) {
    // Most ints are small, and a division is slow.
    long rest = value > -MERSENNE && value < MERSENNE ? value : value % MERSENNE;
    return rest == -1 ? -2 : rest;
  }

  /** The hash of an int of any size. */
  public static long hash(BigInteger value) {
    long rest = value.abs().mod(MODULUS).longValue();
    return signed(rest, value.signum() < 0);
  }

  /**
   * The hash of a float: equal to that of the int of the same value, and in general the value modulo 2^61 - 1. That of NaN is by
   * identity in CPython; ours is a constant.
   */
  public static long hash(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? 314159 : -314159;
    }
    if (Double.isNaN(value)) {
      return ADDRESS >> 4;
    }
    if (value == 0) {
      return 0;
    }
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >>> 52) & 0x7ff;
    long mantissa = bits & (1L << 52) - 1;
    int exponent = biased == 0 ? -1074 : biased - 1075;
    long rest = biased == 0 ? mantissa : mantissa | 1L << 52;
    int shift = Math.floorMod(exponent, 61);
    long rotated = (rest << shift & MERSENNE) | rest >>> (61 - shift);
    return signed(rotated == MERSENNE ? 0 : rotated, value < 0);
  }

  private static long signed(long rest, boolean negative) {
    long hash = negative ? -rest : rest;
    return hash == -1 ? -2 : hash;
  }

  /** What is left of a budget after all tuples within a tuple are counted; negative if it is too small. */
  private static int weigh(PyTuple tuple, int budget) {
    int left = budget - tuple.size();
    for (int i = 0; left >= 0 && i < tuple.size(); i++) {
      if (tuple.get(i) instanceof PyTuple inner) {
        left = weigh(inner, left - 1);
      }
    }
    return left;
  }

  private static long hash(PyTuple tuple, Host host) {
    long state = TupleHash.START;
    for (var item : tuple.items()) {
      long hash = item instanceof PyTuple inner ? hash(inner, host) : hash(item, host);
      if (hash == NO_HASH) {
        return NO_HASH;
      }
      state = TupleHash.with(state, hash);
    }
    return TupleHash.finish(state, tuple.size());
  }

  private static long hash(PyRange range) {
    boolean empty = range.length().equals(0L);
    boolean single = range.length().equals(1L);
    long none = hash(Singleton.NONE, null);
    long state = TupleHash.with(TupleHash.START, hash(range.length(), null));
    state = TupleHash.with(state, empty ? none : hash(range.start(), null));
    state = TupleHash.with(state, empty || single ? none : hash(range.step(), null));
    return TupleHash.finish(state, 3);
  }

  private static long hash(PyMethod method, Host host) {
    long self = method.self() instanceof PyValue value ? identity(value, host) : hash(method.self(), host);
    long function = hash(method.function(), host);
    long hash = self ^ function;
    return hash == -1 ? -2 : hash;
  }

  /** An instance: by identity unless its class, or the builtin class that it derives from, says otherwise. */
  private static long hash(PyObject instance, Host host) {
    if (userMethod(instance, "__hash__") != null) {
      return NO_HASH;
    }
    return instance instanceof PyDerived derived ? hash(derived.part(), host) : identity(instance, host);
  }

  /** The hash by identity; what all schedulers share has one that follows from its name. */
  public static long identity(PyValue value, Host host) {
    return switch (value) {
      case Singleton singleton -> singleton == Singleton.NONE ? 0xfca86420L : named(singleton.toString());
      case PyClass cls when cls.isBuiltin() -> named(cls.nameHash());
      case Builtin builtin -> named(builtin.owner() + "." + builtin.name());
      case NativeModule module -> named(module.name());
      case Str text when text.isShared() -> named("'" + text.text() + "'");
      case PyTuple tuple when tuple.size() == 0 -> named("()");
      case PyBytes bytes when bytes == PyBytes.EMPTY -> named("b''");
      default -> (ADDRESS >> 4) + value.serial(host);
    };
  }

  /** The address that {@code id(x)} answers and the default representation shows: made up, but as lasting and distinct as real ones. */
  public static long address(PyValue value, Host host) {
    return identity(value, host) << 4;
  }

  private static long named(String name) {
    return named(SipHash.of(Str.of(name)));
  }

  private static long named(long hash) {
    return hash & 0x3ff_ffff_ffffL;
  }
}
