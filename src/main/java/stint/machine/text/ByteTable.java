package stint.machine.text;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** {@code bytes.translate}: replaces each byte by what a table says, and leaves some out. */
final class ByteTable extends Pass {
  private Texts kind;
  private String text;

  /** 256 replacements as Latin-1; null for the bytes themselves. */
  private String table;
  private String deleted;
  private int at;
  private StringBuilder out = new StringBuilder();

  ByteTable() {}

  ByteTable(Texts kind, String text, String table, String deleted) {
    this.kind = kind;
    this.text = text;
    this.table = table;
    this.deleted = deleted;
  }

  @Override
  public Object step(Tasklet t) {
    var left = new boolean[256];
    for (int i = 0; i < deleted.length(); i++) {
      left[deleted.charAt(i)] = true;
    }
    int start = at;
    int end = Math.min(text.length(), at + CHUNK);
    for (; at < end; at++) {
      char b = text.charAt(at);
      if (!left[b]) {
        out.append(table == null ? b : table.charAt(b));
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
    table = transfer.text(table);
    deleted = transfer.text(deleted);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
  }
}
