package stint.machine.text;

import java.math.BigInteger;
import stint.machine.Attributes;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Representation;
import stint.machine.values.Builtin;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyComplex;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Values as text by a specification, and the {@code %} operator. Every method answers a value, or PENDING after pushing
 * a frame.
 */
public final class Formatting {
  /** The longest text whose representation is made without a frame. */
  private static final int IMMEDIATE = 1_000;

  private Formatting() {}

  /** {@code format(value, spec)}. */
  public static Object format(Tasklet t, Object value, Str spec) {
    return switch (value) {
      case Str text -> spec == Str.EMPTY ? text : parse(spec, "str", 's', '<').text(t, text);
      case Long number when spec != Str.EMPTY -> ofInt(t, BigInteger.valueOf(number), spec, "int");
      case Double number when spec != Str.EMPTY -> ofFloat(t, number, spec, "float");
      default -> throughMethod(t, value, spec);
    };
  }

  private static Object throughMethod(Tasklet t, Object value, Str spec) {
    var method = Types.of(value).lookup("__format__");
    if (method == null || (method instanceof Builtin builtin && builtin.owner() != null && isOurs(builtin.owner()))) {
      return builtinFormat(t, value, spec);
    }
    return t.push(new FormatCall(Attributes.bindMethod(t, method, value, Types.of(value)), spec));
  }

  /** Whether the class's method is {@link #builtinFormat}. */
  private static boolean isOurs(String owner) {
    return switch (owner) {
      case "object", "str", "int", "float", "complex" -> true;
      default -> false;
    };
  }

  /** What {@code __format__} of the builtin classes does: object's takes no specification. */
  public static Object builtinFormat(Tasklet t, Object value, Object spec) {
    if (!(Derived.unwrap(spec) instanceof Str given)) {
      throw Raise.typeError("__format__() argument must be str, not " + Arguments.typeName(spec));
    }
    if (given.length() == 0) {
      return value instanceof Str ? value : Representation.str(t, value);
    }
    var name = Types.of(value).name();
    return switch (Derived.unwrap(value)) {
      case Str text -> parse(given, name, 's', '<').text(t, text);
      case Long number -> ofInt(t, BigInteger.valueOf(number), given, name);
      case Boolean bool -> ofInt(t, bool ? BigInteger.ONE : BigInteger.ZERO, given, name);
      case BigInteger number -> ofInt(t, number, given, name);
      case Double number -> ofFloat(t, number, given, name);
      case PyComplex number ->
          parse(given, name, '\0', '>').complex(t, number.real(), number.imaginary(), name);
      default -> throw Raise.typeError("unsupported format string passed to " + name + ".__format__");
    };
  }

  private static FormatSpec parse(Str spec, String typeName, char type, char align) {
    return FormatSpec.parse(spec.text(), typeName, type, align);
  }

  private static Str ofInt(Tasklet t, BigInteger value, Str spec, String typeName) {
    return parse(spec, typeName, 'd', '>').integer(t, value, typeName);
  }

  private static Str ofFloat(Tasklet t, double value, Str spec, String typeName) {
    return parse(spec, typeName, '\0', '>').floating(t, value, typeName);
  }

  /** {@code format % arguments} of str. */
  public static Object percent(Tasklet t, Str format, Object arguments) {
    return Percent.of(t, Texts.STR, format.text(), arguments);
  }

  /** {@code format % arguments} of bytes. */
  public static Object percent(Tasklet t, PyBytes format, Object arguments) {
    return Percent.of(t, Texts.BYTES, BytesMethods.text(format), arguments);
  }

  /** {@code format % arguments} of bytearray. */
  public static Object percent(Tasklet t, PyByteArray format, Object arguments) {
    return Percent.of(t, Texts.BYTEARRAY, BytesMethods.text(format), arguments);
  }

  /** Whether str and repr of a value are found at once, without a frame. */
  static boolean isImmediate(Object value) {
    return (value instanceof Str text && text.text().length() <= IMMEDIATE)
        || value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof Singleton;
  }

  /** Calls {@code __format__} and checks what it answers. */
  static final class FormatCall extends CheckedCall {
    FormatCall() {}

    FormatCall(Object method, Str spec) {
      super(method, spec);
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      if (Derived.unwrap(answer) instanceof Str) {
        return answer;
      }
      throw Raise.typeError("__format__ must return a str, not " + Types.of(answer).name());
    }
  }
}
