package stint.machine.regex;

import java.util.Arrays;
import java.util.List;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.text.Characters;

/** A set of characters: ranges and categories, perhaps regardless of case, perhaps all but these. */
final class CharSet implements Saved {
  static final int DIGIT = 1;
  static final int NOT_DIGIT = 2;
  static final int SPACE = 4;
  static final int NOT_SPACE = 8;
  static final int WORD = 16;
  static final int NOT_WORD = 32;

  private static final int NEGATED = 1;
  private static final int ASCII = 2;
  private static final int IGNORING_CASE = 4;
  private static final int LATIN1 = 256;

  private long[] ranges;
  private int categories;
  private int options;

  /** What is known about the first characters: two bits for each. */
  private final byte[] known = new byte[LATIN1];

  CharSet() {}

  /** The set that a node means under some flags. */
  CharSet(Node.One node, int flags) {
    ranges = merged(node.ranges());
    categories = node.categories();
    options =
        (node.negated() ? NEGATED : 0)
            | ((flags & Flags.UNICODE) == 0 ? ASCII : 0)
            | ((flags & Flags.IGNORECASE) != 0 ? IGNORING_CASE : 0);
  }

  /** Ranges in order and without overlaps. */
  private static long[] merged(List<Integer> pairs) {
    var ordered = new long[pairs.size() / 2];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = (long) pairs.get(2 * i) << 32 | pairs.get(2 * i + 1);
    }
    Arrays.sort(ordered);
    var merged = new long[pairs.size()];
    int count = 0;
    for (long range : ordered) {
      long first = range >>> 32;
      long last = range & 0xffffffffL;
      if (count > 0 && first <= merged[count - 1] + 1) {
        merged[count - 1] = Math.max(merged[count - 1], last);
      } else {
        merged[count++] = first;
        merged[count++] = last;
      }
    }
    return Arrays.copyOf(merged, count);
  }

  /** All characters, or all but newlines. */
  static CharSet any(boolean newlines) {
    return new CharSet(new Node.One(newlines ? List.of() : List.of((int) '\n', (int) '\n'), 0, true), 0);
  }

  boolean contains(int c) {
    if (c >= LATIN1) {
      return decide(c);
    }
    if (known[c] == 0) {
      known[c] = (byte) (decide(c) ? 2 : 1);
    }
    return known[c] == 2;
  }

  private boolean decide(int c) {
    return ((options & IGNORING_CASE) != 0 ? isVariantIn(c) : isIn(c)) != ((options & NEGATED) != 0);
  }

  private boolean isVariantIn(int c) {
    if (isIn(c)) {
      return true;
    }
    for (int variant : CaseTable.variants(c, (options & ASCII) != 0)) {
      if (isInRange(variant)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(int c) {
    return isInRange(c) || (categories != 0 && isInCategory(c));
  }

  private boolean isInRange(int c) {
    int low = 0;
    int high = ranges.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (c > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low < ranges.length && c >= ranges[2 * low];
  }

  private boolean isInCategory(int c) {
    boolean ascii = (options & ASCII) != 0;
    return (has(DIGIT) && isDigit(c, ascii))
        || (has(NOT_DIGIT) && !isDigit(c, ascii))
        || (has(SPACE) && isSpace(c, ascii))
        || (has(NOT_SPACE) && !isSpace(c, ascii))
        || (has(WORD) && isWord(c, ascii))
        || (has(NOT_WORD) && !isWord(c, ascii));
  }

  private boolean has(int category) {
    return (categories & category) != 0;
  }

  private static boolean isDigit(int c, boolean ascii) {
    return ascii ? c >= '0' && c <= '9' : Characters.decimal(c) >= 0;
  }

  private static boolean isSpace(int c, boolean ascii) {
    return ascii ? c == ' ' || (c >= '\t' && c <= '\r') : Characters.isSpace(c);
  }

  /** Whether a character is part of a word: a letter, a number of any kind, or an underscore. */
  static boolean isWord(int c, boolean ascii) {
    if (c < 0x80 || ascii) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    return Characters.isAlpha(c) || Characters.isNumeric(c) || Characters.isDigit(c);
  }

  @Override
  public void transfer(Transfer transfer) {
    ranges = transfer.numbers(ranges, ranges == null ? 0 : ranges.length);
    categories = transfer.integer(categories);
    options = transfer.integer(options);
  }
}
