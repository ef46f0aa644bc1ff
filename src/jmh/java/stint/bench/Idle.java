package stint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import stint.http.HttpServer;
import stint.language.Code;
import stint.language.Compiler;
import stint.language.Parser;
import stint.scheduling.World;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Limits;
import stint.scheduling.WorldSettings.Mode;
import stint.service.SchedulerActor;
import stint.service.SchedulerInfo;
import stint.service.Settings;
import stint.service.Stint;

/**
 * What tasklets cost that wait on a channel, without actors and with them, in heap and in memory of the process, and how many a second are
 * made: by a program, and over HTTP on this machine.
 */
public final class Idle {
  private static final Path SOURCES = Path.of("bench", "idle");
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 3;

  private final int tasklets;
  private final WorldSettings settings;

  private Idle(int tasklets) {
    this.tasklets = tasklets;
    this.settings =
        WorldSettings.of(Mode.PREEMPTIVE).withLimits(Limits.DEFAULT.withMemory(8L << 30).withTasklets(tasklets + 10));
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    System.getProperties().putIfAbsent("stint.log.level", "WARN");
    var idle = new Idle(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000);
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
    long without = idle.withoutActors();
    row("heap of a waiting tasklet without its actor", (double) without, "bytes");
    idle.withActors(without);
    row("tasklets made, run and ended by a program", idle.spawns(), "per second");
    row("programs spawned over HTTP, " + CONNECTIONS + " at a time", idle.overHttp(requests), "per second");
    row("most memory of the process", peak(), "MiB");
  }

  private static void row(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-52s %,14.0f %s%n", what, value, unit);
  }

  private long withoutActors() throws IOException {
    var world = new World(settings);
    long before = heap();
    world.spawn(program("blocked.py"), null, Map.of("count", tasklets));
    world.runToEnd();
    long each = (heap() - before) / tasklets;
    check(world.aliveCount());
    return each;
  }

  private void withActors(long without) throws IOException {
    try (var stint = start()) {
      long before = heap();
      long start = System.nanoTime();
      var scheduler = begin(stint, "blocked.py", tasklets);
      var info = await(stint, scheduler, SchedulerInfo.State.WAITING);
      double seconds = (System.nanoTime() - start) / 1e9;
      check(info.alive());
      long after = heap();
      row("heap of a waiting tasklet with its actor", (double) (after - before) / tasklets, "bytes");
      row("  of that, its actor", (double) (after - before) / tasklets - without, "bytes");
      row("heap with " + tasklets + " of them, all in all", (double) (after >> 20), "MiB");
      row("tasklets made by a program and blocked, actors new", tasklets / seconds, "per second");
    }
  }

  private double spawns() throws IOException {
    int each = Math.max(1_000, tasklets / 2 / 1_000 * 1_000);
    double best = 0;
    for (int i = 0; i < ROUNDS; i++) {
      try (var stint = start()) {
        long start = System.nanoTime();
        var scheduler = begin(stint, "spawns.py", each);
        await(stint, scheduler, SchedulerInfo.State.ENDED);
        best = Math.max(best, each / ((System.nanoTime() - start) / 1e9));
      }
    }
    return best;
  }

  private double overHttp(int requests) throws IOException {
    try (var stint = start(); var server = HttpServer.start(stint); var client = HttpClient.newHttpClient()) {
      Stint.await(stint.create("http", settings));
      var request = HttpRequest.newBuilder(URI.create(server.address() + "/v1/tasklets"))
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString("{\"source\": \"result = 1\", \"scheduler\": \"http\"}"))
          .build();
      double best = 0;
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        var senders = new ArrayList<CompletableFuture<Void>>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
          senders.add(post(client, request, requests / CONNECTIONS));
        }
        CompletableFuture.allOf(senders.toArray(CompletableFuture[]::new)).join();
        int sent = requests / CONNECTIONS * CONNECTIONS;
        best = Math.max(best, sent / ((System.nanoTime() - start) / 1e9));
      }
      return best;
    }
  }

  /** Sends a request so many times, each when the one before was answered. */
  private static CompletableFuture<Void> post(HttpClient client, HttpRequest request, int times) {
    if (times == 0) {
      return CompletableFuture.completedFuture(null);
    }
    return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenCompose(answer -> {
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.body());
      }
      return post(client, request, times - 1);
    });
  }

  private static Stint start() {
    return Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1, "stint.http.port", 0)));
  }

  /** Runs a program in a scheduler of its own. */
  private String begin(Stint stint, String program, int count) throws IOException {
    var scheduler = Stint.await(stint.create(null, settings));
    Stint.await(stint.spawn(scheduler, program(program), null, null, Map.of("count", count)));
    return scheduler;
  }

  private static SchedulerInfo await(Stint stint, String scheduler, SchedulerInfo.State state) {
    for (;;) {
      var info = Stint.await(stint.ask(scheduler, SchedulerActor.Inspect::new));
      if (info.state() == state) {
        return info;
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  private void check(int alive) {
    if (alive < tasklets) {
      throw new IllegalStateException("only " + alive + " tasklets wait");
    }
  }

  private static Code program(String name) throws IOException {
    var source = Files.readString(SOURCES.resolve(name));
    return Compiler.compile(Parser.parse(source, name), source, name, "__main__");
  }

  /** Bytes that are reachable. */
  private static long heap() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** The most memory that this process has had, in MiB; the kernel says so. */
  private static double peak() throws IOException {
    try (var lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines.filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    }
  }
}
