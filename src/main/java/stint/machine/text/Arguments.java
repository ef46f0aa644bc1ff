package stint.machine.text;

import java.math.BigInteger;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Takes arguments of methods for what they must be. Null stands for an argument that was not given. */
final class Arguments {
  private Arguments() {}

  static boolean isMissing(Object argument) {
    return argument == null || argument == Singleton.NONE;
  }

  /** The text of a str or an instance of a class derived from it; null for anything else. */
  static String textOrNull(Object value) {
    return Derived.unwrap(value) instanceof Str str ? str.text() : null;
  }

  /** A text; {@code complaint} is the error's wording, with the type's name in place of %s. */
  static String text(Object value, String complaint) {
    var text = textOrNull(value);
    if (text == null) {
      boolean parsed = complaint.contains("() argument");
      throw Raise.typeError(complaint.replace("%s", parsed ? typeName(value) : Types.of(value).name()));
    }
    return text;
  }

  /** The type of a bad argument, as CPython's argument parser names it. */
  static String typeName(Object value) {
    return value == Singleton.NONE ? "None" : Types.of(value).name();
  }

  /** An int of any size, or null: bools are ints, too. */
  static BigInteger bigOrNull(Object value) {
    return switch (Derived.unwrap(value)) {
      case Long number -> BigInteger.valueOf(number);
      case Boolean bool -> bool ? BigInteger.ONE : BigInteger.ZERO;
      case BigInteger number -> number;
      default -> null;
    };
  }

  /** An int of any size. */
  static BigInteger big(Object value) {
    var number = bigOrNull(value);
    if (number == null) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return number;
  }

  /** An int of 64 bits. */
  static long size(Object value) {
    return Derived.unwrap(value) instanceof Long number ? number : size(big(value));
  }

  private static long size(BigInteger number) {
    if (number.bitLength() > 63) {
      throw Raise.overflowError("Python int too large to convert to C ssize_t");
    }
    return number.longValue();
  }

  /** A count of which a negative one or none means without limit. */
  static long limit(Object value) {
    long limit = value == null ? -1 : size(value);
    return limit < 0 ? Long.MAX_VALUE : limit;
  }

  /**
   * A bound of a stretch of a text, as slices have them.
   *
   * @param missing what it is when not given
   */
  static int bound(Object value, int length, int missing) {
    if (isMissing(value)) {
      return missing;
    }
    var number = bigOrNull(value);
    if (number == null) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    long place = number.bitLength() > 63 ? (number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : number.longValue();
    if (place < 0) {
      place = Math.max(0, place + length);
    }
    // Behind the end is not the end: an empty text is not found there.
    return (int) Math.min(place, length + 1L);
  }

  /**
   * The arguments of a function that CPython parses by hand.
   *
   * @return as many places as there may be at most
   */
  static Object[] between(String name, Object[] given, int least, int most) {
    if (given.length < least || given.length > most) {
      int bound = given.length < least ? least : most;
      throw Raise.typeError(
          name
              + "() takes at "
              + (given.length < least ? "least " : "most ")
              + bound
              + (bound == 1 ? " argument (" : " arguments (")
              + given.length
              + " given)");
    }
    return java.util.Arrays.copyOf(given, most);
  }
}
