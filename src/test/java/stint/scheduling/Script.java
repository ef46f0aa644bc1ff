package stint.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import stint.machine.ActiveCall;
import stint.machine.Execution;
import stint.machine.Halt;
import stint.machine.Transfer;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;

/** A guest whose code is written in Java, one action for each instruction; it remembers what its requests were answered. */
final class Script implements Execution {
  /** One instruction: answers a request to the scheduler, or null. */
  @FunctionalInterface
  interface Instruction {
    Request execute();
  }

  /** What it got: a value delivered, or an exception raised. */
  final List<Object> answers = new ArrayList<>();

  private final Deque<Instruction> code = new ArrayDeque<>();
  private final boolean endless;
  private boolean catches;
  private long used;
  private Request trap;
  private boolean alive = true;
  private PyException exception;

  private Script(boolean endless) {
    this.endless = endless;
  }

  /** These instructions, then the end. */
  static Script of(Instruction... instructions) {
    var script = new Script(false);
    script.code.addAll(List.of(instructions));
    return script;
  }

  /** Never ends by itself; what it is not told to do is nothing. */
  static Script endless() {
    return new Script(true);
  }

  /** An instruction that only takes its time. */
  static Instruction nothing() {
    return () -> null;
  }

  /** As many of them. */
  static Script working(int instructions) {
    var script = new Script(false);
    for (int i = 0; i < instructions; i++) {
      script.code.add(nothing());
    }
    return script;
  }

  Script then(Instruction... more) {
    code.addAll(List.of(more));
    return this;
  }

  /** From now on exceptions are caught, and it goes on with its next instruction. */
  Script catching() {
    catches = true;
    return this;
  }

  /** Ends with this exception when it comes to it. */
  Script raising(PyException thrown) {
    return then(
        () -> {
          exception = thrown;
          return null;
        });
  }

  /** Makes the next instruction the last. */
  void finish() {
    code.clear();
    alive = false;
  }

  @Override
  public boolean isAtTick() {
    return true;
  }

  @Override
  public Halt advance(long instructions) {
    for (long i = 0; i < instructions; i++) {
      if (code.isEmpty() && !endless) {
        alive = false;
        return Halt.FINISHED;
      }
      used++;
      trap = code.isEmpty() ? null : code.pop().execute();
      if (exception != null) {
        alive = false;
        return Halt.RAISED;
      }
      if (!alive) {
        return Halt.FINISHED;
      }
      if (trap != null) {
        return Halt.TRAPPED;
      }
    }
    return Halt.SPENT;
  }

  @Override
  public long used() {
    return used;
  }

  @Override
  public Object takeTrap() {
    return trap;
  }

  @Override
  public void deliver(Object value) {
    answers.add(value);
  }

  @Override
  public boolean raise(PyException thrown) {
    answers.add(thrown);
    if (!catches) {
      alive = false;
      exception = thrown;
    }
    return alive;
  }

  @Override
  public boolean isAlive() {
    return alive;
  }

  @Override
  public Object result() {
    return Singleton.NONE;
  }

  @Override
  public PyException exception() {
    return exception;
  }

  @Override
  public int depth() {
    return used == 0 ? 0 : 1;
  }

  @Override
  public List<ActiveCall> calls() {
    return List.of();
  }

  @Override
  public Optional<ActiveCall> innermost() {
    return Optional.empty();
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new UnsupportedOperationException("a script's code cannot be saved");
  }
}
