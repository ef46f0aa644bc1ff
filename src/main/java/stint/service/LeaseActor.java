package stint.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseState;

/**
 * One lease. The rules are those of {@link LeaseState}; this actor gives them a clock and a mailbox and tells the owners what
 * concerns them. An owner whose actor has gone has ended: it holds nothing and waits for nothing.
 *
 * <p>Two states: {@link #available} and {@link #heldBy}. A lease that has been available for a while offers {@link Leases} to stop.
 */
final class LeaseActor {
  /** How long a lease stays that nobody wants. */
  private static final Duration IDLE = Duration.ofSeconds(10);

  /** What a lease is told. */
  sealed interface Command {}

  /** A command of the rules; what comes of it is told to {@code replyTo}. */
  record Request(LeaseCommand command, ActorRef<Notice> replyTo) implements Command {}

  /** How does it stand? */
  record Inspect(ActorRef<StatusReply<LeaseState>> replyTo) implements Command {}

  private record Due() implements Command {}

  private record Unwanted() implements Command {}

  /** What an owner is told. */
  sealed interface Notice {
    /** Who is meant. */
    String owner();

    /** The lease's name. */
    String lease();
  }

  /** The owner holds the lease. */
  record Granted(String owner, String lease, long token, long ttl) implements Notice {}

  /** The owner waited as long as it wanted to. */
  record TimedOut(String owner, String lease) implements Notice {}

  /** The owner holds the lease no more, and did not give it back. */
  record Lost(String owner, String lease) implements Notice {}

  private final ActorContext<Command> context;
  private final TimerScheduler<Command> timers;
  private final NodeClock clock;
  private final ActorRef<Leases.Command> leases;
  private final Map<String, ActorRef<Notice>> owners = new HashMap<>();
  private LeaseState state;
  private long requests;

  private LeaseActor(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      LeaseState state,
      NodeClock clock,
      ActorRef<Leases.Command> leases) {
    this.context = context;
    this.timers = timers;
    this.state = state;
    this.clock = clock;
    this.leases = leases;
  }

  /**
   * A lease that starts in a state.
   *
   * @param leases told when nobody has wanted it for a while
   */
  static Behavior<Command> create(LeaseState state, NodeClock clock, ActorRef<Leases.Command> leases) {
    return Behaviors.setup(context -> Behaviors.withTimers(timers -> {
      context.setReceiveTimeout(IDLE, new Unwanted());
      return new LeaseActor(context, timers, state, clock, leases).available();
    }));
  }

  private Behavior<Command> available() {
    return Behaviors.receive(Command.class)
        .onMessage(Request.class, this::onRequest)
        .onMessage(Inspect.class, this::onInspect)
        .onMessage(Unwanted.class, this::onUnwanted)
        .onMessage(Due.class, _ -> Behaviors.same())
        .onSignal(Terminated.class, this::onOwnersGone)
        .build();
  }

  private Behavior<Command> heldBy(LeaseState.Holder holder) {
    context.getLog().debug("{} is held by {} under token {}", state.name(), holder.owner(), holder.token());
    return Behaviors.receive(Command.class)
        .onMessage(Request.class, this::onRequest)
        .onMessage(Inspect.class, this::onInspect)
        .onMessage(Unwanted.class, _ -> Behaviors.same())
        .onMessage(Due.class, _ -> decide(new LeaseCommand.Tick()))
        .onSignal(Terminated.class, this::onOwnersGone)
        .build();
  }

  private Behavior<Command> onRequest(Request request) {
    requests++;
    if (request.command instanceof LeaseCommand.Acquire(var owner, _, _)) {
      owners.put(owner, request.replyTo);
      context.watch(request.replyTo);
    }
    return decide(request.command);
  }

  private Behavior<Command> onInspect(Inspect inspect) {
    requests++;
    inspect.replyTo.tell(StatusReply.success(state));
    return Behaviors.same();
  }

  private Behavior<Command> onUnwanted(Unwanted unwanted) {
    leases.tell(new Leases.Unwanted(state.name(), state.token(), requests));
    return Behaviors.same();
  }

  private Behavior<Command> onOwnersGone(Terminated terminated) {
    Behavior<Command> next = Behaviors.same();
    for (var owner : owners.keySet().toArray(String[]::new)) {
      if (terminated.getRef().path().equals(owners.get(owner).path())) {
        next = decide(new LeaseCommand.OwnerEnded(owner));
      }
    }
    return next;
  }

  private Behavior<Command> decide(LeaseCommand command) {
    for (var event : state.decide(command, clock.nanos())) {
      state = state.apply(event);
      notify(event);
    }
    owners.keySet().removeIf(owner -> !concerns(owner));
    arm();
    return state.holder() == null ? available() : heldBy(state.holder());
  }

  private boolean concerns(String owner) {
    return (state.holder() != null && state.holder().owner().equals(owner))
        || state.waiters().stream().anyMatch(waiter -> waiter.owner().equals(owner));
  }

  private void notify(LeaseEvent event) {
    var owner = owners.get(event.owner());
    if (owner == null) {
      return;
    }
    switch (event) {
      case LeaseEvent.Granted(var name, var token, var ttl, _, _) ->
          owner.tell(new Granted(name, state.name(), token, ttl));
      case LeaseEvent.Entered(var name, var token) ->
          owner.tell(new Granted(name, state.name(), token, state.holder().ttl()));
      case LeaseEvent.Withdrawn(var name, LeaseEvent.Why why) when why == LeaseEvent.Why.TIMED_OUT ->
          owner.tell(new TimedOut(name, state.name()));
      case LeaseEvent.Expired(var name, _) -> owner.tell(new Lost(name, state.name()));
      case LeaseEvent.Revoked(var name, _, _) -> owner.tell(new Lost(name, state.name()));
      case LeaseEvent.Withdrawn _,LeaseEvent.Queued _,LeaseEvent.Left _,LeaseEvent.Renewed _,LeaseEvent.Released _,LeaseEvent.Refused _ ->
          {}
    }
  }

  private void arm() {
    long deadline = state.deadline();
    if (deadline == LeaseState.NEVER) {
      timers.cancel(Due.class);
    } else {
      timers.startSingleTimer(Due.class, new Due(), Duration.ofNanos(Math.max(1, deadline - clock.nanos())));
    }
  }
}
