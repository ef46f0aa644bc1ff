package stint.machine.text;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * Replaces one text by another in a third: counts the places first, so that the result's size is known before it is
 * built. An empty text is at the beginning, and behind each character.
 */
final class Replace extends Pass {
  private Texts kind;
  private String text;
  private String old;
  private String replacement;
  private long most;
  private Finder finder;
  private long count;
  private StringBuilder out;
  private int at;

  Replace() {}

  /** Replaces the first {@code most} places. */
  Replace(Texts kind, String text, String old, String replacement, long most) {
    this.kind = kind;
    this.text = text;
    this.old = old;
    this.replacement = replacement;
    this.most = most;
    finder = new Finder(text, old, 0, text.length(), false);
  }

  @Override
  public Object step(Tasklet t) {
    if (old.isEmpty()) {
      return interleave(t);
    }
    if (out == null) {
      if (!counted(t)) {
        return Tasklet.PENDING;
      }
      if (count == 0) {
        return kind.of(text);
      }
      start(t, count);
    }
    return build(t);
  }

  private boolean counted(Tasklet t) {
    finder.allow(CHUNK);
    int place = Finder.NONE;
    while (count < most && (place = finder.next()) >= 0) {
      count++;
    }
    searched(t, finder);
    return place != Finder.MORE;
  }

  private void start(Tasklet t, long places) {
    // Neither factor reaches 2^32, so that their product fits.
    long length = text.length() + places * (replacement.length() - old.length());
    copied(t, length);
    out = new StringBuilder((int) length);
    finder = new Finder(text, old, 0, text.length(), false);
  }

  private Object build(Tasklet t) {
    finder.allow(CHUNK);
    long full = out.length() + ((long) CHUNK << 4);
    while (count > 0) {
      int place = finder.next();
      if (place < 0) {
        searched(t, finder);
        return Tasklet.PENDING;
      }
      out.append(text, at, place).append(replacement);
      at = place + old.length();
      count--;
      if (out.length() > full && count > 0) {
        searched(t, finder);
        return Tasklet.PENDING;
      }
    }
    searched(t, finder);
    return kind.of(out.append(text, at, text.length()).toString());
  }

  private Object interleave(Tasklet t) {
    if (out == null) {
      long characters = kind == Texts.STR ? text.codePointCount(0, text.length()) : text.length();
      count = Math.min(most, characters + 1);
      if (count == 0) {
        return kind.of(text);
      }
      start(t, count);
    }
    int budget = CHUNK;
    while (count > 0 && budget > 0) {
      out.append(replacement);
      budget -= 1 + (replacement.length() >> 4);
      if (--count > 0 || at < text.length()) {
        if (at < text.length()) {
          int c = text.codePointAt(at);
          out.appendCodePoint(c);
          at += Character.charCount(c);
        }
      }
    }
    scanned(t, CHUNK - Math.max(0, budget));
    return count > 0 ? Tasklet.PENDING : kind.of(out.append(text, at, text.length()).toString());
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    old = transfer.text(old);
    replacement = transfer.text(replacement);
    most = transfer.number(most);
    finder = transfer.ref(finder);
    count = transfer.number(count);
    out = Texts.transfer(transfer, out);
    at = transfer.integer(at);
  }
}
