package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Why a tasklet is in its state, since when, and how long it was in which. */
@Timeout(60)
final class WhyTest {
  private static final List<String> PARTS = List.of("running", "runnable", "blocked", "waiting", "paused");

  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private JsonNode why(String tasklet) {
    var why = server.get("/v1/tasklets/" + tasklet + "/why").json();
    var durations = why.get("durations");
    assertThat(PARTS.stream().mapToLong(part -> durations.get(part).get("instructions").asLong()).sum())
        .isEqualTo(durations.get("age").get("instructions").asLong());
    assertThat(PARTS.stream().mapToLong(part -> nanos(durations, part)).sum()).isEqualTo(nanos(durations, "age"));
    return why;
  }

  private static long nanos(JsonNode durations, String part) {
    return Math.round(durations.get(part).get("milliseconds").asDouble() * 1e6);
  }

  private static long instructions(JsonNode why, String part) {
    return why.get("durations").get(part).get("instructions").asLong();
  }

  @Test
  void shouldTellHowManyInstructionsPassedInWhichState() {
    server.post("/v1/schedulers", Map.of("name", "hand", "mode", "manual"));
    server.spawn(Map.of("scheduler", "hand", "source", """
        import stackless
        c = stackless.channel()
        stackless.tasklet(c.receive)()
        while True: pass
        """));
    server.post("/v1/schedulers/hand/run", Map.of("instructions", 1000));

    var interrupted = why("hand.1");
    assertThat(instructions(interrupted, "age")).isEqualTo(1000);
    assertThat(instructions(interrupted, "running")).isEqualTo(1000);
    assertThat(interrupted.get("since").asLong()).isEqualTo(1000);

    server.post("/v1/tasklets/hand.1/insert");
    server.post("/v1/schedulers/hand/run", Map.of("instructions", 1000));
    var resumed = why("hand.1");
    var receiver = why("hand.2");
    long total = server.get("/v1/schedulers/hand").json().get("instructions").asLong();
    assertThat(receiver.get("state").asText()).isEqualTo("blocked");
    assertThat(instructions(receiver, "blocked")).isPositive().isEqualTo(total - receiver.get("since").asLong());
    assertThat(instructions(receiver, "runnable")).isPositive();
    assertThat(instructions(receiver, "running")).isPositive().isEqualTo(instructions(resumed, "runnable"));
    assertThat(instructions(resumed, "age")).isEqualTo(total);
    assertThat(why("hand.2").get("durations").get("age").get("instructions"))
        .isEqualTo(receiver.get("durations").get("age").get("instructions"));
  }

  @Test
  void shouldTellHowMuchTimePassedInWhichState() {
    var before = Instant.now().minusSeconds(1);
    var id = server.spawn("import stint\nstint.sleep(0.05)\nstint.channel('box').receive()");
    while (!why(id).get("state").asText().equals("blocked")) {
      Thread.onSpinWait();
    }

    var why = why(id);
    var durations = why.get("durations");
    assertThat(Instant.parse(why.get("sinceTime").asText())).isBetween(before, Instant.now());
    assertThat(server.get("/v1/tasklets/" + id).json().get("sinceTime")).isEqualTo(why.get("sinceTime"));
    assertThat(durations.get("waiting").get("milliseconds").asDouble()).isGreaterThanOrEqualTo(50);
    assertThat(durations.get("blocked").get("milliseconds").asDouble()).isPositive();

    server.delete("/v1/tasklets/" + id);
    server.result(id);
    assertThat(why(id)).as("an end ends its age").isEqualTo(why(id));
  }
}
