package stint.language;

/**
 * The operation codes as compile-time constants, for the interpreter's switch. What each one does stands in {@link
 * Instruction}, the one table of the machine's instructions; the two are checked against each other when it is loaded.
 */
public final class Op {
  // Registers, constants, variables.
  public static final int CONST = 0;
  public static final int MOVE = 1;
  public static final int CHECK = 2;
  public static final int CLEAR = 3;
  public static final int LOAD_GLOBAL = 4;
  public static final int STORE_GLOBAL = 5;
  public static final int DELETE_GLOBAL = 6;
  public static final int MAKE_CELL = 7;
  public static final int COPY_FREE = 8;
  public static final int LOAD_CELL = 9;
  public static final int STORE_CELL = 10;
  public static final int DELETE_CELL = 11;
  public static final int LOAD_NAME = 12;
  public static final int LOAD_CLASS_CELL = 13;
  public static final int STORE_NAME = 14;
  public static final int DELETE_NAME = 15;

  // Arithmetic: dst = left operator right. x = 1 marks the in-place form of the first seven.
  public static final int ADD = 16;
  public static final int SUB = 17;
  public static final int MUL = 18;
  public static final int DIV = 19;
  public static final int FLOORDIV = 20;
  public static final int MOD = 21;
  public static final int ADD_INT = 22;
  public static final int BINARY = 23;
  public static final int UNARY = 24;
  public static final int COMPARE = 25;

  // Jumps. Targets of the fused comparisons are relative to the next instruction (signed 16 bits in c); all others are absolute in b | c << 16.
  public static final int JUMP = 26;
  public static final int JUMP_TRUE = 27;
  public static final int JUMP_FALSE = 28;
  public static final int JUMP_NONE = 29;
  public static final int JUMP_LT = 30;
  public static final int JUMP_LE = 31;
  public static final int JUMP_EQ = 32;
  public static final int JUMP_NE = 33;
  public static final int JUMP_GT = 34;
  public static final int JUMP_GE = 35;
  public static final int JUMP_LT_INT = 36;
  public static final int JUMP_LE_INT = 37;
  public static final int JUMP_EQ_INT = 38;
  public static final int JUMP_NE_INT = 39;
  public static final int JUMP_GT_INT = 40;
  public static final int JUMP_GE_INT = 41;

  // Iteration.
  public static final int ITER = 42;
  public static final int FOR = 43;
  public static final int UNPACK = 44;
  public static final int UNPACK_EX = 45;

  /**
   * What {@link #FOR} costs beyond one instruction: it fetches the next item, binds it and jumps, which are three steps
   * everywhere else.
   */
  public static final int FOR_EXTRA = 2;

  // Containers.
  public static final int LIST = 46;
  public static final int TUPLE = 47;
  public static final int SET = 48;
  public static final int DICT = 49;
  public static final int LIST_APPEND = 50;
  public static final int LIST_EXTEND = 51;
  public static final int LIST_TO_TUPLE = 52;
  public static final int SET_ADD = 53;
  public static final int SET_UPDATE = 54;
  public static final int DICT_PUT = 55;
  public static final int DICT_UPDATE = 56;
  public static final int GET_ITEM = 57;
  public static final int SET_ITEM = 58;
  public static final int DELETE_ITEM = 59;
  public static final int SLICE = 60;

  // Attributes, calls, functions, classes, modules.
  public static final int GET_ATTR = 61;
  public static final int SET_ATTR = 62;
  public static final int DELETE_ATTR = 63;
  public static final int LOAD_METHOD = 64;
  public static final int CALL = 65;
  public static final int CALL_METHOD = 66;
  public static final int CALL_KW = 67;
  public static final int CALL_EX = 68;
  public static final int RETURN = 69;
  public static final int FUNCTION = 70;
  public static final int CLASS = 71;
  public static final int IMPORT = 72;
  public static final int IMPORT_FROM = 73;
  public static final int IMPORT_STAR = 74;

  // Exceptions, with.
  public static final int RAISE = 75;
  public static final int PUSH_EXC = 76;
  public static final int POP_EXC = 77;
  public static final int RERAISE = 78;
  public static final int MATCH_EXC = 79;
  public static final int EXIT_METHOD = 80;
  public static final int WITH_ENTER = 81;
  public static final int WITH_EXCEPT = 82;

  // Strings.
  public static final int FORMAT = 83;
  public static final int CONCAT = 84;

  // Generators.
  public static final int GENERATOR = 85;
  public static final int YIELD = 86;
  public static final int SEND = 87;

  // Pattern matching.
  public static final int MATCH_KIND = 88;
  public static final int MATCH_LEN = 89;
  public static final int MATCH_KEYS = 90;
  public static final int MATCH_CLASS = 91;
  public static final int DICT_WITHOUT = 92;

  // Exception groups.
  public static final int SPLIT_GROUP = 93;
  public static final int JOIN_GROUPS = 94;

  // Coroutines.
  public static final int AWAITABLE = 95;
  public static final int ASYNC_ITER = 96;
  public static final int ASYNC_NEXT = 97;
  public static final int ASYNC_ITEM = 98;

  private Op() {}
}
