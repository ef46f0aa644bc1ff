package stint.machine.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Floats as decimal texts, digit for digit as CPython's {@code PyOS_double_to_string} makes them: correctly rounded
 * from the exact value, halves to even.
 */
public final class FloatText {
  /** Keep the decimal point, and for {@code g} trailing zeros. */
  static final int ALTERNATE = 1;

  /** Finite numbers without exponent have at least one digit behind the point. */
  static final int DOT_ZERO = 2;

  /** A zero has no sign, what was rounded to one neither. */
  static final int NO_NEGATIVE_ZERO = 4;

  /**
   * The significant digits, without zeros at the end.
   *
   * @param point how many of them are in front of the decimal point; may be negative, or more than there are
   */
  private record Digits(String text, int point) {}

  /** Ten to the power of the index, as far as the product with 53 bits is a long. */
  private static final long[] UNITS = {1, 10, 100, 1000};

  /** Below, floats have fewer than 53 bits. */
  private static final double SMALLEST_OF_FULL_PRECISION = Double.MIN_NORMAL;

  private FloatText() {}

  /** What {@code repr} shows. */
  public static String repr(double value) {
    return of(value, 'r', 0, DOT_ZERO);
  }

  /**
   * The text of a number.
   *
   * @param type e, f, g, or their capitals; r for the shortest digits that make the same number
   * @param precision as in {@code '%.*f'}; not used for r
   */
  static String of(double value, char type, int precision, int flags) {
    char lower = Character.toLowerCase(type);
    var text = Double.isFinite(value) ? finite(value, lower, precision, flags) : special(value);
    return lower == type ? text : text.toUpperCase(java.util.Locale.ROOT);
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
  }

  private static String finite(double value, char type, int precision, int flags) {
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    double magnitude = Math.abs(value);
    boolean dotZero = (flags & DOT_ZERO) != 0;
    var digits = switch (type) {
      case 'e' -> significant(magnitude, precision + 1L);
      case 'f' -> behindPoint(magnitude, precision);
      case 'g' -> significant(magnitude, Math.max(1, precision));
      default -> shortest(magnitude);
    };
    int point = digits.point;
    long shown = switch (type) {
      case 'e' -> precision + 1L;
      case 'f' -> (long) point + precision;
      case 'g' -> (flags & ALTERNATE) != 0 ? Math.max(1, precision) : digits.text.length();
      default -> digits.text.length();
    };
    boolean exponent = switch (type) {
      case 'e' -> true;
      case 'f' -> false;
      case 'g' -> point <= -4 || point > Math.max(1, precision) - (dotZero ? 1 : 0);
      default -> point <= -4 || point > 16;
    };
    boolean zero = digits.text.isEmpty() || digits.text.equals("0");
    var out = new StringBuilder();
    if (negative && !(zero && (flags & NO_NEGATIVE_ZERO) != 0)) {
      out.append('-');
    }
    appendDigits(out, digits.text, exponent ? 1 : point, shown, dotZero && !exponent);
    if (out.charAt(out.length() - 1) == '.' && (flags & ALTERNATE) == 0) {
      out.setLength(out.length() - 1);
    }
    if (exponent) {
      int power = point - 1;
      out.append('e').append(power < 0 ? '-' : '+').append(Math.abs(power) < 10 ? "0" : "").append(Math.abs(power));
    }
    return out.toString();
  }

  /** Appends digits with a decimal point behind the first {@code point} ones and zeros up to {@code shown} digits. */
  private static void appendDigits(StringBuilder out, String digits, int point, long shown, boolean dotZero) {
    int length = digits.length();
    long end = Math.max(shown, dotZero ? point + 1L : point);
    if (point <= 0) {
      out.append("0.").repeat('0', -point).append(digits);
    } else if (point <= length) {
      out.append(digits, 0, point).append('.').append(digits, point, length);
    } else {
      out.append(digits).repeat('0', point - length).append('.');
    }
    long filled = Math.max(point, length);
    out.repeat('0', (int) Math.max(0, end - filled));
  }

  private static Digits digits(BigDecimal value) {
    var text = value.unscaledValue().toString();
    return digits(text, text.length() - value.scale());
  }

  /** Of a number as Java writes it: with a point, and perhaps an exponent. */
  private static Digits digits(String text) {
    int exponent = text.indexOf('E');
    int end = exponent < 0 ? text.length() : exponent;
    int dot = text.indexOf('.');
    int first = 0;
    while (text.charAt(first) == '0' || first == dot) {
      first++;
    }
    int point = dot + (exponent < 0 ? 0 : Integer.parseInt(text, exponent + 1, text.length(), 10));
    return first < dot
        ? digits(text.substring(first, dot) + text.substring(dot + 1, end), point - first)
        : digits(text.substring(first, end), point - (first - 1));
  }

  /** Without the zeros at the end. */
  private static Digits digits(String text, int point) {
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '0') {
      end--;
    }
    return new Digits(text.substring(0, end), point);
  }

  private static Digits significant(double value, long count) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    var exact = new BigDecimal(value);
    return digits(
        count < exact.precision() ? exact.round(new MathContext((int) count, RoundingMode.HALF_EVEN)) : exact);
  }

  private static Digits behindPoint(double value, int count) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    long units = units(value, count);
    if (units >= 0) {
      var text = Long.toString(units);
      return units == 0 ? new Digits("", -count) : digits(text, text.length() - count);
    }
    var exact = new BigDecimal(value);
    var rounded = count < exact.scale() ? exact.setScale(count, RoundingMode.HALF_EVEN) : exact;
    return rounded.signum() == 0 ? new Digits("", -count) : digits(rounded);
  }

  /** A value above 0 in units of the last of {@code count} places behind the point, rounded; -1 if that takes more than a long. */
  private static long units(double value, int count) {
    int shift = 52 - Math.getExponent(value);
    if (count >= UNITS.length || shift < 0 || shift > 62) {
      return -1;
    }
    long mantissa = (Double.doubleToRawLongBits(value) & (1L << 52) - 1) | 1L << 52;
    long exact = mantissa * UNITS[count];
    long whole = exact >> shift;
    // Twice the part that is cut off, against one: above, or equal and the whole odd.
    long twice = (exact & (1L << shift) - 1) << 1;
    return twice > (1L << shift) - (whole & 1) ? whole + 1 : whole;
  }

  private static Digits shortest(double value) {
    if (value == 0) {
      return new Digits("0", 1);
    }
    var digits = digits(Double.toString(value));
    // Java gives two digits at least, and the nearest ones: of the smallest floats, one digit tells some apart.
    if (digits.text.length() == 2 && value < SMALLEST_OF_FULL_PRECISION) {
      int rounded = (digits.text.charAt(0) - '0') + (digits.text.charAt(1) >= '5' ? 1 : 0);
      if (Double.parseDouble(rounded + "E" + (digits.point - 1)) == value) {
        return rounded == 10 ? new Digits("1", digits.point + 1) : new Digits(Integer.toString(rounded), digits.point);
      }
    }
    return digits;
  }
}
