package stint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Some generated programs do on Stint, in every way in which it runs them, what CPython was recorded to do; and does, where it is
 * installed. {@code bench/fuzz/run --record 60} records anew, after a change of the generators.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FuzzTest {
  private CPython reference;

  @BeforeAll
  void start() throws IOException {
    reference = CPython.start().orElse(null);
  }

  @AfterAll
  void stop() {
    if (reference != null) {
      reference.close();
    }
  }

  static Stream<String> recorded() throws IOException {
    try (var lines = FuzzTest.class.getResourceAsStream("/fuzz/recorded.txt")) {
      return new String(lines.readAllBytes(), StandardCharsets.US_ASCII).lines();
    }
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void aGeneratedProgramDoesWhatCPythonDoes(String seedAndDigest) {
    long seed = Long.parseLong(seedAndDigest.split(" ")[0]);
    var source = Fuzz.program(seed).source();
    if (reference != null) {
      assertThat(reference.run(source).flatMap(expected -> Differences.of(source, expected, seed))).isEmpty();
    } else {
      var whole = Differences.whole(source);
      assertThat(Differences.digest(whole)).isEqualTo(seedAndDigest.split(" ")[1]);
      assertThat(Differences.amongRuns(source, whole, seed)).isEmpty();
    }
  }
}
