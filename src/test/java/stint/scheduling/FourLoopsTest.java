package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stint.machine.snapshot.Snapshot;
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
                  t = stackless.run(instructionCount%s)
                  runs += 1
                  if t: t.insert()
              return runs
          for n in (1000, 1001, 1002, 1003):
              stackless.tasklet(looping_tasklet)(n)
          result = preemptive(%d)
          """;

  private static World run(long budget) {
    return run("", budget, WorldSettings.of(Mode.COOPERATIVE));
  }

  private static World run(String options, long budget, WorldSettings settings) {
    var world = Programs.of(PROGRAM.formatted(options, budget), settings);
    assertThat(world.runToEnd()).isInstanceOf(Step.Ended.class);
    return world;
  }

  /** The output in the notation of the tables: D is DONE, / the end of a line; a blank before DONE, or at an end, says nothing. */
  private static String table(World world) {
    return world.console().text().replace("DONE", "D").replace(" D", "D").replace("\n", "/");
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

  @ParameterizedTest
  @CsvSource({
    "D 1000/D 1002/D 1003/D 1001/, 27-28 37-42", "D 1000/D 1001D 1002/D 1003//, 44",
    "D 1000/D 1001/D 1003/D 1002/, 46-52", "D 1001/D 1002/D 1003/D 1000/, 29-33", "DD 1001/D 1002/D 1003/1000/, 34",
    "D 1000D 1001/D 1002/D 1003//, 35", "D 1000/DD 1002/D 1003/1001/, 43", "D 1000/D 1001/DD 1003/1002/, 53",
    "D 1000/D 1001/D 1002D 1003//, 54", "D 1000/D 1001/D 1002/D 1003/, 0-26 36 45 55-100"})
  void shouldPrintThePublishedTableUnderTheOldMeter(String printed, String phases) {
    for (var range : phases.split(" ", -1)) {
      var ends = range.split("-", -1);
      for (int phase = Integer.parseInt(ends[0]); phase <= Integer.parseInt(ends[ends.length - 1]); phase++) {
        var settings = WorldSettings.of(Mode.COOPERATIVE).withMeter(Meter.checkInterval(phase));
        assertThat(table(run("", 5, settings))).as("phase %d", phase).isEqualTo(printed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 10, 101})
  void shouldTreatAllBudgetsWithinOneIntervalAlikeUnderTheOldMeter(long budget) {
    for (int phase = 0; phase <= Meter.MOST_PHASE; phase += 4) {
      var settings = WorldSettings.of(Mode.COOPERATIVE).withMeter(Meter.checkInterval(phase));
      assertThat(run("", budget, settings).console().text()).isEqualTo(run("", 5, settings).console().text());
    }
  }

  @Test
  void shouldGoOnFromASavedWorldUnderTheOldMeter() {
    var settings = WorldSettings.of(Mode.COOPERATIVE).withMeter(Meter.checkInterval(34));
    var world = Programs.of(PROGRAM.formatted("", 5), settings);
    var printed = new StringBuilder();
    for (int i = 0; world.next() instanceof Step.Run(var who, var most); i++) {
      long before = who.execution().used();
      var halt = who.execution().advance(most);
      world.halted(who, halt, who.execution().used() - before);
      if (i % 97 == 0) {
        printed.append(world.console().text());
        world = Snapshot.read(Snapshot.write(world), World.class);
      }
    }
    assertThat(printed + world.console().text()).isEqualTo(run("", 5, settings).console().text());
  }

  /** The number of budgets from 2 to 400 with this output, and the first of them: values of this machine's costs. */
  @Test
  void shouldShareATotalBudgetInTheseOrders() {
    var budgets = new LinkedHashMap<String, List<Long>>();
    for (long budget = 2; budget <= 400; budget++) {
      var output = table(run(", totaltimeout=True", budget, WorldSettings.of(Mode.COOPERATIVE)));
      budgets.computeIfAbsent(output, _ -> new ArrayList<>()).add(budget);
    }
    assertThat(budgets.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().size() + " from " + entry.getValue().getFirst()))
        .containsExactly(
            "D 1000/D 1001/D 1002/D 1003/ 128 from 2", "D 1000/DD 1001/1002/D 1003/ 5 from 4",
            "D 1000/DD  1001/1002/D 1003/ 1 from 5", "D 1000/D 1001/DD 1003 1002// 1 from 6",
            "D 1000/D 1001/D 1003D 1002// 1 from 7", "D 1000/DD 1002/D 10031001// 1 from 12",
            "D 1000/D 1001/DD 1003/1002/ 1 from 13", "D 1000/D 1002/D 1003D 1001// 25 from 14",
            "D 1000/D 1001/DD 1003/ 1002/ 2 from 15", "D 1000/DD 1002/ 1001/D 1003/ 4 from 17",
            "D 1000/D 1002D 1001//D 1003/ 4 from 19", "D 1000/D 1001/D 1002D 1003// 2 from 23",
            "D 1000/D 1002/D 1001/D 1003/ 166 from 25", "D 1000/D 1001/D 1003/D 1002/ 58 from 31");
  }
}
