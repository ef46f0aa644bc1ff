package stint.machine.builtins;

import stint.machine.Derived;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** {@code input}: writes the prompt to {@code sys.stdout} and takes a line from {@code sys.stdin}, whatever stands there. */
public final class InputFrame extends NativeFrame {
  private Object prompt;
  private int state;

  InputFrame() {}

  /** {@code prompt} may be null. */
  InputFrame(Object prompt) {
    this.prompt = prompt;
  }

  @Override
  public Object step(Tasklet t) {
    switch (state++) {
      case 0 -> {
        if (prompt != null) {
          Printing.print(t, new Object[]{prompt}, null, Str.of(""), Singleton.NONE);
        } else {
          t.give(Singleton.NONE);
        }
      }
      case 1 -> {
        t.take();
        t.call(Builtins.get("getattr"), NativeModules.get("sys"), Str.of("stdin"));
      }
      case 2 -> t.call(Builtins.get("getattr"), t.take(), Str.of("readline"));
      case 3 -> t.call(t.take());
      default -> {
        return line(t.take());
      }
    }
    return Tasklet.PENDING;
  }

  private static Str line(Object read) {
    if (!(Derived.unwrap(read) instanceof Str line)) {
      throw Raise.typeError("object.readline() returned non-string");
    }
    if (line.length() == 0) {
      throw Raise.of(Exceptions.EOFERROR, "EOF when reading a line");
    }
    return line.text().endsWith("\n") ? Str.of(line.text().substring(0, line.text().length() - 1)) : line;
  }

  @Override
  public void transfer(Transfer transfer) {
    prompt = transfer.ref(prompt);
    state = transfer.integer(state);
  }
}
