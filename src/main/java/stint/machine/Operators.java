package stint.machine;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import stint.language.Ast;
import stint.machine.operations.Equality;
import stint.machine.operations.Numbers;
import stint.machine.operations.Ordering;
import stint.machine.operations.Sequences;
import stint.machine.operations.Truth;
import stint.machine.text.Formatting;
import stint.machine.values.DictView;
import stint.machine.values.Immediate;
import stint.machine.values.PyAlias;
import stint.machine.values.PyByteArray;
import stint.machine.values.PyBytes;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PySet;
import stint.machine.values.PyUnion;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Arithmetic and comparison operators on any operands: builtin ones at once, others through their special methods. */
public final class Operators {
  private static final Map<Ast.Operator, Names> NAMES = new EnumMap<>(Ast.Operator.class);

  /** What an operator's special methods are called. */
  private record Names(String middle, String method, String reflected, String inPlace) {
    static Names of(String middle) {
      return new Names(middle, "__" + middle + "__", "__r" + middle + "__", "__i" + middle + "__");
    }
  }

  static {
    NAMES.put(Ast.Operator.ADD, Names.of("add"));
    NAMES.put(Ast.Operator.SUB, Names.of("sub"));
    NAMES.put(Ast.Operator.MULT, Names.of("mul"));
    NAMES.put(Ast.Operator.MAT_MULT, Names.of("matmul"));
    NAMES.put(Ast.Operator.DIV, Names.of("truediv"));
    NAMES.put(Ast.Operator.MOD, Names.of("mod"));
    NAMES.put(Ast.Operator.POW, Names.of("pow"));
    NAMES.put(Ast.Operator.L_SHIFT, Names.of("lshift"));
    NAMES.put(Ast.Operator.R_SHIFT, Names.of("rshift"));
    NAMES.put(Ast.Operator.BIT_OR, Names.of("or"));
    NAMES.put(Ast.Operator.BIT_XOR, Names.of("xor"));
    NAMES.put(Ast.Operator.BIT_AND, Names.of("and"));
    NAMES.put(Ast.Operator.FLOOR_DIV, Names.of("floordiv"));
  }

  private Operators() {}

  /** The middle of the operator's special methods' names: {@code add} of {@code __add__}, {@code __radd__}, {@code __iadd__}. */
  public static String name(Ast.Operator operator) {
    return NAMES.get(operator).middle;
  }

  /** {@code left operator right}; in place as {@code left operator= right}, which answers the new value of left. */
  public static Object binary(Tasklet t, Ast.Operator operator, boolean inPlace, Object left, Object right) {
    if (left instanceof PyObject || right instanceof PyObject || hasMetaclass(left) || hasMetaclass(right)) {
      return t.push(new BinaryFrame(operator, inPlace, left, right));
    }
    var result = builtin(t, operator, inPlace, left, right);
    if (result == null) {
      throw unsupported(operator, inPlace, left, right);
    }
    return result;
  }

  /**
   * As {@link #binary}, for the running code. The method that is asked first is called without a frame of its own between where it is
   * the left operand's in any case.
   */
  static Object execute(
      Tasklet t, Executable code, Ast.Operator operator, boolean inPlace, Object left, Object right) {
    if (left instanceof PyObject instance
        && goesFirst(instance, right)
        && firstMethod(instance, NAMES.get(operator), inPlace) instanceof PyFunction method
        && method.executable().simple == 2) {
      Caches.add(t, code, new Caches.Method(instance.shape(), method));
      return t.operate(method, left, right);
    }
    return binary(t, operator, inPlace, left, right);
  }

  /** Whether the left operand's method is asked first, whatever the right one has. */
  static boolean goesFirst(PyObject left, Object right) {
    return !(right instanceof PyObject other && other.type() != left.type());
  }

  /**
   * What the operators' methods of builtin containers answer, for those whose arguments are no instances with methods of their own:
   * NotImplemented for operands that do not fit.
   */
  public static Object method(Tasklet t, Ast.Operator operator, boolean inPlace, Object left, Object right) {
    var self = Derived.unwrap(left);
    var result = builtin(t, operator, inPlace, self, Derived.unwrap(right));
    if (result == null) {
      return Singleton.NOT_IMPLEMENTED;
    }
    if (!inPlace || self == left) {
      return result;
    }
    return result == Tasklet.PENDING ? t.answering(left) : left;
  }

  private static boolean isMutable(Object value) {
    return value instanceof PyList || value instanceof PyByteArray || value instanceof PyDict
        || (value instanceof PySet set && !set.isFrozen());
  }

  private static boolean hasMetaclass(Object value) {
    return value instanceof PyClass cls && cls.type() != Types.TYPE;
  }

  private static Object firstMethod(PyObject instance, Names names, boolean inPlace) {
    var method = inPlace ? instance.type().lookup(names.inPlace) : null;
    return method == null ? instance.type().lookup(names.method) : method;
  }

  /** Goes on where the method that {@link #execute} called has answered NotImplemented. */
  static void executeOthers(Tasklet t, Ast.Operator operator, boolean inPlace, Object left, Object right) {
    boolean hasInPlace = inPlace && special(left, NAMES.get(operator).inPlace) != null;
    var frame = new BinaryFrame(operator, hasInPlace, left, right);
    frame.stage = hasInPlace ? BinaryFrame.EARLY_RIGHT : BinaryFrame.RIGHT;
    frame.inPlace = inPlace;
    t.push(frame);
  }

  /** The result for operands of builtin classes; null if they do not support the operator. */
  static Object builtin(Tasklet t, Ast.Operator operator, boolean inPlace, Object left, Object right) {
    if (Numbers.isNumber(left) && Numbers.isNumber(right)) {
      return Numbers.binary(t, operator, left, right);
    }
    return switch (operator) {
      case ADD -> Sequences.concat(t, left, right, inPlace);
      case MULT -> multiply(t, left, right, inPlace);
      case MOD ->
          switch (left) {
            case Str format -> Formatting.percent(t, format, right);
            case PyBytes format -> Formatting.percent(t, format, right);
            case PyByteArray format -> Formatting.percent(t, format, right);
            default -> null;
          };
      case BIT_OR ->
          left instanceof PyClass || left instanceof PyUnion || left instanceof PyAlias || right instanceof PyClass
              ? PyUnion.of(left, right)
              : Sequences.combine(t, operator, left, right, inPlace);
      case BIT_AND, BIT_XOR, SUB -> Sequences.combine(t, operator, left, right, inPlace);
      default -> null;
    };
  }

  private static Object multiply(Tasklet t, Object left, Object right, boolean inPlace) {
    if (Sequences.isSequence(left)) {
      return repeat(t, left, right, inPlace);
    }
    return repeats(inPlace, left, right) ? repeat(t, right, left, false) : null;
  }

  /** Whether a number of times is taken from the left: CPython asks no value that could be a sequence itself, in place. */
  private static boolean repeats(boolean inPlace, Object times, Object sequence) {
    boolean sequenceSlots =
        times instanceof PyObject || times instanceof PySet || times instanceof PyDict || times instanceof DictView;
    return Sequences.isSequence(sequence) && !(inPlace && sequenceSlots);
  }

  private static Object repeat(Tasklet t, Object sequence, Object times, boolean inPlace) {
    return Immediate.userMethod(times, "__index__") instanceof Object method
        ? t.push(new RepeatFrame(method, times, sequence, inPlace))
        : Sequences.repeat(t, sequence, count(times), inPlace);
  }

  /** A sequence times an instance: asks its {@code __index__} first. */
  static final class RepeatFrame extends NativeFrame {
    private Object method;
    private Object times;
    private Object sequence;
    private boolean inPlace;
    private int state;

    RepeatFrame() {}

    RepeatFrame(Object method, Object times, Object sequence, boolean inPlace) {
      this.method = method;
      this.times = times;
      this.sequence = sequence;
      this.inPlace = inPlace;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(method, times);
          return Tasklet.PENDING;
        }
        case 1 -> {
          return Sequences.repeat(t, sequence, count(Sequences.checkedIndex(t.take())), inPlace);
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      method = transfer.ref(method);
      times = transfer.ref(times);
      sequence = transfer.ref(sequence);
      inPlace = transfer.flag(inPlace);
      state = transfer.integer(state);
    }
  }

  private static long count(Object times) {
    return switch (times) {
      case Long number -> number;
      case Boolean bool -> bool ? 1 : 0;
      case BigInteger _ -> throw Raise.overflowError("cannot fit 'int' into an index-sized integer");
      default ->
          throw Raise.typeError("can't multiply sequence by non-int of type '" + Types.of(times).name() + "'");
    };
  }

  static Raise unsupported(Ast.Operator operator, boolean inPlace, Object left, Object right) {
    if (operator == Ast.Operator.ADD && Sequences.isSequence(left)) {
      var name = Types.of(left).name();
      return left instanceof PyBytes || left instanceof PyByteArray
          ? Raise.typeError("can't concat " + Types.of(right).name() + " to " + name)
          : Raise.typeError(
              "can only concatenate " + name + " (not \"" + Types.of(right).name() + "\") to " + name);
    }
    if (operator == Ast.Operator.MULT && (Sequences.isSequence(left) || repeats(inPlace, left, right))) {
      var other = Sequences.isSequence(left) ? right : left;
      return Raise.typeError("can't multiply sequence by non-int of type '" + Types.of(other).name() + "'");
    }
    String symbol = operator.symbol() + (inPlace ? "=" : "");
    if (operator == Ast.Operator.POW && !inPlace) {
      symbol = "** or pow()";
    }
    return Raise.typeError(
        "unsupported operand type(s) for "
            + symbol
            + ": '"
            + Types.of(left).name()
            + "' and '"
            + Types.of(right).name()
            + "'");
  }

  /** {@code op operand}. */
  public static Object unary(Tasklet t, Ast.UnaryOperator operator, Object operand) {
    if (operator == Ast.UnaryOperator.NOT) {
      return operand instanceof PyObject || hasMetaclass(operand) ? t.push(new NotFrame(operand))
          : !(Boolean) Truth.truth(t, operand);
    }
    if (operand instanceof PyObject instance) {
      var method = specialName(operator);
      if (instance.type().lookup(method) instanceof Object found) {
        return Calls.call(t, Attributes.bindMethod(t, found, instance, instance.type()), new Object[0], null, null);
      }
    }
    var value = Derived.unwrap(operand);
    if (Numbers.isNumber(value)) {
      return Numbers.unary(t, operator, value);
    }
    String symbol = operator == Ast.UnaryOperator.U_SUB ? "-" : operator == Ast.UnaryOperator.INVERT ? "~" : "+";
    throw Raise.typeError("bad operand type for unary " + symbol + ": '" + Types.of(operand).name() + "'");
  }

  private static String specialName(Ast.UnaryOperator operator) {
    return switch (operator) {
      case U_SUB -> "__neg__";
      case U_ADD -> "__pos__";
      case INVERT -> "__invert__";
      case NOT -> throw new AssertionError();
    };
  }

  /** {@code left comparison right}: any value for the six rich comparisons, else a Boolean. */
  public static Object compare(Tasklet t, Ast.CmpOp comparison, Object left, Object right) {
    return switch (comparison) {
      case EQ -> Equality.equal(t, left, right);
      case NOT_EQ -> Equality.notEqual(t, left, right);
      case LT, LT_E, GT, GT_E -> Ordering.compare(t, comparison, left, right);
      case IS -> Equality.same(left, right);
      case IS_NOT -> !Equality.same(left, right);
      case IN -> Sequences.contains(t, right, left);
      case NOT_IN -> t.push(new NotInFrame(right, left));
    };
  }

  /** What the comparison methods of object and of builtin classes answer: NotImplemented for operands that do not fit. */
  public static Object builtinCompare(Tasklet t, Ast.CmpOp comparison, Object left, Object right) {
    var one = Derived.unwrap(left);
    var other = Derived.unwrap(right);
    if (one instanceof PyObject || one instanceof PyClass) {
      return comparison == Ast.CmpOp.EQ && one == other
          ? true
          : comparison == Ast.CmpOp.NOT_EQ
              ? t.push(new InequalityFrame(left, right))
              : Singleton.NOT_IMPLEMENTED;
    }
    if (Types.of(one).nativeBase() != Types.of(other).nativeBase() && !areOfOneKind(one, other)) {
      return Singleton.NOT_IMPLEMENTED;
    }
    return compare(t, comparison, one, other);
  }

  /** Whether values of two builtin classes are compared by what they hold. */
  private static boolean areOfOneKind(Object one, Object other) {
    return (Numbers.isNumber(one) && Numbers.isNumber(other))
        || (one instanceof PySet && other instanceof PySet)
        || ((one instanceof PyBytes || one instanceof PyByteArray)
            && (other instanceof PyBytes || other instanceof PyByteArray));
  }

  /** {@code object.__ne__}: the opposite of what {@code __eq__} answers, unless that is NotImplemented. */
  static final class InequalityFrame extends NativeFrame {
    private Object left;
    private Object right;
    private int state;

    InequalityFrame() {}

    InequalityFrame(Object left, Object right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(Types.of(left).lookup("__eq__"), left, right);
          return Tasklet.PENDING;
        }
        case 1 -> {
          var result = t.take();
          if (result == Singleton.NOT_IMPLEMENTED) {
            return result;
          }
          var truth = Truth.truth(t, result);
          return truth == Tasklet.PENDING ? truth : !(Boolean) truth;
        }
        default -> {
          return !(Boolean) t.take();
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      left = transfer.ref(left);
      right = transfer.ref(right);
      state = transfer.integer(state);
    }
  }

  /** A frame that ends with the truth of a comparison. */
  public static NativeFrame condition(Ast.CmpOp comparison, Object left, Object right) {
    return new ConditionFrame(comparison, left, right);
  }

  /** Whether a class defines a special method for its instances other than a builtin class's own. */
  static Object special(Object value, String name) {
    return value instanceof PyObject object
        ? object.type().lookup(name)
        : value instanceof PyClass cls ? cls.metaMethod(name) : null;
  }

  /** {@code not x} where the truth of x takes a call. */
  static final class NotFrame extends NativeFrame {
    private Object operand;
    private boolean asked;

    NotFrame() {}

    NotFrame(Object operand) {
      this.operand = operand;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        return !(Boolean) t.take();
      }
      asked = true;
      var truth = Truth.truth(t, operand);
      return truth == Tasklet.PENDING ? truth : !(Boolean) truth;
    }

    @Override
    public void transfer(Transfer transfer) {
      operand = transfer.ref(operand);
      asked = transfer.flag(asked);
    }
  }

  /** {@code x not in container}. */
  static final class NotInFrame extends NativeFrame {
    private Object container;
    private Object item;
    private boolean asked;

    NotInFrame() {}

    NotInFrame(Object container, Object item) {
      this.container = container;
      this.item = item;
    }

    @Override
    public Object step(Tasklet t) {
      if (asked) {
        return !(Boolean) t.take();
      }
      asked = true;
      var found = Sequences.contains(t, container, item);
      return found == Tasklet.PENDING ? found : !(Boolean) found;
    }

    @Override
    public void transfer(Transfer transfer) {
      container = transfer.ref(container);
      item = transfer.ref(item);
      asked = transfer.flag(asked);
    }
  }

  /** A comparison with instances, as a condition: the comparison, then the truth of its result. */
  static final class ConditionFrame extends NativeFrame {
    private Ast.CmpOp comparison;
    private Object left;
    private Object right;
    private int state;

    ConditionFrame() {}

    ConditionFrame(Ast.CmpOp comparison, Object left, Object right) {
      this.comparison = comparison;
      this.left = left;
      this.right = right;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          var result = compare(t, comparison, left, right);
          return result == Tasklet.PENDING ? result : truth(t, result);
        }
        case 1 -> {
          return truth(t, t.take());
        }
        default -> {
          return t.take();
        }
      }
    }

    private Object truth(Tasklet t, Object result) {
      state = 2;
      return Truth.truth(t, result);
    }

    @Override
    public void transfer(Transfer transfer) {
      comparison = Ast.CmpOp.values()[transfer.integer(comparison == null ? 0 : comparison.ordinal())];
      left = transfer.ref(left);
      right = transfer.ref(right);
      state = transfer.integer(state);
    }
  }

  /**
   * A binary operator with at least one instance among its operands. In CPython's order: the in-place method; then the methods of
   * left and right, the right one first if its class is a subclass of the left one's that overrides it.
   */
  static final class BinaryFrame extends NativeFrame {
    private static final int IN_PLACE = 0;
    private static final int EARLY_RIGHT = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int BUILTIN = 4;

    private Ast.Operator operator;
    private boolean inPlace;
    private Object left;
    private Object right;
    private int stage;
    private boolean rightTried;
    private boolean waiting;

    BinaryFrame() {}

    BinaryFrame(Ast.Operator operator, boolean inPlace, Object left, Object right) {
      this.operator = operator;
      this.inPlace = inPlace;
      this.left = left;
      this.right = right;
      this.stage = inPlace ? IN_PLACE : EARLY_RIGHT;
    }

    @Override
    public Object step(Tasklet t) {
      if (waiting) {
        waiting = false;
        var result = t.take();
        if (result != Singleton.NOT_IMPLEMENTED) {
          return answer(result);
        }
      }
      while (stage < BUILTIN) {
        if (attempt(t, stage++)) {
          waiting = true;
          return Tasklet.PENDING;
        }
      }
      if (stage++ == BUILTIN) {
        var result = builtin(t, operator, inPlace, Derived.unwrap(left), operand());
        if (result != null) {
          waiting = result == Tasklet.PENDING;
          return answer(result);
        }
      }
      throw unsupported(operator, inPlace, left, right);
    }

    /** What was changed in place is the instance, of which the builtin operator saw but the value. */
    private Object answer(Object result) {
      return inPlace && isMutable(result) && result == Derived.unwrap(left) ? left : result;
    }

    /** The right operand of {@code %} on strings is formatted as the instance that it is. */
    private Object operand() {
      return isFormatting() ? right : Derived.unwrap(right);
    }

    /** A string formats whatever stands behind its {@code %}, so that nobody else is asked. */
    private boolean isFormatting() {
      return operator == Ast.Operator.MOD && Derived.unwrap(left) instanceof Str;
    }

    private boolean attempt(Tasklet t, int which) {
      var names = NAMES.get(operator);
      return switch (which) {
        case IN_PLACE -> invoke(t, left, names.inPlace, right);
        case EARLY_RIGHT -> rightFirst(names.reflected) && tryRight(t, names.reflected);
        case LEFT -> invoke(t, left, names.method, right);
        case RIGHT ->
            !rightTried && !isFormatting() && Types.of(left) != Types.of(right) && tryRight(t, names.reflected);
        default -> throw new AssertionError(which);
      };
    }

    private boolean tryRight(Tasklet t, String reflected) {
      rightTried = true;
      return invoke(t, right, reflected, left);
    }

    private boolean rightFirst(String reflected) {
      PyClass leftType = Types.of(left);
      PyClass rightType = Types.of(right);
      return leftType != rightType
          && rightType.isSubclassOf(leftType)
          && rightType.lookup(reflected) != leftType.lookup(reflected);
    }

    private static boolean invoke(Tasklet t, Object self, String name, Object argument) {
      var method = special(self, name);
      if (method == null || method instanceof stint.machine.values.Builtin) {
        return false;
      }
      t.call(method, self, argument);
      return true;
    }

    @Override
    public void transfer(Transfer transfer) {
      operator = Ast.Operator.values()[transfer.integer(operator == null ? 0 : operator.ordinal())];
      inPlace = transfer.flag(inPlace);
      left = transfer.ref(left);
      right = transfer.ref(right);
      stage = transfer.integer(stage);
      rightTried = transfer.flag(rightTried);
      waiting = transfer.flag(waiting);
    }
  }
}
