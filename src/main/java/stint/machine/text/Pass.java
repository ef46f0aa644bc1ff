package stint.machine.text;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;

/**
 * Work in proportion to a text that never calls the program's code. Each step does a bounded piece of it and charges for that;
 * the first piece is done at once, so that short texts need no frame.
 */
public abstract class Pass extends NativeFrame {
  /** About how many chars one step looks at: some 50 microseconds. */
  static final int CHUNK = 50_000;

  /** The longest text that Java can hold. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  /** Does the first piece; if that was not all, puts the pass on the stack. */
  final Object run(Tasklet t) {
    var outcome = step(t);
    return outcome == Tasklet.PENDING ? t.push(this) : outcome;
  }

  /** Charges for having looked at some chars. */
  static void scanned(Tasklet t, long chars) {
    t.charge(chars >> 6);
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
