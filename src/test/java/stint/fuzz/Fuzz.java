package stint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stint.laws.GeneratedProgram;
import stint.laws.RandomPrograms;
import stint.machine.Outcome;

/**
 * Compares generated programs with CPython for as long as one likes: {@code bench/fuzz/run --seconds 600 --seed 1}. Each program that
 * differs is made small and written to {@code target/fuzz}. With {@code --record 60} it writes anew what {@link FuzzTest} expects.
 */
public final class Fuzz {
  private static final Path FOUND = Path.of("target/fuzz");
  private static final Path RECORDED = Path.of("src/test/resources/fuzz/recorded.txt");
  private static final int SIZE = 12;

  /** How a program may end that was made small by breaking it: what it shows then has nothing to do with what was found. */
  private static final List<String> STRANGE = List.of("SyntaxError:", "IndentationError:", "NameError:");

  /** Names and numbers, in which differences of the same kind differ. */
  private static final Pattern DETAIL = Pattern.compile("'[^']*'|\\d+");

  private final CPython reference;
  private final Set<String> reported = new HashSet<>();

  private Fuzz(CPython reference) {
    this.reference = reference;
  }

  /** Runs from a seed on for some seconds; what it has found is in {@code target/fuzz}. */
  public static void main(String[] arguments) throws IOException {
    var options = List.of(arguments);
    long seed = option(options, "--seed", 1);
    long seconds = option(options, "--seconds", 60);
    try (var reference = CPython.start().orElseThrow(() -> new IOException("there is no /usr/bin/python3.11"))) {
      var fuzz = new Fuzz(reference);
      if (options.contains("--record")) {
        fuzz.record(seed, option(options, "--record", 0));
        return;
      }
      fuzz.compare(seed, seconds);
    }
  }

  /** The program of a seed: of every three, two compute and one calls builtins wrongly. */
  static GeneratedProgram program(long seed) {
    return seed % 3 == 0 ? RandomCalls.of(seed, SIZE) : RandomPrograms.of(seed, SIZE);
  }

  private static long option(List<String> options, String name, long otherwise) {
    int at = options.indexOf(name);
    return at < 0 ? otherwise : Long.parseLong(options.get(at + 1));
  }

  private void compare(long first, long seconds) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    int differing = 0;
    long seed = first;
    for (; System.nanoTime() < end; seed++) {
      var program = program(seed);
      var difference = difference(program.source(), seed);
      if (difference.isPresent()) {
        differing++;
        if (reported.add(DETAIL.matcher(difference.get()).replaceAll("_"))) {
          report(program, seed);
        }
      }
    }
    System.out.printf("%d programs compared, seeds %d to %d; %d differ%n", seed - first, first, seed - 1, differing);
  }

  /** Writes what {@link FuzzTest} expects: for the next {@code count} seeds whose programs do not differ, what CPython does. */
  private void record(long first, long count) throws IOException {
    var lines = new ArrayList<String>();
    for (long seed = first; lines.size() < count; seed++) {
      var source = program(seed).source();
      var expected = reference.run(source);
      if (expected.isPresent() && Differences.of(source, expected.get(), seed).isEmpty()) {
        lines.add(seed + " " + Differences.digest(expected.get()));
      }
    }
    Files.write(RECORDED, lines);
  }

  private Optional<String> difference(String source, long seed) {
    return reference.run(source).flatMap(expected -> Differences.of(source, expected, seed));
  }

  private void report(GeneratedProgram program, long seed) throws IOException {
    var errors = reference.run(program.source()).map(Outcome::errors).orElse("");
    var strange = STRANGE.stream().filter(error -> !errors.contains(error)).toList();
    var smallest = Minimizer.minimize(program, source -> differs(source, seed, strange));
    Files.createDirectories(FOUND);
    Files.writeString(FOUND.resolve("seed" + seed + ".py"), smallest);
    System.out.println("--- seed " + seed + "\n" + smallest + difference(smallest, seed).orElse("differs no more"));
  }

  private boolean differs(String source, long seed, List<String> strange) {
    return reference.run(source)
        .filter(expected -> strange.stream().noneMatch(expected.errors()::contains))
        .flatMap(expected -> Differences.of(source, expected, seed))
        .isPresent();
  }
}
