package stint.service;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.SupervisorStrategy;
import org.apache.pekko.actor.typed.Terminated;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.Denial;
import stint.scheduling.lease.Deadlock;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseState;
import stint.scheduling.lease.WaitGraph.Proof;

/**
 * One lease. The rules are those of {@link LeaseState}; this actor gives them a clock and a mailbox and tells the owners what
 * concerns them. A tasklet whose scheduler's actor has gone has ended: it holds nothing and waits for nothing. While somebody waits,
 * {@link DeadlockActor} is told of every change.
 *
 * <p>Two states: {@link #available} and {@link #held}. A lease that has been available for a while offers {@link Leases} to stop.
 */
final class LeaseActor {
  /** How long a lease stays that nobody wants. */
  private static final Duration IDLE = Duration.ofSeconds(10);

  /** What a lease is told. */
  sealed interface Command {}

  /** A command on behalf of a tasklet; what comes of it, now and later, is told to {@code replyTo}, which lives as long as the owner. */
  record Request(LeaseCommand command, ActorRef<Notice> replyTo) implements Command {}

  /** A command of somebody outside, who is answered once. */
  record Ask(LeaseCommand command, ActorRef<StatusReply<LeaseAnswer>> replyTo) implements Command {}

  /** How does it stand? */
  record Inspect(ActorRef<StatusReply<LeaseState>> replyTo) implements Command {}

  /** Is this still so? */
  record Confirm(Proof.Waits proof, long suspicion, ActorRef<DeadlockActor.Command> replyTo) implements Command {}

  /** Who waits under this ticket has closed a cycle. */
  record Break(String owner, long ticket, Deadlock deadlock) implements Command {}

  private record Due() implements Command {}

  private record Unwanted() implements Command {}

  /** What a scheduler is told on behalf of a tasklet. */
  sealed interface Notice {
    /** Who is meant. */
    String owner();

    /** The lease's name. */
    String lease();
  }

  /** The owner holds the lease. */
  record Granted(String owner, String lease, long token, long ttl) implements Notice {}

  /** The owner goes on holding the lease. */
  record Renewed(String owner, String lease, long token, long ttl) implements Notice {}

  /** The owner does not get the lease. */
  record Denied(String owner, String lease, Denial denial) implements Notice {}

  /** The owner holds the lease no more, and did not give it back. It has to yield. */
  record Lost(String owner, String lease, long token, String reason) implements Notice {}

  private final ActorContext<Command> context;
  private final TimerScheduler<Command> timers;
  private final NodeClock clock;
  private final ActorRef<Leases.Command> leases;
  private final ActorRef<DeadlockActor.Command> deadlocks;

  /** Where the owners are that are tasklets. */
  private final Map<String, ActorRef<Notice>> tasklets = new HashMap<>();

  /** Who is outside and waits for an answer, by owner. */
  private final Map<String, ActorRef<StatusReply<LeaseAnswer>>> outside = new HashMap<>();

  private LeaseState state;
  private long requests;
  private long armed = LeaseState.NEVER;

  private LeaseActor(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      LeaseState state,
      NodeClock clock,
      ActorRef<Leases.Command> leases,
      ActorRef<DeadlockActor.Command> deadlocks) {
    this.context = context;
    this.timers = timers;
    this.state = state;
    this.clock = clock;
    this.leases = leases;
    this.deadlocks = deadlocks;
  }

  /**
   * A lease that starts in a state.
   *
   * @param leases told when nobody has wanted it for a while
   * @param deadlocks told who waits for whom
   */
  static Behavior<Command> create(
      LeaseState state, NodeClock clock, ActorRef<Leases.Command> leases, ActorRef<DeadlockActor.Command> deadlocks) {
    Behavior<Command> lease = Behaviors.setup(context -> Behaviors.withTimers(timers -> {
      context.setReceiveTimeout(IDLE, new Unwanted());
      return new LeaseActor(context, timers, state, clock, leases, deadlocks).available();
    }));
    // A fault must not lose who holds the lease.
    return Behaviors.supervise(lease).onFailure(SupervisorStrategy.resume());
  }

  private Behavior<Command> available() {
    return Behaviors.receive(Command.class)
        .onMessage(Request.class, this::onRequest)
        .onMessage(Ask.class, this::onAsk)
        .onMessage(Inspect.class, this::onInspect)
        .onMessage(Confirm.class, this::onConfirm)
        .onMessage(Unwanted.class, this::onUnwanted)
        .onMessage(Break.class, _ -> Behaviors.same())
        .onMessage(Due.class, _ -> Behaviors.same())
        .onSignal(Terminated.class, this::onOwnersGone)
        .build();
  }

  private Behavior<Command> held() {
    return Behaviors.receive(Command.class)
        .onMessage(Request.class, this::onRequest)
        .onMessage(Ask.class, this::onAsk)
        .onMessage(Inspect.class, this::onInspect)
        .onMessage(Confirm.class, this::onConfirm)
        .onMessage(Break.class, this::onBreak)
        .onMessage(Unwanted.class, _ -> Behaviors.same())
        .onMessage(Due.class, this::onDue)
        .onSignal(Terminated.class, this::onOwnersGone)
        .build();
  }

  private Behavior<Command> onRequest(Request request) {
    requests++;
    if (request.command instanceof LeaseCommand.Acquire(var claim)) {
      var before = tasklets.put(claim.owner(), request.replyTo);
      if (before == null) {
        context.watch(request.replyTo);
      } else if (!before.path().equals(request.replyTo.path())) {
        // The same name, but of a scheduler that came after the one that has gone.
        context.watch(request.replyTo);
        decide(new LeaseCommand.OwnerEnded(claim.owner()));
        tasklets.put(claim.owner(), request.replyTo);
      }
    }
    return decide(request.command);
  }

  private Behavior<Command> onAsk(Ask ask) {
    requests++;
    switch (ask.command) {
      case LeaseCommand.Acquire(var claim) -> {
        var before = outside.put(claim.owner(), ask.replyTo);
        if (before != null) {
          before.tell(StatusReply.error(new Refusal(Refusal.Reason.CONFLICT,
              "Another request of the owner \"" + claim.owner() + "\" has taken the place of this one.")));
        }
        return decide(ask.command);
      }
      case LeaseCommand.Renew(var owner, var token, _) -> {
        return answering(ask, owner, token);
      }
      case LeaseCommand.Release(var owner, var token) -> {
        return answering(ask, owner, token);
      }
      default -> {
        var next = decide(ask.command);
        ask.replyTo.tell(StatusReply.success(LeaseAnswer.of(state)));
        return next;
      }
    }
  }

  private Behavior<Command> answering(Ask ask, String owner, long token) {
    var refusal = new Refusal(Refusal.Reason.LEASE_NOT_HELD,
        "\"" + owner + "\" does not hold the lease \"" + state.name() + "\" under token " + token + ".");
    var events = state.decide(ask.command, clock.nanos());
    boolean refused = events.contains(new LeaseEvent.Refused(owner, token));
    var next = happened(events, null);
    ask.replyTo.tell(refused ? StatusReply.error(refusal) : StatusReply.success(LeaseAnswer.of(state, owner)));
    return next;
  }

  private Behavior<Command> onInspect(Inspect inspect) {
    requests++;
    inspect.replyTo.tell(StatusReply.success(state));
    return Behaviors.same();
  }

  private Behavior<Command> onConfirm(Confirm confirm) {
    confirm.replyTo.tell(new DeadlockActor.Answer(confirm.suspicion, confirm.proof.holds(state)));
    return Behaviors.same();
  }

  private Behavior<Command> onBreak(Break request) {
    var events = state.decide(new LeaseCommand.BreakDeadlock(request.owner, request.ticket), clock.nanos());
    return happened(events, request.deadlock);
  }

  private Behavior<Command> onDue(Due due) {
    armed = LeaseState.NEVER;
    return decide(new LeaseCommand.Tick());
  }

  private Behavior<Command> onUnwanted(Unwanted unwanted) {
    leases.tell(new Leases.Unwanted(state.name(), state.token(), requests));
    return Behaviors.same();
  }

  private Behavior<Command> onOwnersGone(Terminated terminated) {
    Behavior<Command> next = Behaviors.same();
    for (var owner : tasklets.keySet().toArray(String[]::new)) {
      if (terminated.getRef().path().equals(tasklets.get(owner).path())) {
        next = decide(new LeaseCommand.OwnerEnded(owner));
        tasklets.remove(owner);
      }
    }
    return next;
  }

  private Behavior<Command> decide(LeaseCommand command) {
    var next = happened(state.decide(command, clock.nanos()), null);
    if (command instanceof LeaseCommand.Renew(var owner, var token, _) && !state.isHeld(owner, token)) {
      tell(owner, new Lost(owner, state.name(), token, "it is not held any more"));
    }
    return next;
  }

  /**
   * Takes over what has been decided, and tells those whom it concerns.
   *
   * @param deadlock why somebody waits no more, or null
   */
  private Behavior<Command> happened(List<LeaseEvent> events, Deadlock deadlock) {
    boolean contended = !state.waiters().isEmpty();
    for (var event : events) {
      state = state.apply(event);
      notify(event, deadlock);
      if (!state.concerns(event.owner())) {
        tasklets.remove(event.owner());
      }
    }
    if (!events.isEmpty() && (contended || !state.waiters().isEmpty())) {
      deadlocks.tell(new DeadlockActor.LeaseChanged(state, events, context.getSelf()));
    }
    arm();
    return state.holders().isEmpty() ? available() : held();
  }

  private void notify(LeaseEvent event, Deadlock deadlock) {
    var lease = state.name();
    switch (event) {
      case LeaseEvent.Granted(var claim, var token, _, _) ->
          granted(new Granted(claim.owner(), lease, token, claim.ttl()));
      case LeaseEvent.Entered(var owner, var token) ->
          granted(new Granted(owner, lease, token, state.holder(owner).orElseThrow().ttl()));
      case LeaseEvent.Renewed(var owner, var token, var ttl, _) -> tell(owner, new Renewed(owner, lease, token, ttl));
      case LeaseEvent.Withdrawn(var owner, var why) -> {
        switch (why) {
          case TIMED_OUT -> denied(owner, new Denial.TimedOut());
          case DEADLOCK -> denied(owner, new Denial.Deadlocked(deadlock));
          case CANCELLED, OWNER_ENDED -> {}
        }
      }
      case LeaseEvent.Shared(var owner, _) -> denied(owner, new Denial.Shared());
      case LeaseEvent.Expired(var owner, var token, _) ->
          tell(owner, new Lost(owner, lease, token, "it was not renewed in time"));
      case LeaseEvent.Revoked(var owner, var token, var reason, _) ->
          tell(owner, new Lost(owner, lease, token, reason));
      case LeaseEvent.Queued _,LeaseEvent.Left _,LeaseEvent.Released _,LeaseEvent.Yielded _,LeaseEvent.Refused _ -> {}
    }
  }

  private void granted(Granted notice) {
    tell(notice.owner, notice);
    var asker = outside.remove(notice.owner);
    if (asker != null) {
      asker.tell(StatusReply.success(LeaseAnswer.of(state, notice.owner)));
    }
  }

  private void denied(String owner, Denial denial) {
    tell(owner, new Denied(owner, state.name(), denial));
    var asker = outside.remove(owner);
    if (asker != null) {
      asker.tell(StatusReply.error(Refusal.of(state.name(), denial)));
    }
  }

  private void tell(String owner, Notice notice) {
    var tasklet = tasklets.get(owner);
    if (tasklet != null) {
      tasklet.tell(notice);
    }
  }

  /** A timer that is due too early does no harm, so it stays; one that is due too late is set anew. */
  private void arm() {
    long deadline = state.deadline();
    if (deadline < armed) {
      armed = deadline;
      timers.startSingleTimer(Due.class, new Due(), Duration.ofNanos(Math.max(1, deadline - clock.nanos())));
    }
  }
}
