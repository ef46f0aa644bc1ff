package stint.machine.text;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;

/**
 * Work in proportion to a text that never calls the program's code. Each step does a bounded piece of it and charges
 * for that; the first piece is done at once, so that short texts need no frame.
 */
public abstract class Pass extends NativeFrame {
  /** About how many chars one step looks at, each for up to some 50 nanoseconds. */
  static final int CHUNK = 16_000;

  /** The longest text that is searched for nothing: see {@link #searched}. */
  static final int FREE = 63;

  /** The longest text that Java can hold. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  /** Does the first piece; if that was not all, puts the pass on the stack. */
  final Object run(Tasklet t) {
    var outcome = step(t);
    return outcome == Tasklet.PENDING ? t.push(this) : outcome;
  }

  /** Charges for having dealt with some chars one by one. */
  static void scanned(Tasklet t, long chars) {
    t.charge(chars >> 4);
  }

  /**
   * Charges for what a search has used of its allowance of a chunk: the host looks through texts many chars at a time.
   */
  static void searched(Tasklet t, Finder finder) {
    t.charge((CHUNK - finder.budget()) >> 6);
  }

  /**
   * Charges for a text that is about to be built by copying.
   *
   * @throws Raise MemoryError if the scheduler or Java has no room for it
   */
  static void copied(Tasklet t, long chars) {
    if (chars > MOST) {
      throw Raise.memoryError();
    }
    t.host().allocate(40 + chars);
    t.charge(chars >> 10);
  }
}
