package stint.service;

import stint.scheduling.Denial;

/** The reason why a request to the service is not done: an answer, not a fault, so it has no Java stack trace. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds of reasons. */
  public enum Reason {
    SCHEDULER_NOT_FOUND,
    TASKLET_NOT_FOUND,
    PROGRAM_NOT_FOUND,
    LEASE_NOT_FOUND,
    CHANNEL_NOT_FOUND,
    /** A lease is not held by who says so. */
    LEASE_NOT_HELD,
    /** A lease was not granted in time. */
    LEASE_TIMEOUT,
    /** The request closed a cycle of waiters. */
    DEADLOCK,
    /** The program does not compile. */
    PROGRAM_INVALID,
    /** The program uses a feature that is left out. */
    NOT_SUPPORTED,
    /** A value given with the request cannot be used. */
    INVALID_VALUE,
    /** The present state does not allow it. */
    CONFLICT,
    /** The scheduler's mode does not allow it. */
    WRONG_MODE,
    LIMIT_REACHED,
    /** All schedulers together take up too much memory. */
    MEMORY_FULL,
    /** A fault of the service itself; the text carries the number under which it was logged. */
    INTERNAL
  }

  private final Reason reason;
  private final int line;
  private final int column;

  /** A refusal with one sentence for people. */
  public Refusal(Reason reason, String message) {
    this(reason, message, 0, 0);
  }

  /** A refusal of a program, with the place in its source: line and column from 1. */
  public Refusal(Reason reason, String message, int line, int column) {
    super(message, null, false, false);
    this.reason = reason;
    this.line = line;
    this.column = column;
  }

  /** The refusal of a lease. */
  static Refusal of(String lease, Denial denial) {
    return switch (denial) {
      case Denial.TimedOut() ->
          new Refusal(Reason.LEASE_TIMEOUT, "The lease \"" + lease + "\" was not granted in time.");
      case Denial.Shared() -> new Refusal(Reason.CONFLICT,
          "The owner shares the lease \"" + lease + "\" and has to give it back before taking it alone.");
      case Denial.Deadlocked(var deadlock) -> new Refusal(Reason.DEADLOCK, deadlock + ".");
    };
  }

  public Reason reason() {
    return reason;
  }

  /** The line of the program, from 1; 0 if this is not about a place in a program. */
  public int line() {
    return line;
  }

  /** The column of the program, from 1; 0 if this is not about a place in a program. */
  public int column() {
    return column;
  }
}
