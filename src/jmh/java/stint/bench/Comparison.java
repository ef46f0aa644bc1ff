package stint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The programs in bench/programs on Stint and on CPython, in the same run: medians of the times of {@code main()} in a warm process.
 *
 * <p>Stint runs all programs in one JVM, in slices of 1,000 instructions, without actors; its first calls, in which the JVM compiles, do
 * not count. Each program has to print the same on both.
 */
public final class Comparison {
  private static final Path PROGRAMS = Path.of("bench/programs");
  private static final String CPYTHON = "/usr/bin/python3.11";
  /** Odd, so that one of them is the median. */
  private static final int COUNTED = 7;
  private static final long WARM_UP_NANOS = 4_000_000_000L;
  private static final long SLICE = 1_000;

  /** How Stint and CPython read the same program. */
  private static final String CALL = "\ndef print_main():\n    print(main())\n";

  private static final String DRIVER = """
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

  private record Measured(double seconds, String printed) {}

  private Comparison() {}

  /** Measures the programs whose names contain one of the arguments; all of them if there are none. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var ratios = new ArrayList<Double>();
    System.out.printf(Locale.ROOT, "%-16s %12s %12s %10s%n", "program", "CPython ms", "Stint ms", "ratio");
    for (var program : programs(List.of(arguments))) {
      var cpython = onCPython(program);
      var stint = onStint(program);
      if (!cpython.printed.equals(stint.printed)) {
        throw new IllegalStateException(program + ": CPython " + cpython.printed + ", Stint " + stint.printed);
      }
      double ratio = cpython.seconds / stint.seconds;
      ratios.add(ratio);
      System.out.printf(Locale.ROOT, "%-16s %12.2f %12.2f %9.2fx%n",
          program.getFileName().toString().replace(".py", ""), cpython.seconds * 1e3, stint.seconds * 1e3, ratio);
    }
    double mean = Math.exp(ratios.stream().mapToDouble(Math::log).average().orElseThrow());
    System.out.printf(Locale.ROOT, "%-16s %12s %12s %9.2fx%n", "geometric mean", "", "", mean);
    System.out.println("Medians of " + COUNTED + ". A ratio above 1: Stint is faster.");
  }

  private static List<Path> programs(List<String> parts) throws IOException {
    try (var files = Files.list(PROGRAMS)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .filter(file -> parts.isEmpty() || parts.stream().anyMatch(file.getFileName().toString()::contains))
          .sorted()
          .toList();
    }
  }

  private static Measured onStint(Path program) throws IOException {
    var guest = new Guest(Files.readString(program) + CALL, SLICE);
    long start = System.nanoTime();
    do {
      guest.call("main");
    } while (System.nanoTime() - start < WARM_UP_NANOS);
    var seconds = new double[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      long before = System.nanoTime();
      guest.call("main");
      seconds[i] = (System.nanoTime() - before) / 1e9;
    }
    return new Measured(median(seconds), guest.call("print_main").strip());
  }

  private static Measured onCPython(Path program) throws IOException, InterruptedException {
    var process = new ProcessBuilder(CPYTHON, "-c", DRIVER, program.toString(), Integer.toString(COUNTED))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program + " fails on " + CPYTHON);
    }
    return new Measured(
        median(lines.subList(0, COUNTED).stream().mapToDouble(Double::parseDouble).toArray()), lines.getLast());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
