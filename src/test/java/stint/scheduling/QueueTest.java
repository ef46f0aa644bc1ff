package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.WorldSettings.Mode;

/** The module queue between tasklets: nothing is lost or taken twice, wherever they are interrupted or saved. */
class QueueTest {
  private static final String MAKERS_AND_TAKERS =
      """
          import queue, stackless
          q, made, done, got = queue.Queue(2), queue.Queue(), queue.Queue(), []
          def make(k):
              for i in range(6):
                  q.put((k, i))
              made.put(k)
          def take():
              while (item := q.get()) is not None:
                  got.append(item)
                  q.task_done()
              done.put(None)
          for k in range(3):
              stackless.tasklet(make)(k)
              stackless.tasklet(take)()
          for _ in range(3):
              made.get()
          q.join()
          print(len(got), len(set(got)), q.qsize(), q.unfinished_tasks)
          for _ in range(3):
              q.put(None)
          for _ in range(3):
              done.get()
          print('end')
          """;

  private static void assertComplete(World world) {
    assertThat(world.errors().text()).isEmpty();
    assertThat(world.console().text()).isEqualTo("18 18 0 0\nend\n");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 7, 13, 50, 1000})
  void shouldLoseNothingWhereverTaskletsAreInterrupted(long slice) {
    var world = Programs.of(MAKERS_AND_TAKERS, WorldSettings.of(Mode.PREEMPTIVE).withSlice(slice));
    world.runToEnd();
    assertComplete(world);
  }

  @Test
  void shouldNeedNoInterrupts() {
    var world = Programs.of(MAKERS_AND_TAKERS, WorldSettings.of(Mode.COOPERATIVE));
    world.runToEnd();
    assertComplete(world);
  }

  @Test
  void shouldGoOnAfterBeingSavedAmidWaits() {
    var random = new SplittableRandom(1);
    var world = Programs.of(MAKERS_AND_TAKERS, WorldSettings.of(Mode.PREEMPTIVE).withSlice(17));
    var output = new StringBuilder();
    int halts = 0;
    var step = world.next();
    while (step instanceof Step.Run(var who, var instructions)) {
      var execution = who.execution();
      long before = execution.used();
      var halt = execution.advance(1 + random.nextLong(instructions));
      world.halted(who, halt, execution.used() - before);
      if (++halts % 25 == 0) {
        output.append(world.console().text());
        world = Snapshot.read(Snapshot.write(world), World.class);
      }
      step = world.next();
    }
    assertThat(world.errors().text()).isEmpty();
    assertThat(output.append(world.console().text())).hasToString("18 18 0 0\nend\n");
  }

  @Test
  void shouldSayThatNobodyIsLeftToPut() {
    var world = Programs.of("import queue\nqueue.Queue().get()\n", WorldSettings.of(Mode.PREEMPTIVE));
    world.runToEnd();
    assertThat(world.errors().text())
        .endsWith("RuntimeError: Deadlock: the last runnable tasklet cannot be blocked.\n");
  }
}
