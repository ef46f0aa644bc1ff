package stint.machine;

import stint.language.Ast;
import stint.machine.operations.Ordering;
import stint.machine.values.Globals;
import stint.machine.values.Immediate;
import stint.machine.values.ListIterator;
import stint.machine.values.Probe;
import stint.machine.values.PyCell;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.RangeIterator;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/**
 * Instructions on operands that are common, each a method on the registers {@code R} and {@code N} (see {@link Tag}) and the places in
 * them: what the interpreter loop and translations are made of. A method that answers false, or {@link #UNKNOWN}, has done nothing, and
 * leaves the instruction to others. They are short, so that the JVM puts them in where they are called.
 */
final class Fast {
  /** Neither 1 nor 0: the operands are not of the common kinds. */
  static final int UNKNOWN = -1;

  /** Every int up to this one, and down to its negative, is a float. */
  private static final long EXACT = 1L << 53;

  private Fast() {}

  // Registers

  static void give(Object[] R, long[] N, int a, long number) {
    N[a] = number;
    // Spares the garbage collector's store barrier.
    if (R[a] != Tag.INT) {
      R[a] = Tag.INT;
    }
  }

  static void give(Object[] R, long[] N, int a, double number) {
    N[a] = Double.doubleToRawLongBits(number);
    if (R[a] != Tag.FLOAT) {
      R[a] = Tag.FLOAT;
    }
  }

  static void move(Object[] R, long[] N, int a, int b) {
    R[a] = R[b];
    N[a] = N[b];
  }

  static boolean loadGlobal(Globals globals, Object[] R, long[] N, int a, int slot) {
    var value = globals.references()[slot];
    if (value == null) {
      value = globals.builtins()[slot];
      if (value == null) {
        return false;
      }
    }
    R[a] = value;
    N[a] = globals.bits()[slot];
    return true;
  }

  static void storeGlobal(Globals globals, Object[] R, long[] N, int a, int slot) {
    globals.references()[slot] = R[a];
    globals.bits()[slot] = N[a];
  }

  static boolean loadCell(Object[] R, long[] N, int a, int b) {
    var value = ((PyCell) R[b]).get();
    if (value == null) {
      return false;
    }
    Tag.put(R, N, a, value);
    return true;
  }

  static void storeCell(Object[] R, long[] N, int a, int b) {
    ((PyCell) R[b]).set(Tag.box(R[a], N[a]));
  }

  // Arithmetic

  private static double real(Object[] R, long[] N, int place) {
    return R[place] == Tag.INT ? N[place] : Double.longBitsToDouble(N[place]);
  }

  /** Whether a register holds a float or an int, not two ints. */
  private static boolean areMixed(Object[] R, int b, int c) {
    return R[b] instanceof Tag && R[c] instanceof Tag && (R[b] != Tag.INT || R[c] != Tag.INT);
  }

  static boolean add(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] == Tag.INT && R[c] == Tag.INT) {
      long p = N[b];
      long q = N[c];
      long result = p + q;
      if (((result ^ p) & (result ^ q)) < 0) {
        return false;
      }
      give(R, N, a, result);
      return true;
    }
    if (areMixed(R, b, c)) {
      give(R, N, a, real(R, N, b) + real(R, N, c));
      return true;
    }
    return false;
  }

  static boolean sub(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] == Tag.INT && R[c] == Tag.INT) {
      long p = N[b];
      long q = N[c];
      long result = p - q;
      if (((p ^ q) & (result ^ p)) < 0) {
        return false;
      }
      give(R, N, a, result);
      return true;
    }
    if (areMixed(R, b, c)) {
      give(R, N, a, real(R, N, b) - real(R, N, c));
      return true;
    }
    return false;
  }

  static boolean mul(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] == Tag.INT && R[c] == Tag.INT) {
      long p = N[b];
      long q = N[c];
      long result = p * q;
      if (Math.multiplyHigh(p, q) != result >> 63) {
        return false;
      }
      give(R, N, a, result);
      return true;
    }
    if (areMixed(R, b, c)) {
      give(R, N, a, real(R, N, b) * real(R, N, c));
      return true;
    }
    return false;
  }

  static boolean div(Object[] R, long[] N, int a, int b, int c) {
    if (!isNear(R, N, b) || !isNear(R, N, c)) {
      return false;
    }
    double divisor = real(R, N, c);
    if (divisor == 0) {
      return false;
    }
    give(R, N, a, real(R, N, b) / divisor);
    return true;
  }

  static boolean floorDiv(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] != Tag.INT || R[c] != Tag.INT || (N[c] + 1) >>> 1 == 0) {
      return false;
    }
    give(R, N, a, Math.floorDiv(N[b], N[c]));
    return true;
  }

  static boolean mod(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] != Tag.INT || R[c] != Tag.INT || (N[c] + 1) >>> 1 == 0) {
      return false;
    }
    give(R, N, a, Math.floorMod(N[b], N[c]));
    return true;
  }

  static boolean addInt(Object[] R, long[] N, int a, int b, int number) {
    if (R[b] == Tag.INT) {
      long p = N[b];
      long result = p + number;
      if (((result ^ p) & (result ^ number)) < 0) {
        return false;
      }
      give(R, N, a, result);
      return true;
    }
    if (R[b] == Tag.FLOAT) {
      give(R, N, a, Double.longBitsToDouble(N[b]) + number);
      return true;
    }
    return false;
  }

  private static final int AND = Ast.Operator.BIT_AND.ordinal();
  private static final int OR = Ast.Operator.BIT_OR.ordinal();
  private static final int XOR = Ast.Operator.BIT_XOR.ordinal();
  private static final int LEFT = Ast.Operator.L_SHIFT.ordinal();
  private static final int RIGHT = Ast.Operator.R_SHIFT.ordinal();

  /** One of the operators that have no instruction of their own; the others are answered false. */
  // Of ifs and not a switch: what of them is compared with a number that the JVM knows is gone when it compiles a translation.
  static boolean binary(int operator, Object[] R, long[] N, int a, int b, int c) {
    if (R[b] != Tag.INT || R[c] != Tag.INT) {
      return false;
    }
    long p = N[b];
    long q = N[c];
    if (operator == AND) {
      give(R, N, a, p & q);
    } else if (operator == OR) {
      give(R, N, a, p | q);
    } else if (operator == XOR) {
      give(R, N, a, p ^ q);
    } else if (operator == LEFT && q >= 0 && q < 64 && p << q >> q == p) {
      give(R, N, a, p << q);
    } else if (operator == RIGHT && q >= 0) {
      give(R, N, a, p >> Math.min(q, 63));
    } else {
      return false;
    }
    return true;
  }

  private static final int NOT = Ast.UnaryOperator.NOT.ordinal();
  private static final int MINUS = Ast.UnaryOperator.U_SUB.ordinal();

  static boolean unary(int operator, Object[] R, long[] N, int a, int b) {
    if (operator == NOT) {
      int truth = truth(R, N, b);
      if (truth != UNKNOWN) {
        R[a] = truth == 0;
      }
      return truth != UNKNOWN;
    }
    if (operator != MINUS) {
      return false;
    }
    if (R[b] == Tag.FLOAT) {
      give(R, N, a, -Double.longBitsToDouble(N[b]));
      return true;
    }
    if (R[b] == Tag.INT && N[b] != Long.MIN_VALUE) {
      give(R, N, a, -N[b]);
      return true;
    }
    return false;
  }

  // Comparisons and conditions: 1, 0 or UNKNOWN

  private static final int LT = Ast.CmpOp.LT.ordinal();
  private static final int LE = Ast.CmpOp.LT_E.ordinal();
  private static final int EQ = Ast.CmpOp.EQ.ordinal();
  private static final int NE = Ast.CmpOp.NOT_EQ.ordinal();
  private static final int GT = Ast.CmpOp.GT.ordinal();
  private static final int GE = Ast.CmpOp.GT_E.ordinal();
  private static final int IS = Ast.CmpOp.IS.ordinal();
  private static final int IS_NOT = Ast.CmpOp.IS_NOT.ordinal();
  private static final int IN = Ast.CmpOp.IN.ordinal();

  private static boolean isNear(Object[] R, long[] N, int place) {
    // An int that no float is equal to is left to those who compare exactly.
    return R[place] == Tag.FLOAT || (R[place] == Tag.INT && N[place] >= -EXACT && N[place] <= EXACT);
  }

  static int lt(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] < N[b] ? 1 : 0 : order(LT, R, N, a, b);
  }

  static int le(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] <= N[b] ? 1 : 0 : order(LE, R, N, a, b);
  }

  static int eq(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] == N[b] ? 1 : 0 : order(EQ, R, N, a, b);
  }

  static int ne(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] != N[b] ? 1 : 0 : order(NE, R, N, a, b);
  }

  static int gt(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] > N[b] ? 1 : 0 : order(GT, R, N, a, b);
  }

  static int ge(Object[] R, long[] N, int a, int b) {
    return R[a] == Tag.INT && R[b] == Tag.INT ? N[a] >= N[b] ? 1 : 0 : order(GE, R, N, a, b);
  }

  /** One of the six comparisons of two numbers that are not both ints, or of two texts. */
  private static int order(int comparison, Object[] R, long[] N, int left, int right) {
    if (R[left] instanceof Str one && R[right] instanceof Str other) {
      return order(comparison, one, other);
    }
    if (!isNear(R, N, left) || !isNear(R, N, right)) {
      return UNKNOWN;
    }
    return order(comparison, real(R, N, left), real(R, N, right));
  }

  private static int order(int comparison, Str left, Str right) {
    if (comparison == EQ || comparison == NE) {
      return left.equals(right) == (comparison == EQ) ? 1 : 0;
    }
    return Ordering.isCharged(left, right) ? UNKNOWN : order(comparison, Ordering.compare(left, right), 0);
  }

  private static int order(int comparison, double p, double q) {
    boolean holds;
    if (comparison == LT) {
      holds = p < q;
    } else if (comparison == LE) {
      holds = p <= q;
    } else if (comparison == EQ) {
      holds = p == q;
    } else if (comparison == NE) {
      holds = p != q;
    } else if (comparison == GT) {
      holds = p > q;
    } else {
      holds = p >= q;
    }
    return holds ? 1 : 0;
  }

  /** R[a] = whether a comparison, of whatever kind, holds between R[b] and R[c]. */
  static boolean compare(int comparison, Object[] R, long[] N, int a, int b, int c) {
    int outcome;
    if (comparison == IS || comparison == IS_NOT) {
      outcome = R[b] instanceof PyValue ? (R[b] == R[c]) == (comparison == IS) ? 1 : 0 : UNKNOWN;
    } else if (comparison == LT) {
      outcome = lt(R, N, b, c);
    } else if (comparison == LE) {
      outcome = le(R, N, b, c);
    } else if (comparison == EQ) {
      outcome = eq(R, N, b, c);
    } else if (comparison == NE) {
      outcome = ne(R, N, b, c);
    } else if (comparison == GT) {
      outcome = gt(R, N, b, c);
    } else if (comparison == GE) {
      outcome = ge(R, N, b, c);
    } else {
      outcome = contains(R, N, b, c, comparison == IN);
    }
    if (outcome == UNKNOWN) {
      return false;
    }
    R[a] = outcome == 1;
    return true;
  }

  /** Whether a dict has a key. */
  private static int contains(Object[] R, long[] N, int key, int container, boolean wanted) {
    if (!(R[container] instanceof PyDict dict)) {
      return UNKNOWN;
    }
    int place = find(dict, R, N, key);
    return place == Probe.UNDECIDED ? UNKNOWN : (place >= 0) == wanted ? 1 : 0;
  }

  static int truth(Object[] R, long[] N, int a) {
    var value = R[a];
    if (value instanceof Boolean bool) {
      return bool ? 1 : 0;
    }
    return switch (value) {
      case Tag tag -> (tag == Tag.INT ? N[a] != 0 : Double.longBitsToDouble(N[a]) != 0) ? 1 : 0;
      case Str text -> text.text().isEmpty() ? 0 : 1;
      case PyList list -> list.size() > 0 ? 1 : 0;
      case PyDict dict -> dict.size() > 0 ? 1 : 0;
      case Singleton none when none == Singleton.NONE -> 0;
      default -> UNKNOWN;
    };
  }

  // Iteration and unpacking

  /** The next item of a range or list: 1 if there is one, 0 at the end. */
  static int next(Object[] R, long[] N, int a, int b) {
    if (R[b] instanceof RangeIterator range) {
      if (range.left <= 0) {
        return 0;
      }
      range.left--;
      give(R, N, a, range.current);
      range.current += range.step;
      return 1;
    }
    if (R[b] instanceof ListIterator items) {
      int index = items.advance();
      if (index < 0) {
        return 0;
      }
      R[a] = items.list().references()[index];
      N[a] = items.list().bits()[index];
      return 1;
    }
    return UNKNOWN;
  }

  static boolean unpack(Object[] R, long[] N, int a, int b, int count) {
    if (!(R[b] instanceof PyTuple tuple) || tuple.size() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      Tag.put(R, N, a + i, tuple.get(i));
    }
    return true;
  }

  // Containers

  /** Appends to a list that has room. */
  static boolean append(Object[] R, long[] N, int a, int b) {
    var list = (PyList) R[a];
    if (list.isFilled()) {
      return false;
    }
    list.add(R[b], N[b]);
    return true;
  }

  static boolean item(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] instanceof PyList list && R[c] == Tag.INT) {
      long index = N[c] < 0 ? N[c] + list.size() : N[c];
      if (index < 0 || index >= list.size()) {
        return false;
      }
      R[a] = list.references()[(int) index];
      N[a] = list.bits()[(int) index];
      return true;
    }
    return otherItem(R, N, a, b, c);
  }

  /** Of a dict, a tuple or a text. */
  private static boolean otherItem(Object[] R, long[] N, int a, int b, int c) {
    if (R[b] instanceof PyDict dict) {
      int place = find(dict, R, N, c);
      if (place >= 0) {
        Tag.put(R, N, a, dict.valueAt(place));
      }
      return place >= 0;
    }
    if (R[c] != Tag.INT) {
      return false;
    }
    long index = N[c];
    if (R[b] instanceof PyTuple tuple) {
      long at = index < 0 ? index + tuple.size() : index;
      if (at < 0 || at >= tuple.size()) {
        return false;
      }
      Tag.put(R, N, a, tuple.get((int) at));
      return true;
    }
    if (R[b] instanceof Str text) {
      long at = index < 0 ? index + text.length() : index;
      if (at < 0 || at >= text.length()) {
        return false;
      }
      R[a] = text.at((int) at);
      return true;
    }
    return false;
  }

  static boolean setItem(Object[] R, long[] N, int a, int b, int c) {
    if (R[a] instanceof PyList list && R[b] == Tag.INT) {
      long index = N[b] < 0 ? N[b] + list.size() : N[b];
      if (index < 0 || index >= list.size()) {
        return false;
      }
      list.references()[(int) index] = R[c];
      list.bits()[(int) index] = N[c];
      return true;
    }
    if (!(R[a] instanceof PyDict dict)) {
      return false;
    }
    int place = find(dict, R, N, b);
    if (place >= 0) {
      dict.setValueAt(place, Tag.box(R[c], N[c]));
    }
    return place >= 0;
  }

  /** Where a dict has the int or text that a register holds as key, as {@link PyDict#find}; UNDECIDED for other keys. */
  static int find(PyDict dict, Object[] R, long[] N, int place) {
    if (R[place] == Tag.INT) {
      return dict.find(N[place], Immediate.hash(N[place]));
    }
    if (!(R[place] instanceof Str text)) {
      return Probe.UNDECIDED;
    }
    long hash = Immediate.hash(text);
    return hash == Immediate.NO_HASH ? Probe.UNDECIDED : dict.find(text, hash);
  }

  // Attributes

  static boolean attribute(Object[] R, long[] N, int a, int b, Object cached) {
    if (R[b] instanceof PyObject object && cached instanceof Caches.Slot cache && cache.fits(object)) {
      Tag.put(R, N, a, object.slot(cache.slot));
      return true;
    }
    return variable(R, N, a, R[b], cached);
  }

  /** A global variable of a module, as its attribute. */
  private static boolean variable(Object[] R, long[] N, int a, Object object, Object cached) {
    if (cached instanceof Caches.Variable cache && cache.in(object) instanceof Globals globals) {
      R[a] = globals.references()[cache.slot()];
      N[a] = globals.bits()[cache.slot()];
      return true;
    }
    return false;
  }

  static boolean setAttribute(Object[] R, long[] N, int a, int b, Object cached) {
    if (R[b] instanceof PyObject object && cached instanceof Caches.Slot cache && cache.fits(object)) {
      object.setSlot(cache.slot, Tag.box(R[a], N[a]));
      return true;
    }
    return false;
  }

  static boolean method(Object[] R, long[] N, int a, int b, Object cached) {
    if (cached instanceof Caches.Method cache) {
      if (R[b] instanceof PyObject object && cache.fits(object)) {
        R[a + 1] = object;
        R[a] = cache.function;
        return true;
      }
      return false;
    }
    if (cached instanceof Caches.BuiltinMethod cache && R[b] instanceof PyValue self && self.type() == cache.cls()) {
      R[a + 1] = self;
      R[a] = cache.method();
      return true;
    }
    if (variable(R, N, a, R[b], cached)) {
      R[a + 1] = null;
      return true;
    }
    return false;
  }

  // Calls

  /** Enters a function that takes its arguments as they lie, above {@code a}; {@code fuel} is left for it. */
  static boolean call(Tasklet t, Object[] R, int a, int count, int pc, long fuel) {
    if (R[a] instanceof PyFunction function && function.executable().simple == count) {
      t.pc = pc;
      t.fuel = fuel;
      t.start(function, a + 1, count);
      return true;
    }
    return false;
  }

  /** As {@link #call}, of a method, with the instance as first argument. */
  static boolean callMethod(Tasklet t, Object[] R, int a, int count, int pc, long fuel) {
    return R[a + 1] != null && call(t, R, a, count + 1, pc, fuel);
  }

  /**
   * What executes the call that has begun, and that the one at {@code depth} waits for: null if that has to be done elsewhere, or if
   * nothing was called.
   */
  static Translation callee(Tasklet t, int depth, int calls) {
    return calls > 0 && t.depth > depth && t.owners[t.depth] instanceof Executable code && !t.isTrapped()
        ? code.translation
        : null;
  }

  /** Ends the running call with a register's value. */
  static void leave(Tasklet t, Object[] R, long[] N, int a, int pc, long fuel) {
    t.pc = pc;
    t.fuel = fuel;
    if (!t.giveBack(R[a], N[a])) {
      t.finish(Tag.box(R[a], N[a]));
    }
  }

  // What is left over

  /**
   * Executes an instruction in full, after which the next ones of its block come.
   *
   * @param pc behind it
   * @param rest what the next ones of its block cost
   * @return the fuel behind the block, or negative if something else comes next
   */
  static long execute(Tasklet t, Executable code, long word, int pc, long fuel, int rest) {
    return leads(t, code, word, pc, fuel) && t.pc == pc ? t.fuel - rest : -1;
  }

  /** Executes an instruction in full; whether the running call goes on, at the tasklet's program counter. */
  static boolean leads(Tasklet t, Executable code, long word, int pc, long fuel) {
    t.pc = pc;
    t.fuel = fuel;
    Object value = Quick.execute(t, code, word);
    if (value == null) {
      value = Slow.execute(t, code, word);
    }
    if (value == Tasklet.PENDING) {
      return false;
    }
    if (value != Slow.DONE) {
      Tag.put(t.references, t.bits, t.base + ((int) word >>> 16), value);
    }
    return true;
  }
}
