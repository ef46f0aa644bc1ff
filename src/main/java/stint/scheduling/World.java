package stint.scheduling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import stint.language.Code;
import stint.language.Code.ModuleCode;
import stint.machine.Executable;
import stint.machine.Execution;
import stint.machine.Halt;
import stint.machine.Host;
import stint.machine.Imports;
import stint.machine.Modules;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Tracebacks;
import stint.machine.Transfer;
import stint.machine.builtins.Reflection;
import stint.machine.snapshot.Names;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.scheduling.Step.Outcome;
import stint.scheduling.WorldSettings.Mode;
import stint.scheduling.lease.Deadlock;
import stint.scheduling.lease.Standstill;

/**
 * One scheduler: tasklets that share a heap, a console and a queue, of which exactly one advances at a time.
 *
 * <p>A world does nothing by itself. Whoever drives it asks for the {@link #next} step, advances the tasklet that this names, tells what
 * came of it ({@link #halted}), and begins again. What arrives from outside - spawns, kills, time, leases - is told in between. The same
 * calls in the same order give the same world, bit for bit: there is no clock, no thread and no randomness in it. Only one thread at a
 * time may use it.
 */
public final class World implements Host, Saved {
  /** How many ended tasklets are remembered; the oldest are forgotten first. */
  public static final int ENDED_KEPT = 10_000;

  /** How many named channels there may be. */
  public static final int CHANNELS = 10_000;

  /** How many codes are translated at most. */
  private static final int TRANSLATIONS = 500;

  /** What a tasklet takes with its first frames, and a channel: estimates. */
  private static final long TASKLET_BYTES = 512;

  private static final long CHANNEL_BYTES = 64;

  private WorldSettings settings;
  private Scheduler scheduler;
  private final Waits waits = new Waits(this);
  private final Modules modules = new Modules();
  private final Console console = new Console();
  private final Console errors = new Console();
  private final Interleaving interleaving = new Interleaving();
  private Memory memory;
  private final TreeMap<Integer, TaskletObject> alive = new TreeMap<>();
  private final Map<Integer, TaskletObject> ended = new LinkedHashMap<>();

  private final Map<String, ChannelObject> named = new LinkedHashMap<>();

  /** Whether there is somebody outside who can reach named channels. */
  private boolean open;

  private long channelChanges;
  private int tasklets;
  private int channels;
  private int serials;
  private long clock;
  private long ends;

  /** The execution that was last handed to the driver, and what had been charged to it by then. */
  private Execution advancing;

  private long before;

  /** What the driver had put beside tasklets that have ended since it asked. */
  private final ArrayDeque<Object> drivers = new ArrayDeque<>();

  private PyList arguments = new PyList();
  private String standardInput = "";
  private int recursionLimit;
  private boolean paused;
  private boolean outputExceeded;
  private int loneSlices = 1;
  private Consumer<Runnable> aside = Runnable::run;
  private int translations;

  /** How the program ended, if it has. */
  private Outcome outcome;

  private ManualProgress manual = ManualProgress.NONE;

  /** A run in manual mode: since when, and its result once it is there. */
  private record ManualProgress(boolean active, long start, ManualRun result) {
    static final ManualProgress NONE = new ManualProgress(false, 0, null);
  }

  static {
    Names.add(StacklessModule.MODULE);
    Names.add(StintModule.MODULE);
    Names.add(PickleModule.MODULE);
  }

  /** For the snapshot codec. */
  World() {}

  /** An empty world. */
  public World(WorldSettings settings) {
    setUp(settings);
    modules.put("stackless", StacklessModule.MODULE);
    modules.put("stint", StintModule.MODULE);
    modules.put("_pickle", PickleModule.MODULE);
  }

  private void setUp(WorldSettings given) {
    settings = given;
    scheduler = new Scheduler(this, given);
    memory = new Memory(this, given.limits().memory());
    recursionLimit = given.limits().recursion();
  }

  /** The world that a tasklet's code runs in. */
  static World of(Tasklet tasklet) {
    return (World) tasklet.host();
  }

  // Driving

  /** What to do next; asking again without anything in between answers the same. */
  public Step next() {
    for (;;) {
      if (alive.isEmpty()) {
        if (manual.active) {
          finishRun(OptionalInt.empty());
        }
        return outcome == null ? waiting(Step.Reason.EMPTY) : new Step.Ended(outcome);
      }
      if (paused) {
        return waiting(Step.Reason.PAUSED);
      }
      if (settings.mode() == Mode.MANUAL && !manual.active) {
        return waiting(Step.Reason.MANUAL);
      }
      var head = scheduler.ring.head();
      if (head == null) {
        if (waits.breakStandstill()) {
          continue;
        }
        if (manual.active && !canEnd()) {
          finishRun(OptionalInt.empty());
          continue;
        }
        return waiting(canEnd() ? Step.Reason.OUTSIDE : Step.Reason.BLOCKED);
      }
      if (outputExceeded) {
        exceed("output limit of " + settings.limits().output() + " bytes reached");
      } else if (clock >= settings.limits().instructions()) {
        exceed("limit of " + settings.limits().instructions() + " instructions reached");
      } else if (resume(head) && !scheduler.endsTurn(head)) {
        long most = Math.min(scheduler.allowance(loneSlices), settings.limits().instructions() - clock);
        advancing = head.execution();
        before = advancing.used();
        return new Step.Run(head, most);
      }
    }
  }

  private Step waiting(Step.Reason reason) {
    return new Step.Waiting(reason, waits.wakeAt());
  }

  /** Gives the current tasklet what its pending operation returns or raises; false if that has ended it. */
  private boolean resume(TaskletObject who) {
    if (who.callback != null) {
      return true;
    }
    var value = who.tempval;
    boolean awaits = who.awaiting;
    who.tempval = Singleton.NONE;
    who.awaiting = false;
    if (value instanceof Thrown thrown) {
      if (!who.execution.raise(thrown.exception())) {
        scheduler.end(who, who.execution.exception());
        return false;
      }
    } else if (awaits) {
      who.execution.deliver(value);
    }
    return true;
  }

  /**
   * Tells why {@code who.execution().advance(...)} came back.
   *
   * @param who the tasklet that {@link #next} named
   * @param used the instructions charged, at most as many as were allowed
   */
  public void halted(TaskletObject who, Halt halt, long used) {
    advancing = null;
    clock += used;
    interleaving.record(who.number(), used);
    scheduler.charge(used);
    if (who.callback == null) {
      haltedItself(who, halt);
    } else {
      haltedCallback(who, halt, used);
    }
    scheduler.boundary();
  }

  private void haltedItself(TaskletObject who, Halt halt) {
    switch (halt) {
      case SPENT -> {}
      case TRAPPED -> scheduler.serve(who, (Request) who.execution.takeTrap());
      case FINISHED -> scheduler.end(who, null);
      case RAISED -> scheduler.end(who, who.execution.exception());
    }
  }

  private void haltedCallback(TaskletObject who, Halt halt, long used) {
    who.charge(used);
    var execution = who.callback.execution();
    switch (halt) {
      case SPENT -> {}
      case TRAPPED -> {
        execution.takeTrap();
        var error =
            new PyException(
                Exceptions.RUNTIME_ERROR, Str.of("Recursive scheduler call due to callbacks!"));
        if (!execution.raise(error)) {
          scheduler.calledBack(who, execution.exception());
        }
      }
      case FINISHED -> scheduler.calledBack(who, null);
      case RAISED -> scheduler.calledBack(who, execution.exception());
    }
  }

  /** What the world asks of its driver, once. */
  public List<Outward> takeOutward() {
    return waits.takeOutward();
  }

  /** What was put beside a tasklet that has no frames any more ({@link TaskletObject#setDriver}), each once; null if there is none. */
  public Object takeDriver() {
    return drivers.poll();
  }

  private void releaseDriver(TaskletObject who) {
    if (who.driver() != null) {
      drivers.add(who.driver());
      who.setDriver(null);
    }
  }

  /** Drives this world until it waits or has ended: for those who have nothing else to look after meanwhile. */
  public Step runToEnd() {
    for (;;) {
      var step = next();
      if (!(step instanceof Step.Run(var who, var instructions))) {
        return step;
      }
      var execution = who.execution();
      long charged = execution.used();
      var halt = execution.advance(instructions);
      halted(who, halt, execution.used() - charged);
    }
  }

  /** The driver serves leases ({@link Outward}); otherwise the world has leases of its own. To be called before anything runs. */
  public void serveLeasesOutside() {
    waits.serveOutside();
  }

  /** From now on named channels can be reached from outside, so that who waits on one is not stuck. */
  public void openChannels() {
    open = true;
  }

  /** Whether somebody waits for something that can come without any other tasklet's doing. */
  boolean canEnd() {
    return waits.canEnd() || awaitsMessages();
  }

  /** Whether somebody waits for what may come from outside over a channel. */
  boolean awaitsMessages() {
    return open && named.values().stream().anyMatch(channel -> channel.balance() != 0);
  }

  /** The tasklets that are alive. */
  Collection<TaskletObject> living() {
    return alive.values();
  }

  /**
   * How many slices a lone runnable may be given at once, 1 or more: nothing that a program does depends on it. In the modes that do
   * not switch at the end of a slice it holds for every runnable.
   */
  public void setLoneSlices(int slices) {
    loneSlices = slices;
  }

  /**
   * Has work that changes nothing but the time that programs take done elsewhere: translations of hot code, of which a world asks for
   * {@value #TRANSLATIONS} at most, as they take memory that is not the program's.
   */
  public void setAside(Consumer<Runnable> elsewhere) {
    aside = elsewhere;
  }

  @Override
  public void aside(Runnable work) {
    if (translations < TRANSLATIONS) {
      translations++;
      aside.accept(work);
    }
  }

  // Arrivals

  /**
   * Starts the body of a module. The first tasklet of a world is its main tasklet.
   *
   * @param name for people to see, or null for that of the code
   * @param arguments what {@code stint.spawn_args} answers, by {@link Plain}
   * @throws SchedulingException LIMIT
   * @throws PlainException if the arguments have no counterpart in the language
   */
  public TaskletObject spawn(Code module, String name, Map<String, ?> arguments) {
    var given = Plain.toValue(arguments);
    checkRoom();
    warn(module.module());
    var executable = new Executable(module);
    var loaded = Imports.module(executable);
    var body = Imports.body(executable, loaded);
    var who = newTasklet(StacklessModule.TASKLET);
    who.globals = loaded.globals();
    who.arguments = given;
    return start(who, name == null ? module.name() : name, Tasklet.ofProgram(this, body));
  }

  /**
   * Starts one tasklet that runs the body of a module and then calls a global function of it, whose result is the tasklet's. If there is
   * no such function the tasklet ends with a NameError.
   *
   * @throws SchedulingException LIMIT
   * @throws PlainException if the arguments have no counterpart in the language
   */
  public TaskletObject spawn(
      Code module, String function, String name, List<?> arguments, Map<String, ?> named) {
    var given = Plain.toValue(named);
    var positional = arguments.stream().map(Plain::toValue).toArray();
    var values = named.values().stream().map(Plain::toValue).toArray();
    checkRoom();
    warn(module.module());
    var executable = new Executable(module);
    var loaded = Imports.module(executable);
    var tasklet = new Tasklet(this);
    tasklet.push(new ProgramFrame(
        Imports.body(executable, loaded), function, positional, named.keySet().toArray(String[]::new), values));
    var who = newTasklet(StacklessModule.TASKLET);
    who.globals = loaded.globals();
    who.arguments = given;
    who.calls = true;
    return start(who, name == null ? function : name, tasklet);
  }

  /**
   * Starts a call of a global function of a program.
   *
   * @param program the tasklet that the program was spawned as; it may have ended
   * @throws SchedulingException UNKNOWN_TASKLET, UNKNOWN_FUNCTION or LIMIT
   * @throws PlainException if the arguments have no counterpart in the language
   */
  public TaskletObject call(int program, String function, String name, List<?> arguments, Map<String, ?> named) {
    var spawned = find(program);
    var callee = spawned.globals == null ? null : spawned.globals.get(function);
    if (callee == null || !Reflection.isCallable(callee)) {
      throw new SchedulingException(SchedulingException.Code.UNKNOWN_FUNCTION,
          "the program has no function '" + function + "'");
    }
    var positional = arguments.stream().map(Plain::toValue).toArray();
    var names = named.keySet().toArray(String[]::new);
    var values = named.values().stream().map(Plain::toValue).toArray();
    checkRoom();
    var who = newTasklet(StacklessModule.TASKLET);
    who.arguments = spawned.arguments;
    return start(who, name == null ? function : name, Tasklet.of(this, callee, positional, names, values));
  }

  private void checkRoom() {
    if (alive.size() >= settings.limits().tasklets()) {
      throw new SchedulingException(SchedulingException.Code.LIMIT,
          "limit of " + settings.limits().tasklets() + " tasklets reached");
    }
  }

  /** Starts any execution as a tasklet spawned from outside. */
  TaskletObject start(TaskletObject who, String name, Execution execution) {
    who.name = name;
    who.root = true;
    if (alive.isEmpty()) {
      scheduler.main = who;
      outcome = null;
    }
    revive(who, execution);
    scheduler.insert(who);
    return who;
  }

  // What the modules' functions do on behalf of a program

  TaskletObject makeTasklet(PyClass cls) {
    allocate(TASKLET_BYTES);
    var made = newTasklet(cls);
    made.arguments = current().arguments;
    return made;
  }

  ChannelObject makeChannel(PyClass cls) {
    allocate(CHANNEL_BYTES);
    return newChannel(cls);
  }

  /** Refuses a further tasklet past the limit. */
  void reserveTasklet() {
    if (alive.size() >= settings.limits().tasklets()) {
      throw Raise.runtimeError("limit of " + settings.limits().tasklets() + " tasklets reached");
    }
  }

  /** Inserts a tasklet at the end of the queue, and answers it. */
  Object insertBy(Tasklet tasklet, TaskletObject who) {
    boolean lone = scheduler.isLone();
    scheduler.insert(who);
    return answer(tasklet, lone, who);
  }

  /**
   * What a builtin answers after it may have made somebody runnable. If the running tasklet was alone before, and so may have several
   * slices at once, its slice ends here, so that it does not get more than beside another.
   */
  Object answer(Tasklet tasklet, boolean lone, Object value) {
    boolean late = lone && loneSlices > 1 && runCount() > 1 && current().callback == null;
    return late ? tasklet.trap(new Request.Boundary(value)) : value;
  }

  /** What a builtin answers that may have ended a critical section: an interrupt that was put off comes at once. */
  Object afterAtomic(Tasklet tasklet, Object value) {
    boolean due = current().callback == null && scheduler.owesInterrupt();
    return due ? tasklet.trap(new Request.Interruptible(value)) : value;
  }

  /** The channel of a name, made when it is first asked for. */
  ChannelObject namedChannel(String name) {
    var channel = named.get(name);
    if (channel == null) {
      if (named.size() >= CHANNELS) {
        throw Raise.runtimeError("limit of " + CHANNELS + " named channels reached");
      }
      channel = makeChannel(StacklessModule.CHANNEL);
      channel.publish(name, ChannelObject.CAPACITY);
      named.put(name, channel);
    }
    return channel;
  }

  /** Somebody has begun to wait on a channel, or has taken a value from one. */
  void channelChanged() {
    channelChanges++;
  }

  /** Grows with everything after which {@link #send} or {@link #receive} may succeed that did not before. */
  public long channelChanges() {
    return channelChanges;
  }

  /** Whether a program has made a channel of this name. */
  public boolean hasChannel(String name) {
    return named.containsKey(name);
  }

  private ChannelObject findChannel(String name) {
    var channel = named.get(name);
    if (channel == null) {
      throw new SchedulingException(SchedulingException.Code.UNKNOWN_CHANNEL,
          "there is no channel '" + name + "': no program of the scheduler has asked for it yet");
    }
    return channel;
  }

  /**
   * Sends a value from outside into a named channel; false if that holds as many as it may.
   *
   * @throws SchedulingException UNKNOWN_CHANNEL, CLOSED, or LIMIT if the value is too large for the scheduler's memory
   * @throws PlainException if the value has no counterpart in the language
   */
  public boolean send(String channel, Object plain) {
    var target = findChannel(channel);
    if (target.isClosing() && target.balance() >= 0) {
      throw new SchedulingException(SchedulingException.Code.CLOSED, "the channel '" + channel + "' is closed");
    }
    if (target.balance() >= 0 && target.arrived() >= target.capacity()) {
      return false;
    }
    var value = Plain.toValue(plain);
    try {
      allocate(Plain.size(plain));
    } catch (Raise _) {
      throw new SchedulingException(SchedulingException.Code.LIMIT, "the scheduler's memory is full");
    }
    return scheduler.arrive(target, value);
  }

  /**
   * Receives what a tasklet sends on a named channel; empty if none does. A value that has no counterpart in JSON is an error of the
   * sender, which gets a TypeError.
   *
   * @throws SchedulingException UNKNOWN_CHANNEL
   */
  public Optional<Received> receive(String channel) {
    var source = findChannel(channel);
    while (source.balance() > 0) {
      var sender = source.first();
      var value = scheduler.depart(source);
      if (value instanceof Thrown thrown) {
        var exception = thrown.exception();
        return Optional.of(new Received(null, exception.type().name(), message(exception)));
      }
      try {
        return Optional.of(new Received(Plain.of(value), null, null));
      } catch (PlainException e) {
        sender.tempval = new Thrown(new PyException(Exceptions.TYPE_ERROR, Str.of(e.getMessage())));
      }
    }
    return Optional.empty();
  }

  /** A tasklet that is not bound to anything. */
  TaskletObject newTasklet(PyClass cls) {
    return new TaskletObject(cls, ++tasklets);
  }

  ChannelObject newChannel(PyClass cls) {
    return new ChannelObject(cls, ++channels);
  }

  /** A tasklet that was read from a pickle is one of this world's. */
  void adoptCopy(TaskletObject copy) {
    copy.arrive(++tasklets, clock(), now());
    if (copy.execution instanceof Tasklet tasklet) {
      tasklet.attach(this);
      alive.put(copy.number(), copy);
    }
  }

  /** A channel that was read from a pickle is one of this world's. */
  void adoptCopy(ChannelObject copy) {
    copy.arrive(++channels);
  }

  /** Gives a tasklet frames: it is alive, in no list. */
  void revive(TaskletObject who, Execution execution) {
    who.execution = execution;
    who.end = null;
    who.exception = null;
    who.result = Singleton.NONE;
    who.tempval = Singleton.NONE;
    who.history.start(clock(), now());
    ended.remove(who.number());
    alive.put(who.number(), who);
  }

  /** Takes a tasklet's frames without running anything, as {@code bind()} does. */
  void unbind(TaskletObject who) {
    alive.remove(who.number());
    releaseDriver(who);
    who.clear();
  }

  /**
   * Adds a paused tasklet to the end of the queue; one that is in the queue keeps its place.
   *
   * @throws SchedulingException UNKNOWN_TASKLET, NOT_ALIVE or BLOCKED
   */
  public void insert(int tasklet) {
    var who = findAlive(tasklet, "You cannot run an unbound(dead) tasklet");
    if (who.isBlocked()) {
      throw new SchedulingException(SchedulingException.Code.BLOCKED, "You cannot run a blocked tasklet");
    }
    if (who.place == Place.NOWHERE) {
      scheduler.insert(who);
    }
  }

  /**
   * Takes a tasklet out of the queue; it is then paused.
   *
   * @throws SchedulingException UNKNOWN_TASKLET, BLOCKED or CURRENT
   */
  public void remove(int tasklet) {
    var who = find(tasklet);
    if (who.isBlocked()) {
      throw new SchedulingException(SchedulingException.Code.BLOCKED, "You cannot remove a blocked tasklet");
    }
    if (who == scheduler.ring.head() && (settings.mode() != Mode.MANUAL || manual.active)) {
      throw new SchedulingException(SchedulingException.Code.CURRENT, "The current tasklet cannot be removed.");
    }
    if (who.place == Place.RING) {
      scheduler.remove(who);
    }
  }

  /**
   * Raises TaskletExit where the tasklet stands, when its turn comes; one that has not begun ends at once. One that has ended stays as it
   * is.
   *
   * @throws SchedulingException UNKNOWN_TASKLET
   */
  public void kill(int tasklet) {
    var who = find(tasklet);
    if (who.isAlive()) {
      var exit = new PyException(Exceptions.TASKLET_EXIT);
      if (who.used() == 0) {
        scheduler.discard(who, exit);
      } else {
        scheduler.raisePending(who, exit);
      }
    }
  }

  /**
   * Raises a builtin exception where the tasklet stands, when its turn comes.
   *
   * @param exception the name of its class
   * @param message its argument, or null
   * @throws SchedulingException UNKNOWN_TASKLET, NOT_ALIVE or UNKNOWN_EXCEPTION
   */
  public void raise(int tasklet, String exception, String message) {
    var who = findAlive(tasklet, "You cannot throw to a dead tasklet");
    var cls =
        Exceptions.all().stream()
            .filter(known -> known.name().equals(exception))
            .findFirst()
            .orElseThrow(
                () -> new SchedulingException(
                    SchedulingException.Code.UNKNOWN_EXCEPTION, "there is no builtin exception '" + exception + "'"));
    scheduler.raisePending(
        who, message == null ? new PyException(cls) : new PyException(cls, Str.of(message)));
  }

  /**
   * Manual mode: as {@code stackless.run(instructions, totaltimeout=total)} called from outside. Drive the world until {@link
   * #manualResult} is there.
   *
   * @param instructions 0 for no limit
   * @throws SchedulingException WRONG_MODE or RUNNING
   */
  public void run(long instructions, boolean total) {
    if (settings.mode() != Mode.MANUAL) {
      throw new SchedulingException(SchedulingException.Code.WRONG_MODE,
          "only a scheduler in manual mode is run from outside");
    }
    if (manual.active) {
      throw new SchedulingException(SchedulingException.Code.RUNNING, "a run is in progress");
    }
    if (instructions > 0) {
      scheduler.startBudget(null, instructions, false, total);
    }
    manual = new ManualProgress(true, clock, null);
  }

  /** The result of the last {@link #run}; empty while it goes on, or before the first. */
  public Optional<ManualRun> manualResult() {
    return Optional.ofNullable(manual.result);
  }

  /** The budget of the outside is spent. */
  void interrupted(TaskletObject victim) {
    finishRun(OptionalInt.of(victim.number()));
  }

  private void finishRun(OptionalInt interrupted) {
    if (scheduler.budget.isActive() && scheduler.budget.owner() == null) {
      scheduler.budget.end();
    }
    manual =
        new ManualProgress(false, 0, new ManualRun(interrupted, clock - manual.start, scheduler.ring.size()));
  }

  /** Nothing runs any more until {@link #resume}. */
  public void pause() {
    if (!paused) {
      paused = true;
      waits.pausing(true);
    }
  }

  /** Goes on after {@link #pause}. */
  public void resume() {
    if (paused) {
      paused = false;
      waits.pausing(false);
    }
  }

  /** Ends every tasklet without running any of its code, and gives back its leases. */
  public void stop(String reason) {
    dropAll(TaskletState.KILLED, null);
    outcome = new Outcome(Outcome.Kind.KILLED, 1, reason);
  }

  /**
   * Sets the time that programs see; sleepers that are due become runnable.
   *
   * @param nanos since 1970; a time before the present one changes nothing
   */
  public void setNow(long nanos) {
    waits.setNow(nanos);
  }

  /** A tasklet has a lease that it asked for; if it no longer waits for it, the lease is given back. */
  public void granted(int tasklet, String lease, long token) {
    waits.granted(tasklet, lease, token);
  }

  /** A tasklet's lease is renewed, as it asked for. */
  public void renewed(int tasklet, String lease) {
    waits.renewed(tasklet, lease);
  }

  /** A tasklet does not get a lease that it asked for. */
  public void denied(int tasklet, String lease, Denial denial) {
    waits.denied(tasklet, lease, denial);
  }

  /**
   * A tasklet has lost a lease: LeaseLost before its next instruction, whatever it is doing; one that is paused stays paused.
   *
   * @param token under which it held it; of an older one there is nothing to lose
   * @param reason for people to read
   */
  public void lost(int tasklet, String lease, long token, String reason) {
    waits.lost(tasklet, lease, token, reason);
  }

  /** Whether a tasklet holds a lease under a token, is to have it renewed as long as this world goes on, and the world is not paused. */
  public boolean renews(int tasklet, String lease, long token) {
    return !paused && waits.renews(tasklet, lease, token);
  }

  /** Whether a tasklet holds a lease under a token. */
  public boolean holds(int tasklet, String lease, long token) {
    return waits.holds(tasklet, lease, token);
  }

  /**
   * To be called when this world was read from a snapshot and has a new driver: asks for every lease that it holds or waits for. What is
   * not confirmed is {@link #lost}.
   */
  public void reclaimLeases() {
    waits.reclaim();
  }

  /**
   * How things stand, if nothing can run before a tasklet is granted a lease, although a holder of one waits for other tasklets.
   *
   * @param name of the scheduler, as its tasklets are named after it
   * @param epoch to tell this standstill from others
   */
  public Optional<Standstill> standstill(String name, long epoch) {
    return waits.standstill(name, epoch);
  }

  /** An operation in which a tasklet waits for other tasklets fails, as it closed a cycle: DeadlockError. */
  public void deadlocked(int tasklet, Deadlock deadlock) {
    var who = alive(tasklet);
    if (who != null && who.wait == null) {
      waits.deadlocked(who, deadlock);
    }
  }

  // Ends

  /** A tasklet has ended, and is in no list any more. */
  void bury(TaskletObject who, TaskletState state, PyException exception) {
    who.end = state;
    who.exception = exception;
    who.result = state == TaskletState.FINISHED ? resultOf(who) : Singleton.NONE;
    who.history.enter(state, clock(), now());
    scheduler.wakeJoiners(who);
    waits.ended(who);
    releaseDriver(who);
    who.clear();
    alive.remove(who.number());
    ended.put(who.number(), who);
    ends++;
    if (ended.size() > ENDED_KEPT) {
      ended.remove(ended.keySet().iterator().next());
    }
  }

  /** The value of a function, or of a program's global {@code result}. */
  private static Object resultOf(TaskletObject who) {
    var result = who.globals == null || who.calls ? who.execution.result() : who.globals.get("result");
    return result == null ? Singleton.NONE : result;
  }

  /** The main tasklet has ended; true if the program has ended with it. */
  boolean mainEnded(TaskletState state, PyException exception) {
    outcome =
        switch (state) {
          case FAILED -> {
            report(exception);
            yield new Outcome(Outcome.Kind.FAILED, 1, Tracebacks.summary(this, exception));
          }
          case KILLED -> new Outcome(Outcome.Kind.KILLED, 1, "killed");
          default -> new Outcome(Outcome.Kind.FINISHED, 0, null);
        };
    if (endsWithMain()) {
      dropAll(TaskletState.KILLED, null);
      return true;
    }
    return false;
  }

  /** Whether the program ends when its main tasklet does. */
  boolean endsWithMain() {
    return settings.mode() == Mode.COOPERATIVE;
  }

  /** {@code sys.exit}: the program ends with the code that the exception carries. */
  void exit(PyException exception) {
    var code = exception.arguments().size() == 0 ? Singleton.NONE : exception.arguments().get(0);
    int status =
        switch (code) {
          case Singleton none when none == Singleton.NONE -> 0;
          case Boolean flag -> flag ? 1 : 0;
          case Long number -> (int) (number & 0xff);
          default -> {
            errors.append(Tracebacks.message(this, exception) + "\n");
            yield 1;
          }
        };
    dropAll(TaskletState.KILLED, null);
    outcome = new Outcome(Outcome.Kind.EXITED, status, null);
  }

  private void exceed(String message) {
    errors.append(message + "\n");
    dropAll(TaskletState.FAILED, new PyException(Exceptions.RUNTIME_ERROR, Str.of(message)));
    outcome = new Outcome(Outcome.Kind.LIMIT, 1, message);
  }

  private void dropAll(TaskletState state, PyException exception) {
    scheduler.watchdogs.clear();
    scheduler.budget.end();
    scheduler.main = null;
    var all = List.copyOf(alive.values());
    all.forEach(scheduler::extract);
    for (var who : all) {
      who.callback = null;
      bury(who, state, exception);
    }
    if (manual.active) {
      finishRun(OptionalInt.empty());
    }
  }

  /** Shows an exception that nobody has handled on the error stream. */
  void report(PyException exception) {
    errors.append(Tracebacks.render(this, exception));
  }

  /** Shows what the compiler warned of on the error stream, as far as the limit of output allows. */
  private void warn(ModuleCode program) {
    for (var warning : program.warnings()) {
      var text = program.fileName() + ":" + warning.line() + ": SyntaxWarning: " + warning.text() + "\n  "
          + Tracebacks.sourceLine(program.source(), warning.line()) + "\n";
      if (!hasRoomFor(text)) {
        return;
      }
      errors.append(text);
    }
  }

  /** What an error handler gets as third argument. */
  Object traceback(PyException exception) {
    return exception.traceback() == null ? Singleton.NONE : exception.traceback();
  }

  /** The execution of a callback. */
  Execution executionOf(Object callable, Object... arguments) {
    return Tasklet.of(this, callable, arguments);
  }

  // Looking

  public WorldSettings settings() {
    return settings;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  Waits waits() {
    return waits;
  }

  /** The tasklet that has its turn. */
  TaskletObject current() {
    return scheduler.ring.head();
  }

  /** Instructions charged in this world so far; exact at every moment. */
  public long clock() {
    return clock + advanced();
  }

  /** Those of the slice that is being executed; exact at every moment. */
  long advanced() {
    return advancing == null ? 0 : advancing.used() - before;
  }

  public boolean isPaused() {
    return paused;
  }

  /** Whether a run in manual mode is in progress. */
  public boolean isRunRequested() {
    return manual.active;
  }

  /** A tasklet that is alive, or null. */
  TaskletObject alive(int number) {
    return alive.get(number);
  }

  private TaskletObject find(int number) {
    var who = alive.getOrDefault(number, ended.get(number));
    if (who == null) {
      throw new SchedulingException(SchedulingException.Code.UNKNOWN_TASKLET, "there is no tasklet " + number);
    }
    return who;
  }

  private TaskletObject findAlive(int number, String otherwise) {
    var who = find(number);
    if (!who.isAlive()) {
      throw new SchedulingException(SchedulingException.Code.NOT_ALIVE, otherwise);
    }
    return who;
  }

  /** All tasklets that are alive and the last {@value #ENDED_KEPT} that have ended, by number. */
  public List<TaskletView> tasklets() {
    var all = new TreeMap<>(ended);
    all.putAll(alive);
    return all.values().stream().map(who -> Views.of(this, who)).toList();
  }

  /** Those of {@link #tasklets()} with numbers above {@code after}, {@code limit} at most. */
  public List<TaskletView> tasklets(int after, int limit) {
    var some = new TreeMap<Integer, TaskletObject>();
    ended.values().stream().filter(who -> who.number() > after).forEach(who -> some.put(who.number(), who));
    alive.tailMap(after, false).values().stream().limit(limit).forEach(who -> some.put(who.number(), who));
    return some.values().stream().limit(limit).map(who -> Views.of(this, who)).toList();
  }

  /** How many tasklets have ended so far; when it has grown, results may be there that were not before. */
  public long ends() {
    return ends;
  }

  /**
   * One tasklet.
   *
   * @throws SchedulingException UNKNOWN_TASKLET
   */
  public TaskletView view(int tasklet) {
    return Views.of(this, find(tasklet));
  }

  /** The number of tasklets that are alive. */
  public int aliveCount() {
    return alive.size();
  }

  /** The length of the queue, the current tasklet included. */
  public int runCount() {
    return scheduler.ring.size();
  }

  /** The numbers of the tasklets in the queue, the current one first. */
  public List<Integer> queue() {
    var numbers = new ArrayList<Integer>();
    var who = scheduler.ring.head();
    for (int i = 0; i < scheduler.ring.size(); i++) {
      numbers.add(who.number());
      who = who.next;
    }
    return numbers;
  }

  /**
   * The active calls of a tasklet, the innermost last.
   *
   * @throws SchedulingException UNKNOWN_TASKLET
   */
  public List<TaskletView.Frame> stack(int tasklet) {
    return Views.stack(find(tasklet));
  }

  /**
   * How a tasklet ended; empty while it is alive.
   *
   * @throws SchedulingException UNKNOWN_TASKLET
   */
  public Optional<TaskletView.Result> result(int tasklet) {
    var who = find(tasklet);
    return who.end == null
        ? Optional.empty()
        : Optional.of(new TaskletView.Result(who.end, who.result, who.exception));
  }

  /** What a program would say of an exception, found out without running its code: see {@link Tracebacks#look}. */
  public String message(PyException exception) {
    return Tracebacks.look(this, exception, Shown::of);
  }

  /** The text of an exception as a program would show it, traceback included, found out without running its code. */
  public String render(PyException exception) {
    return Tracebacks.lookAtAll(this, exception, Shown::of);
  }

  /**
   * A named channel.
   *
   * @throws SchedulingException UNKNOWN_CHANNEL
   */
  public ChannelView channel(String name) {
    return Views.of(findChannel(name));
  }

  /** The channels that have names or that somebody is blocked on, by number. */
  public List<ChannelView> channels() {
    var blocked = new LinkedHashSet<>(named.values());
    alive.values().stream()
        .filter(who -> who.channel != null && who.channel.joined() == null)
        .forEach(who -> blocked.add(who.channel));
    return blocked.stream()
        .map(Views::of)
        .sorted(Comparator.comparingInt(ChannelView::number))
        .toList();
  }

  public Console console() {
    return console;
  }

  public Console errors() {
    return errors;
  }

  public Interleaving interleaving() {
    return interleaving;
  }

  // Host: what running code sees

  @Override
  public void write(String piece) {
    checkOutput(piece);
    console.append(piece);
  }

  @Override
  public void writeError(String piece) {
    checkOutput(piece);
    errors.append(piece);
  }

  /** A program that writes too much cannot get around it: the whole world ends after this slice. */
  private void checkOutput(String piece) {
    if (!hasRoomFor(piece)) {
      outputExceeded = true;
      throw Raise.runtimeError("output limit of " + settings.limits().output() + " bytes reached");
    }
  }

  private boolean hasRoomFor(String piece) {
    return console.bytes() + errors.bytes() + Console.utf8(piece) <= settings.limits().output();
  }

  @Override
  public void allocate(long bytes) {
    memory.allocate(bytes);
  }

  @Override
  public boolean asksForCount(long bytes) {
    return memory.asksForCount(bytes);
  }

  @Override
  public boolean isCounting(Tasklet tasklet) {
    return memory.isCounting() && tasklet == advancing;
  }

  @Override
  public long count() {
    return memory.count();
  }

  @Override
  public void checkMemory(long bytes) {
    memory.check(bytes);
  }

  /** The bytes charged to this world at present: those that were reachable at the last count, and all allocated since. */
  public long memory() {
    return memory.charged();
  }

  /** The tasklet that was last handed to the driver and has not come back, or null. */
  Tasklet advancing() {
    return advancing instanceof Tasklet tasklet ? tasklet : null;
  }

  @Override
  public Modules modules() {
    return modules;
  }

  @Override
  public int recursionLimit() {
    return recursionLimit;
  }

  @Override
  public void setRecursionLimit(int frames) {
    recursionLimit = frames;
  }

  @Override
  public int nextSerial() {
    return ++serials;
  }

  @Override
  public long seed() {
    return settings.seed();
  }

  @Override
  public long now() {
    return waits.now();
  }

  @Override
  public Object arguments() {
    return arguments;
  }

  @Override
  public String standardInput() {
    return standardInput;
  }

  /** Sets what programs of this world are started with. */
  public void setInvocation(Invocation invocation) {
    arguments = PyList.of(invocation.arguments().stream().map(Str::of).toArray());
    standardInput = invocation.input();
  }

  /** What {@link #next} would have waited for ends: for a driver that has its own clock. */
  public OptionalLong wakeAt() {
    return waits.wakeAt();
  }

  @Override
  public void transfer(Transfer transfer) {
    var given = SavedSettings.transfer(transfer, settings);
    if (transfer.reading()) {
      setUp(given);
    }
    tasklets = transfer.integer(tasklets);
    channels = transfer.integer(channels);
    serials = transfer.integer(serials);
    clock = transfer.number(clock);
    arguments = transfer.ref(arguments);
    standardInput = transfer.text(standardInput);
    recursionLimit = transfer.integer(recursionLimit);
    ends = transfer.number(ends);
    paused = transfer.flag(paused);
    outputExceeded = transfer.flag(outputExceeded);
    transferAll(transfer, alive);
    transferAll(transfer, ended);
    scheduler.transfer(transfer);
    waits.transfer(transfer);
    modules.transfer(transfer);
    console.transfer(transfer);
    errors.transfer(transfer);
    interleaving.transfer(transfer);
    memory.transfer(transfer);
    transferOutcome(transfer);
    transferManual(transfer);
    transferChannels(transfer);
  }

  private void transferChannels(Transfer transfer) {
    open = transfer.flag(open);
    channelChanges = transfer.number(channelChanges);
    var list = new ArrayList<>(named.values());
    Lists.transfer(transfer, list);
    if (transfer.reading()) {
      transfer.afterwards(() -> list.forEach(channel -> named.put(channel.name(), channel)));
    }
  }

  private void transferAll(Transfer transfer, Map<Integer, TaskletObject> map) {
    var list = new ArrayList<>(map.values());
    Lists.transfer(transfer, list);
    if (transfer.reading()) {
      transfer.afterwards(() -> list.forEach(who -> adopt(who, map)));
    }
  }

  private void adopt(TaskletObject who, Map<Integer, TaskletObject> map) {
    map.put(who.number(), who);
    if (who.execution instanceof Tasklet tasklet) {
      tasklet.attach(this);
    }
    if (who.callback != null && who.callback.execution() instanceof Tasklet tasklet) {
      tasklet.attach(this);
    }
  }

  private void transferOutcome(Transfer transfer) {
    if (transfer.flag(outcome != null)) {
      var known = outcome == null ? new Outcome(Outcome.Kind.FINISHED, 0, null) : outcome;
      outcome =
          new Outcome(
              Outcome.Kind.values()[transfer.integer(known.kind().ordinal())],
              transfer.integer(known.exitCode()),
              transfer.text(known.message()));
    }
  }

  private void transferManual(Transfer transfer) {
    boolean active = transfer.flag(manual.active);
    long start = transfer.number(manual.start);
    ManualRun result = manual.result;
    if (transfer.flag(result != null)) {
      var known = result == null ? new ManualRun(OptionalInt.empty(), 0, 0) : result;
      int interrupted = transfer.integer(known.interrupted().orElse(0));
      result =
          new ManualRun(
              interrupted == 0 ? OptionalInt.empty() : OptionalInt.of(interrupted),
              transfer.number(known.executed()),
              transfer.integer(known.runnables()));
    }
    manual = new ManualProgress(active, start, result);
  }
}
