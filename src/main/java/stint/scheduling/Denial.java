package stint.scheduling;

import stint.scheduling.lease.Deadlock;

/** Why a tasklet does not get a lease. */
public sealed interface Denial {
  /** It was not granted within the time that the tasklet was ready to wait: LeaseTimeout. */
  record TimedOut() implements Denial {}

  /** The tasklet shares it and asked to have it alone: LeaseError. */
  record Shared() implements Denial {}

  /** Its request closed a cycle of waiters: DeadlockError. */
  record Deadlocked(Deadlock deadlock) implements Denial {}
}
