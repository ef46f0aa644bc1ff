package stint.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseState;

/**
 * What tasklets wait for that is not in the ring: times, and leases. Leases are asked of the world's driver, or, without one that
 * serves them, kept here, by the same rules.
 */
final class Waits implements Saved {
  private static final Comparator<TaskletObject> BY_TIME =
      Comparator.<TaskletObject>comparingLong(sleeper -> sleeper.wait.until())
          .thenComparingLong(sleeper -> sleeper.wait.order());

  private final World world;
  private final TreeSet<TaskletObject> sleepers = new TreeSet<>(BY_TIME);
  private final Map<String, LeaseState> leases = new LinkedHashMap<>();
  private final List<Outward> outward = new ArrayList<>();
  private boolean servedOutside;

  /** The claim of the tasklet that asks for a lease just now; null otherwise. */
  private LeaseObject acquiring;

  /** How many tasklets wait, sleepers included. */
  private int waiting;

  private long order;
  private long now;

  Waits(World world) {
    this.world = world;
  }

  /** From now on the driver serves leases. */
  void serveOutside() {
    if (!leases.isEmpty()) {
      throw new IllegalStateException("there are leases already");
    }
    servedOutside = true;
  }

  /** What is asked of the driver, once. */
  List<Outward> takeOutward() {
    var taken = List.copyOf(outward);
    outward.clear();
    return taken;
  }

  /** The time that programs see, nanoseconds since 1970. */
  long now() {
    return now;
  }

  /** Whether somebody waits for something that can come without any other tasklet's doing. */
  boolean canEnd() {
    return (servedOutside && waiting > 0) || wakeAt().isPresent();
  }

  /** The first time at which something happens by itself. */
  OptionalLong wakeAt() {
    long first = sleepers.isEmpty() ? LeaseState.NEVER : sleepers.first().wait.until();
    for (var lease : leases.values()) {
      if (!lease.waiters().isEmpty()) {
        first = Math.min(first, lease.deadline());
      }
    }
    return first == LeaseState.NEVER ? OptionalLong.empty() : OptionalLong.of(first);
  }

  /** A wait for a time. */
  Wait until(long nanos) {
    return new Wait(null, nanos > Wait.NEVER - Math.max(0, now) ? Wait.NEVER : now + nanos, order++);
  }

  /** A tasklet that has left the ring begins to wait. */
  void begin(TaskletObject who, Wait wait) {
    who.wait = wait;
    waiting++;
    if (wait.lease() == null) {
      sleepers.add(who);
    }
  }

  private void end(TaskletObject who) {
    if (who.wait.lease() == null) {
      sleepers.remove(who);
    }
    who.wait = null;
    who.place = Place.NOWHERE;
    waiting--;
  }

  /** A tasklet waits no more, as something else has become of it. */
  void cancel(TaskletObject who) {
    var lease = who.wait.lease();
    end(who);
    if (lease != null) {
      if (servedOutside) {
        outward.add(new Outward.Cancel(who.number(), lease.name()));
      } else {
        execute(lease.name(), new LeaseCommand.Cancel(owner(who)));
      }
    }
  }

  /** Time goes on, never back; who is due becomes runnable, in the order of the times. */
  void setNow(long nanos) {
    now = Math.max(now, nanos);
    while (!sleepers.isEmpty() && sleepers.first().wait.until() <= now) {
      wake(sleepers.first());
    }
    if (leases.isEmpty()) {
      return;
    }
    for (var lease : List.copyOf(leases.values())) {
      if (lease.deadline() <= now) {
        execute(lease.name(), new LeaseCommand.Tick());
      }
    }
  }

  private void wake(TaskletObject who) {
    end(who);
    world.scheduler().insert(who);
  }

  // Leases

  private static String owner(TaskletObject who) {
    return Integer.toString(who.number());
  }

  /** The current tasklet asks for a lease; its call returns the lease when it has it. */
  void acquire(TaskletObject who, LeaseObject lease) {
    var wait = new Wait(lease, Wait.NEVER, order++);
    if (servedOutside) {
      outward.add(
          new Outward.Acquire(who.number(), lease.name(), orMinusOne(lease.ttl()), orMinusOne(lease.patience())));
      world.scheduler().waitOutside(who, wait, lease);
      return;
    }
    who.suspend(lease);
    acquiring = lease;
    boolean queued = execute(lease.name(), new LeaseCommand.Acquire(owner(who), lease.ttl(), lease.patience()));
    acquiring = null;
    if (queued) {
      world.scheduler().waitOutside(who, wait, lease);
    }
  }

  private static long orMinusOne(long nanos) {
    return nanos == LeaseState.NEVER ? -1 : nanos;
  }

  /** The current tasklet gives a lease back. */
  void release(TaskletObject who, LeaseObject lease) {
    int last = who.leases.lastIndexOf(lease);
    if (last < 0) {
      who.suspend(
          new Thrown(new PyException(LeaseErrors.LEASE_ERROR, Str.of("the lease is not held by this tasklet"))));
      return;
    }
    who.leases.remove(last);
    lease.held--;
    who.suspend(Singleton.NONE);
    if (servedOutside) {
      outward.add(new Outward.Release(who.number(), lease.name(), lease.token));
    } else {
      execute(lease.name(), new LeaseCommand.Release(owner(who), lease.token));
    }
  }

  /** A tasklet has ended: its leases are given back, the last one first. */
  void ended(TaskletObject who) {
    if (who.leases.isEmpty()) {
      return;
    }
    for (var lease : List.copyOf(who.leases).reversed()) {
      lease.held = 0;
      if (servedOutside) {
        outward.add(new Outward.Release(who.number(), lease.name(), lease.token));
      }
    }
    var names = who.leases.stream().map(LeaseObject::name).distinct().toList();
    who.leases.clear();
    if (!servedOutside) {
      names.forEach(name -> execute(name, new LeaseCommand.OwnerEnded(owner(who))));
    }
  }

  /** The driver's answer: the tasklet has the lease. One that waits for it no more gives it back. */
  void granted(int number, String name, long token) {
    var who = world.alive(number);
    if (waitsFor(who, name)) {
      take(who, who.wait.lease(), token);
      wake(who);
    } else {
      outward.add(new Outward.Release(number, name, token));
    }
  }

  /** The driver's answer: the tasklet does not get the lease. */
  void denied(int number, String name, boolean timeout, String message) {
    var who = world.alive(number);
    if (waitsFor(who, name)) {
      deny(who, timeout ? LeaseErrors.LEASE_TIMEOUT : LeaseErrors.LEASE_ERROR, message);
    }
  }

  private static boolean waitsFor(TaskletObject who, String name) {
    return who != null && who.wait != null && who.wait.lease() != null && who.wait.lease().name().equals(name);
  }

  private void take(TaskletObject who, LeaseObject lease, long token) {
    lease.token = token;
    lease.held++;
    who.leases.add(lease);
  }

  private void deny(TaskletObject who, PyClass error, String message) {
    who.tempval = new Thrown(new PyException(error, Str.of(message)));
    wake(who);
  }

  /** A tasklet has lost a lease: it hears of it before its next instruction. */
  void lost(int number, String name) {
    var who = world.alive(number);
    if (who != null && who.leases.removeIf(lease -> loses(lease, name))) {
      world.scheduler()
          .raisePending(
              who, new PyException(LeaseErrors.LEASE_LOST, Str.of("the lease '" + name + "' was lost")));
    }
  }

  private static boolean loses(LeaseObject lease, String name) {
    boolean loses = lease.name().equals(name);
    if (loses) {
      lease.held = 0;
    }
    return loses;
  }

  /** Executes a command on a lease of this world's own; whether the tasklet that asks for it has to wait. */
  private boolean execute(String name, LeaseCommand command) {
    var state = leases.getOrDefault(name, LeaseState.free(name));
    var events = state.decide(command, now);
    for (var event : events) {
      state = state.apply(event);
    }
    leases.put(name, state);
    boolean queued = false;
    for (var event : events) {
      int owner = Integer.parseInt(event.owner());
      switch (event) {
        case LeaseEvent.Granted granted -> takeOrWake(owner, granted.token());
        case LeaseEvent.Entered entered -> takeOrWake(owner, entered.token());
        case LeaseEvent.Queued _ -> queued = true;
        case LeaseEvent.Withdrawn(_, var why) -> {
          if (why == LeaseEvent.Why.TIMED_OUT) {
            timeOut(world.alive(owner), name);
            queued = false;
          }
        }
        case LeaseEvent.Expired _,LeaseEvent.Revoked _ -> lost(owner, name);
        case LeaseEvent.Left _,LeaseEvent.Renewed _,LeaseEvent.Released _,LeaseEvent.Refused _ -> {}
      }
    }
    return queued;
  }

  private void takeOrWake(int owner, long token) {
    var who = world.alive(owner);
    if (who.wait == null) {
      take(who, acquiring, token);
    } else {
      take(who, who.wait.lease(), token);
      wake(who);
    }
  }

  private void timeOut(TaskletObject who, String name) {
    var message = "the lease '" + name + "' was not granted in time";
    if (who.wait == null) {
      who.suspend(new Thrown(new PyException(LeaseErrors.LEASE_TIMEOUT, Str.of(message))));
    } else {
      deny(who, LeaseErrors.LEASE_TIMEOUT, message);
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    servedOutside = transfer.flag(servedOutside);
    waiting = transfer.integer(waiting);
    order = transfer.number(order);
    now = transfer.number(now);
    var asleep = new ArrayList<>(sleepers);
    Lists.transfer(transfer, asleep);
    if (transfer.reading()) {
      transfer.afterwards(() -> sleepers.addAll(asleep));
    }
    int size = transfer.integer(leases.size());
    var states = leases.values().iterator();
    for (int i = 0; i < size; i++) {
      var state = transferLease(transfer, transfer.reading() ? LeaseState.free("") : states.next());
      if (transfer.reading()) {
        leases.put(state.name(), state);
      }
    }
  }

  private static LeaseState transferLease(Transfer transfer, LeaseState state) {
    var name = transfer.text(state.name());
    long token = transfer.number(state.token());
    LeaseState.Holder holder = null;
    if (transfer.flag(state.holder() != null)) {
      var held = transfer.reading() ? new LeaseState.Holder(null, 0, 0, 0, 0, 0) : state.holder();
      holder =
          new LeaseState.Holder(
              transfer.text(held.owner()),
              transfer.number(held.token()),
              transfer.integer(held.count()),
              transfer.number(held.ttl()),
              transfer.number(held.since()),
              transfer.number(held.expires()));
    }
    var waiters = new ArrayList<LeaseState.Waiter>();
    int size = transfer.integer(state.waiters().size());
    for (int i = 0; i < size; i++) {
      var waiter = transfer.reading() ? new LeaseState.Waiter(null, 0, 0, 0) : state.waiters().get(i);
      waiters.add(
          new LeaseState.Waiter(
              transfer.text(waiter.owner()),
              transfer.number(waiter.ttl()),
              transfer.number(waiter.since()),
              transfer.number(waiter.until())));
    }
    return new LeaseState(name, token, holder, waiters);
  }
}
