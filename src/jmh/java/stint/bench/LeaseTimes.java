package stint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stint.language.Compiler;
import stint.language.Parser;
import stint.scheduling.Invocation;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Mode;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseState;
import stint.service.Settings;
import stint.service.Stint;

/**
 * What leases cost: taking and giving back one that nobody else wants, through the actors, beside {@code atomic()}; handing one over from
 * tasklet to tasklet; and 10,000 leases with 100,000 waiters, in time and in bytes. Medians of some rounds in one JVM.
 */
public final class LeaseTimes {
  private static final int ROUNDS = 7;
  private static final int TIMES = 200_000;
  private static final int NAMES = 10_000;
  private static final int WAITERS = 100_000;
  private static final Path SOURCES = Path.of("bench", "leases");

  private LeaseTimes() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    System.getProperties().putIfAbsent("stint.log.level", "WARN");
    row("atomic(), in and out", "ns", median(() -> program("alone.py", "atomic", TIMES)));
    row("lease nobody else wants, acquire and release", "ns", median(() -> program("alone.py", "lease", TIMES)));
    row("hand-over among 2 tasklets, with a switch", "ns", median(() -> program("contended.py", "2", TIMES)));
    row("hand-over among 1,000 tasklets, with a switch", "ns", median(() -> program("contended.py", "1000", TIMES)));
    row("rules alone: acquire and release", "ns", median(LeaseTimes::alone));
    row("rules alone: hand-over in a queue of 100,000", "ns", median(LeaseTimes::longQueue));
    weigh();
  }

  private interface Timed {
    /** Nanoseconds of one operation. */
    double time() throws IOException;
  }

  private static double median(Timed timed) throws IOException {
    var times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      times[i] = timed.time();
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static void row(String what, String unit, double value) {
    System.out.printf("%-48s %10.0f %s%n", what, value, unit);
  }

  private static double program(String name, String argument, int times) throws IOException {
    var file = SOURCES.resolve(name);
    var source = Files.readString(file);
    var code = Compiler.compile(Parser.parse(source, file.toString()), source, file.toString(), "__main__");
    try (var stint = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1)))) {
      long before = System.nanoTime();
      var completion = stint.runToEnd(code, WorldSettings.of(Mode.COOPERATIVE),
          new Invocation(List.of(file.toString(), argument, Integer.toString(times)), ""), System.out::print,
          System.err::print);
      if (completion.scheduler().outcome() == null || completion.scheduler().outcome().exitCode() != 0) {
        throw new IllegalStateException(name + " has failed");
      }
      return (double) (System.nanoTime() - before) / times;
    }
  }

  private static LeaseState after(LeaseState state, LeaseCommand command, long now) {
    var next = state;
    for (var event : state.decide(command, now)) {
      next = next.apply(event);
    }
    return next;
  }

  private static LeaseCommand.Acquire acquire(int owner) {
    return new LeaseCommand.Acquire(
        new Claim("s1." + owner, false, LeaseState.NEVER, LeaseState.NEVER, LeaseState.NEVER,
            "bank.py:12 in transfer"));
  }

  private static double alone() {
    var state = LeaseState.free("x", 0);
    long before = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      state = after(state, acquire(1), i);
      state = after(state, new LeaseCommand.Release("s1.1", state.token()), i);
    }
    return (double) (System.nanoTime() - before) / TIMES;
  }

  private static double longQueue() {
    var state = LeaseState.free("x", 0);
    for (int i = 0; i < WAITERS; i++) {
      state = after(state, acquire(i), i);
    }
    long before = System.nanoTime();
    for (int i = 0; i < WAITERS - 1; i++) {
      state = after(state, new LeaseCommand.Release("s1." + i, state.token()), WAITERS);
    }
    return (double) (System.nanoTime() - before) / (WAITERS - 1);
  }

  /** 10,000 leases, each held by one and waited for by ten. */
  private static void weigh() {
    var leases = new LeaseState[NAMES];
    long empty = used();
    long before = System.nanoTime();
    for (int i = 0; i < NAMES; i++) {
      leases[i] = after(LeaseState.free("lease " + i, 0), acquire(i), 0);
    }
    long held = used();
    for (int i = 0; i < WAITERS; i++) {
      leases[i % NAMES] = after(leases[i % NAMES], acquire(NAMES + i), i);
    }
    row("10,000 leases taken, 100,000 waiters queued", "ms", (System.nanoTime() - before) / 1e6);
    long full = used();
    row("bytes of a lease that is held", "B", (double) (held - empty) / NAMES);
    row("bytes of a waiter", "B", (double) (full - held) / WAITERS);
    long waiting = Arrays.stream(leases).mapToLong(lease -> lease.waiters().size()).sum();
    if (waiting != WAITERS) {
      throw new IllegalStateException(waiting + " wait");
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
