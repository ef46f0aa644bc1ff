package stint.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.AbstractMatchingBehavior;
import org.apache.pekko.actor.typed.javadsl.ActorContext;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.Invocation;
import stint.scheduling.WorldSettings;
import stint.service.Refusal.Reason;

/**
 * The schedulers of a node by name: creates them, each on the processor with the fewest others, finds them, and lets go of them. Of the ones
 * that have ended the youngest are kept for inspection.
 */
public final class Schedulers extends AbstractMatchingBehavior<Schedulers.Command> {
  /** What the schedulers are told. */
  public sealed interface Command {}

  /**
   * Make a scheduler. The answer is its name.
   *
   * @param name or null, for one that is free
   * @param invocation what its programs are started with
   */
  public record Create(
      String name,
      WorldSettings settings,
      boolean streamed,
      Invocation invocation,
      ActorRef<StatusReply<String>> replyTo) implements Command {}

  /** Something for the scheduler of this name, made from the one who is to be answered; refused if there is none. */
  public record To<T>(
      String scheduler,
      Function<ActorRef<StatusReply<T>>, SchedulerActor.Command> message,
      ActorRef<StatusReply<T>> replyTo) implements Command {}

  /** End a scheduler and forget it. */
  public record Delete(String scheduler, ActorRef<StatusReply<Done>> replyTo) implements Command {}

  /** The names after one, in order, {@code limit} at most; the first ones after the empty name. */
  public record Names(String after, int limit, ActorRef<StatusReply<List<String>>> replyTo) implements Command {}

  /** All tasklets of a scheduler have ended. */
  record Ended(String scheduler) implements Command {}

  /** A scheduler that had ended has tasklets again. */
  record Revived(String scheduler) implements Command {}

  private record Gone(String scheduler, ActorRef<SchedulerActor.Command> actor) implements Command {}

  private record Entry(ActorRef<SchedulerActor.Command> actor, int processor) {}

  private final Settings.Limits limits;
  private final Heap heap;
  private final NodeClock clock;
  private final ActorRef<Leases.Command> leases;
  private final ActorRef<DeadlockActor.Command> deadlocks;
  private final Processors processors;
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final SequencedSet<String> ended = new LinkedHashSet<>();
  private long named;
  private long actors;

  private Schedulers(
      ActorContext<Command> context,
      Settings settings,
      Heap heap,
      NodeClock clock,
      ActorRef<Leases.Command> leases,
      ActorRef<DeadlockActor.Command> deadlocks) {
    super(context);
    this.limits = settings.limits();
    this.heap = heap;
    this.clock = clock;
    this.leases = leases;
    this.deadlocks = deadlocks;
    this.processors = new Processors(settings.processors());
  }

  static Behavior<Command> create(
      Settings settings,
      Heap heap,
      NodeClock clock,
      ActorRef<Leases.Command> leases,
      ActorRef<DeadlockActor.Command> deadlocks) {
    return Behaviors.setup(context -> new Schedulers(context, settings, heap, clock, leases, deadlocks));
  }

  @Override
  public Behavior<Command> onMessage(Command message) {
    switch (message) {
      case Create create -> onCreate(create);
      case To<?> to -> onTo(to);
      case Delete(var scheduler, var replyTo) -> onDelete(scheduler, replyTo);
      case Names(var after, var limit, var replyTo) ->
          replyTo.tell(StatusReply.success(entries.tailMap(after, false).keySet().stream().limit(limit).toList()));
      case Ended(var scheduler) -> onEnded(scheduler);
      case Revived(var scheduler) -> ended.remove(scheduler);
      case Gone(var scheduler, var actor) -> onGone(scheduler, actor);
    }
    return this;
  }

  private void onCreate(Create create) {
    var name = create.name == null ? freeName() : create.name;
    if (!stint.service.Names.isScheduler(name)) {
      create.replyTo
          .tell(refuse(Reason.INVALID_VALUE, "\"" + name + "\" is not a name: " + stint.service.Names.RULE + "."));
    } else if (entries.containsKey(name)) {
      create.replyTo.tell(refuse(Reason.CONFLICT, "There is a scheduler \"" + name + "\" already."));
    } else if (entries.size() - ended.size() >= limits.schedulers()) {
      create.replyTo.tell(refuse(Reason.LIMIT_REACHED,
          "There are " + limits.schedulers() + " schedulers, as many as there may be."));
    } else if (heap.isFull()) {
      makeRoom();
      create.replyTo.tell(refuse(Reason.MEMORY_FULL,
          "The memory is full: schedulers take up more than the " + (heap.most() >> 20) + " MiB that they may."));
    } else {
      spawn(new SchedulerSpec(name, create.settings, create.streamed, create.invocation));
      create.replyTo.tell(StatusReply.success(name));
    }
  }

  /** Lets go of the older half of those that have ended. */
  private void makeRoom() {
    int gone = (ended.size() + 1) / 2;
    getContext().getLog().warn("The memory is full: {} schedulers that have ended are forgotten", gone);
    for (int i = 0; i < gone; i++) {
      forgetOldest();
    }
  }

  private String freeName() {
    String name;
    do {
      name = "s" + ++named;
    } while (entries.containsKey(name));
    return name;
  }

  private void spawn(SchedulerSpec spec) {
    int processor = processors.take();
    var behavior = SchedulerActor.create(spec, clock, getContext().getSelf(), leases, deadlocks);
    // A name may be given again while the actor that had it is still stopping.
    var actor = getContext().spawn(behavior, spec.name() + "~" + ++actors, Processors.selector(processor));
    getContext().watchWith(actor, new Gone(spec.name(), actor));
    entries.put(spec.name(), new Entry(actor, processor));
  }

  private <T> void onTo(To<T> to) {
    var entry = entries.get(to.scheduler);
    if (entry == null) {
      to.replyTo.tell(notFound(to.scheduler));
    } else {
      entry.actor.tell(to.message.apply(to.replyTo));
    }
  }

  private void onDelete(String scheduler, ActorRef<StatusReply<Done>> replyTo) {
    var entry = forget(scheduler);
    if (entry == null) {
      replyTo.tell(notFound(scheduler));
    } else {
      entry.actor.tell(new SchedulerActor.Stop(replyTo));
    }
  }

  private void onEnded(String scheduler) {
    if (entries.containsKey(scheduler)) {
      ended.add(scheduler);
      while (ended.size() > limits.endedSchedulers()) {
        forgetOldest();
      }
    }
  }

  private void forgetOldest() {
    forget(ended.getFirst()).actor.tell(new SchedulerActor.Stop(getContext().getSystem().ignoreRef()));
  }

  /** An actor has stopped: as it was told to, or because of a fault. */
  private void onGone(String scheduler, ActorRef<SchedulerActor.Command> actor) {
    var entry = entries.get(scheduler);
    if (entry != null && entry.actor.equals(actor)) {
      getContext().getLog().error("Scheduler {} is lost", scheduler);
      forget(scheduler);
    }
  }

  /** Takes a scheduler out of the books; null if it is not in them. */
  private Entry forget(String scheduler) {
    var entry = entries.remove(scheduler);
    if (entry != null) {
      ended.remove(scheduler);
      processors.free(entry.processor);
    }
    return entry;
  }

  private static <T> StatusReply<T> notFound(String scheduler) {
    return refuse(Reason.SCHEDULER_NOT_FOUND, "There is no scheduler \"" + scheduler + "\".");
  }

  private static <T> StatusReply<T> refuse(Reason reason, String message) {
    return StatusReply.error(new Refusal(reason, message));
  }
}
