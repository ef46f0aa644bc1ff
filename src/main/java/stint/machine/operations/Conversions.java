package stint.machine.operations;

import java.nio.charset.StandardCharsets;
import stint.machine.CheckedCall;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyObject;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What {@code int(x)} and {@code float(x)} make of any value, and what special methods such as {@code __index__} answer. */
public final class Conversions {
  private static final int LONGEST_SHOWN = 200;

  private Conversions() {}

  /** {@code int(value, base)}: value null for none given, base null or the value. */
  static Object makeInt(Tasklet t, Object value, Object base) {
    if (base != null) {
      return withBase(t, value, base);
    }
    if (value == null) {
      return 0L;
    }
    if (value instanceof PyObject instance) {
      for (var name : new String[]{"__int__", "__index__", "__trunc__"}) {
        if (Immediate.userMethod(instance, name) instanceof Object method) {
          return t.push(new NumberFrame(method, instance, name, "int"));
        }
      }
    }
    return switch (Immediate.unwrap(value)) {
      case Double number -> Numbers.whole(number);
      case Str text -> parse(t, text.text(), 10, text);
      case PyBytes bytes -> parse(t, latin(bytes.bytes(), bytes.length()), 10, bytes);
      case PyByteArray bytes -> parse(t, latin(bytes.bytes(), bytes.length()), 10, PyBytes.of(bytes.toBytes()));
      case Object number when Numbers.isInt(number) -> Numbers.integer(number);
      default ->
          throw Raise.typeError(
              "int() argument must be a string, a bytes-like object or a real number, not '"
                  + Types.of(value).name()
                  + "'");
    };
  }

  private static Object withBase(Tasklet t, Object value, Object base) {
    var radix = Numbers.index(base);
    if (radix == null) {
      throw Raise.typeError("'" + Types.of(base).name() + "' object cannot be interpreted as an integer");
    }
    if (value == null) {
      throw Raise.typeError("int() missing string argument");
    }
    if (radix != 0 && (radix < 2 || radix > 36)) {
      throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    int known = (int) (long) radix;
    return switch (Immediate.unwrap(value)) {
      case Str text -> parse(t, text.text(), known, text);
      case PyBytes bytes -> parse(t, latin(bytes.bytes(), bytes.length()), known, bytes);
      case PyByteArray bytes -> parse(t, latin(bytes.bytes(), bytes.length()), known, PyBytes.of(bytes.toBytes()));
      default -> throw Raise.typeError("int() can't convert non-string with explicit base");
    };
  }

  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static Object parse(Tasklet t, String text, int base, Object original) {
    t.charge(text.length() >> 6);
    var number = NumberText.parseInt(text, base);
    if (number == null) {
      throw Raise.valueError("invalid literal for int() with base " + base + ": " + shown(original));
    }
    return number;
  }

  /** The representation of a text, cut after 200 characters. */
  private static String shown(Object original) {
    var text = Representation.ofText(original, LONGEST_SHOWN);
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
  }

  /** {@code float(value)}: null for none given. */
  static Object makeFloat(Tasklet t, Object value) {
    if (value == null) {
      return 0.0;
    }
    if (value instanceof PyObject instance) {
      for (var name : new String[]{"__float__", "__index__"}) {
        if (Immediate.userMethod(instance, name) instanceof Object method) {
          return t.push(new NumberFrame(method, instance, name, "float"));
        }
      }
    }
    return switch (Immediate.unwrap(value)) {
      case Double number -> number;
      case Str text -> parseFloat(t, text.text(), text);
      case PyBytes bytes -> parseFloat(t, latin(bytes.bytes(), bytes.length()), bytes);
      case PyByteArray bytes -> parseFloat(t, latin(bytes.bytes(), bytes.length()), bytes);
      case Object number when Numbers.isInt(number) -> Numbers.toDouble(number);
      default ->
          throw Raise.typeError(
              "float() argument must be a string or a real number, not '" + Types.of(value).name() + "'");
    };
  }

  private static Object parseFloat(Tasklet t, String text, Object original) {
    t.charge(text.length() >> 6);
    var number = NumberText.parseFloat(text);
    if (number == null) {
      throw Raise
          .valueError("could not convert string to float: " + Representation.ofText(original, Integer.MAX_VALUE));
    }
    return number;
  }

  /**
   * A value as an index: a Long or BigInteger at once, or PENDING while its {@code __index__} is called.
   *
   * @throws Raise TypeError "'X' object cannot be interpreted as an integer"
   */
  public static Object index(Tasklet t, Object value) {
    if (Immediate.userMethod(value, "__index__") instanceof Object method) {
      return t.push(new NumberFrame(method, value, "__index__", "index"));
    }
    var plain = Immediate.unwrap(value);
    if (Numbers.isInt(plain)) {
      return Numbers.integer(plain);
    }
    throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
  }

  /** Calls a special method that makes a number, and checks what it answers. */
  static final class NumberFrame extends CheckedCall {
    private String name;
    private String wanted;

    NumberFrame() {}

    /** {@code wanted} is "int", "float" or "index". */
    NumberFrame(Object method, Object self, String name, String wanted) {
      super(method, self);
      this.name = name;
      this.wanted = wanted;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      var number = Immediate.unwrap(answer);
      if (name.equals("__float__")) {
        if (!(number instanceof Double)) {
          throw Raise.typeError(
              Types.of(argument()).name() + ".__float__ returned non-float (type " + Types.of(answer).name() + ")");
        }
        return number;
      }
      if (!Numbers.isInt(number)) {
        throw Raise.typeError(
            name.equals("__trunc__")
                ? "__trunc__ returned non-Integral (type " + Types.of(answer).name() + ")"
                : name + " returned non-int (type " + Types.of(answer).name() + ")");
      }
      return wanted.equals("float") ? (Object) Numbers.toDouble(number) : Numbers.integer(number);
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      name = transfer.text(name);
      wanted = transfer.text(wanted);
    }
  }
}
