package stint.laws;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints for each adversarial program how it ended, the longest time that one step took - which is the longest time from the end of a
 * slice to the halt - and the live heap that it left at its peak. Run by bench/adversaries.
 *
 * <p>Since programs are deterministic, a pause of the collector or the compiler is told from work by repetition: of each instruction
 * the shortest time of several runs counts.
 */
final class AdversarialTable {
  private static final int RUNS = 3;
  private static final long WORTH_NOTING = 100_000;

  private AdversarialTable() {}

  private record Row(AdversarialProgram.Ending ending, String name, long nanoseconds, long at, long heap) {}

  /** Arguments: parts of names; without any, all of them. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    for (var program : AdversarialProgram.all()) {
      if (arguments.length == 0 || List.of(arguments).stream().anyMatch(program.name()::contains)) {
        rows.add(measure(program));
      }
    }
    rows.sort(Comparator.comparingLong(Row::nanoseconds).reversed());
    out.printf("%-38s %-9s %12s %10s %12s %9s %9s%n", "program", "ended", "instructions", "worst us", "at", "debt",
        "heap KiB");
    for (var row : rows) {
      out.printf("%-38s %-9s %12d %10d %12d %9d %9d%n", row.name, row.ending.kind(), row.ending.instructions(),
          row.nanoseconds / 1000, row.at, row.ending.most(), row.heap >> 10);
    }
  }

  private static Row measure(AdversarialProgram program) {
    Map<Long, Long> slow = new HashMap<>();
    AdversarialProgram.Ending ending = null;
    long heap = 0;
    for (int i = 0; i < RUNS; i++) {
      Map<Long, Long> now = new HashMap<>();
      long base = usedAfterCollection();
      var world = program.world();
      try {
        ending =
            AdversarialProgram.run(
                world,
                1,
                (_, clock, nanoseconds) -> {
                  if (nanoseconds > WORTH_NOTING) {
                    now.put(clock, nanoseconds);
                  }
                });
        heap = Math.max(heap, usedAfterCollection() - base);
      } finally {
        java.lang.ref.Reference.reachabilityFence(world);
      }
      var before = i == 0 ? now : slow;
      before.keySet().retainAll(now.keySet());
      before.replaceAll((clock, nanoseconds) -> Math.min(nanoseconds, now.get(clock)));
      slow = new HashMap<>(before);
    }
    var worst = slow.entrySet().stream().max(Map.Entry.comparingByValue());
    return new Row(
        ending,
        program.name(),
        worst.map(Map.Entry::getValue).orElse(0L),
        worst.map(Map.Entry::getKey).orElse(0L),
        heap);
  }

  private static long usedAfterCollection() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
