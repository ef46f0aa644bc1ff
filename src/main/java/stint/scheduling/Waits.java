package stint.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.Deadlock;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseState;
import stint.scheduling.lease.Standstill;
import stint.scheduling.lease.WaitGraph;

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

  /** Who holds leases, in the order of their numbers. */
  private final TreeMap<Integer, TaskletObject> holding = new TreeMap<>();

  /** Who waits for whose lease of this world's own; made when it is first needed. */
  private WaitGraph graph;

  /** What the tasklet asks for a lease by just now; null otherwise. */
  private LeaseObject acquiring;

  private static final String EXPIRED = "it was not renewed in time";

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
    if (outward.isEmpty()) {
      return List.of();
    }
    var taken = List.copyOf(outward);
    outward.clear();
    return taken;
  }

  /** The time that programs see, nanoseconds since 1970. */
  long now() {
    return now;
  }

  /** Whether somebody waits for a time or a lease. */
  boolean canEnd() {
    return waiting > 0;
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
    return Wait.until(nanos > Wait.NEVER - Math.max(0, now) ? Wait.NEVER : now + nanos, order++);
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

  /** Its number: in a world of its own there is nobody else to be told apart from. */
  private static String owner(TaskletObject who) {
    return Integer.toString(who.number());
  }

  /** The current tasklet asks for a lease; its call returns the lease when it has it. */
  void acquire(TaskletObject who, LeaseObject lease) {
    var wait = Wait.forLease(lease, order++);
    if (servedOutside) {
      outward.add(new Outward.Acquire(
          who.number(), lease.name(), lease.shared(), lease.ttl(), lease.patience(), who.placeInProgram()));
      world.scheduler().waitOutside(who, wait, lease);
      return;
    }
    who.suspend(lease);
    acquiring = lease;
    boolean queued = execute(lease.name(), new LeaseCommand.Acquire(claim(who, lease)));
    acquiring = null;
    if (queued && !closesCycle(who, lease.name())) {
      world.scheduler().waitOutside(who, wait, lease);
    }
  }

  /** On what terms a tasklet gets a lease of this world's own. One that is renewed does not expire while the world goes on. */
  private static Claim claim(TaskletObject who, LeaseObject lease) {
    long ttl = lease.isRenewed() ? LeaseState.NEVER : lease.ttl();
    return new Claim(owner(who), lease.shared(), ttl, lease.patience(), 0, who.placeInProgram());
  }

  /** The current tasklet gives a lease back. */
  void release(TaskletObject who, LeaseObject lease) {
    var hold = who.hold(lease);
    if (hold.isEmpty()) {
      refuse(who);
      return;
    }
    drop(who, hold.get());
    who.suspend(Singleton.NONE);
    if (servedOutside) {
      outward.add(new Outward.Release(who.number(), lease.name(), hold.get().token()));
    } else {
      execute(lease.name(), new LeaseCommand.Release(owner(who), hold.get().token()));
    }
  }

  /** The current tasklet renews a lease, for {@code ttl}, or with 0 for as long as before. */
  void renew(TaskletObject who, LeaseObject lease, long ttl) {
    var hold = who.hold(lease);
    if (hold.isEmpty()) {
      refuse(who);
    } else if (servedOutside) {
      outward.add(new Outward.Renew(who.number(), lease.name(), hold.get().token(), ttl));
      world.scheduler().waitOutside(who, Wait.forRenewal(lease, order++), Singleton.NONE);
    } else {
      who.suspend(Singleton.NONE);
      execute(lease.name(), new LeaseCommand.Renew(owner(who), hold.get().token(), ttl));
    }
  }

  private static void refuse(TaskletObject who) {
    who.suspend(new Thrown(new PyException(LeaseErrors.LEASE_ERROR, Str.of("the lease is not held by this tasklet"))));
  }

  /** A tasklet has ended: its leases are given back, the last one first. */
  void ended(TaskletObject who) {
    if (who.holds.isEmpty()) {
      return;
    }
    var holds = List.copyOf(who.holds).reversed();
    who.holds.clear();
    holding.remove(who.number());
    if (servedOutside) {
      holds.forEach(hold -> outward.add(new Outward.Release(who.number(), hold.lease().name(), hold.token())));
    } else {
      holds.stream()
          .map(hold -> hold.lease().name())
          .distinct()
          .forEach(name -> execute(name, new LeaseCommand.OwnerEnded(owner(who))));
    }
  }

  /** The driver's answer: the tasklet has the lease. One that waits for it no more gives it back. */
  void granted(int number, String name, long token) {
    var who = world.alive(number);
    if (waitsFor(who, name) && !who.wait.isRenewal()) {
      take(who, who.wait.lease(), token);
      wake(who);
    } else {
      outward.add(new Outward.Release(number, name, token));
    }
  }

  /** The driver's answer: the tasklet's lease is renewed. */
  void renewed(int number, String name) {
    var who = world.alive(number);
    if (waitsFor(who, name) && who.wait.isRenewal()) {
      wake(who);
    }
  }

  /** The driver's answer: the tasklet does not get the lease. */
  void denied(int number, String name, Denial denial) {
    var who = world.alive(number);
    if (waitsFor(who, name)) {
      who.tempval = new Thrown(LeaseErrors.denial(name, denial));
      wake(who);
    }
  }

  private static boolean waitsFor(TaskletObject who, String name) {
    return who != null && who.wait != null && who.wait.lease() != null && who.wait.lease().name().equals(name);
  }

  private void take(TaskletObject who, LeaseObject lease, long token) {
    who.holds.add(new Hold(lease, token));
    holding.put(who.number(), who);
  }

  private void drop(TaskletObject who, Hold hold) {
    who.holds.remove(hold);
    if (who.holds.isEmpty()) {
      holding.remove(who.number());
    }
  }

  /** A tasklet has lost a lease: it hears of it before its next instruction, and the driver hears that it has. */
  void lost(int number, String name, long token, String reason) {
    var who = world.alive(number);
    if (who != null && loses(who, name, token)) {
      world.scheduler().raiseLost(who, LeaseErrors.lost(name, reason));
    }
    if (servedOutside) {
      outward.add(new Outward.Yield(number, name, token));
    }
  }

  private boolean loses(TaskletObject who, String name, long token) {
    boolean held = who.holds.removeIf(hold -> hold.token() == token && hold.lease().name().equals(name));
    if (who.holds.isEmpty()) {
      holding.remove(who.number());
    }
    return held;
  }

  /** Whether a tasklet holds a lease under a token and wants its scheduler to renew it. */
  boolean renews(int number, String name, long token) {
    var who = world.alive(number);
    return who != null
        && who.holds.stream()
            .anyMatch(hold -> hold.token() == token && hold.lease().name().equals(name) && hold.lease().isRenewed());
  }

  /** Whether a tasklet holds a lease under a token. */
  boolean holds(int number, String name, long token) {
    var who = world.alive(number);
    return who != null
        && who.holds.stream().anyMatch(hold -> hold.token() == token && hold.lease().name().equals(name));
  }

  /**
   * The world has been read back under another driver: what it holds has to be confirmed, what it waits for has to be asked for again.
   * A lease that is not confirmed is lost.
   */
  void reclaim() {
    for (var who : world.living()) {
      for (var hold : who.holds) {
        outward.add(new Outward.Renew(who.number(), hold.lease().name(), hold.token(), 0));
      }
      var wait = who.wait;
      if (wait != null && wait.lease() != null) {
        var lease = wait.lease();
        outward.add(wait.isRenewal()
            ? new Outward.Renew(who.number(), lease.name(), who.hold(lease).map(Hold::token).orElse(0L), 0)
            : new Outward.Acquire(who.number(), lease.name(), lease.shared(), lease.ttl(), lease.patience(),
                who.placeInProgram()));
      }
    }
  }

  /** While the world is paused nobody renews the leases of its own: each has its ttl from now on, or from its going on. */
  void pausing(boolean pauses) {
    for (var who : List.copyOf(holding.values())) {
      for (var hold : List.copyOf(who.holds)) {
        if (!servedOutside && hold.lease().isRenewed()) {
          long ttl = pauses ? hold.lease().ttl() : LeaseState.NEVER;
          execute(hold.lease().name(), new LeaseCommand.Renew(owner(who), hold.token(), ttl));
        }
      }
    }
  }

  /** Executes a command on a lease of this world's own; whether the tasklet that asks for it has to wait. */
  private boolean execute(String name, LeaseCommand command) {
    var before = leases.getOrDefault(name, LeaseState.free(name, 0));
    var events = before.decide(command, now);
    var state = before;
    for (var event : events) {
      state = state.apply(event);
    }
    if (!before.waiters().isEmpty() || !state.waiters().isEmpty()) {
      graph().tell(state, events);
    }
    leases.put(name, state);
    boolean queued = false;
    for (var event : events) {
      queued |= event instanceof LeaseEvent.Queued;
      if (happens(name, event)) {
        queued = false;
      }
    }
    return queued;
  }

  /** Does what an event brings about; whether it is the refusal of what is asked for just now. */
  private boolean happens(String name, LeaseEvent event) {
    int number = Integer.parseInt(event.owner());
    var who = world.alive(number);
    switch (event) {
      case LeaseEvent.Granted granted -> takeOrWake(who, granted.token());
      case LeaseEvent.Entered entered -> takeOrWake(who, entered.token());
      case LeaseEvent.Withdrawn(_, var why) -> {
        if (why == LeaseEvent.Why.TIMED_OUT) {
          return deny(who, name, new Denial.TimedOut());
        }
      }
      case LeaseEvent.Shared _ -> {
        return deny(who, name, new Denial.Shared());
      }
      case LeaseEvent.Expired(_, var token, _) -> lost(number, name, token, EXPIRED);
      case LeaseEvent.Revoked(_, var token, var reason, _) -> lost(number, name, token, reason);
      case LeaseEvent.Queued _,LeaseEvent.Left _,LeaseEvent.Renewed _,LeaseEvent.Released _,LeaseEvent.Yielded _,LeaseEvent.Refused _ ->
          {}
    }
    return false;
  }

  private void takeOrWake(TaskletObject who, long token) {
    if (who.wait == null) {
      take(who, acquiring, token);
    } else {
      take(who, who.wait.lease(), token);
      wake(who);
    }
  }

  private boolean deny(TaskletObject who, String name, Denial denial) {
    var thrown = new Thrown(LeaseErrors.denial(name, denial));
    if (who.wait == null) {
      who.suspend(thrown);
      return true;
    }
    who.tempval = thrown;
    wake(who);
    return false;
  }

  // Deadlocks

  private WaitGraph graph() {
    if (graph == null) {
      graph = new WaitGraph();
      leases.values().stream().filter(lease -> !lease.waiters().isEmpty())
          .forEach(lease -> graph.tell(lease, List.of()));
    }
    return graph;
  }

  /** The current tasklet has just been queued for a lease of this world's own: if that closes a cycle it does not wait. */
  private boolean closesCycle(TaskletObject who, String name) {
    var found = graph().check(owner(who), owner(who));
    found.ifPresent(suspicion -> {
      withdraw(who, name);
      who.suspend(new Thrown(LeaseErrors.deadlock(suspicion.deadlock())));
    });
    return found.isPresent();
  }

  private void withdraw(TaskletObject who, String name) {
    var waiter = leases.get(name).waiter(owner(who)).orElseThrow();
    execute(name, new LeaseCommand.BreakDeadlock(waiter.owner(), waiter.ticket()));
  }

  /**
   * How things stand, if nothing can run before one of those that wait for a lease gets it, although a holder of one waits for other
   * tasklets. Who keeps the leases has to be told, since only there it can be seen whether that can ever happen.
   *
   * @param name of the scheduler, as owners are named after it
   */
  Optional<Standstill> standstill(String name, long epoch) {
    if (holding.isEmpty() || !sleepers.isEmpty() || waiting == 0 || world.awaitsMessages()) {
      return Optional.empty();
    }
    var prefix = name.isEmpty() ? "" : name + ".";
    Map<String, Standstill.Blocked> blocked = new LinkedHashMap<>();
    holding.values().forEach(who -> addBlocked(prefix, who, blocked));
    if (blocked.isEmpty()) {
      return Optional.empty();
    }
    var waiters = world.living().stream()
        .filter(who -> who.wait != null)
        .map(who -> prefix + who.number())
        .collect(Collectors.toCollection(TreeSet::new));
    var last = world.scheduler().lastToStop();
    return Optional.of(new Standstill(name, epoch, last == null ? "" : prefix + last.number(), waiters, blocked));
  }

  /** Adds a tasklet that waits for others, and, if it waits for the end of one, that one. */
  private static void addBlocked(String prefix, TaskletObject who, Map<String, Standstill.Blocked> blocked) {
    var joined = who.place == Place.CHANNEL ? who.channel.joined() : null;
    if (who.place == Place.CHANNEL || who.inRun) {
      var on = who.inRun ? "stackless.run()" : Views.channel(who.channel);
      var awaited = Optional.ofNullable(joined).map(target -> prefix + target.number());
      boolean known = blocked.put(prefix + who.number(),
          new Standstill.Blocked(on, awaited, who.placeInProgram())) != null;
      if (joined != null && !known) {
        addBlocked(prefix, joined, blocked);
      }
    }
  }

  /** If nothing can ever run again because of the leases of this world's own, an operation fails; whether that is so. */
  boolean breakStandstill() {
    if (servedOutside) {
      return false;
    }
    var standstill = standstill("", 0);
    if (standstill.isEmpty()) {
      return false;
    }
    graph().tell(standstill.get());
    var found = standstill.get().blocked().keySet().stream()
        .flatMap(owner -> graph().check(owner, standstill.get().last()).stream())
        .findFirst();
    graph().goesOn("");
    found.ifPresent(suspicion -> breakDeadlock(suspicion.deadlock()));
    return found.isPresent();
  }

  private void breakDeadlock(Deadlock deadlock) {
    var victim = world.alive(Integer.parseInt(deadlock.victim()));
    if (victim.wait == null) {
      deadlocked(victim, deadlock);
    } else {
      withdraw(victim, victim.wait.lease().name());
      victim.tempval = new Thrown(LeaseErrors.deadlock(deadlock));
      wake(victim);
    }
  }

  /** The operation that a tasklet waits in for other tasklets fails. */
  void deadlocked(TaskletObject who, Deadlock deadlock) {
    world.scheduler().raisePending(who, LeaseErrors.deadlock(deadlock));
  }

  @Override
  public void transfer(Transfer transfer) {
    servedOutside = transfer.flag(servedOutside);
    waiting = transfer.integer(waiting);
    order = transfer.number(order);
    now = transfer.number(now);
    var asleep = new ArrayList<>(sleepers);
    Lists.transfer(transfer, asleep);
    var holders = new ArrayList<>(holding.values());
    Lists.transfer(transfer, holders);
    if (transfer.reading()) {
      transfer.afterwards(() -> {
        sleepers.addAll(asleep);
        holders.forEach(who -> holding.put(who.number(), who));
      });
    }
    int size = transfer.integer(leases.size());
    var states = leases.values().iterator();
    for (int i = 0; i < size; i++) {
      var state = LeaseTransfer.of(transfer, transfer.reading() ? LeaseState.free("", 0) : states.next());
      if (transfer.reading()) {
        leases.put(state.name(), state);
      }
    }
  }
}
