package stint.service;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.DispatcherSelector;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.pattern.StatusReply;
import stint.language.Code;
import stint.scheduling.Invocation;
import stint.scheduling.TaskletView;
import stint.scheduling.WorldSettings;
import stint.scheduling.lease.WaitGraph;

/**
 * A running service: its actors, its programs, its deployments. The one way in for whoever is not an actor. Thread-safe.
 *
 * <p>Everything asked of it is answered later; a stage fails with a {@link Refusal} if the request is not done, and with a
 * {@link TimeoutException} if the service is too busy to answer in {@link #PATIENCE}.
 */
public final class Stint implements AutoCloseable {
  /** How long an answer may take that does not wait for a program. */
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration READING = Duration.ofMinutes(1);
  private static final Duration SHUTDOWN = Duration.ofSeconds(10);

  private final Settings settings;
  private final ActorSystem<Guardian.Command> system;
  private final ActorRef<Schedulers.Command> schedulers;
  private final ActorRef<Leases.Command> leases;
  private final ActorRef<DeadlockActor.Command> deadlocks;
  private final Programs programs;

  private Stint(Settings settings, Heap heap, NodeClock clock) {
    this.settings = settings;
    var config = Processors.configure(settings.config(), settings.processors());
    this.system = ActorSystem.create(Guardian.create(settings, heap, clock), "stint", config);
    var parts = await(AskPattern.ask(system, Guardian.GetParts::new, PATIENCE, system.scheduler()));
    this.schedulers = parts.schedulers();
    this.leases = parts.leases();
    this.deadlocks = parts.deadlocks();
    this.programs = new Programs(
        settings.limits(), system.dispatchers().lookup(DispatcherSelector.fromConfig("stint-blocking")));
  }

  /**
   * Starts a service with its deployments.
   *
   * @throws SettingsException if a deployment cannot be started; then nothing runs
   */
  public static Stint start(Settings settings) {
    return start(settings, Heap.ofProcess(settings.limits().heap()), NodeClock.system());
  }

  /** Starts a service that has its time from {@code clock} and finds out from {@code heap} whether there is room for more. */
  static Stint start(Settings settings, Heap heap, NodeClock clock) {
    var stint = new Stint(settings, heap, clock);
    try {
      settings.deployments().forEach(stint::deploy);
      return stint;
    } catch (RuntimeException e) {
      stint.close();
      throw e;
    }
  }

  private void deploy(Settings.Deployment deployment) {
    var file = deployment.file();
    try {
      var code = await(programs.compile(file.toString(), Files.readString(file)));
      await(create(deployment.name(), deployment.scheduler()));
      await(spawn(deployment.name(), code, deployment.name(), deployment.call().orElse(null), deployment.args()));
    } catch (IOException e) {
      throw new SettingsException(List.of(file + ": cannot be read: " + e.getMessage()));
    } catch (Refusal e) {
      var place = e.line() == 0 ? file + ": " : file + ":" + e.line() + ":" + e.column() + ": ";
      throw new SettingsException(List.of(place + e.getMessage()));
    }
  }

  public Settings settings() {
    return settings;
  }

  /** The actor system, for those who bring actors or streams of their own. */
  public ActorSystem<?> system() {
    return system;
  }

  public Programs programs() {
    return programs;
  }

  /** Makes a scheduler; answers its name. {@code name} may be null for one that is free. */
  public CompletionStage<String> create(String name, WorldSettings worldSettings) {
    return askSchedulers(replyTo -> new Schedulers.Create(name, worldSettings, false, Invocation.NONE, replyTo));
  }

  /** Starts a program in a scheduler, see {@link SchedulerActor.Spawn}. */
  public CompletionStage<TaskletView> spawn(
      String scheduler, Code code, String name, String call, Map<String, Object> args) {
    return ask(scheduler, replyTo -> new SchedulerActor.Spawn(code, name, call, args, replyTo));
  }

  /** Tells a scheduler something that it need not answer; nobody hears if there is none. */
  public void tell(String scheduler, SchedulerActor.Command message) {
    schedulers.tell(new Schedulers.To<Done>(scheduler, _ -> message, system.ignoreRef()));
  }

  /** Asks a scheduler something that it answers at once, between two slices. */
  public <T> CompletionStage<T> ask(String scheduler,
      Function<ActorRef<StatusReply<T>>, SchedulerActor.Command> question) {
    return ask(scheduler, question, Duration.ZERO);
  }

  /** Asks a scheduler something that it answers after {@code wait} at the latest. */
  public <T> CompletionStage<T> ask(
      String scheduler, Function<ActorRef<StatusReply<T>>, SchedulerActor.Command> question, Duration wait) {
    return AskPattern.askWithStatus(
        schedulers,
        (ActorRef<StatusReply<T>> replyTo) -> new Schedulers.To<>(scheduler, question, replyTo),
        PATIENCE.plus(wait),
        system.scheduler());
  }

  /** Asks for something about schedulers as a whole. */
  public <T> CompletionStage<T> askSchedulers(Function<ActorRef<StatusReply<T>>, Schedulers.Command> question) {
    return AskPattern.askWithStatus(schedulers, question::apply, PATIENCE, system.scheduler());
  }

  /** Asks for something about leases. */
  public <T> CompletionStage<T> askLeases(Function<ActorRef<StatusReply<T>>, Leases.Command> question) {
    return AskPattern.askWithStatus(leases, question::apply, PATIENCE, system.scheduler());
  }

  /** Asks for something about leases that is answered after {@code wait} at the latest. */
  public <T> CompletionStage<T> askLeases(
      Function<ActorRef<StatusReply<T>>, Leases.Command> question, Duration wait) {
    return AskPattern.askWithStatus(leases, question::apply, PATIENCE.plus(wait), system.scheduler());
  }

  /** Who waits for whom. */
  public CompletionStage<List<WaitGraph.Wait>> waits() {
    return AskPattern.askWithStatus(deadlocks, DeadlockActor.GetWaits::new, PATIENCE, system.scheduler());
  }

  /** Ends a scheduler and forgets it. */
  public CompletionStage<Done> delete(String scheduler) {
    return askSchedulers(replyTo -> new Schedulers.Delete(scheduler, replyTo));
  }

  /** What became of a program that was run to its end. */
  public record Completion(SchedulerInfo scheduler, TaskletResult result, SchedulerActor.Turns turns) {}

  /**
   * Runs a program in a scheduler of its own and waits until nothing in it can run any more. Its output is handed out piece by piece, on
   * the calling thread; a program that writes faster than the pieces are taken has to wait.
   *
   * @param invocation what the program is started with
   * @throws Refusal if it cannot be started
   */
  public Completion runToEnd(
      Code code, WorldSettings worldSettings, Invocation invocation, Consumer<String> output,
      Consumer<String> errors) {
    var scheduler = await(this.<String>askSchedulers(
        replyTo -> new Schedulers.Create(null, worldSettings, true, invocation, replyTo)));
    try {
      var tasklet = await(spawn(scheduler, code, "main", null, Map.of())).number();
      var written = new SchedulerActor.Written("", 0, "", 0, false);
      while (!written.complete()) {
        written = await(read(scheduler, written));
        output.accept(written.output());
        errors.accept(written.errors());
      }
      return new Completion(
          await(ask(scheduler, SchedulerActor.Inspect::new)),
          await(ask(scheduler,
              (ActorRef<StatusReply<TaskletResult>> replyTo) -> new SchedulerActor.AwaitResult(tasklet, Duration.ZERO,
                  replyTo))),
          await(ask(scheduler, SchedulerActor.GetInterleaving::new)));
    } finally {
      await(delete(scheduler));
    }
  }

  private CompletionStage<SchedulerActor.Written> read(String scheduler, SchedulerActor.Written before) {
    return ask(scheduler, replyTo -> new SchedulerActor.Read(before.outputEnd(), before.errorsEnd(), READING, replyTo),
        READING);
  }

  /** Ends everything; nothing of it is left when this returns. */
  @Override
  public void close() {
    system.terminate();
    try {
      system.getWhenTerminated().toCompletableFuture().get(SHUTDOWN.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the actor system does not end", e);
    }
  }

  /** The outcome of a stage, for threads that may block. */
  public static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw e;
    }
  }
}
