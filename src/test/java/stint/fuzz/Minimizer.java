package stint.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stint.laws.GeneratedProgram;

/** Makes a program that shows something as small as it gets: leaves out statements first, then parts of lines. */
final class Minimizer {
  private static final int MOST_TRIES = 3_000;

  private final Predicate<String> shows;
  private int tries;

  private Minimizer(Predicate<String> shows) {
    this.shows = shows;
  }

  /** A smallest program that still shows it; after some thousands of tries, the smallest so far. */
  static String minimize(GeneratedProgram program, Predicate<String> shows) {
    var minimizer = new Minimizer(shows);
    return minimizer.lines(minimizer.statements(program).source());
  }

  private GeneratedProgram statements(GeneratedProgram program) {
    var smallest = program;
    while (true) {
      var next = smallest.smaller().filter(smaller -> stillShows(smaller.source())).findFirst();
      if (next.isEmpty()) {
        return smallest;
      }
      smallest = next.get();
    }
  }

  private String lines(String source) {
    var smallest = source;
    while (true) {
      var next = shorter(smallest).filter(this::stillShows).findFirst();
      if (next.isEmpty()) {
        return smallest;
      }
      smallest = next.get();
    }
  }

  private boolean stillShows(String source) {
    return tries++ < MOST_TRIES && shows.test(source);
  }

  /** Texts in which brackets, what stands in them, or one of their elements is missing; not all of them are programs. */
  private static Stream<String> shorter(String source) {
    List<String> all = new ArrayList<>();
    for (int open = 0; open < source.length(); open++) {
      if ("([{".indexOf(source.charAt(open)) >= 0) {
        int close = close(source, open);
        if (close > 0) {
          replacements(source, open, close, all);
        }
      }
    }
    return all.stream().filter(text -> text.length() < source.length());
  }

  private static void replacements(String source, int open, int close, List<String> all) {
    var before = source.substring(0, open);
    var inside = source.substring(open + 1, close);
    var after = source.substring(close + 1);
    all.add(before + after);
    all.add(before + "0" + after);
    all.add(before + source.charAt(open) + source.charAt(close) + after);
    all.add(before + inside + after);
    int line = before.lastIndexOf('\n') + 1;
    int assigned = before.indexOf(" = ", line);
    int from = assigned < 0 ? line : assigned + 3;
    all.add(before.substring(0, from) + inside + after.substring(Math.max(0, after.indexOf('\n'))));
    for (int comma = inside.indexOf(','); comma >= 0; comma = inside.indexOf(',', comma + 1)) {
      all.add(before + source.charAt(open) + inside.substring(0, comma) + source.charAt(close) + after);
      all.add(before + source.charAt(open) + inside.substring(comma + 1).strip() + source.charAt(close) + after);
    }
  }

  private static int close(String source, int open) {
    int depth = 0;
    for (int i = open; i < source.length() && source.charAt(i) != '\n'; i++) {
      if ("([{".indexOf(source.charAt(i)) >= 0) {
        depth++;
      } else if (")]}".indexOf(source.charAt(i)) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
