package stint.machine.regex;

import java.util.BitSet;

/**
 * The characters that a match of a program can begin with, so that a search need not try anything elsewhere. It says yes too often
 * rather than too seldom: of what is not in Latin-1 it knows nothing, and a condition that takes no character counts as true.
 */
final class Beginnings {
  private static final int LATIN1 = 256;

  /** How much is looked at before it is said that a program begins with anything: so many instructions, and what sets cost more. */
  private static final int MOST = 40;

  private static final int SET_COST = 4;

  private final int[] code;
  private final Program program;
  private final boolean[] found = new boolean[LATIN1];
  private final BitSet visited = new BitSet();
  private int left = MOST;
  private final boolean known;

  /** What this program can begin with. */
  Beginnings(Program program) {
    this.program = program;
    code = program.code();
    known = isKnown(0);
  }

  /** Whether some characters are excluded, and matches are not empty. */
  boolean isKnown() {
    return known;
  }

  /** Whether a match may begin with a character. */
  boolean contains(int c) {
    return c >= LATIN1 || found[c];
  }

  /** Notes what can come at a place of the code; false if that may be anything, or nothing. */
  private boolean isKnown(int start) {
    int at = start;
    while (!visited.get(at)) {
      visited.set(at);
      if (--left < 0) {
        return false;
      }
      switch (code[at]) {
        case Program.CHAR -> {
          found[code[at + 1] & (LATIN1 - 1)] |= code[at + 1] < LATIN1;
          return true;
        }
        case Program.SET -> {
          add(program.set(code[at + 1]));
          return true;
        }
        case Program.ONE -> {
          add(program.set(code[at + 1]));
          if (code[at + 2] > 0) {
            return true;
          }
          at += 6;
        }
        case Program.AT, Program.SAVE, Program.CLOSE, Program.ENTER, Program.AGAIN, Program.ATOMIC -> at += 2;
        case Program.JUMP -> at = code[at + 1];
        case Program.SPLIT -> {
          if (!isKnown(code[at + 1])) {
            return false;
          }
          at += 3;
        }
        case Program.UNTIL -> {
          if (!isKnown(code[at + 4])) {
            return false;
          }
          at += 7;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private void add(CharSet set) {
    left -= SET_COST;
    for (int c = 0; c < LATIN1; c++) {
      found[c] |= set.contains(c);
    }
  }
}
