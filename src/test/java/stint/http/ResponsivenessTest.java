package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that never yields starves its neighbours where the mode says so, and never the service. */
@Timeout(60)
final class ResponsivenessTest {
  private static final String LOOP_AND_NEIGHBOUR = """
      import stackless

      def infinite_loop():
          while 1:
              pass

      def another_tasklet():
          print('got to another tasklet')

      stackless.tasklet(infinite_loop)()
      stackless.tasklet(another_tasklet)()
      stackless.run()
      """;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(Map.of("stint.processors", 1));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"preemptive,1", "preemptive,1000", "preemptive,9000000000000000000", "cooperative,1000",
    "cooperative,9000000000000000000"})
  void loopIsInspectedAndKilled(String mode, long slice) {
    var id = server.spawn(Map.of("source", "x = 0\nwhile True:\n    x += 1\n", "mode", mode, "slice", slice));

    assertThat(server.get("/v1/tasklets/" + id).json().get("state").asText()).isEqualTo("running");
    assertThat(server.get("/v1/tasklets/" + id + "/stack").json().get("frames").get(0).get("line").asInt()).isIn(2, 3);
    assertThat(server.get("/v1/tasklets/" + id + "/why").json().get("reason").asText()).isNotEmpty();
    assertThat(server.delete("/v1/tasklets/" + id).status()).isEqualTo(200);
    assertThat(server.result(id).get("state").asText()).isEqualTo("killed");
    assertThat(server.get("/v1/schedulers/" + FixedCallsTest.scheduler(id)).json().get("state").asText())
        .isEqualTo("ended");
  }

  @Test
  void manualLoopIsRunInParts() {
    var id = server.spawn(Map.of("source", "while True: pass", "mode", "manual"));
    var scheduler = "/v1/schedulers/" + FixedCallsTest.scheduler(id);

    var first = server.post(scheduler + "/run", Map.of("instructions", 123_456));
    var again = server.post(scheduler + "/run", Map.of("instructions", 100));
    server.post("/v1/tasklets/" + id + "/insert");
    var second = server.post(scheduler + "/run", Map.of("instructions", 100));

    assertThat(first.text()).isEqualTo("{\"interrupted\":\"" + id + "\",\"executed\":123456,\"runnables\":0}");
    assertThat(again.text()).isEqualTo("{\"interrupted\":null,\"executed\":0,\"runnables\":0}");
    assertThat(second.text()).isEqualTo("{\"interrupted\":\"" + id + "\",\"executed\":100,\"runnables\":0}");
    assertThat(server.get(scheduler).json().get("instructions").asLong()).isEqualTo(123_556);
  }

  @Test
  void endlessManualRunLeavesItsSchedulerOpen() throws Exception {
    var id = server.spawn(Map.of("source", "while True: pass", "mode", "manual"));
    var scheduler = "/v1/schedulers/" + FixedCallsTest.scheduler(id);
    var run = java.util.concurrent.CompletableFuture.supplyAsync(
        () -> server.post(scheduler + "/run", Map.of("instructions", Long.MAX_VALUE)));

    while (!server.get(scheduler).json().get("state").asText().equals("running")) {
      Thread.onSpinWait();
    }
    assertThat(server.post(scheduler + "/run", Map.of("instructions", 5)).code()).isEqualTo("conflict");
    server.delete("/v1/tasklets/" + id);

    assertThat(run.get().json().get("interrupted").isNull()).isTrue();
    assertThat(server.result(id).get("state").asText()).isEqualTo("killed");
  }

  @Test
  void cooperativeLoopStarvesItsNeighbour() {
    var id = server.spawn(Map.of("source", LOOP_AND_NEIGHBOUR, "mode", "cooperative"));
    var scheduler = "/v1/schedulers/" + FixedCallsTest.scheduler(id);
    while (server.get(scheduler).json().get("instructions").asLong() < 1_000_000) {
      Thread.onSpinWait();
    }

    assertThat(server.get(scheduler + "/console").text()).isEmpty();
    assertThat(server.get("/v1/tasklets/" + FixedCallsTest.scheduler(id) + ".3").json().get("state").asText())
        .isEqualTo("runnable");
    server.delete(scheduler);
  }

  @Test
  void preemptiveLoopDoesNot() {
    var id = server.spawn(Map.of("source", LOOP_AND_NEIGHBOUR, "mode", "preemptive"));
    var scheduler = FixedCallsTest.scheduler(id);

    assertThat(server.result(scheduler + ".3").get("state").asText()).isEqualTo("finished");
    assertThat(server.get("/v1/schedulers/" + scheduler + "/console").text()).isEqualTo("got to another tasklet\n");
    assertThat(server.get("/v1/tasklets/" + scheduler + ".2").json().get("state").asText()).isIn("running", "runnable");
    server.delete("/v1/schedulers/" + scheduler);
  }

  @Test
  void longSlicesStayWholeAlthoughTheServiceLooksInBetween() {
    var source = "import stackless\ndef f():\n    for i in range(200_000): pass\n"
        + "stackless.tasklet(f)()\nstackless.tasklet(f)()\n";
    var id = server.spawn(Map.of("source", source, "slice", 150_000));
    var scheduler = FixedCallsTest.scheduler(id);
    server.result(scheduler + ".2");
    server.result(scheduler + ".3");

    var turns = server.get("/v1/schedulers/" + scheduler + "/interleaving").json().get("turns");

    assertThat(turns.get(1).toString()).isEqualTo("[2,150000]");
    assertThat(turns.get(2).toString()).isEqualTo("[3,150000]");
  }
}
