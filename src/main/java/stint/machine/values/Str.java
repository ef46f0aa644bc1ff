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

  /** A String, or how it grew as long as nobody looks at it: {@link Growing}. */
  private Object text;

  private int length = -1;
  private long hash;

  /** Of a text that is not flat: the offset of every code point whose index is a multiple of {@link #STRIDE}; null until asked for. */
  private int[] marks;

  /** For the snapshot codec. */
  Str() {}

  private Str(Object text) {
    this.text = text;
  }

  /**
   * A text that was made by appending: what is appended to it next is appended in place, so that a text made of many pieces is not
   * copied with each of them. It is the beginning of what its builder holds.
   *
   * @param whole the text itself as long as there is no builder, then null
   */
  private record Growing(String whole, StringBuilder builder, int units) {
    private static final int LEAST = 128;

    String text() {
      return whole == null ? builder.substring(0, units) : whole;
    }

    /** With another text behind it; null if something else was appended before. */
    Growing plus(String other) {
      if (builder != null && builder.length() != units) {
        return null;
      }
      var longer = builder == null ? new StringBuilder(units + units / 2 + other.length()).append(whole) : builder;
      return new Growing(null, longer.append(other), longer.length());
    }
  }

  /** The two texts one after the other. */
  public Str concat(Str other) {
    if (text instanceof Growing growing) {
      var longer = growing.plus(other.text());
      if (longer != null) {
        return new Str(longer);
      }
    }
    var whole = text().concat(other.text());
    return whole.length() < Growing.LEAST ? of(whole) : new Str(new Growing(whole, null, whole.length()));
  }

  /** The strings that are one object for all schedulers. */
  public static List<Str> shared() {
    return Stream.concat(Stream.of(EMPTY), Stream.of(LATIN1)).toList();
  }

  /** Whether this is one of {@link #shared}. */
  boolean isShared() {
    return text().isEmpty() || (text().length() == 1 && text().charAt(0) < LATIN1.length);
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
    return text instanceof String known ? known : settle();
  }

  private String settle() {
    var known = ((Growing) text).text();
    text = known;
    return known;
  }

  /** The length of {@link #text}. */
  public int units() {
    return text instanceof String known ? known.length() : ((Growing) text).units();
  }

  /** The number of code points. */
  public int length() {
    if (length < 0) {
      length = text().codePointCount(0, text().length());
    }
    return length;
  }

  /** Whether every code point is one char of {@link #text}, so that indexes into the two agree. */
  public boolean isFlat() {
    return length() == text().length();
  }

  /** The string of the code point at an index from 0 to length - 1. */
  public Str at(int index) {
    return isFlat() ? of(text().charAt(index)) : ofCodePoint(text().codePointAt(offset(index)));
  }

  /** The code points from start (inclusive) to end (exclusive), both in 0 .. length. */
  public Str slice(int start, int end) {
    var part = of(isFlat() ? text().substring(start, end) : text().substring(offset(start), offset(end)));
    part.length = end - start;
    return part;
  }

  /** The index into {@link #text} of a code point's index. */
  public int offset(int index) {
    if (isFlat()) {
      return index;
    }
    return index < STRIDE
        ? text().offsetByCodePoints(0, index)
        : text().offsetByCodePoints(marks()[index / STRIDE], index % STRIDE);
  }

  /** The code point's index of an index into {@link #text}. */
  public int index(int offset) {
    if (isFlat()) {
      return offset;
    }
    if (offset < STRIDE) {
      return text().codePointCount(0, offset);
    }
    int place = Arrays.binarySearch(marks(), offset);
    int mark = place < 0 ? -place - 2 : place;
    return mark * STRIDE + text().codePointCount(marks[mark], offset);
  }

  private int[] marks() {
    if (marks == null) {
      marks = new int[length() / STRIDE + 1];
      for (int i = 1; i < marks.length; i++) {
        marks[i] = text().offsetByCodePoints(marks[i - 1], STRIDE);
      }
    }
    return marks;
  }

  /** What {@code hash(s)} answers: SipHash-1-3 with a zero key over CPython's internal form of the string. */
  public long hash() {
    if (hash == 0 && !text().isEmpty()) {
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
    return other instanceof Str str && text().equals(str.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  @Override
  public void transfer(Transfer transfer) {
    text = transfer.text(transfer.reading() ? null : text());
    if (text().length() > Immediate.LONGEST) {
      // Whether the hash is known decides how many steps a look-up takes.
      hash = transfer.number(hash);
    }
  }
}
