package stint.machine.builtins;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import stint.language.Ast;
import stint.machine.Attributes;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Elementary;
import stint.machine.operations.Numbers;
import stint.machine.values.Builtin;
import stint.machine.values.PyDerived;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Types;

/** The module math. Its functions are {@link Elementary}'s where the C library is nearly exact, and fdlibm's, as in the C library, elsewhere. */
final class MathModule {
  private static final Map<String, Object> TABLE = new LinkedHashMap<>();

  static {
    TABLE.put("pi", Math.PI);
    TABLE.put("e", Math.E);
    TABLE.put("tau", 2 * Math.PI);
    TABLE.put("inf", Double.POSITIVE_INFINITY);
    TABLE.put("nan", Double.NaN);
    real("sqrt", StrictMath::sqrt);
    real("cbrt", StrictMath::cbrt);
    real("exp", Elementary::exp);
    real("expm1", StrictMath::expm1);
    real("log1p", x -> x == -1 ? Double.NaN : StrictMath.log1p(x));
    real("sin", Elementary::sin);
    real("cos", Elementary::cos);
    real("tan", Elementary::tan);
    real("asin", Elementary::asin);
    real("acos", Elementary::acos);
    real("atan", Elementary::atan);
    real("sinh", StrictMath::sinh);
    real("cosh", Hyperbolic::cosh);
    real("tanh", StrictMath::tanh);
    real("asinh", Hyperbolic::asinh);
    real("acosh", Hyperbolic::acosh);
    real("atanh", Hyperbolic::atanh);
    real("exp2", Elementary::exp2);
    real("erf", Elementary::erf);
    real("erfc", Elementary::erfc);
    real("gamma", Gamma::gamma);
    real("lgamma", Gamma::logarithm);
    real("ulp", Math::ulp);
    real("fabs", Math::abs);
    real("degrees", x -> x * (180.0 / Math.PI));
    real("radians", x -> x * (Math.PI / 180.0));
    real2("atan2", Elementary::atan2);
    real2("copysign", Math::copySign);
    real2("fmod", (x, y) -> x % y);
    real2("remainder", StrictMath::IEEEremainder);
    ofReals("nextafter(x, y, /)", (_, a) -> nextAfter(real(a[0]), real(a[1])));
    add("dist(p, q, /)", (t, a) -> distance(t, a[0], a[1]));
    add("prod(iterable, /, *, start=)", (t, a) -> t.push(new MathFolds.Product(a[0], a[1] == null ? 1L : a[1])));
    add("fsum(seq, /)", (t, a) -> t.push(new MathFolds.ExactSum(a[0])));
    real2("pow", MathModule::power);
    ofReals("log(x, base=, /)", (_, a) -> log(a[0], a[1]));
    ofReals("log2(x, /)", (_, a) -> log2(a[0]));
    ofReals("log10(x, /)", (_, a) -> log10(a[0]));
    add("floor(x, /)", (t, a) -> rounded(t, a[0], "__floor__", Math::floor));
    add("ceil(x, /)", (t, a) -> rounded(t, a[0], "__ceil__", Math::ceil));
    add("trunc(x, /)", (t, a) -> rounded(t, a[0], "__trunc__", x -> x < 0 ? Math.ceil(x) : Math.floor(x)));
    ofReals("isnan(x, /)", (_, a) -> Double.isNaN(real(a[0])));
    ofReals("isinf(x, /)", (_, a) -> Double.isInfinite(real(a[0])));
    ofReals("isfinite(x, /)", (_, a) -> Double.isFinite(real(a[0])));
    add("hypot(*coordinates)", (_, a) -> hypot((Object[]) a[0]));
    add("gcd(*integers)", (t, a) -> gcd(t, (Object[]) a[0]));
    add("lcm(*integers)", (t, a) -> lcm(t, (Object[]) a[0]));
    add("isqrt(n, /)", (t, a) -> isqrt(t, a[0]));
    add("factorial(n, /)", (t, a) -> factorial(t, a[0]));
    add("comb(n, k, /)", (t, a) -> comb(t, a[0], a[1]));
    add("perm(n, k=, /)", (t, a) -> perm(t, a[0], Methods.orNull(a[1])));
    ofReals("modf(x, /)", (_, a) -> modf(real(a[0])));
    ofReals("frexp(x, /)", (_, a) -> frexp(real(a[0])));
    ofReals("ldexp(x, i, /)", (_, a) -> ldexp(real(a[0]), a[1]));
    add("isclose(a, b, *, rel_tol=, abs_tol=)", (_, a) -> isClose(a));
  }

  /** The largest operand of gcd, lcm and isqrt. */
  private static final int MOST_BITS = 1 << 18;

  private MathModule() {}

  static Map<String, Object> attributes() {
    return TABLE;
  }

  private static void add(String signature, Builtin.Body body) {
    var builtin = Builtin.function("math", signature, body);
    TABLE.put(builtin.name(), builtin);
  }

  /** A function of reals: arguments with a {@code __float__} of their own are converted first. */
  private static void ofReals(String signature, Builtin.Body body) {
    var name = signature.substring(0, signature.indexOf('('));
    add(signature, (t, a) -> toConvert(a) < 0 ? body.call(t, a) : t.push(new Conversion(name, a)));
  }

  /** The first argument that has to be asked for its float, or -1. */
  private static int toConvert(Object[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (floatMethod(arguments[i]) != null) {
        return i;
      }
    }
    return -1;
  }

  /** The {@code __float__} of a program's own number, or null. */
  static Object floatMethod(Object value) {
    return value instanceof PyObject instance && !(value instanceof PyDerived)
        ? instance.type().lookup("__float__")
        : null;
  }

  /** Asks arguments for their floats, then calls the function with those. */
  static final class Conversion extends stint.machine.NativeFrame {
    private String name;
    private Object[] arguments;
    private int asked = -1;

    Conversion() {}

    Conversion(String name, Object[] arguments) {
      this.name = name;
      this.arguments = arguments.clone();
    }

    @Override
    public Object step(Tasklet t) {
      if (asked >= 0) {
        arguments[asked] = checkedFloat(arguments[asked], t.take());
      }
      asked = toConvert(arguments);
      if (asked < 0) {
        return ((Builtin) TABLE.get(name)).call(t, arguments, null, null);
      }
      t.call(floatMethod(arguments[asked]), arguments[asked]);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(stint.machine.Transfer transfer) {
      name = transfer.text(name);
      arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
      asked = transfer.integer(asked);
    }
  }

  /** What a {@code __float__} answered. */
  static Double checkedFloat(Object asked, Object answer) {
    if (Derived.unwrap(answer) instanceof Double number) {
      return number;
    }
    throw Raise.typeError(
        Types.of(asked).name() + ".__float__ returned non-float (type " + Types.of(answer).name() + ")");
  }

  private static void real(String name, DoubleUnaryOperator function) {
    ofReals(name + "(x, /)", (_, a) -> checked(function.applyAsDouble(real(a[0])), real(a[0]), 0.0));
  }

  private static void real2(String name, DoubleBinaryOperator function) {
    ofReals(
        name + "(x, y, /)",
        (_, a) -> checked(function.applyAsDouble(real(a[0]), real(a[1])), real(a[0]), real(a[1])));
  }

  /** C's errno: a NaN out of numbers is a domain error, an infinity out of finite ones a range error. */
  private static Double checked(double result, double x, double y) {
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Raise.valueError("math domain error");
    }
    if (Double.isInfinite(result) && Double.isFinite(x) && Double.isFinite(y)) {
      throw Raise.overflowError("math range error");
    }
    return result;
  }

  static double real(Object value) {
    var number = Derived.unwrap(value);
    if (number instanceof stint.machine.values.PyComplex || !Numbers.isNumber(number)) {
      throw Raise.typeError("must be real number, not " + Types.of(value).name());
    }
    return Numbers.toDouble(number);
  }

  private static BigInteger integer(Object value) {
    var number = Derived.unwrap(value);
    if (!Numbers.isInt(number)) {
      throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return Numbers.big(number);
  }

  private static Object log(Object x, Object base) {
    double value = naturalLog(x);
    if (base == null) {
      return value;
    }
    double divisor = naturalLog(base);
    if (divisor == 0.0) {
      throw Raise.zeroDivisionError("float division by zero");
    }
    return value / divisor;
  }

  private static double naturalLog(Object x) {
    if (Derived.unwrap(x) instanceof BigInteger big && big.signum() > 0) {
      int bits = big.bitLength();
      return bits > 1023
          ? Elementary.log(fraction(big, bits)) + Elementary.log(2.0) * bits
          : Elementary.log(big.doubleValue());
    }
    return Elementary.log(positive(x));
  }

  private static Object log2(Object x) {
    if (Derived.unwrap(x) instanceof BigInteger big && big.signum() > 0) {
      int bits = big.bitLength();
      return bits > 1023 ? Elementary.log2(fraction(big, bits)) + bits : Elementary.log2(big.doubleValue());
    }
    return Elementary.log2(positive(x));
  }

  private static Object log10(Object x) {
    if (Derived.unwrap(x) instanceof BigInteger big && big.signum() > 0) {
      int bits = big.bitLength();
      return bits > 1023
          ? Elementary.log10(fraction(big, bits)) + Elementary.log10(2.0) * bits
          : Elementary.log10(big.doubleValue());
    }
    return Elementary.log10(positive(x));
  }

  /** A long number divided by that power of two. */
  private static double fraction(BigInteger big, int shift) {
    int kept = Math.max(0, shift - 1000);
    return Math.scalb(big.shiftRight(kept).doubleValue(), kept - shift);
  }

  private static double positive(Object x) {
    double value = Derived.unwrap(x) instanceof BigInteger ? -1 : real(x);
    if (value <= 0) {
      throw Raise.valueError("math domain error");
    }
    return value;
  }

  /** The function pow, which unlike the operator never leaves the floats. */
  private static double power(double x, double y) {
    if (x == 1 || y == 0 || (x == -1 && Double.isInfinite(y))) {
      return 1.0;
    }
    if (x == 0 && y < 0) {
      throw Raise.valueError("math domain error");
    }
    return x < 0 && Double.isFinite(x) && Double.isFinite(y) && y != Math.rint(y) ? Double.NaN : Numbers.power(x, y);
  }

  private static Double nextAfter(double x, double y) {
    return x == y ? y : Double.isNaN(x) || Double.isNaN(y) ? Double.NaN : Math.nextAfter(x, y);
  }

  private static Object distance(Tasklet t, Object p, Object q) {
    var from = coordinates(p);
    var to = coordinates(q);
    if (from.length != to.length) {
      throw Raise.valueError("both points must have the same number of dimensions");
    }
    t.charge(from.length / 4);
    var differences = new Object[from.length];
    for (int i = 0; i < from.length; i++) {
      differences[i] = real(from[i]) - real(to[i]);
    }
    return hypot(differences);
  }

  private static Object[] coordinates(Object point) {
    return switch (Derived.unwrap(point)) {
      case PyTuple tuple -> tuple.items();
      case PyList list -> list.toArray();
      default -> throw Raise.typeError("'" + Types.of(point).name() + "' object is not iterable");
    };
  }

  private static Object rounded(Tasklet t, Object x, String special, DoubleUnaryOperator function) {
    if (x instanceof PyObject instance
        && instance.type().lookup(special) instanceof Object method
        && !(method instanceof Builtin)) {
      return t.invoke(Attributes.bindMethod(t, method, instance, instance.type()));
    }
    var number = Derived.unwrap(x);
    return Numbers.isInt(number)
        ? Numbers.integer(number)
        : Numbers.makeInt(t, function.applyAsDouble(real(x)), null);
  }

  private static Object hypot(Object[] coordinates) {
    var values = new double[coordinates.length];
    double largest = 0.0;
    boolean unknown = false;
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.abs(real(coordinates[i]));
      unknown |= Double.isNaN(values[i]);
      largest = values[i] > largest ? values[i] : largest;
    }
    if (Double.isInfinite(largest)) {
      return largest;
    }
    return unknown ? (Object) Double.NaN : largest == 0.0 ? 0.0 : Elementary.norm(values, largest);
  }

  private static Object gcd(Tasklet t, Object[] integers) {
    var result = BigInteger.ZERO;
    for (var number : integers) {
      var operand = integer(number);
      checkSize("gcd", operand);
      t.charge(work(operand));
      result = result.gcd(operand);
    }
    return Numbers.normal(result);
  }

  /** What is done in one step, in time that grows with the square of the operand, is refused for large ones. */
  private static void checkSize(String function, BigInteger operand) {
    if (operand.bitLength() > MOST_BITS) {
      throw Raise.overflowError(function + "() of an int with more than " + MOST_BITS + " bits is not supported");
    }
  }

  private static long work(BigInteger operand) {
    long words = operand.bitLength() >> 6;
    return words + words * words / 64;
  }

  private static Object lcm(Tasklet t, Object[] integers) {
    var result = BigInteger.ONE;
    for (var number : integers) {
      var operand = integer(number).abs();
      if (operand.signum() == 0) {
        return 0L;
      }
      checkSize("lcm", operand);
      checkSize("lcm", result);
      t.charge(work(operand) + work(result));
      result = result.divide(result.gcd(operand)).multiply(operand);
    }
    return Numbers.normal(result);
  }

  private static Object isqrt(Tasklet t, Object n) {
    var number = integer(n);
    if (number.signum() < 0) {
      throw Raise.valueError("isqrt() argument must be nonnegative");
    }
    checkSize("isqrt", number);
    t.charge(work(number));
    return Numbers.normal(number.sqrt());
  }

  private static Object factorial(Tasklet t, Object n) {
    if (Derived.unwrap(n) instanceof Double) {
      throw Raise.typeError("'float' object cannot be interpreted as an integer");
    }
    var number = integer(n);
    if (number.signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    if (number.bitLength() > 31) {
      throw Raise.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return t.push(new Products(1, number.intValueExact(), null));
  }

  private static Object comb(Tasklet t, Object n, Object k) {
    var total = integer(n);
    var chosen = integer(k);
    if (total.signum() < 0) {
      throw Raise.valueError("n must be a non-negative integer");
    }
    if (chosen.signum() < 0) {
      throw Raise.valueError("k must be a non-negative integer");
    }
    if (chosen.compareTo(total) > 0) {
      return 0L;
    }
    var fewer = chosen.min(total.subtract(chosen));
    if (fewer.bitLength() > 31 || total.bitLength() > 62) {
      throw Raise.overflowError("min(n - k, k) must not exceed " + Long.MAX_VALUE);
    }
    long first = total.longValueExact() - fewer.longValueExact() + 1;
    return t.push(new Products(first, total.longValueExact(), fewer));
  }

  private static Object perm(Tasklet t, Object n, Object k) {
    if (k == null) {
      return factorial(t, n);
    }
    var total = integer(n);
    var chosen = integer(k);
    if (total.signum() < 0) {
      throw Raise.valueError("n must be a non-negative integer");
    }
    if (chosen.signum() < 0) {
      throw Raise.valueError("k must be a non-negative integer");
    }
    if (chosen.compareTo(total) > 0) {
      return 0L;
    }
    if (total.bitLength() > 62) {
      throw Raise.overflowError("k must not exceed " + Long.MAX_VALUE);
    }
    return t.push(new Products(total.subtract(chosen).longValueExact() + 1, total.longValueExact(), null));
  }

  private static Object modf(double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return PyTuple.of(Double.isInfinite(x) ? Math.copySign(0.0, x) : Math.copySign(x - whole, x), whole);
  }

  private static Object frexp(double x) {
    if (x == 0.0 || !Double.isFinite(x)) {
      return PyTuple.of(x, 0L);
    }
    double scaled = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p64 : x;
    int exponent = Math.getExponent(scaled) + 1;
    return PyTuple.of(Math.scalb(scaled, -exponent), (long) exponent - (scaled == x ? 0 : 64));
  }

  private static Object ldexp(double x, Object exponent) {
    if (!Numbers.isInt(Derived.unwrap(exponent))) {
      throw Raise.typeError("Expected an int as second argument to ldexp.");
    }
    int shift = integer(exponent).min(BigInteger.valueOf(5000)).max(BigInteger.valueOf(-5000)).intValue();
    double result = Math.scalb(x, shift);
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Raise.overflowError("math range error");
    }
    return result;
  }

  private static Object isClose(Object[] arguments) {
    double a = real(arguments[0]);
    double b = real(arguments[1]);
    double relative = arguments[2] == null ? 1e-09 : real(arguments[2]);
    double absolute = arguments[3] == null ? 0.0 : real(arguments[3]);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    if (a == b) {
      return true;
    }
    double difference = Math.abs(b - a);
    return !Double.isInfinite(a)
        && !Double.isInfinite(b)
        && (difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute);
  }

  /** A product of consecutive numbers, some at a time: factorials and binomial coefficients. */
  static final class Products extends stint.machine.NativeFrame {
    private static final int CHUNK = 64;

    private long next;
    private long last;
    private BigInteger divisors;
    private BigInteger product = BigInteger.ONE;

    Products() {}

    /** From first to last, then divided by the factorial of {@code divisors} unless that is null. */
    Products(long first, long last, BigInteger divisors) {
      this.next = first;
      this.last = last;
      this.divisors = divisors;
    }

    @Override
    public Object step(Tasklet t) {
      if (next > last) {
        return quotient(t);
      }
      var part = BigInteger.ONE;
      for (int i = 0; i < CHUNK && next <= last; i++) {
        part = part.multiply(BigInteger.valueOf(next++));
      }
      product = Numbers.big(Numbers.binary(t, Ast.Operator.MULT, Numbers.normal(product), Numbers.normal(part)));
      return Tasklet.PENDING;
    }

    private Object quotient(Tasklet t) {
      if (divisors == null || divisors.signum() == 0) {
        return Numbers.normal(product);
      }
      var part = BigInteger.ONE;
      for (int i = 0; i < CHUNK && divisors.signum() > 0; i++) {
        part = part.multiply(divisors);
        divisors = divisors.subtract(BigInteger.ONE);
      }
      t.charge(work(product));
      product = product.divide(part);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(stint.machine.Transfer transfer) {
      next = transfer.number(next);
      last = transfer.number(last);
      divisors = transfer.ref(divisors);
      product = transfer.ref(product);
    }
  }
}
