package stint.machine.operations;

import java.math.BigInteger;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyTuple;

/**
 * Multiplication, division and powers of ints that may be long: at once where one call of {@link BigInteger} takes well below a
 * millisecond, otherwise in frames that work on long digits by the school's methods (Knuth, volume 2, 4.3.1), a few products of digits
 * in each step.
 */
final class LongArithmetic {
  /** The product of the operands' bits up to which one operation takes about a quarter of a millisecond at most. */
  private static final long SHORT = 1L << 28;

  /** The bits of one long digit. */
  private static final int DIGIT = 1 << 14;

  /** How many products of long digits are taken in one step. */
  private static final int PRODUCTS = 4;

  private static final BigInteger MASK = BigInteger.ONE.shiftLeft(DIGIT).subtract(BigInteger.ONE);

  /** What a division is done for. */
  enum Wanted {
    QUOTIENT,
    REMAINDER,
    BOTH
  }

  private LongArithmetic() {}

  private static boolean isShort(BigInteger a, BigInteger b) {
    return (a.bitLength() + 64L) * (b.bitLength() + 64L) <= SHORT;
  }

  /** The units for a multiplication or division at once. */
  private static long cost(BigInteger a, BigInteger b) {
    return ((long) (a.bitLength() >> 5) * (b.bitLength() >> 5)) >> 7;
  }

  // Long digits

  private static Object[] digits(BigInteger value) {
    var bytes = value.abs().toByteArray();
    int width = DIGIT / 8;
    var digits = new Object[(bytes.length + width - 1) / width];
    for (int i = 0; i < digits.length; i++) {
      int end = bytes.length - i * width;
      int start = Math.max(0, end - width);
      digits[i] = Numbers.normal(new BigInteger(1, bytes, start, end - start));
    }
    int count = digits.length;
    while (count > 1 && digits[count - 1].equals(0L)) {
      count--;
    }
    return count == digits.length ? digits : java.util.Arrays.copyOf(digits, count);
  }

  private static BigInteger assemble(Object[] digits, int count) {
    int width = DIGIT / 8;
    var bytes = new byte[count * width + 1];
    for (int i = 0; i < count; i++) {
      var digit = Numbers.big(digits[i]).toByteArray();
      int skip = digit.length > width ? 1 : 0;
      int length = digit.length - skip;
      System.arraycopy(digit, skip, bytes, bytes.length - i * width - length, length);
    }
    return new BigInteger(1, bytes);
  }

  private static BigInteger times(Object a, Object b) {
    return Numbers.big(a).multiply(Numbers.big(b));
  }

  private static Object low(BigInteger value) {
    return Numbers.normal(value.and(MASK));
  }

  // Products

  /** {@code a * b}. */
  static Object multiply(Tasklet t, BigInteger a, BigInteger b) {
    Numbers.allocate(t, (long) a.bitLength() + b.bitLength());
    if (isShort(a, b)) {
      t.charge(cost(a, b));
      return Numbers.normal(a.multiply(b));
    }
    return t.push(new Product(a, b));
  }

  /** Column after column of the digits' products, with a carry. */
  static final class Product extends NativeFrame {
    private boolean negative;
    private Object[] x;
    private Object[] y;
    private Object[] result;
    private Object sum = 0L;
    private int column;
    private int i;

    Product() {}

    Product(BigInteger a, BigInteger b) {
      negative = a.signum() != b.signum();
      x = digits(a);
      y = digits(b);
      result = new Object[x.length + y.length];
    }

    @Override
    public Object step(Tasklet t) {
      var total = Numbers.big(sum);
      int last = Math.min(column, x.length - 1);
      i = Math.max(i, column - y.length + 1);
      for (int count = 0; count < PRODUCTS && i <= last; count++, i++) {
        total = total.add(times(x[i], y[column - i]));
      }
      t.charge(DIGIT / 16);
      if (i > last) {
        result[column++] = low(total);
        total = total.shiftRight(DIGIT);
        i = 0;
      }
      if (column == result.length) {
        var product = assemble(result, column);
        return Numbers.normal(negative ? product.negate() : product);
      }
      sum = Numbers.normal(total);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      negative = transfer.flag(negative);
      x = transfer.refs(x, x == null ? 0 : x.length);
      y = transfer.refs(y, y == null ? 0 : y.length);
      result = transfer.refs(result, result == null ? 0 : result.length);
      sum = transfer.ref(sum);
      column = transfer.integer(column);
      i = transfer.integer(i);
    }
  }

  // Quotients

  /** {@code a // b}, {@code a % b} or both; b is not 0. */
  static Object divide(Tasklet t, BigInteger a, BigInteger b, Wanted wanted) {
    if (b.bitLength() > a.bitLength() || isShort(a, b)) {
      Numbers.allocate(t, a.bitLength() + 1L);
      t.charge(cost(a, b));
      var parts = a.divideAndRemainder(b);
      return floored(parts[0], parts[1], a, b, wanted);
    }
    Numbers.allocate(t, 2L * a.bitLength());
    return t.push(new Division(a, b, wanted));
  }

  /** Rounds a quotient that was cut towards zero down, with the remainder that belongs to it. */
  private static Object floored(BigInteger quotient, BigInteger rest, BigInteger a, BigInteger b, Wanted wanted) {
    boolean down = rest.signum() != 0 && a.signum() != b.signum();
    var floor = down && wanted != Wanted.REMAINDER ? quotient.subtract(BigInteger.ONE) : quotient;
    var modulo = down && wanted != Wanted.QUOTIENT ? rest.add(b) : rest;
    return switch (wanted) {
      case QUOTIENT -> Numbers.normal(floor);
      case REMAINDER -> Numbers.normal(modulo);
      case BOTH -> PyTuple.of(Numbers.normal(floor), Numbers.normal(modulo));
    };
  }

  /** Knuth's algorithm D. */
  static final class Division extends NativeFrame {
    private static final int ESTIMATE = 0;
    private static final int SUBTRACT = 1;
    private static final int ADD_BACK = 2;

    private Wanted wanted = Wanted.BOTH;
    private Object a;
    private Object b;
    private int shift;
    private Object[] u;
    private Object[] v;
    private Object[] quotient;
    private Object digit = 0L;
    private Object carry = 0L;
    private int stage = ESTIMATE;
    private int j;
    private int i;

    Division() {}

    Division(BigInteger a, BigInteger b, Wanted wanted) {
      this.wanted = wanted;
      this.a = Numbers.normal(a);
      this.b = Numbers.normal(b);
      // The divisor's leading digit gets its highest bit set, so that estimates are at most two too large.
      shift = Math.floorMod(-b.abs().bitLength(), DIGIT);
      v = digits(b.abs().shiftLeft(shift));
      var dividend = digits(a.abs().shiftLeft(shift));
      u = java.util.Arrays.copyOf(dividend, Math.max(dividend.length, v.length) + 1);
      for (int k = dividend.length; k < u.length; k++) {
        u[k] = 0L;
      }
      quotient = new Object[u.length - v.length];
      j = quotient.length - 1;
    }

    @Override
    public Object step(Tasklet t) {
      t.charge(DIGIT / 16);
      switch (stage) {
        case ESTIMATE -> estimate();
        case SUBTRACT -> subtract();
        default -> addBack();
      }
      return j >= 0 ? Tasklet.PENDING : end();
    }

    private void estimate() {
      int n = v.length;
      var lead = Numbers.big(v[n - 1]);
      var top = Numbers.big(u[j + n]).shiftLeft(DIGIT).add(Numbers.big(u[j + n - 1]));
      var guess = top.divide(lead).min(MASK);
      if (n > 1) {
        var rest = top.subtract(guess.multiply(lead));
        while (rest.bitLength() <= DIGIT
            && times(guess, v[n - 2]).compareTo(rest.shiftLeft(DIGIT).add(Numbers.big(u[j + n - 2]))) > 0) {
          guess = guess.subtract(BigInteger.ONE);
          rest = rest.add(lead);
        }
      }
      digit = Numbers.normal(guess);
      carry = 0L;
      i = 0;
      stage = SUBTRACT;
    }

    private static BigInteger times(BigInteger a, Object b) {
      return a.multiply(Numbers.big(b));
    }

    private void subtract() {
      var borrow = Numbers.big(carry);
      var factor = Numbers.big(digit);
      for (int count = 0; count < PRODUCTS && i < v.length; count++, i++) {
        var difference = Numbers.big(u[i + j]).subtract(times(factor, v[i])).add(borrow);
        u[i + j] = low(difference);
        borrow = difference.shiftRight(DIGIT);
      }
      if (i < v.length) {
        carry = Numbers.normal(borrow);
        return;
      }
      var difference = Numbers.big(u[j + i]).add(borrow);
      u[j + i] = low(difference);
      carry = 0L;
      i = 0;
      if (difference.signum() < 0) {
        digit = Numbers.normal(factor.subtract(BigInteger.ONE));
        stage = ADD_BACK;
      } else {
        next();
      }
    }

    private void addBack() {
      var over = Numbers.big(carry);
      for (int count = 0; count < 16 * PRODUCTS && i < v.length; count++, i++) {
        var sum = Numbers.big(u[i + j]).add(Numbers.big(v[i])).add(over);
        u[i + j] = low(sum);
        over = sum.shiftRight(DIGIT);
      }
      carry = Numbers.normal(over);
      if (i == v.length) {
        u[j + i] = low(Numbers.big(u[j + i]).add(over));
        next();
      }
    }

    private void next() {
      quotient[j--] = digit;
      stage = ESTIMATE;
    }

    private Object end() {
      var dividend = Numbers.big(a);
      var divisor = Numbers.big(b);
      var whole = wanted == Wanted.REMAINDER ? BigInteger.ZERO : assemble(quotient, quotient.length);
      var rest = assemble(u, v.length).shiftRight(shift);
      if (dividend.signum() != divisor.signum()) {
        whole = whole.negate();
      }
      return floored(whole, dividend.signum() < 0 ? rest.negate() : rest, dividend, divisor, wanted);
    }

    @Override
    public void transfer(Transfer transfer) {
      wanted = Wanted.values()[transfer.integer(wanted.ordinal())];
      a = transfer.ref(a);
      b = transfer.ref(b);
      shift = transfer.integer(shift);
      u = transfer.refs(u, u == null ? 0 : u.length);
      v = transfer.refs(v, v == null ? 0 : v.length);
      quotient = transfer.refs(quotient, quotient == null ? 0 : quotient.length);
      digit = transfer.ref(digit);
      carry = transfer.ref(carry);
      stage = transfer.integer(stage);
      j = transfer.integer(j);
      i = transfer.integer(i);
    }
  }

  // Powers

  /** {@code base ** exponent}, the exponent not negative. */
  static Object power(Tasklet t, BigInteger base, long exponent) {
    if (exponent == 0) {
      return 1L;
    }
    if (base.signum() == 0) {
      return 0L;
    }
    int twos = base.getLowestSetBit();
    var odd = base.shiftRight(twos);
    boolean unit = odd.abs().equals(BigInteger.ONE);
    long least = Math.max(twos, base.abs().bitLength() - 1);
    if (least > 0 && exponent > Numbers.MOST_BITS / least + 1) {
      throw Raise.memoryError();
    }
    if (unit) {
      Numbers.allocate(t, twos * exponent + 1);
      var power = BigInteger.ONE.shiftLeft((int) (twos * exponent));
      return Numbers.normal(odd.signum() < 0 && (exponent & 1) == 1 ? power.negate() : power);
    }
    long bits = base.bitLength() * exponent;
    if (bits <= DIGIT) {
      t.charge((bits * bits) >> 18);
      return Numbers.normal(base.pow((int) exponent));
    }
    return t.push(new Power(base, exponent));
  }

  /** Squares, and multiplies by the base, from the exponent's highest bit down. */
  static final class Power extends NativeFrame {
    private Object base;
    private Object result;
    private long exponent;
    private int bit;
    private boolean waiting;
    private boolean multiplied = true;

    Power() {}

    Power(BigInteger base, long exponent) {
      this.base = Numbers.normal(base);
      this.result = this.base;
      this.exponent = exponent;
      this.bit = 62 - Long.numberOfLeadingZeros(exponent);
    }

    @Override
    public Object step(Tasklet t) {
      if (waiting) {
        waiting = false;
        result = t.take();
      }
      if (bit < 0) {
        return result;
      }
      Object product;
      if (multiplied) {
        multiplied = (exponent >> bit & 1) == 0;
        product = multiply(t, Numbers.big(result), Numbers.big(result));
      } else {
        multiplied = true;
        product = multiply(t, Numbers.big(result), Numbers.big(base));
      }
      if (multiplied) {
        bit--;
      }
      waiting = product == Tasklet.PENDING;
      if (!waiting) {
        result = product;
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      base = transfer.ref(base);
      result = transfer.ref(result);
      exponent = transfer.number(exponent);
      bit = transfer.integer(bit);
      waiting = transfer.flag(waiting);
      multiplied = transfer.flag(multiplied);
    }
  }

  /** {@code pow(base, exponent, modulus)}. */
  static Object power(Tasklet t, BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    long bits = modulus.bitLength();
    if (base.bitLength() <= 4096
        && bits <= 4096
        && (bits + 64) * (bits + 64) * (exponent.bitLength() + 1L) <= SHORT) {
      t.charge(((bits >> 5) * (bits >> 5) * exponent.bitLength()) >> 7);
      return atOnce(base, exponent, modulus);
    }
    return t.push(new ModularPower(base, exponent, modulus));
  }

  private static Object atOnce(BigInteger base, BigInteger exponent, BigInteger modulus) {
    try {
      var rest = base.modPow(exponent, modulus.abs());
      return Numbers.normal(modulus.signum() < 0 && rest.signum() > 0 ? rest.add(modulus) : rest);
    } catch (ArithmeticException notInvertible) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
  }

  /** Squares, and multiplies by the base, modulo the modulus; for a negative exponent Euclid's algorithm inverts the base first. */
  static final class ModularPower extends NativeFrame {
    private enum Stage {
      REDUCE,
      REDUCED,
      EUCLID,
      QUOTIENT,
      FACTOR,
      INVERTED,
      SQUARE,
      SQUARED,
      SQUARE_REDUCED,
      PRODUCT,
      PRODUCT_REDUCED
    }

    private Object base;
    private Object exponent;
    private Object modulus;
    private Object result = 1L;
    private Object rest = 0L;
    private Object factor = 0L;
    private Object nextFactor = 1L;
    private Object value;
    private boolean waiting;
    private Stage stage = Stage.REDUCE;
    private int bit;

    ModularPower() {}

    ModularPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
      this.base = Numbers.normal(base);
      this.exponent = Numbers.normal(exponent);
      this.modulus = Numbers.normal(modulus);
    }

    @Override
    public Object step(Tasklet t) {
      if (waiting) {
        waiting = false;
        value = t.take();
      }
      return switch (stage) {
        case REDUCE -> await(Stage.REDUCED, modulo(t, base));
        case REDUCED -> {
          base = value;
          yield Numbers.big(exponent).signum() < 0 ? invert() : begin();
        }
        case EUCLID -> euclid(t);
        case QUOTIENT -> {
          var parts = (PyTuple) value;
          result = rest;
          rest = parts.get(1);
          yield await(Stage.FACTOR, multiply(t, Numbers.big(parts.get(0)), Numbers.big(nextFactor)));
        }
        case FACTOR -> {
          var following = Numbers.big(factor).subtract(Numbers.big(value));
          factor = nextFactor;
          nextFactor = Numbers.normal(following);
          stage = Stage.EUCLID;
          yield Tasklet.PENDING;
        }
        case INVERTED -> {
          base = value;
          yield begin();
        }
        case SQUARE -> bit < 0 ? end() : await(Stage.SQUARED, multiply(t, Numbers.big(result), Numbers.big(result)));
        case SQUARED -> await(Stage.SQUARE_REDUCED, modulo(t, value));
        case SQUARE_REDUCED -> {
          result = value;
          if (Numbers.big(exponent).testBit(bit--)) {
            yield await(Stage.PRODUCT, multiply(t, Numbers.big(result), Numbers.big(base)));
          }
          stage = Stage.SQUARE;
          yield Tasklet.PENDING;
        }
        case PRODUCT -> await(Stage.PRODUCT_REDUCED, modulo(t, value));
        case PRODUCT_REDUCED -> {
          result = value;
          stage = Stage.SQUARE;
          yield Tasklet.PENDING;
        }
      };
    }

    /** Goes on with a stage once an outcome is there: at once, or brought by a frame. */
    private Object await(Stage following, Object outcome) {
      stage = following;
      waiting = outcome == Tasklet.PENDING;
      value = waiting ? null : outcome;
      return Tasklet.PENDING;
    }

    private Object modulo(Tasklet t, Object number) {
      return divide(t, Numbers.big(number), Numbers.big(modulus).abs(), Wanted.REMAINDER);
    }

    private Object invert() {
      exponent = Numbers.normal(Numbers.big(exponent).negate());
      result = Numbers.normal(Numbers.big(modulus).abs());
      rest = base;
      stage = Stage.EUCLID;
      return Tasklet.PENDING;
    }

    private Object euclid(Tasklet t) {
      if (!rest.equals(0L)) {
        return await(Stage.QUOTIENT, divide(t, Numbers.big(result), Numbers.big(rest), Wanted.BOTH));
      }
      if (!result.equals(1L)) {
        throw Raise.valueError("base is not invertible for the given modulus");
      }
      return await(Stage.INVERTED, modulo(t, factor));
    }

    private Object begin() {
      result = Numbers.big(modulus).abs().equals(BigInteger.ONE) ? 0L : 1L;
      bit = Numbers.big(exponent).bitLength() - 1;
      stage = Stage.SQUARE;
      return Tasklet.PENDING;
    }

    private Object end() {
      var divisor = Numbers.big(modulus);
      return divisor.signum() < 0 && !result.equals(0L)
          ? Numbers.normal(Numbers.big(result).add(divisor))
          : result;
    }

    @Override
    public void transfer(Transfer transfer) {
      base = transfer.ref(base);
      exponent = transfer.ref(exponent);
      modulus = transfer.ref(modulus);
      result = transfer.ref(result);
      rest = transfer.ref(rest);
      factor = transfer.ref(factor);
      nextFactor = transfer.ref(nextFactor);
      value = transfer.ref(value);
      waiting = transfer.flag(waiting);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
      bit = transfer.integer(bit);
    }
  }
}
