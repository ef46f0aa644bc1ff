package stint.scheduling.lease;

/** What has happened to a lease. */
public sealed interface LeaseEvent {
  /** Whom it concerns. */
  String owner();

  /** The owner holds the lease from now until {@code expires}. */
  record Granted(String owner, long token, long ttl, long since, long expires) implements LeaseEvent {}

  /** The holder has taken the lease once more. */
  record Entered(String owner, long token) implements LeaseEvent {}

  /** The holder has given it back, but not as often as it has taken it. */
  record Left(String owner, long token) implements LeaseEvent {}

  /** The holder holds the lease until {@code expires}. */
  record Renewed(String owner, long token, long expires) implements LeaseEvent {}

  /** The owner waits in the queue. */
  record Queued(String owner, long ttl, long since, long until) implements LeaseEvent {}

  /** The owner waits no more. */
  record Withdrawn(String owner, Why why) implements LeaseEvent {}

  /** The holder has given the lease back, or has ended. */
  record Released(String owner, long token) implements LeaseEvent {}

  /** The holder has lost the lease: it was not renewed in time. */
  record Expired(String owner, long token) implements LeaseEvent {}

  /** The holder has lost the lease: it was taken away. */
  record Revoked(String owner, long token, String reason) implements LeaseEvent {}

  /** A command was refused: the owner does not hold the lease under this token. Changes nothing. */
  record Refused(String owner, long token) implements LeaseEvent {}

  /** Why a waiter has left the queue. */
  enum Why {
    CANCELLED,
    TIMED_OUT,
    OWNER_ENDED
  }
}
