package stint.machine.values;

import stint.machine.Generators;
import stint.machine.Tag;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** A generator: a call that is suspended between two items, with its registers. */
public final class PyGenerator extends PyIterator {
  /** What kind of function made it. */
  public enum Kind {
    GENERATOR("generator"),
    COROUTINE("coroutine"),
    ASYNC_GENERATOR("async generator");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** As error messages say. */
    public String title() {
      return title;
    }
  }

  private static final int FEW = 16;

  private PyFunction function;
  private Object[] references;
  private long[] bits;
  private int pc;
  private boolean started;
  private boolean running;
  private int handlers;
  private PyException handled;
  private PyException outerHandled;

  /** For the snapshot codec. */
  PyGenerator() {}

  /** A generator of a function, not parked yet. */
  public PyGenerator(PyFunction function) {
    this.function = function;
  }

  public PyFunction function() {
    return function;
  }

  public Kind kind() {
    return switch (function.executable().code().kind()) {
      case COROUTINE -> Kind.COROUTINE;
      case ASYNC_GENERATOR -> Kind.ASYNC_GENERATOR;
      default -> Kind.GENERATOR;
    };
  }

  /** Whether programs can iterate over it; coroutines are awaited. */
  public boolean isIterable() {
    return kind() == Kind.GENERATOR;
  }

  /** Takes the registers from the stack and remembers where to go on. */
  public void park(Object[] from, long[] numbers, int base, int count, int at) {
    if (references == null) {
      references = new Object[count];
      bits = new long[count];
    } else {
      started = true;
    }
    copy(from, numbers, base, references, bits, 0, count);
    pc = at;
  }

  /** Puts the registers onto the stack. */
  public void unpark(Object[] to, long[] numbers, int base) {
    copy(references, bits, 0, to, numbers, base, references.length);
  }

  /** Few registers in a loop: that takes less time than two calls of the host's copying, which are made for many. */
  private static void copy(
      Object[] from, long[] numbers, int first, Object[] to, long[] toNumbers, int target, int count) {
    if (count > FEW) {
      System.arraycopy(from, first, to, target, count);
      System.arraycopy(numbers, first, toNumbers, target, count);
      return;
    }
    for (int i = 0; i < count; i++) {
      to[target + i] = from[first + i];
      toNumbers[target + i] = numbers[first + i];
    }
  }

  /** The instruction to go on with. */
  public int pc() {
    return pc;
  }

  /** A boxed register of the suspended call. */
  public Object register(int index) {
    return Tag.box(references[index], bits[index]);
  }

  /** Whether it has yielded at least once. */
  public boolean isStarted() {
    return started;
  }

  /** Whether its call is on a stack. */
  public boolean isRunning() {
    return running;
  }

  public void setRunning(boolean isRunning) {
    running = isRunning;
    started |= isRunning;
  }

  /** Whether it will yield no more. */
  public boolean isFinished() {
    return references == null;
  }

  /** Ends it for good. */
  public void finish() {
    references = null;
    bits = null;
    handled = null;
  }

  /** Notes that its call begins (1) or ends (-1) to handle an exception. */
  public void handles(int change) {
    handlers += change;
  }

  /** Whether its call is handling an exception: it may be the one that whoever resumed it handles as well. */
  public boolean isHandling() {
    return handlers > 0;
  }

  /** The exception that its call is handling, while it is suspended. */
  public PyException handled() {
    return handled;
  }

  public void setHandled(PyException exception) {
    handled = exception;
  }

  /** The exception that was being handled by whoever resumed it, while it runs. */
  public PyException outerHandled() {
    return outerHandled;
  }

  public void setOuterHandled(PyException exception) {
    outerHandled = exception;
  }

  @Override
  public Object next(Tasklet tasklet) {
    return isFinished() && !running ? null : Generators.send(tasklet, this, Singleton.NONE);
  }

  @Override
  public boolean isSimple() {
    return false;
  }

  @Override
  public PyClass type() {
    return switch (kind()) {
      case GENERATOR -> Types.GENERATOR;
      case COROUTINE -> Types.COROUTINE;
      case ASYNC_GENERATOR -> Types.ASYNC_GENERATOR;
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    function = transfer.ref(function);
    int count = transfer.integer(references == null ? -1 : references.length);
    if (count >= 0) {
      references = transfer.refs(references, count);
      bits = transfer.reading() ? new long[count] : bits;
      transfer.tagged(references, bits, count);
    }
    pc = transfer.integer(pc);
    started = transfer.flag(started);
    running = transfer.flag(running);
    handlers = transfer.integer(handlers);
    handled = transfer.ref(handled);
    outerHandled = transfer.ref(outerHandled);
  }
}
