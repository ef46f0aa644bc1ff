package stint.machine.text;

import java.math.BigInteger;
import stint.machine.Raise;
import stint.machine.Tasklet;

/** Ints as texts in the bases that formats know. */
final class IntText {
  /** The most decimal digits that CPython converts by default. */
  private static final int MOST_DIGITS = 4300;

  /** A number of more bits has more digits than that. */
  private static final int MOST_BITS = 14_290;

  private IntText() {}

  /** The digits of a number's magnitude in base 2, 8, 10 or 16. */
  static String digits(Tasklet t, BigInteger value, int base) {
    if (value.bitLength() < 64) {
      return Long.toUnsignedString(value.abs().longValue(), base);
    }
    return base == 10 ? decimal(t, value.abs()) : binary(t, value.abs(), base == 2 ? 1 : base == 8 ? 3 : 4);
  }

  private static String decimal(Tasklet t, BigInteger magnitude) {
    t.charge(magnitude.bitLength() >> 6);
    var digits = magnitude.bitLength() > MOST_BITS ? null : magnitude.toString();
    if (digits == null || digits.length() > MOST_DIGITS) {
      throw Raise.valueError(
          "Exceeds the limit (4300 digits) for integer string conversion;"
              + " use sys.set_int_max_str_digits() to increase the limit");
    }
    return digits;
  }

  /** In bases that are powers of two digits are groups of bits: no division. */
  private static String binary(Tasklet t, BigInteger magnitude, int bits) {
    int count = (magnitude.bitLength() + bits - 1) / bits;
    Pass.copied(t, count);
    Pass.scanned(t, count);
    var bytes = magnitude.toByteArray();
    var digits = new byte[count];
    for (int i = 0; i < count; i++) {
      int bit = i * bits;
      int at = bytes.length - 1 - (bit >> 3);
      int pair = (at > 0 ? bytes[at - 1] & 0xff : 0) << 8 | (bytes[at] & 0xff);
      digits[count - 1 - i] = (byte) Character.forDigit(pair >> (bit & 7) & (1 << bits) - 1, 16);
    }
    return new String(digits, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
