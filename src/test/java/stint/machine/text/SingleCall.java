package stint.machine.text;

import stint.machine.Halt;
import stint.machine.Tasklet;
import stint.machine.TestHost;

/** Calls one builtin in a tasklet of its own. */
final class SingleCall {
  private static final long MEMORY = 64L << 20;

  private SingleCall() {}

  /** Calls something to its end, in slices. */
  static Tasklet run(long slice, Object callable, Object[] arguments, String[] names, Object[] named) {
    var tasklet = Tasklet.of(new TestHost().withMemoryLimit(MEMORY), callable, arguments, names, named);
    while (tasklet.isAlive()) {
      if (tasklet.advance(slice) == Halt.TRAPPED) {
        throw new AssertionError(tasklet.takeTrap());
      }
    }
    return tasklet;
  }
}
