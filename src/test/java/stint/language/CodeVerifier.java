package stint.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the structure of code without running it: operands within their tables, jumps to instructions, handlers that begin
 * as handlers do, and, along every path, that no temporary is read before it is written.
 */
final class CodeVerifier {
  private final Code code;
  private final int variables;
  private final List<String> faults = new ArrayList<>();

  private CodeVerifier(Code code) {
    this.code = code;
    this.variables = code.localNames().length + code.freeNames().length;
  }

  /** What is wrong with the code and those inside it; empty if nothing is. */
  static List<String> faults(Code code) {
    List<String> faults = new ArrayList<>();
    collect(code, faults);
    return faults;
  }

  private static void collect(Code code, List<String> faults) {
    CodeVerifier verifier = new CodeVerifier(code);
    verifier.checkInstructions();
    verifier.checkHandlers();
    if (verifier.faults.isEmpty()) {
      verifier.checkPaths();
    }
    verifier.faults.forEach(fault -> faults.add(code.qualifiedName() + ": " + fault));
    Set<Object> seen = new LinkedHashSet<>();
    for (Object constant : code.constants()) {
      if (constant instanceof Code inner) {
        if (!inner.module().equals(code.module())) {
          faults.add(inner.qualifiedName() + ": belongs to another module");
        }
        collect(inner, faults);
      } else if (!seen.add(constant)) {
        faults.add(code.qualifiedName() + ": constant twice: " + constant);
      }
    }
  }

  private void require(boolean condition, int index, String what) {
    if (!condition) {
      faults.add(index + " " + Instruction.of(code.words()[index]) + ": " + what);
    }
  }

  private void checkInstructions() {
    if (code.spans().length != code.words().length) {
      faults.add("not as many spans as instructions");
    }
    for (int i = 0; i < code.words().length; i++) {
      int index = i;
      Effect effect = Effect.of(code.words()[i]);
      effect.reads.forEach(register -> checkRegister(register, index));
      effect.writes.forEach(register -> checkRegister(register, index));
      checkTables(i);
      for (int target : successors(i)) {
        require(target >= 0 && target < code.words().length, i, "goes to " + target);
      }
    }
  }

  private void checkRegister(int register, int index) {
    require(register < code.registers(), index, "register " + register);
  }

  private void checkTables(int i) {
    long word = code.words()[i];
    int b = Instruction.b(word);
    int c = Instruction.c(word);
    switch (Instruction.of(word)) {
      case CONST -> require(b < code.constants().length, i, "constant " + b);
      case FUNCTION -> require(b < code.constants().length && code.constants()[b] instanceof Code, i, "no code");
      case CALL_KW -> require(
          c < code.constants().length && code.constants()[c] instanceof Code.Constant.Tuple, i, "no names");
      case CHECK, CLEAR -> require(
          (Instruction.of(word) == Instruction.CLEAR && Instruction.x(word) == 0)
              || code.names()[b].equals(code.localNames()[Instruction.a(word)]),
          i, "wrong name");
      case LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL ->
          require(b < code.module().globals().size(), i, "global " + b);
      case LOAD_NAME -> require(b < code.module().globals().size() && c < code.names().length, i, "name");
      case LOAD_CELL, DELETE_CELL, LOAD_CLASS_CELL, STORE_NAME, DELETE_NAME, GET_ATTR, SET_ATTR, DELETE_ATTR,
          LOAD_METHOD, IMPORT, IMPORT_FROM -> require(c < code.names().length, i, "name " + c);
      case COPY_FREE -> require(
          Instruction.a(word) == code.localNames().length && b == code.freeNames().length, i, "not all cells");
      case YIELD -> require(
          Instruction.x(word) == 0 || (Instruction.of(code.words()[i - 1]) == Instruction.SEND
              && Instruction.of(code.words()[i + 1]) == Instruction.JUMP
              && Instruction.target(code.words()[i + 1]) == i - 1),
          i, "not behind its SEND");
      default -> {
        // Registers only.
      }
    }
  }

  private void checkHandlers() {
    for (Code.Handler handler : code.handlers()) {
      boolean inRange = 0 <= handler.start() && handler.start() < handler.end()
          && handler.end() <= code.words().length && handler.target() < code.words().length;
      if (!inRange) {
        faults.add("handler out of range: " + handler);
        continue;
      }
      int target = handler.target();
      require(handler.register() < code.registers(), target, "register of " + handler);
      require(target < handler.start() || target >= handler.end(), target, "inside its own region");
      long word = code.words()[target];
      Instruction first = Instruction.of(word);
      boolean pushes = first == Instruction.PUSH_EXC || first == Instruction.RERAISE;
      require(pushes ? Instruction.a(word) == handler.register() : endsInReraise(target), target, "is no handler");
    }
  }

  /** Whether a handler that only unbinds a name goes on to raise again. */
  private boolean endsInReraise(int target) {
    int i = target;
    while (Set.of(Instruction.CLEAR, Instruction.CONST, Instruction.STORE_CELL, Instruction.DELETE_CELL,
        Instruction.STORE_GLOBAL, Instruction.DELETE_GLOBAL, Instruction.STORE_NAME, Instruction.DELETE_NAME)
        .contains(Instruction.of(code.words()[i]))) {
      i++;
    }
    return Instruction.of(code.words()[i]) == Instruction.RERAISE;
  }

  // Every register is written before it is read; variables may be empty if they are checked.

  private void checkPaths() {
    int size = code.words().length;
    boolean[][] written = new boolean[size][];
    boolean[] start = new boolean[code.registers()];
    Arrays.fill(start, 0, code.parameters().names().size(), true);
    if (code.kind() == Code.Kind.CLASS) {
      start[0] = true;
    }
    written[0] = start;
    List<Integer> work = new ArrayList<>(List.of(0));
    while (!work.isEmpty()) {
      int i = work.removeLast();
      boolean[] before = written[i];
      boolean[] after = before.clone();
      Effect effect = Effect.of(code.words()[i]);
      effect.writes.forEach(register -> after[register] = true);
      if (effect.clears >= 0) {
        after[effect.clears] = false;
      }
      for (int next : successors(i)) {
        boolean[] state = after;
        if (effect.onJump >= 0 && next != i + 1) {
          state = after.clone();
          state[effect.onJump] = true;
        }
        reach(next, state, written, work);
      }
      for (Code.Handler handler : code.handlers()) {
        if (handler.start() <= i && i < handler.end()) {
          boolean[] state = before.clone();
          if (effect.clears >= 0) {
            state[effect.clears] = false;
          }
          state[handler.register()] = true;
          reach(handler.target(), state, written, work);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (written[i] != null) {
        for (int register : Effect.of(code.words()[i]).reads) {
          require(written[i][register], i, "reads " + name(register) + " before it is written");
        }
      }
    }
  }

  private String name(int register) {
    return register < variables ? "variable " + register : "temporary " + register;
  }

  private static void reach(int target, boolean[] state, boolean[][] written, List<Integer> work) {
    if (written[target] == null) {
      written[target] = state.clone();
      work.add(target);
      return;
    }
    boolean changed = false;
    for (int register = 0; register < state.length; register++) {
      if (written[target][register] && !state[register]) {
        written[target][register] = false;
        changed = true;
      }
    }
    if (changed) {
      work.add(target);
    }
  }

  private List<Integer> successors(int i) {
    long word = code.words()[i];
    return switch (Instruction.of(word)) {
      case RETURN, RAISE, RERAISE -> List.of();
      case JUMP -> List.of(Instruction.target(word));
      case JUMP_TRUE, JUMP_FALSE, JUMP_NONE -> List.of(i + 1, Instruction.target(word));
      case JUMP_LT, JUMP_LE, JUMP_EQ, JUMP_NE, JUMP_GT, JUMP_GE, JUMP_LT_INT, JUMP_LE_INT, JUMP_EQ_INT, JUMP_NE_INT,
          JUMP_GT_INT, JUMP_GE_INT, FOR, SEND -> List.of(i + 1, i + 1 + Instruction.signedC(word));
      default -> List.of(i + 1);
    };
  }

  /**
   * What an instruction does to registers.
   *
   * @param clears a register that it empties; -1 for none
   * @param onJump a register that it writes only if it jumps; -1 for none
   */
  private record Effect(List<Integer> reads, List<Integer> writes, int clears, int onJump) {

    private static Effect of(long word) {
      int x = Instruction.x(word);
      int a = Instruction.a(word);
      int b = Instruction.b(word);
      int c = Instruction.c(word);
      return switch (Instruction.of(word)) {
        case CONST, LOAD_GLOBAL, IMPORT -> writing(a);
        case LOAD_NAME -> new Effect(List.of(0), List.of(a), -1, -1);
        case MOVE, LOAD_CELL, LOAD_CLASS_CELL, ADD_INT, UNARY, ITER, LIST_TO_TUPLE, GET_ATTR, IMPORT_FROM, EXIT_METHOD,
            WITH_ENTER, MATCH_KIND, MATCH_LEN, AWAITABLE, ASYNC_ITER, ASYNC_NEXT, ASYNC_ITEM ->
            new Effect(List.of(b), List.of(a), -1, -1);
        case CHECK, MAKE_CELL -> writing(a);
        case CLEAR -> new Effect(List.of(), List.of(), a, -1);
        case STORE_GLOBAL, JUMP_TRUE, JUMP_FALSE, JUMP_NONE, RETURN -> reading(a);
        case DELETE_GLOBAL, JUMP, GENERATOR -> reading();
        case COPY_FREE -> new Effect(List.of(), range(a, b), -1, -1);
        case STORE_CELL, LIST_APPEND, SET_ADD, SET_UPDATE, SET_ATTR -> reading(a, b);
        case DELETE_CELL, DELETE_ATTR, IMPORT_STAR -> reading(b);
        case STORE_NAME -> reading(0, a);
        case DELETE_NAME -> reading(0);
        case ADD, SUB, MUL, DIV, FLOORDIV, MOD, BINARY, COMPARE, GET_ITEM, MATCH_EXC, WITH_EXCEPT, MATCH_KEYS,
            DICT_WITHOUT, SPLIT_GROUP -> new Effect(List.of(b, c), List.of(a), -1, -1);
        case JOIN_GROUPS -> new Effect(range(b, 3), List.of(a), -1, -1);
        case JUMP_LT, JUMP_LE, JUMP_EQ, JUMP_NE, JUMP_GT, JUMP_GE -> reading(a, b);
        case JUMP_LT_INT, JUMP_LE_INT, JUMP_EQ_INT, JUMP_NE_INT, JUMP_GT_INT, JUMP_GE_INT -> reading(a);
        case FOR -> new Effect(List.of(b), List.of(), -1, a);
        case SEND -> new Effect(List.of(a, b), List.of(a), -1, a);
        case UNPACK -> new Effect(List.of(b), range(a, c), -1, -1);
        case UNPACK_EX -> new Effect(List.of(b), range(a, x + 1 + c), -1, -1);
        case LIST, TUPLE, SET, CONCAT -> new Effect(range(b, c), List.of(a), -1, -1);
        case DICT -> new Effect(range(b, 2 * c), List.of(a), -1, -1);
        case LIST_EXTEND, DICT_UPDATE -> x == 1 ? reading(a, b, c) : reading(a, b);
        case DICT_PUT, SET_ITEM -> reading(a, b, c);
        case DELETE_ITEM -> reading(a, b);
        case SLICE -> new Effect(range(b, 3), List.of(a), -1, -1);
        case LOAD_METHOD -> new Effect(List.of(b), range(a, 2), -1, -1);
        case CALL -> new Effect(range(a, b + 1), List.of(a), -1, -1);
        case CALL_METHOD -> new Effect(range(a, b + 2), List.of(a), -1, -1);
        case CALL_KW -> new Effect(range(a, b + 1 + x), List.of(a), -1, -1);
        case CALL_EX -> new Effect(range(a, 3), List.of(a), -1, -1);
        case FUNCTION -> new Effect(range(c, Integer.bitCount(x)), List.of(a), -1, -1);
        case CLASS -> new Effect(range(b, 4), List.of(a), -1, -1);
        case RAISE -> x == 0 ? reading() : x == 1 ? reading(a) : reading(a, b);
        case PUSH_EXC -> new Effect(List.of(a), List.of(a + 1), -1, -1);
        case POP_EXC, RERAISE -> reading(a, a + 1);
        case FORMAT -> new Effect((x & 0x80) == 0 ? List.of(b) : List.of(b, c), List.of(a), -1, -1);
        case YIELD -> new Effect(x == 0 ? List.of(b) : List.of(b, c), List.of(a), -1, -1);
        case MATCH_CLASS -> new Effect(List.of(b, c, c + 1), List.of(a), -1, -1);
      };
    }

    private static Effect reading(Integer... registers) {
      return new Effect(List.of(registers), List.of(), -1, -1);
    }

    private static Effect writing(int register) {
      return new Effect(List.of(), List.of(register), -1, -1);
    }

    private static List<Integer> range(int first, int count) {
      List<Integer> registers = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        registers.add(first + i);
      }
      return registers;
    }
  }
}
