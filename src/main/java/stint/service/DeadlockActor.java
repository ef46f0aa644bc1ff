package stint.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractMatchingBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.lease.DeadlockDetector;
import stint.scheduling.lease.DeadlockDetector.Action;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseState;
import stint.scheduling.lease.Standstill;
import stint.scheduling.lease.WaitGraph;
import stint.scheduling.lease.WaitGraph.Proof;

/** Finds deadlocks among the leases and schedulers of a node: {@link DeadlockDetector}, with a mailbox. */
public final class DeadlockActor extends AbstractMatchingBehavior<DeadlockActor.Command> {
  /** How long an answer may take before the one who was asked counts as gone. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What it is told. */
  public sealed interface Command {}

  /** Who waits for whom? */
  public record GetWaits(ActorRef<StatusReply<List<WaitGraph.Wait>>> replyTo) implements Command {}

  /** A lease that is waited for, or was until now, has changed. */
  record LeaseChanged(LeaseState state, List<LeaseEvent> events, ActorRef<LeaseActor.Command> lease)
      implements Command {}

  /** A scheduler stands still. */
  record Stands(Standstill standstill, ActorRef<SchedulerActor.Command> scheduler) implements Command {}

  /** A scheduler goes on. */
  record GoesOn(String scheduler) implements Command {}

  /** What was suspected is so, or not. */
  record Answer(long suspicion, boolean confirmed) implements Command {}

  private record Silence(long suspicion) implements Command {}

  private final TimerScheduler<Command> timers;
  private final DeadlockDetector detector = new DeadlockDetector();
  private final Map<String, ActorRef<LeaseActor.Command>> leases = new HashMap<>();
  private final Map<String, ActorRef<SchedulerActor.Command>> schedulers = new HashMap<>();

  private DeadlockActor(ActorContext<Command> context, TimerScheduler<Command> timers) {
    super(context);
    this.timers = timers;
  }

  static Behavior<Command> create() {
    return Behaviors.setup(context -> Behaviors.withTimers(timers -> new DeadlockActor(context, timers)));
  }

  @Override
  public Behavior<Command> onMessage(Command message) {
    switch (message) {
      case LeaseChanged(var state, var events, var lease) -> onLeaseChanged(state, events, lease);
      case Stands(var standstill, var scheduler) -> onStands(standstill, scheduler);
      case GoesOn(var scheduler) -> onGoesOn(scheduler);
      case Answer(var suspicion, var confirmed) -> act(detector.onAnswer(suspicion, confirmed));
      case Silence(var suspicion) -> act(detector.onAnswer(suspicion, false));
      case GetWaits(var replyTo) -> replyTo.tell(StatusReply.success(detector.waits()));
    }
    return this;
  }

  private void onLeaseChanged(LeaseState state, List<LeaseEvent> events, ActorRef<LeaseActor.Command> lease) {
    if (state.waiters().isEmpty()) {
      leases.remove(state.name());
    } else {
      leases.put(state.name(), lease);
    }
    act(detector.onLease(state, events));
  }

  private void onStands(Standstill standstill, ActorRef<SchedulerActor.Command> scheduler) {
    if (schedulers.put(standstill.scheduler(), scheduler) == null) {
      getContext().watchWith(scheduler, new GoesOn(standstill.scheduler()));
    }
    act(detector.onStandstill(standstill));
  }

  private void onGoesOn(String name) {
    var scheduler = schedulers.remove(name);
    if (scheduler != null) {
      getContext().unwatch(scheduler);
    }
    act(detector.onGoesOn(name));
  }

  private void act(List<Action> actions) {
    for (var action : actions) {
      switch (action) {
        case Action.Ask(var suspicion, var proof) -> ask(suspicion, proof);
        case Action.BreakLease(var lease, var owner, var ticket, var deadlock) -> {
          getContext().getLog().debug("Deadlock: {}", deadlock);
          if (leases.get(lease) instanceof ActorRef<LeaseActor.Command> actor) {
            actor.tell(new LeaseActor.Break(owner, ticket, deadlock));
          }
        }
        case Action.BreakStandstill(var scheduler, var epoch, var owner, var deadlock) -> {
          getContext().getLog().debug("Deadlock: {}", deadlock);
          if (schedulers.get(scheduler) instanceof ActorRef<SchedulerActor.Command> actor) {
            actor.tell(new SchedulerActor.BreakStandstill(epoch, owner, deadlock));
          }
        }
      }
    }
  }

  private void ask(long suspicion, Proof proof) {
    switch (proof) {
      case Proof.Waits wait ->
          leases.get(wait.lease()).tell(new LeaseActor.Confirm(wait, suspicion, getContext().getSelf()));
      case Proof.Stands(var scheduler, var epoch) ->
          schedulers.get(scheduler)
              .tell(new SchedulerActor.ConfirmStandstill(epoch, suspicion, getContext().getSelf()));
    }
    timers.startSingleTimer(Silence.class, new Silence(suspicion), PATIENCE);
  }
}
