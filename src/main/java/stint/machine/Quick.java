package stint.machine;

import stint.language.Ast;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;
import stint.machine.values.Immediate;
import stint.machine.values.ListIterator;
import stint.machine.values.PyCell;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyIterator;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Between the interpreter loop and {@link Slow}: instructions on operands that are common, but for which the loop has no room. Numbers
 * stay in their registers, and nothing is looked up that was found before. What is not done here is left to {@link Slow}, which can do
 * everything.
 */
final class Quick {
  private static final Ast.Operator[] OPERATORS = Ast.Operator.values();
  private static final Ast.CmpOp[] COMPARISONS = Ast.CmpOp.values();

  /** Every int up to this one, and down to its negative, is a float. */
  private static final long EXACT = 1L << 53;

  /** {@code list.append}: of all methods called the most, and so it takes its argument as it lies in the register. */
  private static final Object APPEND = Types.LIST.lookup("append");

  private Quick() {}

  /** Executes one instruction, and answers as {@link Slow#execute}; null if it has to be left to that: then nothing has happened. */
  static Object execute(Tasklet t, Executable code, long word) {
    int op = (int) word & 0xff;
    return switch (op) {
      case Op.ADD, Op.SUB, Op.MUL, Op.DIV -> arithmetic(t, code, op, word);
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
        yield Slow.DONE;
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
        yield Slow.DONE;
      }
      case Op.CALL -> call(t, code, word);
      case Op.CALL_METHOD -> callMethod(t, word);
      default -> null;
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

  private static Object give(Tasklet t, long word, long number) {
    t.references[a(t, word)] = Tag.INT;
    t.bits[a(t, word)] = number;
    return Slow.DONE;
  }

  private static Object give(Tasklet t, long word, double number) {
    t.references[a(t, word)] = Tag.FLOAT;
    t.bits[a(t, word)] = Double.doubleToRawLongBits(number);
    return Slow.DONE;
  }

  private static Object give(Tasklet t, long word, boolean truth) {
    t.references[a(t, word)] = truth;
    return Slow.DONE;
  }

  /** The number in a register that holds an int or a float. */
  private static double number(Tasklet t, int place) {
    return t.references[place] == Tag.INT ? t.bits[place] : Double.longBitsToDouble(t.bits[place]);
  }

  // Arithmetic

  private static Object arithmetic(Tasklet t, Executable code, int op, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (!(t.references[b] instanceof Tag left) || !(t.references[c] instanceof Tag right)) {
      return operate(t, code, op, t.references[b], Tag.box(t.references[c], t.bits[c]));
    }
    if (left == Tag.INT && right == Tag.INT && (op != Op.DIV || !isExact(t.bits[b]) || !isExact(t.bits[c]))) {
      return null;
    }
    double x = number(t, b);
    double y = number(t, c);
    return switch (op) {
      case Op.ADD -> give(t, word, x + y);
      case Op.SUB -> give(t, word, x - y);
      case Op.MUL -> give(t, word, x * y);
      default -> y == 0 ? null : give(t, word, x / y);
    };
  }

  /** Two texts, or an instance whose method for this operator was called before. */
  private static Object operate(Tasklet t, Executable code, int op, Object left, Object right) {
    if (left instanceof Str && op == Op.ADD) {
      return right instanceof Str ? Sequences.concat(t, left, right, false) : null;
    }
    return left instanceof PyObject instance
        && code.caches[t.pc - 1] instanceof Caches.Method cache
        && cache.fits(instance)
        && Operators.goesFirst(instance, right) ? t.operate((PyFunction) cache.function(), left, right) : null;
  }

  private static boolean isExact(long number) {
    return number >= -EXACT && number <= EXACT;
  }

  private static Object quotient(Tasklet t, int op, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (t.references[b] != Tag.INT || t.references[c] != Tag.INT || t.bits[c] >= -1) {
      return null;
    }
    return give(t, word, op == Op.MOD ? Math.floorMod(t.bits[b], t.bits[c]) : Math.floorDiv(t.bits[b], t.bits[c]));
  }

  /** With a float on its left side. */
  private static Object addInt(Tasklet t, long word) {
    int b = b(t, word);
    return t.references[b] == Tag.FLOAT
        ? give(t, word, Double.longBitsToDouble(t.bits[b]) + Instruction.signedC(word))
        : null;
  }

  private static Object bitwise(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (t.references[b] != Tag.INT || t.references[c] != Tag.INT) {
      return null;
    }
    long x = t.bits[b];
    long y = t.bits[c];
    return switch (OPERATORS[Instruction.x(word) & 127]) {
      case BIT_AND -> give(t, word, x & y);
      case BIT_OR -> give(t, word, x | y);
      case BIT_XOR -> give(t, word, x ^ y);
      case L_SHIFT -> y >= 0 && y < 64 && x << y >> y == x ? give(t, word, x << y) : null;
      case R_SHIFT -> y >= 0 ? give(t, word, x >> Math.min(y, 63)) : null;
      default -> null;
    };
  }

  private static final Ast.UnaryOperator[] UNARY = Ast.UnaryOperator.values();

  private static Object unary(Tasklet t, long word) {
    int b = b(t, word);
    var operand = t.references[b];
    return switch (UNARY[Instruction.x(word)]) {
      case NOT ->
          operand instanceof Boolean truth
              ? give(t, word, !truth)
              : operand == Singleton.NONE ? give(t, word, true) : null;
      case U_SUB -> {
        if (operand == Tag.FLOAT) {
          yield give(t, word, -Double.longBitsToDouble(t.bits[b]));
        }
        yield operand == Tag.INT && t.bits[b] != Long.MIN_VALUE ? give(t, word, -t.bits[b]) : null;
      }
      default -> null;
    };
  }

  // Comparisons and conditions

  private static Object compare(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    var comparison = COMPARISONS[Instruction.x(word)];
    switch (comparison) {
      case IS, IS_NOT -> {
        return t.references[b] instanceof PyValue left
            ? give(t, word, (left == t.references[c]) == (comparison == Ast.CmpOp.IS))
            : null;
      }
      case IN -> {
        if (!(t.references[c] instanceof PyDict dict)) {
          return null;
        }
        int place = find(t, dict, b);
        return place == UNKNOWN ? null : give(t, word, place >= 0);
      }
      case NOT_IN -> {
        return null;
      }
      default -> {
        int outcome = holds(t, comparison, b, c);
        return outcome == UNKNOWN ? null : give(t, word, outcome == 1);
      }
    }
  }

  private static final int UNKNOWN = -2;
  private static final Ast.CmpOp[] FUSED = {
    Ast.CmpOp.LT, Ast.CmpOp.LT_E, Ast.CmpOp.EQ, Ast.CmpOp.NOT_EQ, Ast.CmpOp.GT, Ast.CmpOp.GT_E
  };

  private static Object jump(Tasklet t, int op, long word) {
    int outcome = holds(t, FUSED[op - Op.JUMP_LT], a(t, word), b(t, word));
    if (outcome == UNKNOWN) {
      return null;
    }
    if (outcome == Instruction.x(word)) {
      t.pc += Instruction.signedC(word);
    }
    return Slow.DONE;
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

  private static Object decide(Tasklet t, long word) {
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
        return null;
      }
    }
    t.pc = Slow.jump(word, t.pc, truth);
    return Slow.DONE;
  }

  // Containers

  private static Object next(Tasklet t, long word) {
    if (!(t.references[b(t, word)] instanceof PyIterator iterator)) {
      return null;
    }
    t.fuel -= Op.FOR_EXTRA;
    if (iterator instanceof ListIterator items) {
      int index = items.advance();
      if (index >= 0) {
        t.references[a(t, word)] = items.list().references()[index];
        t.bits[a(t, word)] = items.list().bits()[index];
        t.pc += Instruction.signedC(word);
      }
      return Slow.DONE;
    }
    var item = iterator.next(t);
    if (item == null) {
      return Slow.DONE;
    }
    if (item != Tasklet.PENDING) {
      t.pc += Instruction.signedC(word);
    }
    return item;
  }

  private static Object unpack(Tasklet t, long word) {
    int a = a(t, word);
    int count = Instruction.c(word);
    if (!(t.references[b(t, word)] instanceof PyTuple tuple) || tuple.size() != count) {
      return null;
    }
    for (int i = 0; i < count; i++) {
      Tag.put(t.references, t.bits, a + i, tuple.get(i));
    }
    return Slow.DONE;
  }

  private static Object append(Tasklet t, long word) {
    add(t, (PyList) t.references[a(t, word)], b(t, word));
    return Slow.DONE;
  }

  private static void add(Tasklet t, PyList list, int place) {
    if (list.isFilled()) {
      t.prepare(list.growth(1));
      t.host().allocate(list.growth(1));
    }
    list.add(t.references[place], t.bits[place]);
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

  private static Object item(Tasklet t, long word) {
    int c = c(t, word);
    var container = t.references[b(t, word)];
    if (container instanceof PyDict dict) {
      int place = find(t, dict, c);
      if (place < 0) {
        return null;
      }
      Tag.put(t.references, t.bits, a(t, word), dict.valueAt(place));
      return Slow.DONE;
    }
    if (t.references[c] != Tag.INT) {
      return null;
    }
    long index = t.bits[c];
    if (container instanceof PyTuple tuple) {
      long at = index < 0 ? index + tuple.size() : index;
      if (at < 0 || at >= tuple.size()) {
        return null;
      }
      Tag.put(t.references, t.bits, a(t, word), tuple.get((int) at));
      return Slow.DONE;
    }
    if (container instanceof Str text) {
      long at = index < 0 ? index + text.length() : index;
      if (at < 0 || at >= text.length()) {
        return null;
      }
      t.references[a(t, word)] = text.at((int) at);
      return Slow.DONE;
    }
    return null;
  }

  private static Object setItem(Tasklet t, long word) {
    int b = b(t, word);
    int c = c(t, word);
    if (!(t.references[a(t, word)] instanceof PyDict dict)) {
      return null;
    }
    int place = find(t, dict, b);
    if (place < 0) {
      return null;
    }
    dict.setValueAt(place, Tag.box(t.references[c], t.bits[c]));
    return Slow.DONE;
  }

  // Attributes

  /** SET_ATTR of an attribute that the instance does not have yet. */
  private static Object widen(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyObject object)
        || !(code.caches[t.pc - 1] instanceof Caches.Wider cache)
        || !cache.fits(object)) {
      return null;
    }
    t.host().allocate(16);
    int a = a(t, word);
    object.extend(cache.shape().size(), cache.wider(), Tag.box(t.references[a], t.bits[a]));
    return Slow.DONE;
  }

  /** LOAD_METHOD of a builtin class. */
  private static Object method(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyValue self)
        || !(code.caches[t.pc - 1] instanceof Caches.BuiltinMethod cache)
        || self.type() != cache.cls()) {
      return null;
    }
    int a = a(t, word);
    t.references[a + 1] = self;
    t.references[a] = cache.method();
    return Slow.DONE;
  }

  // Calls

  /** CALL of a builtin function, or of a class that was called here before. */
  private static Object call(Tasklet t, Executable code, long word) {
    int a = Instruction.a(word);
    int count = Instruction.b(word);
    var callee = t.references[t.base + a];
    if (callee instanceof Builtin builtin) {
      return builtin.call(t, t.slice(a + 1, count), null, null);
    }
    if (!(callee instanceof PyClass cls)) {
      return null;
    }
    var cache = code.caches[t.pc - 1];
    if (cache instanceof Caches.Maker made && made.cls() == cls) {
      return made.maker().call(t, t.slice(a + 1, count), null, null);
    }
    if (cache instanceof Caches.Construction made && made.cls() == cls && made.version() == cls.version()) {
      t.host().allocate(48);
      return Binding.constructInPlace(t, made.init(), new PyObject(cls), t.base + a + 1, count);
    }
    return null;
  }

  /** CALL_METHOD of a method of a builtin class, or of a function of a module. */
  private static Object callMethod(Tasklet t, long word) {
    int a = Instruction.a(word);
    int count = Instruction.b(word);
    if (!(t.references[t.base + a] instanceof Builtin builtin)) {
      return null;
    }
    if (builtin == APPEND && count == 1 && t.references[t.base + a + 1] instanceof PyList list) {
      add(t, list, t.base + a + 2);
      return Singleton.NONE;
    }
    boolean bound = t.references[t.base + a + 1] != null;
    return builtin.call(t, bound ? t.slice(a + 1, count + 1) : t.slice(a + 2, count), null, null);
  }
}
