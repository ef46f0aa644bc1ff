package stint.machine;

/** What the last step of a tasklet charged beyond what its slice had left. */
public final class Debt {
  private Debt() {}

  /** In units; 0 if it fitted the slice. */
  public static long of(Execution execution) {
    return Math.max(0, -((Tasklet) execution).fuel);
  }
}
