package stint.machine;

import stint.machine.values.PyException;

/**
 * A frame whose work is written in Java: a state machine on the tasklet's own stack, for operations that may call user code in
 * their middle or that are too long for one instruction. Its fields are its whole state, so it can be stopped, saved and resumed
 * between any two steps.
 */
public abstract class NativeFrame implements Saved {
  /**
   * Does one bounded piece of work; each step costs one instruction, plus what it charges. It answers the frame's result, which
   * ends the frame, or {@link Tasklet#PENDING}: after at most one {@link Tasklet#call}, whose result {@link Tasklet#take} gives
   * in the next step, or simply to go on with a next step.
   *
   * @throws Raise to end the frame with an exception
   */
  public abstract Object step(Tasklet tasklet);

  /**
   * Told of an exception that a call made by this frame did not catch. True says that the frame has dealt with it and goes on with
   * its next step; {@link Tasklet#take} then answers null.
   */
  public boolean handle(Tasklet tasklet, PyException exception) {
    return false;
  }

  /** Whether its next step counts for the meter check-interval; see {@link Execution#isAtTick}. */
  protected boolean isTick() {
    return true;
  }
}
