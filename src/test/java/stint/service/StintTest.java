package stint.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.pattern.StatusReply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stint.scheduling.ChannelView;
import stint.scheduling.Invocation;
import stint.scheduling.Step;
import stint.scheduling.TaskletState;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Mode;

/** Programs run in this process, without HTTP, on the same actors. */
@Timeout(60)
final class StintTest {
  private static final Consumer<String> NOWHERE = _ -> {};

  private static Stint stint;

  @BeforeAll
  static void start() {
    stint = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1)));
  }

  @AfterAll
  static void stop() {
    stint.close();
  }

  private static Stint.Completion run(String source, WorldSettings settings, Consumer<String> out,
      Consumer<String> err) {
    var code = Stint.await(stint.programs().compile("program.py", source));
    return stint.runToEnd(code, settings, new Invocation(List.of("program.py"), ""), out, err);
  }

  @Test
  void outputAndErrorsAreHandedOutInFull() {
    var output = new StringBuilder();
    var errors = new StringBuilder();

    var completion = run("for i in range(1000): print(i)\n1 / 0\n", WorldSettings.of(Mode.PREEMPTIVE), output::append,
        errors::append);

    assertThat(output.toString().lines()).hasSize(1_000).last().isEqualTo("999");
    assertThat(errors.toString()).startsWith("Traceback (most recent call last):\n  File \"program.py\", line 2")
        .endsWith("ZeroDivisionError: division by zero\n");
    assertThat(completion.scheduler().outcome().kind()).isEqualTo(Step.Outcome.Kind.FAILED);
    assertThat(completion.scheduler().outcome().exitCode()).isEqualTo(1);
    assertThat(completion.result().state()).isEqualTo(TaskletState.FAILED);
    assertThat(completion.turns().turns()).isNotEmpty();
  }

  @Test
  void programThatWritesWithoutEndWaitsForItsReader() {
    var settings = WorldSettings.of(Mode.PREEMPTIVE)
        .withLimits(WorldSettings.Limits.DEFAULT.withOutput(Long.MAX_VALUE).withMemory(Long.MAX_VALUE));
    var taken = new AtomicLong();
    var code = Stint.await(stint.programs().compile("program.py", "while True: print('x' * 1000)"));

    var stopped =
        catchThrowableOfType(IllegalStateException.class,
            () -> stint.runToEnd(code, settings, Invocation.NONE, piece -> {
              // Stands still for a while and looks how far the program has gone meanwhile.
              if (taken.addAndGet(piece.length()) > 1 << 20) {
                var name = onlyRunning();
                long before = written(name);
                sleep(200);
                long after = written(name);
                assertThat(after - taken.get()).isLessThan(1 << 20);
                assertThat(after).isGreaterThanOrEqualTo(before);
                throw new IllegalStateException("enough");
              }
            }, NOWHERE));

    assertThat(stopped).hasMessage("enough");
    assertThat(names()).isEmpty();
  }

  private static List<String> names() {
    return Stint.await(stint.askSchedulers(replyTo -> new Schedulers.Names("", 10, replyTo)));
  }

  private static String onlyRunning() {
    return names().getFirst();
  }

  private static long written(String scheduler) {
    return Stint.await(stint.ask(scheduler, SchedulerActor.Inspect::new)).written();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void cooperativeProgramEndsWithItsMainTasklet() {
    var output = new StringBuilder();

    var completion = run("import stackless\ndef f(): print('never')\nstackless.tasklet(f)()\nprint('main')\n",
        WorldSettings.of(Mode.COOPERATIVE), output::append, NOWHERE);

    assertThat(output.toString()).isEqualTo("main\n");
    assertThat(completion.scheduler().outcome().exitCode()).isZero();
  }

  @Test
  void exitCodeIsTheProgramsOwn() {
    assertThat(run("import sys\nsys.exit(3)", WorldSettings.of(Mode.COOPERATIVE), NOWHERE, NOWHERE)
        .scheduler().outcome().exitCode()).isEqualTo(3);
  }

  @Test
  void programOfWhichOnlyBlockedTaskletsAreLeftIsOver() {
    var source = "import stackless\nc = stackless.channel()\nstackless.tasklet(c.receive)()\nprint('done')\n";
    var output = new StringBuilder();

    run(source, WorldSettings.of(Mode.PREEMPTIVE), output::append, NOWHERE);

    assertThat(output.toString()).isEqualTo("done\n");
  }

  @Test
  void instructionLimitEndsALoop() {
    var settings = WorldSettings.of(Mode.PREEMPTIVE).withLimits(WorldSettings.Limits.DEFAULT.withInstructions(123_456));

    var completion = run("while True: pass", settings, NOWHERE, NOWHERE);

    assertThat(completion.scheduler().outcome().kind()).isEqualTo(Step.Outcome.Kind.LIMIT);
    assertThat(completion.scheduler().instructions()).isEqualTo(123_456);
  }

  @Test
  void manyShortTaskletsShareTheirActors() {
    var source = """
        import stackless
        count = 0
        def f():
            global count
            count += 1
        for i in range(20000):
            stackless.tasklet(f)()
            stackless.schedule()
        print(count)
        """;
    var output = new StringBuilder();

    run(source, WorldSettings.of(Mode.PREEMPTIVE), output::append, NOWHERE);

    assertThat(output.toString()).isEqualTo("20000\n");
  }

  @Test
  void leaseThatIsNotFreeInTimeIsRefused() {
    var holder = Stint.await(stint.create("holder", WorldSettings.of(Mode.PREEMPTIVE)));
    var code = Stint.await(stint.programs().compile("h.py",
        "import stint\nwith stint.lease('busy'):\n    print('in')\n    while True: pass\n"));
    Stint.await(stint.spawn(holder, code, null, null, Map.of()));
    while (written(holder) == 0) {
      Thread.onSpinWait();
    }

    var errors = new StringBuilder();
    run("import stint\nwith stint.lease('busy', wait=0.05):\n    print('in')\n", WorldSettings.of(Mode.PREEMPTIVE),
        NOWHERE,
        errors::append);
    Stint.await(stint.delete(holder));

    assertThat(errors.toString()).contains("LeaseTimeout");
  }

  @Test
  void closesQuickly() {
    var other = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 2)));
    for (int i = 0; i < 20; i++) {
      var name = Stint.await(other.create(null, WorldSettings.of(Mode.PREEMPTIVE)));
      Stint.await(other.spawn(
          name, Stint.await(other.programs().compile("p", "while True: pass")), null, null, Map.of()));
    }

    long start = System.nanoTime();
    other.close();

    assertThat((System.nanoTime() - start) / 1e9).isLessThan(2);
  }

  @Test
  void aFullMemoryRefusesSchedulersAndForgetsTheOlderHalfOfThoseThatHaveEnded() {
    var used = new AtomicLong();
    var heap = new Heap(100, used::get, () -> {}, System::nanoTime);
    var settings = Settings.load(Optional.empty(), Map.of("stint.processors", 1, "stint.limits.schedulers", 1));
    try (var other = Stint.start(settings, heap, NodeClock.system())) {
      var code = Stint.await(other.programs().compile("p", "pass"));
      for (var name : List.of("a", "b", "c", "d")) {
        assertThat(refusalOfNext(other, name)).isEmpty();
        Stint.await(other.spawn(name, code, null, null, Map.of()));
      }
      used.set(101);

      assertThat(refusalOfNext(other, "e")).contains(Refusal.Reason.MEMORY_FULL);
      assertThat(names(other)).containsExactly("c", "d");

      used.set(99);
      assertThat(refusalOfNext(other, "e")).isEmpty();
      assertThat(names(other)).containsExactly("c", "d", "e");
    }
  }

  @Test
  void whoIsWokenByAMessageSeesTheTimeOfItsArrival() {
    var time = new AtomicLong(1_000_000_000L);
    var heap = new Heap(100, () -> 0, () -> {}, System::nanoTime);
    try (var other = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1)), heap, time::get)) {
      var name = Stint.await(other.create(null, WorldSettings.of(Mode.PREEMPTIVE)));
      var code = Stint.await(other.programs().compile("p", """
          import stint
          channel = stint.channel("in")
          before = stint.now()
          channel.receive()
          result = stint.now() - before
          """));
      Stint.await(other.spawn(name, code, null, null, Map.of()));
      while (Stint.await(other.ask(name, SchedulerActor.Inspect::new)).state() != SchedulerInfo.State.WAITING) {
        Thread.onSpinWait();
      }
      time.addAndGet(3_000_000_000L);
      Stint.await(other.ask(name, (ActorRef<StatusReply<ChannelView>> replyTo) -> new SchedulerActor.Send(
          "in", 1L, Duration.ZERO, replyTo)));

      var result =
          Stint.await(other.ask(name, (ActorRef<StatusReply<TaskletResult>> replyTo) -> new SchedulerActor.AwaitResult(
              1, Stint.PATIENCE, replyTo)));
      assertThat(result.value()).isEqualTo(3.0);
    }
  }

  /** Makes a scheduler as soon as those before it have ended, of which only one may live; answers why it is refused, if it is. */
  private static Optional<Refusal.Reason> refusalOfNext(Stint stint, String name) {
    while (true) {
      try {
        Stint.await(stint.create(name, WorldSettings.of(Mode.PREEMPTIVE)));
        return Optional.empty();
      } catch (Refusal refusal) {
        if (refusal.reason() != Refusal.Reason.LIMIT_REACHED) {
          return Optional.of(refusal.reason());
        }
      }
    }
  }

  private static List<String> names(Stint stint) {
    return Stint.await(
        stint.askSchedulers((ActorRef<StatusReply<List<String>>> replyTo) -> new Schedulers.Names("", 10, replyTo)));
  }
}
