package stint.machine.text;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Str;

/** {@code bytes.hex} and {@code bytes.fromhex}. */
final class Hex extends Pass {
  /** The kind of the result. */
  private Texts kind;
  private String text;
  private boolean reads;

  /** What stands between groups of bytes; empty for nothing. */
  private String separator;

  /** The bytes in a group, counted from the right; from the left if negative. */
  private int group;
  private int at;
  private StringBuilder out = new StringBuilder();

  Hex() {}

  private Hex(Texts kind, String text, boolean reads, String separator, int group) {
    this.kind = kind;
    this.text = text;
    this.reads = reads;
    this.separator = separator;
    this.group = group;
  }

  /** Bytes as digits. */
  static Hex write(String bytes, String separator, int group) {
    return new Hex(Texts.STR, bytes, false, group == 0 ? "" : separator, group);
  }

  /** Digits as bytes. */
  static Hex read(Texts kind, String digits) {
    return new Hex(kind, digits, true, "", 0);
  }

  @Override
  public Object step(Tasklet t) {
    int start = at;
    int end = Math.min(text.length(), at + CHUNK);
    while (at < end) {
      if (reads) {
        readOne();
      } else {
        writeOne();
      }
    }
    scanned(t, at - start);
    if (at < text.length()) {
      return Tasklet.PENDING;
    }
    copied(t, out.length());
    return kind == Texts.STR ? Str.of(out.toString()) : kind.of(out.toString());
  }

  private void writeOne() {
    if (at > 0 && !separator.isEmpty() && (group > 0 ? (text.length() - at) % group : at % -(long) group) == 0) {
      out.append(separator);
    }
    int b = text.charAt(at++);
    out.append(Character.forDigit(b >> 4, 16)).append(Character.forDigit(b & 15, 16));
  }

  private void readOne() {
    if (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
      at++;
      return;
    }
    int high = digit(at);
    int low = digit(at + 1);
    out.append((char) (high << 4 | low));
    at += 2;
  }

  private int digit(int place) {
    int digit = place < text.length() && text.charAt(place) < 0x80 ? Character.digit(text.charAt(place), 16) : -1;
    if (digit < 0) {
      throw Raise
          .valueError("non-hexadecimal number found in fromhex() arg at position " + text.codePointCount(0, place));
    }
    return digit;
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    reads = transfer.flag(reads);
    separator = transfer.text(separator);
    group = transfer.integer(group);
    at = transfer.integer(at);
    out = Texts.transfer(transfer, out);
  }
}
