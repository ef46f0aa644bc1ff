package stint.scheduling.lease;

/** What has happened to a lease. */
public sealed interface LeaseEvent {
  /** Whom it concerns. */
  String owner();

  /** The owner holds the lease from now until {@code expires}; if it waited, it waits no more. */
  record Granted(Claim claim, long token, long since, long expires) implements LeaseEvent {
    @Override
    public String owner() {
      return claim.owner();
    }
  }

  /** A holder has taken the lease once more. */
  record Entered(String owner, long token) implements LeaseEvent {}

  /** A holder has given it back, but not as often as it has taken it. */
  record Left(String owner, long token) implements LeaseEvent {}

  /** A holder holds the lease until {@code expires}. */
  record Renewed(String owner, long token, long ttl, long expires) implements LeaseEvent {}

  /** The owner waits in the queue, under a ticket, until {@code until} at most. */
  record Queued(Claim claim, long ticket, long since, long until) implements LeaseEvent {
    @Override
    public String owner() {
      return claim.owner();
    }
  }

  /** The owner waits no more. */
  record Withdrawn(String owner, Why why) implements LeaseEvent {}

  /** A holder has given the lease back, or has ended. */
  record Released(String owner, long token) implements LeaseEvent {}

  /** A holder has lost the lease, as it was not renewed in time. Nobody else gets it before it has yielded, or before {@code until}. */
  record Expired(String owner, long token, long until) implements LeaseEvent {}

  /** A holder has lost the lease, as it was taken away. Nobody else gets it before it has yielded, or before {@code until}. */
  record Revoked(String owner, long token, String reason, long until) implements LeaseEvent {}

  /** Who has lost the lease has stopped, or the time for that is over. */
  record Yielded(String owner, long token) implements LeaseEvent {}

  /** A command was refused: the owner does not hold the lease under this token. Changes nothing. */
  record Refused(String owner, long token) implements LeaseEvent {}

  /** The owner shares the lease and asked to have it alone, which it could only wait for in vain. Changes nothing. */
  record Shared(String owner, long token) implements LeaseEvent {}

  /** Why a waiter has left the queue. */
  enum Why {
    CANCELLED,
    TIMED_OUT,
    OWNER_ENDED,
    DEADLOCK
  }
}
