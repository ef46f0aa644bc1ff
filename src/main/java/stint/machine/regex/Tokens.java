package stint.machine.regex;

/** A pattern as characters, in which a backslash and what follows it are one. */
final class Tokens {
  static final int END = -1;

  /** Added to the character behind a backslash. */
  static final int ESCAPE = 1 << 24;

  private final int[] pattern;
  private int index;
  private int next;

  Tokens(int[] pattern) {
    this.pattern = pattern;
    advance();
  }

  private void advance() {
    if (index >= pattern.length) {
      next = END;
      return;
    }
    int c = pattern[index++];
    if (c == '\\') {
      if (index == pattern.length) {
        throw new PatternProblem("bad escape (end of pattern)", pattern.length - 1);
      }
      c = ESCAPE | pattern[index++];
    }
    next = c;
  }

  /** The next one, which stays. */
  int peek() {
    return next;
  }

  int get() {
    int c = next;
    advance();
    return c;
  }

  boolean match(int c) {
    if (next != c) {
      return false;
    }
    advance();
    return true;
  }

  /** The position of the next one. */
  int tell() {
    return next == END ? index : index - length(next);
  }

  static int length(int token) {
    return token == END ? 0 : token >= ESCAPE ? 2 : 1;
  }

  void seek(int position) {
    index = position;
    advance();
  }

  /** A token as it stands in the pattern. */
  static String text(int token) {
    return token >= ESCAPE ? "\\" + Character.toString(token - ESCAPE) : Character.toString(token);
  }

  /** Up to {@code most} digits of a base. */
  String digits(int most, int base) {
    var digits = new StringBuilder();
    while (digits.length() < most && isDigit(next, base)) {
      digits.append((char) get());
    }
    return digits.toString();
  }

  static boolean isDigit(int c, int base) {
    return c >= '0' && c < 0x80 && Character.digit(c, base) >= 0;
  }

  /** A name up to a terminator, which is passed over. */
  String until(int terminator, String what) {
    var name = new StringBuilder();
    int length = 0;
    for (;;) {
      int c = get();
      if (c == END) {
        throw length == 0
            ? problem("missing " + what, 0)
            : problem("missing " + (char) terminator + ", unterminated name", length);
      }
      if (c == terminator) {
        if (length == 0) {
          throw problem("missing " + what, 1);
        }
        return name.toString();
      }
      name.append(text(c));
      length += length(c);
    }
  }

  /** A problem so many characters before the next token. */
  PatternProblem problem(String message, int offset) {
    return new PatternProblem(message, tell() - offset);
  }
}
