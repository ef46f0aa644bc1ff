package stint.scheduling.lease;

/** What can be asked of a lease. An owner is named by a text that is unique in the system. Times are nanoseconds. */
public sealed interface LeaseCommand {
  /**
   * Take the lease, or queue for it. A holder may take it again, and gives it back as often; only who shares it cannot have it alone
   * before it has been given back. Asked again while it waits, it keeps its place. Who has lost it, and has yet to yield, is not answered:
   * the word of its loss ends its wait.
   */
  record Acquire(Claim claim) implements LeaseCommand {}

  /**
   * Hold the lease for another ttl, from now on.
   *
   * @param ttl the new one, 1 or more, or 0 for that of before
   */
  record Renew(String owner, long token, long ttl) implements LeaseCommand {
    public Renew {
      if (ttl < 0) {
        throw new IllegalArgumentException("ttl is not negative");
      }
    }
  }

  /** Give the lease back once. */
  record Release(String owner, long token) implements LeaseCommand {}

  /** No longer wait. */
  record Cancel(String owner) implements LeaseCommand {}

  /** Who waits under this ticket closes a cycle of waiters, and waits no more. */
  record BreakDeadlock(String owner, long ticket) implements LeaseCommand {}

  /** The owner has ended: it holds nothing and waits for nothing. */
  record OwnerEnded(String owner) implements LeaseCommand {}

  /**
   * Take the lease from those who hold it.
   *
   * @param token of the one who loses it, or 0 for all
   */
  record Revoke(long token, String reason) implements LeaseCommand {}

  /** The owner has heard that it lost the lease, and does nothing more under this token. */
  record Yield(String owner, long token) implements LeaseCommand {}

  /** Time has passed. */
  record Tick() implements LeaseCommand {}
}
