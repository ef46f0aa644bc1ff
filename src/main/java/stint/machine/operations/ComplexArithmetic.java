package stint.machine.operations;

import stint.language.Ast;
import stint.machine.Raise;
import stint.machine.values.PyComplex;

/** Arithmetic of complex numbers, by the formulas of CPython. */
final class ComplexArithmetic {
  private ComplexArithmetic() {}

  /** {@code left operator right}, at least one of them complex; null if the operator is not supported. */
  static Object binary(Ast.Operator operator, Object left, Object right) {
    if (operator == Ast.Operator.MOD || operator == Ast.Operator.FLOOR_DIV) {
      return null;
    }
    var a = complex(left);
    var b = complex(right);
    return switch (operator) {
      case ADD -> new PyComplex(a.real() + b.real(), a.imaginary() + b.imaginary());
      case SUB -> new PyComplex(a.real() - b.real(), a.imaginary() - b.imaginary());
      case MULT -> multiply(a, b);
      case DIV -> divide(a, b);
      case POW -> power(a, b);
      default -> null;
    };
  }

  private static PyComplex complex(Object value) {
    return value instanceof PyComplex number ? number : new PyComplex(Numbers.toDouble(value), 0);
  }

  private static PyComplex multiply(PyComplex a, PyComplex b) {
    return new PyComplex(
        a.real() * b.real() - a.imaginary() * b.imaginary(), a.real() * b.imaginary() + a.imaginary() * b.real());
  }

  /** Smith's method (1962): scaled by the larger part of the divisor. */
  private static PyComplex divide(PyComplex a, PyComplex b) {
    double real = Math.abs(b.real());
    double imaginary = Math.abs(b.imaginary());
    if (real >= imaginary) {
      if (real == 0) {
        throw Raise.zeroDivisionError("complex division by zero");
      }
      double ratio = b.imaginary() / b.real();
      double scale = b.real() + b.imaginary() * ratio;
      return new PyComplex(
          (a.real() + a.imaginary() * ratio) / scale, (a.imaginary() - a.real() * ratio) / scale);
    }
    if (imaginary >= real) {
      double ratio = b.real() / b.imaginary();
      double scale = b.real() * ratio + b.imaginary();
      return new PyComplex(
          (a.real() * ratio + a.imaginary()) / scale, (a.imaginary() * ratio - a.real()) / scale);
    }
    return new PyComplex(Double.NaN, Double.NaN);
  }

  /** {@code abs(z)}. */
  static double abs(PyComplex z) {
    double length = StrictMath.hypot(z.real(), z.imaginary());
    if (Double.isInfinite(length) && Double.isFinite(z.real()) && Double.isFinite(z.imaginary())) {
      throw Raise.overflowError("absolute value too large");
    }
    return length;
  }

  private static PyComplex power(PyComplex a, PyComplex b) {
    boolean small = b.imaginary() == 0 && b.real() == Math.floor(b.real()) && Math.abs(b.real()) <= 100;
    var result = small ? power(a, (int) b.real()) : power(a.real(), a.imaginary(), b.real(), b.imaginary());
    if (Double.isInfinite(result.real()) || Double.isInfinite(result.imaginary())) {
      throw Raise.overflowError("complex exponentiation");
    }
    return result;
  }

  /** Small whole powers by repeated squaring. */
  private static PyComplex power(PyComplex base, int exponent) {
    var one = new PyComplex(1, 0);
    if (exponent < 0) {
      if (base.real() == 0 && base.imaginary() == 0) {
        throw Raise.zeroDivisionError("0.0 to a negative or complex power");
      }
      return divide(one, power(base, -exponent));
    }
    var result = one;
    var square = base;
    for (int bit = 1; bit > 0 && exponent >= bit; bit <<= 1) {
      if ((exponent & bit) != 0) {
        result = multiply(result, square);
      }
      square = multiply(square, square);
    }
    return result;
  }

  /** Any power, in polar coordinates. */
  static PyComplex power(double real, double imaginary, double toReal, double toImaginary) {
    if (toReal == 0 && toImaginary == 0) {
      return new PyComplex(1, 0);
    }
    if (real == 0 && imaginary == 0) {
      if (toImaginary != 0 || toReal < 0) {
        throw Raise.zeroDivisionError("0.0 to a negative or complex power");
      }
      return new PyComplex(0, 0);
    }
    double size = StrictMath.hypot(real, imaginary);
    double length = StrictMath.pow(size, toReal);
    double at = StrictMath.atan2(imaginary, real);
    double phase = at * toReal;
    if (toImaginary != 0) {
      length *= StrictMath.exp(-at * toImaginary);
      phase += toImaginary * StrictMath.log(size);
    }
    return new PyComplex(length * StrictMath.cos(phase), length * StrictMath.sin(phase));
  }
}
