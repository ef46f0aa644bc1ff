package stint.machine.operations;

import java.math.BigDecimal;
import java.math.BigInteger;
import stint.machine.Raise;
import stint.machine.text.Characters;
import stint.machine.text.FloatText;

/** Numbers to text and back, with CPython's forms and errors. */
public final class NumberText {
  /** The most decimal digits that are converted to an int or back. */
  public static final int MOST_DIGITS = 4300;

  private static final String LIMIT = "Exceeds the limit (" + MOST_DIGITS + " digits) for integer string conversion";
  private static final String REMEDY = "; use sys.set_int_max_str_digits() to increase the limit";

  private NumberText() {}

  // Floats

  /** The float that a text means by the rules of {@code float(str)}, or null. */
  static Double parseFloat(String text) {
    var plain = plain(text);
    if (plain == null) {
      return null;
    }
    int sign = !plain.isEmpty() && (plain.charAt(0) == '-' || plain.charAt(0) == '+') ? 1 : 0;
    boolean negative = sign == 1 && plain.charAt(0) == '-';
    var body = plain.substring(sign);
    if (body.equalsIgnoreCase("inf") || body.equalsIgnoreCase("infinity")) {
      return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (body.equalsIgnoreCase("nan")) {
      return negative ? -Double.NaN : Double.NaN;
    }
    var digits = withoutUnderscores(body);
    return digits != null && isFloat(digits) ? (Double) Double.parseDouble(plain.substring(0, sign) + digits) : null;
  }

  /**
   * A text with white space around it removed and other scripts' digits replaced; null if it has other foreign characters. As in CPython, a
   * text that is all ASCII has the white space of C, any other one that of Unicode.
   */
  private static String plain(String text) {
    var ascii = text;
    if (!text.chars().allMatch(unit -> unit < 0x80)) {
      var replaced = new StringBuilder();
      for (int i = 0; i < text.length();) {
        int point = text.codePointAt(i);
        i += Character.charCount(point);
        if (Characters.isSpace(point)) {
          replaced.append(' ');
        } else if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
          replaced.append((char) ('0' + Character.digit(point, 10)));
        } else if (point < 0x80) {
          replaced.append((char) point);
        } else {
          return null;
        }
      }
      ascii = replaced.toString();
    }
    int start = 0;
    int end = ascii.length();
    while (start < end && isSpace(ascii.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(ascii.charAt(end - 1))) {
      end--;
    }
    return ascii.substring(start, end);
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }

  /** The digits without the underscores between them; null if one stands elsewhere. */
  private static String withoutUnderscores(String text) {
    if (text.indexOf('_') < 0) {
      return text;
    }
    var digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_') {
        digits.append(c);
      } else if (i == 0 || i == text.length() - 1 || !isDigit(text.charAt(i - 1)) || !isDigit(text.charAt(i + 1))) {
        return null;
      }
    }
    return digits.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Digits with a point perhaps, then an exponent perhaps. */
  private static boolean isFloat(String text) {
    int i = digitsEnd(text, 0);
    int count = i;
    if (i < text.length() && text.charAt(i) == '.') {
      int end = digitsEnd(text, i + 1);
      count += end - i - 1;
      i = end;
    }
    if (count == 0) {
      return false;
    }
    if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
      i++;
      if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
        i++;
      }
      int end = digitsEnd(text, i);
      if (end == i) {
        return false;
      }
      i = end;
    }
    return i == text.length();
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code x.hex()}. */
  static String hex(double value) {
    if (!Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    var sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int biased = (int) (bits >>> 52) & 0x7ff;
    int exponent = biased == 0 ? -1022 : biased - 1023;
    var fraction = Long.toHexString(bits & (1L << 52) - 1);
    return sign
        + (biased == 0 ? "0x0." : "0x1.")
        + "0".repeat(13 - fraction.length())
        + fraction
        + (exponent < 0 ? "p" : "p+")
        + exponent;
  }

  /** {@code float.fromhex(text)}. */
  static double fromHex(String text) {
    var body = text.strip();
    int sign = !body.isEmpty() && (body.charAt(0) == '-' || body.charAt(0) == '+') ? 1 : 0;
    boolean negative = sign == 1 && body.charAt(0) == '-';
    body = body.substring(sign).toLowerCase(java.util.Locale.ROOT);
    double size =
        switch (body) {
          case "inf", "infinity" -> Double.POSITIVE_INFINITY;
          case "nan" -> Double.NaN;
          default -> hexSize(body);
        };
    return negative ? -size : size;
  }

  private static double hexSize(String body) {
    var malformed = Raise.valueError("invalid hexadecimal floating-point string");
    var digits = body.startsWith("0x") ? body.substring(2) : body;
    int p = digits.indexOf('p');
    long exponent = 0;
    if (p >= 0) {
      var power = digits.substring(p + 1);
      digits = digits.substring(0, p);
      if (!isSignedNumber(power)) {
        throw malformed;
      }
      exponent = power.length() > 12 ? (power.startsWith("-") ? -1L << 40 : 1L << 40) : Long.parseLong(power);
    }
    if (!areHexDigits(digits) || digits.length() > 10_000) {
      throw malformed;
    }
    int point = digits.indexOf('.');
    int behind = point < 0 ? 0 : digits.length() - point - 1;
    var mantissa = new BigInteger(digits.replace(".", ""), 16);
    if (mantissa.signum() == 0) {
      return 0;
    }
    long scale = exponent - 4L * behind;
    double size =
        scale + mantissa.bitLength() > 1025
            ? Double.POSITIVE_INFINITY
            : scale + mantissa.bitLength() < -1100 ? 0.0 : scaled(mantissa, (int) scale);
    if (Double.isInfinite(size)) {
      throw Raise.overflowError("hexadecimal value too large to represent as a float");
    }
    return size;
  }

  private static double scaled(BigInteger mantissa, int scale) {
    return scale >= 0
        ? mantissa.shiftLeft(scale).doubleValue()
        : new BigDecimal(mantissa).multiply(BigDecimal.valueOf(5).pow(-scale).scaleByPowerOfTen(scale)).doubleValue();
  }

  // Ints

  /** {@code str(n)}. */
  static String decimal(Object integer) {
    if (!(integer instanceof BigInteger number)) {
      return integer.toString();
    }
    // 14,283 bits are just below 4300 digits, 14,287 just above.
    if (number.bitLength() > 14_290) {
      throw Raise.valueError(LIMIT + REMEDY);
    }
    var text = number.toString();
    if (text.length() - (number.signum() < 0 ? 1 : 0) > MOST_DIGITS) {
      throw Raise.valueError(LIMIT + REMEDY);
    }
    return text;
  }

  /**
   * The int that a text means by the rules of {@code int(str, base)}, or null if it is malformed.
   *
   * @param base 0, or 2 to 36
   * @throws Raise ValueError if it has more than 4300 digits in a base that is no power of two
   */
  static Object parseInt(String text, int base) {
    var plain = plain(text);
    if (plain == null || plain.isEmpty()) {
      return null;
    }
    boolean negative = plain.charAt(0) == '-';
    int at = negative || plain.charAt(0) == '+' ? 1 : 0;
    int radix = base;
    int prefixed = at + 1 < plain.length() && plain.charAt(at) == '0' ? prefix(plain.charAt(at + 1)) : 0;
    boolean leadingZeros = false;
    if (prefixed != 0 && (base == 0 || base == prefixed)) {
      radix = prefixed;
      at += 2;
      if (at < plain.length() && plain.charAt(at) == '_') {
        at++;
      }
    } else if (base == 0) {
      radix = 10;
      leadingZeros = at < plain.length() && plain.charAt(at) == '0';
    }
    var digits = digits(plain, at, radix);
    if (digits == null || (leadingZeros && !digits.chars().allMatch(c -> c == '0'))) {
      return null;
    }
    return convert(digits, radix, negative);
  }

  private static int prefix(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /** The digits from a place on, single underscores between them left out; null if there are none or others. */
  private static String digits(String text, int start, int radix) {
    var digits = new StringBuilder(text.length() - start);
    boolean expected = true;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        if (expected) {
          return null;
        }
        expected = true;
      } else {
        if (Character.digit(c, radix) < 0) {
          return null;
        }
        digits.append(c);
        expected = false;
      }
    }
    return expected ? null : digits.toString();
  }

  private static Object convert(String digits, int radix, boolean negative) {
    if (digits.length() <= 12) {
      long value = Long.parseLong(digits, radix);
      return negative ? -value : value;
    }
    if (Integer.bitCount(radix) == 1) {
      return Numbers.normal(fromPowerOfTwo(digits, Integer.numberOfTrailingZeros(radix), negative));
    }
    if (digits.length() > MOST_DIGITS) {
      throw Raise.valueError(LIMIT + ": value has " + digits.length() + " digits" + REMEDY);
    }
    var value = new BigInteger(digits, radix);
    return Numbers.normal(negative ? value.negate() : value);
  }

  private static BigInteger fromPowerOfTwo(String digits, int shift, boolean negative) {
    long bits = (long) digits.length() * shift;
    if (bits > Numbers.MOST_BITS) {
      throw Raise.memoryError();
    }
    var bytes = new byte[(int) (bits >> 3) + 1];
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 1 << shift);
      for (int k = 0; k < shift; k++) {
        int bit = i * shift + k;
        bytes[bytes.length - 1 - (bit >> 3)] |= (byte) ((digit >> k & 1) << (bit & 7));
      }
    }
    return new BigInteger(negative ? -1 : 1, bytes);
  }

  private static boolean isSignedNumber(String text) {
    int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    return text.length() > start && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Hexadecimal digits with at most one point among them. */
  private static boolean areHexDigits(String text) {
    long points = text.chars().filter(c -> c == '.').count();
    return points <= 1
        && text.length() > points
        && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
