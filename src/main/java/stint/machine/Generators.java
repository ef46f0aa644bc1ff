package stint.machine;

import stint.language.Instruction;
import stint.language.Op;
import stint.machine.operations.Iteration;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyGenerator;
import stint.machine.values.Singleton;

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

  /** YIELD: takes the generator's frame off the stack and gives the value to the frame below. */
  static Object yield(Tasklet t, Object value) {
    var generator = running(t);
    park(t, generator, (Executable) t.owners[t.depth]);
    leave(t, generator);
    t.arrive(value);
    return Tasklet.PENDING;
  }

  /** The generator whose frame runs: it lies two registers below the frame's base. */
  private static PyGenerator running(Tasklet t) {
    return (PyGenerator) t.references[t.base - 2];
  }

  private static void leave(Tasklet t, PyGenerator generator) {
    var handled = t.handled();
    generator.setHandled(handled == generator.outerHandled() ? null : handled);
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
      throw Raise.valueError("generator already executing");
    }
    if (generator.isFinished()) {
      return exhausted(t);
    }
    if (!generator.isStarted() && sent != Singleton.NONE) {
      throw Raise.typeError("can't send non-None value to a just-started generator");
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
      throw Raise.valueError("generator already executing");
    }
    if (generator.isFinished() || !generator.isStarted()) {
      generator.finish();
      throw new Raise(exception);
    }
    enter(t, generator);
    throw new Raise(exception);
  }

  /** The generator that {@code generator} delegates to by {@code yield from}, or null: it then gets what is thrown in. */
  static Object delegate(PyGenerator generator) {
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
    if (!exception.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
      return exception;
    }
    var error = Raise.runtimeError("generator raised StopIteration").exception();
    error.setCause(exception);
    error.setContext(exception);
    error.traceback().addAll(exception.traceback().subList(exception.traceback().size() - 1, exception.traceback().size()));
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
        : Calls.call(t, method, new Object[] {sent}, null, null);
  }
}
