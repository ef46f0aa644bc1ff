package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose output on Stackless 3.7.5 is known, sent to the service and read back as its users do. */
@Timeout(60)
final class StacklessExamplesOverHttpTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("stint.service.StacklessExamplesOnActorsTest#programs")
  void shouldPrintWhatStacklessPrints(Path program) throws IOException {
    var file = program.getFileName().toString();
    var name = file.replace(".py", "");
    var scheduler = "/v1/schedulers/" + name;
    server.post("/v1/schedulers", Map.of("name", name, "mode", "cooperative"));
    var main = server.spawn(Map.of("source", Files.readString(program), "name", file, "scheduler", name));

    assertThat(server.result(main).get("state").asText()).isEqualTo("finished");
    assertThat(server.get(scheduler + "/console").text())
        .isEqualTo(Files.readString(program.resolveSibling(name + ".out")));
    assertThat(server.get(scheduler + "/console?stream=errors").text()).isEmpty();
    assertThat(server.delete(scheduler).status()).isEqualTo(204);
  }
}
