package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * What programs wrote, in the order in which they wrote it. Positions count UTF-16 units from the first one ever written, and stay
 * valid when the world is saved and loaded; a loaded world holds only what was written since, as what came before is its driver's.
 */
public final class Console implements Saved {
  private final StringBuilder text = new StringBuilder();
  private long start;
  private long bytes;

  /** Appends a piece. */
  void append(String piece) {
    text.append(piece);
    bytes += utf8(piece);
  }

  /** The length of a text in UTF-8. */
  static long utf8(String piece) {
    long count = piece.length();
    for (int i = 0; i < piece.length(); i++) {
      char unit = piece.charAt(i);
      if (unit >= 0x80) {
        // A surrogate is half of a code point of four bytes.
        count += unit < 0x800 || Character.isSurrogate(unit) ? 1 : 2;
      }
    }
    return count;
  }

  /** Bytes of UTF-8 written so far. */
  public long bytes() {
    return bytes;
  }

  /** The position of what will be written next. */
  public long end() {
    return start + text.length();
  }

  /** The first position whose text is held here. */
  public long start() {
    return start;
  }

  /**
   * The text from a position on.
   *
   * @throws IndexOutOfBoundsException if it lies before {@link #start} or behind {@link #end}
   */
  public String since(long position) {
    return text.substring(Math.toIntExact(position - start));
  }

  /**
   * As {@link #since(long)}, {@code most} UTF-16 units at most; a surrogate pair is not taken apart.
   */
  public String since(long position, int most) {
    int from = Math.toIntExact(position - start);
    int to = from + Math.min(text.length() - from, most);
    if (from < to && to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** All the text that is held here. */
  public String text() {
    return text.toString();
  }

  /** Forgets the text before a position: its driver has stored it. */
  public void discard(long position) {
    int count = Math.toIntExact(position - start);
    text.delete(0, count);
    start += count;
  }

  @Override
  public void transfer(Transfer transfer) {
    long end = transfer.number(end());
    if (transfer.reading()) {
      start = end;
    }
    bytes = transfer.number(bytes);
  }
}
