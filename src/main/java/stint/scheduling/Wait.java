package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/** What a tasklet waits for outside of its scheduler: a time, or a lease, perhaps until a time. */
final class Wait implements Saved {
  /** No time. */
  static final long NEVER = Long.MAX_VALUE;

  private LeaseObject lease;
  private long until;
  private long order;

  /** For the snapshot codec. */
  Wait() {}

  Wait(LeaseObject lease, long until, long order) {
    this.lease = lease;
    this.until = until;
    this.order = order;
  }

  /** The lease, or null for a sleeper. */
  LeaseObject lease() {
    return lease;
  }

  /** The time at which it ends, in nanoseconds since 1970, or {@link #NEVER}. */
  long until() {
    return until;
  }

  /** Who began to wait first, among those of the same time. */
  long order() {
    return order;
  }

  @Override
  public void transfer(Transfer transfer) {
    lease = transfer.ref(lease);
    until = transfer.number(until);
    order = transfer.number(order);
  }
}
