package stint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is printed for sources that do not parse is what CPython prints: see {@code src/test/python/record_errors.py}. */
final class SyntaxErrorsTest {

  private record Case(String name, String source, String expected) {}

  @TestFactory
  Stream<DynamicTest> printsWhatPythonPrints() throws IOException {
    return cases().stream().map(
        wrong -> DynamicTest.dynamicTest(wrong.name,
            () -> assertThat(rendered(wrong.source)).isEqualTo(wrong.expected)));
  }

  private static String rendered(String source) {
    SyntaxProblem problem = catchThrowableOfType(SyntaxProblem.class, () -> Parser.parse(source, "x.py"));
    assertThat(problem).as("the problem with %s", source).isNotNull();
    return problem.render();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String name = null;
    StringBuilder source = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    StringBuilder part = source;
    for (String line : recorded().lines().toList()) {
      if (line.startsWith("===== ")) {
        if (name != null) {
          cases.add(new Case(name, source.toString(), expected.toString()));
        }
        name = line.substring("===== ".length());
        source.setLength(0);
        expected.setLength(0);
        part = source;
      } else if (line.equals("-----")) {
        part = expected;
      } else {
        part.append(line).append('\n');
      }
    }
    cases.add(new Case(name, source.toString(), expected.toString()));
    return cases;
  }

  private static String recorded() throws IOException {
    try (InputStream in = SyntaxErrorsTest.class.getResourceAsStream("/syntax/errors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
