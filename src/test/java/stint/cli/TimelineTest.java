package stint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stint.scheduling.Policy.Turn;

/** The picture of who ran when. */
final class TimelineTest {
  private static final List<Timeline.Tasklet> NAMES = List.of(
      new Timeline.Tasklet(1, "main", ""), new Timeline.Tasklet(2, "left", ""),
      new Timeline.Tasklet(3, "right", "killed"));

  private static String render(int width, List<Timeline.Tasklet> tasklets, Turn... turns) {
    return new Timeline(List.of(turns), 0, tasklets).render(width);
  }

  @Test
  void showsTurnsSideBySideWithTotals() {
    assertThat(render(80, NAMES, new Turn(1, 10), new Turn(2, 1000), new Turn(3, 500), new Turn(2, 20), new Turn(1, 5)))
        .isEqualTo("""
               tasklet │                                │ instructions  share  turns  state
            1  main    │▂                              ▁│           15   1.0%      2
            2  left    │▇████████████████████▁         ▄│        1,020  66.4%      2
            3  right   │                     ██████████▄│          500  32.6%      1  killed
                       └┬───────────────────┬───────────┘
                        0                   1,000
            3 tasklets, 1,535 instructions, 4 switches
            A column is 48 instructions wide.
            """);
  }

  @Test
  void fitsTheWidth() {
    var turns = IntStream.range(0, 1000).mapToObj(i -> new Turn(1 + i % 3, 1 + i * 7L)).toArray(Turn[]::new);
    for (int width = 75; width <= 250; width++) {
      int limit = width;
      assertThat(render(width, NAMES, turns).lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(limit));
    }
  }

  @Test
  void addsUpInEveryColumn() {
    var turns = IntStream.range(0, 100).mapToObj(i -> new Turn(1 + i % 2, 800)).toArray(Turn[]::new);
    var rows = render(80, NAMES, turns).lines().skip(1).limit(2).map(row -> row.split("│", -1)[1]).toList();
    for (int column = 0; column < rows.getFirst().length(); column++) {
      int first = " ▁▂▃▄▅▆▇█".indexOf(rows.get(0).charAt(column));
      int second = " ▁▂▃▄▅▆▇█".indexOf(rows.get(1).charAt(column));
      assertThat(first + second).isBetween(8, 9);
    }
  }

  @Test
  void aShortProgramHasAColumnForEachInstruction() {
    assertThat(render(80, NAMES, new Turn(1, 3), new Turn(2, 2))).isEqualTo("""
           tasklet │     │ instructions  share  turns
        1  main    │███  │            3  60.0%      1
        2  left    │   ██│            2  40.0%      1
                   └┬────┘
                    0
        2 tasklets, 5 instructions, 1 switch
        A column is 1 instruction wide.
        """);
  }

  @Test
  void manyTaskletsShareTheLastRow() {
    var tasklets = new ArrayList<Timeline.Tasklet>();
    var turns = new ArrayList<Turn>();
    for (int number = 1; number <= 1000; number++) {
      tasklets.add(new Timeline.Tasklet(number, "worker", ""));
      turns.add(new Turn(number, number == 77 ? 5000 : 10));
    }
    var lines = new Timeline(turns, 0, tasklets).render(100).lines().toList();
    assertThat(lines).hasSize(1 + 40 + 4);
    assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("77  worker"));
    assertThat(lines.get(40)).contains("961 others").contains("9,610");
  }

  @Test
  void saysWhatWasNotKept() {
    assertThat(new Timeline(List.of(new Turn(1, 5)), 12, NAMES).render(80))
        .endsWith("\n12 turns before the first one shown were not kept\n");
    assertThat(new Timeline(List.of(new Turn(1, 5)), 1, NAMES).render(80))
        .endsWith("\n1 turn before the first one shown was not kept\n");
  }

  @Test
  void nothingHasRun() {
    assertThat(render(80, NAMES)).isEqualTo("Nothing has run.\n");
  }

  @Test
  void longNamesAreCutAndUnknownOnesLeftOut() {
    var picture = render(80, List.of(new Timeline.Tasklet(1, "x".repeat(100), "")), new Turn(1, 50), new Turn(9, 50));
    assertThat(picture).contains("x".repeat(23) + "… │").contains("\n9");
  }
}
