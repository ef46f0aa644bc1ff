package stint.service;

/** The time of this node, in nanoseconds since 1970. */
@FunctionalInterface
public interface NodeClock {
  /** Never less than what it answered before. */
  long nanos();

  /** The system's time when it is made, carried on by the timer that is never set back. */
  static NodeClock system() {
    long offset = System.currentTimeMillis() * 1_000_000 - System.nanoTime();
    return () -> offset + System.nanoTime();
  }
}
