package stint.machine.regex;

import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyValue;
import stint.machine.values.Types;

/**
 * A compiled pattern: code of a machine that reads a text from left to right, has registers, and goes back to where it had a choice
 * when it fails. Immutable.
 *
 * <p>Registers hold positions: first where each group begins and ends, then the group that was closed last, then what loops and
 * assertions have to remember. Operands follow their instruction; an address is an index into the code.
 */
public final class Program extends PyValue {
  /** The class of compiled code, which programs see only through {@code re.Pattern}. */
  public static final PyClass TYPE = PyClass.builtin("Program", Types.OBJECT);

  // Places

  static final int BEGINNING = 0;
  static final int END = 1;
  static final int BEGINNING_OF_STRING = 2;
  static final int END_OF_STRING = 3;
  static final int BOUNDARY = 4;
  static final int NO_BOUNDARY = 5;
  static final int BEGINNING_OF_LINE = 6;
  static final int END_OF_LINE = 7;
  static final int ASCII_BOUNDARY = 8;
  static final int NO_ASCII_BOUNDARY = 9;

  // Instructions

  /** The end. */
  static final int MATCH = 0;

  /** c: this character. */
  static final int CHAR = 1;

  /** set: a character of it. */
  static final int SET = 2;

  /** place. */
  static final int AT = 3;

  /** register: the position into it. */
  static final int SAVE = 4;

  /** group: it ends here. */
  static final int CLOSE = 5;

  /** address. */
  static final int JUMP = 6;

  /** address, memo: go on here, and there when that fails. */
  static final int SPLIT = 7;

  /** set, least, most, greed, memo: so many characters of it; the second memo is for what follows. */
  static final int ONE = 8;

  /** register: a loop begins; it counts here, and keeps where the present round began in the next register. */
  static final int ENTER = 9;

  /** register: one more round of a lazy loop. */
  static final int AGAIN = 10;

  /** register, least, most, body, greed, memo: another round or the way out. */
  static final int UNTIL = 11;

  /** register, width, negated, address: an assertion that begins so many characters back; the address is behind it. */
  static final int LOOK = 12;

  /** register: the assertion's pattern has matched, as it should. */
  static final int LOOK_END = 13;

  /** register: the assertion's pattern has matched, as it should not. */
  static final int LOOK_FAIL = 14;

  /** register: choices from here on are forgotten at the end. */
  static final int ATOMIC = 15;

  /** register. */
  static final int ATOMIC_END = 16;

  /** group, folding: what the group has matched, regardless of case with 1 (ASCII) or 2. */
  static final int REFERENCE = 17;

  /** group, address: on here if the group has matched, else there. */
  static final int CONDITION = 18;

  private int[] code;
  private CharSet[] sets;
  private int groups;
  private int registers;
  private int memos;
  private int width;

  /** Found out when it is asked for: it follows from the code. */
  private Beginnings beginnings;

  /** For the snapshot codec. */
  Program() {}

  Program(int[] code, CharSet[] sets, int groups, int registers, int memos, int width) {
    this.code = code;
    this.sets = sets;
    this.groups = groups;
    this.registers = registers;
    this.memos = memos;
    this.width = width;
  }

  int[] code() {
    return code;
  }

  CharSet set(int index) {
    return sets[index];
  }

  int groups() {
    return groups;
  }

  int registers() {
    return registers;
  }

  /** How many places of the code can remember where they failed; 0 if what happens there also depends on what was before. */
  int memos() {
    return memos;
  }

  /** The least number of characters in a match. */
  int width() {
    return width;
  }

  /** What a match can begin with. */
  Beginnings beginnings() {
    if (beginnings == null) {
      beginnings = new Beginnings(this);
    }
    return beginnings;
  }

  @Override
  public PyClass type() {
    return TYPE;
  }

  @Override
  public void transfer(Transfer transfer) {
    var words = new long[code == null ? 0 : code.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = code[i];
    }
    words = transfer.numbers(words, words.length);
    var kinds = transfer.refs(sets, sets == null ? 0 : sets.length);
    if (transfer.reading()) {
      code = new int[words.length];
      for (int i = 0; i < code.length; i++) {
        code[i] = (int) words[i];
      }
      sets = java.util.Arrays.copyOf(kinds, kinds.length, CharSet[].class);
    }
    groups = transfer.integer(groups);
    registers = transfer.integer(registers);
    memos = transfer.integer(memos);
    width = transfer.integer(width);
  }
}
