package stint.machine.operations;

/**
 * Powers of floats. The C library's are within 0.52 units of the last place, so that hardly ever another digit shows than in the
 * correctly rounded result. Whole powers up to {@value #MOST} are computed here in twice the precision (Dekker, 1971), the others by
 * {@link Elementary}.
 */
final class FloatPower {
  /** The largest whole exponent that is computed by multiplication. */
  private static final int MOST = 256;

  /** Within these bounds no intermediate result overflows, nor loses bits at its lower end. */
  private static final double LARGE = 0x1p1000;

  private static final double SMALL = 0x1p-900;

  private FloatPower() {}

  /** {@code base ** exponent} as {@link StrictMath#pow} defines it, rounded once. */
  static double of(double base, double exponent) {
    if (exponent == 0.5 && base >= 0) {
      return Math.sqrt(base);
    }
    int whole = (int) exponent;
    if (whole == exponent && Math.abs(whole) <= MOST) {
      double result = whole(base, whole);
      if (Math.abs(result) <= LARGE && Math.abs(result) >= SMALL) {
        return result;
      }
    }
    return Elementary.pow(base, exponent);
  }

  /** By repeated squaring; each number is the sum of two floats, the second one below half a unit of the first. */
  private static double whole(double base, int exponent) {
    double high = 1;
    double low = 0;
    double squareHigh = base;
    double squareLow = 0;
    for (int rest = Math.abs(exponent);; rest >>= 1) {
      if ((rest & 1) == 1) {
        double product = high * squareHigh;
        double error = Math.fma(high, squareHigh, -product) + (high * squareLow + low * squareHigh);
        high = product + error;
        low = error - (high - product);
      }
      if (rest <= 1) {
        break;
      }
      double square = squareHigh * squareHigh;
      double error = Math.fma(squareHigh, squareHigh, -square) + 2 * (squareHigh * squareLow);
      squareHigh = square + error;
      squareLow = error - (squareHigh - square);
    }
    if (exponent >= 0) {
      return high;
    }
    double quotient = 1 / high;
    double rest = Math.fma(-quotient, high, 1) - quotient * low;
    return quotient + quotient * rest;
  }
}
