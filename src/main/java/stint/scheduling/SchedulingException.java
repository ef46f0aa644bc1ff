package stint.scheduling;

/** A request from outside that the rules refuse. Nothing has changed. */
public final class SchedulingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, for programs to tell apart. */
  public enum Code {
    /** No tasklet has this number, or its record was dropped. */
    UNKNOWN_TASKLET,
    /** The loaded program has no such function. */
    UNKNOWN_FUNCTION,
    /** No program of the scheduler has a channel of this name. */
    UNKNOWN_CHANNEL,
    /** The channel is closed. */
    CLOSED,
    /** The tasklet has ended. */
    NOT_ALIVE,
    /** It is its turn just now. */
    CURRENT,
    /** The tasklet is blocked on a channel, or waits for a lease or a time. */
    BLOCKED,
    /** The request is for schedulers in manual mode, or for those that are not. */
    WRONG_MODE,
    /** A manual run is in progress already. */
    RUNNING,
    /** A limit of the scheduler would be passed. */
    LIMIT,
    /** The class of an exception to raise is unknown. */
    UNKNOWN_EXCEPTION
  }

  private final Code code;

  SchedulingException(Code code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
