package stint.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stint.language.Code;
import stint.language.SyntaxProblem;

/**
 * Every program under {@code src/test/resources/programs} prints what CPython 3.11 printed when it was recorded (see
 * {@code src/test/python/record_programs.py}): output, error stream and exit status, byte for byte. And it does so however its run is
 * cut into slices, and if it is saved and loaded in between.
 *
 * <p>{@code known-differences.txt} lists programs that use what Stint leaves out, each with the reason; {@code not-yet.txt} those that
 * wait for something to be built. Both are checked to be true, so that they can only shrink.
 */
final class ConformanceTest {
  private static final Path PROGRAMS = programs();

  /** Programs that take longer are cut into slices and saved only in part, to keep the test quick. */
  private static final long LONG = 300_000;

  private static final int ROUND_TRIPS = 5;

  @TestFactory
  Stream<DynamicNode> core() {
    return folders("core", List.copyOf(list("not-yet.txt").keySet()));
  }

  @TestFactory
  Stream<DynamicNode> more() {
    return folders("more", List.copyOf(list("not-yet.txt").keySet()));
  }

  /** An entry of the lists that has become wrong is to be removed. */
  @TestFactory
  Stream<DynamicNode> listedProgramsReallyDiffer() {
    return Stream.of("known-differences.txt", "not-yet.txt")
        .map(file -> DynamicContainer.dynamicContainer(
            file,
            list(file).keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name,
                    () -> assertThat(agrees(PROGRAMS.resolve(name))).isFalse()))));
  }

  private static boolean agrees(Path program) throws IOException {
    try {
      return run(program, Slicing.whole()).differenceFrom(recorded(program)) == null;
    } catch (RuntimeException | AssertionError notYet) {
      return false;
    }
  }

  private static Stream<DynamicNode> folders(String part, List<String> notYet) {
    var differing = list("known-differences.txt");
    return sorted(PROGRAMS.resolve(part)).map(folder -> DynamicContainer.dynamicContainer(
        part + "/" + folder.getFileName(),
        sorted(folder)
            .filter(path -> path.toString().endsWith(".py"))
            .filter(path -> !differing.containsKey(name(path)) && !notYet.contains(name(path)))
            .map(path -> DynamicTest.dynamicTest(name(path), path.toUri(), () -> check(path)))));
  }

  private static void check(Path program) throws IOException {
    var expected = recorded(program);
    var whole = run(program, Slicing.whole());
    if (whole.differenceFrom(expected) != null) {
      fail(whole.differenceFrom(expected));
    }
    if (whole.instructions() == 0) {
      return;
    }
    int seed = name(program).hashCode();
    var code = compile(program);
    var slicings = whole.instructions() > LONG
        ? List.of(Slicing.random(seed, 1_000))
        : List.of(Slicing.of(1), Slicing.of(7), Slicing.random(seed, 100));
    for (var slicing : slicings) {
      assertThat(Programs.start(code).finish(slicing).outcome()).as(slicing.name()).isEqualTo(whole);
    }
    for (var slicing : List.of(Slicing.whole(), Slicing.random(seed, 100))) {
      assertThat(Programs.translated(code).finish(slicing).outcome()).as("translated, " + slicing.name())
          .isEqualTo(whole);
    }
    assertThat(savedAndLoaded(Programs.start(code), whole, seed)).as("saved and loaded on the way").isEqualTo(whole);
    assertThat(savedAndLoaded(Programs.translated(code), whole, ~seed)).as("translated, saved and loaded")
        .isEqualTo(whole);
  }

  private static Outcome savedAndLoaded(Running started, Outcome whole, int seed) {
    var running = started;
    var stops = new java.util.Random(seed).longs(ROUND_TRIPS, 0, whole.instructions()).sorted().toArray();
    for (long stop : stops) {
      running.advanceTo(stop);
      running = running.load(running.save());
    }
    return running.finish(Slicing.whole()).outcome();
  }

  private static Outcome run(Path program, Slicing slicing) throws IOException {
    try {
      return Programs.start(compile(program)).finish(slicing).outcome();
    } catch (SyntaxProblem problem) {
      return new Outcome("", problem.render(), 1, 0);
    }
  }

  private static Code compile(Path program) throws IOException {
    return Programs.compile(Files.readString(program), program.getFileName().toString());
  }

  private static Outcome recorded(Path program) throws IOException {
    var status = text(program, ".status");
    return new Outcome(text(program, ".out"), text(program, ".err"),
        status.isEmpty() ? 0 : Integer.parseInt(status.strip()), 0);
  }

  private static String text(Path program, String suffix) throws IOException {
    var path = Path.of(program.toString().replaceAll("\\.py$", suffix));
    return Files.exists(path) ? Files.readString(path) : "";
  }

  /** The lines of a list, name to reason. */
  private static Map<String, String> list(String file) {
    try {
      Map<String, String> entries = new LinkedHashMap<>();
      for (var line : Files.readAllLines(PROGRAMS.resolve(file))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var parts = line.split("\\s+", 2);
          assertThat(parts).as("%s: a name and a reason", file).hasSize(2);
          entries.put(parts[0], parts[1]);
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path program) {
    return PROGRAMS.relativize(program).toString();
  }

  private static Stream<Path> sorted(Path folder) {
    try (var paths = Files.list(folder)) {
      return paths.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path programs() {
    try {
      return Path.of(ConformanceTest.class.getResource("/programs").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
