package stint.service;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How full the memory of this process is, garbage left out: before it is called full, a collection is made, at most one in
 * {@link #INTERVAL}. The limits of schedulers bound each of them; this one bounds what all of them take together. For one actor.
 */
final class Heap {
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final long most;
  private final LongSupplier used;
  private final Runnable collection;
  private final LongSupplier nanos;
  private long collected;
  private boolean full;

  /**
   * The memory of this process.
   *
   * @param percent of the largest heap that may be in use
   */
  static Heap ofProcess(int percent) {
    var runtime = Runtime.getRuntime();
    return new Heap(
        runtime.maxMemory() / 100 * percent,
        () -> runtime.totalMemory() - runtime.freeMemory(),
        System::gc,
        System::nanoTime);
  }

  /**
   * A memory that is full when more bytes than {@code most} are in use.
   *
   * @param used the bytes in use, garbage included
   * @param collection frees the garbage
   * @param nanos a clock
   */
  Heap(long most, LongSupplier used, Runnable collection, LongSupplier nanos) {
    this.most = most;
    this.used = used;
    this.collection = collection;
    this.nanos = nanos;
  }

  /** The most bytes that may be in use. */
  long most() {
    return most;
  }

  /** Whether more is in use than may be. */
  boolean isFull() {
    boolean was = full;
    full = used.getAsLong() > most;
    if (full && !(was && nanos.getAsLong() - collected < INTERVAL.toNanos())) {
      collection.run();
      collected = nanos.getAsLong();
      full = used.getAsLong() > most;
    }
    return full;
  }
}
