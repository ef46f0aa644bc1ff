package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import stint.scheduling.Step.Outcome;
import stint.scheduling.Step.Reason;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;

/** The module stint, spawning with arguments and results, and limits, as programs see them. */
class StintModuleTest {
  private static final WorldSettings PREEMPTIVE = WorldSettings.of(Mode.PREEMPTIVE);

  private static String output(World world) {
    world.runToEnd();
    assertThat(world.errors().text()).isEmpty();
    return world.console().text();
  }

  @Test
  void shouldGiveSpawnArgumentsToAProgramAndItsTasklets() {
    var world = new World(PREEMPTIVE);
    Programs.spawn(
        world,
        """
            import stackless, stint
            def child():
                print("child", stint.spawn_args["n"])
            print(stint.spawn_args)
            stackless.tasklet(child)()
            result = {"twice": stint.spawn_args["n"] * 2, "items": (1, None, 2.5)}
            """,
        "a.py",
        Map.of("n", 21));
    assertThat(output(world)).isEqualTo("{'n': 21}\nchild 21\n");
    assertThat(Plain.of(world.result(1).orElseThrow().value()))
        .hasToString("{twice=42, items=[1, null, 2.5]}");
  }

  @Test
  void shouldCallAFunctionOfAProgramThatHasEnded() {
    var world = Programs.of("def add(a, b=1): return a + b\nnot_callable = 3\n", PREEMPTIVE);
    world.runToEnd();
    var one = world.call(1, "add", null, List.of(3), Map.of());
    var two = world.call(1, "add", "named", List.of(), Map.of("a", 3, "b", 4));
    world.runToEnd();
    assertThat(world.result(one.number()).orElseThrow().value()).isEqualTo(4L);
    assertThat(world.result(two.number()).orElseThrow().value()).isEqualTo(7L);
    assertThat(world.view(two.number()).name()).isEqualTo("named");
    assertThatThrownBy(() -> world.call(1, "missing", null, List.of(), Map.of()))
        .extracting("code")
        .isEqualTo(SchedulingException.Code.UNKNOWN_FUNCTION);
    assertThatThrownBy(() -> world.call(1, "not_callable", null, List.of(), Map.of()))
        .extracting("code")
        .isEqualTo(SchedulingException.Code.UNKNOWN_FUNCTION);
  }

  @Test
  void shouldKeepAFailedProgramToItself() {
    var world = Programs.of("import stackless\nwhile stackless.getruncount() > 1: pass\nprint('main')\n", PREEMPTIVE);
    var bad = Programs.spawn(world, "x = 1\nraise ValueError('boom')\n", "bad.py", Map.of());
    world.runToEnd();
    assertThat(world.console().text()).isEqualTo("main\n");
    assertThat(world.errors().text())
        .isEqualTo(
            """
                Traceback (most recent call last):
                  File "bad.py", line 2, in <module>
                    raise ValueError('boom')
                ValueError: boom
                """);
    var result = world.result(bad.number()).orElseThrow();
    assertThat(result.state()).isEqualTo(TaskletState.FAILED);
    assertThat(world.render(result.exception())).isEqualTo(world.errors().text());
  }

  @Test
  void shouldProtectACriticalSectionByALease() {
    assertThat(output(Programs.of(transfers("stint.lease('accounts')"), PREEMPTIVE.withSlice(7))))
        .isEqualTo("1000 0\n");
  }

  @Test
  void shouldShowWhatHappensWithoutALease() {
    assertThat(output(Programs.of(transfers("Nothing()"), PREEMPTIVE.withSlice(7)))).isNotEqualTo("1000 0\n");
  }

  private static String transfers(String section) {
    return """
        import stackless, stint
        class Nothing:
            def __enter__(self): return self
            def __exit__(self, *args): return False
        account = {"checking": 500, "savings": 500}
        bad = [0]
        left = [3]
        def transfer(amount):
            for i in range(50):
                with SECTION:
                    c = account["checking"]
                    s = account["savings"]
                    account["checking"] = c - amount
                    account["savings"] = s + amount
            left[0] -= 1
        def audit():
            for i in range(50):
                with SECTION:
                    if account["checking"] + account["savings"] != 1000:
                        bad[0] += 1
            left[0] -= 1
        stackless.tasklet(transfer)(1)
        stackless.tasklet(transfer)(-2)
        stackless.tasklet(audit)()
        while left[0]:
            stackless.schedule()
        print(account["checking"] + account["savings"], bad[0])
        """
        .replace("SECTION", section);
  }

  @Test
  void shouldRaiseWhatGoesWrongWithLeases() {
    assertThat(
        output(
            Programs.of(
                """
                    import stackless, stint
                    def holder():
                        with stint.lease("x"):
                            stackless.schedule_remove()
                    t = stackless.tasklet(holder)()
                    stackless.schedule()
                    try:
                        stint.lease("x", wait=0).acquire()
                    except stint.LeaseTimeout as e:
                        print(e)
                    lease = stint.lease("y")
                    print(lease.name, lease.token, lease.held)
                    with lease as l:
                        print(l is lease, lease.token, lease.held)
                    print(lease.held)
                    try:
                        lease.release()
                    except stint.LeaseError as e:
                        print(e)
                    for bad in (lambda: stint.lease(5), lambda: stint.lease(""), lambda: stint.lease("a", ttl=-1),
                                lambda: stint.lease("a", wait="x"), lambda: stint.sleep("x"), lambda: stint.sleep(-1)):
                        try:
                            bad()
                        except (TypeError, ValueError) as e:
                            print(type(e).__name__, e)
                    t.kill()
                    with stint.lease("x") as l:
                        print(l.token)
                    """,
                WorldSettings.of(Mode.COOPERATIVE))))
        .isEqualTo(
            """
                the lease 'x' was not granted in time
                y None False
                True 1 True
                False
                the lease is not held by this tasklet
                TypeError a lease's name must be str, not int
                ValueError a lease's name must not be empty
                ValueError ttl must not be negative
                TypeError wait must be a number of seconds, not str
                TypeError seconds must be a number of seconds, not str
                ValueError seconds must not be negative
                2
                """);
  }

  @Test
  void shouldNameTheDeadlocksOfItsOwnLeases() {
    assertThat(
        output(
            Programs.of(
                """
                    import stackless, stint
                    def opposite():
                        with stint.lease("b"):
                            stackless.schedule()
                            with stint.lease("a"):
                                print("through")
                    def waiting():
                        try:
                            with stint.lease("c"):
                                pass
                        except stint.DeadlockError as e:
                            channel.send(str(e))
                    channel = stackless.channel()
                    stackless.tasklet(opposite)()
                    try:
                        with stint.lease("a"):
                            stackless.schedule()
                            stackless.schedule()
                            with stint.lease("b"): pass
                    except stint.DeadlockError as e:
                        print(e)
                        print(len(e.cycle), isinstance(e, stint.LeaseError))
                    stackless.schedule()
                    stackless.tasklet(waiting)()
                    with stint.lease("c"):
                        print(channel.receive())
                    """,
                WorldSettings.of(Mode.COOPERATIVE))))
        .isEqualTo(
            """
                1 waits for lease 'b' at test.py:19 in <module>, held by 2; 2 waits for lease 'a' at test.py:5 in opposite, held by 1
                2 True
                through
                3 waits for lease 'c' at test.py:9 in waiting, held by 1; 1 waits for channel 1 at test.py:26 in <module>, which needs 3
                """);
  }

  @Test
  void shouldWaitForTheEndOfATasklet() {
    assertThat(
        output(
            Programs.of(
                """
                    import stackless, stint
                    def job(x):
                        stackless.schedule()
                        return 10 // x
                    t = stackless.tasklet(job)(2)
                    print(stint.join(t), stint.join(t))
                    t = stackless.tasklet(job)(0)
                    t.set_ignore_nesting(True)
                    try:
                        stint.join(t)
                    except ZeroDivisionError as e:
                        print(type(e).__name__, e)
                    t = stackless.tasklet(job)(1)
                    t.kill()
                    for bad in (lambda: stint.join(t), lambda: stint.join(stackless.getcurrent()), lambda: stint.join(3)):
                        try:
                            bad()
                        except Exception as e:
                            print(type(e).__name__, e)
                    """,
                WorldSettings.of(Mode.COOPERATIVE))))
        .isEqualTo(
            """
                5 5
                ZeroDivisionError integer division or modulo by zero
                RuntimeError the tasklet was killed
                RuntimeError a tasklet cannot wait for its own end
                TypeError join() needs a tasklet, not int
                """);
  }

  @Test
  void shouldSleepAndTellTheTime() {
    var world = Programs.of("import stint\nprint(stint.now())\nstint.sleep(2.5)\nprint(stint.now())\n", PREEMPTIVE);
    world.setNow(1_000_000_000);
    assertThat(world.runToEnd())
        .isEqualTo(new Step.Waiting(Reason.OUTSIDE, OptionalLong.of(3_500_000_000L)));
    world.setNow(3_500_000_000L);
    assertThat(output(world)).isEqualTo("1.0\n3.5\n");
  }

  @Test
  void shouldMeterATaskletExactlyWhateverItsSlices() {
    var program =
        """
            import stint
            a = stint.instructions()
            b = stint.instructions()
            for i in range(1000): pass
            c = stint.instructions()
            print(b - a, c - b, a)
            """;
    var whole = output(Programs.of(program, PREEMPTIVE));
    for (long slice : new long[]{1, 2, 3, 7, 100}) {
      assertThat(output(Programs.of(program, PREEMPTIVE.withSlice(slice)))).isEqualTo(whole);
    }
  }

  // Limits

  @Test
  void shouldEndAProgramThatWritesTooMuchWhateverItCatches() {
    var world =
        Programs.of(
            """
                while True:
                    try:
                        print("x" * 99)
                    except BaseException:
                        pass
                """,
            PREEMPTIVE.withLimits(Limits.DEFAULT.withOutput(1000)));
    assertThat(world.runToEnd())
        .isEqualTo(new Step.Ended(new Outcome(Outcome.Kind.LIMIT, 1, "output limit of 1000 bytes reached")));
    assertThat(world.console().bytes()).isLessThanOrEqualTo(1000);
    assertThat(world.errors().text()).isEqualTo("output limit of 1000 bytes reached\n");
    assertThat(world.result(1).orElseThrow().state()).isEqualTo(TaskletState.FAILED);
  }

  @Test
  void shouldLimitTheTaskletsThatAreAlive() {
    var world =
        Programs.of(
            """
                import stackless
                n = 0
                try:
                    while True:
                        stackless.tasklet(stackless.schedule)()
                        n += 1
                except RuntimeError as e:
                    print(n, e)
                """,
            WorldSettings.of(Mode.COOPERATIVE).withLimits(Limits.DEFAULT.withTasklets(10)));
    assertThat(output(world)).isEqualTo("9 limit of 10 tasklets reached\n");
  }

  @Test
  void shouldRefuseMemoryPastTheLimitButNotForgetGarbage() {
    var limits = Limits.DEFAULT.withMemory(4 << 20);
    var hoarder =
        Programs.of(
            """
                kept = []
                try:
                    while True:
                        kept.append("x" * 10000)
                except MemoryError:
                    count = len(kept)
                    kept = None
                    print(100 < count < 1000)
                """,
            PREEMPTIVE.withLimits(limits));
    assertThat(output(hoarder)).isEqualTo("True\n");
    var spender =
        Programs.of(
            """
                for i in range(5000):
                    kept = "x" * 10000
                print("done")
                """,
            PREEMPTIVE.withLimits(limits));
    assertThat(output(spender)).isEqualTo("done\n");
  }

  @Test
  void shouldRefuseWhatWouldBeTooLargeAtOnce() {
    var program =
        """
            try:
                x = "a" * 10 ** 12
            except MemoryError:
                print("too large")
            """;
    assertThat(output(Programs.of(program, PREEMPTIVE))).isEqualTo("too large\n");
  }

  @Test
  void shouldCountTheSameMemoryHoweverItIsSliced() {
    var program =
        """
            kept = []
            try:
                while True:
                    kept.append([len(kept)] * 50)
            except MemoryError:
                count = len(kept)
                kept = None
                print(count)
            """;
    var limits = Limits.DEFAULT.withMemory(1 << 20);
    var whole = output(Programs.of(program, PREEMPTIVE.withLimits(limits)));
    assertThat(output(Programs.of(program, PREEMPTIVE.withSlice(3).withLimits(limits)))).isEqualTo(whole);
  }

  // Looking

  @Test
  void shouldShowTheStackWithLocalsAndLines() {
    var world =
        Programs.of(
            """
                import stackless
                def outer(text, items):
                    number = 3
                    def inner():
                        return number + ch.receive()
                    return inner()
                ch = stackless.channel()
                t = stackless.tasklet(outer)("it's", [1, (2,), {"k": None}, 1.5])
                stackless.run()
                while True: pass
                """,
            PREEMPTIVE);
    while (world.clock() < 2000 && world.next() instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      world.halted(who, execution.advance(instructions), execution.used() - before);
    }
    var frames = world.stack(2);
    assertThat(frames).extracting(TaskletView.Frame::function).containsExactly("outer", "outer.<locals>.inner");
    assertThat(frames).extracting(TaskletView.Frame::line).containsExactly(6, 5);
    assertThat(frames.get(1).source()).isEqualTo("return number + ch.receive()");
    assertThat(frames.get(0).locals())
        .containsEntry("text", "\"it's\"")
        .containsEntry("items", "[1, (2,), {'k': None}, 1.5]")
        .containsEntry("number", "3");
    var view = world.view(2);
    assertThat(view.name()).isEqualTo("outer");
    assertThat(view.state()).isEqualTo(TaskletState.BLOCKED);
    assertThat(view.depth()).isEqualTo(2);
  }
}
