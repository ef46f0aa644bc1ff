package stint.machine.values;

import java.util.Locale;
import stint.machine.Raise;
import stint.machine.Transfer;
import stint.machine.operations.Representation;

/** A complex number. Immutable. */
public final class PyComplex extends PyValue implements Plain {
  private double real;
  private double imaginary;

  /** For the snapshot codec. */
  PyComplex() {}

  /** A complex number of its two parts. */
  public PyComplex(double real, double imaginary) {
    this.real = real;
    this.imaginary = imaginary;
  }

  public double real() {
    return real;
  }

  public double imaginary() {
    return imaginary;
  }

  /**
   * Parses what {@code complex(str)} accepts.
   *
   * @throws Raise ValueError for anything else
   */
  public static PyComplex parse(String text) {
    var body = withoutUnderscores(text).strip();
    if (body.startsWith("(") && body.endsWith(")")) {
      body = body.substring(1, body.length() - 1).strip();
    }
    try {
      if (!body.endsWith("j") && !body.endsWith("J")) {
        return new PyComplex(real(body), 0.0);
      }
      body = body.substring(0, body.length() - 1);
      int split = body.length() - 1;
      while (split > 0 && !(isSign(body.charAt(split)) && "eE".indexOf(body.charAt(split - 1)) < 0)) {
        split--;
      }
      var left = split <= 0 ? "" : body.substring(0, split);
      var right = split <= 0 ? body : body.substring(split);
      if (right.isEmpty() || right.equals("+") || right.equals("-")) {
        right += "1";
      }
      return new PyComplex(left.isEmpty() ? 0.0 : real(left), real(right));
    } catch (NumberFormatException malformed) {
      throw Raise.valueError("complex() arg is a malformed string");
    }
  }

  /** That of the real number it may be equal to, or a mixture of those of its parts. */
  @Override
  public long hash() {
    long hash = Immediate.hash(real) + 1000003 * Immediate.hash(imaginary);
    return hash == -1 ? -2 : hash;
  }

  /** Equality by value, with real numbers as with complex ones. */
  @Override
  public boolean isEqualTo(Object other) {
    return other instanceof PyComplex number
        ? real == number.real && imaginary == number.imaginary
        : imaginary == 0 && Immediate.numbersEqual(real, other);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }

  /** A float as Python writes it: no spaces around it, infinities and NaN by name. */
  private static double real(String number) {
    boolean signed = !number.isEmpty() && isSign(number.charAt(0));
    var name = number.substring(signed ? 1 : 0).toLowerCase(Locale.ROOT);
    double sign = signed && number.charAt(0) == '-' ? -1.0 : 1.0;
    if (name.equals("nan")) {
      return Double.NaN;
    }
    if (name.equals("inf") || name.equals("infinity")) {
      return sign * Double.POSITIVE_INFINITY;
    }
    for (int i = 0; i < number.length(); i++) {
      if ("+-0123456789.eE".indexOf(number.charAt(i)) < 0) {
        throw new NumberFormatException(number);
      }
    }
    return Double.parseDouble(number);
  }

  /** Underscores stand between digits, and nowhere else. */
  private static String withoutUnderscores(String text) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      if (!isDigit(text, i - 1) || !isDigit(text, i + 1)) {
        throw Raise.valueError(
            "could not convert string to complex: " + Representation.ofText(Str.of(text), Integer.MAX_VALUE));
      }
    }
    return text.replace("_", "");
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  @Override
  public PyClass type() {
    return Types.COMPLEX;
  }

  @Override
  public void transfer(Transfer transfer) {
    real = Double.longBitsToDouble(transfer.number(Double.doubleToRawLongBits(real)));
    imaginary = Double.longBitsToDouble(transfer.number(Double.doubleToRawLongBits(imaginary)));
  }
}
