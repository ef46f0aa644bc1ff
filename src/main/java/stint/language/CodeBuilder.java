package stint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the instructions of one {@link Code}: numbers its temporaries, constants and names, resolves its jumps, and knows
 * at each instruction which local variables certainly have a value.
 *
 * <p>Code that no path reaches is not collected: after an unconditional jump, emitting does nothing until a label is placed
 * that something jumps to.
 */
final class CodeBuilder {

  /** A place in the code that is jumped to, before or after it is known. */
  static final class Label {
    private int position = -1;

    /** What is certainly assigned on every path here so far; null if there is none. */
    private BitSet assigned;
  }

  /**
   * A stretch of code whose exceptions go to a handler. Code inside it may be excepted by {@link #suspend} and {@link
   * #resume}.
   */
  final class Region {
    private final Label handler = new Label();
    private final int register;
    private final int depth;
    private final BitSet instructions = new BitSet();
    private int start;

    private Region(int register, int depth) {
      this.register = register;
      this.depth = depth;
      this.start = size;
      handler.assigned = assignedHereLeast();
      regions.add(this);
    }

    /** Ends the region, at least for now. */
    void suspend() {
      instructions.set(start, size);
    }

    /** Lets the region go on after {@link #suspend}. */
    void resume() {
      start = size;
    }
  }

  private static final int LIMIT = 0xffff;
  private static final int MAX_SIZE = 1 << 20;

  private final Problems problems;
  private final boolean farJumps;
  private final int firstTemporary;
  private final BitSet unbindable;

  private long[] words = new long[64];
  private Span[] spans = new Span[64];

  /** Where each jump goes; null for other instructions. */
  private Label[] labels = new Label[64];

  /** How many handlers each instruction is nested in. */
  private int[] coldness = new int[64];

  private int size;
  private int handlerDepth;
  private int top;
  private int registers;
  private final Map<Object, Integer> constantPlaces = new LinkedHashMap<>();
  private final List<Object> constants = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Region> regions = new ArrayList<>();

  /** Local variables that have a value whenever control is here; null if it never is. */
  private BitSet assigned;

  /**
   * An empty code.
   *
   * @param farJumps whether no fused jumps may be used
   * @param firstTemporary number of registers that hold variables
   * @param assigned the variables that have a value from the start
   * @param unbindable the variables that may lose their value again
   */
  CodeBuilder(Problems problems, boolean farJumps, int firstTemporary, BitSet assigned, BitSet unbindable) {
    this.problems = problems;
    this.farJumps = farJumps;
    this.firstTemporary = firstTemporary;
    this.top = firstTemporary;
    this.registers = firstTemporary;
    this.assigned = assigned;
    this.unbindable = unbindable;
  }

  // Registers

  /** The next free temporary; in use until a {@link #release} to below it. */
  int temporary(Span span) {
    return temporaries(1, span);
  }

  /** The first of {@code count} consecutive temporaries. */
  int temporaries(int count, Span span) {
    int first = top;
    top += count;
    registers = Math.max(registers, top);
    if (registers > LIMIT) {
      throw problems.tooLarge(span);
    }
    return first;
  }

  /** The first temporary that is not in use. */
  int mark() {
    return top;
  }

  /** Frees the temporaries from {@code mark} on. */
  void release(int mark) {
    top = mark;
  }

  boolean isTemporary(int register) {
    return register >= firstTemporary;
  }

  /** Whether {@code register} is the temporary taken last, so that a call can be set up from it on. */
  boolean isTopTemporary(int register) {
    return isTemporary(register) && register == top - 1;
  }

  // Constants and names

  /** The place of a constant; equal constants of the same type share one. */
  int constant(Object value, Span span) {
    if (!isReachable()) {
      return 0;
    }
    if (value instanceof Code) {
      return addConstant(value, span);
    }
    Integer place = constantPlaces.get(value);
    if (place == null) {
      place = addConstant(value, span);
      constantPlaces.put(value, place);
    }
    return place;
  }

  private int addConstant(Object value, Span span) {
    if (constants.size() > LIMIT) {
      throw problems.tooLarge(span);
    }
    constants.add(value);
    return constants.size() - 1;
  }

  /** The place of a name. */
  int name(String name, Span span) {
    if (!isReachable()) {
      return 0;
    }
    if (names.size() > LIMIT) {
      throw problems.tooLarge(span);
    }
    Integer place = names.putIfAbsent(name, names.size());
    return place != null ? place : names.size() - 1;
  }

  // Instructions

  boolean isReachable() {
    return assigned != null;
  }

  void emit(int op, int a, int b, int c, Span span) {
    emit(op, 0, a, b, c, span);
  }

  void emit(int op, int x, int a, int b, int c, Span span) {
    if (isReachable()) {
      add(Instruction.word(op, x, a, b, c), null, span);
    }
    if (op == Op.RETURN || op == Op.RAISE || op == Op.RERAISE) {
      assigned = null;
    }
  }

  private void add(long word, Label label, Span span) {
    if (size == words.length) {
      if (size >= MAX_SIZE) {
        throw problems.tooLarge(span);
      }
      words = Arrays.copyOf(words, 2 * size);
      spans = Arrays.copyOf(spans, 2 * size);
      labels = Arrays.copyOf(labels, 2 * size);
      coldness = Arrays.copyOf(coldness, 2 * size);
    }
    words[size] = word;
    spans[size] = span;
    labels[size] = label;
    coldness[size++] = handlerDepth;
  }

  void move(int target, int source, Span span) {
    if (target != source) {
      emit(Op.MOVE, target, source, 0, span);
    }
  }

  // Jumps

  void jump(Label label, Span span) {
    jump(Op.JUMP, 0, 0, label, span);
    assigned = null;
  }

  /** Jumps if the truth value of the register is {@code sense}. */
  void jumpIf(boolean sense, int register, Label label, Span span) {
    jump(sense ? Op.JUMP_TRUE : Op.JUMP_FALSE, 0, register, label, span);
  }

  /** Jumps if the register holds None, or with {@code sense} false if it holds something else. */
  void jumpIfNone(boolean sense, int register, Label label, Span span) {
    jump(Op.JUMP_NONE, sense ? 0 : 1, register, label, span);
  }

  private void jump(int op, int x, int a, Label label, Span span) {
    addJump(Instruction.jump(op, x, a, 0), label, span);
  }

  private void addJump(long word, Label label, Span span) {
    if (isReachable()) {
      if (label.position < 0) {
        label.assigned = meet(label.assigned, assigned);
      }
      add(word, label, span);
    }
  }

  /** Jumps if the comparison {@code left op right} comes out as {@code sense}; {@code op} is one with a fused jump. */
  void jumpIf(boolean sense, int left, Ast.CmpOp op, int right, Label label, Span span) {
    if (farJumps) {
      int result = temporary(span);
      emit(Op.COMPARE, op.ordinal(), result, left, right, span);
      release(result);
      jumpIf(sense, result, label, span);
    } else {
      addJump(Instruction.word(fused(op), sense ? 1 : 0, left, right, 0), label, span);
    }
  }

  /** As {@link #jumpIf(boolean, int, Ast.CmpOp, int, Label, Span)} with a number that {@link #isShort}. */
  void jumpIfInt(boolean sense, int left, Ast.CmpOp op, long right, Label label, Span span) {
    if (farJumps) {
      int number = temporary(span);
      emit(Op.CONST, number, constant(right, span), 0, span);
      jumpIf(sense, left, op, number, label, span);
      release(number);
    } else {
      int fused = fused(op) + Op.JUMP_LT_INT - Op.JUMP_LT;
      addJump(Instruction.word(fused, sense ? 1 : 0, left, (int) right, 0), label, span);
    }
  }

  /** The fused jump for a comparison, or -1 if there is none. */
  static int fused(Ast.CmpOp op) {
    return switch (op) {
      case LT -> Op.JUMP_LT;
      case LT_E -> Op.JUMP_LE;
      case EQ -> Op.JUMP_EQ;
      case NOT_EQ -> Op.JUMP_NE;
      case GT -> Op.JUMP_GT;
      case GT_E -> Op.JUMP_GE;
      case IS, IS_NOT, IN, NOT_IN -> -1;
    };
  }

  /** Whether a constant fits the 16 bits of the instructions that have a number as operand. */
  static boolean isShort(Object value) {
    return value instanceof Long number && number == number.shortValue();
  }

  /** Stores the next item of {@code iterator} in {@code target} and jumps; goes on behind if there is none. */
  void forNext(int target, int iterator, Label body, Span span) {
    long word = Instruction.word(Op.FOR, 0, target, iterator, 0);
    if (farJumps) {
      Label another = new Label();
      Label exhausted = new Label();
      addJump(word, another, span);
      jump(exhausted, span);
      place(another);
      jump(body, span);
      place(exhausted);
    } else {
      addJump(word, body, span);
    }
  }

  /** Sends {@code value} to an iterator and jumps if that is exhausted. */
  void send(int value, int iterator, Label exhausted, Span span) {
    addJump(Instruction.word(Op.SEND, 0, value, iterator, 0), exhausted, span);
  }

  // Labels

  /** Lets the label stand here: jumps to it, past and to come, go on here. */
  void place(Label label) {
    label.position = size;
    assigned = meet(label.assigned, assigned);
  }

  /** As {@link #place} for a label that is jumped to from behind: a variable may have lost its value by then. */
  void placeLoop(Label label) {
    place(label);
    assigned = assignedHereLeast();
  }

  /**
   * As {@link #placeLoop} where control comes from behind only, by a jump with at least the variables assigned that {@code
   * before} tells.
   */
  void placeLoop(Label label, BitSet before) {
    assigned = copy(before);
    placeLoop(label);
  }

  /** The code from here on is for exceptions, and not run into from what is before. */
  void enterHandler() {
    handlerDepth++;
  }

  /** Ends what {@link #enterHandler} began; the code before does not run into what follows. */
  void leaveHandler() {
    handlerDepth--;
  }

  /** Starts the handler of a region; the code before may run into it. */
  void placeHandler(Region region) {
    region.handler.position = size;
    if (!region.instructions.isEmpty()) {
      assigned = meet(region.handler.assigned, assigned);
    }
  }

  // Definite assignment

  /** Whether the local variable in this register certainly has a value here. */
  boolean isAssigned(int register) {
    return assigned == null || assigned.get(register);
  }

  void setAssigned(int register, boolean value) {
    if (assigned != null) {
      assigned.set(register, value);
    }
  }

  /** What is certainly assigned here; null where control never is. */
  BitSet assigned() {
    return copy(assigned);
  }

  private BitSet assignedHereLeast() {
    BitSet least = copy(assigned);
    if (least != null) {
      least.andNot(unbindable);
    }
    return least;
  }

  private static BitSet copy(BitSet bits) {
    return bits == null ? null : (BitSet) bits.clone();
  }

  private static BitSet meet(BitSet one, BitSet other) {
    if (one == null || other == null) {
      return copy(one == null ? other : one);
    }
    BitSet both = copy(one);
    both.and(other);
    return both;
  }

  // Handlers

  /** Opens a region whose exceptions are put into {@code register}; {@code depth} is the number of regions around it. */
  Region protect(int register, int depth) {
    return new Region(register, depth);
  }

  // The result

  int registers() {
    return registers;
  }

  Object[] constants() {
    return constants.toArray();
  }

  String[] names() {
    return names.keySet().toArray(String[]::new);
  }

  /** The instructions in their final order. Throws {@link Layout.JumpTooFar}. */
  Layout layout() {
    int[] targets = new int[size];
    for (int i = 0; i < size; i++) {
      targets[i] = labels[i] == null ? -1 : labels[i].position;
    }
    List<Layout.Protection> protections = regions.stream()
        .filter(region -> !region.instructions.isEmpty())
        .sorted(Comparator.comparingInt((Region region) -> region.depth).reversed())
        .map(region -> new Layout.Protection(region.instructions, region.handler.position, region.register))
        .toList();
    return new Layout(Arrays.copyOf(words, size), spans, targets, coldness, protections);
  }
}
