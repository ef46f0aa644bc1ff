package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to do harm: each is refused or contained, and the service answers others all the while. */
@Timeout(120)
final class HostileInputTest {
  private static final String LOOP = "while True: pass";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(Map.of("stint.scheduler.limits.memory", "64 MiB"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void answersOthers() {
    var id = server.spawn("print('still here')");

    assertThat(server.result(id).get("state").asText()).isEqualTo("finished");
    assertThat(server.get("/readyz").status()).isEqualTo(200);
  }

  @Test
  void binaryGarbage() {
    var random = new Random(42);
    for (int length = 10; length <= 100_000; length *= 10) {
      var garbage = new byte[length];
      random.nextBytes(garbage);

      var asJson = server.send("POST", "/v1/tasklets", BodyPublishers.ofByteArray(garbage),
          "Content-Type", "application/json");
      var asProgram = server.send("PUT", "/v1/programs/garbage", BodyPublishers.ofByteArray(garbage),
          "Content-Type", "text/plain");

      assertThat(asJson.code()).isIn("malformed-json", "wrong-type");
      assertThat(asProgram.code()).isIn("malformed-request", "program-invalid");
    }
  }

  @Test
  void fiftyMegabytesOfBrackets() {
    var megabyte = "[".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var brackets = BodyPublishers.ofByteArrays(Collections.nCopies(50, megabyte));

    var answer = server.send("POST", "/v1/tasklets", brackets, "Content-Type", "application/json");

    assertThat(answer.code()).isEqualTo("body-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void bracketsWithinTheLimitOfSize(String opening) {
    assertThat(server.post("/v1/tasklets", "{\"args\": {\"x\": " + opening.repeat(100_000)).code())
        .isEqualTo("too-deeply-nested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "-", "not ", "lambda: ", "f(", "a if b else ", "a ** "})
  void nestingInPrograms(String opening) {
    int times = Math.min(100_000, 1_000_000 / opening.length());
    var code = server.post("/v1/tasklets", Map.of("source", opening.repeat(times))).code();

    assertThat(code).isIn("program-invalid", "not-supported");
  }

  @Test
  void longChainsInPrograms() {
    var code = server.post("/v1/tasklets", Map.of("source", "x = 1" + "+1".repeat(100_000)));

    assertThat(code.status()).isIn(201, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a' * 10**12", "[0] * 10**12", "10 ** 10 ** 10", "1 << 10**12", "'%1000000000000d' % 1",
    "'x'.ljust(10**12)", "list(range(10**12))", "bytes(10**12)"})
  void valuesThatAreTooLarge(String expression) {
    var id = server.spawn(Map.of("source", "x = " + expression, "limits", Map.of("instructions", 2_000_000_000L)));

    assertThat(server.result(id).get("error").get("type").asText()).isIn("MemoryError", "OverflowError", "ValueError");
  }

  @Test
  void recursionWithoutEnd() {
    var error = server.result(server.spawn("def f(): f()\nf()")).get("error");

    assertThat(error.get("type").asText()).isEqualTo("RecursionError");
    assertThat(error.get("traceback").asText()).contains("[Previous line repeated 99");
  }

  @Test
  void memoryWithoutEnd() {
    var error = server.result(server.spawn("x = []\nwhile True: x.append('y' * 1000)")).get("error");

    assertThat(error.get("type").asText()).isEqualTo("MemoryError");
  }

  @Test
  void outputWithoutEnd() {
    var id = server.spawn(Map.of("source", "while True: print('x' * 1000)", "limits", Map.of("output", 100_000)));

    assertThat(server.result(id).get("state").asText()).isEqualTo("failed");
    assertThat(server.get("/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console").text().length())
        .isLessThanOrEqualTo(100_000);
  }

  @Test
  void aThousandLoopsInOneScheduler() {
    server.post("/v1/schedulers", Map.of("name", "crowd"));
    IntStream.range(0, 1_000).parallel().forEach(_ -> server.spawn(Map.of("source", LOOP, "scheduler", "crowd")));
    var last = "crowd.1000";

    assertThat(server.get("/v1/schedulers/crowd").json().get("tasklets").asInt()).isEqualTo(1_000);
    assertThat(server.get("/v1/schedulers/crowd/queue").json().get("queue")).hasSize(1_000);
    server.delete("/v1/tasklets/" + last);
    assertThat(server.result(last).get("state").asText()).isEqualTo("killed");
    assertThat(server.delete("/v1/schedulers/crowd").status()).isEqualTo(204);
  }

  @Test
  void aThousandSchedulersThatLoop() {
    var ids = IntStream.range(0, 1_000).parallel().mapToObj(_ -> server.spawn(LOOP)).toList();

    answersOthers();
    assertThat(server.get("/v1/tasklets/" + ids.getLast()).json().get("state").asText()).isEqualTo("running");
    assertThat(server.get("/v1/tasklets?limit=1000&state=running").json().get("tasklets")).isNotEmpty();
    server.delete("/v1/tasklets/" + ids.getFirst());
    assertThat(server.result(ids.getFirst()).get("state").asText()).isEqualTo("killed");
    ids.parallelStream().forEach(id -> server.delete("/v1/schedulers/" + FixedCallsTest.scheduler(id)));
  }

  @Test
  void taskletsThatMakeTaskletsWithoutEnd() {
    var id = server.spawn(Map.of(
        "source", "import stackless\ndef f():\n    while True:\n        stackless.tasklet(f)()\nf()",
        "limits", Map.of("tasklets", 1_000)));

    assertThat(server.result(id).get("state").asText()).isEqualTo("failed");
  }
}
