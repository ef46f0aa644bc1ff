package stint.machine.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stint.language.Code;
import stint.machine.Transfer;

/** An exception, of a builtin class or of a program's. */
public class PyException extends PyObject {
  /** One line of a traceback: where in which code an exception passed. */
  public record Place(Code code, int instruction) {

    /** The number of the source line. */
    public int line() {
      return code.spans()[instruction].line();
    }

    /** A place that a value consists of, null only while it is read. */
    static Place transfer(Transfer transfer, Place place) {
      var code = transfer.ref(place == null ? null : place.code());
      int instruction = transfer.integer(place == null ? 0 : place.instruction());
      return transfer.reading() ? new Place(code, instruction) : place;
    }
  }

  private static final int BYTES = 80;

  private PyTuple arguments;
  private Object cause;
  private PyException context;
  private boolean contextSuppressed;
  private Traceback traceback;

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

  /** Where it passed so far, the outermost call first; null if it has not been raised. */
  public final Traceback traceback() {
    return traceback;
  }

  public final void setTraceback(Traceback passed) {
    traceback = passed;
  }

  /** Notes that the exception passes an instruction. */
  public final void pass(Code code, int instruction) {
    traceback = new Traceback(new Place(code, instruction), traceback);
  }

  /** Where it passed so far, in order of passing: the place of the raise first. */
  public final List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (var passed = traceback; passed != null; passed = passed.next()) {
      places.add(passed.place());
    }
    Collections.reverse(places);
    return places;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    arguments = transfer.ref(arguments);
    cause = transfer.ref(cause);
    context = transfer.ref(context);
    contextSuppressed = transfer.flag(contextSuppressed);
    if (transfer.isCount()) {
      transfer.size(BYTES);
    }
    traceback = transfer.ref(traceback);
  }
}
