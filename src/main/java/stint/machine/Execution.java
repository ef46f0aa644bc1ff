package stint.machine;

import java.util.List;
import java.util.Optional;
import stint.machine.values.PyException;

/**
 * What the scheduling core asks of the code that a tasklet runs: advance, take an answer or an exception, save. The machine's own
 * {@link Tasklet} is one; another guest language would be another.
 */
public interface Execution extends Saved {
  /**
   * Executes exactly {@code instructions} instructions (1 or more) unless it halts before.
   *
   * @return why it came back; the change of {@link #used} says how many were charged
   */
  Halt advance(long instructions);

  /** The instructions charged so far. */
  long used();

  /** The request that ended the slice, once. */
  Object takeTrap();

  /** Gives the answer to a trap: what the call that made the request returns. */
  void deliver(Object value);

  /** Raises an exception where it stands, before its next instruction; false if it has ended of it. */
  boolean raise(PyException exception);

  /** Whether it has neither finished nor ended with an exception. */
  boolean isAlive();

  /** What its function returned, once it has finished. */
  Object result();

  /** What it ended with, or null. */
  PyException exception();

  /** How many calls of functions are active: 0 before the first instruction. */
  int depth();

  /**
   * Whether the next step does more than move a value between registers, constants and variables, and nothing is owed for earlier ones:
   * what the meter check-interval counts.
   */
  boolean isAtTick();

  /** The active calls, the innermost last; not to be asked while it is being advanced. */
  List<ActiveCall> calls();

  /** The innermost active call, if there is any; not to be asked while it is being advanced. */
  Optional<ActiveCall> innermost();
}
