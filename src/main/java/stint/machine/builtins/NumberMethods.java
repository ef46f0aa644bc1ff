package stint.machine.builtins;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import stint.language.Ast;
import stint.machine.Attributes;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Numbers;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Immediate;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyComplex;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Methods of numbers, and the builtin functions on them. */
final class NumberMethods {
  /** What {@code complex(x)} asks an instance, in this order. */
  private static final List<String> CONVERSIONS = List.of("__complex__", "__float__", "__index__");

  private static final int BYTES_PER_UNIT = 1024;

  private NumberMethods() {}

  static void install() {
    new Methods(Types.INT)
        .add("bit_length(self)", (_, a) -> (long) Numbers.big(a[0]).abs().bitLength())
        .add("bit_count(self)", (_, a) -> (long) Numbers.big(a[0]).abs().bitCount())
        .add("conjugate(self)", (_, a) -> Numbers.integer(a[0]))
        .add("as_integer_ratio(self)", (_, a) -> PyTuple.of(Numbers.integer(a[0]), 1L))
        .add("to_bytes(self, length=, byteorder=, *, signed=)", NumberMethods::toBytes)
        .add("__index__(self)", (_, a) -> Numbers.integer(a[0]))
        .add("__int__(self)", (_, a) -> Numbers.integer(a[0]))
        .add("__trunc__(self)", (_, a) -> Numbers.integer(a[0]))
        .add("__floor__(self)", (_, a) -> Numbers.integer(a[0]))
        .add("__ceil__(self)", (_, a) -> Numbers.integer(a[0]))
        .add("__round__(self, ndigits=, /)", (t, a) -> round(t, a[0], a[1]))
        .add("__float__(self)", (t, a) -> Numbers.makeFloat(t, a[0]))
        .get("real", (_, self) -> Numbers.integer(self))
        .get("imag", (_, _) -> 0L)
        .get("numerator", (_, self) -> Numbers.integer(self))
        .get("denominator", (_, _) -> 1L)
        .put(
            "from_bytes",
            new ClassMethod(
                Builtin.method("int", "from_bytes(cls, bytes, byteorder=, *, signed=)", NumberMethods::fromBytes)))
        .install();
    new Methods(Types.FLOAT)
        .add("is_integer(self)", (_, a) -> isWhole((Double) a[0]))
        .add("as_integer_ratio(self)", (_, a) -> Numbers.integerRatio((Double) a[0]))
        .add("conjugate(self)", (_, a) -> a[0])
        .add("hex(self)", (_, a) -> Str.of(Numbers.hex((Double) a[0])))
        .add("__int__(self)", (t, a) -> Numbers.makeInt(t, a[0], null))
        .add("__trunc__(self)", (t, a) -> Numbers.makeInt(t, a[0], null))
        .add("__floor__(self)", (t, a) -> Numbers.makeInt(t, Math.floor((Double) a[0]), null))
        .add("__ceil__(self)", (t, a) -> Numbers.makeInt(t, Math.ceil((Double) a[0]), null))
        .add("__round__(self, ndigits=, /)", (t, a) -> round(t, a[0], a[1]))
        .add("__float__(self)", (_, a) -> a[0])
        .get("real", (_, self) -> self)
        .get("imag", (_, _) -> 0.0)
        .put(
            "fromhex",
            new ClassMethod(Builtin.method("float", "fromhex(cls, string, /)", (_, a) -> Numbers.fromHex(a[1]))))
        .install();
    new Methods(Types.COMPLEX)
        .add("conjugate(self)", (_, a) -> new PyComplex(((PyComplex) a[0]).real(), -((PyComplex) a[0]).imaginary()))
        .get("real", (_, self) -> ((PyComplex) self).real())
        .get("imag", (_, self) -> ((PyComplex) self).imaginary())
        .install();
    arithmetic();
  }

  /** The special methods of arithmetic, which programs call through {@code super()} or by name. */
  private static void arithmetic() {
    for (var cls : List.of(Types.INT, Types.FLOAT, Types.COMPLEX)) {
      var methods = new Methods(cls);
      for (var operator : Ast.Operator.values()) {
        var name = Operators.name(operator);
        if (operator != Ast.Operator.POW) {
          methods.add("__" + name + "__(self, value, /)", (t, a) -> applied(t, cls, operator, a[0], a[1]));
          methods.add("__r" + name + "__(self, value, /)", (t, a) -> applied(t, cls, operator, a[1], a[0]));
        }
      }
      methods.add("__pow__(self, value, mod=, /)", (t, a) -> power(t, cls, a[0], a[1], a[2]));
      methods.add("__rpow__(self, value, mod=, /)", (t, a) -> power(t, cls, a[1], a[0], a[2]));
      methods
          .add("__neg__(self)", (t, a) -> Operators.unary(t, Ast.UnaryOperator.U_SUB, a[0]))
          .add("__pos__(self)", (t, a) -> Operators.unary(t, Ast.UnaryOperator.U_ADD, a[0]))
          .add("__abs__(self)", (_, a) -> Numbers.abs(a[0]))
          .add("__bool__(self)", (t, a) -> stint.machine.operations.Truth.truth(t, a[0]))
          .install();
    }
    for (var cls : List.of(Types.INT, Types.FLOAT)) {
      new Methods(cls)
          .add("__divmod__(self, value, /)", (t, a) -> quotientAndRest(t, cls, a[0], a[1]))
          .add("__rdivmod__(self, value, /)", (t, a) -> quotientAndRest(t, cls, a[1], a[0]))
          .install();
    }
    new Methods(Types.INT).add("__invert__(self)", (t, a) -> Operators.unary(t, Ast.UnaryOperator.INVERT, a[0]))
        .install();
  }

  private static Object applied(Tasklet t, PyClass cls, Ast.Operator operator, Object left, Object right) {
    var one = Derived.unwrap(left);
    var other = Derived.unwrap(right);
    return isWithin(cls, one) && isWithin(cls, other) ? Numbers.binary(t, operator, one, other)
        : Singleton.NOT_IMPLEMENTED;
  }

  private static Object power(Tasklet t, PyClass cls, Object base, Object exponent, Object modulus) {
    if (modulus == null || modulus == Singleton.NONE) {
      return applied(t, cls, Ast.Operator.POW, base, exponent);
    }
    var values = new Object[]{Derived.unwrap(base), Derived.unwrap(exponent), Derived.unwrap(modulus)};
    return isWithin(cls, values[0]) && isWithin(cls, values[1]) && isWithin(cls, values[2])
        ? Numbers.pow(t, values[0], values[1], values[2])
        : Singleton.NOT_IMPLEMENTED;
  }

  /** Whether the methods of a class of numbers take a value: those of int ints only, those of float floats, too. */
  private static boolean isWithin(PyClass cls, Object value) {
    return Numbers.isInt(value)
        || (value instanceof Double && cls != Types.INT)
        || (value instanceof PyComplex && cls == Types.COMPLEX);
  }

  private static Object quotientAndRest(Tasklet t, PyClass cls, Object left, Object right) {
    return isWithin(cls, Derived.unwrap(left)) && isWithin(cls, Derived.unwrap(right))
        ? divmod(t, left, right)
        : Singleton.NOT_IMPLEMENTED;
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && !Double.isInfinite(value);
  }

  /** Calls a special method of an instance, or works on a number. */
  static Object special(Tasklet t, Object value, String name, String error) {
    if (value instanceof PyObject instance && !(instance.type().lookup(name) instanceof Builtin)) {
      if (instance.type().lookup(name) instanceof Object method) {
        return t.invoke(Attributes.bindMethod(t, method, instance, instance.type()));
      }
    }
    var number = Derived.unwrap(value);
    if (Numbers.isNumber(number)) {
      return Numbers.abs(number);
    }
    throw Raise.typeError(error.replace("%s", Types.of(value).name()));
  }

  static Object chr(Tasklet t, Object code) {
    if (Immediate.userMethod(code, "__index__") instanceof Object method) {
      return t.push(new ChrFrame(Attributes.bindMethod(t, method, code, Types.of(code))));
    }
    if (!(Derived.unwrap(code) instanceof Long number)) {
      if (Derived.unwrap(code) instanceof BigInteger) {
        throw Raise.overflowError("Python int too large to convert to C int");
      }
      throw Raise.typeError("'" + Types.of(code).name() + "' object cannot be interpreted as an integer");
    }
    if (number < 0 || number > 0x10ffff) {
      throw Raise.valueError("chr() arg not in range(0x110000)");
    }
    return Str.ofCodePoint((int) (long) number);
  }

  static Object ord(Object character) {
    return switch (Derived.unwrap(character)) {
      case Str text when text.length() == 1 -> (long) text.text().codePointAt(0);
      case Str text ->
          throw Raise.typeError("ord() expected a character, but string of length " + text.length() + " found");
      case PyBytes bytes when bytes.length() == 1 -> (long) bytes.get(0);
      case PyBytes bytes ->
          throw Raise.typeError("ord() expected a character, but string of length " + bytes.length() + " found");
      case Object other ->
          throw Raise.typeError("ord() expected string of length 1, but " + Types.of(other).name() + " found");
    };
  }

  static Object inBase(Tasklet t, Object value, int base, String prefix) {
    if (Immediate.userMethod(value, "__index__") instanceof Object method) {
      return t.push(new IndexFrame(Attributes.bindMethod(t, method, value, Types.of(value)), base, prefix));
    }
    var number = Derived.unwrap(value);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    var big = Numbers.big(number);
    t.charge(big.bitLength() >> 8);
    return Str.of((big.signum() < 0 ? "-" : "") + prefix + big.abs().toString(base));
  }

  /** What {@code __index__} has answered, as the plain integer that it must be. */
  private static Object checkedIndex(Object answer) {
    var number = Derived.unwrap(answer);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("__index__ returned non-int (type " + Types.of(answer).name() + ")");
    }
    return number;
  }

  /** Asks an instance for its {@code __index__}, and makes a character of that. */
  static final class ChrFrame extends CheckedCall {
    ChrFrame() {}

    ChrFrame(Object method) {
      super(method);
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return chr(t, checkedIndex(answer));
    }
  }

  /** Asks an instance for its {@code __index__} first. */
  static final class IndexFrame extends CheckedCall {
    private int base;
    private String prefix;

    IndexFrame() {}

    IndexFrame(Object method, int base, String prefix) {
      super(method);
      this.base = base;
      this.prefix = prefix;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return inBase(t, checkedIndex(answer), base, prefix);
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      base = transfer.integer(base);
      prefix = transfer.text(prefix);
    }
  }

  static Object round(Tasklet t, Object value, Object digits) {
    if (value instanceof PyObject instance && instance.type().lookup("__round__") instanceof Object method
        && !(method instanceof Builtin)) {
      var bound = Attributes.bindMethod(t, method, instance, instance.type());
      return digits == null ? t.invoke(bound) : t.invoke(bound, digits);
    }
    var number = Derived.unwrap(value);
    if (number instanceof PyComplex || !Numbers.isNumber(number)) {
      throw Raise.typeError("type " + Types.of(value).name() + " doesn't define __round__ method");
    }
    return Immediate.userMethod(digits, "__index__") instanceof Object method
        ? t.push(new RoundFrame(method, number, digits))
        : Numbers.round(t, number, Methods.orNull(digits));
  }

  /** Asks the number of digits for its {@code __index__} first. */
  static final class RoundFrame extends CheckedCall {
    private Object number;

    RoundFrame() {}

    RoundFrame(Object method, Object number, Object digits) {
      super(method, digits);
      this.number = number;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      return Numbers.round(t, number, Sequences.checkedIndex(answer));
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      number = transfer.ref(number);
    }
  }

  static Object divmod(Tasklet t, Object x, Object y) {
    var left = Derived.unwrap(x);
    var right = Derived.unwrap(y);
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      return Numbers.divmod(t, left, right);
    }
    if (x instanceof PyObject instance && instance.type().lookup("__divmod__") instanceof Object method
        && !(method instanceof Builtin)) {
      return t.invoke(Attributes.bindMethod(t, method, instance, instance.type()), y);
    }
    if (y instanceof PyObject instance && instance.type().lookup("__rdivmod__") instanceof Object method
        && !(method instanceof Builtin)) {
      return t.invoke(Attributes.bindMethod(t, method, instance, instance.type()), x);
    }
    throw Raise.typeError(
        "unsupported operand type(s) for divmod(): '" + Types.of(x).name() + "' and '" + Types.of(y).name() + "'");
  }

  static Object pow(Tasklet t, Object base, Object exponent, Object modulus) {
    if (modulus == null || modulus == Singleton.NONE) {
      return Operators.binary(t, Ast.Operator.POW, false, base, exponent);
    }
    if (base instanceof PyObject instance && instance.type().lookup("__pow__") instanceof Object method
        && !(method instanceof Builtin)) {
      return t.invoke(Attributes.bindMethod(t, method, instance, instance.type()), exponent, modulus);
    }
    return Numbers.pow(t, Derived.unwrap(base), Derived.unwrap(exponent), Derived.unwrap(modulus));
  }

  static Object complex(Tasklet t, Object real, Object imaginary) {
    for (var name : CONVERSIONS) {
      if (Immediate.userMethod(real, name) instanceof Object method) {
        return t.push(new ComplexFrame(method, real, imaginary, true));
      }
    }
    for (var name : CONVERSIONS.subList(1, 3)) {
      if (Immediate.userMethod(imaginary, name) instanceof Object method) {
        return t.push(new ComplexFrame(method, real, imaginary, false));
      }
    }
    if (real instanceof Str text) {
      if (imaginary != null) {
        throw Raise.typeError("complex() can't take second arg if first is a string");
      }
      return PyComplex.parse(text.text());
    }
    if (imaginary instanceof Str) {
      throw Raise.typeError("complex() second arg can't be a string");
    }
    var re = part(real, "complex() first argument must be a string or a number, not '%s'");
    var im = part(imaginary, "complex() second argument must be a number, not '%s'");
    // Parts that are not complex add nothing: not even to the sign of a zero.
    double first = Derived.unwrap(imaginary) instanceof PyComplex ? re.real() - im.imaginary() : re.real();
    double second = Derived.unwrap(real) instanceof PyComplex ? re.imaginary() + im.real() : im.real();
    return new PyComplex(first, second);
  }

  /** Asks an instance for the number that it stands for, then makes the complex number. */
  static final class ComplexFrame extends NativeFrame {
    private Object method;
    private Object real;
    private Object imaginary;
    private boolean first;
    private int state;

    ComplexFrame() {}

    ComplexFrame(Object method, Object real, Object imaginary, boolean first) {
      this.method = method;
      this.real = real;
      this.imaginary = imaginary;
      this.first = first;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(method, first ? real : imaginary);
          return Tasklet.PENDING;
        }
        case 1 -> {
          var number = Derived.unwrap(t.take());
          if (!Numbers.isNumber(number)) {
            throw Raise.typeError("__complex__ returned non-complex (type " + Types.of(number).name() + ")");
          }
          return complex(t, first ? number : real, first ? imaginary : number);
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      method = transfer.ref(method);
      real = transfer.ref(real);
      imaginary = transfer.ref(imaginary);
      first = transfer.flag(first);
      state = transfer.integer(state);
    }
  }

  private static PyComplex part(Object value, String error) {
    return switch (Derived.unwrap(value == null ? (Object) 0.0 : value)) {
      case PyComplex number -> number;
      case Object number when Numbers.isNumber(number) -> new PyComplex(Numbers.toDouble(number), 0.0);
      default -> throw Raise.typeError(error.replace("%s", Types.of(value).name()));
    };
  }

  private static Object toBytes(Tasklet t, Object[] a) {
    var number = Numbers.big(a[0]);
    long length = a[1] == null ? 1 : length(a[1]);
    boolean little = isLittle("to_bytes", a[2]);
    boolean signed = a[3] instanceof Boolean flag && flag;
    if (length < 0) {
      throw Raise.valueError("length argument must be non-negative");
    }
    if (number.signum() < 0 && !signed) {
      throw Raise.overflowError("can't convert negative int to unsigned");
    }
    int bits = signed ? number.bitLength() + 1 : number.bitLength();
    if (bits > 8 * length && !(number.signum() == 0)) {
      throw Raise.overflowError("int too big to convert");
    }
    if (length > 1 << 24) {
      throw Raise.memoryError();
    }
    t.host().allocate(32L + length);
    t.charge(length / BYTES_PER_UNIT);
    var bytes = new byte[(int) length];
    byte[] digits = number.toByteArray();
    // An unsigned number whose highest bit is set has a byte more, which is 0.
    int count = Math.min(digits.length, bytes.length);
    System.arraycopy(digits, digits.length - count, bytes, bytes.length - count, count);
    if (number.signum() < 0) {
      Arrays.fill(bytes, 0, bytes.length - count, (byte) -1);
    }
    if (little) {
      reverse(bytes);
    }
    return PyBytes.of(bytes);
  }

  /** A number of bytes; one that is too large for an array is taken for the largest. */
  private static long length(Object value) {
    var number = Derived.unwrap(value);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return Numbers.big(number).min(BigInteger.valueOf(Integer.MAX_VALUE)).longValue();
  }

  private static void reverse(byte[] bytes) {
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte swap = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = swap;
    }
  }

  private static boolean isLittle(String method, Object order) {
    return switch (order) {
      case null -> false;
      case Str text when text.text().equals("little") -> true;
      case Str text when text.text().equals("big") -> false;
      case Str _ -> throw Raise.valueError("byteorder must be either 'little' or 'big'");
      default -> throw Raise.typeError(
          method + "() argument 'byteorder' must be str, not " + Types.of(order).name());
    };
  }

  private static Object fromBytes(Tasklet t, Object[] a) {
    boolean little = isLittle("from_bytes", a[2]);
    boolean signed = a[3] instanceof Boolean flag && flag;
    var content = Derived.unwrap(a[1]);
    if (content instanceof PyBytes || content instanceof PyByteArray) {
      return fromBytes(t, content, little, signed);
    }
    if (Numbers.isNumber(content) || content instanceof Str) {
      throw Raise.typeError("cannot convert '" + Types.of(a[1]).name() + "' object to bytes");
    }
    return t.push(new FromBytesFrame(a[1], little, signed));
  }

  /** Makes bytes of what has some, then the int. */
  static final class FromBytesFrame extends NativeFrame {
    private Object source;
    private boolean little;
    private boolean signed;
    private boolean asked;

    FromBytesFrame() {}

    FromBytesFrame(Object source, boolean little, boolean signed) {
      this.source = source;
      this.little = little;
      this.signed = signed;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        return fromBytes(t, t.take(), little, signed);
      }
      asked = true;
      t.call(Types.BYTES, source);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      source = transfer.ref(source);
      little = transfer.flag(little);
      signed = transfer.flag(signed);
      asked = transfer.flag(asked);
    }
  }

  private static Object fromBytes(Tasklet t, Object content, boolean little, boolean signed) {
    byte[] bytes = stint.machine.text.BytesMethods.content(content).clone();
    t.host().allocate(32L + bytes.length);
    t.charge(bytes.length / BYTES_PER_UNIT);
    if (little) {
      reverse(bytes);
    }
    return Numbers
        .normal(bytes.length == 0 ? BigInteger.ZERO : signed ? new BigInteger(bytes) : new BigInteger(1, bytes));
  }
}
