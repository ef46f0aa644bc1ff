package stint.service;

import java.util.List;
import java.util.TreeMap;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.AbstractMatchingBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseState;

/**
 * The leases of a node by name: the one way to a {@link LeaseActor}, which is created when its name is first used and stopped when nobody
 * has wanted it for a while. A name that comes back continues above all tokens that were given out before.
 */
public final class Leases extends AbstractMatchingBehavior<Leases.Command> {
  /** What the leases are told. */
  public sealed interface Command {}

  /** Something for the lease of this name. */
  record To(String lease, LeaseActor.Command command) implements Command {}

  /** Somebody outside does something to the lease of this name, which is made if there is none. */
  public record Ask(String lease, LeaseCommand command, ActorRef<StatusReply<LeaseAnswer>> replyTo)
      implements Command {}

  /** How does the lease of this name stand? Refused if there is none. */
  public record Inspect(String lease, ActorRef<StatusReply<LeaseState>> replyTo) implements Command {}

  /** The names after one, in order, {@code limit} at most; the first ones after the empty name. */
  public record Names(String after, int limit, ActorRef<StatusReply<List<String>>> replyTo) implements Command {}

  /** A lease offers to stop, having had so many requests and no news. */
  record Unwanted(String lease, long token, long requests) implements Command {}

  private static final class Entry {
    final ActorRef<LeaseActor.Command> actor;
    long requests;

    Entry(ActorRef<LeaseActor.Command> actor) {
      this.actor = actor;
    }
  }

  private final NodeClock clock;
  private final ActorRef<DeadlockActor.Command> deadlocks;
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private long highestToken;

  private Leases(ActorContext<Command> context, NodeClock clock, ActorRef<DeadlockActor.Command> deadlocks) {
    super(context);
    this.clock = clock;
    this.deadlocks = deadlocks;
  }

  static Behavior<Command> create(NodeClock clock, ActorRef<DeadlockActor.Command> deadlocks) {
    return Behaviors.setup(context -> new Leases(context, clock, deadlocks));
  }

  @Override
  public Behavior<Command> onMessage(Command message) {
    switch (message) {
      case To(var lease, var command) -> pass(entries.computeIfAbsent(lease, this::spawn), command);
      case Ask(var lease, var command, var replyTo) ->
          pass(entries.computeIfAbsent(lease, this::spawn), new LeaseActor.Ask(command, replyTo));
      case Inspect(var lease, var replyTo) -> onInspect(lease, replyTo);
      case Names(var after, var limit, var replyTo) ->
          replyTo.tell(StatusReply.success(entries.tailMap(after, false).keySet().stream().limit(limit).toList()));
      case Unwanted(var lease, var token, var requests) -> onUnwanted(lease, token, requests);
    }
    return this;
  }

  private Entry spawn(String lease) {
    var state = LeaseState.free(lease, highestToken);
    return new Entry(getContext().spawnAnonymous(LeaseActor.create(state, clock, getContext().getSelf(), deadlocks),
        DispatcherSelector.sameAsParent()));
  }

  private static void pass(Entry entry, LeaseActor.Command command) {
    entry.requests++;
    entry.actor.tell(command);
  }

  private void onInspect(String lease, ActorRef<StatusReply<LeaseState>> replyTo) {
    var entry = entries.get(lease);
    if (entry == null) {
      replyTo.tell(StatusReply.error(
          new Refusal(Refusal.Reason.LEASE_NOT_FOUND, "Nobody holds or wants a lease \"" + lease + "\".")));
    } else {
      pass(entry, new LeaseActor.Inspect(replyTo));
    }
  }

  private void onUnwanted(String lease, long token, long requests) {
    var entry = entries.get(lease);
    if (entry != null && entry.requests == requests) {
      highestToken = Math.max(highestToken, token);
      getContext().stop(entry.actor);
      entries.remove(lease);
    }
  }
}
