package stint.language;

import java.math.BigInteger;

/** The values of number literals, whose form the lexer has checked. */
final class NumberLiteral {
  /** CPython's limit on the digits of a decimal int, since the conversion takes quadratic time. */
  static final int MAX_DECIMAL_DIGITS = 4300;

  private static final int LONG_DIGITS = 18;

  private NumberLiteral() {}

  /** How many decimal digits the literal has if it is an int with more than {@link #MAX_DECIMAL_DIGITS}; otherwise 0. */
  static int excessDigits(String literal) {
    if (literal.length() <= MAX_DECIMAL_DIGITS || base(literal) != 10 || isImaginary(literal) || isFloat(literal)) {
      return 0;
    }
    int digits = literal.replace("_", "").length();
    return digits > MAX_DECIMAL_DIGITS ? digits : 0;
  }

  /** A {@link Long}, {@link BigInteger}, {@link Double} or {@link Ast.Imaginary}. */
  static Object value(String literal) {
    String text = literal.indexOf('_') < 0 ? literal : literal.replace("_", "");
    int base = base(text);
    if (base != 10) {
      return integer(text.substring(2), base);
    }
    if (isImaginary(text)) {
      return new Ast.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
    }
    return isFloat(text) ? (Object) Double.valueOf(text) : integer(text, 10);
  }

  private static Object integer(String digits, int base) {
    if (base == 10 && digits.length() <= LONG_DIGITS) {
      return Long.valueOf(digits);
    }
    BigInteger value = base == 10 ? new BigInteger(digits) : ofBits(digits, base);
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  /** For bases that are powers of two: takes linear time, where BigInteger's own conversion takes quadratic. */
  private static BigInteger ofBits(String digits, int base) {
    int bitsPerDigit = Integer.numberOfTrailingZeros(base);
    byte[] magnitude = new byte[(int) (((long) digits.length() * bitsPerDigit + Byte.SIZE - 1) / Byte.SIZE)];
    int out = magnitude.length - 1;
    int bits = 0;
    int pending = 0;
    for (int i = digits.length() - 1; i >= 0; i--) {
      pending |= Character.digit(digits.charAt(i), base) << bits;
      bits += bitsPerDigit;
      if (bits >= Byte.SIZE) {
        magnitude[out--] = (byte) pending;
        pending >>= Byte.SIZE;
        bits -= Byte.SIZE;
      }
    }
    if (bits > 0) {
      magnitude[out] = (byte) pending;
    }
    return new BigInteger(1, magnitude);
  }

  private static int base(String text) {
    if (text.length() < 2 || text.charAt(0) != '0') {
      return 10;
    }
    return switch (text.charAt(1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  private static boolean isImaginary(String text) {
    char last = text.charAt(text.length() - 1);
    return last == 'j' || last == 'J';
  }

  private static boolean isFloat(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return true;
      }
    }
    return false;
  }
}
