package stint.machine;

/** What tests see of a tasklet's last step. */
public final class Debt {
  private Debt() {}

  /** What the last step charged beyond what its slice had left, in units; 0 if it fitted the slice. */
  public static long of(Execution execution) {
    return Math.max(0, -((Tasklet) execution).fuel);
  }

  /** The line that is executed, and what native frame is on top of it, if any. */
  public static String place(Execution execution) {
    var tasklet = (Tasklet) execution;
    if (tasklet.depth < 0) {
      return "end";
    }
    var calls = tasklet.calls();
    var line = calls.isEmpty() ? "" : "line " + calls.getLast().code().spans()[calls.getLast().instruction()].line();
    return tasklet.owners[tasklet.depth] instanceof NativeFrame frame
        ? line + " " + frame.getClass().getSimpleName()
        : line;
  }
}
