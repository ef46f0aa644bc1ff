package stint.machine.builtins;

import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** {@code sys.stdout} and {@code sys.stderr}: the scheduler's console and its error stream. Snapshots hold them by name. */
public final class StandardStream extends PyValue {
  public static final StandardStream OUT = new StandardStream("<stdout>");
  public static final StandardStream ERR = new StandardStream("<stderr>");

  private final String name;

  private StandardStream(String name) {
    this.name = name;
  }

  static void install() {
    new Methods(Types.TEXT_STREAM)
        .add("write(self, s, /)", (t, a) -> ((StandardStream) a[0]).written(t, a[1]))
        .add("writelines(self, lines, /)", (t, a) -> t.push(new WriteLines((StandardStream) a[0], a[1])))
        .add("flush(self)", (_, _) -> Singleton.NONE)
        .add("isatty(self)", (_, _) -> false)
        .add("readable(self)", (_, _) -> false)
        .add("writable(self)", (_, _) -> true)
        .add("seekable(self)", (_, _) -> false)
        .get("name", (_, self) -> Str.of(((StandardStream) self).name))
        .get("mode", (_, _) -> Str.of("w"))
        .get("encoding", (_, _) -> Str.of("utf-8"))
        .get("errors", (_, self) -> Str.of(self == OUT ? "strict" : "backslashreplace"))
        .get("closed", (_, _) -> false)
        .install();
  }

  /** {@code write}: how many characters the text has. */
  private Object written(Tasklet t, Object value) {
    if (!(Derived.unwrap(value) instanceof Str text)) {
      throw Raise.typeError(
          "write() argument must be str, not " + (value == Singleton.NONE ? "None" : Types.of(value).name()));
    }
    t.charge(text.text().length() >> 10);
    write(t, text.text());
    return (long) text.length();
  }

  /** Writes one text after the other. */
  static final class WriteLines extends Collecting {
    private StandardStream stream;

    WriteLines() {}

    WriteLines(StandardStream stream, Object lines) {
      super(lines);
      this.stream = stream;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      stream.written(t, item);
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      stream = transfer.ref(stream);
    }
  }

  /** As shown by its {@code name} attribute. */
  public String name() {
    return name;
  }

  /** What stands in for this stream in the scheduler, since a program assigned to {@code sys.stdout}; mostly itself. */
  Object current(Tasklet t) {
    var assigned = t.host().modules().assigned("sys", this == OUT ? "stdout" : "stderr");
    return assigned == null ? this : assigned;
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
