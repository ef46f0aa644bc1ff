package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Replaces tabs by spaces up to the next column that is a multiple of the tab size. */
final class ExpandTabs extends Pass {
  private Texts kind;
  private String text;
  private int size;
  private StringBuilder out = new StringBuilder();
  private int at;
  private int column;

  ExpandTabs() {}

  /** Tabs of a size of 0 or less disappear. */
  ExpandTabs(Texts kind, String text, int size) {
    this.kind = kind;
    this.text = text;
    this.size = size;
  }

  @Override
  public Object step(Tasklet t) {
    int start = at;
    int length = out.length();
    while (at < text.length() && at - start < CHUNK && out.length() - length < CHUNK) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\t') {
        int spaces = size > 0 ? size - column % size : 0;
        if (out.length() + (long) spaces > Integer.MAX_VALUE - 8) {
          throw Raise.overflowError(kind == Texts.STR ? "new string is too long" : "result too long");
        }
        t.host().allocate(spaces);
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        out.appendCodePoint(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    scanned(t, at - start);
    if (at < text.length()) {
      return Tasklet.PENDING;
    }
    copied(t, out.length());
    return kind.of(out.toString());
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    size = transfer.integer(size);
    out = Texts.transfer(transfer, out);
    at = transfer.integer(at);
    column = transfer.integer(column);
  }
}
