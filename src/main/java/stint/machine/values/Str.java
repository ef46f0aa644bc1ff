package stint.machine.values;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import stint.machine.Transfer;

/**
 * A string of Unicode code points. Immutable; length and hash are in code points and as CPython's with PYTHONHASHSEED=0.
 *
 * <p>A string is indexed in constant time. If it has characters beyond U+FFFF, it is gone through once before.
 */
public final class Str extends PyValue {
  public static final Str EMPTY = new Str("");
  private static final Str[] LATIN1 = new Str[256];

  /** The code points between two {@link #marks}. */
  private static final int STRIDE = 64;

  static {
    for (int i = 0; i < LATIN1.length; i++) {
      LATIN1[i] = new Str(String.valueOf((char) i));
    }
  }

  private String text;
  private int length = -1;
  private long hash;

  /** Of a text that is not flat: the offset of every code point whose index is a multiple of {@link #STRIDE}; null until asked for. */
  private int[] marks;

  /** For the snapshot codec. */
  Str() {}

  private Str(String text) {
    this.text = text;
  }

  /** The strings that are one object for all schedulers. */
  public static List<Str> shared() {
    return Stream.concat(Stream.of(EMPTY), Stream.of(LATIN1)).toList();
  }

  /** Whether this is one of {@link #shared}. */
  boolean isShared() {
    return text.isEmpty() || (text.length() == 1 && text.charAt(0) < LATIN1.length);
  }

  /** The string of a Java text; surrogate pairs are one code point each. Strings of at most one Latin-1 character are shared. */
  public static Str of(String text) {
    return switch (text.length()) {
      case 0 -> EMPTY;
      case 1 -> of(text.charAt(0));
      default -> new Str(text);
    };
  }

  /** The string of one code unit. */
  public static Str of(char unit) {
    return unit < LATIN1.length ? LATIN1[unit] : new Str(String.valueOf(unit));
  }

  /** The string of one code point. */
  public static Str ofCodePoint(int codePoint) {
    return codePoint < LATIN1.length ? LATIN1[codePoint] : new Str(Character.toString(codePoint));
  }

  /** The text as Java has it. */
  public String text() {
    return text;
  }

  /** The number of code points. */
  public int length() {
    if (length < 0) {
      length = text.codePointCount(0, text.length());
    }
    return length;
  }

  /** Whether every code point is one char of {@link #text}, so that indexes into the two agree. */
  public boolean isFlat() {
    return length() == text.length();
  }

  /** The string of the code point at an index from 0 to length - 1. */
  public Str at(int index) {
    return isFlat() ? of(text.charAt(index)) : ofCodePoint(text.codePointAt(offset(index)));
  }

  /** The code points from start (inclusive) to end (exclusive), both in 0 .. length. */
  public Str slice(int start, int end) {
    var part = of(isFlat() ? text.substring(start, end) : text.substring(offset(start), offset(end)));
    part.length = end - start;
    return part;
  }

  /** The index into {@link #text} of a code point's index. */
  public int offset(int index) {
    if (isFlat()) {
      return index;
    }
    return index < STRIDE
        ? text.offsetByCodePoints(0, index)
        : text.offsetByCodePoints(marks()[index / STRIDE], index % STRIDE);
  }

  /** The code point's index of an index into {@link #text}. */
  public int index(int offset) {
    if (isFlat()) {
      return offset;
    }
    if (offset < STRIDE) {
      return text.codePointCount(0, offset);
    }
    int place = Arrays.binarySearch(marks(), offset);
    int mark = place < 0 ? -place - 2 : place;
    return mark * STRIDE + text.codePointCount(marks[mark], offset);
  }

  private int[] marks() {
    if (marks == null) {
      marks = new int[length() / STRIDE + 1];
      for (int i = 1; i < marks.length; i++) {
        marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
      }
    }
    return marks;
  }

  /** What {@code hash(s)} answers: SipHash-1-3 with a zero key over CPython's internal form of the string. */
  public long hash() {
    if (hash == 0 && !text.isEmpty()) {
      hash = SipHash.of(this);
    }
    return hash;
  }

  /** Whether the hash is known already. */
  boolean isHashed() {
    return hash != 0;
  }

  /** Takes in the hash, which was computed in pieces. */
  public void setHash(long known) {
    hash = known;
  }

  @Override
  public PyClass type() {
    return Types.STR;
  }

  /** Equality of the texts: a string's equality never runs user code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Str str && text.equals(str.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  @Override
  public void transfer(Transfer transfer) {
    text = transfer.text(text);
    if (text.length() > Immediate.LONGEST) {
      // Whether the hash is known decides how many steps a look-up takes.
      hash = transfer.number(hash);
    }
  }
}
