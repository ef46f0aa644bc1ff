package stint.scheduling.lease;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import stint.scheduling.lease.WaitGraph.Proof;
import stint.scheduling.lease.WaitGraph.Suspicion;

/**
 * Finds deadlocks among leases and schedulers that tell of their changes by messages, each sender's in order, but not those of different
 * senders.
 *
 * <p>What was told may be out of date, so a cycle in the {@link WaitGraph} is only a suspicion. Each part of it is asked whether it is
 * still as it was told. All of them were so before the first question and are so when they answer, and none can have changed and come
 * back, since tickets, tokens and epochs never repeat: so they were all so at once, and the deadlock is real. If one denies, then it has
 * told of its change before, and the graph is looked at anew. One suspicion is followed at a time, so that no cycle is broken twice.
 */
public final class DeadlockDetector {
  /** What the detector wants done. */
  public sealed interface Action {
    /** Ask for a proof; answer with {@link #onAnswer}. */
    record Ask(long suspicion, Proof proof) implements Action {}

    /** Let a waiter's request for a lease fail. */
    record BreakLease(String lease, String owner, long ticket, Deadlock deadlock) implements Action {}

    /** Let the operation fail that a tasklet waits in, if its scheduler still stands. */
    record BreakStandstill(String scheduler, long epoch, String owner, Deadlock deadlock) implements Action {}
  }

  private final WaitGraph graph = new WaitGraph();

  /** Owners that may have closed a cycle, each with the one to be blamed if it is in it. */
  private final SequencedMap<String, String> suspects = new LinkedHashMap<>();

  private long number;
  private Suspicion suspicion;
  private String suspect;
  private String blamed;
  private int open;

  /** A lease that somebody waits for, or waited for until now, has changed. */
  public List<Action> onLease(LeaseState state, List<LeaseEvent> events) {
    graph.tell(state, events).forEach(owner -> suspects.put(owner, blamedFor(owner)));
    return proceed();
  }

  private String blamedFor(String owner) {
    return graph.standstill(owner).map(Standstill::last).orElse(owner);
  }

  /** A scheduler stands still. */
  public List<Action> onStandstill(Standstill standstill) {
    graph.tell(standstill);
    standstill.blocked().keySet().forEach(owner -> suspects.put(owner, standstill.last()));
    return proceed();
  }

  /** A scheduler goes on. */
  public List<Action> onGoesOn(String scheduler) {
    graph.goesOn(scheduler);
    return List.of();
  }

  /**
   * The answer to {@link Action.Ask}.
   *
   * @param confirmed whether it is as was told; not so if nobody is there any more to answer
   */
  public List<Action> onAnswer(long answered, boolean confirmed) {
    if (suspicion == null || answered != number) {
      return List.of();
    }
    if (!confirmed) {
      end();
      return proceed();
    }
    return --open == 0 ? verdict() : List.of();
  }

  /** Who waits for whom. */
  public List<WaitGraph.Wait> waits() {
    return graph.waits();
  }

  private List<Action> proceed() {
    while (suspicion == null && !suspects.isEmpty()) {
      var next = suspects.pollFirstEntry();
      var found = graph.check(next.getKey(), next.getValue());
      if (found.isPresent()) {
        suspicion = found.get();
        suspect = next.getKey();
        blamed = next.getValue();
        return ask();
      }
    }
    return List.of();
  }

  private List<Action> ask() {
    number++;
    open = suspicion.proofs().size();
    List<Action> questions = new ArrayList<>();
    suspicion.proofs().forEach(proof -> questions.add(new Action.Ask(number, proof)));
    return questions;
  }

  /**
   * The suspicion is over, but who gave rise to it stays suspect: if it was denied, what was told since may close a cycle as well; if it
   * was true, then it may have closed several, of which the victim breaks those that it is in.
   */
  private void end() {
    suspicion = null;
    suspects.put(suspect, blamed);
  }

  private List<Action> verdict() {
    var found = suspicion;
    end();
    List<Action> actions = new ArrayList<>();
    actions.add(breaking(found));
    actions.addAll(proceed());
    return actions;
  }

  /** How the cycle is broken; from now on the victim counts as one that goes on, unless it has done so and waits anew. */
  private Action breaking(Suspicion found) {
    var deadlock = found.deadlock();
    return switch (found.victim()) {
      case Proof.Waits(var lease, var owner, var ticket, _) -> {
        graph.broken(lease, owner, ticket);
        yield new Action.BreakLease(lease, owner, ticket, deadlock);
      }
      case Proof.Stands(var scheduler, var epoch) -> {
        graph.broken(scheduler, epoch);
        yield new Action.BreakStandstill(scheduler, epoch, deadlock.victim(), deadlock);
      }
    };
  }
}
