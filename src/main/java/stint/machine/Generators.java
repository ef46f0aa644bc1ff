package stint.machine;

import stint.language.Instruction;
import stint.language.Op;
import stint.machine.operations.Iteration;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyGenerator;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/**
 * Generators: calls whose registers are kept in a {@link PyGenerator} between two items, and copied onto the stack of whichever
 * tasklet asks for the next.
 */
public final class Generators {
  private Generators() {}

  /** GENERATOR: ends the running call with a generator that will go on behind this instruction. */
  static Object create(Tasklet t, Executable code) {
    t.host().allocate(80 + 12L * code.registers);
    var generator = new PyGenerator(t.function());
    park(t, generator, code);
    t.detach();
    t.arrive(generator);
    return Tasklet.PENDING;
  }

  /** Saves the running frame's registers and place. */
  private static void park(Tasklet t, PyGenerator generator, Executable code) {
    generator.park(t.references, t.bits, t.base, code.registers, t.pc);
  }

  /** YIELD: takes the generator's frame off the stack and gives what the register holds to the frame below. */
  static Object yield(Tasklet t, Executable code, int register) {
    var generator = running(t);
    var reference = t.references[t.base + register];
    long number = t.bits[t.base + register];
    park(t, generator, code);
    leave(t, generator);
    t.arrive(reference, number);
    return Tasklet.PENDING;
  }

  /** The generator whose frame runs: it lies two registers below the frame's base. */
  private static PyGenerator running(Tasklet t) {
    return (PyGenerator) t.references[t.base - 2];
  }

  /** Notes that the running generator begins (1) or ends (-1) to handle an exception. */
  static void handles(Tasklet t, int change) {
    running(t).handles(change);
  }

  /** What the running generator handles when it ends a handler that began while {@code before} was handled. */
  static PyException handledBefore(Tasklet t, PyException before) {
    var generator = running(t);
    return generator.isHandling() ? before : generator.outerHandled();
  }

  private static void leave(Tasklet t, PyGenerator generator) {
    generator.setHandled(generator.isHandling() ? t.handled() : null);
    t.setHandled(generator.outerHandled());
    generator.setOuterHandled(null);
    generator.setRunning(false);
    t.references[t.base - 2] = null;
    t.detach();
  }

  /**
   * Resumes a generator: its next value is delivered, or its end told, to the frame that is running now.
   *
   * @param sent what its yield expression answers; None for {@code next}
   */
  public static Object send(Tasklet t, PyGenerator generator, Object sent) {
    if (generator.isRunning()) {
      throw Raise.valueError(generator.kind().title() + " already executing");
    }
    if (generator.isFinished()) {
      if (generator.kind() == PyGenerator.Kind.COROUTINE) {
        throw Raise.runtimeError("cannot reuse already awaited coroutine");
      }
      return exhausted(t);
    }
    if (!generator.isStarted() && sent != Singleton.NONE) {
      throw Raise.typeError("can't send non-None value to a just-started " + generator.kind().title());
    }
    boolean started = generator.isStarted();
    enter(t, generator);
    if (started) {
      var code = (Executable) t.owners[t.depth];
      t.set(Instruction.a(code.words[t.pc - 1]), sent);
    }
    return Tasklet.PENDING;
  }

  private static Object exhausted(Tasklet t) {
    t.exhausted(Singleton.NONE);
    return Tasklet.PENDING;
  }

  private static void enter(Tasklet t, PyGenerator generator) {
    PyFunction function = generator.function();
    var code = function.executable();
    int newBase = t.top() + 2;
    t.reserve(newBase + code.registers + 4);
    t.resume(code, newBase, generator.pc());
    t.references[newBase - 2] = generator;
    t.references[newBase - 1] = function;
    generator.unpark(t.references, t.bits, newBase);
    generator.setOuterHandled(t.handled());
    if (generator.handled() != null) {
      t.setHandled(generator.handled());
    }
    generator.setRunning(true);
    t.charge(code.registers >> 5);
  }

  /** Resumes a generator with an exception raised at its yield. */
  static Object raiseInto(Tasklet t, PyGenerator generator, PyException exception) {
    if (generator.isRunning()) {
      throw Raise.valueError(generator.kind().title() + " already executing");
    }
    if (generator.isFinished() && generator.kind() == PyGenerator.Kind.COROUTINE) {
      throw Raise.runtimeError("cannot reuse already awaited coroutine");
    }
    if (generator.isFinished() || !generator.isStarted()) {
      generator.finish();
      throw new Raise(exception);
    }
    enter(t, generator);
    throw new Raise(exception);
  }

  /** The generator that {@code generator} delegates to by {@code yield from}, or null: it then gets what is thrown in. */
  public static Object delegate(PyGenerator generator) {
    if (!generator.isStarted() || generator.isFinished()) {
      return null;
    }
    var word = generator.function().executable().words[generator.pc() - 1];
    return ((int) word & 0xff) == Op.YIELD && Instruction.x(word) == 1
        ? generator.register(Instruction.c(word))
        : null;
  }

  /** The generator's function has returned: its frame goes, and the frame below is told that there are no more items. */
  static void returned(Tasklet t, Object value) {
    var generator = running(t);
    leave(t, generator);
    generator.finish();
    t.exhausted(value);
  }

  /** An exception leaves the generator's function; a StopIteration does so as a RuntimeError (PEP 479). */
  static PyException raised(Tasklet t, PyException exception) {
    var generator = running(t);
    generator.finish();
    generator.setRunning(false);
    var handled = generator.outerHandled();
    generator.setOuterHandled(null);
    t.setHandled(handled);
    boolean stops = exception.type().isSubclassOf(Exceptions.STOP_ITERATION);
    if (!stops && !(generator.kind() == PyGenerator.Kind.ASYNC_GENERATOR
        && exception.type().isSubclassOf(Exceptions.STOP_ASYNC_ITERATION))) {
      return exception;
    }
    var error = Raise.runtimeError(
        generator.kind().title() + (stops ? " raised StopIteration" : " raised StopAsyncIteration")).exception();
    error.setCause(exception);
    error.setContext(exception);
    return error;
  }

  /** SEND: one step of {@code yield from}. */
  static Object delegate(Tasklet t, long word) {
    int a = Instruction.a(word);
    var iterator = t.get(Instruction.b(word));
    var sent = t.get(a);
    if (iterator instanceof PyGenerator generator) {
      return send(t, generator, sent);
    }
    if (sent == Singleton.NONE) {
      var item = Iteration.next(t, iterator);
      if (item == null) {
        t.exhausted(Singleton.NONE);
        return Slow.DONE;
      }
      return item;
    }
    var method = Attributes.get(t, iterator, "send");
    return method == Tasklet.PENDING
        ? method
        : Calls.call(t, method, new Object[]{sent}, null, null);
  }

  /** {@code generator.throw(type, value)}: as a raise statement at its yield, or at that of the generator it delegates to. */
  public static Object throwInto(Tasklet t, PyGenerator generator, Object type, Object value) {
    return t.push(new ThrowFrame(generator, type, value));
  }

  /** {@code generator.close()}: raises GeneratorExit in it; answers None. */
  public static Object close(Tasklet t, PyGenerator generator) {
    if (generator.isFinished() || !generator.isStarted()) {
      generator.finish();
      return Singleton.NONE;
    }
    return t.push(new CloseFrame(generator));
  }

  /** Makes the exception, then raises it in the innermost generator of the delegation. */
  static final class ThrowFrame extends NativeFrame {
    /** The state behind the end of a delegate's close. */
    private static final int CLOSED = 2;

    private PyGenerator generator;
    private Object type;
    private Object value;
    private PyException exception;
    private int state;

    ThrowFrame() {}

    ThrowFrame(PyGenerator generator, Object type, Object value) {
      this.generator = generator;
      this.type = type;
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          if (type instanceof PyException given) {
            t.give(given);
          } else if (value instanceof PyException given) {
            t.give(given);
          } else if (type instanceof PyClass cls && cls.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
            t.call(cls, value == null || value == Singleton.NONE ? new Object[0] : new Object[]{value});
          } else {
            throw Raise.typeError(
                "exceptions must be classes or instances deriving from BaseException, not " + Types.of(type).name());
          }
          return Tasklet.PENDING;
        }
        case 1 -> {
          exception = (PyException) t.take();
          var inner = generator.isRunning() ? null : delegate(generator);
          return inner != null && exception.type().isSubclassOf(Exceptions.GENERATOR_EXIT)
              ? close(t, inner)
              : enter(t, inner);
        }
        case CLOSED -> {
          return raiseInto(t, generator, exception);
        }
        default -> {
          return t.take();
        }
      }
    }

    /** The delegate is closed before GeneratorExit is raised behind it. */
    private Object close(Tasklet t, Object inner) {
      if (inner instanceof PyGenerator delegate) {
        Generators.close(t, delegate);
      } else if (Types.of(inner).lookup("close") instanceof Object method) {
        t.call(method, inner);
      }
      return Tasklet.PENDING;
    }

    private Object enter(Tasklet t, Object inner) {
      state++;
      if (inner instanceof PyGenerator delegate) {
        waitAtSend(t);
        return t.push(new ThrowFrame(delegate, exception, null));
      }
      if (inner != null && Types.of(inner).lookup("throw") instanceof Object method) {
        waitAtSend(t);
        var answer = t.invoke(method, inner, exception);
        if (answer != Tasklet.PENDING) {
          t.arrive(answer);
        }
        return Tasklet.PENDING;
      }
      return raiseInto(t, generator, exception);
    }

    /** The SEND stands directly before the YIELD: while the delegate runs, the generator waits there. */
    private void waitAtSend(Tasklet t) {
      Generators.enter(t, generator);
      t.pc--;
    }

    /** What the delegate raises when it is closed takes GeneratorExit's place. */
    @Override
    public boolean handle(Tasklet t, PyException raised) {
      boolean closing = state == CLOSED;
      if (closing) {
        exception = raised;
      }
      return closing;
    }

    @Override
    public void transfer(Transfer transfer) {
      generator = transfer.ref(generator);
      type = transfer.ref(type);
      value = transfer.ref(value);
      exception = transfer.ref(exception);
      state = transfer.integer(state);
    }
  }

  /** Raises GeneratorExit in a generator and sees that it ends. */
  static final class CloseFrame extends NativeFrame {
    private PyGenerator generator;
    private boolean thrown;
    private boolean ended;

    CloseFrame() {}

    CloseFrame(PyGenerator generator) {
      this.generator = generator;
    }

    @Override
    public Object step(Tasklet t) {
      if (ended) {
        return Singleton.NONE;
      }
      if (thrown) {
        throw Raise.runtimeError(generator.kind().title() + " ignored GeneratorExit");
      }
      thrown = true;
      return t.push(new ThrowFrame(generator, Exceptions.GENERATOR_EXIT, null));
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      ended =
          exception.type().isSubclassOf(Exceptions.GENERATOR_EXIT)
              || exception.type().isSubclassOf(Exceptions.STOP_ITERATION);
      return ended;
    }

    @Override
    public void transfer(Transfer transfer) {
      generator = transfer.ref(generator);
      thrown = transfer.flag(thrown);
      ended = transfer.flag(ended);
    }
  }
}
