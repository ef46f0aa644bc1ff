package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three calls that scripts are written against, to the letter. */
final class FixedCallsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void spawnAnswersWhereTheTaskletIs() {
    var answer = server.post("/v1/tasklets", Map.of("source", "print('hello')"));

    assertThat(answer.status()).isEqualTo(201);
    var id = answer.json().get("id").asText();
    var scheduler = answer.json().get("scheduler").asText();
    assertThat(id).isEqualTo(scheduler + ".1");
    assertThat(answer.json().get("state").asText()).isIn("runnable", "running", "finished");
    assertThat(answer.json().size()).isEqualTo(3);
    assertThat(answer.header("Location")).isEqualTo("/v1/tasklets/" + id);
    assertThat(server.get(answer.header("Location")).json().get("id").asText()).isEqualTo(id);
  }

  @Test
  void consoleHoldsEverythingWritten() {
    var id = server.spawn("for i in range(3): print('line', i)\nprint('\\u00fc\\U0001f600')");
    server.result(id);

    var console = server.get("/v1/schedulers/" + scheduler(id) + "/console");

    assertThat(console.status()).isEqualTo(200);
    assertThat(console.text()).isEqualTo("line 0\nline 1\nline 2\n\u00fc\ud83d\ude00\n");
    assertThat(console.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
  }

  @Test
  void consoleGoesOnFromAPosition() {
    var id = server.spawn("print('abc')\nprint('def')");
    server.result(id);

    var console = server.get("/v1/schedulers/" + scheduler(id) + "/console?from=4");

    assertThat(console.text()).isEqualTo("def\n");
    assertThat(console.header("Console-End")).isEqualTo("8");
  }

  @Test
  void resultIsWhatTheFunctionReturned() {
    var id = server.spawn(Map.of(
        "source",
        "def f(n, text, items):\n    return {'n': n * 2, 'text': text.upper(), 'items': items + [None, 1.5, True]}\n",
        "call", "f",
        "args", Map.of("n", 21, "text", "\u00fc", "items", java.util.List.of("x"))));

    var result = server.result(id);

    assertThat(result.get("state").asText()).isEqualTo("finished");
    assertThat(result.get("result").toString())
        .isEqualTo("{\"n\":42,\"text\":\"\u00dc\",\"items\":[\"x\",null,1.5,true]}");
    assertThat(result.has("error")).isFalse();
  }

  @Test
  void resultOfAFailureCarriesTheTraceback() {
    var result = server.result(server.spawn("def f(x):\n    return 1 / x\n\nf(0)\n"));

    assertThat(result.get("state").asText()).isEqualTo("failed");
    assertThat(result.get("error").get("type").asText()).isEqualTo("ZeroDivisionError");
    assertThat(result.get("error").get("message").asText()).isEqualTo("division by zero");
    assertThat(result.get("error").get("traceback").asText()).isEqualTo("""
        Traceback (most recent call last):
          File "<source>", line 4, in <module>
            f(0)
          File "<source>", line 2, in f
            return 1 / x
                   ~~^~~
        ZeroDivisionError: division by zero
        """);
  }

  @Test
  void resultOfARunningTaskletIsNotThereYet() {
    var id = server.spawn("while True: pass");

    var early = server.get("/v1/tasklets/" + id + "/result?wait=50ms");
    server.delete("/v1/tasklets/" + id);
    var late = server.result(id);

    assertThat(early.status()).isEqualTo(202);
    assertThat(early.json().get("state").asText()).isEqualTo("running");
    assertThat(early.json().has("result")).isFalse();
    assertThat(late.get("state").asText()).isEqualTo("killed");
  }

  @Test
  void resultThatIsNotJsonSaysSo() {
    var result = server.result(server.spawn(Map.of("source", "def f(): return {1, 2}\n", "call", "f")));

    assertThat(result.get("state").asText()).isEqualTo("finished");
    assertThat(result.get("result").isNull()).isTrue();
    assertThat(result.get("resultProblem").asText()).contains("set");
  }

  @Test
  void argumentsOfAWholeProgramAreItsSpawnArguments() {
    var id = server.spawn(Map.of(
        "source", "import stint\nprint(stint.spawn_args['who'])", "args", Map.of("who", "world")));
    server.result(id);

    assertThat(server.get("/v1/schedulers/" + scheduler(id) + "/console").text()).isEqualTo("world\n");
  }

  static String scheduler(String tasklet) {
    return tasklet.substring(0, tasklet.lastIndexOf('.'));
  }
}
