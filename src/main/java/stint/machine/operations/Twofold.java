package stint.machine.operations;

import java.math.BigDecimal;

/**
 * A number of about 106 bits, as the unevaluated sum of two floats (Dekker, 1971): what elementary functions are worked out in before
 * they are rounded once.
 */
record Twofold(double high, double low) {
  static final Twofold ONE = new Twofold(1, 0);

  static Twofold of(BigDecimal value) {
    double high = value.doubleValue();
    return new Twofold(high, value.subtract(new BigDecimal(high)).doubleValue());
  }

  /** The sum of two floats, exactly. */
  static Twofold sum(double a, double b) {
    double sum = a + b;
    double back = sum - a;
    return new Twofold(sum, (a - (sum - back)) + (b - back));
  }

  /** The sum of two floats of which the first one is the larger, exactly. */
  private static Twofold ordered(double a, double b) {
    double sum = a + b;
    return new Twofold(sum, b - (sum - a));
  }

  /** The product of two floats, exactly. */
  static Twofold product(double a, double b) {
    double product = a * b;
    return new Twofold(product, Math.fma(a, b, -product));
  }

  Twofold plus(double b) {
    var sum = sum(high, b);
    return ordered(sum.high, sum.low + low);
  }

  Twofold plus(Twofold b) {
    var sum = sum(high, b.high);
    var rest = sum(low, b.low);
    var middle = ordered(sum.high, sum.low + rest.high);
    return ordered(middle.high, middle.low + rest.low);
  }

  Twofold minus(Twofold b) {
    return plus(b.negated());
  }

  Twofold negated() {
    return new Twofold(-high, -low);
  }

  Twofold times(double b) {
    double product = high * b;
    return ordered(product, Math.fma(high, b, -product) + low * b);
  }

  Twofold times(Twofold b) {
    double product = high * b.high;
    return ordered(product, Math.fma(high, b.high, -product) + (high * b.low + low * b.high));
  }

  Twofold over(Twofold b) {
    double first = high / b.high;
    var rest = minus(b.times(first));
    double second = rest.high / b.high;
    rest = rest.minus(b.times(second));
    return sum(first, second).plus(rest.high / b.high);
  }

  /** The square root of a number above 0. */
  Twofold root() {
    double root = Math.sqrt(high);
    return sum(root, minus(product(root, root)).high / (2 * root));
  }

  /** Times a power of two. */
  Twofold scaled(int exponent) {
    return new Twofold(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** The nearest float. */
  double rounded() {
    return high + low;
  }
}
