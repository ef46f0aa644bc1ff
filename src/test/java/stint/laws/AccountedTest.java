package stint.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stint.language.Compiler;
import stint.language.Parser;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.Step;
import stint.scheduling.World;
import stint.scheduling.WorldSettings;

/** Law 5: what a scheduler's programs allocate is charged, limited, and the same however they are sliced. */
final class AccountedTest {
  private static final long MEBIBYTE = 1L << 20;

  /** Fills the memory with what {@code grow} says, gives it up, and tells when it was full. */
  private static final String FILLING =
      """
          def grow(kept, i):
              %s

          kept = {'list': [], 'dict': {}, 'set': set(), 'text': '', 'bytes': bytearray(), 'last': None}
          count = 0
          try:
              while True:
                  grow(kept, count)
                  count += 1
          except MemoryError as e:
              print('full', count, repr(e))
          kept = None
          print(sum(list(range(1000))), len('x' * 10_000))
          """;

  private static World world(String source, long slice, long memory) {
    var settings =
        WorldSettings.of(WorldSettings.Mode.PREEMPTIVE)
            .withSlice(slice)
            .withLimits(WorldSettings.Limits.DEFAULT.withMemory(memory).withInstructions(20_000_000));
    var world = new World(settings);
    world.spawn(Compiler.compile(Parser.parse(source, "t.py"), source, "t.py", "__main__"), null, Map.of());
    return world;
  }

  private static String outcome(World world) {
    var step = world.runToEnd();
    assertThat(step).isInstanceOf(Step.Ended.class);
    return ((Step.Ended) step).outcome().kind() + " at " + world.clock() + "\n" + world.console().text()
        + world.errors().text();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "kept['list'].append(i)",
    "kept['list'].append([i])",
    "kept['list'].append('text ' * 10 + str(i))",
    "kept['list'].append((i, float(i)))",
    "kept['list'].append({i: i})",
    "kept['list'].append({i})",
    "kept['list'].append(10 ** 50 + i)",
    "kept['list'].append(lambda: i)",
    "kept['list'].append(x for x in [i])",
    "kept['list'].append(ValueError(i))",
    "kept['list'].append(object())",
    "kept['list'].append(type('C', (), {}))",
    "kept['dict'][i] = i",
    "kept['set'].add(str(i))",
    "kept['text'] += 'x' * 10_000 + str(i)",
    "kept['bytes'] += b'x' * 1000",
    "kept['last'] = (kept['last'],)",
    "kept['last'] = [kept['last']]",
  })
  void aFullMemoryIsAnErrorThatCanBeCaughtAndWhatIsGivenUpIsFreeAgain(String grow) {
    var source = FILLING.formatted(grow);
    var expected = outcome(world(source, 1_000, MEBIBYTE));
    assertThat(expected).startsWith("FINISHED").contains("full ").endsWith("499500 10000\n");
    assertThat(outcome(world(source, 7, MEBIBYTE))).isEqualTo(expected);
    assertThat(outcome(world(source, 100_000, MEBIBYTE))).isEqualTo(expected);
  }

  @Test
  void theCountIsTheSameAfterSavingAndLoading() {
    var source = FILLING.formatted("kept['list'].append((i, [str(i)], {i: i}))");
    var expected = outcome(world(source, 1_000, MEBIBYTE));
    var world = world(source, 1_000, MEBIBYTE);
    for (int i = 0; world.next() instanceof Step.Run(var who, var instructions); i++) {
      var execution = who.execution();
      long before = execution.used();
      var halt = execution.advance(instructions);
      world.halted(who, halt, execution.used() - before);
      if (i % 20 == 0) {
        world = Snapshot.read(Snapshot.write(world), World.class);
      }
    }
    assertThat(outcome(world)).isEqualTo(expected);
  }

  @Test
  void whatIsGarbageCostsNothingInTheEnd() {
    var source =
        """
            for i in range(2_000):
                x = [0] * 1_000
                y = 'x' * 1_000 + str(i)
            print(len(x), len(y))
            """;
    assertThat(outcome(world(source, 1_000, MEBIBYTE))).startsWith("FINISHED").endsWith("1000 1004\n");
  }

  @Test
  void otherTaskletsGoOnWhenOneRunsOutOfMemory() {
    var source =
        """
            import stackless

            def greedy():
                x = []
                while True:
                    x.append(len(x))

            def modest():
                for i in range(5):
                    print('modest', i)
                    stackless.schedule()

            def guarded():
                try:
                    greedy()
                except MemoryError:
                    print('full')

            stackless.tasklet(guarded)()
            stackless.tasklet(modest)()
            stackless.run()
            modest()
            """;
    assertThat(outcome(world(source, 1_000, MEBIBYTE))).startsWith("FINISHED").contains("full\n", "modest 4\n");
  }
}
