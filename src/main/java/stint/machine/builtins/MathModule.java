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
import stint.machine.operations.Numbers;
import stint.machine.values.Builtin;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Types;

/**
 * The module math. Transcendental functions are {@link StrictMath}'s, the same bits on every machine; the last bit can differ from the
 * C library that CPython uses.
 */
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
    real("exp", StrictMath::exp);
    real("expm1", StrictMath::expm1);
    real("log1p", StrictMath::log1p);
    real("sin", StrictMath::sin);
    real("cos", StrictMath::cos);
    real("tan", StrictMath::tan);
    real("asin", StrictMath::asin);
    real("acos", StrictMath::acos);
    real("atan", StrictMath::atan);
    real("sinh", StrictMath::sinh);
    real("cosh", StrictMath::cosh);
    real("tanh", StrictMath::tanh);
    real("fabs", Math::abs);
    real("degrees", x -> x * (180.0 / Math.PI));
    real("radians", x -> x * (Math.PI / 180.0));
    real2("atan2", StrictMath::atan2);
    real2("copysign", Math::copySign);
    real2("fmod", (x, y) -> x % y);
    real2("pow", StrictMath::pow);
    add("log(x, base=, /)", (_, a) -> log(a[0], a[1]));
    add("log2(x, /)", (_, a) -> log2(a[0]));
    add("log10(x, /)", (_, a) -> log10(a[0]));
    add("floor(x, /)", (t, a) -> rounded(t, a[0], "__floor__", Math::floor));
    add("ceil(x, /)", (t, a) -> rounded(t, a[0], "__ceil__", Math::ceil));
    add("trunc(x, /)", (t, a) -> rounded(t, a[0], "__trunc__", x -> x < 0 ? Math.ceil(x) : Math.floor(x)));
    add("isnan(x, /)", (_, a) -> Double.isNaN(real(a[0])));
    add("isinf(x, /)", (_, a) -> Double.isInfinite(real(a[0])));
    add("isfinite(x, /)", (_, a) -> Double.isFinite(real(a[0])));
    add("hypot(*coordinates)", (_, a) -> hypot((Object[]) a[0]));
    add("gcd(*integers)", (t, a) -> gcd(t, (Object[]) a[0]));
    add("lcm(*integers)", (t, a) -> lcm(t, (Object[]) a[0]));
    add("isqrt(n, /)", (t, a) -> isqrt(t, a[0]));
    add("factorial(n, /)", (t, a) -> factorial(t, a[0]));
    add("comb(n, k, /)", (t, a) -> comb(t, a[0], a[1]));
    add("perm(n, k=, /)", (t, a) -> perm(t, a[0], Methods.orNull(a[1])));
    add("modf(x, /)", (_, a) -> modf(real(a[0])));
    add("frexp(x, /)", (_, a) -> frexp(real(a[0])));
    add("ldexp(x, i, /)", (_, a) -> ldexp(real(a[0]), integer(a[1])));
    add("isclose(a, b, *, rel_tol=, abs_tol=)", (_, a) -> isClose(a));
  }

  private MathModule() {}

  static Map<String, Object> attributes() {
    return TABLE;
  }

  private static void add(String signature, Builtin.Body body) {
    var builtin = Builtin.function(signature, body);
    TABLE.put(builtin.name(), builtin);
  }

  private static void real(String name, DoubleUnaryOperator function) {
    add(name + "(x, /)", (_, a) -> checked(function.applyAsDouble(real(a[0])), real(a[0]), 0.0));
  }

  private static void real2(String name, DoubleBinaryOperator function) {
    add(
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

  private static double real(Object value) {
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
      int shift = Math.max(0, big.bitLength() - 1000);
      return StrictMath.log(big.shiftRight(shift).doubleValue()) + shift * StrictMath.log(2.0);
    }
    double value = real(x);
    if (value <= 0) {
      throw Raise.valueError("math domain error");
    }
    return StrictMath.log(value);
  }

  private static Object log2(Object x) {
    if (Derived.unwrap(x) instanceof Long whole && whole > 0 && Long.bitCount(whole) == 1) {
      return (double) Long.numberOfTrailingZeros(whole);
    }
    double value = real(x);
    if (value > 0 && Double.isFinite(value) && value == Math.scalb(1.0, Math.getExponent(value))) {
      return (double) Math.getExponent(value);
    }
    return naturalLog(x) / StrictMath.log(2.0);
  }

  private static Object log10(Object x) {
    double value = Derived.unwrap(x) instanceof BigInteger ? 1.0 : real(x);
    if (value <= 0) {
      throw Raise.valueError("math domain error");
    }
    return Derived.unwrap(x) instanceof BigInteger ? naturalLog(x) / StrictMath.log(10.0) : StrictMath.log10(value);
  }

  private static Object rounded(Tasklet t, Object x, String special, DoubleUnaryOperator function) {
    if (x instanceof PyObject instance
        && instance.type().lookup(special) instanceof Object method
        && !(method instanceof Builtin)) {
      return t.invoke(Attributes.bind(t, method, instance, instance.type()));
    }
    var number = Derived.unwrap(x);
    return Numbers.isInt(number)
        ? Numbers.integer(number)
        : Numbers.makeInt(t, function.applyAsDouble(real(x)), null);
  }

  private static Object hypot(Object[] coordinates) {
    double largest = 0.0;
    for (var coordinate : coordinates) {
      largest = Math.max(largest, Math.abs(real(coordinate)));
    }
    if (largest == 0.0 || Double.isInfinite(largest)) {
      return largest;
    }
    if (coordinates.length == 2) {
      return StrictMath.hypot(real(coordinates[0]), real(coordinates[1]));
    }
    double sum = 0.0;
    for (var coordinate : coordinates) {
      double scaled = real(coordinate) / largest;
      sum += scaled * scaled;
    }
    return largest * Math.sqrt(sum);
  }

  private static Object gcd(Tasklet t, Object[] integers) {
    var result = BigInteger.ZERO;
    for (var number : integers) {
      var operand = integer(number);
      t.charge(work(operand));
      result = result.gcd(operand);
    }
    return Numbers.normal(result);
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
    var total = integer(n);
    var chosen = k == null ? total : integer(k);
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

  private static Object ldexp(double x, BigInteger exponent) {
    int shift = exponent.min(BigInteger.valueOf(5000)).max(BigInteger.valueOf(-5000)).intValue();
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
