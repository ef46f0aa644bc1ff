package stint.machine;

import java.util.Arrays;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.Str;

/**
 * Carries a program's exception out of the Java code of an instruction to the interpreter, which unwinds the tasklet's frames. It
 * never leaves the machine and has no Java stack trace.
 */
public final class Raise extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PyException exception;
  private final boolean fresh;

  /** Raises an exception. */
  public Raise(PyException exception) {
    this(exception, true);
  }

  private Raise(PyException exception, boolean fresh) {
    super(null, null, false, false);
    this.exception = exception;
    this.fresh = fresh;
  }

  /** Lets an exception that was caught go on: its context stays as it is. */
  public static Raise again(PyException exception) {
    return new Raise(exception, false);
  }

  /** Whether the exception is raised anew, so that the one being handled becomes its context. */
  boolean isFresh() {
    return fresh;
  }

  /** The exception of the program. */
  public PyException exception() {
    return exception;
  }

  /** An exception of a class with one string as its argument. */
  public static Raise of(PyClass cls, String message) {
    return new Raise(new PyException(cls, Str.of(message)));
  }

  public static Raise typeError(String message) {
    return of(Exceptions.TYPE_ERROR, message);
  }

  public static Raise valueError(String message) {
    return of(Exceptions.VALUE_ERROR, message);
  }

  public static Raise indexError(String message) {
    return of(Exceptions.INDEX_ERROR, message);
  }

  public static Raise overflowError(String message) {
    return of(Exceptions.OVERFLOW_ERROR, message);
  }

  public static Raise zeroDivisionError(String message) {
    return of(Exceptions.ZERO_DIVISION_ERROR, message);
  }

  public static Raise runtimeError(String message) {
    return of(Exceptions.RUNTIME_ERROR, message);
  }

  /** A KeyError whose argument is the key itself. */
  public static Raise keyError(Object key) {
    return new Raise(new PyException(Exceptions.KEY_ERROR, key));
  }

  /** A MemoryError, without text as in CPython. */
  public static Raise memoryError() {
    return new Raise(new PyException(Exceptions.MEMORY_ERROR));
  }

  @Override
  public String getMessage() {
    return exception.type().name() + " " + Arrays.toString(exception.arguments().items());
  }
}
