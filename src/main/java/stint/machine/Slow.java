package stint.machine;

import stint.language.Ast;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.operations.Iteration;
import stint.machine.operations.Lookup;
import stint.machine.operations.Representation;
import stint.machine.operations.SetOperations;
import stint.machine.operations.Truth;
import stint.machine.text.Formatting;
import stint.machine.values.AsyncItem;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.PyCell;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;

/**
 * Every instruction in full, for what the interpreter loop leaves over. Operands are taken from and results given back as boxed values.
 */
final class Slow {
  /** Answered by instructions without a value for R[a]; the tasklet's program counter may have changed. */
  static final Object DONE = new Object();

  private static final boolean[] STORES = new boolean[256];

  static {
    for (var instruction : Instruction.values()) {
      STORES[instruction.code()] = instruction.result() == Instruction.Result.STORE;
    }
  }

  private Slow() {}

  /** Whether a value that arrives for this instruction simply goes to its R[a]. */
  static boolean stores(long word) {
    return STORES[(int) word & 0xff];
  }

  /** The program counter after a conditional jump whose condition has this value. */
  static int jump(long word, int pc, boolean value) {
    return switch ((int) word & 0xff) {
      case Op.JUMP_TRUE -> value ? Instruction.target(word) : pc;
      case Op.JUMP_FALSE -> value ? pc : Instruction.target(word);
      default -> value == (Instruction.x(word) == 1) ? pc + Instruction.signedC(word) : pc;
    };
  }

  /** Executes one instruction: its value for R[a], {@link #DONE}, or {@link Tasklet#PENDING}. */
  static Object execute(Tasklet t, Executable code, long word) {
    int op = (int) word & 0xff;
    return switch (op) {
      case Op.CONST, Op.MOVE, Op.JUMP, Op.JUMP_NONE, Op.STORE_CELL, Op.LIST_APPEND, Op.RETURN ->
          throw new AssertionError(Instruction.of(word));
      case Op.CHECK, Op.CLEAR, Op.LOAD_GLOBAL, Op.STORE_GLOBAL, Op.DELETE_GLOBAL, Op.MAKE_CELL, Op.COPY_FREE ->
          variable(t, code, word);
      case Op.LOAD_CELL, Op.DELETE_CELL -> cell(t, code, word);
      case Op.LOAD_NAME, Op.LOAD_CLASS_CELL, Op.STORE_NAME, Op.DELETE_NAME -> name(t, code, word);
      case Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.FLOORDIV, Op.MOD, Op.BINARY ->
          Operators.execute(t, code, operator(word), isInPlace(word), b(t, word), c(t, word));
      case Op.ADD_INT -> addInt(t, word);
      case Op.UNARY -> Operators.unary(t, UNARY[Instruction.x(word)], b(t, word));
      case Op.COMPARE -> Operators.compare(t, COMPARISONS[Instruction.x(word)], b(t, word), c(t, word));
      case Op.JUMP_TRUE, Op.JUMP_FALSE -> decide(t, word, Truth.truth(t, a(t, word)));
      case Op.JUMP_LT, Op.JUMP_LE, Op.JUMP_EQ, Op.JUMP_NE, Op.JUMP_GT, Op.JUMP_GE ->
          condition(t, word, FUSED[op - Op.JUMP_LT], a(t, word), b(t, word));
      case Op.JUMP_LT_INT, Op.JUMP_LE_INT, Op.JUMP_EQ_INT, Op.JUMP_NE_INT, Op.JUMP_GT_INT, Op.JUMP_GE_INT ->
          condition(t, word, FUSED[op - Op.JUMP_LT_INT], a(t, word), (long) Instruction.signedB(word));
      case Op.ITER -> Iteration.iter(t, b(t, word));
      case Op.FOR -> next(t, word);
      case Op.UNPACK -> Unpacking.exactly(t, b(t, word), Instruction.a(word), Instruction.c(word));
      case Op.UNPACK_EX ->
          Unpacking.starred(t, b(t, word), Instruction.a(word), Instruction.x(word), Instruction.c(word));
      case Op.GET_ITEM -> Items.get(t, b(t, word), c(t, word));
      case Op.SET_ITEM -> done(Items.set(t, a(t, word), b(t, word), c(t, word)));
      case Op.DELETE_ITEM -> done(Items.delete(t, a(t, word), b(t, word)));
      case Op.GET_ATTR -> Attributes.get(t, code, b(t, word), code.code().names()[Instruction.c(word)]);
      case Op.SET_ATTR ->
          done(Attributes.set(t, code, b(t, word), code.code().names()[Instruction.c(word)], a(t, word)));
      case Op.DELETE_ATTR -> done(Attributes.delete(t, b(t, word), code.code().names()[Instruction.c(word)]));
      case Op.LOAD_METHOD ->
          Attributes.loadMethod(t, code, b(t, word), code.code().names()[Instruction.c(word)], Instruction.a(word));
      case Op.CALL -> Calls.call(t, code, Instruction.a(word), Instruction.b(word), false);
      case Op.CALL_METHOD -> Calls.call(t, code, Instruction.a(word), Instruction.b(word), true);
      case Op.CALL_KW ->
          Calls.callNamed(
              t,
              Instruction.a(word),
              Instruction.b(word),
              Instruction.x(word) == 1,
              (PyTuple) code.constant(Instruction.c(word)));
      case Op.CALL_EX -> Calls.callSpread(t, Instruction.a(word));
      default -> rare(t, code, word, op);
    };
  }

  /** Instructions that make containers, functions and classes, handle exceptions, or belong to generators and patterns. */
  private static Object rare(Tasklet t, Executable code, long word, int op) {
    return switch (op) {
      case Op.LIST -> list(t, t.slice(Instruction.b(word), Instruction.c(word)));
      case Op.TUPLE -> tuple(t, t.slice(Instruction.b(word), Instruction.c(word)));
      case Op.SET -> Displays.set(t, t.slice(Instruction.b(word), Instruction.c(word)));
      case Op.DICT -> Displays.dict(t, t.slice(Instruction.b(word), 2 * Instruction.c(word)));
      case Op.LIST_EXTEND ->
          done(
              Displays.extend(
                  t, (PyList) a(t, word), b(t, word), Instruction.x(word) == 1 ? c(t, word) : null));
      case Op.LIST_TO_TUPLE -> tuple(t, ((PyList) b(t, word)).toArray());
      case Op.SET_ADD -> done(Lookup.add(t, (PySet) a(t, word), b(t, word)));
      case Op.SET_UPDATE -> done(SetOperations.update(t, (PySet) a(t, word), b(t, word)));
      case Op.DICT_PUT -> done(Lookup.put(t, (PyDict) a(t, word), b(t, word), c(t, word)));
      case Op.DICT_UPDATE -> {
        boolean keywords = Instruction.x(word) == 1;
        yield done(
            Displays.merge(t, (PyDict) a(t, word), b(t, word), keywords ? c(t, word) : null));
      }
      case Op.SLICE -> {
        int first = Instruction.b(word);
        yield new PySlice(t.get(first), t.get(first + 1), t.get(first + 2));
      }
      case Op.FUNCTION ->
          function(t, code, word);
      case Op.CLASS -> Classes.build(t, t.slice(Instruction.b(word), 4));
      case Op.IMPORT -> Imports.load(t, code.code().names()[Instruction.c(word)], Instruction.x(word) == 1);
      case Op.IMPORT_FROM -> Imports.from(t, b(t, word), code.code().names()[Instruction.c(word)]);
      case Op.IMPORT_STAR -> done(Imports.star(t, b(t, word)));
      case Op.RAISE -> raise(t, word);
      case Op.PUSH_EXC, Op.POP_EXC, Op.RERAISE -> handler(t, word);
      case Op.MATCH_EXC -> Classes.catches((PyException) b(t, word), c(t, word));
      case Op.EXIT_METHOD -> Contexts.exitMethod(b(t, word), Instruction.x(word) == 1);
      case Op.WITH_ENTER -> Contexts.enter(t, b(t, word), Instruction.x(word) == 1);
      case Op.WITH_EXCEPT -> Contexts.exit(t, b(t, word), (PyException) c(t, word));
      case Op.FORMAT -> format(t, word);
      case Op.CONCAT -> concat(t, word);
      case Op.GENERATOR -> Generators.create(t, code);
      case Op.SEND -> Generators.delegate(t, word);
      case Op.MATCH_KIND -> Patterns.isKind(b(t, word), Instruction.x(word) == 1);
      case Op.MATCH_LEN -> Items.length(t, b(t, word));
      case Op.MATCH_KEYS -> Patterns.keys(t, b(t, word), (PyTuple) c(t, word));
      case Op.MATCH_CLASS ->
          Patterns.attributes(
              t, b(t, word), c(t, word), Instruction.x(word), (PyTuple) t.get(Instruction.c(word) + 1));
      case Op.DICT_WITHOUT -> Patterns.rest(t, b(t, word), (PyTuple) c(t, word));
      case Op.AWAITABLE -> Coroutines.awaitable(t, b(t, word));
      case Op.ASYNC_ITER -> Coroutines.iter(t, b(t, word));
      case Op.ASYNC_NEXT -> Coroutines.next(t, b(t, word));
      case Op.ASYNC_ITEM -> new AsyncItem(b(t, word));
      case Op.SPLIT_GROUP -> Imports.call(t, "_groups", "catch", b(t, word), c(t, word));
      case Op.JOIN_GROUPS -> Imports.call(t, "_groups", "join", t.slice(Instruction.b(word), 3));
      default -> throw new AssertionError(Instruction.of(word));
    };
  }

  private static final Ast.Operator[] OPERATORS = Ast.Operator.values();
  private static final Ast.UnaryOperator[] UNARY = Ast.UnaryOperator.values();
  private static final Ast.CmpOp[] COMPARISONS = Ast.CmpOp.values();
  private static final Ast.CmpOp[] FUSED = {
    Ast.CmpOp.LT, Ast.CmpOp.LT_E, Ast.CmpOp.EQ, Ast.CmpOp.NOT_EQ, Ast.CmpOp.GT, Ast.CmpOp.GT_E
  };

  private static Object a(Tasklet t, long word) {
    return t.get(Instruction.a(word));
  }

  private static Object b(Tasklet t, long word) {
    return t.get(Instruction.b(word));
  }

  private static Object c(Tasklet t, long word) {
    return t.get(Instruction.c(word));
  }

  private static Object done(Object value) {
    return value == Tasklet.PENDING ? value : DONE;
  }

  private static Object variable(Tasklet t, Executable code, long word) {
    int a = Instruction.a(word);
    switch ((int) word & 0xff) {
      case Op.CHECK -> throw unbound(code.code().names()[Instruction.b(word)], Instruction.x(word) == 1);
      case Op.CLEAR -> {
        if (Instruction.x(word) == 1 && t.get(a) == null) {
          throw unbound(code.code().names()[Instruction.b(word)], false);
        }
        t.references[t.base + a] = null;
      }
      case Op.LOAD_GLOBAL -> throw unknown(t.globals(), Instruction.b(word));
      case Op.DELETE_GLOBAL -> {
        var globals = t.globals();
        if (globals.references()[Instruction.b(word)] == null) {
          throw unknown(globals, Instruction.b(word));
        }
        globals.references()[Instruction.b(word)] = null;
      }
      case Op.MAKE_CELL -> t.references[t.base + a] = new PyCell(t.get(a));
      case Op.COPY_FREE -> System.arraycopy(t.function().closure(), 0, t.references, t.base + a, Instruction.b(word));
      default -> throw new AssertionError(Instruction.of(word));
    }
    return DONE;
  }

  private static Raise unknown(Globals globals, int slot) {
    return unknown(globals.code().globals().get(slot));
  }

  private static Raise unknown(String name) {
    var raise = Raise.of(Exceptions.NAME_ERROR, "name '" + name + "' is not defined");
    raise.exception().put("name", Str.of(name));
    return raise;
  }

  private static Raise unbound(String name, boolean free) {
    var raise =
        free
            ? Raise.of(
                Exceptions.NAME_ERROR,
                "cannot access free variable '" + name + "' where it is not associated with a value in enclosing scope")
            : Raise.of(
                Exceptions.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '" + name + "' where it is not associated with a value");
    raise.exception().put("name", Str.of(name));
    return raise;
  }

  private static Object cell(Tasklet t, Executable code, long word) {
    var cell = (PyCell) t.references[t.base + Instruction.b(word)];
    if (cell.get() == null) {
      throw unbound(code.code().names()[Instruction.c(word)], Instruction.x(word) == 1);
    }
    cell.set(null);
    return DONE;
  }

  /** Class bodies look in their namespace first. */
  private static Object name(Tasklet t, Executable code, long word) {
    var name = code.code().names()[Instruction.c(word)];
    var key = Str.of(name);
    var namespace = (PyDict) t.get(0);
    switch ((int) word & 0xff) {
      case Op.STORE_NAME -> namespace.put(key, a(t, word));
      case Op.DELETE_NAME -> {
        if (namespace.remove(key) == null) {
          throw unknown(name);
        }
      }
      default -> {
        var value = namespace.get(key);
        if (value != null) {
          return value;
        }
        return (int) (word & 0xff) == Op.LOAD_NAME ? global(t, Instruction.b(word)) : free(t, name, word);
      }
    }
    return DONE;
  }

  private static Object global(Tasklet t, int slot) {
    var globals = t.globals();
    var value = Tag.box(globals.references()[slot], globals.bits()[slot]);
    if (value == null) {
      value = globals.builtins()[slot];
    }
    if (value == null) {
      throw unknown(globals, slot);
    }
    return value;
  }

  private static Object free(Tasklet t, String name, long word) {
    var value = ((PyCell) t.references[t.base + Instruction.b(word)]).get();
    if (value == null) {
      throw unbound(name, true);
    }
    return value;
  }

  private static Ast.Operator operator(long word) {
    return switch ((int) word & 0xff) {
      case Op.ADD -> Ast.Operator.ADD;
      case Op.SUB -> Ast.Operator.SUB;
      case Op.MUL -> Ast.Operator.MULT;
      case Op.DIV -> Ast.Operator.DIV;
      case Op.FLOORDIV -> Ast.Operator.FLOOR_DIV;
      case Op.MOD -> Ast.Operator.MOD;
      default -> OPERATORS[Instruction.x(word) & 127];
    };
  }

  private static boolean isInPlace(long word) {
    return ((int) word & 0xff) == Op.BINARY ? Instruction.x(word) > 127 : Instruction.x(word) == 1;
  }

  /** The method that was called at once for the running code's operator answered NotImplemented: the others have their turn. */
  static void declined(Tasklet t) {
    long word = ((Executable) t.owners[t.depth]).words[t.pc - 1];
    Operators.executeOthers(t, operator(word), isInPlace(word), b(t, word), c(t, word));
  }

  private static Object addInt(Tasklet t, long word) {
    int x = Instruction.x(word);
    boolean subtract = (x & 2) != 0;
    long right = Instruction.signedC(word);
    return Operators.binary(
        t,
        subtract ? Ast.Operator.SUB : Ast.Operator.ADD,
        (x & 1) != 0,
        b(t, word),
        subtract ? -right : right);
  }

  private static Object condition(Tasklet t, long word, Ast.CmpOp comparison, Object left, Object right) {
    if (left instanceof PyObject || right instanceof PyObject) {
      return t.push(new Operators.ConditionFrame(comparison, left, right));
    }
    return decide(t, word, Operators.compare(t, comparison, left, right));
  }

  private static Object decide(Tasklet t, long word, Object truth) {
    if (truth == Tasklet.PENDING) {
      return truth;
    }
    t.pc = jump(word, t.pc, (Boolean) truth);
    return DONE;
  }

  private static Object next(Tasklet t, long word) {
    t.charge(Op.FOR_EXTRA);
    var item = Iteration.next(t, b(t, word));
    if (item == null) {
      return DONE;
    }
    if (item != Tasklet.PENDING) {
      t.pc += Instruction.signedC(word);
    }
    return item;
  }

  private static Object list(Tasklet t, Object[] items) {
    t.host().allocate(24 + 12L * items.length);
    return PyList.of(items);
  }

  private static Object tuple(Tasklet t, Object[] items) {
    t.host().allocate(24 + 12L * items.length);
    t.charge(items.length / 64);
    return PyTuple.of(items);
  }

  private static Object function(Tasklet t, Executable code, long word) {
    var made = (Executable) code.constant(Instruction.b(word));
    int x = Instruction.x(word);
    int at = Instruction.c(word);
    Object[] defaults = (x & 1) != 0 ? ((PyTuple) t.get(at++)).items() : new Object[0];
    PyDict keywordDefaults = (x & 2) != 0 ? (PyDict) t.get(at++) : null;
    PyDict annotations = (x & 4) != 0 ? (PyDict) t.get(at++) : null;
    Object[] closure = (x & 8) != 0 ? ((PyTuple) t.get(at)).items() : new Object[0];
    t.host().allocate(128);
    return new PyFunction(made, t.globals(), defaults, keywordDefaults, annotations, closure);
  }

  private static Object raise(Tasklet t, long word) {
    int x = Instruction.x(word);
    if (x == 0) {
      if (t.handled() == null) {
        throw Raise.runtimeError("No active exception to reraise");
      }
      throw Raise.again(t.handled());
    }
    return Classes.raise(t, a(t, word), x == 2 ? b(t, word) : null);
  }

  private static Object handler(Tasklet t, long word) {
    int a = Instruction.a(word);
    boolean begins = ((int) word & 0xff) == Op.PUSH_EXC;
    if (t.isGenerator()) {
      Generators.handles(t, begins ? 1 : -1);
    }
    switch ((int) word & 0xff) {
      case Op.PUSH_EXC -> {
        t.set(a + 1, t.handled());
        t.setHandled((PyException) t.get(a));
      }
      case Op.POP_EXC -> t.setHandled(handledBefore(t, a));
      default -> {
        t.setHandled(handledBefore(t, a));
        throw Raise.again((PyException) t.get(a));
      }
    }
    return DONE;
  }

  /** What is handled behind a handler: outside of all handlers of a generator, what whoever resumed it is handling now. */
  private static PyException handledBefore(Tasklet t, int a) {
    return t.isGenerator() ? Generators.handledBefore(t, (PyException) t.get(a + 1)) : (PyException) t.get(a + 1);
  }

  private static Object format(Tasklet t, long word) {
    int x = Instruction.x(word);
    var value = b(t, word);
    var spec = x > 127 ? (Str) c(t, word) : Str.EMPTY;
    return switch (x & 127) {
      case 0 -> Formatting.format(t, value, spec);
      default -> t.push(new Conversion((char) (x & 127), value, spec));
    };
  }

  /** A replacement field with a conversion: first the text, then its formatting. */
  static final class Conversion extends NativeFrame {
    private char conversion;
    private Object value;
    private Str spec;
    private int state;

    Conversion() {}

    Conversion(char conversion, Object value, Str spec) {
      this.conversion = conversion;
      this.value = value;
      this.spec = spec;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (state++) {
        case 0 -> {
          var text = text(t);
          yield text == Tasklet.PENDING ? text : formatted(t, text);
        }
        case 1 -> formatted(t, t.take());
        default -> t.take();
      };
    }

    private Object text(Tasklet t) {
      return switch (conversion) {
        case 's' -> Representation.str(t, value);
        case 'r' -> Representation.repr(t, value);
        default -> Representation.ascii(t, value);
      };
    }

    private Object formatted(Tasklet t, Object text) {
      state = 2;
      return spec == Str.EMPTY ? text : Formatting.format(t, text, spec);
    }

    @Override
    public void transfer(Transfer transfer) {
      conversion = (char) transfer.integer(conversion);
      value = transfer.ref(value);
      spec = transfer.ref(spec);
      state = transfer.integer(state);
    }
  }

  private static Object concat(Tasklet t, long word) {
    int first = Instruction.b(word);
    int count = Instruction.c(word);
    long length = 0;
    for (int i = 0; i < count; i++) {
      length += ((Str) t.get(first + i)).text().length();
    }
    t.host().allocate(40 + length);
    t.charge(length >> 10);
    var text = new StringBuilder((int) Math.min(length, Integer.MAX_VALUE - 8));
    for (int i = 0; i < count; i++) {
      text.append(((Str) t.get(first + i)).text());
    }
    return Str.of(text.toString());
  }
}
