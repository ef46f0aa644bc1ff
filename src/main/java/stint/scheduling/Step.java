package stint.scheduling;

import java.util.OptionalLong;

/** What a world needs next: the answer of {@link World#next}. */
public sealed interface Step {
  /**
   * Advance {@code who.execution()} by at most {@code instructions}, then tell {@link World#halted}.
   *
   * @param instructions 1 or more; how often the driver looks at its mail in between is its own business
   */
  record Run(TaskletObject who, long instructions) implements Step {}

  /**
   * Nothing can run until something arrives from outside.
   *
   * @param reason what it would take
   * @param wakeAt when the first sleeper wants to wake, in the nanoseconds of {@link World#now}
   */
  record Waiting(Reason reason, OptionalLong wakeAt) implements Step {}

  /** No tasklet is left. A later {@link World#spawn} starts anew. */
  record Ended(Outcome outcome) implements Step {}

  /** What a world waits for. */
  enum Reason {
    /** Nothing was spawned yet. */
    EMPTY,
    /** {@link World#resume}. */
    PAUSED,
    /** {@link World#run}: manual mode. */
    MANUAL,
    /** Tasklets sleep, or wait for leases. */
    OUTSIDE,
    /** All tasklets are blocked on channels, or paused: an insert, a spawn or a message may wake them. */
    BLOCKED
  }

  /**
   * How a world's program ended.
   *
   * @param kind in one word
   * @param exitCode as a process would report it: 0 when finished, what was given to {@code sys.exit}, else 1
   * @param message what went wrong, null when finished
   */
  record Outcome(Kind kind, int exitCode, String message) {
    /** How, in one word. */
    public enum Kind {
      FINISHED,
      /** The main tasklet ended with an exception. */
      FAILED,
      /** A tasklet called {@code sys.exit}. */
      EXITED,
      /** The main tasklet was killed from outside. */
      KILLED,
      /** A limit was reached. */
      LIMIT
    }
  }
}
