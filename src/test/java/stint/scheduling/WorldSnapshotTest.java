package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;

/** A world that is saved and loaded between two instructions goes on as if nothing had happened. */
class WorldSnapshotTest {
  static List<String> programs() {
    return Stream.of("stackless", "stackless-rules")
        .flatMap(folder -> Programs.names(folder).stream().map(name -> folder + "/" + name))
        .toList();
  }

  static World reload(World world) {
    byte[] bytes = Snapshot.write(world);
    var loaded = Snapshot.read(bytes, World.class);
    assertThat(Snapshot.write(loaded)).as("the same state, the same bytes").isEqualTo(bytes);
    return loaded;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldGoOnAsIfNothingHadHappened(String name) {
    var random = new SplittableRandom(name.length());
    var whole = Programs.load(name, WorldSettings.of(Mode.COOPERATIVE));
    whole.runToEnd();
    var world = Programs.load(name, WorldSettings.of(Mode.COOPERATIVE));
    var output = new StringBuilder();
    int rest = 40;
    var step = world.next();
    while (step instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      long most = 1 + random.nextLong(Math.min(instructions, 1 + whole.clock() / 20));
      world.halted(who, execution.advance(most), execution.used() - before);
      if (rest-- > 0) {
        output.append(world.console().text());
        world = reload(world);
      }
      step = world.next();
    }
    assertThat(output.append(world.console().text()).toString()).isEqualTo(whole.console().text());
    assertThat(world.errors().text()).isEqualTo(whole.errors().text());
    assertThat(world.clock()).isEqualTo(whole.clock());
    assertThat(world.interleaving().turns()).isEqualTo(whole.interleaving().turns());
    assertThat(world.tasklets()).isEqualTo(whole.tasklets());
  }

  @Test
  void shouldKeepSettingsWaitsAndLeases() {
    var settings =
        WorldSettings.of(Mode.PREEMPTIVE)
            .withSlice(17)
            .withPolicy(Policy.random(5))
            .withSeed(9)
            .withLimits(Limits.DEFAULT.withOutput(12345).withTasklets(77));
    var world =
        Programs.of(
            """
                import stackless, stint
                def user(n):
                    with stint.lease("x", ttl=100) as lease:
                        stint.sleep(n)
                        print(n, lease.token, stint.now())
                for n in (3, 1, 2):
                    stackless.tasklet(user)(n)
                """,
            settings);
    assertThat(world.runToEnd()).isInstanceOf(Step.Waiting.class);
    var loaded = reload(world);
    assertThat(loaded.settings()).isEqualTo(settings);
    assertThat(loaded.tasklets()).isEqualTo(world.tasklets());
    for (var one : List.of(world, loaded)) {
      while (one.next() instanceof Step.Waiting(_, var wakeAt)) {
        one.setNow(wakeAt.orElseThrow());
        one.runToEnd();
      }
    }
    assertThat(loaded.console().text()).isNotEmpty().isEqualTo(world.console().text());
    assertThat(loaded.errors().text()).isEmpty();
  }

  @Test
  void shouldKeepAManualRunAndACallbackInProgress() {
    var world =
        Programs.of(
            """
                import stackless
                log = []
                def callback(prev, next):
                    for i in range(50):
                        log.append(i)
                def loop():
                    for i in range(20):
                        stackless.schedule()
                stackless.set_schedule_callback(callback)
                stackless.tasklet(loop)()
                stackless.tasklet(loop)()
                stackless.run()
                result = len(log)
                """,
            WorldSettings.of(Mode.MANUAL).withSlice(7));
    world.run(0, false);
    int reloads = 0;
    var step = world.next();
    while (step instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      world.halted(who, execution.advance(instructions), execution.used() - before);
      if (reloads++ % 20 == 0) {
        world = reload(world);
      }
      step = world.next();
    }
    assertThat(world.errors().text()).isEmpty();
    assertThat(world.result(1).orElseThrow().value()).isEqualTo(43L * 50);
    assertThat(world.manualResult().orElseThrow().executed()).isEqualTo(world.clock());
  }
}
