package stint.machine.operations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import stint.language.Ast;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.text.FloatText;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.PyComplex;
import stint.machine.values.PyException;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Arithmetic of int, float, bool and complex, with CPython's results and errors. An int is a {@link Long}, or a {@link BigInteger} outside
 * of 64 bits and only there.
 *
 * <p>Ints have at most {@value #MOST_BITS} bits, where CPython goes on to the end of memory: so that adding two, the longest that is
 * done in one instruction, stays a matter of microseconds. Larger results are a MemoryError before they are built. Long
 * multiplications, divisions and powers are done by the frames of {@link LongArithmetic}.
 *
 * <p>Operations on floats are exact or correctly rounded, as in CPython, but for powers: see {@link FloatPower}.
 */
public final class Numbers {
  /** The most bits of an int. */
  public static final int MOST_BITS = 1 << 24;

  private Numbers() {}

  // Kinds of numbers

  /** Whether a value is an int, float, bool or complex. */
  public static boolean isNumber(Object value) {
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof BigInteger
        || value instanceof PyComplex;
  }

  /** Whether a value is an int or bool. */
  public static boolean isInt(Object value) {
    return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
  }

  /** An int or bool as int. */
  public static Object integer(Object value) {
    return value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
  }

  /** An int or bool as BigInteger. */
  public static BigInteger big(Object value) {
    return switch (value) {
      case Long number -> BigInteger.valueOf(number);
      case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
      default -> (BigInteger) value;
    };
  }

  /** An int in its one form: as Long if it fits. */
  public static Object normal(BigInteger value) {
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  /** The number of bits of an int or bool, without the sign. */
  public static int bitLength(Object value) {
    return switch (value) {
      case Long number -> 64 - Long.numberOfLeadingZeros(number < 0 ? ~number : number);
      case Boolean truth -> truth ? 1 : 0;
      default -> ((BigInteger) value).bitLength();
    };
  }

  /**
   * An int, bool or float as float, correctly rounded.
   *
   * @throws Raise OverflowError for ints that no float is near to
   */
  public static double toDouble(Object value) {
    return switch (value) {
      case Double number -> number;
      case Long number -> number;
      case Boolean truth -> truth ? 1 : 0;
      default -> toDouble((BigInteger) value);
    };
  }

  private static double toDouble(BigInteger value) {
    double rounded = value.doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Raise.overflowError("int too large to convert to float");
    }
    return rounded;
  }

  // Binary operators

  /** {@code left operator right}: a value, PENDING, or null if numbers of these kinds do not support the operator. */
  public static Object binary(Tasklet t, Ast.Operator operator, Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return binary(t, operator, a.longValue(), b.longValue());
    }
    if (left instanceof PyComplex || right instanceof PyComplex) {
      return ComplexArithmetic.binary(operator, left, right);
    }
    if (left instanceof Double || right instanceof Double) {
      return isBitwise(operator) ? null : binary(operator, toDouble(left), toDouble(right));
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return switch (operator) {
        case BIT_AND -> a && b;
        case BIT_OR -> a || b;
        case BIT_XOR -> a ^ b;
        default -> binary(t, operator, a ? 1L : 0L, b ? 1L : 0L);
      };
    }
    var a = integer(left);
    var b = integer(right);
    return a instanceof Long x && b instanceof Long y
        ? binary(t, operator, x.longValue(), y.longValue())
        : binary(t, operator, big(a), big(b));
  }

  private static boolean isBitwise(Ast.Operator operator) {
    return switch (operator) {
      case ADD, SUB, MULT, DIV, MOD, FLOOR_DIV, POW -> false;
      default -> true;
    };
  }

  private static Object binary(Tasklet t, Ast.Operator operator, long a, long b) {
    return switch (operator) {
      case ADD -> add(a, b);
      case SUB -> subtract(a, b);
      case MULT -> multiply(a, b);
      case DIV -> divide(a, b);
      case FLOOR_DIV -> floorDivide(a, b);
      case MOD -> {
        if (b == 0) {
          throw Raise.zeroDivisionError("integer modulo by zero");
        }
        yield Math.floorMod(a, b);
      }
      case POW -> b < 0 ? binary(operator, (double) a, (double) b) : LongArithmetic.power(t, BigInteger.valueOf(a), b);
      case L_SHIFT -> shiftLeft(t, a, b);
      case R_SHIFT -> {
        if (b < 0) {
          throw Raise.valueError("negative shift count");
        }
        yield a >> Math.min(b, 63);
      }
      case BIT_AND -> a & b;
      case BIT_OR -> a | b;
      case BIT_XOR -> a ^ b;
      case MAT_MULT -> null;
    };
  }

  private static Object add(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? (Object) BigInteger.valueOf(a).add(BigInteger.valueOf(b)) : sum;
  }

  private static Object subtract(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0
        ? (Object) BigInteger.valueOf(a).subtract(BigInteger.valueOf(b))
        : difference;
  }

  private static Object multiply(long a, long b) {
    long low = a * b;
    return Math.multiplyHigh(a, b) == low >> 63 ? (Object) low : BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static Object divide(long a, long b) {
    if (b == 0) {
      throw Raise.zeroDivisionError("division by zero");
    }
    return isExact(a) && isExact(b) ? (double) a / b : divide(BigInteger.valueOf(a), BigInteger.valueOf(b));
  }

  /** Whether every int up to this one is a float. */
  private static boolean isExact(long value) {
    return value >= -(1L << 53) && value <= 1L << 53;
  }

  private static Object floorDivide(long a, long b) {
    if (b == 0) {
      throw Raise.zeroDivisionError("integer division or modulo by zero");
    }
    return a == Long.MIN_VALUE && b == -1 ? (Object) BigInteger.ONE.shiftLeft(63) : Math.floorDiv(a, b);
  }

  private static Object shiftLeft(Tasklet t, long a, long b) {
    if (b < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (a == 0) {
      return 0L;
    }
    if (b < 64 && a << b >> b == a) {
      return a << b;
    }
    return shiftLeft(t, BigInteger.valueOf(a), b);
  }

  private static Object shiftLeft(Tasklet t, BigInteger a, long b) {
    allocate(t, a.bitLength() + b);
    return normal(a.shiftLeft((int) b));
  }

  /** Charges for an int of so many bits before it is built. */
  static void allocate(Tasklet t, long bits) {
    if (bits > MOST_BITS) {
      throw Raise.memoryError();
    }
    if (bits > 64) {
      t.host().allocate(32 + (bits >> 3));
      t.charge(bits >> 12);
    }
  }

  private static Object binary(Tasklet t, Ast.Operator operator, BigInteger a, BigInteger b) {
    return switch (operator) {
      case ADD -> {
        allocate(t, Math.max(a.bitLength(), b.bitLength()) + 1L);
        yield normal(a.add(b));
      }
      case SUB -> {
        allocate(t, Math.max(a.bitLength(), b.bitLength()) + 1L);
        yield normal(a.subtract(b));
      }
      case MULT -> LongArithmetic.multiply(t, a, b);
      case DIV -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivisionError("division by zero");
        }
        t.charge((a.bitLength() + b.bitLength()) >> 10);
        yield divide(a, b);
      }
      case FLOOR_DIV -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivisionError("integer division or modulo by zero");
        }
        yield LongArithmetic.divide(t, a, b, LongArithmetic.Wanted.QUOTIENT);
      }
      case MOD -> {
        if (b.signum() == 0) {
          throw Raise.zeroDivisionError("integer modulo by zero");
        }
        yield LongArithmetic.divide(t, a, b, LongArithmetic.Wanted.REMAINDER);
      }
      case POW -> power(t, a, b);
      case L_SHIFT -> shiftLeft(t, a, b);
      case R_SHIFT -> shiftRight(t, a, b);
      case BIT_AND, BIT_OR, BIT_XOR -> {
        allocate(t, Math.max(a.bitLength(), b.bitLength()) + 1L);
        yield normal(
            operator == Ast.Operator.BIT_AND ? a.and(b) : operator == Ast.Operator.BIT_OR ? a.or(b) : a.xor(b));
      }
      case MAT_MULT -> null;
    };
  }

  private static Object power(Tasklet t, BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      return binary(Ast.Operator.POW, toDouble(a), toDouble(b));
    }
    if (b.bitLength() < 64) {
      return LongArithmetic.power(t, a, b.longValue());
    }
    if (a.abs().bitLength() > 1) {
      throw Raise.memoryError();
    }
    return a.signum() < 0 && !b.testBit(0) ? 1L : normal(a);
  }

  private static Object shiftLeft(Tasklet t, BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (a.signum() == 0) {
      return 0L;
    }
    if (b.bitLength() > 63) {
      throw Raise.overflowError("too many digits in integer");
    }
    return shiftLeft(t, a, b.longValue());
  }

  private static Object shiftRight(Tasklet t, BigInteger a, BigInteger b) {
    if (b.signum() < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (b.bitLength() > 31) {
      return a.signum() < 0 ? -1L : 0L;
    }
    allocate(t, Math.max(0, a.bitLength() - b.longValue()));
    return normal(a.shiftRight(b.intValue()));
  }

  /** The quotient of two ints, correctly rounded. */
  private static double divide(BigInteger a, BigInteger b) {
    boolean negative = a.signum() < 0 != b.signum() < 0;
    var x = a.abs();
    var y = b.abs();
    if (x.signum() == 0) {
      return negative ? -0.0 : 0.0;
    }
    // The quotient is taken with 66 or 67 bits, the last one standing for all behind it; near zero with fewer, down to 2^-1076.
    int shift = Math.max(x.bitLength() - y.bitLength() - 66, -1076);
    var parts = shift < 0 ? x.shiftLeft(-shift).divideAndRemainder(y) : x.divideAndRemainder(y.shiftLeft(shift));
    var quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    double rounded;
    if (shift == -1076 && quotient.bitLength() <= 55) {
      long quarters = quotient.longValue();
      long whole = quarters >> 2;
      long rest = quarters & 3;
      rounded = Double.longBitsToDouble(rest > 2 || (rest == 2 && (whole & 1) == 1) ? whole + 1 : whole);
    } else {
      rounded = Math.scalb(quotient.doubleValue(), shift);
    }
    if (Double.isInfinite(rounded)) {
      throw Raise.overflowError("integer division result too large for a float");
    }
    return negative ? -rounded : rounded;
  }

  private static Object binary(Ast.Operator operator, double a, double b) {
    return switch (operator) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MULT -> a * b;
      case DIV -> {
        if (b == 0) {
          throw Raise.zeroDivisionError("float division by zero");
        }
        yield a / b;
      }
      case FLOOR_DIV -> {
        if (b == 0) {
          throw Raise.zeroDivisionError("float floor division by zero");
        }
        yield floorDivide(a, b);
      }
      case MOD -> {
        if (b == 0) {
          throw Raise.zeroDivisionError("float modulo");
        }
        yield modulo(a, b);
      }
      case POW -> powerOrComplex(a, b);
      default -> throw new AssertionError(operator);
    };
  }

  private static double modulo(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (rest < 0) ? rest + b : rest;
  }

  private static double floorDivide(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static Object powerOrComplex(double a, double b) {
    if (a == 1 || b == 0) {
      return 1.0;
    }
    if (a == -1 && Double.isInfinite(b)) {
      return 1.0;
    }
    if (a == 0 && b < 0) {
      throw Raise.zeroDivisionError("0.0 cannot be raised to a negative power");
    }
    if (a < 0 && Double.isFinite(a) && Double.isFinite(b) && b != Math.rint(b)) {
      return ComplexArithmetic.power(a, 0, b, 0);
    }
    double result = power(a, b);
    if (Double.isInfinite(result) && Double.isFinite(a) && Double.isFinite(b)) {
      throw outOfRange();
    }
    return result;
  }

  /** {@code a ** b} as {@link StrictMath#pow} defines it, correctly rounded. */
  public static double power(double a, double b) {
    return FloatPower.of(a, b);
  }

  /** The OverflowError of the C library's functions. */
  static Raise outOfRange() {
    return new Raise(
        new PyException(Exceptions.OVERFLOW_ERROR, 34L, Str.of("Numerical result out of range")));
  }

  /**
   * {@code pow(base, exponent, modulus)}.
   *
   * @throws Raise TypeError if one is not an int
   */
  public static Object pow(Tasklet t, Object base, Object exponent, Object modulus) {
    if (!isInt(base) || !isInt(exponent) || !isInt(modulus)) {
      if (isNumber(base) && isNumber(exponent) && isNumber(modulus)) {
        throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
      }
      throw Raise.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + Types.of(base).name()
              + "', '"
              + Types.of(exponent).name()
              + "', '"
              + Types.of(modulus).name()
              + "'");
    }
    return LongArithmetic.power(t, big(base), big(exponent), big(modulus));
  }

  /** {@code divmod(left, right)} of two numbers. */
  public static Object divmod(Tasklet t, Object left, Object right) {
    if (left instanceof PyComplex || right instanceof PyComplex) {
      throw Raise.typeError(
          "unsupported operand type(s) for divmod(): '"
              + Types.of(left).name()
              + "' and '"
              + Types.of(right).name()
              + "'");
    }
    if (left instanceof Double || right instanceof Double) {
      double a = toDouble(left);
      double b = toDouble(right);
      if (b == 0) {
        throw Raise.zeroDivisionError("float divmod()");
      }
      return PyTuple.of(floorDivide(a, b), modulo(a, b));
    }
    var b = big(right);
    if (b.signum() == 0) {
      throw Raise.zeroDivisionError("integer division or modulo by zero");
    }
    return LongArithmetic.divide(t, big(left), b, LongArithmetic.Wanted.BOTH);
  }

  // Unary operators and functions

  /** {@code operator value}; null if the number does not support the operator. */
  public static Object unary(Tasklet t, Ast.UnaryOperator operator, Object value) {
    return switch (integer(value)) {
      case Long number ->
          switch (operator) {
            case U_SUB -> number == Long.MIN_VALUE ? (Object) BigInteger.ONE.shiftLeft(63) : -number;
            case U_ADD -> number;
            case INVERT -> ~number;
            case NOT -> number == 0;
          };
      case BigInteger number -> {
        allocate(t, number.bitLength());
        yield switch (operator) {
          case U_SUB -> normal(number.negate());
          case U_ADD -> number;
          case INVERT -> normal(number.not());
          case NOT -> false;
        };
      }
      case Double number ->
          switch (operator) {
            case U_SUB -> -number;
            case U_ADD -> number;
            case INVERT -> throw badOperand("~", value);
            case NOT -> number == 0;
          };
      case PyComplex number ->
          switch (operator) {
            case U_SUB -> new PyComplex(-number.real(), -number.imaginary());
            case U_ADD -> number;
            case INVERT -> throw badOperand("~", value);
            case NOT -> number.real() == 0 && number.imaginary() == 0;
          };
      default -> null;
    };
  }

  private static Raise badOperand(String symbol, Object value) {
    return Raise.typeError("bad operand type for unary " + symbol + ": '" + Types.of(value).name() + "'");
  }

  /** {@code abs(number)}. */
  public static Object abs(Object value) {
    return switch (integer(value)) {
      case Long number -> number == Long.MIN_VALUE ? (Object) BigInteger.ONE.shiftLeft(63) : Math.abs(number);
      case BigInteger number -> number.abs();
      case Double number -> Math.abs(number);
      case PyComplex number -> ComplexArithmetic.abs(number);
      default -> throw new AssertionError(value);
    };
  }

  /** The order of two ints, bools or floats, exactly: negative, 0, positive; {@link #UNORDERED} if one is NaN. */
  public static int compare(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (a instanceof Double x) {
      return b instanceof Double y ? order(x, y) : -compare(integer(b), x.doubleValue());
    }
    return b instanceof Double y ? compare(integer(a), y.doubleValue()) : order(integer(a), integer(b));
  }

  /** Answered by {@link #compare} for NaN; its negative means the same. */
  public static final int UNORDERED = 2;

  /** Whether a comparison found no order. */
  public static boolean isUnordered(int order) {
    return order == UNORDERED || order == -UNORDERED;
  }

  private static int order(double a, double b) {
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : UNORDERED;
  }

  private static int order(Object a, Object b) {
    return a instanceof Long x && b instanceof Long y ? Long.compare(x, y) : big(a).compareTo(big(b));
  }

  private static int compare(Object a, double b) {
    if (Double.isNaN(b)) {
      return UNORDERED;
    }
    if (a instanceof Long number) {
      if (b >= 0x1p63) {
        return -1;
      }
      if (b < -0x1p63) {
        return 1;
      }
      long whole = (long) b;
      return number != whole ? Long.compare(number, whole) : order(0, b - whole);
    }
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    return new BigDecimal((BigInteger) a).compareTo(new BigDecimal(b));
  }

  /** {@code round(number, digits)}: half to even; digits null for the nearest int. */
  public static Object round(Tasklet t, Object value, Object digits) {
    var number = integer(value);
    if (digits == null) {
      return number instanceof Double real ? whole(Math.rint(real)) : number;
    }
    var count = Immediate.unwrap(digits);
    if (!isInt(count)) {
      throw Raise.typeError("'" + Types.of(digits).name() + "' object cannot be interpreted as an integer");
    }
    var places = integer(count);
    if (number instanceof Double real) {
      return round(real, places instanceof Long n ? n : big(places).signum() * Long.MAX_VALUE);
    }
    if (big(places).signum() >= 0) {
      return number;
    }
    double most = bitLength(number) * 0.302 + 2;
    if (!(places instanceof Long n) || -n > most) {
      return 0L;
    }
    t.charge(bitLength(number) >> 8);
    var rounded = new BigDecimal(big(number)).setScale((int) (long) n, RoundingMode.HALF_EVEN);
    return normal(rounded.toBigInteger());
  }

  private static double round(double value, long places) {
    if (!Double.isFinite(value) || value == 0 || places > 323) {
      return value;
    }
    if (places < -308) {
      return 0.0 * value;
    }
    double rounded = new BigDecimal(value).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Raise.overflowError("rounded value too large to represent");
    }
    return rounded == 0 ? Math.copySign(rounded, value) : rounded;
  }

  /**
   * The int that a float is, without what stands behind the point.
   *
   * @throws Raise ValueError for NaN, OverflowError for infinities
   */
  public static Object whole(double value) {
    if (Math.abs(value) < 0x1p63) {
      return (long) value;
    }
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert float infinity to integer");
    }
    return normal(new BigDecimal(value).toBigInteger());
  }

  /** {@code x.as_integer_ratio()}. */
  public static PyTuple integerRatio(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert Infinity to integer ratio");
    }
    var exact = new BigDecimal(value).stripTrailingZeros();
    if (exact.scale() <= 0) {
      return PyTuple.of(normal(exact.toBigInteger()), 1L);
    }
    var numerator = exact.unscaledValue();
    var denominator = BigInteger.TEN.pow(exact.scale());
    var common = numerator.gcd(denominator);
    return PyTuple.of(normal(numerator.divide(common)), normal(denominator.divide(common)));
  }

  // Text

  /** {@code repr(x)} of a float: the shortest digits that are read back as the same float. */
  public static String repr(double value) {
    return FloatText.repr(value);
  }

  /**
   * {@code str(n)} of an int.
   *
   * @throws Raise ValueError if it has more than 4300 digits
   */
  public static String toText(Object integer) {
    return NumberText.decimal(integer);
  }

  /** {@code x.hex()}. */
  public static String hex(double value) {
    return NumberText.hex(value);
  }

  /** {@code float.fromhex(text)}. */
  public static Object fromHex(Object text) {
    if (!(Immediate.unwrap(text) instanceof Str string)) {
      throw Raise.typeError("bad argument type for built-in operation");
    }
    return NumberText.fromHex(string.text());
  }

  /** {@code int(value, base)}: value null for none given, base null or the value. */
  public static Object makeInt(Tasklet t, Object value, Object base) {
    return Conversions.makeInt(t, value, base);
  }

  /** {@code float(value)}: null for none given. */
  public static Object makeFloat(Tasklet t, Object value) {
    return Conversions.makeFloat(t, value);
  }

  /** An int as an index: a Long, cut to 64 bits; null if the value is no int. */
  static Long index(Object value) {
    return switch (Immediate.unwrap(value)) {
      case Long number -> number;
      case Boolean truth -> truth ? 1L : 0L;
      case BigInteger number -> number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      case Object _ -> null;
    };
  }

  /** Whether a value stands for none given. */
  static boolean isNone(Object value) {
    return value == null || value == Singleton.NONE;
  }
}
