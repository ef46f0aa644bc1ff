package stint.scheduling;

/** What a world asks of whoever drives it; collected by {@link World#takeOutward} after every halt. Times are nanoseconds. */
public sealed interface Outward {
  /** The number of the tasklet on whose behalf it is asked. */
  int tasklet();

  /** The lease's name. */
  String lease();

  /**
   * The tasklet waits for a lease: answer with {@link World#granted} or {@link World#denied}, at once or later.
   *
   * @param shared whether together with others that share it
   * @param ttl after which it ends unless renewed, or {@link stint.scheduling.lease.LeaseState#NEVER}
   * @param patience how long to wait at most, or {@link stint.scheduling.lease.LeaseState#NEVER}
   * @param place where in its program it asks, for people to read
   */
  record Acquire(int tasklet, String lease, boolean shared, long ttl, long patience, String place)
      implements Outward {}

  /**
   * The tasklet waits for a lease of its to be renewed: answer with {@link World#renewed}, or with {@link World#lost} if it is not held
   * any more.
   *
   * @param ttl the new one, or 0 for that of before
   */
  record Renew(int tasklet, String lease, long token, long ttl) implements Outward {}

  /** The tasklet gives a lease back, or has ended with it. */
  record Release(int tasklet, String lease, long token) implements Outward {}

  /** The tasklet no longer waits for a lease that it asked for. A grant that crosses this is given back by the world. */
  record Cancel(int tasklet, String lease) implements Outward {}

  /** The tasklet has heard that it has lost a lease: nothing happens under this token any more. */
  record Yield(int tasklet, String lease, long token) implements Outward {}
}
