package stint.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.AbstractMatchingBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.actor.typed.javadsl.TimerScheduler;
import org.apache.pekko.pattern.StatusReply;
import stint.language.Code;
import stint.machine.Halt;
import stint.scheduling.ChannelView;
import stint.scheduling.Console;
import stint.scheduling.ManualRun;
import stint.scheduling.Outward;
import stint.scheduling.PlainException;
import stint.scheduling.Policy;
import stint.scheduling.Received;
import stint.scheduling.SchedulingException;
import stint.scheduling.Step;
import stint.scheduling.TaskletObject;
import stint.scheduling.TaskletState;
import stint.scheduling.TaskletView;
import stint.scheduling.World;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.Deadlock;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseState;

/**
 * A scheduler as an actor: it owns one {@link World} and lends it, slice by slice, to the actor of the tasklet whose turn it is.
 *
 * <p>While the world is lent, what arrives waits; when it is back, all of it is done before the next slice. So whatever the programs do,
 * a question is answered within a slice of at most {@value #LONGEST_SLICE} instructions. Who runs next and why is the world's business
 * alone: this class translates messages into calls of it, and what it asks for into messages.
 */
public final class SchedulerActor extends AbstractMatchingBehavior<SchedulerActor.Command> {
  /** The most instructions that are executed between two looks at the mail. */
  static final long LONGEST_SLICE = 50_000;

  /** Slices of a lone runnable are joined as long as they stay below this many instructions. */
  private static final long JOINED_SLICES = 4_000;

  private static final DispatcherSelector TRANSLATION = DispatcherSelector.fromConfig("stint-translation");

  /** After how many instructions the clock is looked at, where a switch counts as so many. */
  private static final long CLOCK_INTERVAL = 1_000;

  private static final long SWITCH = 50;

  /** How much output is held for a reader that takes it away, in chars, before the programs have to wait for it. */
  private static final int HIGH_WATER = 1 << 18;

  /** The longest piece of output in one answer to a reader that takes it away or waits for it, in chars. */
  private static final int PIECE = 1 << 16;

  /** How many actors of ended tasklets are kept for others. */
  private static final int SPARE_ACTORS = 256;

  /** Where the actors of tasklets live: all the same, so that there is one of it. */
  private static final Props TASKLET = Processors.same();

  /** How many faults of the machine a scheduler survives. */
  private static final int FAULTS = 10;

  /** What a scheduler is told. */
  public sealed interface Command {}

  /**
   * Start a program: its body, or with {@code call} one of its functions, for which its body is run first if it has not been yet.
   *
   * @param name of the tasklet, or null
   * @param call the function, or null
   * @param args named arguments, in plain Java values
   */
  public record Spawn(
      Code code, String name, String call, Map<String, Object> args, ActorRef<StatusReply<TaskletView>> replyTo)
      implements Command {}

  public record Inspect(ActorRef<StatusReply<SchedulerInfo>> replyTo) implements Command {}

  /** The tasklets with numbers above {@code after} in a state (null: in any), {@code limit} at most. */
  public record Tasklets(TaskletState state, int after, int limit, ActorRef<StatusReply<List<TaskletView>>> replyTo)
      implements Command {}

  public record InspectTasklet(int tasklet, ActorRef<StatusReply<TaskletView>> replyTo) implements Command {}

  public record Stack(int tasklet, ActorRef<StatusReply<List<TaskletView.Frame>>> replyTo) implements Command {}

  /** The result of a tasklet when it has ended, or its state after {@code patience}. */
  public record AwaitResult(int tasklet, Duration patience, ActorRef<StatusReply<TaskletResult>> replyTo)
      implements Command {}

  /** Do something to a tasklet; the answer shows it afterwards. */
  public record Control(int tasklet, Action action, ActorRef<StatusReply<TaskletView>> replyTo) implements Command {}

  /** What can be done to a tasklet from outside. */
  public sealed interface Action {
    record Insert() implements Action {}

    record Remove() implements Action {}

    record Kill() implements Action {}

    record Raise(String exception, String message) implements Action {}
  }

  /** The tasklets of the runnables queue in ring order, the current one first. */
  public record Queue(ActorRef<StatusReply<List<TaskletView>>> replyTo) implements Command {}

  /**
   * What was written from these positions on; a negative one: nothing of that stream.
   *
   * @param patience how long to wait for something if there is nothing, unless nothing more will come; zero also says that the answer
   *     shall hold everything, however long
   */
  public record Read(long output, long errors, Duration patience, ActorRef<StatusReply<Written>> replyTo)
      implements Command {}

  /**
   * Pieces of output with the positions behind them.
   *
   * @param complete whether these were the last ones, as far as can be told: the scheduler has ended
   */
  public record Written(String output, long outputEnd, String errors, long errorsEnd, boolean complete) {}

  /** The channels that have names or that somebody is blocked on. */
  public record Channels(ActorRef<StatusReply<List<ChannelView>>> replyTo) implements Command {}

  public record InspectChannel(String channel, ActorRef<StatusReply<ChannelView>> replyTo) implements Command {}

  /** A value, in plain Java, for a named channel; if there is no room for it within {@code patience} it is refused. */
  public record Send(String channel, Object value, Duration patience, ActorRef<StatusReply<ChannelView>> replyTo)
      implements Command {}

  /**
   * What a tasklet sends on a named channel; empty if none does within {@code patience}. A channel that does not exist yet is waited for.
   *
   * @param receiver who receives, for {@link GiveUp}
   */
  public record Receive(String channel, Duration patience, UUID receiver, ActorRef<StatusReply<Delivery>> replyTo)
      implements Command {}

  /** The receiver has gone: it is not waited for any more. What it was sent in the meantime it {@linkplain HandBack hands back}. */
  public record GiveUp(UUID receiver) implements Command {}

  /** What could not be delivered to the one who received it: the next one who receives outside gets it, before anything else. */
  public record HandBack(String channel, Received received) implements Command {}

  /**
   * What was received.
   *
   * @param received what was sent, or empty
   * @param complete whether nothing more will come, as far as can be told: the scheduler has ended
   */
  public record Delivery(Optional<Received> received, boolean complete) {}

  public record GetInterleaving(ActorRef<StatusReply<Turns>> replyTo) implements Command {}

  /** Who ran when, and the names of all that did, as far as they are known. */
  public record Turns(List<Policy.Turn> turns, long dropped, List<TaskletView> tasklets) {}

  /** Manual mode: run so many instructions. The answer comes when they are executed, or empty after {@code patience}. */
  public record Run(
      long instructions, boolean total, Duration patience, ActorRef<StatusReply<Optional<ManualRun>>> replyTo)
      implements Command {}

  public record Pause(ActorRef<StatusReply<SchedulerInfo>> replyTo) implements Command {}

  public record Resume(ActorRef<StatusReply<SchedulerInfo>> replyTo) implements Command {}

  /** While it is paused: let it go on for so many instructions at most, or with 0 for one slice. The answer comes afterwards. */
  public record Advance(long instructions, ActorRef<StatusReply<SchedulerInfo>> replyTo) implements Command {}

  /** End all tasklets and stop. */
  public record Stop(ActorRef<StatusReply<Done>> replyTo) implements Command {}

  /** The baton is back: the slice has ended. {@code fault} is a fault of the machine; then {@code halt} is null. */
  record Halted(TaskletObject who, Halt halt, long used, Throwable fault) implements Command {}

  private record LeaseNotice(LeaseActor.Notice notice) implements Command {}

  private record RenewLease(int tasklet, String lease, long token, long ttl) implements Command {}

  /** Does the scheduler still stand as it did? */
  record ConfirmStandstill(long epoch, long suspicion, ActorRef<DeadlockActor.Command> replyTo) implements Command {}

  /** If the scheduler still stands as it did, the operation fails that a tasklet waits in: it has closed a cycle. */
  record BreakStandstill(long epoch, String owner, Deadlock deadlock) implements Command {}

  private record Wake() implements Command {}

  private record WaitOver(Waiter waiter) implements Command {}

  private record RunOver() implements Command {}

  private record ReadOver(Read read) implements Command {}

  private record SendOver(Send send) implements Command {}

  private record ReceiveOver(Receive receive) implements Command {}

  private record Waiter(int tasklet, ActorRef<StatusReply<TaskletResult>> replyTo) {}

  private final ActorRef<Command> self;
  private final TimerScheduler<Command> timers;
  private final String name;
  private final boolean streamed;
  private final NodeClock clock;
  private final ActorRef<Schedulers.Command> schedulers;
  private final ActorRef<Leases.Command> leases;
  private final ActorRef<LeaseActor.Notice> leaseNotices;
  private final ActorRef<DeadlockActor.Command> deadlocks;
  private final Instant created = Instant.now();

  private final Baton baton;

  /** Whether a slice is under way. It ends with {@link Halted}, even if the baton is back before that has been read. */
  private boolean lent;

  private final ArrayDeque<Command> mail = new ArrayDeque<>();
  private final ArrayDeque<ActorRef<TaskletActor.Command>> spares = new ArrayDeque<>();

  private final IdentityHashMap<Code, Integer> programs = new IdentityHashMap<>();
  private final Map<Integer, List<Waiter>> waiters = new HashMap<>();
  private final List<Read> readers = new ArrayList<>();
  private final List<Send> senders = new ArrayList<>();
  private final List<Receive> receivers = new ArrayList<>();

  /** What has left the world and could not be delivered, by channel. */
  private final Map<String, ArrayDeque<Received>> handedBack = new HashMap<>();

  private long channelsSeen;
  private long writtenSeen;
  private Run runner;
  private Advance single;

  /** Told of a standstill, and of how many so far. */
  private boolean standing;

  private long epoch;

  private long sinceClock;
  private long wakeAt = Long.MAX_VALUE;
  private long endsSeen;
  private boolean ended;
  private boolean stopping;
  private int faults;
  private String broken;

  private SchedulerActor(
      ActorContext<Command> context,
      TimerScheduler<Command> timers,
      SchedulerSpec spec,
      NodeClock clock,
      ActorRef<Schedulers.Command> schedulers,
      ActorRef<Leases.Command> leases,
      ActorRef<DeadlockActor.Command> deadlocks) {
    super(context);
    this.self = context.getSelf();
    this.timers = timers;
    this.name = spec.name();
    this.streamed = spec.streamed();
    this.clock = clock;
    this.schedulers = schedulers;
    this.leases = leases;
    this.deadlocks = deadlocks;
    this.leaseNotices = context.messageAdapter(LeaseActor.Notice.class, LeaseNotice::new);
    var world = new World(spec.settings());
    world.setInvocation(spec.invocation());
    world.serveLeasesOutside();
    if (!streamed) {
      // Who runs a program and takes its output away is not one to send it anything.
      world.openChannels();
    }
    world.setLoneSlices((int) Math.max(1, JOINED_SLICES / spec.settings().slice()));
    world.setAside(context.getSystem().dispatchers().lookup(TRANSLATION)::execute);
    world.setNow(clock.nanos());
    this.baton = new Baton(world, self);
  }

  /** A scheduler with a new world. */
  static Behavior<Command> create(
      SchedulerSpec spec,
      NodeClock clock,
      ActorRef<Schedulers.Command> schedulers,
      ActorRef<Leases.Command> leases,
      ActorRef<DeadlockActor.Command> deadlocks) {
    return Behaviors.setup(context -> Behaviors.withTimers(
        timers -> new SchedulerActor(context, timers, spec, clock, schedulers, leases, deadlocks)));
  }

  @Override
  public Behavior<Command> onMessage(Command message) {
    if (message instanceof Halted halted) {
      return onHalted(halted);
    }
    if (lent) {
      mail.add(message);
      return this;
    }
    // Nobody has told the world the time while it waited.
    baton.world(self).setNow(clock.nanos());
    onMail(message);
    return proceed();
  }

  private Behavior<Command> onHalted(Halted halted) {
    lent = false;
    var world = baton.world(self);
    try {
      passTime(world, halted.used);
      if (halted.fault == null) {
        world.halted(halted.who, halted.halt, halted.used);
      } else {
        onFault(world, halted);
      }
    } catch (RuntimeException | AssertionError e) {
      fail(e);
    }
    settle(world);
    for (var message = mail.poll(); message != null; message = mail.poll()) {
      onMail(message);
    }
    return proceed();
  }

  /** Lets the world see the time, unless it has just seen it: to ask for it takes about as long as a switch between tasklets. */
  private void passTime(World world, long used) {
    sinceClock += used + SWITCH;
    if (sinceClock >= CLOCK_INTERVAL) {
      sinceClock = 0;
      world.setNow(clock.nanos());
    }
  }

  /** Does what a message says; the world is here. */
  private void onMail(Command message) {
    var world = baton.world(self);
    switch (message) {
      case Spawn spawn -> answer(spawn.replyTo, () -> onSpawn(world, spawn));
      case Inspect(var replyTo) -> answer(replyTo, () -> info(world));
      case Tasklets(var state, var after, var limit, var replyTo) ->
          answer(replyTo, () -> tasklets(world, state, after, limit));
      case InspectTasklet(var tasklet, var replyTo) -> answer(replyTo, () -> world.view(tasklet));
      case Stack(var tasklet, var replyTo) -> answer(replyTo, () -> world.stack(tasklet));
      case AwaitResult(var tasklet, var wait, var replyTo) ->
          answer(replyTo, () -> onAwaitResult(world, tasklet, wait, replyTo));
      case Control(var tasklet, var action, var replyTo) -> answer(replyTo, () -> onControl(world, tasklet, action));
      case Queue(var replyTo) -> answer(replyTo, () -> world.queue().stream().map(world::view).toList());
      case Read read -> answer(read.replyTo, () -> onRead(world, read));
      case Channels(var replyTo) -> answer(replyTo, world::channels);
      case InspectChannel(var channel, var replyTo) -> answer(replyTo, () -> world.channel(channel));
      case Send send -> answer(send.replyTo, () -> onSend(world, send));
      case Receive receive -> answer(receive.replyTo, () -> onReceive(world, receive));
      case SendOver(var send) -> onSendOver(send);
      case ReceiveOver(var receive) -> onReceiveOver(world, receive);
      case GiveUp(var receiver) -> onGiveUp(receiver);
      case HandBack(var channel, var received) -> onHandBack(world, channel, received);
      case GetInterleaving(var replyTo) -> answer(replyTo, () -> turns(world));
      case Run run -> answer(run.replyTo, () -> onRun(world, run));
      case Pause(var replyTo) -> answer(replyTo, () -> onPause(world));
      case Resume(var replyTo) -> answer(replyTo, () -> onResume(world));
      case Advance advance -> answer(advance.replyTo, () -> onAdvance(world, advance));
      case Stop(var replyTo) -> answer(replyTo, () -> onStop(world));
      case LeaseNotice(var notice) -> guarded(() -> onLeaseNotice(world, notice));
      case RenewLease renewal -> guarded(() -> onRenewLease(world, renewal));
      case ConfirmStandstill(var asked, var suspicion, var replyTo) ->
          replyTo.tell(new DeadlockActor.Answer(suspicion, standing && asked == epoch));
      case BreakStandstill(var broken, var owner, var deadlock) -> guarded(() -> {
        if (standing && broken == epoch) {
          world.deadlocked(tasklet(owner), deadlock);
        }
      });
      case Wake _ -> guarded(() -> onWake(world));
      case WaitOver(var waiter) -> onWaitOver(world, waiter);
      case RunOver _ -> onRunOver();
      case ReadOver(var read) -> onReadOver(world, read);
      case Halted _ -> throw new AssertionError("handled before");
    }
  }

  /** Goes on: with the next slice, if there is one. */
  private Behavior<Command> proceed() {
    var world = baton.world(self);
    if (stopping) {
      return Behaviors.stopped();
    }
    if (broken == null) {
      try {
        advance(world);
      } catch (RuntimeException | AssertionError e) {
        fail(e);
        settle(world);
      }
    }
    return this;
  }

  private void advance(World world) {
    var step = world.next();
    askOutside(world);
    if (standing && !(step instanceof Step.Waiting(var reason, _) && reason == Step.Reason.OUTSIDE)) {
      standing = false;
      deadlocks.tell(new DeadlockActor.GoesOn(name));
    }
    switch (step) {
      case Step.Run(var who, var instructions) -> {
        if (!streamed || held(world.console()) + held(world.errors()) < HIGH_WATER) {
          lend(who, instructions);
        }
      }
      case Step.Waiting(var reason, var time) -> {
        settle(world);
        arm(time);
        if (reason == Step.Reason.OUTSIDE && !standing) {
          stand(world);
        }
      }
      case Step.Ended _ -> onEnded(world);
    }
  }

  private static long held(Console console) {
    return console.end() - console.start();
  }

  private void lend(TaskletObject who, long instructions) {
    var actor = who.driver() == null ? actorFor(who) : actorOf(who.driver());
    long most = single == null ? LONGEST_SLICE : Math.min(LONGEST_SLICE, singleLength());
    baton.pass(self, who);
    lent = true;
    actor.tell(new TaskletActor.Advance(baton, Math.min(instructions, most), self));
  }

  private long singleLength() {
    return single.instructions == 0 ? baton.world(self).settings().slice() : single.instructions;
  }

  private ActorRef<TaskletActor.Command> actorFor(TaskletObject who) {
    var actor = spares.poll();
    if (actor == null) {
      actor = getContext().spawnAnonymous(TaskletActor.create(who), TASKLET);
    } else {
      actor.tell(new TaskletActor.Become(who));
    }
    who.setDriver(actor);
    return actor;
  }

  @SuppressWarnings("unchecked") // it is what actorFor has set
  private static ActorRef<TaskletActor.Command> actorOf(Object driver) {
    return (ActorRef<TaskletActor.Command>) driver;
  }

  /** The actors of ended tasklets are there for others. */
  private void retire(World world) {
    for (Object driver = world.takeDriver(); driver != null; driver = world.takeDriver()) {
      var actor = actorOf(driver);
      if (spares.size() < SPARE_ACTORS) {
        spares.add(actor);
      } else {
        getContext().stop(actor);
      }
    }
  }

  private void arm(OptionalLong time) {
    if (time.isEmpty()) {
      timers.cancel(Wake.class);
      wakeAt = Long.MAX_VALUE;
    } else if (time.getAsLong() != wakeAt) {
      wakeAt = time.getAsLong();
      timers.startSingleTimer(Wake.class, new Wake(), Duration.ofNanos(Math.max(1, wakeAt - clock.nanos())));
    }
  }

  private void onWake(World world) {
    wakeAt = Long.MAX_VALUE;
    world.setNow(clock.nanos());
  }

  /** Nothing is left to run: whoever waits is answered, and the actors of tasklets go. */
  private void onEnded(World world) {
    settle(world);
    if (!ended) {
      ended = true;
      timers.cancel(Wake.class);
      wakeAt = Long.MAX_VALUE;
      spares.forEach(getContext()::stop);
      spares.clear();
      schedulers.tell(new Schedulers.Ended(name));
    }
  }

  /** Answers those who waited for what is now there. */
  private void settle(World world) {
    retire(world);
    if (single != null) {
      world.pause();
      var waiting = single;
      single = null;
      answer(waiting.replyTo, () -> info(world));
    }
    if (runner != null) {
      world.manualResult().ifPresent(result -> {
        timers.cancel(RunOver.class);
        runner.replyTo.tell(StatusReply.success(Optional.of(result)));
        runner = null;
      });
    }
    if (!waiters.isEmpty() && world.ends() != endsSeen) {
      settleWaiters(world);
    }
    endsSeen = world.ends();
    if (!senders.isEmpty() || !receivers.isEmpty()) {
      settleChannels(world);
    }
    if (!readers.isEmpty()) {
      settleReaders(world);
    }
  }

  private void settleWaiters(World world) {
    waiters.entrySet().removeIf(entry -> {
      int tasklet = entry.getKey();
      boolean over = world.result(tasklet).isPresent();
      if (over) {
        for (var waiter : entry.getValue()) {
          timers.cancel(waiter);
          answer(waiter.replyTo, () -> result(world, tasklet));
        }
      }
      return over;
    });
  }

  private ChannelView onSend(World world, Send send) {
    checkUsable();
    if (world.send(send.channel, send.value)) {
      return world.channel(send.channel);
    }
    if (send.patience.isZero()) {
      throw full(send);
    }
    senders.add(send);
    timers.startSingleTimer(send, new SendOver(send), send.patience);
    return null;
  }

  private static Refusal full(Send send) {
    return new Refusal(Refusal.Reason.LIMIT_REACHED,
        "The channel \"" + send.channel + "\" holds as many values as it may, and nobody has received one.");
  }

  private void onSendOver(Send send) {
    if (senders.remove(send)) {
      send.replyTo.tell(StatusReply.error(full(send)));
    }
  }

  private Delivery onReceive(World world, Receive receive) {
    if (receive.patience.isZero()) {
      world.channel(receive.channel);
    }
    var received = take(world, receive.channel);
    if (received.isPresent() || receive.patience.isZero() || isOver(world)) {
      return new Delivery(received, received.isEmpty() && isOver(world));
    }
    receivers.add(receive);
    timers.startSingleTimer(receive, new ReceiveOver(receive), receive.patience);
    return null;
  }

  /** What has come back comes before what waits in the world. */
  private Optional<Received> take(World world, String channel) {
    var back = handedBack.get(channel);
    if (back == null) {
      return world.hasChannel(channel) ? world.receive(channel) : Optional.empty();
    }
    var first = back.removeFirst();
    if (back.isEmpty()) {
      handedBack.remove(channel);
    }
    return Optional.of(first);
  }

  private void onGiveUp(UUID receiver) {
    receivers.removeIf(receive -> receive.receiver.equals(receiver) && forget(receive));
  }

  private void onHandBack(World world, String channel, Received received) {
    handedBack.computeIfAbsent(channel, _ -> new ArrayDeque<>()).addFirst(received);
    settleReceivers(world, isOver(world));
  }

  private void onReceiveOver(World world, Receive receive) {
    if (receivers.remove(receive)) {
      receive.replyTo.tell(StatusReply.success(new Delivery(Optional.empty(), isOver(world))));
    }
  }

  /** Those who wait outside for room in a channel, or for a value, may go on: first come, first served. */
  private void settleChannels(World world) {
    boolean over = isOver(world);
    if (world.channelChanges() == channelsSeen && !over) {
      return;
    }
    channelsSeen = world.channelChanges();
    senders.removeIf(send -> {
      boolean[] done = {true};
      answer(send.replyTo, () -> {
        done[0] = over || world.send(send.channel, send.value);
        if (over) {
          throw full(send);
        }
        return done[0] ? world.channel(send.channel) : null;
      });
      return done[0] && forget(send);
    });
    settleReceivers(world, over);
  }

  private void settleReceivers(World world, boolean over) {
    receivers.removeIf(receive -> {
      var received = take(world, receive.channel);
      boolean done = received.isPresent() || over;
      if (done) {
        forget(receive);
        receive.replyTo.tell(StatusReply.success(new Delivery(received, received.isEmpty())));
      }
      return done;
    });
  }

  private boolean forget(Object timer) {
    timers.cancel(timer);
    return true;
  }

  private void settleReaders(World world) {
    boolean over = isOver(world);
    long end = world.console().end() + world.errors().end();
    if (!over && end == writtenSeen) {
      return;
    }
    writtenSeen = end;
    readers.removeIf(read -> {
      boolean ready = over || hasMore(world.console(), read.output) || hasMore(world.errors(), read.errors);
      if (ready) {
        timers.cancel(read);
        answer(read.replyTo, () -> written(world, read));
      }
      return ready;
    });
  }

  /** Whether nothing more will be written, unless somebody spawns something; nobody does where there is one reader only. */
  private boolean isOver(World world) {
    return broken != null || stopping || (world.runCount() == 0 && switch (world.next()) {
      case Step.Ended _ -> true;
      case Step.Waiting(var reason, _) -> streamed && reason == Step.Reason.BLOCKED;
      case Step.Run _ -> false;
    });
  }

  // What is asked

  private TaskletView onSpawn(World world, Spawn spawn) {
    checkUsable();
    TaskletObject tasklet;
    var loaded = spawn.call == null ? null : programs.get(spawn.code);
    if (spawn.call == null) {
      tasklet = world.spawn(spawn.code, spawn.name, spawn.args);
      programs.put(spawn.code, tasklet.number());
    } else if (loaded != null && isKnown(world, loaded)) {
      tasklet = world.call(loaded, spawn.call, spawn.name, List.of(), spawn.args);
    } else {
      tasklet = world.spawn(spawn.code, spawn.call, spawn.name, List.of(), spawn.args);
      programs.put(spawn.code, tasklet.number());
    }
    if (ended) {
      ended = false;
      schedulers.tell(new Schedulers.Revived(name));
    }
    return world.view(tasklet.number());
  }

  private static boolean isKnown(World world, int tasklet) {
    try {
      return world.view(tasklet) != null;
    } catch (SchedulingException _) {
      return false;
    }
  }

  private SchedulerInfo info(World world) {
    var step = broken == null ? world.next() : null;
    var state = state(world, step);
    return new SchedulerInfo(
        name,
        state,
        reason(state, step),
        step instanceof Step.Ended(var outcome) ? outcome : null,
        world.settings(),
        world.clock(),
        world.runCount(),
        world.aliveCount(),
        world.console().end(),
        created,
        step instanceof Step.Waiting(_, var time) ? time : OptionalLong.empty());
  }

  private SchedulerInfo.State state(World world, Step step) {
    if (step == null) {
      return SchedulerInfo.State.BROKEN;
    }
    return switch (step) {
      case Step.Ended _ -> SchedulerInfo.State.ENDED;
      case Step.Waiting _ when world.isPaused() -> SchedulerInfo.State.PAUSED;
      case Step.Waiting _ -> SchedulerInfo.State.WAITING;
      case Step.Run _ -> SchedulerInfo.State.RUNNING;
    };
  }

  private String reason(SchedulerInfo.State state, Step step) {
    return switch (step) {
      case null -> broken;
      case Step.Ended(var outcome) -> outcome.message() == null ? "its program has ended" : outcome.message();
      case Step.Waiting _ when state == SchedulerInfo.State.PAUSED -> "it was told to pause";
      case Step.Waiting(Step.Reason reason, _) -> switch (reason) {
        case EMPTY -> "nothing was spawned yet";
        case PAUSED -> "it was told to pause";
        case MANUAL -> "it runs on request";
        case OUTSIDE -> "its tasklets sleep or wait for leases";
        case BLOCKED -> "its tasklets are blocked or paused";
      };
      case Step.Run _ -> "its tasklets run";
    };
  }

  private static List<TaskletView> tasklets(World world, TaskletState state, int after, int limit) {
    return state == null
        ? world.tasklets(after, limit)
        : world.tasklets(after, Integer.MAX_VALUE).stream().filter(view -> view.state() == state).limit(limit).toList();
  }

  private TaskletResult onAwaitResult(
      World world, int tasklet, Duration wait, ActorRef<StatusReply<TaskletResult>> replyTo) {
    if (world.result(tasklet).isPresent() || wait.isZero()) {
      return result(world, tasklet);
    }
    var waiter = new Waiter(tasklet, replyTo);
    waiters.computeIfAbsent(tasklet, _ -> new ArrayList<>()).add(waiter);
    timers.startSingleTimer(waiter, new WaitOver(waiter), wait);
    return null;
  }

  private void onWaitOver(World world, Waiter waiter) {
    var others = waiters.get(waiter.tasklet);
    if (others != null && others.remove(waiter)) {
      if (others.isEmpty()) {
        waiters.remove(waiter.tasklet);
      }
      answer(waiter.replyTo, () -> result(world, waiter.tasklet));
    }
  }

  private static TaskletResult result(World world, int tasklet) {
    return world.result(tasklet)
        .map(result -> Results.of(world, result))
        .orElseGet(() -> new TaskletResult(world.view(tasklet).state(), null, null, null));
  }

  private TaskletView onControl(World world, int tasklet, Action action) {
    checkUsable();
    switch (action) {
      case Action.Insert() -> world.insert(tasklet);
      case Action.Remove() -> world.remove(tasklet);
      case Action.Kill() -> world.kill(tasklet);
      case Action.Raise(var exception, var message) -> world.raise(tasklet, exception, message);
    }
    return world.view(tasklet);
  }

  private Written onRead(World world, Read read) {
    check(world.console(), read.output);
    check(world.errors(), read.errors);
    if (streamed) {
      discard(world.console(), read.output);
      discard(world.errors(), read.errors);
    }
    boolean ready =
        read.patience.isZero() || hasMore(world.console(), read.output) || hasMore(world.errors(), read.errors);
    if (ready || isOver(world)) {
      return written(world, read);
    }
    readers.add(read);
    timers.startSingleTimer(read, new ReadOver(read), read.patience);
    return null;
  }

  private void onReadOver(World world, Read read) {
    if (readers.remove(read)) {
      answer(read.replyTo, () -> written(world, read));
    }
  }

  private static void check(Console console, long position) {
    if (position > console.end() || (position >= 0 && position < console.start())) {
      throw new Refusal(Refusal.Reason.INVALID_VALUE,
          "Position " + position + " is not from " + console.start() + " to " + console.end() + ".");
    }
  }

  private static void discard(Console console, long position) {
    if (position > console.start()) {
      console.discard(position);
    }
  }

  private static boolean hasMore(Console console, long position) {
    return position >= 0 && console.end() > position;
  }

  private Written written(World world, Read read) {
    int most = read.patience.isZero() ? Integer.MAX_VALUE : PIECE;
    var output = piece(world.console(), read.output, most);
    var errors = piece(world.errors(), read.errors, most);
    long outputEnd = read.output + output.length();
    long errorsEnd = read.errors + errors.length();
    boolean complete = isOver(world)
        && !hasMore(world.console(), outputEnd) && !hasMore(world.errors(), errorsEnd);
    return new Written(output, outputEnd, errors, errorsEnd, complete);
  }

  private static String piece(Console console, long position, int most) {
    return position < 0 ? "" : console.since(position, most);
  }

  private static Turns turns(World world) {
    var interleaving = world.interleaving();
    return new Turns(interleaving.turns(), interleaving.dropped(), world.tasklets());
  }

  private Optional<ManualRun> onRun(World world, Run run) {
    checkUsable();
    world.run(run.instructions, run.total);
    runner = run;
    timers.startSingleTimer(RunOver.class, new RunOver(), run.patience);
    return null;
  }

  private void onRunOver() {
    if (runner != null) {
      runner.replyTo.tell(StatusReply.success(Optional.empty()));
      runner = null;
    }
  }

  private SchedulerInfo onPause(World world) {
    checkUsable();
    world.pause();
    return info(world);
  }

  private SchedulerInfo onResume(World world) {
    checkUsable();
    world.resume();
    return info(world);
  }

  private SchedulerInfo onAdvance(World world, Advance advance) {
    checkUsable();
    if (!world.isPaused()) {
      throw new Refusal(Refusal.Reason.CONFLICT, "Only a paused scheduler goes on step by step.");
    }
    world.resume();
    if (world.next() instanceof Step.Run) {
      single = advance;
      return null;
    }
    world.pause();
    throw new Refusal(Refusal.Reason.CONFLICT, "There is nothing to run.");
  }

  private Done onStop(World world) {
    stopping = true;
    if (broken == null) {
      world.stop("the scheduler was deleted");
      askOutside(world);
    }
    settle(world);
    return Done.getInstance();
  }

  // Leases

  /** Nearly always there is nothing to ask, and then no iterator is made: this is on the way of every switch. */
  private void askOutside(World world) {
    var asked = world.takeOutward();
    if (!asked.isEmpty()) {
      asked.forEach(this::onOutward);
    }
  }

  private void onOutward(Outward outward) {
    var owner = owner(outward.tasklet());
    leases.tell(lease(outward.lease(), switch (outward) {
      // No other holder before this scheduler has said that the tasklet has stopped, or is gone.
      case Outward.Acquire(_, _, var shared, var ttl, var patience, var place) -> new LeaseCommand.Acquire(
          new Claim(owner, shared, ttl, patience, LeaseState.NEVER, place));
      case Outward.Renew(_, _, var token, var ttl) -> new LeaseCommand.Renew(owner, token, ttl);
      case Outward.Release(_, _, var token) -> new LeaseCommand.Release(owner, token);
      case Outward.Cancel _ -> new LeaseCommand.Cancel(owner);
      case Outward.Yield(_, _, var token) -> new LeaseCommand.Yield(owner, token);
    }));
  }

  private Leases.To lease(String lease, LeaseCommand command) {
    return new Leases.To(lease, new LeaseActor.Request(command, leaseNotices));
  }

  private String owner(int tasklet) {
    return name + "." + tasklet;
  }

  private int tasklet(String owner) {
    return Integer.parseInt(owner.substring(name.length() + 1));
  }

  private void onLeaseNotice(World world, LeaseActor.Notice notice) {
    int tasklet = tasklet(notice.owner());
    switch (notice) {
      case LeaseActor.Granted(_, var lease, var token, var ttl) -> {
        world.granted(tasklet, lease, token);
        renewLater(new RenewLease(tasklet, lease, token, ttl));
      }
      case LeaseActor.Renewed(_, var lease, var token, var ttl) -> {
        world.renewed(tasklet, lease);
        renewLater(new RenewLease(tasklet, lease, token, ttl));
      }
      case LeaseActor.Denied(_, var lease, var denial) -> world.denied(tasklet, lease, denial);
      case LeaseActor.Lost(_, var lease, var token, var reason) -> world.lost(tasklet, lease, token, reason);
    }
  }

  private void renewLater(RenewLease renewal) {
    if (renewal.ttl != LeaseState.NEVER) {
      timers.startSingleTimer(renewal, renewal, Duration.ofNanos(Math.max(1, renewal.ttl / 3)));
    }
  }

  /** As long as the tasklet holds the lease and this actor lives, and is not paused, the lease does not expire. */
  private void onRenewLease(World world, RenewLease renewal) {
    if (world.renews(renewal.tasklet, renewal.lease, renewal.token)) {
      leases.tell(lease(renewal.lease, new LeaseCommand.Renew(owner(renewal.tasklet), renewal.token, 0)));
    } else if (world.holds(renewal.tasklet, renewal.lease, renewal.token)) {
      renewLater(renewal);
    }
  }

  /** Nothing can run before a lease is granted: if holders of leases wait as well, that may never happen. */
  private void stand(World world) {
    world.standstill(name, epoch + 1).ifPresent(standstill -> {
      standing = true;
      epoch++;
      deadlocks.tell(new DeadlockActor.Stands(standstill, self));
    });
  }

  // Faults

  /** A slice ended with a fault of the machine: the tasklet gets it as an exception. */
  private void onFault(World world, Halted halted) {
    var number = report(halted.fault);
    if (++faults > FAULTS) {
      throw new IllegalStateException("too many faults");
    }
    var execution = halted.who.execution();
    boolean alive = execution.raise(Results.internalError(number));
    world.halted(halted.who, alive ? Halt.SPENT : Halt.RAISED, halted.used);
  }

  /** The world itself has a fault: nothing in it runs any more, what is there can still be looked at. */
  private void fail(Throwable fault) {
    broken = "an internal error has ended it, logged as " + report(fault);
    schedulers.tell(new Schedulers.Ended(name));
  }

  /** Logs a fault under the number that it answers. */
  private String report(Throwable fault) {
    var number = UUID.randomUUID().toString();
    getContext().getLog().error("Scheduler {} has an internal error, number {}", name, number, fault);
    return number;
  }

  private void checkUsable() {
    if (broken != null) {
      throw new Refusal(Refusal.Reason.INTERNAL, "The scheduler is not usable: " + broken + ".");
    }
  }

  /** Answers with what the question gives, unless it is null: then the answer comes later. */
  private <T> void answer(ActorRef<StatusReply<T>> replyTo, Supplier<T> question) {
    try {
      var value = question.get();
      if (value != null) {
        replyTo.tell(StatusReply.success(value));
      }
    } catch (SchedulingException | PlainException e) {
      replyTo.tell(StatusReply.error(refusal(e)));
    } catch (Refusal e) {
      replyTo.tell(StatusReply.error(e));
    } catch (RuntimeException | AssertionError e) {
      replyTo.tell(StatusReply.error(new Refusal(Refusal.Reason.INTERNAL, "Internal error " + report(e) + ".")));
    }
  }

  private void guarded(Runnable change) {
    if (broken == null) {
      try {
        change.run();
      } catch (RuntimeException | AssertionError e) {
        fail(e);
      }
    }
  }

  private static Refusal refusal(RuntimeException e) {
    var reason = e instanceof SchedulingException refused ? switch (refused.code()) {
      case UNKNOWN_TASKLET -> Refusal.Reason.TASKLET_NOT_FOUND;
      case UNKNOWN_CHANNEL -> Refusal.Reason.CHANNEL_NOT_FOUND;
      case UNKNOWN_FUNCTION, UNKNOWN_EXCEPTION -> Refusal.Reason.INVALID_VALUE;
      case NOT_ALIVE, BLOCKED, CURRENT, RUNNING, CLOSED -> Refusal.Reason.CONFLICT;
      case WRONG_MODE -> Refusal.Reason.WRONG_MODE;
      case LIMIT -> Refusal.Reason.LIMIT_REACHED;
    } : Refusal.Reason.INVALID_VALUE;
    return new Refusal(reason, e.getMessage());
  }
}
