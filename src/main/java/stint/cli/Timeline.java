package stint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import stint.scheduling.Policy.Turn;

/**
 * A picture in text of who ran when: a row for each tasklet, time from left to right. Time is the scheduler's own, the instructions
 * that it has executed, so the same interleaving always makes the same picture.
 *
 * <p>How high a cell is filled says how much of its column's instructions the tasklet had; whatever it had shows. Tasklets that would
 * need more than {@value #MOST_ROWS} rows share the last one: the ones that ran least.
 */
final class Timeline {
  private static final int MOST_ROWS = 40;
  private static final int MOST_NAME = 24;
  private static final int LEAST_PLOT = 20;
  private static final int TICK_DISTANCE = 12;
  private static final String LEVELS = " ▁▂▃▄▅▆▇█";

  private final List<Turn> turns;
  private final long dropped;
  private final List<Row> rows;
  private final Map<Integer, Row> rowOf;
  private final long total;
  private final int tasklets;

  /** A tasklet to be shown: its number, its name and how it stands, in one word, or nothing if that is not worth a word. */
  record Tasklet(int number, String name, String state) {}

  private static final class Row {
    final String number;
    final String name;
    final String state;
    long instructions;
    long turns;
    long[] columns;

    Row(String number, String name, String state) {
      this.number = number;
      this.name = name;
      this.state = state;
    }
  }

  /**
   * The picture of an interleaving.
   *
   * @param dropped how many turns before the first one were not kept
   * @param tasklets those that may occur in it; one that is missing is shown without a name
   */
  Timeline(List<Turn> turns, long dropped, List<Tasklet> tasklets) {
    this.turns = turns;
    this.dropped = dropped;
    this.total = turns.stream().mapToLong(Turn::instructions).sum();
    var used = new LinkedHashMap<Integer, Long>();
    turns.forEach(turn -> used.merge(turn.tasklet(), turn.instructions(), Long::sum));
    this.tasklets = used.size();
    this.rows = new ArrayList<>();
    this.rowOf = rows(used, tasklets.stream().collect(Collectors.toMap(Tasklet::number, t -> t, (a, _) -> a)));
    for (var turn : turns) {
      var row = rowOf.get(turn.tasklet());
      row.instructions += turn.instructions();
      row.turns++;
    }
  }

  private Map<Integer, Row> rows(Map<Integer, Long> used, Map<Integer, Tasklet> known) {
    var own = used.entrySet().stream()
        .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(used.size() > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
    var result = new LinkedHashMap<Integer, Row>();
    for (var number : own) {
      var tasklet = known.getOrDefault(number, new Tasklet(number, "", ""));
      var row = new Row(Integer.toString(number), shortened(tasklet.name), tasklet.state);
      rows.add(row);
      result.put(number, row);
    }
    if (own.size() < used.size()) {
      var others = new Row("", count(used.size() - own.size()) + " others", "");
      rows.add(others);
      used.keySet().forEach(number -> result.putIfAbsent(number, others));
    }
    return result;
  }

  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    return length <= MOST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, MOST_NAME - 1)) + "…";
  }

  /** The picture, made to fit {@code width} columns as far as the names allow; its last line is ended. */
  String render(int width) {
    if (turns.isEmpty()) {
      return "Nothing has run.\n";
    }
    var left = column("", rows.stream().map(row -> row.number), true)
        .join(column("tasklet", rows.stream().map(row -> row.name), false));
    var right = column("instructions", rows.stream().map(row -> count(row.instructions)), true)
        .join(column("share", rows.stream().map(row -> percent(row.instructions)), true))
        .join(column("turns", rows.stream().map(row -> count(row.turns)), true))
        .join(column("state", rows.stream().map(row -> row.state), false));
    int plot = Math.max(LEAST_PLOT, width - left.width() - right.width() - 4);
    long perColumn = Math.ceilDiv(total, plot);
    int columns = (int) Math.ceilDiv(total, perColumn);
    fill(perColumn, columns);

    var picture = new StringBuilder();
    line(picture, left.header + " │" + " ".repeat(columns) + "│ " + right.header);
    for (int i = 0; i < rows.size(); i++) {
      line(picture, left.cells.get(i) + " │" + cells(rows.get(i), perColumn) + "│ " + right.cells.get(i));
    }
    axis(picture, left.width() + 1, perColumn, columns);
    line(picture, summary(perColumn));
    return picture.toString();
  }

  private void fill(long perColumn, int columns) {
    rows.forEach(row -> row.columns = new long[columns]);
    long time = 0;
    for (var turn : turns) {
      var row = rowOf.get(turn.tasklet());
      long end = time + turn.instructions();
      while (time < end) {
        int column = (int) (time / perColumn);
        long part = Math.min(end, (column + 1) * perColumn) - time;
        row.columns[column] += part;
        time += part;
      }
    }
  }

  private String cells(Row row, long perColumn) {
    var cells = new StringBuilder();
    for (int column = 0; column < row.columns.length; column++) {
      long length = Math.min(perColumn, total - column * perColumn);
      cells.append(LEVELS.charAt((int) Math.ceilDiv(row.columns[column] * 8, length)));
    }
    return cells.toString();
  }

  /** Under the rows: marks at round numbers of instructions. */
  private void axis(StringBuilder picture, int indent, long perColumn, int columns) {
    var marks = new StringBuilder(" ".repeat(indent)).append('└').append("─".repeat(columns)).append('┘');
    var labels = new StringBuilder(" ".repeat(indent + columns + 2));
    long step = roundUp(perColumn * TICK_DISTANCE);
    for (long at = 0; at < total; at += step) {
      int position = indent + 1 + (int) (at / perColumn);
      var label = count(at);
      marks.setCharAt(position, '┬');
      if (position + label.length() <= labels.length()) {
        labels.replace(position, position + label.length(), label);
      }
    }
    line(picture, marks.toString());
    line(picture, labels.toString());
  }

  /** The least of 1, 2, 5, 10, 20, ... that is not below a number. */
  private static long roundUp(long least) {
    for (long decade = 1;; decade *= 10) {
      for (int digit : new int[]{1, 2, 5}) {
        if (digit * decade >= least) {
          return digit * decade;
        }
      }
    }
  }

  private String summary(long perColumn) {
    var text = counted(tasklets, "tasklet") + ", " + counted(total, "instruction") + ", "
        + (turns.size() == 2 ? "1 switch" : count(turns.size() - 1L) + " switches")
        + "\nA column is " + counted(perColumn, "instruction") + " wide.";
    return dropped == 0
        ? text
        : text + "\n" + counted(dropped, "turn") + " before the first one shown " + (dropped == 1 ? "was" : "were")
            + " not kept";
  }

  private String percent(long part) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / total);
  }

  private static String counted(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void line(StringBuilder picture, String text) {
    picture.append(text.stripTrailing()).append('\n');
  }

  /** Cells of one width, beside the picture. */
  private record Cells(String header, List<String> cells) {
    int width() {
      return header.length();
    }

    /** This column and another one to the right of it, which is left out if it is empty. */
    Cells join(Cells other) {
      if (other.cells.stream().allMatch(String::isBlank)) {
        return this;
      }
      var joined = new ArrayList<String>();
      for (int i = 0; i < cells.size(); i++) {
        joined.add(cells.get(i) + "  " + other.cells.get(i));
      }
      return new Cells(header + "  " + other.header, joined);
    }
  }

  private static Cells column(String header, java.util.stream.Stream<String> texts, boolean toTheRight) {
    var cells = texts.toList();
    int width = Math.max(header.length(), cells.stream().mapToInt(Timeline::length).max().orElse(0));
    return new Cells(padded(header, width, toTheRight),
        cells.stream().map(text -> padded(text, width, toTheRight)).toList());
  }

  private static String padded(String text, int width, boolean toTheRight) {
    var blanks = " ".repeat(width - length(text));
    return toTheRight ? blanks + text : text + blanks;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
