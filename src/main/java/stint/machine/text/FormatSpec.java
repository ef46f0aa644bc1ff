package stint.machine.text;

import java.math.BigInteger;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.Str;

/**
 * A format specification, {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}, and how text, ints
 * and floats are laid out by it.
 *
 * @param fill the code point to pad with
 * @param align one of {@code <>=^}
 * @param sign one of {@code +- }, or 0 if not given
 * @param noNegativeZero whether {@code z} was given
 * @param alternate whether {@code #} was given
 * @param width the least width in code points, or -1
 * @param separator between groups of digits: a comma, an underscore, or 0 for none
 * @param precision what was behind the dot, or -1
 * @param type the code point at the end, or the default one
 */
public record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    long width,
    char separator,
    long precision,
    int type) {

  /** The parts of a number's text: sign, base prefix, digits in front of the point, and all that is behind them. */
  private record Number(boolean negative, String prefix, String digits, String rest) {}

  /** Reads a specification from left to right. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    /** The code point at hand, or -1. */
    int peek() {
      return at < text.length() ? text.codePointAt(at) : -1;
    }

    int next() {
      int c = peek();
      at += Character.charCount(c);
      return c;
    }

    boolean accept(char c) {
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    /** The code point behind the one at hand, or -1. */
    int second() {
      int after = at < text.length() ? at + Character.charCount(peek()) : at;
      return after < text.length() ? text.codePointAt(after) : -1;
    }

    boolean isAtLast() {
      return at < text.length() && at + Character.charCount(peek()) == text.length();
    }

    /** A number in decimal digits of any script; -1 if there is none. */
    long number() {
      long number = -1;
      for (int digit; (digit = peek() < 0 ? -1 : Characters.decimal(peek())) >= 0; next()) {
        long before = Math.max(number, 0);
        if (before > (Long.MAX_VALUE - digit) / 10) {
          throw Raise.valueError("Too many decimal digits in format string");
        }
        number = before * 10 + digit;
      }
      return number;
    }
  }

  /**
   * Parses a specification.
   *
   * @param typeName of the value's class, for errors
   * @param type what stands for no type: s for text, d for ints, 0 for floats
   * @param align the alignment if none is given
   * @throws Raise ValueError with CPython's text
   */
  public static FormatSpec parse(String text, String typeName, char type, char align) {
    var reader = new Reader(text);
    int fill = ' ';
    boolean filled = false;
    char aligned = 0;
    if (isAlign(reader.second())) {
      fill = reader.next();
      filled = true;
      aligned = (char) reader.next();
    } else if (isAlign(reader.peek())) {
      aligned = (char) reader.next();
    }
    int next = reader.peek();
    char sign = next == '+' || next == '-' || next == ' ' ? (char) reader.next() : 0;
    boolean noNegativeZero = reader.accept('z');
    boolean alternate = reader.accept('#');
    if (!filled && reader.accept('0')) {
      fill = '0';
      aligned = aligned == 0 && align == '>' ? '=' : aligned;
    }
    long width = reader.number();
    char separator = separator(reader);
    long precision = -1;
    if (reader.accept('.')) {
      precision = reader.number();
      if (precision < 0) {
        throw Raise.valueError("Format specifier missing precision");
      }
    }
    int kind = type;
    if (reader.isAtLast()) {
      kind = reader.next();
    }
    if (reader.peek() >= 0) {
      throw Raise.valueError("Invalid format specifier '" + text + "' for object of type '" + typeName + "'");
    }
    checkSeparator(separator, kind);
    return new FormatSpec(
        fill, aligned == 0 ? align : aligned, sign, noNegativeZero, alternate, width, separator, precision, kind);
  }

  private static boolean isAlign(int c) {
    return c == '<' || c == '>' || c == '=' || c == '^';
  }

  private static char separator(Reader reader) {
    char separator = reader.accept(',') ? ',' : 0;
    if (reader.peek() == '_') {
      if (separator != 0) {
        throw Raise.valueError("Cannot specify both ',' and '_'.");
      }
      separator = (char) reader.next();
    }
    if (separator == '_' && reader.peek() == ',') {
      throw Raise.valueError("Cannot specify both ',' and '_'.");
    }
    return separator;
  }

  private static void checkSeparator(char separator, int type) {
    boolean allowed = switch (type) {
      case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> true;
      case 'b', 'o', 'x', 'X' -> separator != ',';
      default -> separator == 0;
    };
    if (separator != 0 && !allowed) {
      throw Raise.valueError("Cannot specify '" + separator + "' with '" + shown(type) + "'.");
    }
  }

  private static String shown(int type) {
    return type > 32 && type < 128 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
  }

  private Raise unknownCode(String typeName) {
    return Raise.valueError("Unknown format code '" + shown(type) + "' for object of type '" + typeName + "'");
  }

  /** A text by this specification. */
  Str text(Tasklet t, Str value) {
    if (type != 's') {
      throw unknownCode("str");
    }
    String what = sign == ' ' ? "Space" : sign != 0 ? "Sign" : noNegativeZero ? "Negative zero coercion (z)"
        : alternate ? "Alternate form (#)" : align == '=' ? "'=' alignment" : null;
    if (what != null) {
      throw Raise.valueError(what + " not allowed in string format specifier");
    }
    int length = value.length();
    if (width <= length && (precision < 0 || precision >= length)) {
      return value;
    }
    var kept = precision >= 0 && precision < length ? value.slice(0, (int) precision) : value;
    return padded(t, "", kept.text(), kept.length());
  }

  /** Text with a prefix, which padding between the two may separate, filled up to the width. */
  private Str padded(Tasklet t, String prefix, String text, int length) {
    long padding = Math.max(0, width - prefix.length() - length);
    Pass.copied(t, prefix.length() + text.length() + padding * Character.charCount(fill));
    long left = switch (align) {
      case '>' -> padding;
      case '^' -> padding / 2;
      default -> 0;
    };
    long inner = align == '=' ? padding : 0;
    var out = new StringBuilder((int) (prefix.length() + text.length() + padding * Character.charCount(fill)));
    out.repeat(fill, (int) left).append(prefix).repeat(fill, (int) inner).append(text);
    return Str.of(out.repeat(fill, (int) (padding - left - inner)).toString());
  }

  /** An int by this specification. */
  Str integer(Tasklet t, BigInteger value, String typeName) {
    return switch (type) {
      case 'b', 'c', 'd', 'o', 'x', 'X', 'n' -> laidOut(t, integerParts(t, value));
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> floating(t, toDouble(value), typeName);
      default -> throw unknownCode(typeName);
    };
  }

  private Number integerParts(Tasklet t, BigInteger value) {
    if (precision >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    if (noNegativeZero) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (type == 'c') {
      return character(value);
    }
    int base = switch (type) {
      case 'b' -> 2;
      case 'o' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
    var digits = IntText.digits(t, value, base);
    String prefix = alternate && base != 10 ? "0" + (char) type : "";
    return new Number(
        value.signum() < 0, prefix, type == 'X' ? digits.toUpperCase(java.util.Locale.ROOT) : digits, "");
  }

  private Number character(BigInteger value) {
    if (sign != 0) {
      throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (alternate) {
      throw Raise.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value.bitLength() > 63) {
      throw Raise.overflowError("Python int too large to convert to C long");
    }
    long point = value.longValue();
    if (point < 0 || point > Character.MAX_CODE_POINT) {
      throw Raise.overflowError("%c arg not in range(0x110000)");
    }
    return new Number(false, "", "", Character.toString((int) point));
  }

  /** The nearest float. */
  static double toDouble(BigInteger value) {
    double converted = value.doubleValue();
    if (Double.isInfinite(converted)) {
      throw Raise.overflowError("int too large to convert to float");
    }
    return converted;
  }

  /** A float by this specification. */
  Str floating(Tasklet t, double value, String typeName) {
    return laidOut(t, floatParts(t, value, FloatText.DOT_ZERO, typeName));
  }

  private Number floatParts(Tasklet t, double value, int bareFlags, String typeName) {
    int flags = (alternate ? FloatText.ALTERNATE : 0) | (noNegativeZero ? FloatText.NO_NEGATIVE_ZERO : 0);
    char code;
    switch (type) {
      case 0 -> {
        flags |= bareFlags;
        code = precision < 0 ? 'r' : 'g';
      }
      case 'n' -> code = 'g';
      case '%' -> code = 'f';
      case 'e', 'E', 'f', 'F', 'g', 'G' -> code = (char) type;
      default -> throw unknownCode(typeName);
    }
    int digits = precision < 0 ? 6 : precision(t);
    var text = FloatText.of(type == '%' ? value * 100 : value, code, digits, flags);
    return split(type == '%' ? text + "%" : text);
  }

  private int precision(Tasklet t) {
    if (precision > Integer.MAX_VALUE) {
      throw Raise.valueError("precision too big");
    }
    // Up to 310 digits stand in front of the point.
    Pass.copied(t, precision + 320);
    return (int) precision;
  }

  private static Number split(String text) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return new Number(negative, "", text.substring(start, end), text.substring(end));
  }

  private Str laidOut(Tasklet t, Number number) {
    String shownSign = number.negative ? "-" : sign == '+' || sign == ' ' ? String.valueOf(sign) : "";
    var prefix = shownSign + number.prefix;
    int rest = number.rest.codePointCount(0, number.rest.length());
    boolean zeros = fill == '0' && align == '=';
    var digits = number.digits;
    if (!digits.isEmpty() && (separator != 0 || zeros)) {
      long least = zeros ? Math.max(0, width - prefix.length() - rest) : 0;
      Pass.copied(t, Math.max(digits.length(), least) * 4 / 3);
      digits = grouped(digits, least);
    }
    return padded(t, prefix, number.rest.isEmpty() ? digits : digits + number.rest, digits.length() + rest);
  }

  /** Digits in groups, with zeros in front up to a width: a separator never comes first. */
  private String grouped(String digits, long least) {
    if (separator == 0) {
      return "0".repeat((int) Math.max(0, least - digits.length())) + digits;
    }
    int size = type == 'b' || type == 'o' || type == 'x' || type == 'X' ? 4 : 3;
    long count = digits.length();
    if (least > count + (count - 1) / size) {
      // The least number of digits that reaches the width with its separators.
      count = least - least / (size + 1) + (least % (size + 1) == 0 ? 1 : 0);
    }
    long own = Math.min(count, (digits.length() + size - 1L) / size * size);
    var out = new StringBuilder();
    long zeros = count - own;
    if (zeros > 0) {
      int first = (int) (zeros % size == 0 ? size : zeros % size);
      out.repeat('0', first).repeat(separator + "0".repeat(size), (int) ((zeros - first) / size)).append(separator);
    }
    for (long left = own; left > 0; left--) {
      out.append(left > digits.length() ? '0' : digits.charAt((int) (digits.length() - left)));
      if (left > 1 && left % size == 1) {
        out.append(separator);
      }
    }
    return out.toString();
  }

  /** A complex number by this specification: its parts as floats, without sign for the real one only if asked for. */
  Str complex(Tasklet t, double real, double imaginary, String typeName) {
    if (fill == '0') {
      throw Raise.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (align == '=') {
      throw Raise.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean bare = type == 0;
    boolean omitted = bare && real == 0 && Double.doubleToRawLongBits(real) == 0;
    var parts = new FormatSpec(
        ' ', '>', sign, noNegativeZero, alternate, -1, separator, precision, bare && precision >= 0 ? 'g' : type);
    var first = omitted ? "" : parts.part(t, real, typeName);
    var behind = new FormatSpec(
        ' ', '>', omitted ? sign : '+', noNegativeZero, alternate, -1, separator, precision, parts.type);
    var text = first + behind.part(t, imaginary, typeName) + "j";
    var whole = bare && !omitted ? "(" + text + ")" : text;
    return padded(t, "", whole, whole.length());
  }

  private String part(Tasklet t, double value, String typeName) {
    if (type == '%') {
      throw unknownCode(typeName);
    }
    return laidOut(t, floatParts(t, value, 0, typeName)).text();
  }
}
