package stint.machine.builtins;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Representation;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** {@code print}: one instruction for every piece written, be it an argument, a separator or the end. */
final class Printing extends NativeFrame {
  private Object[] arguments;
  private Str separator;
  private Str end;
  private Object file;
  private int piece;
  private boolean waiting;

  Printing() {}

  private Printing(Object[] arguments, Str separator, Str end, Object file) {
    this.arguments = arguments;
    this.separator = separator;
    this.end = end;
    this.file = file;
  }

  /** Starts printing. */
  static Object print(Tasklet t, Object[] arguments, Object separator, Object end, Object file) {
    var stream = Methods.orNull(file);
    if (stream == null && StandardStream.OUT.current(t) != StandardStream.OUT) {
      stream = StandardStream.OUT.current(t);
    }
    return t.push(new Printing(arguments, option("sep", separator, " "), option("end", end, "\n"), stream));
  }

  private static Str option(String name, Object given, String otherwise) {
    var value = Methods.orNull(given);
    return switch (value) {
      case null -> Str.of(otherwise);
      case Str text -> text;
      default ->
          throw Raise.typeError(name + " must be None or a string, not " + Types.of(value).name());
    };
  }

  /** Pieces: argument 0, separator, argument 1, separator ... last argument, end. */
  @Override
  public Object step(Tasklet t) {
    if (waiting) {
      waiting = false;
      if (t.take() instanceof Str text) {
        return write(t, text);
      }
      return next();
    }
    int last = Math.max(0, 2 * arguments.length - 1);
    if (piece == last) {
      return write(t, end);
    }
    if (piece > last) {
      return Singleton.NONE;
    }
    if (piece % 2 == 1) {
      return write(t, separator);
    }
    var text = Representation.str(t, arguments[piece / 2]);
    if (text == Tasklet.PENDING) {
      waiting = true;
      return text;
    }
    return write(t, (Str) text);
  }

  /** A separator goes with the argument before it. */
  @Override
  protected boolean isTick() {
    return piece % 2 == 0 || piece >= 2 * arguments.length - 1;
  }

  private Object write(Tasklet t, Str text) {
    t.charge(text.text().length() >> 10);
    if (file == null) {
      t.host().write(text.text());
    } else if (file instanceof StandardStream stream) {
      stream.write(t, text.text());
    } else {
      piece++;
      waiting = true;
      t.push(new WriteFrame(file, text));
      return Tasklet.PENDING;
    }
    piece++;
    return next();
  }

  private Object next() {
    return piece > Math.max(0, 2 * arguments.length - 1) ? Singleton.NONE : Tasklet.PENDING;
  }

  @Override
  public void transfer(Transfer transfer) {
    arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
    separator = transfer.ref(separator);
    end = transfer.ref(end);
    file = transfer.ref(file);
    piece = transfer.integer(piece);
    waiting = transfer.flag(waiting);
  }

  /** Writes a piece to a file-like object of the program: {@code file.write(text)}; ends with None. */
  static final class WriteFrame extends NativeFrame {
    private Object file;
    private Str text;
    private int state;

    WriteFrame() {}

    WriteFrame(Object file, Str text) {
      this.file = file;
      this.text = text;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          t.call(Builtins.get("getattr"), file, Str.of("write"));
          return Tasklet.PENDING;
        }
        case 1 -> {
          t.call(t.take(), text);
          return Tasklet.PENDING;
        }
        default -> {
          t.take();
          return Singleton.NONE;
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      file = transfer.ref(file);
      text = transfer.ref(text);
      state = transfer.integer(state);
    }
  }
}
