package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * The counter of {@link Meter.CheckInterval}: how many ticks there are until budgets are looked at again. A tick is an instruction that
 * does more than move a value ({@link stint.machine.Execution#isAtTick}); the counter runs out in front of one.
 *
 * <p>The main tasklet's own ticks are not counted while it gives budgets to others. In the interpreter that this is a model of, the
 * four loops' program had used {@value #BEFORE} of them at its first run(N), and used {@value #BETWEEN} between being handed an
 * interrupted tasklet and the next run(N), whose first one reloaded the counter; those constants stand in their place.
 */
final class CheckIntervals implements Saved {
  /** Ticks from one look to the next. */
  static final int INTERVAL = 101;

  private static final int BEFORE = 29;
  private static final int BETWEEN = 9;

  private int left;
  private boolean begun;

  CheckIntervals(int phase) {
    left = Math.floorMod(phase - BEFORE, INTERVAL);
  }

  /** A run(N) begins. */
  void runs() {
    if (begun) {
      left = INTERVAL - 1 - BETWEEN;
    }
    begun = true;
  }

  /** Whether the counter has run out. */
  boolean isOut() {
    return left == 0;
  }

  void reload() {
    left = INTERVAL;
  }

  /** A tick was executed. */
  void tick() {
    left--;
  }

  @Override
  public void transfer(Transfer transfer) {
    left = transfer.integer(left);
    begun = transfer.flag(begun);
  }
}
