package stint.machine.text;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Takes characters off the ends of a text: white space, or those of a set. */
final class Strip extends Pass {
  static final int LEFT = 1;
  static final int RIGHT = 2;

  private Texts kind;
  private String text;
  private String set;
  private int sides;
  private int low;
  private int high;

  Strip() {}

  /** Strips the given sides; {@code set} may be null for white space. */
  Strip(Texts kind, String text, String set, int sides) {
    this.kind = kind;
    this.text = text;
    this.set = set;
    this.sides = sides;
    high = text.length();
  }

  @Override
  public Object step(Tasklet t) {
    int budget = CHUNK;
    int cost = set == null ? 1 : 1 + (set.length() >> 4);
    while ((sides & LEFT) != 0 && budget > 0) {
      int c = low < high ? text.codePointAt(low) : -1;
      if (c < 0 || !isStripped(c)) {
        sides &= ~LEFT;
      } else {
        low += Character.charCount(c);
        budget -= cost;
      }
    }
    while ((sides & RIGHT) != 0 && budget > 0) {
      int c = low < high ? text.codePointBefore(high) : -1;
      if (c < 0 || !isStripped(c)) {
        sides &= ~RIGHT;
      } else {
        high -= Character.charCount(c);
        budget -= cost;
      }
    }
    scanned(t, CHUNK - Math.max(0, budget));
    if (sides != 0) {
      return Tasklet.PENDING;
    }
    copied(t, high - low);
    return kind.of(text.substring(low, high));
  }

  private boolean isStripped(int c) {
    return set == null ? kind.isSpace(c) : set.indexOf(c) >= 0;
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Texts.transfer(transfer, kind);
    text = transfer.text(text);
    set = transfer.text(set);
    sides = transfer.integer(sides);
    low = transfer.integer(low);
    high = transfer.integer(high);
  }
}
