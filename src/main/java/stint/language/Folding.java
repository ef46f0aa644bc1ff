package stint.language;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes constant expressions when the program is compiled: numbers, strings and tuples, as far as the result is small and
 * exactly what the machine would compute. Whatever would raise an exception is left to the machine.
 */
final class Folding {
  /** As in CPython: results of more bits are computed when they are needed. */
  private static final int MAX_BITS = 128;

  private static final int MAX_LENGTH = 4096;

  private Folding() {}

  /** The value of an expression as a {@link Code} constant; null if it is not constant. */
  static Object value(Ast.Expression expression) {
    return switch (expression) {
      case Ast.Constant e -> e.value();
      case Ast.Name e when e.id().equals("__debug__") && e.ctx() == Ast.Context.LOAD -> true;
      case Ast.UnaryOp e -> unary(e.op(), value(e.operand()));
      case Ast.BinOp e -> binary(e);
      case Ast.Tuple e when e.ctx() == Ast.Context.LOAD -> tuple(e.elts());
      default -> null;
    };
  }

  /** The values of constant expressions as a tuple; null if one is not constant. */
  static Code.Constant.Tuple tuple(List<Ast.Expression> expressions) {
    List<Object> values = values(expressions);
    return values == null ? null : new Code.Constant.Tuple(values);
  }

  /** The values of constant expressions; null if one is not constant. */
  static List<Object> values(List<Ast.Expression> expressions) {
    List<Object> values = new ArrayList<>();
    for (Ast.Expression expression : expressions) {
      Object value = value(expression);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return List.copyOf(values);
  }

  /** The truth value of a constant expression; null if it is not constant. */
  static Boolean truth(Ast.Expression expression) {
    return switch (value(expression)) {
      case null -> null;
      case Boolean value -> value;
      case Long value -> value != 0;
      case BigInteger _ -> true;
      case Double value -> value != 0;
      case String value -> !value.isEmpty();
      case Ast.Bytes value -> value.value().length > 0;
      case Ast.Imaginary value -> value.value() != 0;
      case Ast.Singleton value -> value != Ast.Singleton.NONE;
      case Code.Constant.Tuple value -> !value.items().isEmpty();
      default -> null;
    };
  }

  private static Object unary(Ast.UnaryOperator op, Object operand) {
    return switch (operand) {
      case Double value when op == Ast.UnaryOperator.U_SUB -> -value;
      case Double value when op == Ast.UnaryOperator.U_ADD -> value;
      case Boolean value when op == Ast.UnaryOperator.NOT -> !value;
      case Long value when op == Ast.UnaryOperator.NOT -> value == 0;
      case Ast.Singleton value when op == Ast.UnaryOperator.NOT -> value == Ast.Singleton.NONE;
      case Long value -> unary(op, BigInteger.valueOf(value));
      case BigInteger value -> unary(op, value);
      case null, default -> null;
    };
  }

  private static Object unary(Ast.UnaryOperator op, BigInteger value) {
    return switch (op) {
      case U_SUB -> integer(value.negate());
      case U_ADD -> integer(value);
      case INVERT -> integer(value.not());
      case NOT -> value.signum() == 0;
    };
  }

  private static Object binary(Ast.BinOp e) {
    Object left = value(e.left());
    if (left == null) {
      return null;
    }
    Object right = value(e.right());
    return switch (left) {
      case Long _,BigInteger _ when right instanceof Long || right instanceof BigInteger ->
          integers(big(left), e.op(), big(right));
      case Long value when right instanceof Double other -> floats(value.doubleValue(), e.op(), other);
      case Double value when right instanceof Long other -> floats(value, e.op(), other.doubleValue());
      case Double value when right instanceof Double other -> floats(value, e.op(), other);
      case String value when right instanceof String other -> concatenation(value, e.op(), other);
      case String value when right instanceof Long times -> repetition(value, e.op(), times);
      default -> null;
    };
  }

  private static Object integers(BigInteger left, Ast.Operator op, BigInteger right) {
    return switch (op) {
      case ADD -> integer(left.add(right));
      case SUB -> integer(left.subtract(right));
      case MULT -> left.bitLength() + right.bitLength() > MAX_BITS ? null : integer(left.multiply(right));
      case FLOOR_DIV -> right.signum() == 0 ? null : integer(floorDivide(left, right));
      case MOD ->
          right.signum() == 0 ? null : integer(left.subtract(floorDivide(left, right).multiply(right)));
      case POW -> power(left, right);
      case L_SHIFT -> isShiftable(left, right) ? integer(left.shiftLeft(right.intValue())) : null;
      case R_SHIFT -> isShiftable(BigInteger.ONE, right) ? integer(left.shiftRight(right.intValue())) : null;
      case BIT_OR -> integer(left.or(right));
      case BIT_XOR -> integer(left.xor(right));
      case BIT_AND -> integer(left.and(right));
      case DIV, MAT_MULT -> null;
    };
  }

  private static boolean isShiftable(BigInteger value, BigInteger bits) {
    return bits.signum() >= 0 && bits.bitLength() <= 8 && value.bitLength() + bits.intValue() <= MAX_BITS;
  }

  private static Object power(BigInteger base, BigInteger exponent) {
    if (exponent.signum() < 0 || exponent.bitLength() > 8
        || (long) base.bitLength() * exponent.intValue() > MAX_BITS) {
      return null;
    }
    return integer(base.pow(exponent.intValue()));
  }

  private static BigInteger floorDivide(BigInteger left, BigInteger right) {
    BigInteger[] parts = left.divideAndRemainder(right);
    boolean down = parts[1].signum() != 0 && parts[1].signum() != right.signum();
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static Object floats(double left, Ast.Operator op, double right) {
    return switch (op) {
      case ADD -> left + right;
      case SUB -> left - right;
      case MULT -> left * right;
      case DIV -> right == 0 ? null : left / right;
      default -> null;
    };
  }

  private static Object concatenation(String left, Ast.Operator op, String right) {
    boolean small = left.length() + right.length() <= MAX_LENGTH;
    return op == Ast.Operator.ADD && small && !wouldPair(left, right) ? left + right : null;
  }

  private static Object repetition(String text, Ast.Operator op, long times) {
    boolean small = times >= 0 && times <= MAX_LENGTH && text.length() * times <= MAX_LENGTH;
    return op == Ast.Operator.MULT && small && !wouldPair(text, text) ? text.repeat((int) times) : null;
  }

  /** Whether lone surrogates would come together as one character, which they do not in Python. */
  private static boolean wouldPair(String left, String right) {
    return !left.isEmpty() && !right.isEmpty()
        && Character.isSurrogatePair(left.charAt(left.length() - 1), right.charAt(0));
  }

  private static BigInteger big(Object number) {
    return number instanceof Long value ? BigInteger.valueOf(value) : (BigInteger) number;
  }

  private static Object integer(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }
}
