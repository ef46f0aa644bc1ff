package stint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import stint.language.Code.Constant;

/**
 * Writes code for people to read. A line is the source line (where it changes), the instruction's index, its name and its
 * operands: local variables by their names, temporaries as {@code r7}, constants as literals, targets of jumps as {@code
 * ->12}. The exception table and the codes of inner functions follow.
 */
public final class Disassembler {
  private static final String[] COMPARISONS = {"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"};
  private static final String[] UNARY = {"~", "not", "+", "-"};

  private final Code code;
  private final StringBuilder out;

  private Disassembler(Code code, StringBuilder out) {
    this.code = code;
    this.out = out;
  }

  /** The listing of the code and of all codes inside it; ends with a line end. */
  public static String render(Code code) {
    StringBuilder out = new StringBuilder();
    List<Code> codes = new ArrayList<>(List.of(code));
    for (int i = 0; i < codes.size(); i++) {
      if (i > 0) {
        out.append('\n');
      }
      new Disassembler(codes.get(i), out).render();
      int next = i + 1;
      for (Object constant : codes.get(i).constants()) {
        if (constant instanceof Code inner) {
          codes.add(next++, inner);
        }
      }
    }
    return out.toString();
  }

  private void render() {
    out.append(code.qualifiedName()).append(": ").append(code.registers()).append(" registers\n");
    int line = 0;
    for (int i = 0; i < code.words().length; i++) {
      int current = code.spans()[i].line();
      String shown = current == line ? "" : String.valueOf(current);
      line = current;
      Instruction instruction = Instruction.of(code.words()[i]);
      out.append(" ".repeat(Math.max(0, 5 - shown.length()))).append(shown);
      String index = String.valueOf(i);
      out.append(" ".repeat(Math.max(1, 6 - index.length()))).append(index).append("  ");
      String operands = operands(instruction, code.words()[i], i);
      out.append(instruction);
      if (!operands.isEmpty()) {
        out.append(" ".repeat(Math.max(1, 16 - instruction.name().length()))).append(operands);
      }
      out.append('\n');
    }
    for (Code.Handler handler : code.handlers()) {
      out.append("      ").append(handler.start()).append("..").append(handler.end() - 1).append(" ->")
          .append(handler.target()).append(' ').append(register(handler.register())).append('\n');
    }
  }

  private String operands(Instruction instruction, long word, int index) {
    int x = Instruction.x(word);
    int a = Instruction.a(word);
    int b = Instruction.b(word);
    int c = Instruction.c(word);
    return switch (instruction) {
      case CONST -> list(register(a), constant(b));
      case AWAITABLE, ASYNC_ITER, ASYNC_NEXT, ASYNC_ITEM -> list(register(a), register(b));
      case MOVE, ITER, LIST_TO_TUPLE, EXIT_METHOD, WITH_ENTER, MATCH_LEN -> list(register(a), register(b));
      case CHECK, MAKE_CELL, PUSH_EXC, POP_EXC, RERAISE, RETURN -> register(a);
      case CLEAR -> register(a) + (x == 1 ? ", checked" : "");
      case LOAD_GLOBAL -> list(register(a), global(b));
      case STORE_GLOBAL -> list(global(b), register(a));
      case DELETE_GLOBAL -> global(b);
      case COPY_FREE -> list(register(a), String.valueOf(b));
      case LOAD_CELL -> list(register(a), "cell " + register(b));
      case STORE_CELL -> list("cell " + register(b), register(a));
      case DELETE_CELL -> "cell " + register(b);
      case LOAD_NAME -> list(register(a), code.names()[c]);
      case LOAD_CLASS_CELL -> list(register(a), code.names()[c], "cell " + register(b));
      case STORE_NAME -> list(code.names()[c], register(a));
      case DELETE_NAME -> code.names()[c];
      case ADD -> arithmetic("+", x, a, b, register(c));
      case SUB -> arithmetic("-", x, a, b, register(c));
      case MUL -> arithmetic("*", x, a, b, register(c));
      case DIV -> arithmetic("/", x, a, b, register(c));
      case FLOORDIV -> arithmetic("//", x, a, b, register(c));
      case MOD -> arithmetic("%", x, a, b, register(c));
      case ADD_INT -> addInt(x, a, b, Instruction.signedC(word));
      case BINARY -> arithmetic(Ast.Operator.values()[x & 0x7f].symbol(), x >>> 7, a, b, register(c));
      case UNARY -> list(register(a), UNARY[x] + " " + register(b));
      case COMPARE -> list(register(a), register(b) + " " + COMPARISONS[x] + " " + register(c));
      case JUMP -> target(Instruction.target(word));
      case JUMP_TRUE, JUMP_FALSE -> list(register(a), target(Instruction.target(word)));
      case JUMP_NONE -> list(register(a) + (x == 0 ? " is None" : " is not None"), target(Instruction.target(word)));
      case JUMP_LT, JUMP_LE, JUMP_EQ, JUMP_NE, JUMP_GT, JUMP_GE ->
          list(fused(instruction, x, a, register(b)), relative(index, word));
      case JUMP_LT_INT, JUMP_LE_INT, JUMP_EQ_INT, JUMP_NE_INT, JUMP_GT_INT, JUMP_GE_INT ->
          list(fused(instruction, x, a, String.valueOf(Instruction.signedB(word))), relative(index, word));
      case FOR, SEND -> list(register(a), register(b), relative(index, word));
      case UNPACK -> list(range(a, c), register(b));
      case UNPACK_EX -> list(range(a, x + 1 + c), register(b), "star " + x);
      case LIST, TUPLE, SET, CONCAT -> list(register(a), range(b, c));
      case DICT -> list(register(a), range(b, 2 * c));
      case LIST_APPEND, SET_ADD, SET_UPDATE -> list(register(a), register(b));
      case LIST_EXTEND, DICT_UPDATE ->
          list(register(a), register(b)) + (x == 1 ? ", for " + register(c) : "");
      case DICT_PUT, SET_ITEM -> list(register(a) + "[" + register(b) + "]", register(c));
      case GET_ITEM -> list(register(a), register(b) + "[" + register(c) + "]");
      case DELETE_ITEM -> register(a) + "[" + register(b) + "]";
      case SLICE -> list(register(a), range(b, 3));
      case GET_ATTR, IMPORT_FROM -> list(register(a), register(b) + "." + code.names()[c]);
      case SET_ATTR -> list(register(b) + "." + code.names()[c], register(a));
      case DELETE_ATTR -> register(b) + "." + code.names()[c];
      case LOAD_METHOD -> list(range(a, 2), register(b) + "." + code.names()[c]);
      case CALL -> list(register(a), range(a + 1, b));
      case CALL_METHOD -> list(register(a), range(a + 2, b));
      case CALL_KW -> list(register(a), range(a + 1 + x, b), constant(c)) + (x == 1 ? ", method" : "");
      case CALL_EX -> list(register(a), "*" + register(a + 1), "**" + register(a + 2));
      case FUNCTION -> list(register(a), constant(b)) + functionParts(x, c);
      case CLASS -> list(register(a), range(b, 4));
      case IMPORT -> list(register(a), code.names()[c]) + (x == 0 ? ", top" : "");
      case IMPORT_STAR -> register(b);
      case RAISE -> x == 0 ? "" : x == 1 ? register(a) : register(a) + " from " + register(b);
      case MATCH_EXC, WITH_EXCEPT, MATCH_KEYS, DICT_WITHOUT, SPLIT_GROUP -> list(register(a), register(b), register(c));
      case JOIN_GROUPS -> list(register(a), range(b, 3));
      case FORMAT -> format(x, a, b, c);
      case GENERATOR -> "";
      case YIELD -> list(register(a), register(b)) + (x == 1 ? ", from " + register(c) : "");
      case MATCH_KIND -> list(register(a), register(b), x == 0 ? "sequence" : "mapping");
      case MATCH_CLASS -> list(register(a), register(b), range(c, 2), x + " positional");
    };
  }

  private static String list(String... operands) {
    StringJoiner joiner = new StringJoiner(", ");
    for (String operand : operands) {
      joiner.add(operand);
    }
    return joiner.toString();
  }

  private String arithmetic(String symbol, int inPlace, int target, int left, String right) {
    return list(register(target), register(left) + " " + symbol + (inPlace == 1 ? "= " : " ") + right);
  }

  private String addInt(int x, int target, int left, int addend) {
    boolean subtract = (x & 2) != 0;
    return arithmetic(subtract ? "-" : "+", x & 1, target, left, String.valueOf(subtract ? -addend : addend));
  }

  private String fused(Instruction instruction, int sense, int left, String right) {
    String symbol = switch (instruction) {
      case JUMP_LT, JUMP_LT_INT -> "<";
      case JUMP_LE, JUMP_LE_INT -> "<=";
      case JUMP_EQ, JUMP_EQ_INT -> "==";
      case JUMP_NE, JUMP_NE_INT -> "!=";
      case JUMP_GT, JUMP_GT_INT -> ">";
      default -> ">=";
    };
    return (sense == 1 ? "" : "not ") + register(left) + " " + symbol + " " + right;
  }

  private String format(int x, int a, int b, int c) {
    int conversion = x & 0x7f;
    String value = register(b) + (conversion == 0 ? "" : "!" + (char) conversion);
    return list(register(a), value) + ((x & 0x80) == 0 ? "" : ", " + register(c));
  }

  private String functionParts(int x, int first) {
    String[] names = {"defaults", "keyword defaults", "annotations", "closure"};
    StringBuilder parts = new StringBuilder();
    int register = first;
    for (int i = 0; i < names.length; i++) {
      if ((x >> i & 1) != 0) {
        parts.append(", ").append(names[i]).append(' ').append(register(register++));
      }
    }
    return parts.toString();
  }

  private String register(int register) {
    int locals = code.localNames().length;
    if (register < locals) {
      return code.localNames()[register];
    }
    int free = register - locals;
    return free < code.freeNames().length ? code.freeNames()[free] : "r" + register;
  }

  private String range(int first, int count) {
    return switch (count) {
      case 0 -> "()";
      case 1 -> register(first);
      default -> register(first) + ".." + register(first + count - 1);
    };
  }

  private String constant(int place) {
    Object constant = code.constants()[place];
    return constant instanceof Constant.Builtin builtin ? "builtin " + builtin.name() : Literals.repr(constant);
  }

  private String global(int slot) {
    return "global " + code.module().globals().get(slot);
  }

  private static String target(int index) {
    return "->" + index;
  }

  private static String relative(int index, long word) {
    return target(index + 1 + Instruction.signedC(word));
  }
}
