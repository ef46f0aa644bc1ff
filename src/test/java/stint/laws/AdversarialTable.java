package stint.laws;

import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Debt;
import stint.machine.Execution;
import stint.scheduling.World;

/**
 * Prints for each adversarial program how it ended, the longest time that one step took - which is the longest time from the end of a
 * slice to the halt - and where that was, and the most heap that it held. Run by bench/adversaries.
 *
 * <p>Since programs are deterministic, work is told from pauses of the host by repetition: of each instruction the shortest time of
 * several runs counts, and a time during which the collector worked does not count at all. The heap is measured, after a collection, at
 * a few equally distant places and where the program's account of memory was highest.
 */
final class AdversarialTable {
  private static final int RUNS = 4;
  private static final long WARM_UP = 1_000_000_000;
  private static final long WORTH_NOTING = 100_000;
  private static final long UNKNOWN = Long.MAX_VALUE;
  private static final int PROBES = 10;

  private AdversarialTable() {}

  private record Row(AdversarialProgram.Ending ending, String name, long nanoseconds, String where, long account,
      long heap) {}

  /** Times of one run that are worth noting, by the clock at which they began; and where the account was highest. */
  private static final class Watch {
    private final Map<Long, Long> slow = new HashMap<>();
    private long collections = collections();
    private long account;
    private long highest;
    private int slices;

    void slice(World world, Execution execution, long clock, long nanoseconds) {
      if (nanoseconds > WORTH_NOTING || ++slices % 1_000 == 0) {
        long now = collections();
        if (nanoseconds > WORTH_NOTING) {
          slow.put(clock, now == collections ? nanoseconds : UNKNOWN);
        }
        collections = now;
      }
      if (world.memory() > account) {
        account = world.memory();
        highest = clock;
      }
    }
  }

  /** Arguments: parts of names; without any, all of them. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    for (var program : AdversarialProgram.all()) {
      if (arguments.length == 0 || List.of(arguments).stream().anyMatch(program.name()::contains)) {
        rows.add(measure(program));
      }
    }
    rows.sort(Comparator.comparingLong(Row::nanoseconds).reversed());
    out.printf("%-36s %-8s %12s %8s %8s %11s %9s %s%n", "program", "ended", "instructions", "debt", "worst us",
        "account KiB", "heap KiB", "where the worst was");
    for (var row : rows) {
      out.printf("%-36s %-8s %12d %8d %8d %11d %9d %s%n", row.name.replace(".py", ""), row.ending.kind(),
          row.ending.instructions(), row.ending.most(), row.nanoseconds / 1000, row.account >> 10, row.heap >> 10,
          row.where);
    }
  }

  private static Row measure(AdversarialProgram program) {
    Map<Long, Long> slow = null;
    AdversarialProgram.Ending ending = null;
    var watch = new Watch();
    long warm = System.nanoTime() + WARM_UP;
    do {
      ending = AdversarialProgram.run(program.world(), 1, new Watch()::slice);
    } while (System.nanoTime() < warm);
    for (int i = 0; i < RUNS; i++) {
      System.gc();
      watch = new Watch();
      ending = AdversarialProgram.run(program.world(), 1, watch::slice);
      if (slow == null) {
        slow = watch.slow;
      } else {
        var now = watch.slow;
        slow.keySet().retainAll(now.keySet());
        slow.replaceAll((clock, nanoseconds) -> Math.min(nanoseconds, now.get(clock)));
      }
    }
    slow.values().removeIf(nanoseconds -> nanoseconds == UNKNOWN);
    var worst = slow.entrySet().stream().max(Map.Entry.comparingByValue());
    var look = new Look(worst.map(Map.Entry::getKey).orElse(-1L), watch.highest, ending.instructions());
    var world = program.world();
    try {
      AdversarialProgram.run(world, 1, look::slice);
      look.measure();
    } finally {
      Reference.reachabilityFence(world);
    }
    return new Row(ending, program.name(), worst.map(Map.Entry::getValue).orElse(0L), look.where, watch.account,
        look.heap);
  }

  /** A run that looks where the program is when its worst step comes, and how much heap there is. */
  private static final class Look {
    private final long base = used();
    private final long worst;
    private final long highest;
    private final long distance;
    private long next;
    private long heap;
    private String where = "";

    Look(long worst, long highest, long instructions) {
      this.worst = worst;
      this.highest = highest;
      this.distance = instructions / PROBES + 1;
      this.next = distance;
    }

    void slice(World world, Execution execution, long clock, long nanoseconds) {
      // The one before the worst.
      if (world.clock() == worst) {
        where = Debt.place(execution) + " at " + clock;
      }
      if (world.clock() >= next || clock == highest) {
        next = world.clock() + distance;
        measure();
      }
    }

    void measure() {
      heap = Math.max(heap, used() - base);
    }
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
