package stint.language;

/**
 * The instructions of the machine: compiler, interpreter, disassembler and snapshot are made from this table.
 *
 * <p>An instruction is one 64-bit word: {@code op} in bits 0-7, {@code x} in bits 8-15, and the operands {@code a}, {@code
 * b}, {@code c} of 16 bits each above them. {@code R[i]} is register i of the running call. Every instruction costs one
 * unit when it is executed, {@link #FOR} three; work that grows with its operands is charged on top, by the operation itself.
 *
 * <p>An instruction that calls user code, or work too long for one step, has its result delivered later: the frame's program
 * counter already points behind it, and {@link #result} says what to do with the value when it comes.
 */
public enum Instruction {
  // Registers, constants, variables.
  /** R[a] = constants[b]. */
  CONST(Op.CONST, Result.STORE, false, false),
  /** R[a] = R[b]; copies an empty register as it is, so it also moves cells. */
  MOVE(Op.MOVE, Result.STORE, false, false),
  /**
   * Raise UnboundLocalError for the local variable names[b] if R[a] is empty (NameError 'free variable' if x =
   * 1).
   */
  CHECK(Op.CHECK, Result.NONE, false, false),
  /** Empty R[a]; with x = 1 raise UnboundLocalError for names[b] if it is empty already (the statement `del`). */
  CLEAR(Op.CLEAR, Result.NONE, false, false),
  /** R[a] = global slot b, else the builtin of that name, else NameError. */
  LOAD_GLOBAL(Op.LOAD_GLOBAL, Result.STORE, false, true),
  /** global slot b = R[a]. */
  STORE_GLOBAL(Op.STORE_GLOBAL, Result.NONE, false, true),
  /** Empty global slot b; NameError if it is empty already. */
  DELETE_GLOBAL(Op.DELETE_GLOBAL, Result.NONE, false, true),
  /** Wrap what R[a] holds, perhaps nothing, into a new cell in R[a]. */
  MAKE_CELL(Op.MAKE_CELL, Result.NONE, false, false),
  /** R[a + i] = cell i of the running function's closure, for i in 0 .. b - 1. */
  COPY_FREE(Op.COPY_FREE, Result.NONE, false, false),
  /**
   * R[a] = content of the cell in R[b]; when empty UnboundLocalError for names[c], or NameError 'free variable'
   * if x = 1.
   */
  LOAD_CELL(Op.LOAD_CELL, Result.STORE, false, true),
  /** content of the cell in R[b] = R[a]. */
  STORE_CELL(Op.STORE_CELL, Result.NONE, false, true),
  /** Empty the cell in R[b]; errors as LOAD_CELL, name in names[c]. */
  DELETE_CELL(Op.DELETE_CELL, Result.NONE, false, true),
  /** Class body: R[a] = namespace R[0][names[c]], else as LOAD_GLOBAL of slot b. */
  LOAD_NAME(Op.LOAD_NAME, Result.STORE, false, true),
  /** Class body: R[a] = namespace R[0][names[c]], else content of the cell in R[b]. */
  LOAD_CLASS_CELL(Op.LOAD_CLASS_CELL, Result.STORE, false, true),
  /** Class body: namespace R[0][names[c]] = R[a]. */
  STORE_NAME(Op.STORE_NAME, Result.NONE, false, true),
  /** Class body: delete names[c] from namespace R[0]; NameError if it is not there. */
  DELETE_NAME(Op.DELETE_NAME, Result.NONE, false, true),

  // Arithmetic: dst = left operator right. x = 1 marks the in-place form of the first seven.
  /** R[a] = R[b] + R[c]. */
  ADD(Op.ADD, Result.STORE, true, false),
  /** R[a] = R[b] - R[c]. */
  SUB(Op.SUB, Result.STORE, true, false),
  /** R[a] = R[b] * R[c]. */
  MUL(Op.MUL, Result.STORE, true, false),
  /** R[a] = R[b] / R[c]. */
  DIV(Op.DIV, Result.STORE, true, false),
  /** R[a] = R[b] // R[c]. */
  FLOORDIV(Op.FLOORDIV, Result.STORE, true, false),
  /** R[a] = R[b] % R[c]. */
  MOD(Op.MOD, Result.STORE, true, false),
  /**
   * R[a] = R[b] + c, c a signed 16-bit integer; x bit 0: in place, x bit 1: the source says R[b] - (-c), with c
   * already negated.
   */
  ADD_INT(Op.ADD_INT, Result.STORE, true, false),
  /** R[a] = R[b] op R[c] for the other operators: x = ordinal of Ast.Operator, plus 128 in
   * place.
   */
  BINARY(Op.BINARY, Result.STORE, true, false),
  /** R[a] = op R[b]; x = ordinal of Ast.UnaryOperator. */
  UNARY(Op.UNARY, Result.STORE, true, false),
  /**
   * R[a] = R[b] op R[c]; x = ordinal of Ast.CmpOp.
   */
  COMPARE(Op.COMPARE, Result.STORE, true, false),

  // Jumps. Targets of the fused comparisons are relative to the next instruction (signed 16 bits in c); all others are absolute in b | c << 16.
  /** Continue at target. */
  JUMP(Op.JUMP, Result.NONE, false, false),
  /** Continue at target if R[a] is true. */
  JUMP_TRUE(Op.JUMP_TRUE, Result.JUMP, true, false),
  /** Continue at target if R[a] is false. */
  JUMP_FALSE(Op.JUMP_FALSE, Result.JUMP, true, false),
  /** Continue at target if R[a] is None (x = 0), or is not None (x = 1). */
  JUMP_NONE(Op.JUMP_NONE, Result.NONE, false, false),
  /** if (R[a] &lt; R[b]) == (x = 1) skip c instructions. */
  JUMP_LT(Op.JUMP_LT, Result.JUMP, true, false),
  /** if (R[a] &lt;= R[b]) == (x = 1) skip c instructions. */
  JUMP_LE(Op.JUMP_LE, Result.JUMP, true, false),
  /** if (R[a] == R[b]) == (x = 1) skip c instructions. */
  JUMP_EQ(Op.JUMP_EQ, Result.JUMP, true, false),
  /** if (R[a] != R[b]) == (x = 1) skip c instructions. */
  JUMP_NE(Op.JUMP_NE, Result.JUMP, true, false),
  /** if (R[a] &gt; R[b]) == (x = 1) skip c instructions. */
  JUMP_GT(Op.JUMP_GT, Result.JUMP, true, false),
  /** if (R[a] &gt;= R[b]) == (x = 1) skip c instructions. */
  JUMP_GE(Op.JUMP_GE, Result.JUMP, true, false),
  /** As JUMP_LT with the signed 16-bit integer b as right operand. */
  JUMP_LT_INT(Op.JUMP_LT_INT, Result.JUMP, true, false),
  /** As JUMP_LE with the signed 16-bit integer b as right operand. */
  JUMP_LE_INT(Op.JUMP_LE_INT, Result.JUMP, true, false),
  /** As JUMP_EQ with the signed 16-bit integer b as right operand. */
  JUMP_EQ_INT(Op.JUMP_EQ_INT, Result.JUMP, true, false),
  /** As JUMP_NE with the signed 16-bit integer b as right operand. */
  JUMP_NE_INT(Op.JUMP_NE_INT, Result.JUMP, true, false),
  /** As JUMP_GT with the signed 16-bit integer b as right operand. */
  JUMP_GT_INT(Op.JUMP_GT_INT, Result.JUMP, true, false),
  /** As JUMP_GE with the signed 16-bit integer b as right operand. */
  JUMP_GE_INT(Op.JUMP_GE_INT, Result.JUMP, true, false),

  // Iteration.
  /** R[a] = iter(R[b]). */
  ITER(Op.ITER, Result.STORE, true, false),
  /**
   * if the iterator in R[b] has another item: R[a] = item, skip c instructions (c is normally negative: the
   * loop's test stands at its bottom); else go on with the next instruction. Costs three: {@link Op#FOR_EXTRA}.
   */
  FOR(Op.FOR, Result.ITERATE, true, true),
  /** R[a] .. R[a + c - 1] = the exactly c items of R[b]. */
  UNPACK(Op.UNPACK, Result.NONE, true, false),
  /** Unpack R[b] with a starred target: R[a] .. first x items, then a list of the rest, then the last c items. */
  UNPACK_EX(Op.UNPACK_EX, Result.NONE, true, false),

  // Containers.
  /** R[a] = list of R[b] .. R[b + c - 1]. */
  LIST(Op.LIST, Result.STORE, false, false),
  /** R[a] = tuple of R[b] .. R[b + c - 1]; cells may be among them (closures). */
  TUPLE(Op.TUPLE, Result.STORE, false, false),
  /** R[a] = set of R[b] .. R[b + c - 1]. */
  SET(Op.SET, Result.STORE, true, false),
  /** R[a] = dict of c pairs: key R[b], value R[b + 1], key R[b + 2] .... */
  DICT(Op.DICT, Result.STORE, true, false),
  /** Append R[b] to the list R[a] (comprehensions and displays). */
  LIST_APPEND(Op.LIST_APPEND, Result.NONE, false, false),
  /**
   * Extend the list R[a] with the items of R[b]; x = 1: R[b] is the only positional argument, {@code *R[b]}, of a call to
   * R[c] (error text).
   */
  LIST_EXTEND(Op.LIST_EXTEND, Result.NONE, true, false),
  /** R[a] = tuple of the list R[b]. */
  LIST_TO_TUPLE(Op.LIST_TO_TUPLE, Result.STORE, false, false),
  /** Add R[b] to the set R[a]. */
  SET_ADD(Op.SET_ADD, Result.NONE, true, false),
  /** Add the items of R[b] to the set R[a]. */
  SET_UPDATE(Op.SET_UPDATE, Result.NONE, true, false),
  /** R[a][R[b]] = R[c] (comprehensions and displays). */
  DICT_PUT(Op.DICT_PUT, Result.NONE, true, false),
  /**
   * Update the dict R[a] with the mapping R[b]; x = 1: keyword arguments of a call to R[c], a key that is there
   * already is a TypeError.
   */
  DICT_UPDATE(Op.DICT_UPDATE, Result.NONE, true, false),
  /** R[a] = R[b][R[c]]. */
  GET_ITEM(Op.GET_ITEM, Result.STORE, true, true),
  /** R[a][R[b]] = R[c]. */
  SET_ITEM(Op.SET_ITEM, Result.NONE, true, true),
  /** Del R[a][R[b]]. */
  DELETE_ITEM(Op.DELETE_ITEM, Result.NONE, true, true),
  /** R[a] = slice(R[b], R[b + 1], R[b + 2]). */
  SLICE(Op.SLICE, Result.STORE, false, false),

  // Attributes, calls, functions, classes, modules.
  /** R[a] = R[b].names[c]. */
  GET_ATTR(Op.GET_ATTR, Result.STORE, true, true),
  /** R[b].names[c] = R[a]. */
  SET_ATTR(Op.SET_ATTR, Result.NONE, true, true),
  /** Del R[b].names[c]. */
  DELETE_ATTR(Op.DELETE_ATTR, Result.NONE, true, true),
  /**
   * For the call R[b].names[c](...): R[a] = plain function and R[a + 1] = self, or R[a] = any callable and R[a +
   * 1] empty.
   */
  LOAD_METHOD(Op.LOAD_METHOD, Result.PAIR, true, true),
  /** R[a] = R[a](R[a + 1] .. R[a + b]). */
  CALL(Op.CALL, Result.STORE, true, true),
  /** R[a] = call after LOAD_METHOD with the arguments R[a + 2] .. R[a + 1 + b]. */
  CALL_METHOD(Op.CALL_METHOD, Result.STORE, true, true),
  /**
   * As CALL (x = 0) or CALL_METHOD (x = 1); b counts all arguments, the last ones are passed by the names in the
   * tuple constants[c].
   */
  CALL_KW(Op.CALL_KW, Result.STORE, true, true),
  /** R[a] = R[a](*R[a + 1], **R[a + 2]): a list or tuple, a dict or None. */
  CALL_EX(Op.CALL_EX, Result.STORE, true, true),
  /** End the running call with the value R[a]. */
  RETURN(Op.RETURN, Result.NONE, false, false),
  /**
   * R[a] = new function of the code constants[b]; what x names lies in R[c] .. in this order: bit 0 tuple of
   * defaults, bit 1 dict of keyword-only defaults, bit 2 dict of annotations, bit 3 tuple of closure cells.
   */
  FUNCTION(Op.FUNCTION, Result.STORE, false, false),
  /**
   * R[a] = new class: R[b] = body function, R[b + 1] = name, R[b + 2] = tuple of bases, R[b + 3] = dict of
   * keywords or None. The body returns the cell that its methods know as {@code __class__}, to be filled with the class, or None.
   */
  CLASS(Op.CLASS, Result.STORE, true, false),
  /** R[a] = module names[c] (dotted; x = 0: the top package, x = 1: the module itself). */
  IMPORT(Op.IMPORT, Result.STORE, true, true),
  /** R[a] = names[c] from the module R[b], else ImportError. */
  IMPORT_FROM(Op.IMPORT_FROM, Result.STORE, true, true),
  /** Put all public names of the module R[b] into the global slots of those names. */
  IMPORT_STAR(Op.IMPORT_STAR, Result.NONE, true, true),

  // Exceptions, with.
  /** X = 0: raise the exception being handled; 1: raise R[a]; 2: raise R[a] from R[b]. */
  RAISE(Op.RAISE, Result.NONE, true, false),
  /**
   * First instruction of a handler: R[a] holds the exception; R[a + 1] = the exception handled so far, the
   * handled one is now R[a].
   */
  PUSH_EXC(Op.PUSH_EXC, Result.NONE, false, false),
  /** Leave a handler: the handled exception is again R[a + 1]. */
  POP_EXC(Op.POP_EXC, Result.NONE, false, false),
  /**
   * Leave a handler by raising R[a] again, its traceback unchanged; the handled exception is again R[a + 1]. The handler's own
   * code is a region whose exceptions come to R[a] as well, so R[a] may be an exception that was raised there.
   */
  RERAISE(Op.RERAISE, Result.NONE, false, false),
  /** R[a] = whether the exception R[b] is caught by R[c], a class or tuple of classes; TypeError if it is neither. */
  MATCH_EXC(Op.MATCH_EXC, Result.STORE, false, false),
  /**
   * R[a] = bound __exit__ of R[b], after a check that its type has __enter__ and __exit__; x = 1: the methods of {@code async with}.
   */
  EXIT_METHOD(Op.EXIT_METHOD, Result.STORE, false, false),
  /** R[a] = type(R[b]).__enter__(R[b]); x = 1: of __aenter__, still to be awaited. */
  WITH_ENTER(Op.WITH_ENTER, Result.STORE, true, true),
  /** R[a] = R[b](type(e), e, traceback of e), e being the exception R[c]. */
  WITH_EXCEPT(Op.WITH_EXCEPT, Result.STORE, true, true),

  // Strings.
  /**
   * R[a] = format(R[b], spec): x low 7 bits = conversion ('s', 'r', 'a' or 0), x bit 7: spec is R[c], otherwise
   * empty.
   */
  FORMAT(Op.FORMAT, Result.STORE, true, false),
  /** R[a] = the strings R[b] .. R[b + c - 1] joined. */
  CONCAT(Op.CONCAT, Result.STORE, false, false),

  // Generators.
  /**
   * First instruction (after MAKE_CELL, COPY_FREE) of a generator function: end the call with a generator that
   * goes on behind this instruction.
   */
  GENERATOR(Op.GENERATOR, Result.NONE, false, false),
  /**
   * Suspend the generator with the value R[b]; on resumption R[a] = the value sent; x = 1: R[c] is the iterator
   * that `yield from` delegates to; the SEND to it stands directly before, a JUMP back to that directly behind.
   */
  YIELD(Op.YIELD, Result.STORE, true, true),
  /**
   * R[a] = what the iterator R[b] yields when R[a] is sent to it; when it is exhausted R[a] = its return value
   * and skip c instructions.
   */
  SEND(Op.SEND, Result.SEND, true, true),

  // Pattern matching.
  /** R[a] = whether R[b] is a sequence (x = 0) or a mapping (x = 1) for `match`. */
  MATCH_KIND(Op.MATCH_KIND, Result.STORE, false, false),
  /** R[a] = len(R[b]). */
  MATCH_LEN(Op.MATCH_LEN, Result.STORE, true, false),
  /** R[a] = tuple of the values in the mapping R[b] of the keys in the tuple R[c], or None if one is missing. */
  MATCH_KEYS(Op.MATCH_KEYS, Result.STORE, true, false),
  /**
   * R[a] = tuple of attribute values if R[b] is an instance of R[c], else None; x positional attributes, keyword
   * names in the tuple R[c + 1].
   */
  MATCH_CLASS(Op.MATCH_CLASS, Result.STORE, true, false),
  /** R[a] = copy of the mapping R[b] as dict without the keys in the tuple R[c]. */
  DICT_WITHOUT(Op.DICT_WITHOUT, Result.STORE, true, false),

  // Exception groups.
  /**
   * R[a] = tuple of what an except* clause for R[c], a class or tuple of classes, catches of the exception R[b], as a group, and of
   * what is left; None stands for nothing.
   */
  SPLIT_GROUP(Op.SPLIT_GROUP, Result.STORE, true, false),
  /**
   * R[a] = what is raised behind the except* clauses, or None: R[b] = the exception that was raised, R[b + 1] = what no clause caught
   * of it, R[b + 2] = list of those that clauses raised.
   */
  JOIN_GROUPS(Op.JOIN_GROUPS, Result.STORE, true, false),

  // Coroutines.
  /** R[a] = what {@code await R[b]} goes through: a coroutine itself, or type(R[b]).__await__(R[b]). */
  AWAITABLE(Op.AWAITABLE, Result.STORE, true, false),
  /** R[a] = type(R[b]).__aiter__(R[b]). */
  ASYNC_ITER(Op.ASYNC_ITER, Result.STORE, true, false),
  /** R[a] = type(R[b]).__anext__(R[b]), still to be awaited. */
  ASYNC_NEXT(Op.ASYNC_NEXT, Result.STORE, true, true),
  /** R[a] = R[b] marked as an item of an asynchronous generator, to tell it from what its awaits yield. */
  ASYNC_ITEM(Op.ASYNC_ITEM, Result.STORE, false, false);

  /** What becomes of the value that an instruction produces, at once or when the call that it made returns. */
  public enum Result {
    /** There is none, or the operation itself puts it in place. */
    NONE,
    /** It goes to R[a]. */
    STORE,
    /** LOAD_METHOD: the callable goes to R[a], and R[a + 1] is empty. */
    PAIR,
    /** A truth value decides about the jump. */
    JUMP,
    /** It is the next item of a loop: store it and jump; exhaustion goes on behind the loop. */
    ITERATE,
    /** It was yielded by a delegate: store it; exhaustion stores the return value and jumps. */
    SEND
  }

  private static final Instruction[] ALL = values();

  static {
    for (var instruction : ALL) {
      if (instruction.code != instruction.ordinal()) {
        throw new AssertionError(instruction + " has code " + instruction.code + " at place " + instruction.ordinal());
      }
    }
  }

  private final int code;
  private final Result result;
  private final boolean mayCall;
  private final boolean visible;

  Instruction(int code, Result result, boolean mayCall, boolean visible) {
    this.code = code;
    this.result = result;
    this.mayCall = mayCall;
    this.visible = visible;
  }

  /** The instruction in a word. */
  public static Instruction of(long word) {
    return ALL[(int) word & 0xff];
  }

  /** The operation code, equal to the constant of this name in {@link Op}. */
  public int code() {
    return code;
  }

  /** What becomes of its value. */
  public Result result() {
    return result;
  }

  /** Whether it may run user code (a dunder method, a property, a generator) before it is complete. */
  public boolean mayCall() {
    return mayCall;
  }

  /** Whether it reads or writes what other tasklets of the scheduler can see, besides what the user code it calls does. */
  public boolean visible() {
    return visible;
  }

  /** Packs a word; operands out of range are a compiler's error. */
  public static long word(int op, int x, int a, int b, int c) {
    if ((op | x) >>> 8 != 0 || (a >>> 16) != 0 || b < Short.MIN_VALUE || b > 0xffff || c < Short.MIN_VALUE
        || c > 0xffff) {
      throw new IllegalArgumentException(ALL[op] + " x=" + x + " a=" + a + " b=" + b + " c=" + c);
    }
    return op | x << 8 | (long) a << 16 | (long) (b & 0xffff) << 32 | (long) c << 48;
  }

  /** Packs a word with an absolute jump target in b and c. */
  public static long jump(int op, int x, int a, int target) {
    return op | x << 8 | (long) a << 16 | (long) target << 32;
  }

  /** Operand x of a word, 0 to 255. */
  public static int x(long word) {
    return (int) word >>> 8 & 0xff;
  }

  /** Operand a of a word, 0 to 65535. */
  public static int a(long word) {
    return (int) word >>> 16;
  }

  /** Operand b of a word, 0 to 65535. */
  public static int b(long word) {
    return (int) (word >>> 32) & 0xffff;
  }

  /** Operand c of a word, 0 to 65535. */
  public static int c(long word) {
    return (int) (word >>> 48);
  }

  /** Operand c of a word as a signed number. */
  public static int signedC(long word) {
    return (int) (word >> 48);
  }

  /** Operand b of a word as a signed number. */
  public static int signedB(long word) {
    return (short) (word >>> 32);
  }

  /** The absolute jump target of a word. */
  public static int target(long word) {
    return (int) (word >>> 32);
  }
}
