package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An iterator over the code points of a string, as strings of one. */
public final class StrIterator extends PyIterator {
  private Str string;
  private int offset;

  /** For the snapshot codec. */
  StrIterator() {}

  /** An iterator over the characters of a string. */
  public StrIterator(Str string) {
    this.string = string;
  }

  @Override
  public Object next(Tasklet tasklet) {
    var text = string.text();
    if (offset >= text.length()) {
      return null;
    }
    char unit = text.charAt(offset);
    if (!Character.isHighSurrogate(unit)) {
      offset++;
      return Str.of(unit);
    }
    int point = text.codePointAt(offset);
    offset += Character.charCount(point);
    return Str.ofCodePoint(point);
  }

  @Override
  public long remaining() {
    return (long) string.length() - string.index(offset);
  }

  @Override
  public PyClass type() {
    return string.text().chars().allMatch(unit -> unit < 0x80) ? Types.STR_ASCII_ITERATOR : Types.STR_ITERATOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    string = transfer.ref(string);
    offset = transfer.integer(offset);
  }
}
