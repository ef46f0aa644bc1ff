package stint.service;

import stint.scheduling.TaskletState;

/**
 * How a tasklet ended, or that it has not.
 *
 * @param state its state
 * @param value what it returned, in plain Java values; null unless it finished
 * @param problem why what it returned has no such form, or null
 * @param error what it ended with, or null
 */
public record TaskletResult(TaskletState state, Object value, String problem, Failure error) {
  /**
   * An exception of a program.
   *
   * @param type the name of its class
   * @param message what {@code str} of it gives
   * @param traceback as CPython shows it
   */
  public record Failure(String type, String message, String traceback) {}
}
