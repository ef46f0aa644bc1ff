package stint.machine.operations;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Exponentials, logarithms, powers and circular functions of floats, worked out in {@link Twofold} and rounded once: the same on every
 * machine, and with the digits of good C libraries, whose errors are hardly more than half a unit of the last place. Special values
 * are those of {@link StrictMath}.
 */
public final class Elementary {
  private static final int TERMS = 30;
  private static final Twofold[] INVERSE_FACTORIALS = new Twofold[TERMS];

  /** Bits of pi that the largest float needs for its remainder, and some for the result. */
  private static final int PI_BITS = 1400;

  /** Bits of a remainder that are kept behind the point. */
  private static final int KEPT_BITS = 300;

  private static final BigInteger PI_FIXED = pi();
  private static final Twofold LN2 =
      Twofold.of(new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680009493393621969694716"));

  /** The first bits of ln 2, so few that its multiples by exponents are exact; then the rest. */
  private static final double LN2_SHORT = 6.93147180369123816490e-01;

  private static final Twofold LN2_REST =
      Twofold.of(
          new BigDecimal("0.693147180559945309417232121458176568075500134360255254120680009493393621969694716")
              .subtract(new BigDecimal(LN2_SHORT)));
  private static final double INVERSE_LN10 = 4.34294481903251816668e-01;
  private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
  private static final double LOG10_2_LOW = 3.69423907715893078616e-13;

  /** pi/2 in pieces of 33 bits, whose multiples up to 2^20 are exact. */
  private static final double[] HALF_PI = new double[5];

  /** Up to here arguments of circular functions are reduced by those pieces. */
  private static final double NEAR = 1e5;

  private static final int HALVINGS = 6;
  private static final double MOST = 709.78;
  private static final double LEAST = -708.0;

  static {
    var factorial = BigDecimal.ONE;
    for (int i = 0; i < TERMS; i++) {
      factorial = i == 0 ? factorial : factorial.multiply(BigDecimal.valueOf(i));
      INVERSE_FACTORIALS[i] = Twofold.of(BigDecimal.ONE.divide(factorial, new MathContext(50)));
    }
    var rest = PI_FIXED;
    int scale = PI_BITS + 1;
    for (int i = 0; i < HALF_PI.length; i++) {
      int shift = rest.bitLength() - 33;
      var piece = rest.shiftRight(shift);
      HALF_PI[i] = Math.scalb(piece.doubleValue(), shift - scale);
      rest = rest.subtract(piece.shiftLeft(shift));
    }
  }

  private Elementary() {}

  /** pi in fixed point, by Machin's formula. */
  private static BigInteger pi() {
    int guard = 32;
    var one = BigInteger.ONE.shiftLeft(PI_BITS + guard);
    var quarter = inverseTangent(one, 5).shiftLeft(2).subtract(inverseTangent(one, 239));
    return quarter.shiftLeft(2).shiftRight(guard);
  }

  private static BigInteger inverseTangent(BigInteger one, long inverse) {
    var square = BigInteger.valueOf(inverse * inverse);
    var power = one.divide(BigInteger.valueOf(inverse));
    var sum = power;
    for (long n = 3; power.signum() != 0; n += 2) {
      power = power.divide(square).negate();
      sum = sum.add(power.divide(BigInteger.valueOf(n)));
    }
    return sum;
  }

  // Exponentials and logarithms

  /** e to the x, less 1 where {@code exponent} is 0: together with that exponent of two. */
  private record Exponential(Twofold lessOne, int exponent) {}

  private static Exponential exponential(Twofold x) {
    double k = Math.rint(x.high() / LN2.high());
    var rest = x.plus(-k * LN2_SHORT).minus(LN2_REST.times(k)).scaled(-HALVINGS);
    var sum = INVERSE_FACTORIALS[13];
    for (int i = 12; i >= 1; i--) {
      sum = sum.times(rest).plus(INVERSE_FACTORIALS[i]);
    }
    sum = sum.times(rest);
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.scaled(1).plus(sum.times(sum));
    }
    return new Exponential(sum, (int) k);
  }

  private static Twofold exponentialOf(Twofold x) {
    var parts = exponential(x);
    return parts.lessOne.plus(1).scaled(parts.exponent);
  }

  /** e to the x. */
  public static double exp(double x) {
    return x > LEAST && x < MOST ? exponentialOf(new Twofold(x, 0)).rounded() : StrictMath.exp(x);
  }

  /** 2 to the x. */
  public static double exp2(double x) {
    return x > -1000 && x < 1000 ? exponentialOf(LN2.times(x)).rounded() : pow(2, x);
  }

  private static Twofold logarithm(double x) {
    int exponent = Math.getExponent(x);
    double fraction = x;
    if (exponent < Double.MIN_EXPONENT) {
      fraction = x * 0x1p54;
      exponent = Math.getExponent(fraction) - 54;
      fraction = Math.scalb(fraction, -exponent - 54);
    } else {
      fraction = Math.scalb(x, -exponent);
    }
    if (fraction > 1.4142135623730951) {
      fraction /= 2;
      exponent++;
    }
    var part = Math.abs(fraction - 1) < 0.01 ? nearOne(fraction) : byExponential(fraction);
    return Twofold.sum(exponent * LN2_SHORT, 0).plus(LN2_REST.times(exponent)).plus(part);
  }

  /** By the series of the inverse hyperbolic tangent. */
  private static Twofold nearOne(double x) {
    var s = new Twofold(x - 1, 0).over(Twofold.sum(x, 1));
    var square = s.times(s);
    var sum = new Twofold(0, 0);
    for (int n = 17; n >= 1; n -= 2) {
      sum = sum.times(square).plus(Twofold.ONE.over(new Twofold(n, 0)));
    }
    return sum.times(s).scaled(1);
  }

  /** One step of Newton's method from a guess. */
  private static Twofold byExponential(double x) {
    double guess = StrictMath.log(x);
    var error = exponentialOf(new Twofold(-guess, 0)).times(x).plus(-1);
    return error.minus(error.times(error).scaled(-1)).plus(guess);
  }

  private static boolean isOrdinary(double x) {
    return x > 0 && x < Double.POSITIVE_INFINITY;
  }

  /** The natural logarithm. */
  public static double log(double x) {
    return isOrdinary(x) ? logarithm(x).rounded() : StrictMath.log(x);
  }

  /** The logarithm to base 2. */
  public static double log2(double x) {
    return isOrdinary(x) ? logarithm(x).over(LN2).rounded() : StrictMath.log(x);
  }

  /** The logarithm to base 10, by the formula of fdlibm, which C libraries use. */
  public static double log10(double x) {
    if (!isOrdinary(x) || x < Double.MIN_NORMAL) {
      return StrictMath.log10(x);
    }
    int exponent = Math.getExponent(x);
    int up = exponent < 0 ? 1 : 0;
    double whole = exponent + up;
    double fraction = Math.scalb(x, -exponent - up);
    return whole * LOG10_2_LOW + INVERSE_LN10 * log(fraction) + whole * LOG10_2_HIGH;
  }

  /** x to the y, as {@link StrictMath#pow} defines it. */
  public static double pow(double x, double y) {
    double magnitude = Math.abs(x);
    if (!isOrdinary(magnitude) || magnitude == 1 || y == 0 || !Double.isFinite(y) || (x < 0 && y != Math.rint(y))) {
      return StrictMath.pow(x, y);
    }
    if (Math.abs(y) > 1e20) {
      return StrictMath.pow(x, y);
    }
    var exponent = logarithm(magnitude).times(y);
    if (!(exponent.high() > LEAST && exponent.high() < MOST)) {
      return StrictMath.pow(x, y);
    }
    double result = exponentialOf(exponent).rounded();
    boolean odd = x < 0 && Math.abs(y % 2) == 1;
    return odd ? -result : result;
  }

  // Circular functions

  /** What is left of x after quarter turns, and how many of them there were, modulo 4. */
  private record Turned(Twofold rest, int quarters) {}

  private static Turned turned(double x) {
    if (Math.abs(x) > NEAR) {
      return turnedFar(x);
    }
    double count = Math.rint(x / HALF_PI[0]);
    var rest = new Twofold(x, 0);
    for (double piece : HALF_PI) {
      rest = rest.plus(-count * piece);
    }
    return new Turned(rest, (int) count & 3);
  }

  private static Turned turnedFar(double x) {
    int shift = Math.getExponent(x) - 52;
    var mantissa = BigInteger.valueOf((long) Math.scalb(x, -shift));
    var fixed = mantissa.shiftLeft(shift + PI_BITS);
    var half = PI_FIXED.shiftRight(1);
    var parts = fixed.divideAndRemainder(half);
    var rest = parts[1];
    var count = parts[0];
    if (rest.shiftLeft(1).compareTo(half) > 0) {
      rest = rest.subtract(half);
      count = count.add(BigInteger.ONE);
    } else if (rest.negate().shiftLeft(1).compareTo(half) > 0) {
      rest = rest.add(half);
      count = count.subtract(BigInteger.ONE);
    }
    rest = rest.shiftRight(PI_BITS - KEPT_BITS);
    double high = rest.doubleValue();
    double low = rest.subtract(new BigDecimal(high).toBigInteger()).doubleValue();
    return new Turned(new Twofold(high, low).scaled(-KEPT_BITS), count.intValue() & 3);
  }

  private static Twofold sine(Twofold x) {
    var square = x.times(x).negated();
    var sum = INVERSE_FACTORIALS[TERMS - 1];
    for (int i = TERMS - 3; i >= 1; i -= 2) {
      sum = sum.times(square).plus(INVERSE_FACTORIALS[i]);
    }
    return sum.times(x);
  }

  private static Twofold cosine(Twofold x) {
    var square = x.times(x).negated();
    var sum = INVERSE_FACTORIALS[TERMS - 2];
    for (int i = TERMS - 4; i >= 0; i -= 2) {
      sum = sum.times(square).plus(INVERSE_FACTORIALS[i]);
    }
    return sum;
  }

  private static Twofold sine(Turned x, int ahead) {
    int quarter = x.quarters + ahead & 3;
    var value = (quarter & 1) == 0 ? sine(x.rest) : cosine(x.rest);
    return quarter < 2 ? value : value.negated();
  }

  /** Whether a circular function of x is x, but for its last bit. */
  private static boolean isTiny(double x) {
    return !(Math.abs(x) > 0x1p-27) || !Double.isFinite(x);
  }

  /** The sine of an angle in radians. */
  public static double sin(double x) {
    return isTiny(x) ? StrictMath.sin(x) : sine(turned(x), 0).rounded();
  }

  /** The cosine of an angle in radians. */
  public static double cos(double x) {
    return isTiny(x) ? StrictMath.cos(x) : sine(turned(x), 1).rounded();
  }

  /** The tangent of an angle in radians. */
  public static double tan(double x) {
    if (isTiny(x)) {
      return StrictMath.tan(x);
    }
    var angle = turned(x);
    return sine(angle, 0).over(sine(angle, 1)).rounded();
  }

  /** The angle of a point, from a guess by one step of Newton's method. */
  private static double angle(Twofold y, Twofold x, double guess) {
    var at = new Turned(new Twofold(guess, 0), 0);
    var sine = sine(at, 0);
    var cosine = sine(at, 1);
    return y.times(cosine).minus(x.times(sine)).over(x.times(cosine).plus(y.times(sine))).plus(guess).rounded();
  }

  /** The angle whose tangent is x. */
  public static double atan(double x) {
    if (isTiny(x) || Math.abs(x) > 0x1p60) {
      return StrictMath.atan(x);
    }
    return angle(new Twofold(x, 0), Twofold.ONE, StrictMath.atan(x));
  }

  /** The angle of the point (x, y). */
  public static double atan2(double y, double x) {
    double ratio = Math.abs(y / x);
    if (!(ratio > 0x1p-27 && ratio < 0x1p60) || Math.abs(y) > 0x1p1000 || Math.abs(x) > 0x1p1000) {
      return StrictMath.atan2(y, x);
    }
    int shift = -Math.getExponent(x);
    return angle(
        new Twofold(Math.scalb(y, shift), 0), new Twofold(Math.scalb(x, shift), 0), StrictMath.atan2(y, x));
  }

  /** The angle whose sine is x. */
  public static double asin(double x) {
    if (isTiny(x) || Math.abs(x) >= 1) {
      return StrictMath.asin(x);
    }
    return angle(new Twofold(x, 0), Twofold.ONE.minus(Twofold.product(x, x)).root(), StrictMath.asin(x));
  }

  /** The angle whose cosine is x. */
  public static double acos(double x) {
    if (isTiny(x) || Math.abs(x) >= 1) {
      return StrictMath.acos(x);
    }
    return angle(Twofold.ONE.minus(Twofold.product(x, x)).root(), new Twofold(x, 0), StrictMath.acos(x));
  }

  // Others

  /** The square root of a sum of squares; the numbers finite, and the largest of them given. */
  public static double norm(double[] values, double largest) {
    int shift = -Math.getExponent(largest);
    var sum = new Twofold(0, 0);
    for (double value : values) {
      double scaled = Math.scalb(value, shift);
      sum = sum.plus(Twofold.product(scaled, scaled));
    }
    return Math.scalb(sum.root().rounded(), -shift);
  }

  /** The error function. */
  public static double erf(double x) {
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    return Math.abs(x) > 6 ? Math.copySign(1.0, x) : error(x).rounded();
  }

  private static final Twofold ROOT_PI =
      Twofold.of(new BigDecimal("1.772453850905516027298167483341145182797549456122387128213807789"));

  /** By the series whose terms have all one sign. */
  private static Twofold error(double x) {
    var square = Twofold.product(x, x);
    var term = new Twofold(x, 0);
    var sum = term;
    for (int n = 3; Math.abs(term.high()) > 0x1p-110 * Math.abs(sum.high()); n += 2) {
      term = term.times(square).scaled(1).over(new Twofold(n, 0));
      sum = sum.plus(term);
    }
    return sum.times(exponentialOf(square.negated())).over(ROOT_PI).scaled(1);
  }

  /** 1 less the error function, precise also where that is near 1. */
  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x < 2) {
      return x < -6 ? 2.0 : Twofold.ONE.minus(error(x)).rounded();
    }
    if (x > 27.3) {
      return 0.0;
    }
    // Laplace's continued fraction, from its far end.
    var fraction = new Twofold(x, 0);
    for (int n = 200; n >= 1; n--) {
      fraction = new Twofold(n / 2.0, 0).over(fraction).plus(x);
    }
    var parts = exponential(Twofold.product(x, x).negated());
    return Math.scalb(parts.lessOne.plus(1).over(ROOT_PI.times(fraction)).rounded(), parts.exponent);
  }
}
