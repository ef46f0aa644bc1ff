package stint.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stint.scheduling.Invocation;
import stint.scheduling.WorldSettings;
import stint.scheduling.WorldSettings.Mode;

/** Programs whose output on Stackless 3.7.5 is known, through the actors. */
@Timeout(60)
final class StacklessExamplesOnActorsTest {
  private static Stint stint;

  @BeforeAll
  static void start() {
    stint = Stint.start(Settings.load(Optional.empty(), Map.of("stint.processors", 1)));
  }

  @AfterAll
  static void stop() {
    stint.close();
  }

  static List<Path> programs() throws IOException, URISyntaxException {
    var folder = Path.of(StacklessExamplesOnActorsTest.class.getResource("/stackless").toURI());
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void shouldPrintWhatStacklessPrints(Path program) throws IOException {
    var name = program.getFileName().toString();
    var code = Stint.await(stint.programs().compile(name, Files.readString(program)));
    var output = new StringBuilder();
    var errors = new StringBuilder();
    var completion =
        stint.runToEnd(code, WorldSettings.of(Mode.COOPERATIVE), new Invocation(List.of(name), ""), output::append,
            errors::append);
    assertThat(errors).isEmpty();
    assertThat(output)
        .hasToString(Files.readString(program.resolveSibling(name.replace(".py", ".out"))));
    assertThat(completion.scheduler().outcome().exitCode()).isZero();
  }
}
