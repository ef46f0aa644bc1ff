package stint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is translated; that it does the same is shown by {@link ConformanceTest} and by the laws. */
final class TranslatorTest {
  private static final String LOOP = "for i in range(1000):\n    total += i * i % 7\n";

  private static String statements(int count) {
    return IntStream.range(0, count).mapToObj(i -> "name" + i + " = " + i + "\n").collect(Collectors.joining());
  }

  private static Executable code(String source) {
    return new Executable(Programs.compile(source));
  }

  @Test
  void shouldTranslateShortCodeAsAWhole() {
    var code = code("total = 0\n" + LOOP);
    code.translate(0);
    assertThat(code.translation.covered().cardinality()).isEqualTo(code.words.length);
  }

  @Test
  void shouldTranslateTheLoopsOfLongCodeOneAfterTheOther() {
    var code = code("total = 0\n" + LOOP + statements(500) + LOOP);
    code.translate(0);
    assertThat(code.translation).as("there is no loop around the first instruction").isNull();
    code.translate(code.words.length - 10);
    int second = code.translation.covered().cardinality();
    assertThat(code.translation.covers(code.words.length - 10)).isTrue();
    assertThat(code.translation.covers(10)).isFalse();
    assertThat(second).isLessThan(20);
    code.translate(10);
    assertThat(code.translation.covers(10)).isTrue();
    assertThat(code.translation.covered().cardinality()).isEqualTo(2 * second);
  }

  @Test
  void shouldRunLongCodeOfWhichALoopIsTranslated() {
    var source = "total = 0\n" + LOOP + statements(500) + LOOP + "print(total)\n";
    var code = Programs.compile(source);
    var interpreted = Programs.start(code).finish(Slicing.whole()).outcome();
    assertThat(Programs.translated(code).finish(Slicing.of(500)).outcome()).isEqualTo(interpreted);
    assertThat(Programs.translated(code).finish(Slicing.whole()).outcome()).isEqualTo(interpreted);
  }

  @Test
  void shouldLeaveCodeThatIsTooLongEverywhere() {
    var code = code("while True:\n" + statements(1000).indent(2));
    code.translate(5);
    assertThat(code.translation).isNull();
  }
}
