package stint.scheduling.lease;

/** What can be asked of a lease. An owner is named by a text that is unique in the system. Times are nanoseconds. */
public sealed interface LeaseCommand {
  /**
   * Take the lease, or queue for it. The holder may take it again, and gives it back as often. Asked again while it waits, it keeps
   * its place.
   *
   * @param ttl how long it is held unless renewed, 1 or more, or {@link LeaseState#NEVER}
   * @param patience how long to wait at most, 0 or more, or {@link LeaseState#NEVER}
   */
  record Acquire(String owner, long ttl, long patience) implements LeaseCommand {
    public Acquire {
      if (ttl < 1 || patience < 0) {
        throw new IllegalArgumentException("ttl is at least 1 and patience at least 0");
      }
    }
  }

  /** Hold the lease for another ttl, from now on. */
  record Renew(String owner, long token) implements LeaseCommand {}

  /** Give the lease back once. */
  record Release(String owner, long token) implements LeaseCommand {}

  /** No longer wait. */
  record Cancel(String owner) implements LeaseCommand {}

  /** The owner has ended: it holds nothing and waits for nothing. */
  record OwnerEnded(String owner) implements LeaseCommand {}

  /** Take the lease from whoever holds it. */
  record Revoke(String reason) implements LeaseCommand {}

  /** Time has passed. */
  record Tick() implements LeaseCommand {}
}
