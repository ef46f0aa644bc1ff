package stint.machine;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.values.Globals;
import stint.machine.values.PyFunction;
import stint.machine.values.Singleton;

/**
 * Translates code that is executed much to bytecode of the JVM. Registers stay where they are, in the tasklet's arrays; what is saved is
 * the reading of instructions, the test of the fuel before each of them, and the switch. An instruction becomes a call of its method in
 * {@link Fast}, which the JVM puts in there, and if that has not done it, of the whole instruction, as the interpreter would execute it.
 *
 * <p>Of code that is too long for a method of the JVM, loops are translated: the largest that fit, around where the code was seen.
 */
final class Translator {
  /** How many instructions of a code are executed before it is translated. */
  static final long WARM = 60_000;

  /** HotSpot does not compile methods over 8,000 bytes. */
  private static final int MOST_BYTES = 7_900;

  /** More instructions than fit into them in any case. */
  private static final int MOST_INSTRUCTIONS = 400;

  private static final ClassDesc NAME = ClassDesc.of("stint.machine.Translated");
  private static final ClassDesc TASKLET = desc(Tasklet.class);
  private static final ClassDesc EXECUTABLE = desc(Executable.class);
  private static final ClassDesc TRANSLATION = desc(Translation.class);
  private static final ClassDesc FAST = desc(Fast.class);
  private static final ClassDesc TAG = desc(Tag.class);
  private static final ClassDesc GLOBALS = desc(Globals.class);
  private static final ClassDesc OBJECTS = CD_Object.arrayType();
  private static final ClassDesc INTS = CD_int.arrayType();
  private static final ClassDesc LONGS = CD_long.arrayType();
  private static final MethodTypeDesc RUN = MethodTypeDesc.of(CD_void, TASKLET, CD_int);
  private static final MethodTypeDesc CONSTRUCTOR = MethodTypeDesc.of(CD_void, EXECUTABLE, INTS, desc(BitSet.class));

  // The local variables of a translation.
  private static final int THIS = 0;
  private static final int TASK = 1;
  private static final int CALLS = 2;
  private static final int CODE = 3;
  private static final int R = 4;
  private static final int N = 5;
  private static final int BASE = 6;
  private static final int PC = 7;
  private static final int FUEL = 8;
  private static final int SCOPE = 10;
  private static final int CACHES = 11;
  private static final int COSTS = 12;
  private static final int CONSTANTS = 13;
  private static final int OUTCOME = 14;
  private static final int DEPTH = 15;

  private final Executable code;

  /** Which instructions are translated. */
  private final BitSet chosen;

  private final long[] words;
  private final boolean[] leaders;
  private final int[] costs;
  private final BitSet entries = new BitSet();

  private CodeBuilder out;

  /** Where each instruction begins, its block being paid for. */
  private Label[] starts;

  /** Where each block begins that is not yet paid for. */
  private Label[] heads;

  /** Where the local program counter and fuel say how to go on. */
  private Label resume;

  /** As {@link #resume}, but what is left of that block is paid for, and cannot be. */
  private Label unpaid;

  /** As {@link #resume}, but where the local program counter is, nothing is translated. */
  private Label outside;

  /** Where another call may have begun, which is executed in here as far as that goes. */
  private Label called;

  /** Where there is nothing left to do, as the tasklet's fields say how to go on. */
  private Label leave;

  private Translator(Executable code, BitSet chosen) {
    this.code = code;
    this.chosen = chosen;
    words = code.words;
    leaders = new boolean[words.length];
    costs = new int[words.length];
  }

  private static ClassDesc desc(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }

  /**
   * A translation of the whole code; if it is too long for that, of what is translated already and a loop around an instruction, or
   * of that loop alone; null if there is none, or all are too long.
   */
  static Translation translate(Executable code, int around) {
    var all = new BitSet();
    all.set(0, code.words.length);
    var whole = translate(code, all);
    if (whole != null) {
      return whole;
    }
    var before = new BitSet();
    if (code.translation != null) {
      before.or(code.translation.covered());
    }
    // Outer loops end later.
    for (int end = code.words.length - 1; end >= around; end--) {
      int head = target(code.words, end);
      if (head >= 0 && head <= around) {
        var loop = new BitSet();
        loop.set(head, end + 1);
        var more = (BitSet) before.clone();
        more.or(loop);
        var made = translate(code, more);
        if (made == null) {
          made = translate(code, loop);
        }
        if (made != null) {
          return made;
        }
      }
    }
    return null;
  }

  private static Translation translate(Executable code, BitSet chosen) {
    if (chosen.cardinality() > MOST_INSTRUCTIONS) {
      return null;
    }
    var translator = new Translator(code, chosen);
    translator.findBlocks();
    var bytes = translator.build();
    return length(bytes) > MOST_BYTES ? null : translator.load(bytes);
  }

  private static int length(byte[] bytes) {
    return ClassFile.of().parse(bytes).methods().stream()
        .filter(method -> method.methodName().equalsString("run"))
        .mapToInt(method -> ((CodeAttribute) method.code().orElseThrow()).codeLength())
        .sum();
  }

  private Translation load(byte[] bytes) {
    try {
      var lookup = MethodHandles.lookup().defineHiddenClass(bytes, true);
      return (Translation) lookup.lookupClass()
          .getDeclaredConstructor(Executable.class, int[].class, BitSet.class)
          .newInstance(code, costs, entries);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("a translation that cannot be loaded", impossible);
    }
  }

  // Blocks

  private void findBlocks() {
    chosen.stream().forEach(pc -> {
      int target = target(pc);
      if (target >= 0) {
        leaders[target] = true;
      }
      if (pc + 1 < words.length && (endsBlock(pc) || !chosen.get(pc + 1))) {
        leaders[pc + 1] = true;
      }
    });
    Arrays.fill(costs, Translation.OUTSIDE);
    for (int pc = chosen.length() - 1; pc >= 0; pc = chosen.previousSetBit(pc - 1)) {
      boolean last = pc + 1 == words.length || leaders[pc + 1];
      costs[pc] = last ? 1 : costs[pc + 1] + 1;
      if (pc == 0 || leaders[pc] || calls(pc - 1)) {
        entries.set(pc);
      }
    }
  }

  private int op(int pc) {
    return (int) words[pc] & 0xff;
  }

  /** Where an instruction may jump to, or -1. */
  private int target(int pc) {
    return target(words, pc);
  }

  private static int target(long[] words, int pc) {
    return switch ((int) words[pc] & 0xff) {
      case Op.JUMP, Op.JUMP_TRUE, Op.JUMP_FALSE, Op.JUMP_NONE -> Instruction.target(words[pc]);
      case Op.JUMP_LT, Op.JUMP_LE, Op.JUMP_EQ, Op.JUMP_NE, Op.JUMP_GT, Op.JUMP_GE,
          Op.JUMP_LT_INT, Op.JUMP_LE_INT, Op.JUMP_EQ_INT, Op.JUMP_NE_INT, Op.JUMP_GT_INT, Op.JUMP_GE_INT,
          Op.FOR -> pc + 1 + Instruction.signedC(words[pc]);
      default -> -1;
    };
  }

  private boolean endsBlock(int pc) {
    return target(pc) >= 0 || switch (op(pc)) {
      case Op.RETURN, Op.RAISE, Op.RERAISE, Op.YIELD -> true;
      default -> false;
    };
  }

  /** Whether an instruction often has frames put on the stack, behind which the running call has to be entered again. */
  private boolean calls(int pc) {
    return switch (op(pc)) {
      case Op.CALL, Op.CALL_METHOD -> true;
      default -> op(pc) != Op.LOAD_METHOD && Caches.calls(code.caches[pc]);
    };
  }

  /** What comes in the same block behind an instruction. */
  private int rest(int pc) {
    return costs[pc] - 1;
  }

  // The class

  private byte[] build() {
    return ClassFile.of().build(NAME, type -> type
        .withFlags(ClassFile.ACC_FINAL)
        .withSuperclass(TRANSLATION)
        .withMethodBody(INIT_NAME, CONSTRUCTOR, 0, body -> body
            .aload(THIS)
            .aload(1)
            .aload(2)
            .aload(3)
            .invokespecial(TRANSLATION, INIT_NAME, CONSTRUCTOR)
            .return_())
        .withMethodBody("run", RUN, 0, this::emit));
  }

  private void emit(CodeBuilder builder) {
    out = builder;
    starts = new Label[words.length];
    heads = new Label[words.length];
    for (int pc = 0; pc < words.length; pc++) {
      starts[pc] = out.newLabel();
      heads[pc] = leaders[pc] ? out.newLabel() : starts[pc];
    }
    resume = out.newLabel();
    unpaid = out.newLabel();
    outside = out.newLabel();
    called = out.newLabel();
    leave = out.newLabel();
    enter();
    for (int pc = 0; pc < words.length; pc++) {
      if (chosen.get(pc)) {
        if (leaders[pc]) {
          pay(pc);
        }
        out.labelBinding(starts[pc]);
        instruction(pc);
      } else if (leaders[pc]) {
        out.labelBinding(heads[pc]);
        at(pc, outside);
      }
    }
    // Behind the last instruction of all nothing comes: it is a return, or a jump.
    out.goto_(leave);
    out.labelBinding(called);
    callee();
    out.aload(TASK).getfield(TASKLET, "pc", CD_int).istore(PC);
    out.goto_(resume);
    out.labelBinding(unpaid);
    out.lload(FUEL).aload(COSTS).iload(PC).iaload().i2l().ladd().lstore(FUEL);
    out.labelBinding(outside);
    out.aload(TASK).iload(PC).putfield(TASKLET, "pc", CD_int);
    out.aload(TASK).lload(FUEL).putfield(TASKLET, "fuel", CD_long);
    out.labelBinding(leave);
    out.return_();
  }

  private void enter() {
    out.aload(THIS).getfield(TRANSLATION, "code", EXECUTABLE).astore(CODE);
    out.aload(THIS).getfield(TRANSLATION, "costs", INTS).astore(COSTS);
    out.aload(CODE).getfield(EXECUTABLE, "caches", OBJECTS).astore(CACHES);
    out.aload(CODE).getfield(EXECUTABLE, "references", OBJECTS).astore(CONSTANTS);
    out.aload(TASK).getfield(TASKLET, "depth", CD_int).istore(DEPTH);
    arrays();
    out.aload(TASK).getfield(TASKLET, "base", CD_int).istore(BASE);
    out.aload(R).iload(BASE).iconst_1().isub().aaload().checkcast(desc(PyFunction.class))
        .invokevirtual(desc(PyFunction.class), "globals", MethodTypeDesc.of(GLOBALS)).astore(SCOPE);
    out.aload(TASK).getfield(TASKLET, "pc", CD_int).istore(PC);
    out.aload(TASK).getfield(TASKLET, "fuel", CD_long).lstore(FUEL);
    out.labelBinding(resume);
    out.lload(FUEL).aload(COSTS).iload(PC).iaload().i2l().lsub().lstore(FUEL);
    out.lload(FUEL).lconst_0().lcmp().iflt(unpaid);
    List<SwitchCase> cases = new ArrayList<>();
    entries.stream().forEach(pc -> cases.add(SwitchCase.of(pc, starts[pc])));
    out.iload(PC).tableswitch(entries.nextSetBit(0), entries.length() - 1, unpaid, cases);
  }

  /** Reads where the registers are: a call may need more than there were. */
  private void arrays() {
    out.aload(TASK).getfield(TASKLET, "references", OBJECTS).astore(R);
    out.aload(TASK).getfield(TASKLET, "bits", LONGS).astore(N);
  }

  /**
   * A call has begun: executes it, if it is translated, and goes on if it has returned; leaves else. Each place of the class that
   * has this is a call of its own to the JVM, which puts the one translation that is called there in.
   */
  private void callee() {
    var translated = out.newLabel();
    out.aload(TASK).iload(DEPTH).iload(CALLS);
    fast("callee", TRANSLATION, TASKLET, CD_int, CD_int);
    out.dup().ifnonnull(translated).pop().goto_(leave);
    out.labelBinding(translated);
    out.aload(TASK).iload(CALLS).iconst_1().isub().invokevirtual(TRANSLATION, "run", RUN);
    out.aload(TASK).getfield(TASKLET, "depth", CD_int).iload(DEPTH).if_icmpne(leave);
    arrays();
    out.aload(TASK).getfield(TASKLET, "fuel", CD_long).lstore(FUEL);
  }

  /** A block begins: pays for it, or leaves. */
  private void pay(int pc) {
    var paid = out.newLabel();
    out.labelBinding(heads[pc]);
    out.lload(FUEL).loadConstant((long) costs[pc]).lsub().lstore(FUEL);
    out.lload(FUEL).lconst_0().lcmp().ifge(paid);
    at(pc, unpaid);
    out.labelBinding(paid);
  }

  private void at(int pc, Label part) {
    out.loadConstant(pc).istore(PC).goto_(part);
  }

  private Translator place(int register) {
    out.iload(BASE);
    if (register != 0) {
      out.loadConstant(register).iadd();
    }
    return this;
  }

  private Translator registers() {
    out.aload(R).aload(N);
    return this;
  }

  private void fast(String name, ClassDesc result, ClassDesc... parameters) {
    out.invokestatic(FAST, name, MethodTypeDesc.of(result, parameters));
  }

  // Instructions

  private void instruction(int pc) {
    long word = words[pc];
    int a = Instruction.a(word);
    int b = Instruction.b(word);
    int c = Instruction.c(word);
    switch (op(pc)) {
      case Op.CONST -> constant(a, b);
      case Op.MOVE -> {
        registers().place(a).place(b);
        fast("move", CD_void, OBJECTS, LONGS, CD_int, CD_int);
      }
      case Op.CHECK -> {
        var bound = out.newLabel();
        out.aload(R);
        place(a);
        out.aaload().ifnonnull(bound);
        inFull(pc);
        out.labelBinding(bound);
      }
      case Op.LOAD_GLOBAL -> {
        out.aload(SCOPE);
        registers().place(a);
        out.loadConstant(b);
        fast("loadGlobal", CD_boolean, GLOBALS, OBJECTS, LONGS, CD_int, CD_int);
        unlessDone(pc);
      }
      case Op.STORE_GLOBAL -> {
        out.aload(SCOPE);
        registers().place(a);
        out.loadConstant(b);
        fast("storeGlobal", CD_void, GLOBALS, OBJECTS, LONGS, CD_int, CD_int);
      }
      case Op.LOAD_CELL -> unlessDone(pc, "loadCell", a, b);
      case Op.STORE_CELL -> {
        registers().place(a).place(b);
        fast("storeCell", CD_void, OBJECTS, LONGS, CD_int, CD_int);
      }
      case Op.ADD -> unlessDone(pc, "add", a, b, c);
      case Op.SUB -> unlessDone(pc, "sub", a, b, c);
      case Op.MUL -> unlessDone(pc, "mul", a, b, c);
      case Op.DIV -> unlessDone(pc, "div", a, b, c);
      case Op.FLOORDIV -> unlessDone(pc, "floorDiv", a, b, c);
      case Op.MOD -> unlessDone(pc, "mod", a, b, c);
      case Op.ADD_INT -> {
        registers().place(a).place(b);
        out.loadConstant(Instruction.signedC(word));
        fast("addInt", CD_boolean, OBJECTS, LONGS, CD_int, CD_int, CD_int);
        unlessDone(pc);
      }
      case Op.BINARY -> operator(pc, "binary", Instruction.x(word) & 127, a, b, c);
      case Op.UNARY -> {
        out.loadConstant(Instruction.x(word));
        registers().place(a).place(b);
        fast("unary", CD_boolean, CD_int, OBJECTS, LONGS, CD_int, CD_int);
        unlessDone(pc);
      }
      case Op.COMPARE -> operator(pc, "compare", Instruction.x(word), a, b, c);
      case Op.JUMP -> out.goto_(heads[Instruction.target(word)]);
      case Op.JUMP_TRUE, Op.JUMP_FALSE -> {
        registers().place(a);
        fast("truth", CD_int, OBJECTS, LONGS, CD_int);
        branch(pc, op(pc) == Op.JUMP_TRUE);
      }
      case Op.JUMP_NONE -> {
        out.aload(R);
        place(a);
        out.aaload().getstatic(desc(Singleton.class), "NONE", desc(Singleton.class));
        if (Instruction.x(word) == 0) {
          out.if_acmpeq(heads[target(pc)]);
        } else {
          out.if_acmpne(heads[target(pc)]);
        }
      }
      case Op.JUMP_LT -> condition(pc, "lt", a, b);
      case Op.JUMP_LE -> condition(pc, "le", a, b);
      case Op.JUMP_EQ -> condition(pc, "eq", a, b);
      case Op.JUMP_NE -> condition(pc, "ne", a, b);
      case Op.JUMP_GT -> condition(pc, "gt", a, b);
      case Op.JUMP_GE -> condition(pc, "ge", a, b);
      case Op.JUMP_LT_INT, Op.JUMP_LE_INT, Op.JUMP_EQ_INT, Op.JUMP_NE_INT, Op.JUMP_GT_INT, Op.JUMP_GE_INT ->
          immediate(pc, a);
      case Op.FOR -> next(pc, a, b);
      case Op.UNPACK -> {
        registers().place(a).place(b);
        out.loadConstant(c);
        fast("unpack", CD_boolean, OBJECTS, LONGS, CD_int, CD_int, CD_int);
        unlessDone(pc);
      }
      case Op.LIST_APPEND -> unlessDone(pc, "append", a, b);
      case Op.GET_ITEM -> unlessDone(pc, "item", a, b, c);
      case Op.SET_ITEM -> unlessDone(pc, "setItem", a, b, c);
      case Op.GET_ATTR -> attribute(pc, "attribute", a, b);
      case Op.SET_ATTR -> attribute(pc, "setAttribute", a, b);
      case Op.LOAD_METHOD -> attribute(pc, "method", a, b);
      case Op.CALL -> call(pc, "call", a, b);
      case Op.CALL_METHOD -> call(pc, "callMethod", a, b);
      case Op.RETURN -> {
        out.aload(TASK);
        registers().place(a);
        out.loadConstant(pc + 1).lload(FUEL);
        fast("leave", CD_void, TASKLET, OBJECTS, LONGS, CD_int, CD_int, CD_long);
        out.goto_(leave);
      }
      default -> inFull(pc);
    }
  }

  private void constant(int a, int k) {
    var tag = code.references[k];
    registers().place(a);
    if (tag == Tag.INT) {
      out.loadConstant(code.bits[k]);
      fast("give", CD_void, OBJECTS, LONGS, CD_int, CD_long);
    } else if (tag == Tag.FLOAT) {
      out.loadConstant(Double.longBitsToDouble(code.bits[k]));
      fast("give", CD_void, OBJECTS, LONGS, CD_int, CD_double);
    } else {
      out.swap().pop();
      out.aload(CONSTANTS).loadConstant(k).aaload().aastore();
    }
  }

  private void unlessDone(int pc, String name, int a, int b) {
    registers().place(a).place(b);
    fast(name, CD_boolean, OBJECTS, LONGS, CD_int, CD_int);
    unlessDone(pc);
  }

  private void unlessDone(int pc, String name, int a, int b, int c) {
    registers().place(a).place(b).place(c);
    fast(name, CD_boolean, OBJECTS, LONGS, CD_int, CD_int, CD_int);
    unlessDone(pc);
  }

  /** A truth is on the stack: whether the instruction is done. */
  private void unlessDone(int pc) {
    var done = out.newLabel();
    out.ifne(done);
    inFull(pc);
    out.labelBinding(done);
  }

  /** The whole instruction; goes on behind it. */
  private void inFull(int pc) {
    out.aload(TASK).aload(CODE).loadConstant(words[pc]).loadConstant(pc + 1);
    exactFuel(pc);
    out.loadConstant(rest(pc));
    fast("execute", CD_long, TASKLET, EXECUTABLE, CD_long, CD_int, CD_long, CD_int);
    out.lstore(FUEL);
    out.lload(FUEL).lconst_0().lcmp().iflt(called);
  }

  /** The whole instruction; goes on where it leads. */
  private void anywhere(int pc) {
    out.aload(TASK).aload(CODE).loadConstant(words[pc]).loadConstant(pc + 1).lload(FUEL);
    fast("leads", CD_boolean, TASKLET, EXECUTABLE, CD_long, CD_int, CD_long);
    out.ifeq(called);
    out.aload(TASK).getfield(TASKLET, "pc", CD_int).istore(PC);
    out.aload(TASK).getfield(TASKLET, "fuel", CD_long).lstore(FUEL);
    out.goto_(resume);
  }

  /** The fuel, without what has been paid for the instructions behind this one. */
  private void exactFuel(int pc) {
    out.lload(FUEL);
    if (rest(pc) > 0) {
      out.loadConstant((long) rest(pc)).ladd();
    }
  }

  private void operator(int pc, String name, int operator, int a, int b, int c) {
    out.loadConstant(operator);
    registers().place(a).place(b).place(c);
    fast(name, CD_boolean, CD_int, OBJECTS, LONGS, CD_int, CD_int, CD_int);
    unlessDone(pc);
  }

  private void condition(int pc, String name, int a, int b) {
    registers().place(a).place(b);
    fast(name, CD_int, OBJECTS, LONGS, CD_int, CD_int);
    branch(pc, Instruction.x(words[pc]) == 1);
  }

  /** 1, 0 or UNKNOWN is on the stack: jumps if it is what is wanted. */
  private void branch(int pc, boolean wanted) {
    var known = out.newLabel();
    out.istore(OUTCOME);
    out.iload(OUTCOME).ifge(known);
    anywhere(pc);
    out.labelBinding(known);
    out.iload(OUTCOME);
    if (wanted) {
      out.ifne(heads[target(pc)]);
    } else {
      out.ifeq(heads[target(pc)]);
    }
  }

  /** An int beside a number in the instruction. */
  private void immediate(int pc, int a) {
    var known = out.newLabel();
    out.aload(R);
    place(a);
    out.aaload().getstatic(TAG, "INT", TAG).if_acmpeq(known);
    anywhere(pc);
    out.labelBinding(known);
    out.aload(N);
    place(a);
    out.laload().loadConstant((long) Instruction.signedB(words[pc])).lcmp();
    var target = heads[target(pc)];
    boolean wanted = Instruction.x(words[pc]) == 1;
    switch (op(pc)) {
      case Op.JUMP_LT_INT -> jump(wanted, target, Order.LESS);
      case Op.JUMP_GE_INT -> jump(!wanted, target, Order.LESS);
      case Op.JUMP_EQ_INT -> jump(wanted, target, Order.EQUAL);
      case Op.JUMP_NE_INT -> jump(!wanted, target, Order.EQUAL);
      case Op.JUMP_GT_INT -> jump(wanted, target, Order.GREATER);
      default -> jump(!wanted, target, Order.GREATER);
    }
  }

  private enum Order {
    LESS,
    EQUAL,
    GREATER
  }

  /** An order is on the stack: jumps if whether it is that one is what is wanted. */
  private void jump(boolean wanted, Label target, Order order) {
    switch (order) {
      case LESS -> {
        if (wanted) {
          out.iflt(target);
        } else {
          out.ifge(target);
        }
      }
      case EQUAL -> {
        if (wanted) {
          out.ifeq(target);
        } else {
          out.ifne(target);
        }
      }
      case GREATER -> {
        if (wanted) {
          out.ifgt(target);
        } else {
          out.ifle(target);
        }
      }
    }
  }

  private void next(int pc, int a, int b) {
    var known = out.newLabel();
    registers().place(a).place(b);
    fast("next", CD_int, OBJECTS, LONGS, CD_int, CD_int);
    out.istore(OUTCOME);
    out.iload(OUTCOME).ifge(known);
    anywhere(pc);
    out.labelBinding(known);
    out.lload(FUEL).loadConstant((long) Op.FOR_EXTRA).lsub().lstore(FUEL);
    out.iload(OUTCOME).ifne(heads[target(pc)]);
  }

  private Translator cached(int pc) {
    out.aload(CACHES).loadConstant(pc).aaload();
    return this;
  }

  private void attribute(int pc, String name, int a, int b) {
    registers().place(a).place(b).cached(pc);
    fast(name, CD_boolean, OBJECTS, LONGS, CD_int, CD_int, CD_Object);
    unlessDone(pc);
  }

  private void call(int pc, String name, int a, int count) {
    out.aload(TASK).aload(R);
    place(a);
    out.loadConstant(count).loadConstant(pc + 1);
    exactFuel(pc);
    fast(name, CD_boolean, TASKLET, OBJECTS, CD_int, CD_int, CD_int, CD_long);
    var entered = out.newLabel();
    var done = out.newLabel();
    out.ifne(entered);
    inFull(pc);
    out.goto_(done);
    out.labelBinding(entered);
    callee();
    out.lload(FUEL).loadConstant((long) rest(pc)).lsub().dup2().lstore(FUEL).lconst_0().lcmp().iflt(leave);
    out.labelBinding(done);
  }
}
