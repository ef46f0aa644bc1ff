package stint.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The programs in bench/programs on Stint, on CPython and on Monty, in the same run: medians of the times of {@code main()} in a warm
 * process. Each program has to print the same wherever it runs; what Monty refuses is said.
 *
 * <p>Stint runs all programs in one JVM, in slices of 1,000 instructions, without actors, so that each meets what the JVM has learnt from
 * those before; its first calls, in which the JVM compiles, do not count. Arguments are parts of names; without any, all programs run. {@code
 * alone} runs each program in a JVM of its own besides. {@code slices} compares slices of 1,000 with none instead, call by call in turn.
 */
public final class Comparison {
  private static final Path PROGRAMS = Path.of("bench/programs");
  private static final String CPYTHON = "/usr/bin/python3.11";
  private static final Path MONTY_HOME = Path.of("target/monty").toAbsolutePath();
  private static final String MONTY = "@pydantic/monty@0.0.18";

  /** Odd, so that one of them is the median. */
  private static final int COUNTED = 7;

  private static final int PAIRS = 21;
  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long SLICE = 1_000;
  private static final long NO_SLICES = 1L << 40;

  /** How Stint and Monty read the same program. */
  private static final String CALL = "\ndef print_main():\n    print(main())\n";

  private static final String ON_CPYTHON = """
      import sys, time
      namespace = {"__name__": "program"}
      exec(compile(open(sys.argv[1]).read(), sys.argv[1], "exec"), namespace)
      main = namespace["main"]
      main()
      for repetition in range(int(sys.argv[2])):
          start = time.perf_counter()
          value = main()
          print(time.perf_counter() - start)
      print(value)
      """;

  /** Monty keeps nothing between two runs, so the definitions are executed anew in each: that is little. */
  private static final String ON_MONTY = """
      import { createRequire } from 'node:module'
      import { readFileSync } from 'node:fs'
      const [home, file, count] = process.argv.slice(2)
      const { Monty } = createRequire(home + '/')('@pydantic/monty')
      const source = readFileSync(file, 'utf8')
      try {
        const program = new Monty(source + '\\nmain()\\n')
        program.run()
        for (let i = 0; i < Number(count); i++) {
          const start = process.hrtime.bigint()
          program.run()
          console.log(Number(process.hrtime.bigint() - start) / 1e9)
        }
        let printed = ''
        new Monty(source + '\\nprint(main())\\n').run({ printCallback: (stream, text) => { printed += text } })
        console.log(printed.trim())
      } catch (e) {
        console.log('refused: ' + e.message)
      }
      """;

  /** Seconds, and what was printed; or why it was refused. */
  private record Measured(double seconds, String printed, String refused) {
    static Measured refused(String why) {
      return new Measured(Double.NaN, null, why);
    }
  }

  /** Ratios by the name of what Stint is compared with, for their mean. */
  private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

  private final List<String> refusals = new ArrayList<>();
  private final Optional<String> monty;
  private final boolean alone;

  private Comparison(boolean alone) throws IOException, InterruptedException {
    this.alone = alone;
    this.monty = installMonty();
  }

  /** Measures the programs whose names contain one of the arguments; all of them if there are none. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var words = new ArrayList<>(List.of(arguments));
    boolean slices = words.remove("slices");
    boolean alone = words.remove("alone");
    boolean only = words.remove("--seconds");
    if (only) {
      System.out.println(onStint(PROGRAMS.resolve(words.getFirst())).seconds);
    } else if (slices) {
      compareSlices(programs(words));
    } else {
      new Comparison(alone).compare(programs(words));
    }
  }

  private static List<Path> programs(List<String> parts) throws IOException {
    try (var files = Files.list(PROGRAMS)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> parts.isEmpty() || parts.stream().anyMatch(name(file)::contains))
          .sorted()
          .toList();
    }
  }

  private static String name(Path program) {
    return program.getFileName().toString().replace(".py", "");
  }

  // Stint, CPython, Monty

  private void compare(List<Path> programs) throws IOException, InterruptedException {
    System.out.printf(Locale.ROOT, "%-16s %10s %10s %10s %10s %9s %9s%s%n", "program", "CPython ms", "Monty ms",
        "Stint ms",
        "alone ms", "/CPython", "/Monty", alone ? "    alone/CPython" : "");
    for (var program : programs) {
      var cpython = onCPython(program);
      var other = onMonty(program);
      var stint = onStint(program);
      var alone = this.alone ? alone(program) : Double.NaN;
      checkSame(program, "CPython", cpython, stint);
      checkSame(program, "Monty", other, stint);
      System.out.printf(Locale.ROOT, "%-16s %10.2f %10s %10.2f %10s %9s %9s%s%n", name(program), cpython.seconds * 1e3,
          millis(other.seconds), stint.seconds * 1e3, millis(alone), ratio("CPython", cpython.seconds / stint.seconds),
          ratio("Monty", other.seconds / stint.seconds),
          this.alone ? "        " + ratio("CPython, alone", cpython.seconds / alone) : "");
      if (other.refused != null) {
        refusals.add(name(program) + ": " + other.refused);
      }
    }
    ratios.forEach(
        (with, values) -> System.out.printf(Locale.ROOT, "geometric mean against %s, %d programs: %.2fx%n", with,
            values.size(), geometricMean(values)));
    System.out.println("Medians of " + COUNTED + ". A ratio above 1: Stint is faster. " + load());
    if (!refusals.isEmpty()) {
      System.out.println(monty.isPresent() ? "Without Monty, " + monty.get() + "." : MONTY + " does not run:");
      if (monty.isEmpty()) {
        refusals.forEach(refusal -> System.out.println("  " + refusal));
      }
    }
  }

  private static void checkSame(Path program, String other, Measured theirs, Measured ours) {
    if (theirs.refused == null && !theirs.printed.equals(ours.printed)) {
      throw new IllegalStateException(program + ": " + other + " " + theirs.printed + ", Stint " + ours.printed);
    }
  }

  private static String millis(double seconds) {
    return Double.isNaN(seconds) ? "-" : String.format(Locale.ROOT, "%.2f", seconds * 1e3);
  }

  private String ratio(String with, double ratio) {
    if (Double.isNaN(ratio)) {
      return "-";
    }
    ratios.computeIfAbsent(with, _ -> new ArrayList<>()).add(ratio);
    return String.format(Locale.ROOT, "%.2fx", ratio);
  }

  private static double geometricMean(List<Double> values) {
    return Math.exp(values.stream().mapToDouble(Math::log).average().orElseThrow());
  }

  private static Measured onStint(Path program) throws IOException {
    var guest = warm(program, SLICE);
    var seconds = new double[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      seconds[i] = time(guest);
    }
    return new Measured(median(seconds), guest.call("print_main").strip(), null);
  }

  private static Guest warm(Path program, long slice) throws IOException {
    var guest = new Guest(Files.readString(program) + CALL, slice);
    long start = System.nanoTime();
    do {
      guest.call("main");
    } while (System.nanoTime() - start < WARM_UP_NANOS);
    return guest;
  }

  private static double time(Guest guest) {
    long before = System.nanoTime();
    guest.call("main");
    return (System.nanoTime() - before) / 1e9;
  }

  /** The seconds that a JVM takes which runs nothing else. */
  private static double alone(Path program) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Comparison.class.getName(), "--seconds",
        program.getFileName().toString()));
    return Double.parseDouble(output(command).getLast());
  }

  private static Measured onCPython(Path program) throws IOException, InterruptedException {
    return measured(output(List.of(CPYTHON, "-c", ON_CPYTHON, program.toString(), Integer.toString(COUNTED))));
  }

  private Measured onMonty(Path program) throws IOException, InterruptedException {
    if (monty.isPresent()) {
      return Measured.refused(monty.get());
    }
    var driver = MONTY_HOME.resolve("driver.mjs");
    return measured(output(List.of("node", driver.toString(), MONTY_HOME.toString(), program.toString(),
        Integer.toString(COUNTED))));
  }

  private static Measured measured(List<String> lines) {
    if (lines.getLast().startsWith("refused: ")) {
      return Measured.refused(lines.getLast().substring("refused: ".length()));
    }
    return new Measured(median(lines.subList(0, COUNTED).stream().mapToDouble(Double::parseDouble).toArray()),
        lines.getLast(), null);
  }

  /** Puts Monty into target, unless it is there; why it could not be done, or empty. */
  private static Optional<String> installMonty() throws IOException, InterruptedException {
    if (run(List.of("sh", "-c", "command -v node && command -v npm")).isEmpty()) {
      return Optional.of("for which node and npm would have to be installed");
    }
    Files.createDirectories(MONTY_HOME);
    Files.writeString(MONTY_HOME.resolve("driver.mjs"), ON_MONTY);
    boolean installed = run(List.of("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix",
        MONTY_HOME.toString(), MONTY)).isPresent();
    return installed ? Optional.empty() : Optional.of("which npm could not install");
  }

  private static List<String> output(List<String> command) throws IOException, InterruptedException {
    return run(command).orElseThrow(() -> new IllegalStateException(command + " has failed"));
  }

  /** The lines that a command prints; empty if it fails. */
  private static Optional<List<String>> run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    return process.waitFor() == 0 ? Optional.of(lines) : Optional.empty();
  }

  /** What else the machine has to do: figures of a busy one are rough. */
  private static String load() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(Locale.ROOT, "Load average %.1f on %d cores.", system.getSystemLoadAverage(),
        system.getAvailableProcessors());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  // Slices

  /** What metering costs: the two take turns, call by call, so that whatever else the machine does meets both. */
  private static void compareSlices(List<Path> programs) throws IOException {
    var all = new ArrayList<Double>();
    System.out.printf(Locale.ROOT, "%-16s %14s %14s %10s%n", "program", "no slices ms", "slices ms", "ratio");
    for (var program : programs) {
      var sliced = warm(program, SLICE);
      var whole = warm(program, NO_SLICES);
      var with = new double[PAIRS];
      var without = new double[PAIRS];
      var ratio = new double[PAIRS];
      for (int i = 0; i < PAIRS; i++) {
        boolean first = i % 2 == 0;
        with[i] = first ? time(sliced) : 0;
        without[i] = time(whole);
        with[i] = first ? with[i] : time(sliced);
        ratio[i] = with[i] / without[i];
      }
      double median = median(ratio);
      all.add(median);
      System.out.printf(Locale.ROOT, "%-16s %14.2f %14.2f %10.3f%n", name(program), median(without) * 1e3,
          median(with) * 1e3, median);
    }
    System.out.printf(Locale.ROOT, "geometric mean of the ratios: %.3f%n", geometricMean(all));
    System.out.println("Medians of " + PAIRS + " pairs. Slices of " + SLICE + " instructions; above 1: they cost time. "
        + load());
  }
}
