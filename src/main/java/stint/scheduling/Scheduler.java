package stint.scheduling;

import java.util.ArrayList;
import java.util.List;
import stint.machine.Execution;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.scheduling.WorldSettings.Mode;

/**
 * The rules of Stackless: who runs next. They are stated in a few primitive operations - insert, switch, blocked out, end, interrupt -
 * from which all others follow.
 *
 * <p>Nothing here runs code of a program: a tasklet that becomes the head of the ring is resumed by {@link World#next}, which gives it
 * its {@link TaskletObject#tempval}.
 */
final class Scheduler implements Saved {
  private static final String DEADLOCK = "Deadlock: the last runnable tasklet cannot be blocked.";

  final Ring ring = new Ring();
  final Budget budget = new Budget();

  /** The tasklets that are inside of run(), innermost last. */
  final List<TaskletObject> watchdogs = new ArrayList<>();

  /** The top-level program's tasklet; null before it was spawned and after it ended. */
  TaskletObject main;

  /** Functions of the program, or null. */
  Object scheduleCallback;

  Object channelCallback;
  Object errorHandler;

  /** Whose operation left nothing to run when that happened last, or null. */
  private TaskletObject lastToStop;

  /** While it is not 0 nothing may be switched. */
  int switchTrap;

  /** What {@code enable_softswitch} has set; it has no effect, as there is no other stack than the tasklets' own. */
  private boolean softSwitch = true;

  private final World world;
  private final Mode mode;
  private final long slice;
  private final Chooser chooser;

  /** The counter of the meter check-interval; null with the exact one. */
  private final CheckIntervals intervals;

  /** Whether the instruction that the current tasklet was given is a tick. */
  private boolean ticking;

  /** Instructions of the current tasklet since it was switched to, or since its last slice ended. */
  private long turn;

  Scheduler(World world, WorldSettings settings) {
    this.world = world;
    this.mode = settings.mode();
    this.slice = settings.slice();
    this.chooser = new Chooser(settings.policy());
    this.intervals = settings.meter() instanceof Meter.CheckInterval(var phase) ? new CheckIntervals(phase) : null;
  }

  Object enableSoftSwitch(Object flag) {
    boolean before = softSwitch;
    if (flag != Singleton.NONE) {
      softSwitch = Arguments.flag(flag, "enable_softswitch() argument");
    }
    return before;
  }

  // Slices

  /** The most instructions that the current tasklet may execute at once; a lone one gets {@code lone} slices. */
  long allowance(int lone) {
    if (ring.head().callback != null) {
      return slice;
    }
    if (countsTicks()) {
      return 1;
    }
    long most;
    if (chooser.replays()) {
      most = chooser.left();
    } else if (mode == Mode.PREEMPTIVE) {
      long phase = slice - turn % slice;
      most = ring.size() > 1 ? phase : phase + slice * (lone - 1);
    } else {
      most = slice * lone;
    }
    return Math.max(1, Math.min(most, budget.left()));
  }

  void charge(long instructions) {
    chooser.charge(instructions);
    if (!countsTicks()) {
      turn += instructions;
      budget.charge(instructions);
    } else if (ticking) {
      ticking = false;
      intervals.tick();
    }
  }

  /** Whether the meter is check-interval, and there is something to be measured. */
  private boolean countsTicks() {
    return intervals != null && (budget.isActive() || mode == Mode.PREEMPTIVE);
  }

  /** In front of an instruction of the current tasklet: if the counter has run out, what it stands for is charged; true if that has ended the turn. */
  boolean endsTurn(TaskletObject who) {
    ticking = who.callback == null && countsTicks() && who.execution.isAtTick();
    if (!ticking || !intervals.isOut()) {
      return false;
    }
    intervals.reload();
    turn += CheckIntervals.INTERVAL;
    budget.charge(CheckIntervals.INTERVAL);
    boundary();
    return ring.head() != who;
  }

  /** Whether the current tasklet is alone in a mode that switches at the end of slices, so that its slice may be longer than one. */
  boolean isLone() {
    return mode == Mode.PREEMPTIVE && ring.size() == 1;
  }

  /** Between two instructions: ends the current tasklet's turn if its slice or a budget is used up. */
  void boundary() {
    var head = ring.head();
    if (head == null || head.callback != null) {
      return;
    }
    if (budget.interrupts()) {
      if (isInterruptible(head)) {
        interrupt(head);
        return;
      }
      head.interruptDue = true;
      budget.putOff();
    }
    if (chooser.replays() ? chooser.left() <= 0 : isSliceOver()) {
      turn = 0;
      if (ring.size() > 1) {
        if (isInterruptible(head)) {
          rotate(head);
        } else {
          head.interruptDue = true;
        }
      }
    }
  }

  /** Whether a slice of the mode that has slices has been used up. */
  private boolean isSliceOver() {
    return mode == Mode.PREEMPTIVE && turn > 0 && (intervals == null ? turn % slice == 0 : turn >= slice);
  }

  private boolean isInterruptible(TaskletObject tasklet) {
    return !tasklet.atomic && switchTrap == 0;
  }

  /** Whether an interrupt that was put off can now be delivered to the current tasklet. */
  boolean owesInterrupt() {
    return ring.head().interruptDue && isInterruptible(ring.head());
  }

  private void deliverInterrupt(TaskletObject who) {
    who.interruptDue = false;
    if (budget.isPutOff()) {
      interrupt(who);
    } else if (mode == Mode.PREEMPTIVE && ring.size() > 1) {
      rotate(who);
    }
  }

  /** The end of a slice in preemptive mode: the next one's turn, everybody keeps his place. */
  private void rotate(TaskletObject who) {
    advanceTo(who, chooser.choose(ring, who.next));
  }

  /** A hard interrupt: the victim leaves the ring, and whoever called run() has it as the result. */
  private void interrupt(TaskletObject victim) {
    var owner = budget.owner();
    victim.interruptDue = false;
    leaveRing(victim);
    if (owner == null) {
      budget.end();
      world.interrupted(victim);
      if (ring.head() != null) {
        entered(ring.head());
      }
    } else {
      owner.tempval = victim;
      switchTo(victim, owner);
    }
  }

  // Primitive operations

  /** A tasklet is in a state from now on, as people see it. */
  private void stands(TaskletObject who, TaskletState state) {
    who.history.enter(state, world.clock(), world.now());
  }

  /** INSERT: the end of the queue. */
  void insert(TaskletObject tasklet) {
    ring.append(tasklet);
    stands(tasklet, TaskletState.RUNNABLE);
    if (ring.size() == 1) {
      entered(tasklet);
    }
  }

  /** Takes a tasklet out of the ring. */
  void leaveRing(TaskletObject tasklet) {
    ring.remove(tasklet);
    stands(tasklet, TaskletState.PAUSED);
  }

  /** Takes a tasklet out of the chain of a channel, or ends its wait for something outside. */
  void unblock(TaskletObject tasklet) {
    switch (tasklet.place) {
      case CHANNEL -> tasklet.channel.remove(tasklet);
      case OUTSIDE -> world.waits().cancel(tasklet);
      default -> {}
    }
  }

  /** Takes an ended tasklet, or one that is to be forgotten, out of whatever list it is in. */
  void extract(TaskletObject tasklet) {
    unblock(tasklet);
    if (tasklet.place == Place.RING) {
      leaveRing(tasklet);
    }
  }

  /** SWITCH: makes {@code next} the current tasklet, in its place if it has one. */
  private void switchTo(TaskletObject previous, TaskletObject next) {
    unblock(next);
    if (next.place == Place.NOWHERE) {
      ring.append(next);
    }
    ring.enter(next);
    if (next != previous) {
      if (previous.place == Place.RING) {
        stands(previous, TaskletState.RUNNABLE);
      }
      entered(next);
      if (scheduleCallback != null) {
        next.callback = Callback.ofSwitch(world.executionOf(scheduleCallback, previous, next));
      }
    }
  }

  /** Whether the next scheduling point leads back to the caller of run(), as of the instruction that is being executed. */
  private boolean diverts() {
    return budget.divertsAfter(countsTicks() ? 0 : world.advanced());
  }

  /**
   * Whether {@code schedule()} is done at once: nobody else is there, and there is nothing to refuse.
   */
  boolean isAlone() {
    return ring.size() == 1 && ring.head().callback == null && !diverts();
  }

  /** As {@link #switchTo}, at a scheduling point: where a soft interrupt leads to the caller of run() instead. */
  private void advanceTo(TaskletObject previous, TaskletObject next) {
    if (budget.diverts()) {
      // The owner comes in front of the one that would have run, which is next then.
      ring.enter(next);
      switchTo(previous, budget.owner());
    } else {
      switchTo(previous, next);
    }
  }

  private void entered(TaskletObject tasklet) {
    turn = 0;
    tasklet.beginTurn();
    stands(tasklet, TaskletState.RUNNING);
    budget.switched();
    chooser.entered(tasklet);
    if (tasklet.inRun) {
      returnFromRun(tasklet);
    }
  }

  /** The tasklet's run() call has come to its end; calls inside of it have as well, and their callers become runnable. */
  private void returnFromRun(TaskletObject tasklet) {
    TaskletObject inner;
    do {
      inner = watchdogs.removeLast();
      inner.inRun = false;
      if (budget.isActive() && budget.owner() == inner) {
        budget.end();
      }
      if (inner != tasklet && inner.place == Place.NOWHERE) {
        insert(inner);
      }
    } while (inner != tasklet);
  }

  /** Whose operation left nothing to run when that happened last, or null. */
  TaskletObject lastToStop() {
    return lastToStop;
  }

  /** The tasklet that goes on when nobody else can: the innermost one inside of run(), or the main tasklet. */
  private TaskletObject waker() {
    return watchdogs.isEmpty() ? main : watchdogs.getLast();
  }

  /** The ring is empty, since {@code previous} has blocked, left, or called run(). */
  private void blockedOut(TaskletObject previous) {
    var waker = waker();
    if (waker == null || world.canEnd()) {
      return;
    }
    if (waker.place == Place.NOWHERE) {
      switchTo(previous, waker);
    } else {
      unblock(previous);
      stay(previous);
      fail(previous, DEADLOCK);
    }
  }

  /** Puts the current tasklet, which was about to leave, back into the empty ring: it never left, so that its slice goes on. */
  private void stay(TaskletObject who) {
    ring.append(who);
    stands(who, TaskletState.RUNNING);
  }

  /** The current tasklet's operation raises RuntimeError. */
  private static void fail(TaskletObject who, String message) {
    who.suspend(new Thrown(runtimeError(message)));
  }

  private static PyException runtimeError(String message) {
    return new PyException(Exceptions.RUNTIME_ERROR, Str.of(message));
  }

  /** Whether a switch trap is set; the current tasklet's operation is then refused. */
  private boolean trapped(TaskletObject who) {
    if (switchTrap != 0) {
      fail(who, "switch_trap");
    }
    return switchTrap != 0;
  }

  // Requests

  /** Does what the current tasklet has asked for. */
  void serve(TaskletObject who, Request request) {
    switch (request) {
      case Request.Schedule(var value, var remove) -> {
        if (remove) {
          scheduleRemove(who, value);
        } else {
          schedule(who, value);
        }
      }
      case Request.Run run -> run(who, run);
      case Request.Enter(var target, var remove) -> enter(who, target, remove);
      case Request.Throw(var target, var exception) -> raise(who, target, exception);
      case Request.Action action -> {
        if (channelCallback == null) {
          act(who, action);
        } else {
          who.callback = Callback.ofAction(callbackOf(who, action), action);
        }
      }
      case Request.Interruptible(var value) -> {
        who.suspend(value);
        deliverInterrupt(who);
      }
      case Request.Boundary(var value) -> who.suspend(value);
      case Request.Acquire(var lease) -> world.waits().acquire(who, lease);
      case Request.Release(var lease) -> world.waits().release(who, lease);
      case Request.Renew(var lease, var ttl) -> world.waits().renew(who, lease, ttl);
      case Request.Join(var target) -> join(who, target);
      case Request.Sleep(var nanos) -> sleep(who, nanos);
    }
  }

  private void schedule(TaskletObject who, Object value) {
    if (who.next == who && !budget.diverts()) {
      who.suspend(value);
    } else if (!trapped(who)) {
      who.suspend(value);
      advanceTo(who, chooser.choose(ring, who.next));
    }
  }

  private void scheduleRemove(TaskletObject who, Object value) {
    if (!trapped(who)) {
      who.suspend(value);
      leaveRing(who);
      runSuccessor(who);
    }
  }

  /** After the current tasklet has left the ring: the turn of the next one. */
  private void runSuccessor(TaskletObject previous) {
    if (ring.head() == null) {
      lastToStop = previous;
      blockedOut(previous);
    } else {
      advanceTo(previous, chooser.choose(ring, ring.head()));
    }
  }

  private void run(TaskletObject who, Request.Run request) {
    if (ring.size() == 1 && !world.canEnd()) {
      who.suspend(Singleton.NONE);
      return;
    }
    if (trapped(who)) {
      return;
    }
    who.suspend(Singleton.NONE);
    leaveRing(who);
    watchdogs.add(who);
    who.inRun = true;
    if (request.timeout() > 0 && !budget.isActive()) {
      startBudget(who, request.timeout(), request.soft(), request.total());
    }
    if (ring.head() != null) {
      advanceTo(who, chooser.choose(ring, ring.head()));
    }
  }

  /** From now on there is a budget: of a tasklet, or, with null, of the outside. */
  void startBudget(TaskletObject owner, long instructions, boolean soft, boolean total) {
    budget.start(owner, instructions, soft, total);
    if (intervals != null) {
      intervals.runs();
    }
  }

  private void enter(TaskletObject who, TaskletObject target, boolean remove) {
    if (target == who) {
      who.suspend(Singleton.NONE);
      return;
    }
    if (trapped(who)) {
      return;
    }
    who.suspend(Singleton.NONE);
    if (target.place == Place.NOWHERE) {
      insert(target);
    }
    if (remove) {
      leaveRing(who);
    }
    switchTo(who, target);
  }

  private void raise(TaskletObject who, TaskletObject target, PyException exception) {
    if (trapped(who)) {
      return;
    }
    who.suspend(Singleton.NONE);
    target.tempval = new Thrown(exception);
    switchTo(who, target);
  }

  /** Raises an exception in a tasklet when its turn comes: {@code throw(..., pending=True)}, and everything from outside. */
  void raisePending(TaskletObject target, PyException exception) {
    target.tempval = new Thrown(exception);
    unblock(target);
    if (target.place == Place.NOWHERE) {
      insert(target);
    }
  }

  /**
   * Raises an exception in a tasklet that has lost a lease, before its next instruction. If it is to end anyway, that comes first; of any
   * other exception that is due this one tells as its context.
   */
  void raiseLost(TaskletObject target, PyException exception) {
    boolean blocked = target.isBlocked();
    if (!blocked && target.tempval instanceof Thrown pending) {
      if (pending.exception().type().isSubclassOf(Exceptions.TASKLET_EXIT)) {
        return;
      }
      exception.setContext(pending.exception());
    }
    unblock(target);
    target.tempval = new Thrown(exception);
    if (blocked) {
      insert(target);
    }
  }

  // Ends of others

  private void join(TaskletObject who, TaskletObject target) {
    if (target.end != null) {
      who.suspend(outcome(target));
    } else if (target == who) {
      fail(who, "a tasklet cannot wait for its own end");
    } else {
      if (target.joiners == null) {
        target.joiners = ChannelObject.endOf(target);
      }
      block(who, target.joiners, false, Singleton.NONE);
    }
  }

  /** What those get who wait for the end of a tasklet. */
  private static Object outcome(TaskletObject ended) {
    return switch (ended.end) {
      case FINISHED -> ended.result;
      case FAILED -> new Thrown(ended.exception);
      default -> new Thrown(runtimeError("the tasklet was killed"));
    };
  }

  /** A tasklet has ended: those that wait for it go on, in the order in which they began to. */
  void wakeJoiners(TaskletObject ended) {
    while (ended.joiners != null && ended.joiners.balance() != 0) {
      var joiner = ended.joiners.first();
      ended.joiners.remove(joiner);
      joiner.tempval = outcome(ended);
      insert(joiner);
    }
  }

  // Channels

  private Execution callbackOf(TaskletObject who, Request.Action action) {
    boolean sending = action instanceof Request.Send;
    int balance = action.channel().balance();
    boolean blocks = sending ? balance >= 0 : !action.channel().canReceive();
    return world.executionOf(channelCallback, action.channel(), who, sending, blocks);
  }

  /** Whether an action is done at once, without a switch and without telling anybody: then it needs no trap. */
  boolean isImmediate(ChannelObject channel, boolean sending) {
    if (!sending && channel.arrived() > 0) {
      return channelCallback == null;
    }
    boolean partner = sending ? channel.balance() < 0 : channel.balance() > 0;
    return partner && channelCallback == null && !channel.scheduleAll() && !favoursTarget(channel, sending);
  }

  private static boolean favoursTarget(ChannelObject channel, boolean sending) {
    return sending ? channel.preference() < 0 : channel.preference() > 0;
  }

  /** Sends or receives. */
  void act(TaskletObject source, Request.Action action) {
    var channel = action.channel();
    boolean sending = action instanceof Request.Send;
    Object value = action instanceof Request.Send(_, var sent) ? sent : Singleton.NONE;
    if (!sending && channel.arrived() > 0) {
      source.suspend(channel.takeArrived());
      world.channelChanged();
    } else if (sending ? channel.balance() < 0 : channel.balance() > 0) {
      meet(source, channel, sending, value);
    } else {
      block(source, channel, sending, value);
    }
  }

  /** A partner waits. */
  private void meet(TaskletObject source, ChannelObject channel, boolean sending, Object value) {
    boolean switches = channel.scheduleAll() || favoursTarget(channel, sending);
    if (switches && trapped(source)) {
      return;
    }
    var target = channel.first();
    channel.remove(target);
    source.suspend(sending ? Singleton.NONE : target.tempval);
    target.tempval = value;
    if (channel.scheduleAll()) {
      insert(target);
      switchTo(source, chooser.choose(ring, source.next));
    } else if (switches) {
      // Directly behind the source, so that the source comes last in the queue.
      ring.insertBefore(target, source.next);
      stands(target, TaskletState.RUNNABLE);
      switchTo(source, target);
    } else {
      insert(target);
    }
  }

  private void block(TaskletObject source, ChannelObject channel, boolean sending, Object value) {
    if (source.blockTrap) {
      fail(source, "this tasklet does not like to be blocked.");
    } else if (channel.isClosing()) {
      var error = new PyException(Exceptions.VALUE_ERROR, Str.of("Send/receive operation on a closed channel"));
      source.suspend(new Thrown(error));
    } else if (!trapped(source)) {
      source.suspend(value);
      leaveRing(source);
      channel.append(source, sending);
      stands(source, TaskletState.BLOCKED);
      world.channelChanged();
      runSuccessor(source);
    }
  }

  // Waits

  private void sleep(TaskletObject who, long nanos) {
    if (nanos <= 0) {
      schedule(who, Singleton.NONE);
    } else if (!trapped(who)) {
      waitOutside(who, world.waits().until(nanos), Singleton.NONE);
    }
  }

  /** The current tasklet waits for something outside of the scheduler; then its call returns {@code value}. */
  void waitOutside(TaskletObject who, Wait wait, Object value) {
    who.suspend(value);
    leaveRing(who);
    who.place = Place.OUTSIDE;
    stands(who, TaskletState.WAITING);
    world.waits().begin(who, wait);
    runSuccessor(who);
  }

  /** Meets a partner that waits, where {@link #isImmediate} holds: what the source's call returns, or {@link Thrown}. */
  Object meetAtOnce(ChannelObject channel, boolean sending, Object value) {
    if (!sending && channel.arrived() > 0) {
      world.channelChanged();
      return channel.takeArrived();
    }
    var target = channel.first();
    channel.remove(target);
    Object arrives = sending ? Singleton.NONE : target.tempval;
    target.tempval = sending ? value : Singleton.NONE;
    insert(target);
    return arrives;
  }

  // From outside

  /** Takes a tasklet out of the ring, which may be the current one, as nothing is being advanced. */
  void remove(TaskletObject who) {
    boolean current = who == ring.head();
    leaveRing(who);
    settle(who, current);
  }

  /** Ends a tasklet that has not executed anything yet. */
  void discard(TaskletObject who, PyException exit) {
    boolean current = who == ring.head();
    boolean wasMain = who == main;
    extract(who);
    world.bury(who, TaskletState.KILLED, exit);
    if (wasMain) {
      main = null;
      if (world.mainEnded(TaskletState.KILLED, exit)) {
        return;
      }
    }
    settle(who, current);
  }

  private void settle(TaskletObject gone, boolean wasCurrent) {
    if (ring.head() == null) {
      runAfterEnd(gone);
    } else if (wasCurrent) {
      entered(ring.head());
    }
  }

  // Messages from and to the outside

  /** A value from outside: for the first who waits for one, or to be kept; false if there is no room for it. */
  boolean arrive(ChannelObject channel, Object value) {
    if (channel.balance() >= 0) {
      return channel.offer(value);
    }
    var receiver = channel.first();
    channel.remove(receiver);
    receiver.tempval = value;
    insert(receiver);
    return true;
  }

  /** What the first sender on a channel sends goes to the outside; there has to be one. */
  Object depart(ChannelObject channel) {
    var sender = channel.first();
    channel.remove(sender);
    var value = sender.tempval;
    sender.tempval = Singleton.NONE;
    insert(sender);
    return value;
  }

  // Ends

  /** The current tasklet's function has returned, or ended with an exception. */
  void end(TaskletObject who, PyException exception) {
    boolean handled =
        errorHandler != null
            && exception != null
            && !who.root
            && !exception.type().isSubclassOf(Exceptions.SYSTEM_EXIT);
    if (handled) {
      var execution = world.executionOf(errorHandler, exception.type(), exception, world.traceback(exception));
      who.callback = Callback.ofEnd(execution, exception);
    } else if (who == main && scheduleCallback != null && world.endsWithMain()) {
      who.callback = Callback.ofLeave(world.executionOf(scheduleCallback, who, Singleton.NONE), exception);
    } else {
      bury(who, exception, true);
    }
  }

  /** The callback of the current tasklet has returned, or ended with an exception: what it held up happens now. */
  void calledBack(TaskletObject who, PyException exception) {
    var callback = who.callback;
    who.callback = null;
    switch (callback.then()) {
      case RESUME -> reportIgnored(exception);
      case ACT -> {
        if (exception == null) {
          act(who, callback.action());
        } else {
          who.suspend(new Thrown(exception));
        }
      }
      case END -> bury(who, exception == null ? callback.exception() : exception, exception != null);
      case LEAVE -> {
        reportIgnored(exception);
        bury(who, callback.exception(), true);
      }
    }
  }

  private void reportIgnored(PyException exception) {
    if (exception != null) {
      world.report(exception);
    }
  }

  /** Ends the current tasklet for good; an exception that was not handled is delivered to whoever has to know. */
  private void bury(TaskletObject who, PyException exception, boolean deliver) {
    boolean exits = exception != null && exception.type().isSubclassOf(Exceptions.SYSTEM_EXIT);
    boolean killed = exits && exception.type().isSubclassOf(Exceptions.TASKLET_EXIT);
    var state =
        exception == null ? TaskletState.FINISHED : killed ? TaskletState.KILLED : TaskletState.FAILED;
    boolean wasMain = who == main;
    leaveRing(who);
    world.bury(who, state, exception);
    if (exits && !killed) {
      world.exit(exception);
      return;
    }
    if (wasMain) {
      main = null;
      if (world.mainEnded(state, exception)) {
        return;
      }
    } else if (state == TaskletState.FAILED && deliver) {
      var receiver = who.root ? null : waker();
      if (receiver != null) {
        receiver.tempval = new Thrown(exception);
        switchTo(who, receiver);
        return;
      }
      world.report(exception);
    }
    runAfterEnd(who);
  }

  private void runAfterEnd(TaskletObject who) {
    if (ring.head() != null) {
      advanceTo(who, chooser.choose(ring, ring.head()));
      return;
    }
    var waker = waker();
    if (waker == null || world.canEnd()) {
      return;
    }
    if (waker.isBlocked()) {
      waker.tempval = new Thrown(runtimeError(nobodyWakes(waker)));
    }
    switchTo(who, waker);
  }

  private static String nobodyWakes(TaskletObject main) {
    if (main.place == Place.OUTSIDE) {
      return "the main tasklet is waiting for a lease that nobody will release.";
    }
    return main.sending
        ? "the main tasklet is sending without a receiver available."
        : "the main tasklet is receiving without a sender available.";
  }

  @Override
  public void transfer(Transfer transfer) {
    ring.transfer(transfer);
    budget.transfer(transfer);
    chooser.transfer(transfer);
    Lists.transfer(transfer, watchdogs);
    main = transfer.ref(main);
    scheduleCallback = transfer.ref(scheduleCallback);
    channelCallback = transfer.ref(channelCallback);
    errorHandler = transfer.ref(errorHandler);
    lastToStop = transfer.ref(lastToStop);
    switchTrap = transfer.integer(switchTrap);
    softSwitch = transfer.flag(softSwitch);
    turn = transfer.number(turn);
    if (intervals != null) {
      intervals.transfer(transfer);
    }
  }
}
