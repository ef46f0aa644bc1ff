package stint.machine;

import stint.language.Ast;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.values.Immediate;
import stint.machine.values.ListIterator;
import stint.machine.values.PyCell;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/**
 * Between the interpreter loop and {@link Slow}: instructions on operands that are common, but for which the loop has no room. Numbers
 * stay in their registers, no frame is made and no user code runs. What is not done here is left to {@link Slow}, which can do everything.
 */
final class Quick {
  private static final Ast.Operator[] OPERATORS = Ast.Operator.values();
  private static final Ast.CmpOp[] COMPARISONS = Ast.CmpOp.values();

  /** Every int up to this one, and down to its negative, is a float. */
  private static final long EXACT = 1L << 53;

  private Quick() {}

  /** Executes one instruction; false if it has to be left to {@link Slow}, and then nothing has happened. */
  static boolean execute(Tasklet t, Executable code, long word) {
    int op = (int) word & 0xff;
    return switch (op) {
      case Op.ADD, Op.SUB, Op.MUL, Op.DIV -> arithmetic(t, op, word);
      case Op.FLOORDIV, Op.MOD -> quotient(t, op, word);
      case Op.ADD_INT -> addInt(t, word);
      case Op.BINARY -> bitwise(t, word);
      case Op.UNARY -> unary(t, word);
      case Op.COMPARE -> compare(t, word);
      case Op.JUMP_TRUE, Op.JUMP_FALSE -> decide(t, word);
      case Op.JUMP_NONE -> {
        if ((t.references[a(t, word)] == Singleton.NONE) == (Instruction.x(word) == 0)) {
          t.pc = Instruction.target(word);
        }
        yield true;
      }
      case Op.JUMP_LT, Op.JUMP_LE, Op.JUMP_EQ, Op.JUMP_NE, Op.JUMP_GT, Op.JUMP_GE -> jump(t, op, word);
      case Op.FOR -> next(t, word);
      case Op.UNPACK -> unpack(t, word);
      case Op.LIST_APPEND -> append(t, word);
      case Op.GET_ITEM -> item(t, word);
      case Op.SET_ITEM -> setItem(t, word);
      case Op.SET_ATTR -> widen(t, code, word);
      case Op.LOAD_METHOD -> method(t, code, word);
      case Op.STORE_CELL -> {
        ((PyCell) t.references[b(t, word)]).set(Tag.box(t.references[a(t, word)], t.bits[a(t, word)]));
        yield true;
      }
      default -> false;
    };
  }

  private static int a(Tasklet t, long word) {
    return t.base + Instruction.a(word);
  }

  private static int b(Tasklet t, long word) {
    return t.base + Instruction.b(word);
  }

  private static int c(Tasklet t, long word) {
    return t.base + Instruction.c(word);
  }

  private static boolean give(Tasklet t, long word, long number) {
    t.references[a(t, word)] = Tag.INT;
    t.bits[a(t, word)] = number;
    return true;
  }

  private static boolean give(Tasklet t, long word, double number) {
    t.references[a(t, word)] = Tag.FLOAT;
    t.bits[a(t, word)] = Double.doubleToRawLongBits(number);
    return true;
  }

  private static boolean give(Tasklet t, long word, boolean truth) {
    t.references[a(t, word)] = truth;
    return true;
  }

  /** The number in a register that holds an int or a float. */
  private static double number(Tasklet t, int place) {
    return t.references[place] == Tag.INT ? t.bits[place] : Double.longBitsToDouble(t.bits[place]);
  }

  // Arithmetic

  private static boolean arithmetic(Tasklet t, int op, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (!(t.references[b] instanceof Tag left) || !(t.references[c] instanceof Tag right)) {
      return false;
    }
    if (left == Tag.INT && right == Tag.INT && (op != Op.DIV || !isExact(t.bits[b]) || !isExact(t.bits[c]))) {
      return false;
    }
    double x = number(t, b);
    double y = number(t, c);
    return switch (op) {
      case Op.ADD -> give(t, word, x + y);
      case Op.SUB -> give(t, word, x - y);
      case Op.MUL -> give(t, word, x * y);
      default -> y != 0 && give(t, word, x / y);
    };
  }

  private static boolean isExact(long number) {
    return number >= -EXACT && number <= EXACT;
  }

  private static boolean quotient(Tasklet t, int op, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (t.references[b] != Tag.INT || t.references[c] != Tag.INT || t.bits[c] >= -1) {
      return false;
    }
    return give(t, word, op == Op.MOD ? Math.floorMod(t.bits[b], t.bits[c]) : Math.floorDiv(t.bits[b], t.bits[c]));
  }

  /** With a float on its left side. */
  private static boolean addInt(Tasklet t, long word) {
    int b = b(t, word);
    return t.references[b] == Tag.FLOAT
        && give(t, word, Double.longBitsToDouble(t.bits[b]) + Instruction.signedC(word));
  }

  private static boolean bitwise(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (t.references[b] != Tag.INT || t.references[c] != Tag.INT) {
      return false;
    }
    long x = t.bits[b];
    long y = t.bits[c];
    return switch (OPERATORS[Instruction.x(word) & 127]) {
      case BIT_AND -> give(t, word, x & y);
      case BIT_OR -> give(t, word, x | y);
      case BIT_XOR -> give(t, word, x ^ y);
      case L_SHIFT -> y >= 0 && y < 64 && x << y >> y == x && give(t, word, x << y);
      case R_SHIFT -> y >= 0 && give(t, word, x >> Math.min(y, 63));
      default -> false;
    };
  }

  private static final Ast.UnaryOperator[] UNARY = Ast.UnaryOperator.values();

  private static boolean unary(Tasklet t, long word) {
    int b = b(t, word);
    var operand = t.references[b];
    return switch (UNARY[Instruction.x(word)]) {
      case NOT ->
          operand instanceof Boolean truth ? give(t, word, !truth) : operand == Singleton.NONE && give(t, word, true);
      case U_SUB ->
          operand == Tag.INT
              ? t.bits[b] != Long.MIN_VALUE && give(t, word, -t.bits[b])
              : operand == Tag.FLOAT && give(t, word, -Double.longBitsToDouble(t.bits[b]));
      default -> false;
    };
  }

  // Comparisons and conditions

  private static boolean compare(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    var comparison = COMPARISONS[Instruction.x(word)];
    switch (comparison) {
      case IS, IS_NOT -> {
        return t.references[b] instanceof PyValue left
            && give(t, word, (left == t.references[c]) == (comparison == Ast.CmpOp.IS));
      }
      case IN -> {
        if (!(t.references[c] instanceof PyDict dict)) {
          return false;
        }
        int place = find(t, dict, b);
        return place != UNKNOWN && give(t, word, place >= 0);
      }
      case NOT_IN -> {
        return false;
      }
      default -> {
        int outcome = holds(t, comparison, b, c);
        return outcome != UNKNOWN && give(t, word, outcome == 1);
      }
    }
  }

  private static final int UNKNOWN = -2;
  private static final Ast.CmpOp[] FUSED = {
    Ast.CmpOp.LT, Ast.CmpOp.LT_E, Ast.CmpOp.EQ, Ast.CmpOp.NOT_EQ, Ast.CmpOp.GT, Ast.CmpOp.GT_E
  };

  private static boolean jump(Tasklet t, int op, long word) {
    int outcome = holds(t, FUSED[op - Op.JUMP_LT], a(t, word), b(t, word));
    if (outcome == UNKNOWN) {
      return false;
    }
    if (outcome == Instruction.x(word)) {
      t.pc += Instruction.signedC(word);
    }
    return true;
  }

  /** One of the six comparisons, for numbers and texts: 1 or 0, or UNKNOWN. */
  private static int holds(Tasklet t, Ast.CmpOp comparison, int left, int right) {
    var x = t.references[left];
    var y = t.references[right];
    if (x instanceof Str one && y instanceof Str other) {
      return switch (comparison) {
        case EQ -> one.equals(other) ? 1 : 0;
        case NOT_EQ -> one.equals(other) ? 0 : 1;
        default -> UNKNOWN;
      };
    }
    if (x == Tag.INT && y == Tag.INT) {
      long a = t.bits[left];
      long b = t.bits[right];
      return switch (comparison) {
        case EQ -> a == b;
        case NOT_EQ -> a != b;
        case LT -> a < b;
        case LT_E -> a <= b;
        case GT -> a > b;
        default -> a >= b;
      } ? 1 : 0;
    }
    // An int that no float is equal to is left to those who compare exactly.
    if (!isNear(t, left) || !isNear(t, right)) {
      return UNKNOWN;
    }
    double a = number(t, left);
    double b = number(t, right);
    return switch (comparison) {
      case EQ -> a == b;
      case NOT_EQ -> a != b;
      case LT -> a < b;
      case LT_E -> a <= b;
      case GT -> a > b;
      default -> a >= b;
    } ? 1 : 0;
  }

  private static boolean isNear(Tasklet t, int place) {
    var reference = t.references[place];
    return reference == Tag.FLOAT || (reference == Tag.INT && isExact(t.bits[place]));
  }

  private static boolean decide(Tasklet t, long word) {
    int a = a(t, word);
    boolean truth;
    switch (t.references[a]) {
      case Boolean bool -> truth = bool;
      case Tag tag -> truth = tag == Tag.INT ? t.bits[a] != 0 : Double.longBitsToDouble(t.bits[a]) != 0;
      case Str text -> truth = !text.text().isEmpty();
      case PyList list -> truth = list.size() > 0;
      case PyDict dict -> truth = dict.size() > 0;
      case Singleton none when none == Singleton.NONE -> truth = false;
      default -> {
        return false;
      }
    }
    t.pc = Slow.jump(word, t.pc, truth);
    return true;
  }

  // Containers

  private static boolean next(Tasklet t, long word) {
    if (!(t.references[b(t, word)] instanceof ListIterator iterator)) {
      return false;
    }
    t.fuel -= Op.FOR_EXTRA;
    int index = iterator.advance();
    if (index >= 0) {
      t.references[a(t, word)] = iterator.list().references()[index];
      t.bits[a(t, word)] = iterator.list().bits()[index];
      t.pc += Instruction.signedC(word);
    }
    return true;
  }

  private static boolean unpack(Tasklet t, long word) {
    int a = a(t, word);
    int count = Instruction.c(word);
    if (!(t.references[b(t, word)] instanceof PyTuple tuple) || tuple.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      Tag.put(t.references, t.bits, a + i, tuple.get(i));
    }
    return true;
  }

  private static boolean append(Tasklet t, long word) {
    int b = b(t, word);
    var list = (PyList) t.references[a(t, word)];
    if (list.isFilled()) {
      t.prepare(list.growth(1));
      t.host().allocate(list.growth(1));
    }
    list.add(t.references[b], t.bits[b]);
    return true;
  }

  /** Where a dict has the int or text that a register holds as key: its place or ABSENT, or UNKNOWN. */
  private static int find(Tasklet t, PyDict dict, int place) {
    if (t.references[place] == Tag.INT) {
      return dict.find(t.bits[place], Immediate.hash(t.bits[place]));
    }
    if (!(t.references[place] instanceof Str text)) {
      return UNKNOWN;
    }
    long hash = Immediate.hash(text);
    return hash == Immediate.NO_HASH ? UNKNOWN : dict.find(text, hash);
  }

  private static boolean item(Tasklet t, long word) {
    int c = c(t, word);
    var container = t.references[b(t, word)];
    if (container instanceof PyDict dict) {
      int place = find(t, dict, c);
      if (place < 0) {
        return false;
      }
      Tag.put(t.references, t.bits, a(t, word), dict.valueAt(place));
      return true;
    }
    if (t.references[c] != Tag.INT) {
      return false;
    }
    long index = t.bits[c];
    if (container instanceof PyTuple tuple) {
      long at = index < 0 ? index + tuple.size() : index;
      if (at < 0 || at >= tuple.size()) {
        return false;
      }
      Tag.put(t.references, t.bits, a(t, word), tuple.get((int) at));
      return true;
    }
    if (container instanceof Str text) {
      long at = index < 0 ? index + text.length() : index;
      if (at < 0 || at >= text.length()) {
        return false;
      }
      t.references[a(t, word)] = text.at((int) at);
      return true;
    }
    return false;
  }

  private static boolean setItem(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (!(t.references[a(t, word)] instanceof PyDict dict)) {
      return false;
    }
    int place = find(t, dict, b);
    if (place < 0) {
      return false;
    }
    dict.setValueAt(place, Tag.box(t.references[c], t.bits[c]));
    return true;
  }

  // Attributes

  /** SET_ATTR of an attribute that the instance does not have yet. */
  private static boolean widen(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyObject object)
        || !(code.caches[t.pc - 1] instanceof Caches.Wider cache)
        || !cache.fits(object)) {
      return false;
    }
    t.host().allocate(16);
    int a = a(t, word);
    object.extend(cache.shape().size(), cache.wider(), Tag.box(t.references[a], t.bits[a]));
    return true;
  }

  /** LOAD_METHOD of a builtin class. */
  private static boolean method(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyValue self)
        || !(code.caches[t.pc - 1] instanceof Caches.BuiltinMethod cache)
        || self.type() != cache.cls()) {
      return false;
    }
    int a = a(t, word);
    t.references[a + 1] = self;
    t.references[a] = cache.method();
    return true;
  }
}
