package stint.machine.builtins;

import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyValue;
import stint.machine.values.Types;

/** {@code sys.stdout} and {@code sys.stderr}: the scheduler's console and its error stream. Snapshots hold them by name. */
public final class StandardStream extends PyValue {
  public static final StandardStream OUT = new StandardStream("<stdout>");
  public static final StandardStream ERR = new StandardStream("<stderr>");

  private final String name;

  private StandardStream(String name) {
    this.name = name;
  }

  /** As shown by its {@code name} attribute. */
  public String name() {
    return name;
  }

  /** What stands in for this stream in the scheduler, since a program assigned to {@code sys.stdout}; mostly itself. */
  PyValue current(Tasklet t) {
    var redirected = t.host().modules().get(key());
    return redirected == null ? this : redirected;
  }

  /** Lets another value stand in for this stream. */
  void redirect(Tasklet t, Object to) {
    t.host().modules().put(key(), to == this ? null : (PyValue) to);
  }

  /** No module's name. */
  private String key() {
    return this == OUT ? "<stdout>" : "<stderr>";
  }

  void write(Tasklet t, String text) {
    if (this == OUT) {
      t.host().write(text);
    } else {
      t.host().writeError(text);
    }
  }

  @Override
  public PyClass type() {
    return Types.TEXT_STREAM;
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new AssertionError("saved by name");
  }
}
