package stint.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stint.machine.ActiveCall;
import stint.machine.Execution;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyObject;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/**
 * The value that {@code stackless.tasklet} makes: one call of a function, its place in the scheduler and the state that goes with it.
 * What it may do and when is told by {@link Scheduler}; this class keeps the state.
 */
public final class TaskletObject extends PyObject {
  private static final Place[] PLACES = Place.values();
  private static final TaskletState[] STATES = TaskletState.values();

  private static final Str NOT_RESTORABLE = Str.of("a tasklet copied inside of stackless.run() cannot go on");

  private int number;

  /** As given when it was spawned, or null. */
  String name;

  /** The callable it is bound to, not yet called; or null. */
  Object function;

  /** The callable that its frames are a call of, for people to see; or null. */
  Object callee;

  /** Its frames; null before it is set up and after it ended. */
  Execution execution;

  /** What its pending operation will return, a {@link Thrown} to be raised there, or what it sends. */
  Object tempval = Singleton.NONE;

  /** Whether an operation is pending: it stands at a call whose result is {@link #tempval}. */
  boolean awaiting;

  boolean atomic;
  boolean ignoreNesting;
  boolean blockTrap;

  /** Whether an interrupt was put off because it was atomic. */
  boolean interruptDue;

  Place place = Place.NOWHERE;
  TaskletObject next;
  TaskletObject previous;

  /** On which channel it is blocked, and in which direction. */
  ChannelObject channel;

  boolean sending;

  /** What it waits for outside of the scheduler, or null. */
  Wait wait;

  /** Whether its call of run() is pending. */
  boolean inRun;

  /** Whether it was spawned from outside: its end is of no concern to the main tasklet. */
  boolean root;

  /** Of a spawned program, its variables: kept when it has ended, for calls of its functions. */
  Globals globals;

  /** Of a spawned program: whether a function of it is called, so that its result is that function's. */
  boolean calls;

  /** What {@code stint.spawn_args} answers to it and to the tasklets that it makes. */
  Object arguments = Singleton.NONE;

  /** The leases that it holds, in order of acquisition. */
  final List<Hold> holds = new ArrayList<>();

  /** What those are blocked on that wait for its end, or null. */
  ChannelObject joiners;

  /** How it ended, or null. */
  TaskletState end;

  Object result = Singleton.NONE;
  PyException exception;

  /** In which state it was how long; for people to see. */
  final History history = new History();

  /** What had been charged to it when its present or last turn began. */
  private long usedAtTurn;

  /** Instructions charged to it before its present frames. */
  private long usedBefore;

  /** What the world's driver has put here; no part of the world's state. */
  private Object driver;

  /** For the snapshot codec. */
  TaskletObject() {}

  TaskletObject(PyClass cls, int number) {
    super(cls);
    this.number = number;
  }

  /** Its id in its scheduler, from 1 in order of creation. */
  public int number() {
    return number;
  }

  /** What is to be advanced when it is its turn: its frames, or a callback that comes before them. */
  public Execution execution() {
    return callback == null ? execution : callback.execution();
  }

  /** A callback that runs in its place before it goes on, or null. */
  Callback callback;

  /** What the world's driver keeps beside it to advance it, or null. */
  public Object driver() {
    return driver;
  }

  /** Keeps something until the tasklet ends; then {@link World#takeDriver} answers it. */
  public void setDriver(Object driver) {
    this.driver = driver;
  }

  /** Whether it has frames: it was set up and has not ended. */
  public boolean isAlive() {
    return execution != null;
  }

  /** Whether it is blocked on a channel, or waits for something outside. */
  boolean isBlocked() {
    return place == Place.CHANNEL || place == Place.OUTSIDE;
  }

  /** Instructions charged to it so far. */
  public long used() {
    return usedBefore + (execution == null ? 0 : execution.used());
  }

  /** Its turn begins. */
  void beginTurn() {
    usedAtTurn = used();
  }

  /** Instructions charged to it in its present turn, or in its last one. */
  long usedInTurn() {
    return used() - usedAtTurn;
  }

  /** Charges instructions that were not spent by its own frames. */
  void charge(long instructions) {
    usedBefore += instructions;
  }

  /** Its last acquisition by this object that has not been given back. */
  Optional<Hold> hold(LeaseObject lease) {
    return holds.reversed().stream().filter(hold -> hold.lease() == lease).findFirst();
  }

  /** The line of its program at which it stands, for people to read; the empty text if it is at none. */
  String placeInProgram() {
    return execution == null ? "" : execution.innermost().map(ActiveCall::place).orElse("");
  }

  /** Its present operation will be answered by {@code value}, when it is resumed. */
  void suspend(Object value) {
    tempval = value;
    awaiting = true;
  }

  /** Drops its frames. */
  void clear() {
    if (execution != null) {
      usedBefore += execution.used();
    }
    execution = null;
    function = null;
    tempval = Singleton.NONE;
    awaiting = false;
    interruptDue = false;
    atomic = false;
    inRun = false;
  }

  @Override
  public void transfer(Transfer transfer) {
    super.transfer(transfer);
    if (transfer.isPart()) {
      transferCopy(transfer);
      return;
    }
    number = transfer.integer(number);
    name = transfer.text(name);
    function = transfer.ref(function);
    callee = transfer.ref(callee);
    execution = transfer.ref(execution);
    tempval = transfer.ref(tempval);
    awaiting = transfer.flag(awaiting);
    atomic = transfer.flag(atomic);
    ignoreNesting = transfer.flag(ignoreNesting);
    blockTrap = transfer.flag(blockTrap);
    interruptDue = transfer.flag(interruptDue);
    place = PLACES[transfer.integer(place.ordinal())];
    next = transfer.ref(next);
    previous = transfer.ref(previous);
    channel = transfer.ref(channel);
    sending = transfer.flag(sending);
    wait = transfer.ref(wait);
    inRun = transfer.flag(inRun);
    root = transfer.flag(root);
    globals = transfer.ref(globals);
    calls = transfer.flag(calls);
    arguments = transfer.ref(arguments);
    Lists.transfer(transfer, holds);
    joiners = transfer.ref(joiners);
    int ended = transfer.integer(end == null ? -1 : end.ordinal());
    end = ended < 0 ? null : STATES[ended];
    result = transfer.ref(result);
    exception = transfer.ref(exception);
    history.transfer(transfer);
    usedBefore = transfer.number(usedBefore);
    usedAtTurn = transfer.number(usedAtTurn);
    callback = transfer.ref(callback);
  }

  /** What a copy has: everything but its place in a scheduler, what it holds there, and how it ended. */
  private void transferCopy(Transfer transfer) {
    name = transfer.text(name);
    function = transfer.ref(function);
    callee = transfer.ref(callee);
    execution = transfer.ref(execution);
    // A call of run() belongs to the scheduler and is not copied: the copy cannot go on there.
    Object pending =
        transfer.ref(inRun ? new Thrown(new PyException(Exceptions.RUNTIME_ERROR, NOT_RESTORABLE)) : tempval);
    awaiting = transfer.flag(awaiting);
    atomic = transfer.flag(atomic);
    ignoreNesting = transfer.flag(ignoreNesting);
    blockTrap = transfer.flag(blockTrap);
    globals = transfer.ref(globals);
    calls = transfer.flag(calls);
    arguments = transfer.ref(arguments);
    usedBefore = transfer.number(usedBefore);
    if (transfer.reading()) {
      tempval = pending;
    }
  }

  /** A copy becomes a tasklet of a world. */
  void arrive(int newNumber, long clock, long now) {
    number = newNumber;
    history.arrive(clock, now);
  }
}
