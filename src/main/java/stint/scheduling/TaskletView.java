package stint.scheduling;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stint.machine.values.PyException;

/**
 * A tasklet as seen from outside. Looking at it changes nothing.
 *
 * @param number its id in its scheduler, from 1 in order of creation
 * @param name as given when it was spawned, else the name of its function
 * @param main whether it is the main tasklet
 * @param state in one word
 * @param reason the state in words
 * @param since the scheduler's clock (instructions) when it took this state
 * @param sinceTime the time of that moment as programs see it, in nanoseconds since 1970
 * @param durations how long it was in which state
 * @param instructions charged to it so far
 * @param turn those charged to it in its present turn, or in its last one
 * @param depth active frames
 * @param next its neighbour in the queue, or among those blocked on the same channel
 * @param previous as {@code next}, to the other side
 * @param blocked on which channel, or null
 * @param atomic whether pre-emption is switched off
 * @param ignoreNesting whether it may be interrupted inside of a builtin; kept for programs that set it, as no builtin is in the way here
 * @param blockTrap whether it may not block
 * @param leases names of the leases that it holds
 */
public record TaskletView(
    int number,
    String name,
    boolean main,
    TaskletState state,
    String reason,
    long since,
    long sinceTime,
    Durations durations,
    long instructions,
    long turn,
    int depth,
    OptionalInt next,
    OptionalInt previous,
    Blocked blocked,
    boolean atomic,
    boolean ignoreNesting,
    boolean blockTrap,
    List<String> leases) {

  /** On which channel a tasklet is blocked (its name may be null), and whether it is sending or receiving. */
  public record Blocked(int channel, String name, boolean sending) {}

  /**
   * How a tasklet ended.
   *
   * @param state one of the states of an end
   * @param value what it returned, a value of the language; None unless it finished
   * @param exception what it ended with, or null
   */
  public record Result(TaskletState state, Object value, PyException exception) {}

  /**
   * One active call, as shown by the stack.
   *
   * @param function qualified name
   * @param file as shown in tracebacks
   * @param line from 1
   * @param source the line's text, stripped
   * @param locals local variables by name, as short texts
   */
  public record Frame(String function, String file, int line, String source, Map<String, String> locals) {}
}
