package stint.scheduling;

import java.math.BigInteger;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.operations.Truth;
import stint.machine.values.Exceptions;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** Reads the arguments of the modules' functions. */
final class Arguments {
  private static final double NANOS = 1e9;

  private Arguments() {}

  /** A flag, which must be a bool or an int. */
  static boolean flag(Object value, String what) {
    return switch (value) {
      case Boolean bool -> bool;
      case Long number -> number != 0;
      case BigInteger _ -> true;
      default -> throw Raise.typeError(what + " must be int or bool, not " + Types.of(value).name());
    };
  }

  /** An optional argument that is taken for true or false; methods of a program's own classes are not asked. */
  static boolean optional(Object value) {
    return value != null && Truth.of(Derived.unwrap(value));
  }

  /** An integer; one that does not fit is taken for the nearest that does. */
  static long integer(Object value) {
    return switch (Derived.unwrap(value)) {
      case Boolean bool -> bool ? 1 : 0;
      case Long number -> number;
      case BigInteger number -> number.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      default -> throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    };
  }

  /** An integer for an argument that is an int in C. */
  static int int32(Object value) {
    long number = integer(value);
    if (Derived.unwrap(value) instanceof BigInteger) {
      throw Raise.of(Exceptions.OVERFLOW_ERROR, "Python int too large to convert to C long");
    }
    if (number != (int) number) {
      throw Raise.of(Exceptions.OVERFLOW_ERROR,
          number > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
    }
    return (int) number;
  }

  /** None or an argument that was not given. */
  static boolean isNone(Object value) {
    return value == null || value == Singleton.NONE;
  }

  /** Seconds, as nanoseconds; the most that a long holds for all that is longer. */
  static long nanos(Object value, String what) {
    double seconds =
        switch (value) {
          case Double number -> number;
          case Long number -> number;
          case Boolean bool -> bool ? 1 : 0;
          case BigInteger number -> number.doubleValue();
          default -> throw Raise.typeError(what + " must be a number of seconds, not " + Types.of(value).name());
        };
    if (!(seconds >= 0)) {
      throw Raise.valueError(what + " must not be negative");
    }
    return (long) (seconds * NANOS);
  }
}
