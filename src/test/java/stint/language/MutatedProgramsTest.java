package stint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs broken at random are accepted if CPython accepts them, and otherwise refused with its message at its place: see
 * {@code src/test/python/mutate_programs.py}.
 */
final class MutatedProgramsTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3.11");
  private static final Path STANDARD_LIBRARY = Path.of("/usr/lib/python3.11");
  private static final int PROGRAMS = 1500;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void areJudgedAsByPython(int seed) throws IOException {
    Assumptions.assumeThat(PYTHON).exists();
    Assumptions.assumeThat(STANDARD_LIBRARY).isDirectory();
    List<String> command = new ArrayList<>(
        List.of(
            PYTHON.toString(),
            "src/test/python/mutate_programs.py",
            String.valueOf(seed),
            String.valueOf(PROGRAMS)));
    try (Stream<Path> files = Files.list(STANDARD_LIBRARY)) {
      files.map(Path::toString).filter(file -> file.endsWith(".py")).sorted().limit(40).forEach(command::add);
    }
    Process python = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    int judged = 0;
    try (var cases = python.inputReader()) {
      for (String line = cases.readLine(); line != null; line = cases.readLine()) {
        int tab = line.indexOf('\t');
        String source = decoded(line.substring(0, tab));
        assertThat(verdict(source)).as("the verdict on\n%s", source)
            .isEqualTo(withoutPlaceAtEnd(line.substring(tab + 1)));
        judged++;
      }
    } finally {
      python.destroy();
    }
    assertThat(judged).isEqualTo(PROGRAMS);
  }

  private static String verdict(String source) {
    try {
      Parser.parse(source, "x.py");
      return "OK";
    } catch (SyntaxProblem e) {
      Object offset = e.endOffset() == -1 ? "" : e.offset();
      return String.join(
          "\n",
          e.kind().className(),
          e.getMessage(),
          String.valueOf(e.line()),
          String.valueOf(offset),
          String.valueOf(e.endLine()),
          String.valueOf(e.endOffset()));
    }
  }

  /** Where a token has no place of its own, CPython's offset differs between sources read from files and from strings. */
  private static String withoutPlaceAtEnd(String encoded) {
    String verdict = decoded(encoded);
    String[] fields = verdict.split("\n", -1);
    if (fields.length == 6 && fields[5].equals("-1")) {
      fields[3] = "";
    }
    return String.join("\n", fields);
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
