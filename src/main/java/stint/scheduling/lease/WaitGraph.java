package stint.scheduling.lease;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who waits for whom, over leases, and in schedulers that stand still also over channels and other waits of tasklets for each other.
 *
 * <p>Who waits for a lease needs all its holders to give it back: those that come earlier in the queue wait for the same. Who waits for
 * others in a scheduler that stands still needs one of the tasklets there that wait for leases to go on. An owner is stuck if this can
 * never come about; an owner of which nothing is known is taken to be able to go on, and time-outs are not counted on. An owner waits
 * for one thing at a time.
 *
 * <p>The rule is the usual one for waits for all of several, and for one of several: K. M. Chandy, J. Misra, L. M. Haas, "Distributed
 * Deadlock Detection", ACM TOCS 1 (1983); found here by marking who can go on.
 */
public final class WaitGraph {
  /** A wait, as {@link #waits} tells it. {@code awaited} is empty if any tasklet of the scheduler that goes on may help. */
  public record Wait(String owner, String kind, String on, String place, List<String> awaited) {}

  /** What makes a suspicion true, if it still holds after the suspicion arose. */
  public sealed interface Proof {
    /** The owner waits for the lease under this ticket, and it is held under this token. */
    record Waits(String lease, String owner, long ticket, long token) implements Proof {
      /** Whether it is so in this state of the lease. */
      public boolean holds(LeaseState state) {
        return state.isWanted(owner, ticket)
            && holders(state).anyMatch(holder -> holder.token() == token);
      }
    }

    /** The scheduler still stands as it did. */
    record Stands(String scheduler, long epoch) implements Proof {}
  }

  /**
   * A deadlock, as far as is known.
   *
   * @param proofs what has to be true at one time for it to be real
   * @param victim of these the one about whose request closed the cycle
   */
  public record Suspicion(Deadlock deadlock, List<Proof> proofs, Proof victim) {}

  private final TreeMap<String, LeaseState> leases = new TreeMap<>();
  private final TreeMap<String, Standstill> standstills = new TreeMap<>();

  /** The leases that an owner waits for: one, as far as all that was told is up to date. */
  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();

  /**
   * A lease has changed.
   *
   * @param events what has happened to it since it was told of before
   * @return the owners that may have closed a cycle: who has begun to wait, and who has ended to, as what it waits for now may have been
   *     told before
   */
  public List<String> tell(LeaseState state, List<LeaseEvent> events) {
    List<String> suspects = new ArrayList<>();
    if (leases.containsKey(state.name())) {
      for (var event : events) {
        switch (event) {
          case LeaseEvent.Queued(var claim, _, _, _) -> begin(state, claim, suspects);
          case LeaseEvent.Granted(var claim, _, _, _) -> end(state, claim.owner(), suspects);
          case LeaseEvent.Withdrawn(var owner, _) -> end(state, owner, suspects);
          default -> {}
        }
      }
    } else {
      state.waiters().forEach(waiter -> begin(state, waiter.claim(), suspects));
    }
    if (state.waiters().isEmpty()) {
      leases.remove(state.name());
    } else {
      leases.put(state.name(), state);
    }
    return suspects;
  }

  private void begin(LeaseState state, Claim claim, List<String> suspects) {
    wanted.computeIfAbsent(claim.owner(), _ -> new TreeSet<>()).add(state.name());
    suspects.add(claim.owner());
  }

  /** What the owner waits for now may have been told before. */
  private void end(LeaseState state, String owner, List<String> suspects) {
    forget(owner, state.name());
    suspects.add(owner);
  }

  /** The owner does not wait for the lease any longer under this ticket. */
  void broken(String lease, String owner, long ticket) {
    var state = leases.get(lease);
    if (state != null && state.isWanted(owner, ticket)) {
      forget(owner, lease);
    }
  }

  /** The scheduler goes on from this standstill. */
  void broken(String scheduler, long epoch) {
    standstills.computeIfPresent(scheduler, (_, standstill) -> standstill.epoch() == epoch ? null : standstill);
  }

  private void forget(String owner, String lease) {
    var leasesOfOwner = wanted.get(owner);
    if (leasesOfOwner != null && leasesOfOwner.remove(lease) && leasesOfOwner.isEmpty()) {
      wanted.remove(owner);
    }
  }

  /** A scheduler stands still. */
  public void tell(Standstill standstill) {
    standstills.put(standstill.scheduler(), standstill);
  }

  /** A scheduler goes on. */
  public void goesOn(String scheduler) {
    standstills.remove(scheduler);
  }

  /** How an owner waits. */
  private sealed interface Node {
    /** Whom it waits for. */
    Collection<String> awaited();

    /** Whether it goes on, if all those cannot that are in {@code stuck}. */
    boolean goesOn(Set<String> stuck);

    /** What is to be told of it as part of a cycle, in which {@code next} comes next. */
    Deadlock.Step step(String owner, String next);

    /** Why it is stuck. */
    Proof proof(String owner, Set<String> stuck);
  }

  /** For leases. */
  private record Wanting(List<LeaseState> leases) implements Node {
    @Override
    public Collection<String> awaited() {
      return leases.stream().flatMap(WaitGraph::holders).map(LeaseState.Holder::owner).toList();
    }

    @Override
    public boolean goesOn(Set<String> stuck) {
      return awaited().stream().noneMatch(stuck::contains);
    }

    @Override
    public Deadlock.Step step(String owner, String next) {
      var lease = heldBy(next::equals);
      return new Deadlock.Step(
          owner, true, "lease '" + lease.name() + "'", lease.waiter(owner).orElseThrow().claim().place(), next);
    }

    @Override
    public Proof proof(String owner, Set<String> stuck) {
      var lease = heldBy(stuck::contains);
      var holder = holders(lease).filter(each -> stuck.contains(each.owner())).findFirst().orElseThrow();
      return new Proof.Waits(lease.name(), owner, lease.waiter(owner).orElseThrow().ticket(), holder.token());
    }

    private LeaseState heldBy(Predicate<String> owner) {
      return leases.stream()
          .filter(lease -> holders(lease).anyMatch(holder -> owner.test(holder.owner())))
          .findFirst()
          .orElseThrow();
    }
  }

  /** For others in a scheduler that stands still. */
  private record Halted(Standstill standstill, Standstill.Blocked blocked) implements Node {
    @Override
    public Collection<String> awaited() {
      return blocked.awaits().<Collection<String>>map(List::of).orElseGet(standstill::waiting);
    }

    @Override
    public boolean goesOn(Set<String> stuck) {
      return !stuck.containsAll(awaited());
    }

    @Override
    public Deadlock.Step step(String owner, String next) {
      return new Deadlock.Step(owner, false, blocked.on(), blocked.place(), next);
    }

    @Override
    public Proof proof(String owner, Set<String> stuck) {
      return new Proof.Stands(standstill.scheduler(), standstill.epoch());
    }
  }

  private Optional<Node> node(String owner) {
    var names = wanted.get(owner);
    if (names != null) {
      return Optional.of(new Wanting(names.stream().map(leases::get).toList()));
    }
    return standstill(owner).flatMap(standstill -> Optional.ofNullable(standstill.blocked().get(owner))
        .map(blocked -> new Halted(standstill, blocked)));
  }

  /** Those that hold a lease; who has lost it will stop by itself. */
  private static Stream<LeaseState.Holder> holders(LeaseState lease) {
    return lease.holders().stream().filter(holder -> !holder.lost());
  }

  private static String schedulerOf(String owner) {
    return owner.substring(0, Math.max(0, owner.lastIndexOf('.')));
  }

  /**
   * Whether an owner is stuck in a cycle.
   *
   * @param preferred whom to call the one that closed it, if it is in the cycle
   */
  public Optional<Suspicion> check(String owner, String preferred) {
    var stuck = stuck(owner);
    if (!stuck.containsKey(owner)) {
      return Optional.empty();
    }
    var cycle = cycle(stuck, owner);
    if (cycle.isEmpty()) {
      return Optional.empty();
    }
    var deadlock = deadlock(stuck, cycle, preferred);
    var victim = stuck.get(deadlock.victim()).proof(deadlock.victim(), stuck.keySet());
    return Optional.of(new Suspicion(deadlock, proofs(stuck), victim));
  }

  /** Of the owners that one depends on, itself included, those that can never go on. */
  private Map<String, Node> stuck(String owner) {
    Map<String, Node> reached = new LinkedHashMap<>();
    var open = new ArrayDeque<String>();
    open.add(owner);
    while (!open.isEmpty()) {
      var next = open.remove();
      if (!reached.containsKey(next)) {
        node(next).ifPresent(node -> {
          reached.put(next, node);
          open.addAll(node.awaited());
        });
      }
    }
    while (reached.values().removeIf(node -> node.goesOn(reached.keySet()))) {
      // Who depends on those that can go on may be able to as well.
    }
    return reached;
  }

  /** The shortest way from an owner back to itself, or nothing. */
  private static List<String> cycle(Map<String, Node> stuck, String owner) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    var open = new ArrayDeque<String>();
    open.add(owner);
    while (!open.isEmpty()) {
      var here = open.remove();
      for (var next : stuck.get(here).awaited()) {
        if (next.equals(owner)) {
          return way(cameFrom, here);
        }
        if (stuck.containsKey(next) && cameFrom.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(Map<String, String> cameFrom, String end) {
    List<String> way = new ArrayList<>();
    for (var at = end; at != null; at = cameFrom.get(at)) {
      way.addFirst(at);
    }
    return way;
  }

  private static Deadlock deadlock(Map<String, Node> stuck, List<String> cycle, String preferred) {
    int first = Math.max(0, cycle.indexOf(preferred));
    List<Deadlock.Step> steps = new ArrayList<>();
    for (int i = 0; i < cycle.size(); i++) {
      var owner = cycle.get((first + i) % cycle.size());
      steps.add(stuck.get(owner).step(owner, cycle.get((first + i + 1) % cycle.size())));
    }
    return new Deadlock(steps);
  }

  private static List<Proof> proofs(Map<String, Node> stuck) {
    Set<Proof> proofs = new LinkedHashSet<>();
    stuck.forEach((owner, node) -> proofs.add(node.proof(owner, stuck.keySet())));
    return List.copyOf(proofs);
  }

  /** The standstill that an owner is part of. */
  Optional<Standstill> standstill(String owner) {
    return Optional.ofNullable(standstills.get(schedulerOf(owner)));
  }

  /** All that is known, ordered by lease and scheduler, and by the time since when they wait. */
  public List<Wait> waits() {
    List<Wait> waits = new ArrayList<>();
    leases.forEach((name, lease) -> {
      var holders = holders(lease).map(LeaseState.Holder::owner).toList();
      lease.waiters()
          .forEach(waiter -> waits.add(new Wait(waiter.owner(), "lease", name, waiter.claim().place(), holders)));
    });
    standstills.values().forEach(standstill -> standstill.blocked().forEach((owner, blocked) -> waits
        .add(new Wait(owner, "tasklet", blocked.on(), blocked.place(), blocked.awaits().stream().toList()))));
    return waits;
  }
}
