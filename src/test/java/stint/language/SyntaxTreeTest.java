package stint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Trees are those of CPython's {@code ast} module, every position included: see {@code src/test/python/record_ast.py}. */
final class SyntaxTreeTest {
  /** The standard library's files are compared in alphabetical order, one of so many. */
  private static final int STANDARD_LIBRARY_STEP = 6;

  private static final Path PYTHON = Path.of("/usr/bin/python3.11");
  private static final Path STANDARD_LIBRARY = Path.of("/usr/lib/python3.11");

  @TestFactory
  Stream<DynamicTest> equalsTheRecordedTree() throws IOException, URISyntaxException {
    Path recorded = Path.of(SyntaxTreeTest.class.getResource("/syntax/a_program.py").toURI()).getParent();
    List<Path> sources = pythonFiles(recorded);
    assertThat(sources).hasSizeGreaterThan(30);
    return sources.stream().map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () -> {
      String tree = Files.readString(Path.of(source.toString().replace(".py", ".ast")));
      assertThat(dump(source) + "\n").isEqualTo(tree);
    }));
  }

  @Test
  void equalsTheTreesOfTheStandardLibrary() throws IOException {
    Assumptions.assumeThat(PYTHON).exists();
    Assumptions.assumeThat(STANDARD_LIBRARY).isDirectory();
    List<Path> all = pythonFiles(STANDARD_LIBRARY);
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < all.size(); i += STANDARD_LIBRARY_STEP) {
      sources.add(all.get(i));
    }
    List<String> command = new ArrayList<>(List.of(PYTHON.toString(), "src/test/python/record_ast.py"));
    sources.forEach(source -> command.add(source.toString()));
    Process python = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int compared = 0;
    try (var trees = python.inputReader()) {
      for (Path source : sources) {
        String tree = trees.readLine();
        assertThat(tree).as("what Python says of %s", source).isNotNull();
        if (!tree.equals("-")) {
          // Not isEqualTo: describing the difference of two texts of this size takes minutes.
          assertThat(dump(source).equals(tree)).as("the tree of %s is Python's", source).isTrue();
          compared++;
        }
      }
    } finally {
      python.destroy();
    }
    assertThat(compared).isGreaterThan(sources.size() / 2);
  }

  @Test
  void parsesAThousandLinesQuickly() throws IOException, URISyntaxException {
    Path program = Path.of(SyntaxTreeTest.class.getResource("/syntax/a_program.py").toURI());
    String source = Files.readString(program).repeat(25);
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 50; i++) {
      long start = System.nanoTime();
      Parser.parse(source, "program.py");
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    assertThat(source.lines().count()).isGreaterThan(1000);
    // Some milliseconds are expected; the limit leaves room for slow machines and only catches a change of order.
    assertThat(fastest).isLessThan(TimeUnit.MILLISECONDS.toNanos(100));
  }

  private static String dump(Path source) throws IOException {
    return AstDump.of(Parser.parse(Files.readString(source), source.toString()));
  }

  private static List<Path> pythonFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
