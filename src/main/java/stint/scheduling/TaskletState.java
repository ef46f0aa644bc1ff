package stint.scheduling;

/** The state of a tasklet as seen from outside. The names are those of the JSON, in lower case. */
public enum TaskletState {
  /** Made, but without frames: unbound, or bound and not yet called. */
  NEW,
  /** In the runnables queue. */
  RUNNABLE,
  /** At the head of the queue: its turn. */
  RUNNING,
  /** On a channel, until a partner comes. */
  BLOCKED,
  /** In no list: removed, handed back by {@code run(N)}, or inside {@code stackless.run()}. */
  PAUSED,
  /** For a lease, or asleep. */
  WAITING,
  /** Its function returned. */
  FINISHED,
  /** Its function ended with an exception. */
  FAILED,
  /** It ended by TaskletExit, or with its program. */
  KILLED;

  /** Whether it has ended, for good or until its program binds it anew. */
  public boolean isEnd() {
    return this == FINISHED || this == FAILED || this == KILLED;
  }
}
