package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.scheduling.WorldSettings.Mode;

/** Where a call of run() ends depends on the instructions that were executed alone: not on how a driver cut them into slices. */
class SlicedRunTest {
  private static final WorldSettings COOPERATIVE = WorldSettings.of(Mode.COOPERATIVE);

  /** Budgets of every kind, among tasklets that are alone, come and go, fall into a deadlock and catch it. */
  private static final String RUNS = """
      import stackless
      log = []
      def alone(rounds):
          global done
          for done in range(rounds):
              stackless.schedule()
      def stubborn(channel):
          global done
          for done in range(30):
              try:
                  channel.receive()
              except RuntimeError:
                  pass
      for timeout in range(1, 160, 3):
          for soft in (False, True):
              for total in (False, True):
                  for programs in ([alone], [stubborn], [alone, alone], [alone, stubborn]):
                      done = -1
                      for program in programs:
                          stackless.tasklet(program)(20 if program is alone else stackless.channel())
                      left = stackless.run(timeout, soft=soft, totaltimeout=total)
                      log.append((timeout, soft, total, len(programs), done, left is None, stackless.runcount))
                      if left is not None:
                          left.kill()
                      while stackless.runcount > 1:
                          stackless.current.next.kill()
      result = str(log)
      """;

  private static Object log(World world) {
    return world.result(1).orElseThrow().value();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void shouldEndAtTheSameInstructionHoweverItIsSliced(long seed) {
    var whole = Programs.of(RUNS, COOPERATIVE);
    whole.runToEnd();
    assertThat(whole.errors().text()).isEmpty();
    var sliced = Programs.of(RUNS, COOPERATIVE);
    Programs.runSliced(sliced, seed);
    assertThat(log(sliced)).isEqualTo(log(whole));
    assertThat(sliced.clock()).isEqualTo(whole.clock());
  }

  @Test
  void shouldEndAtTheSameInstructionAfterALoad() {
    var whole = Programs.of(RUNS, COOPERATIVE);
    whole.runToEnd();
    var random = new SplittableRandom(7);
    var world = Programs.of(RUNS, COOPERATIVE);
    while (world.next() instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      world.halted(who, execution.advance(1 + random.nextLong(instructions)), execution.used() - before);
      if (random.nextInt(20) == 0) {
        world = WorldSnapshotTest.reload(world);
      }
    }
    assertThat(log(world)).isEqualTo(log(whole));
    assertThat(world.clock()).isEqualTo(whole.clock());
  }

  @Test
  void shouldEndAManualRunOfALoopThatCatchesItsDeadlock() {
    var world = Programs.of(
        """
            import stackless
            while True:
                try:
                    stackless.channel().receive()
                except RuntimeError:
                    pass
            """,
        WorldSettings.of(Mode.MANUAL));
    world.run(1_000, false);
    assertThat(world.runToEnd()).isInstanceOf(Step.Waiting.class);
    assertThat(world.manualResult().orElseThrow()).isEqualTo(new ManualRun(OptionalInt.of(1), 1_000, 0));
  }

  @Test
  void shouldRefuseToScheduleInACallbackThoughNobodyElseCanRun() {
    var world = Programs.of(
        """
            import stackless
            def callback(previous, following):
                if following is stackless.main:
                    try:
                        stackless.schedule()
                    except RuntimeError as error:
                        print(error)
            stackless.tasklet(print)("one")
            stackless.set_schedule_callback(callback)
            stackless.run()
            """,
        COOPERATIVE);
    world.runToEnd();
    assertThat(world.console().text()).isEqualTo("one\nRecursive scheduler call due to callbacks!\n");
  }
}
