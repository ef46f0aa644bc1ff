package stint.service;

import java.time.Instant;
import java.util.OptionalLong;
import stint.scheduling.Step;
import stint.scheduling.WorldSettings;

/**
 * A scheduler as seen from outside. Looking at it changes nothing.
 *
 * @param state in one word
 * @param reason the state in words
 * @param outcome how its program ended, or null
 * @param instructions executed so far
 * @param runnables the length of the queue
 * @param alive how many tasklets have not ended
 * @param written the position behind the last piece of the console
 * @param created when it was created
 * @param wakeAt when its first sleeper wants to wake, in nanoseconds since 1970
 */
public record SchedulerInfo(
    String name,
    State state,
    String reason,
    Step.Outcome outcome,
    WorldSettings settings,
    long instructions,
    int runnables,
    int alive,
    long written,
    Instant created,
    OptionalLong wakeAt) {

  /** The state of a scheduler. The names are those of the JSON, in lower case. */
  public enum State {
    /** Tasklets advance. */
    RUNNING,
    /** Nothing can run until something arrives from outside. */
    WAITING,
    /** It was told to pause. */
    PAUSED,
    /** No tasklet is left. */
    ENDED,
    /** A fault of the service has ended it. */
    BROKEN
  }
}
