package stint.machine.values;

import java.util.ArrayList;
import java.util.List;
import stint.language.Code;
import stint.machine.Transfer;

/** An exception, of a builtin class or of a program's. */
public class PyException extends PyObject {
  /** One line of a traceback: where in which code an exception passed. Innermost last, as shown. */
  public record Place(Code code, int instruction) {}

  private static final int BYTES = 80;
  private static final int BYTES_PER_PLACE = 24;

  private PyTuple arguments;
  private Object cause;
  private PyException context;
  private boolean contextSuppressed;
  private final List<Place> traceback = new ArrayList<>(4);

  /** For the snapshot codec. */
  PyException() {}

  /** An exception of a class, with its {@code args}. */
  public PyException(PyClass cls, Object... arguments) {
    super(cls);
    this.arguments = PyTuple.of(arguments);
  }

  /** What {@code e.args} answers. */
  public final PyTuple arguments() {
    return arguments;
  }

  public final void setArguments(PyTuple arguments) {
    this.arguments = arguments;
  }

  /** What was given behind {@code from}: an exception, None, or null if nothing was. */
  public final Object cause() {
    return cause;
  }

  /** Sets the cause; the context is then no longer shown. */
  public final void setCause(Object cause) {
    this.cause = cause;
    this.contextSuppressed = true;
  }

  /** The exception that was being handled when this one was raised, or null. */
  public final PyException context() {
    return context;
  }

  public final void setContext(PyException context) {
    this.context = context;
  }

  /** Whether the traceback leaves the context out. */
  public final boolean contextSuppressed() {
    return contextSuppressed;
  }

  public final void setContextSuppressed(boolean suppressed) {
    contextSuppressed = suppressed;
  }

  /** Where it passed so far, in order of passing: the place of the raise first. */
  public final List<Place> traceback() {
    return traceback;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    arguments = transfer.ref(arguments);
    cause = transfer.ref(cause);
    context = transfer.ref(context);
    contextSuppressed = transfer.flag(contextSuppressed);
    if (transfer.isCount()) {
      transfer.size(BYTES + BYTES_PER_PLACE * traceback.size());
    }
    int size = transfer.integer(traceback.size());
    for (int i = 0; i < size; i++) {
      var place = transfer.reading() ? new Place(null, 0) : traceback.get(i);
      var code = transfer.ref(place.code());
      int instruction = transfer.integer(place.instruction());
      if (transfer.reading()) {
        traceback.add(new Place(code, instruction));
      }
    }
  }
}
