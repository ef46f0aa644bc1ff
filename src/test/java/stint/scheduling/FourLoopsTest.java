package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stint.scheduling.WorldSettings.Mode;

/**
 * The source document's four loops under every budget. With fresh slices of exactly N instructions the tasklets that were created
 * earlier cost less, so the order of creation is kept whatever N is.
 */
class FourLoopsTest {
  private static final String PROGRAM =
      """
          import stackless
          def looping_tasklet(loopCount):
              for i in range(loopCount):
                  pass
              print("DONE", loopCount)
          def preemptive(instructionCount):
              runs = 0
              while stackless.getruncount() > 1:
                  t = stackless.run(instructionCount)
                  runs += 1
                  if t: t.insert()
              return runs
          for n in (1000, 1001, 1002, 1003):
              stackless.tasklet(looping_tasklet)(n)
          result = preemptive(%d)
          """;

  private static World run(long budget) {
    var world = Programs.of(PROGRAM.formatted(budget), WorldSettings.of(Mode.COOPERATIVE));
    assertThat(world.runToEnd()).isInstanceOf(Step.Ended.class);
    return world;
  }

  private static List<String> numbers(World world) {
    return Pattern.compile("\\d+").matcher(world.console().text()).results().map(match -> match.group()).toList();
  }

  private static long runs(World world) {
    return (long) world.result(1).orElseThrow().value();
  }

  @Test
  void shouldFinishInOrderOfCreationUnderEveryBudget() {
    long[] costs =
        run(0).tasklets().stream().skip(1).mapToLong(TaskletView::instructions).toArray();
    for (long budget = 1; budget <= 2000; budget++) {
      long n = budget;
      var world = run(budget);
      assertThat(numbers(world)).as("budget %d", budget).containsExactly("1000", "1001", "1002", "1003");
      assertThat(runs(world))
          .as("run() calls with budget %d", budget)
          .isEqualTo(1 + Arrays.stream(costs).map(cost -> (cost + n - 1) / n - 1).sum());
      assertThat(world.tasklets().stream().skip(1).mapToLong(TaskletView::instructions).toArray())
          .as("the costs do not depend on the budget")
          .isEqualTo(costs);
    }
  }

  @Test
  void shouldRepeatItselfToTheByte() {
    for (long budget : new long[]{1, 3, 5, 10, 1000}) {
      assertThat(run(budget).console().text()).isEqualTo(run(budget).console().text());
    }
  }
}
