package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever looks at a result or a stack changes nothing in the program's world. */
@Timeout(60)
final class LookingTest {
  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer();
    server.post("/v1/schedulers", Map.of("name", "s"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String run(String source, String call) {
    var id = server.spawn(Map.of("scheduler", "s", "source", source, "call", call));
    return server.result(id).path("error").path("message").asText();
  }

  @Test
  void shouldNotRunTheStrOfAnException() {
    var source = """
        looks = 0

        class Mine(Exception):
            def __str__(self):
                global looks
                looks += 1
                print("looked at")
                return "mine"

        class Shown:
            def __repr__(self):
                global looks
                looks += 1
                return "shown"

        def fail():
            raise Mine("code", 7)

        def wrap():
            raise KeyError(Shown())

        def count():
            return looks
        """;
    server.put("/v1/programs/looked", Map.of("source", source));
    var failed = call("fail");
    var wrapped = call("wrap");
    var errors = server.get("/v1/schedulers/s/console?stream=errors").text();
    assertThat(errors).contains("Mine: mine", "KeyError: shown");
    int before = server.result(call("count")).get("result").asInt();
    var console = server.get("/v1/schedulers/s/console").text();

    for (int i = 0; i < 3; i++) {
      var error = server.result(failed).get("error");
      assertThat(error.get("message").asText()).isEqualTo("('code', 7)");
      assertThat(error.get("traceback").asText()).endsWith("Mine: ('code', 7)\n");
      assertThat(server.result(wrapped).get("error").get("message").asText()).isEqualTo("<Shown object>");
    }

    assertThat(server.get("/v1/schedulers/s/console").text()).isEqualTo(console);
    assertThat(server.result(call("count")).get("result").asInt()).isEqualTo(before);
  }

  private String call(String function) {
    var id = server.spawn(Map.of("scheduler", "s", "program", "looked", "call", function));
    server.result(id);
    return id;
  }

  @Test
  void shouldTellWhatTheMachineKnows() {
    assertThat(run("def f(): raise ValueError('bad', [1, 'a'])", "f")).isEqualTo("('bad', [1, 'a'])");
    assertThat(run("def f(): {}['k']", "f")).isEqualTo("'k'");
    assertThat(run("def f(): raise OSError(2, 'gone')", "f")).isEqualTo("[Errno 2] gone");
    assertThat(run("def f(): raise ValueError", "f")).isEmpty();
    assertThat(run("def f(): None.x", "f")).isEqualTo("'NoneType' object has no attribute 'x'");
  }
}
