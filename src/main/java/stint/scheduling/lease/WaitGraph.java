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
    record Waits(String lease, String owner, long ticket, long token) implements Proof {}

    /** The scheduler still stands as it did. */
    record Stands(String scheduler, long epoch) implements Proof {}
  }

  /**
   * A deadlock, as far as is known.
   *
   * @param proofs what has to be true at one time for it to be real
   */
  public record Suspicion(Deadlock deadlock, List<Proof> proofs) {}

  private final TreeMap<String, LeaseState> leases = new TreeMap<>();
  private final TreeMap<String, Standstill> standstills = new TreeMap<>();

  /** The lease that an owner waits for. */
  private final Map<String, String> wanted = new LinkedHashMap<>();

  /**
   * A lease has changed.
   *
   * @param events what has happened to it since it was told of before
   * @return the owners that have begun to wait
   */
  public List<String> tell(LeaseState state, List<LeaseEvent> events) {
    List<String> begun = new ArrayList<>();
    if (leases.containsKey(state.name())) {
      for (var event : events) {
        switch (event) {
          case LeaseEvent.Queued(var claim, _, _, _) -> begin(state, claim, begun);
          case LeaseEvent.Granted(var claim, _, _, _) -> forget(claim.owner());
          case LeaseEvent.Withdrawn(var owner, _) -> forget(owner);
          default -> {}
        }
      }
    } else {
      state.waiters().forEach(waiter -> begin(state, waiter.claim(), begun));
    }
    if (state.waiters().isEmpty()) {
      leases.remove(state.name());
    } else {
      leases.put(state.name(), state);
    }
    begun.removeIf(owner -> !wanted.containsKey(owner));
    return begun;
  }

  private void begin(LeaseState state, Claim claim, List<String> begun) {
    wanted.put(claim.owner(), state.name());
    begun.add(claim.owner());
  }

  /** An owner waits for nothing, as far as is known. */
  public void forget(String owner) {
    wanted.remove(owner);
  }

  /** A scheduler stands still. */
  public void tell(Standstill standstill) {
    standstills.put(standstill.scheduler(), standstill);
  }

  /** A scheduler goes on. */
  public void goesOn(String scheduler) {
    standstills.remove(scheduler);
  }

  /** An owner that waits, and whom for. */
  private record Node(String on, String place, Collection<String> awaited, boolean any, LeaseState lease) {}

  private Optional<Node> node(String owner) {
    var name = wanted.get(owner);
    if (name != null) {
      var lease = leases.get(name);
      return lease.waiter(owner).map(waiter -> new Node(
          "lease '" + name + "'",
          waiter.claim().place(),
          holders(lease).map(LeaseState.Holder::owner).toList(),
          false,
          lease));
    }
    return Optional.ofNullable(standstills.get(schedulerOf(owner)))
        .flatMap(standstill -> Optional.ofNullable(standstill.blocked().get(owner))
            .map(blocked -> blocked(standstill, blocked)));
  }

  /** Those that hold a lease; who has lost it will stop by itself. */
  private static Stream<LeaseState.Holder> holders(LeaseState lease) {
    return lease.holders().stream().filter(holder -> !holder.lost());
  }

  private static Node blocked(Standstill standstill, Standstill.Blocked blocked) {
    return blocked.awaits()
        .map(awaited -> new Node(blocked.on(), blocked.place(), List.of(awaited), false, null))
        .orElseGet(() -> new Node(blocked.on(), blocked.place(), standstill.waiting(), true, null));
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
    return Optional.of(new Suspicion(deadlock(stuck, cycle, preferred), proofs(stuck)));
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
          open.addAll(node.awaited);
        });
      }
    }
    while (reached.values().removeIf(node -> goesOn(node, reached))) {
      // Who depends on those that can go on may be able to as well.
    }
    return reached;
  }

  private static boolean goesOn(Node node, Map<String, Node> stuck) {
    return node.any
        ? !stuck.keySet().containsAll(node.awaited)
        : node.awaited.stream().noneMatch(stuck::containsKey);
  }

  /** The shortest way from an owner back to itself, or nothing. */
  private static List<String> cycle(Map<String, Node> stuck, String owner) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    var open = new ArrayDeque<String>();
    open.add(owner);
    while (!open.isEmpty()) {
      var here = open.remove();
      for (var next : stuck.get(here).awaited) {
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
      var node = stuck.get(owner);
      steps.add(
          new Deadlock.Step(owner, node.lease != null, node.on, node.place, cycle.get((first + i + 1) % cycle.size())));
    }
    return new Deadlock(steps);
  }

  private List<Proof> proofs(Map<String, Node> stuck) {
    Set<Proof> proofs = new LinkedHashSet<>();
    stuck.forEach((owner, node) -> {
      if (node.lease == null) {
        var standstill = standstills.get(schedulerOf(owner));
        proofs.add(new Proof.Stands(standstill.scheduler(), standstill.epoch()));
      } else {
        var holder = holders(node.lease).filter(each -> stuck.containsKey(each.owner())).findFirst();
        proofs.add(new Proof.Waits(node.lease.name(), owner, node.lease.waiter(owner).orElseThrow().ticket(),
            holder.orElseThrow().token()));
      }
    });
    return List.copyOf(proofs);
  }

  /** Who waits under which ticket for the lease that the owner waits for, or nothing if it waits for none. */
  Optional<LeaseState.Waiter> waiter(String owner) {
    return Optional.ofNullable(wanted.get(owner)).flatMap(name -> leases.get(name).waiter(owner));
  }

  /** The lease that an owner waits for. */
  Optional<String> lease(String owner) {
    return Optional.ofNullable(wanted.get(owner));
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
