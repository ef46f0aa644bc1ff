package stint.machine.builtins;

import stint.machine.operations.Elementary;

/** The hyperbolic cosine and the inverse hyperbolic functions, by the formulas of fdlibm (Sun, 1993), which C libraries use. */
final class Hyperbolic {
  private static final double LN2 = 6.93147180559945286227e-01;
  private static final double TINY = 0x1p-28;
  private static final double HUGE = 0x1p28;

  private Hyperbolic() {}

  static double cosh(double x) {
    double a = Math.abs(x);
    if (!(a > 0.5 * LN2 && a < 22)) {
      return StrictMath.cosh(x);
    }
    double power = Elementary.exp(a);
    return 0.5 * power + 0.5 / power;
  }

  static double asinh(double x) {
    double a = Math.abs(x);
    if (!Double.isFinite(x) || a < TINY) {
      return x;
    }
    double result;
    if (a > HUGE) {
      result = Elementary.log(a) + LN2;
    } else if (a > 2) {
      result = Elementary.log(2 * a + 1 / (Math.sqrt(x * x + 1) + a));
    } else {
      double square = x * x;
      result = StrictMath.log1p(a + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (Double.isNaN(x) || x < 1) {
      return Double.NaN;
    }
    if (x >= HUGE) {
      return Double.isInfinite(x) ? x : Elementary.log(x) + LN2;
    }
    if (x == 1) {
      return 0.0;
    }
    if (x > 2) {
      return Elementary.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return StrictMath.log1p(above + Math.sqrt(2 * above + above * above));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x) || a >= 1) {
      return Double.NaN;
    }
    if (a < TINY) {
      return x;
    }
    double result;
    if (a < 0.5) {
      double twice = a + a;
      result = 0.5 * StrictMath.log1p(twice + twice * a / (1 - a));
    } else {
      result = 0.5 * StrictMath.log1p((a + a) / (1 - a));
    }
    return Math.copySign(result, x);
  }
}
