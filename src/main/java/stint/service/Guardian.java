package stint.service;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** The actor that all others come from: what a node consists of. */
final class Guardian {
  /** What the guardian is told. */
  sealed interface Command {}

  /** Where are the others? */
  record GetParts(ActorRef<Parts> replyTo) implements Command {}

  /** The actors that everybody talks to first. */
  record Parts(
      ActorRef<DeadlockActor.Command> deadlocks,
      ActorRef<Leases.Command> leases,
      ActorRef<Schedulers.Command> schedulers) {}

  /** Where leases live: one thread, as each has little to do. */
  private static final DispatcherSelector LEASES = DispatcherSelector.fromConfig("stint-leases");

  private Guardian() {}

  static Behavior<Command> create(Settings settings, Heap heap, NodeClock clock) {
    return Behaviors.setup(context -> {
      var deadlocks = context.spawn(DeadlockActor.create(), "deadlocks", LEASES);
      var leases = context.spawn(Leases.create(clock, deadlocks), "leases", LEASES);
      var schedulers = context.spawn(Schedulers.create(settings, heap, clock, leases, deadlocks), "schedulers");
      var parts = new Parts(deadlocks, leases, schedulers);

      return Behaviors.receive(Command.class)
          .onMessage(GetParts.class, question -> {
            question.replyTo.tell(parts);
            return Behaviors.same();
          })
          .build();
    });
  }
}
