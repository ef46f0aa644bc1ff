package stint.scheduling;

/** The one list that a tasklet is in. */
enum Place {
  /** In none: not started, paused, inside run(), or ended. */
  NOWHERE,
  /** In the ring of the runnable. */
  RING,
  /** In the chain of a channel. */
  CHANNEL,
  /** Waiting for a lease or a time. */
  OUTSIDE
}
