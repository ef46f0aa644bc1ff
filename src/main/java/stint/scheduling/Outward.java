package stint.scheduling;

/** What a world asks of whoever drives it; collected by {@link World#takeOutward} after every halt. */
public sealed interface Outward {
  /** The number of the tasklet on whose behalf it is asked. */
  int tasklet();

  /** The lease's name. */
  String lease();

  /**
   * The tasklet waits for a lease: answer with {@link World#granted} or {@link World#denied}, at once or later.
   *
   * @param ttl nanoseconds after which it ends unless renewed, or -1
   * @param patience nanoseconds to wait at most, or -1
   */
  record Acquire(int tasklet, String lease, long ttl, long patience) implements Outward {}

  /** The tasklet gives a lease back, or has ended with it. */
  record Release(int tasklet, String lease, long token) implements Outward {}

  /** The tasklet no longer waits for a lease that it asked for. A grant that crosses this is given back by the world. */
  record Cancel(int tasklet, String lease) implements Outward {}
}
