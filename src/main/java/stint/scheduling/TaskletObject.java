package stint.scheduling;

import stint.machine.Execution;
import stint.machine.values.PyObject;

/** The value that {@code stackless.tasklet} makes. */
public final class TaskletObject extends PyObject {
  /** Its id in its scheduler, from 1. */
  public int number() { throw new UnsupportedOperationException(); }

  /** What is to be advanced. */
  public Execution execution() { throw new UnsupportedOperationException(); }
}
