package stint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import stint.language.Compiler;
import stint.language.Parser;
import stint.scheduling.Invocation;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;
import stint.service.Settings;
import stint.service.Stint;

/**
 * Nanoseconds of one switch - a hop over a channel, or a turn of {@code schedule()} - with 1,000 and 100,000 tasklets: Stint through its
 * actors, BEAM with one scheduler thread, Java's virtual threads on one carrier, side by side. Each is run a few times, and the best counts;
 * what it takes to make the tasklets is included.
 */
public final class Switches {
  private static final int HOPS = 4_000_000;
  private static final int ROUNDS = 3;
  private static final Path SOURCES = Path.of("bench", "switches");
  private static final Limits LIMITS = Limits.DEFAULT.withMemory(4L << 30).withTasklets(200_000);

  private Switches() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // One carrier, to be set before the first virtual thread.
    System.setProperty("jdk.virtualThreadScheduler.parallelism", "1");
    System.setProperty("jdk.virtualThreadScheduler.maxPoolSize", "1");
    System.getProperties().putIfAbsent("stint.log.level", "WARN");
    var built = Files.createTempDirectory("switches");
    boolean beam = isThere("erlc") && run(List.of("erlc", "-o", built.toString(), SOURCES + "/switches.erl")) != null;
    System.out.printf("%-10s %9s %12s %12s %16s%n", "ns", "tasklets", "Stint", "BEAM", "virtual threads");
    for (var kind : List.of("pingpong", "ring")) {
      for (int tasklets : new int[]{1_000, 100_000}) {
        double ours = Double.MAX_VALUE;
        double beams = Double.MAX_VALUE;
        double threads = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
          ours = Math.min(ours, stint(kind, tasklets));
          beams = beam ? Math.min(beams, beam(built, kind, tasklets)) : beams;
          threads = Math.min(threads, virtualThreads(kind, tasklets));
        }
        System.out.printf("%-10s %9d %12.0f %12s %16.0f%n", kind, tasklets, ours,
            beam ? String.format("%.0f", beams) : "-", threads);
      }
    }
  }

  private static double stint(String kind, int tasklets) throws IOException {
    var file = SOURCES.resolve(kind + ".py");
    var source = Files.readString(file);
    var code = Compiler.compile(Parser.parse(source, file.toString()), source, file.toString(), "__main__");
    var settings = WorldSettings.of(Mode.COOPERATIVE).withLimits(LIMITS);
    try (var stint = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1)))) {
      long before = System.nanoTime();
      var arguments = List.of(file.toString(), Integer.toString(tasklets), Integer.toString(HOPS));
      var completion =
          stint.runToEnd(code, settings, new Invocation(arguments, ""), System.out::print, System.err::print);
      if (completion.scheduler().outcome() == null || completion.scheduler().outcome().exitCode() != 0) {
        throw new IllegalStateException(kind + " has failed");
      }
      return (double) (System.nanoTime() - before) / HOPS;
    }
  }

  private static double beam(Path built, String kind, int tasklets) throws IOException, InterruptedException {
    return Double
        .parseDouble(run(List.of("erl", "+S", "1", "+P", "1000000", "-noshell", "-pa", built.toString(), "-eval",
            "switches:main([\"" + kind + "\", \"" + tasklets + "\", \"" + HOPS + "\"]).")).strip());
  }

  private static boolean isThere(String command) throws IOException, InterruptedException {
    return run(List.of("sh", "-c", "command -v " + command)) != null;
  }

  /** What a command prints, or null if it fails. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? output : null;
  }

  @SuppressWarnings("ThreadPriorityCheck") // yielding is what is measured
  private static double virtualThreads(String kind, int tasklets) throws InterruptedException {
    long before = System.nanoTime();
    int each = HOPS / tasklets;
    var done = new CountDownLatch(tasklets);
    List<Runnable> bodies = new ArrayList<>();
    if (kind.equals("ring")) {
      for (int i = 0; i < tasklets; i++) {
        bodies.add(() -> {
          for (int turn = 0; turn < each; turn++) {
            Thread.yield();
          }
        });
      }
    } else {
      for (int i = 0; i < tasklets / 2; i++) {
        var out = new SynchronousQueue<Integer>();
        var back = new SynchronousQueue<Integer>();
        bodies.add(() -> exchange(out, back, each));
        bodies.add(() -> answer(out, back, each));
      }
    }
    for (var body : bodies) {
      Thread.startVirtualThread(() -> {
        body.run();
        done.countDown();
      });
    }
    done.await();
    return (double) (System.nanoTime() - before) / HOPS;
  }

  private static void exchange(SynchronousQueue<Integer> out, SynchronousQueue<Integer> back, int rounds) {
    try {
      for (int i = 0; i < rounds; i++) {
        out.put(i);
        back.take();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(SynchronousQueue<Integer> in, SynchronousQueue<Integer> back, int rounds) {
    try {
      for (int i = 0; i < rounds; i++) {
        back.put(in.take());
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
