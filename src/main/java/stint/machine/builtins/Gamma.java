package stint.machine.builtins;

import stint.machine.operations.Elementary;
import stint.machine.operations.Numbers;

/** The gamma function and its logarithm, by Lanczos' approximation with the coefficients of Boost (g = 6.0246..., 13 terms), as in CPython. */
final class Gamma {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double[] ABOVE = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] BELOW = {
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
  };
  private static final int WHOLE = 23;

  private Gamma() {}

  private static double lanczos(double x) {
    double above = 0;
    double below = 0;
    if (x < 5) {
      for (int i = ABOVE.length - 1; i >= 0; i--) {
        above = above * x + ABOVE[i];
        below = below * x + BELOW[i];
      }
    } else {
      for (int i = 0; i < ABOVE.length; i++) {
        above = above / x + ABOVE[i];
        below = below / x + BELOW[i];
      }
    }
    return above / below;
  }

  /** The sine of pi times x. */
  private static double sineOfPi(double x) {
    double y = Math.abs(x) % 2;
    double value =
        switch ((int) Math.rint(2 * y)) {
          case 0 -> Elementary.sin(Math.PI * y);
          case 1 -> Elementary.cos(Math.PI * (y - 0.5));
          case 2 -> Elementary.sin(Math.PI * (1 - y));
          case 3 -> -Elementary.cos(Math.PI * (y - 1.5));
          default -> Elementary.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1.0, x) * value;
  }

  static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == Double.NEGATIVE_INFINITY || x == 0 || (x < 0 && x == Math.floor(x))) {
      return Double.NaN;
    }
    if (x == Math.floor(x) && x <= WHOLE) {
      double product = 1;
      for (int i = 2; i < x; i++) {
        product *= i;
      }
      return product;
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return 1 / x;
    }
    if (a > 200) {
      return x < 0 ? 0 / sineOfPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = a + G_MINUS_HALF;
    double z = a > G_MINUS_HALF ? y - a - G_MINUS_HALF : y - G_MINUS_HALF - a;
    z = z * G / y;
    double result;
    if (x < 0) {
      result = -Math.PI / sineOfPi(a) / a * Elementary.exp(y) / lanczos(a);
      result -= z * result;
      if (a < 140) {
        return result / Numbers.power(y, a - 0.5);
      }
      double root = Numbers.power(y, a / 2 - 0.25);
      return result / root / root;
    }
    result = lanczos(a) / Elementary.exp(y);
    result += z * result;
    if (a < 140) {
      return result * Numbers.power(y, a - 0.5);
    }
    double root = Numbers.power(y, a / 2 - 0.25);
    return result * root * root;
  }

  static double logarithm(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.floor(x) && x <= 2) {
      return x <= 0 ? Double.NaN : 0.0;
    }
    double a = Math.abs(x);
    if (a < 1e-20) {
      return -Elementary.log(a);
    }
    double result = Elementary.log(lanczos(a)) - G;
    result += (a - 0.5) * (Elementary.log(a + G - 0.5) - 1);
    if (x < 0) {
      result = LOG_PI - Elementary.log(Math.abs(sineOfPi(a))) - Elementary.log(a) - result;
    }
    return result;
  }
}
