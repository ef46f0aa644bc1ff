package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * The allowance of the one run() call that may interrupt: the outermost one that was given a timeout. It belongs to a tasklet, or, in
 * manual mode, to the outside.
 */
final class Budget implements Saved {
  private boolean active;
  private TaskletObject owner;
  private long limit;
  private boolean soft;
  private boolean total;
  private long spent;

  /** Soft: it was spent, and the next switch leads to the owner. */
  private boolean due;

  /** Hard: it was spent while the running tasklet could not be interrupted. */
  private boolean putOff;

  /** Whether there is a budget. */
  boolean isActive() {
    return active;
  }

  /** The tasklet whose run() call owns the budget; null if that is the outside. */
  TaskletObject owner() {
    return owner;
  }

  void start(TaskletObject newOwner, long instructions, boolean newSoft, boolean newTotal) {
    active = true;
    owner = newOwner;
    limit = instructions;
    soft = newSoft;
    total = newTotal;
    spent = 0;
    due = false;
    putOff = false;
  }

  void end() {
    active = false;
    owner = null;
  }

  void charge(long instructions) {
    spent += instructions;
    due |= active && soft && spent >= limit;
  }

  /** Tells that another tasklet has its turn: what was spent counts no more, unless the budget is for all. */
  void switched() {
    if (!total) {
      spent = 0;
    }
  }

  /** The interrupt cannot be delivered: it is owed, and the slice starts anew. */
  void putOff() {
    spent = 0;
    putOff = true;
  }

  /** Whether an interrupt is owed. */
  boolean isPutOff() {
    return active && putOff;
  }

  /** Whether it is spent and the running tasklet must be stopped. */
  boolean interrupts() {
    return active && !soft && spent >= limit;
  }

  /** Whether it is spent and the next switch must lead to the owner. */
  boolean diverts() {
    return divertsAfter(0);
  }

  /** The same once {@code instructions} more are charged. */
  boolean divertsAfter(long instructions) {
    return active && (due || (soft && spent + instructions >= limit));
  }

  /** What is left before the running tasklet must be stopped. */
  long left() {
    return !active || soft ? Long.MAX_VALUE : Math.max(0, limit - spent);
  }

  @Override
  public void transfer(Transfer transfer) {
    active = transfer.flag(active);
    owner = transfer.ref(owner);
    limit = transfer.number(limit);
    soft = transfer.flag(soft);
    total = transfer.flag(total);
    spent = transfer.number(spent);
    due = transfer.flag(due);
    putOff = transfer.flag(putOff);
  }
}
