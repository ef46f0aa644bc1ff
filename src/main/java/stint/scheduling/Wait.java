package stint.scheduling;

import stint.machine.Saved;
import stint.machine.Transfer;

/** What a tasklet waits for outside of its scheduler: a time, or word of a lease. */
final class Wait implements Saved {
  /** No time. */
  static final long NEVER = Long.MAX_VALUE;

  private LeaseObject lease;
  private boolean renewal;
  private long until = NEVER;
  private long order;

  /** For the snapshot codec. */
  Wait() {}

  private Wait(LeaseObject lease, boolean renewal, long until, long order) {
    this.lease = lease;
    this.renewal = renewal;
    this.until = until;
    this.order = order;
  }

  /** For a time, nanoseconds since 1970. */
  static Wait until(long nanos, long order) {
    return new Wait(null, false, nanos, order);
  }

  /** To get a lease. */
  static Wait forLease(LeaseObject lease, long order) {
    return new Wait(lease, false, NEVER, order);
  }

  /** To hear that a lease is renewed. */
  static Wait forRenewal(LeaseObject lease, long order) {
    return new Wait(lease, true, NEVER, order);
  }

  /** The lease, or null for a sleeper. */
  LeaseObject lease() {
    return lease;
  }

  /** Whether it is a renewal that is waited for. */
  boolean isRenewal() {
    return renewal;
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
    renewal = transfer.flag(renewal);
    until = transfer.number(until);
    order = transfer.number(order);
  }
}
