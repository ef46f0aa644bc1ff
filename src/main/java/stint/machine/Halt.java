package stint.machine;

/** Why {@link Tasklet#advance} came back. */
public enum Halt {
  /** The slice is used up; the tasklet goes on with its next slice. */
  SPENT,
  /** The tasklet asked its scheduler for something: {@link Tasklet#takeTrap}. */
  TRAPPED,
  /** Its function has returned: {@link Tasklet#result}. */
  FINISHED,
  /** Its function has ended with an exception: {@link Tasklet#exception}. */
  RAISED
}
