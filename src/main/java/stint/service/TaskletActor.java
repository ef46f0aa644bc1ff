package stint.service;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractMatchingBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import stint.machine.Halt;
import stint.scheduling.TaskletObject;

/**
 * A tasklet as an actor: it advances when its scheduler says so, and does nothing else. It is created when its tasklet first runs, on the
 * processor of its scheduler; when the tasklet has ended the scheduler may give it another one.
 */
final class TaskletActor extends AbstractMatchingBehavior<TaskletActor.Command> {
  /** What a tasklet is told. */
  sealed interface Command {}

  /** Be this tasklet from now on: the one before has ended. */
  record Become(TaskletObject tasklet) implements Command {}

  /** Run at most {@code instructions} more instructions of this tasklet, then hand the baton back. */
  record Advance(Baton baton, long instructions, ActorRef<? super SchedulerActor.Halted> replyTo)
      implements Command, ProcessorDispatcher.Prompt {
    /** Longer slices take their turn among all that a processor has to do. */
    private static final long SHORT = 4_000;

    @Override
    public boolean isShort() {
      return instructions <= SHORT;
    }
  }

  private TaskletObject tasklet;

  private TaskletActor(ActorContext<Command> context, TaskletObject tasklet) {
    super(context);
    this.tasklet = tasklet;
  }

  static Behavior<Command> create(TaskletObject tasklet) {
    return Behaviors.setup(context -> new TaskletActor(context, tasklet));
  }

  @Override
  public Behavior<Command> onMessage(Command message) {
    return switch (message) {
      case Advance(var baton, var instructions, var replyTo) -> onAdvance(baton, instructions, replyTo);
      case Become(var next) -> onBecome(next);
    };
  }

  private Behavior<Command> onAdvance(Baton baton, long instructions,
      ActorRef<? super SchedulerActor.Halted> scheduler) {
    baton.check(tasklet);
    Halt halt = null;
    long used = 0;
    Throwable fault = null;
    try {
      var execution = tasklet.execution();
      long before = execution.used();
      halt = execution.advance(instructions);
      used = execution.used() - before;
    } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
      // A fault of the machine, not of the program: the program must not take down what others run on.
      fault = e;
    }
    baton.pass(tasklet, scheduler);
    scheduler.tell(new SchedulerActor.Halted(tasklet, halt, used, fault));
    return this;
  }

  private Behavior<Command> onBecome(TaskletObject next) {
    tasklet = next;
    return this;
  }
}
