package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the API promises beyond the three fixed calls. */
@Timeout(60)
final class ApiTest {
  private static final String LOOP = "while True: pass";

  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer(Map.of("stint.limits.ended-schedulers", 3, "stint.limits.schedulers", 5));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void schedulersAreMadeAsAskedFor() {
    var created = server.post("/v1/schedulers",
        Map.of("name", "bank", "mode", "cooperative", "slice", 77, "policy", "random",
            "seed", 5, "limits",
            Map.of("memory", 1_000_000, "instructions", 2_000, "tasklets", 3, "output", 400, "recursion", 50)));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/v1/schedulers/bank");
    var bank = server.get("/v1/schedulers/bank").json();
    assertThat(bank).isEqualTo(created.json());
    assertThat(bank.get("mode").asText() + bank.get("slice") + bank.get("policy").asText() + bank.get("seed"))
        .isEqualTo("cooperative77random5");
    assertThat(bank.get("limits").toString()).isEqualTo(
        "{\"memory\":1000000,\"instructions\":2000,\"tasklets\":3,\"output\":400,\"recursion\":50}");
    assertThat(bank.get("state").asText()).isEqualTo("waiting");
    assertThat(server.post("/v1/schedulers", Map.of("name", "bank")).code()).isEqualTo("conflict");
    assertThat(server.post("/v1/schedulers", Map.of("name", "a.b")).code()).isEqualTo("invalid-value");
    assertThat(server.delete("/v1/schedulers/bank").status()).isEqualTo(204);
    assertThat(server.get("/v1/schedulers/bank").code()).isEqualTo("scheduler-not-found");
    assertThat(server.post("/v1/schedulers", Map.of("name", "bank")).status()).isEqualTo(201);
  }

  @Test
  void schedulersAreLimitedAndEndedOnesForgotten() {
    for (int i = 0; i < 8; i++) {
      server.result(server.spawn("pass"));
    }
    assertThat(server.get("/v1/schedulers").json().get("schedulers")).hasSizeLessThanOrEqualTo(4);
    assertThat(server.get("/v1/schedulers/s1").code()).isEqualTo("scheduler-not-found");
    for (int i = 0; i < 5; i++) {
      server.spawn(LOOP);
    }

    assertThat(server.post("/v1/tasklets", Map.of("source", LOOP)).code()).isEqualTo("limit-reached");
  }

  @Test
  void taskletsAreListedPageByPage() {
    for (var name : List.of("a", "b", "c")) {
      server.post("/v1/schedulers", Map.of("name", name));
      for (int i = 0; i < 3; i++) {
        server.spawn(Map.of("source", LOOP, "scheduler", name));
      }
    }
    server.delete("/v1/tasklets/b.2");
    server.result("b.2");

    assertThat(list("/v1/tasklets?limit=2")).containsExactly("a.1", "a.2", "a.3", "b.1", "b.2", "b.3", "c.1", "c.2",
        "c.3");
    assertThat(list("/v1/tasklets?limit=1&scheduler=b")).containsExactly("b.1", "b.2", "b.3");
    assertThat(list("/v1/tasklets?limit=3&state=killed")).containsExactly("b.2");
  }

  /** The ids on all pages of a list. */
  private List<String> list(String path) {
    var ids = new ArrayList<String>();
    var page = server.get(path).json();
    while (true) {
      page.get("tasklets").forEach(tasklet -> ids.add(tasklet.get("id").asText()));
      if (page.get("next").isNull()) {
        return ids;
      }
      page = server.get(path + "&cursor=" + page.get("next").asText()).json();
    }
  }

  @Test
  void repeatedSpawnsWithAKeyAreDoneOnce() {
    var body = "{\"source\": \"print('once')\"}";
    var first = keyed("k1", body);
    var again = keyed("k1", body);
    var other = keyed("k2", body);

    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(other.text()).isNotEqualTo(first.text());
    assertThat(keyed("k1", "{\"source\": \"pass\"}").code()).isEqualTo("idempotency-key-reused");
    assertThat(keyed("k3", "{\"program\": \"later\"}").code()).isEqualTo("program-not-found");
    server.put("/v1/programs/later", Map.of("source", "pass"));
    assertThat(keyed("k3", "{\"program\": \"later\"}").status()).isEqualTo(201);
  }

  private TestServer.Answer keyed(String key, String body) {
    return server.send("POST", "/v1/tasklets", BodyPublishers.ofString(body),
        "Content-Type", "application/json", "Idempotency-Key", key);
  }

  @Test
  void programsAreStoredOnceAndCalledOften() {
    var counter = "count = 0\ndef add(n):\n    global count\n    count += n\n    return count\n";
    server.post("/v1/schedulers", Map.of("name", "shared"));
    assertThat(server.put("/v1/programs/counter", Map.of("source", counter)).status()).isEqualTo(200);

    for (int i = 1; i <= 3; i++) {
      var id =
          server.spawn(Map.of("program", "counter", "call", "add", "args", Map.of("n", 10), "scheduler", "shared"));
      assertThat(server.result(id).get("result").asInt()).isEqualTo(10 * i);
    }
    var alone = server.spawn(Map.of("program", "counter", "call", "add", "args", Map.of("n", 1)));

    assertThat(server.result(alone).get("result").asInt()).isEqualTo(1);
    assertThat(server.get("/v1/programs/counter").json().get("source").asText()).isEqualTo(counter);
    assertThat(server.get("/v1/programs").json().get("programs").get(0).get("name").asText()).isEqualTo("counter");
    assertThat(server.put("/v1/programs/bad", Map.of("source", "x =")).code()).isEqualTo("program-invalid");
    assertThat(
        server.post("/v1/tasklets", Map.of("program", "counter", "call", "nothing", "scheduler", "shared")).code())
        .isEqualTo("invalid-value");
  }

  @Test
  void pausedSchedulersGoOnStepByStep() {
    var id = server.spawn(Map.of("source", LOOP, "slice", 50));
    var scheduler = "/v1/schedulers/" + FixedCallsTest.scheduler(id);

    var paused = server.post(scheduler + "/pause").json();
    long before = paused.get("instructions").asLong();

    assertThat(paused.get("state").asText()).isEqualTo("paused");
    assertThat(server.get(scheduler).json().get("instructions").asLong()).isEqualTo(before);
    assertThat(server.post(scheduler + "/step").json().get("instructions").asLong()).isEqualTo(before + 50);
    assertThat(server.post(scheduler + "/step", Map.of("instructions", 3)).json().get("instructions").asLong())
        .isEqualTo(before + 53);
    assertThat(server.post(scheduler + "/resume").json().get("state").asText()).isEqualTo("running");
  }

  @Test
  void taskletsAreTakenOutOfTheQueueAndPutBack() {
    server.post("/v1/schedulers", Map.of("name", "m", "mode", "manual"));
    for (int i = 0; i < 3; i++) {
      server.spawn(Map.of("source", LOOP, "scheduler", "m", "name", "loop" + i));
    }

    assertThat(queue()).containsExactly("m.1", "m.2", "m.3");
    assertThat(server.post("/v1/tasklets/m.2/remove").json().get("state").asText()).isEqualTo("paused");
    assertThat(queue()).containsExactly("m.1", "m.3");
    assertThat(server.post("/v1/tasklets/m.2/insert").json().get("name").asText()).isEqualTo("loop1");
    assertThat(queue()).containsExactly("m.1", "m.3", "m.2");
    assertThat(server.post("/v1/schedulers/m/run", Map.of("instructions", 10)).json().get("interrupted").asText())
        .isEqualTo("m.1");
    assertThat(queue()).containsExactly("m.3", "m.2");
  }

  private List<String> queue() {
    return StreamSupport.stream(server.get("/v1/schedulers/m/queue").json().get("queue").spliterator(), false)
        .map(tasklet -> tasklet.get("id").asText()).toList();
  }

  @Test
  void exceptionsAreRaisedFromOutside() {
    var id = server.spawn("try:\n    while True: pass\nexcept ValueError as e:\n    print('caught', e)\n");

    assertThat(server.post("/v1/tasklets/" + id + "/raise", Map.of("type", "Nonsense")).code())
        .isEqualTo("invalid-value");
    assertThat(server.post("/v1/tasklets/" + id + "/raise", Map.of()).code()).isEqualTo("missing-field");
    server.post("/v1/tasklets/" + id + "/raise", Map.of("type", "ValueError", "message", "from outside"));

    assertThat(server.result(id).get("state").asText()).isEqualTo("finished");
    assertThat(server.get("/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console").text())
        .isEqualTo("caught from outside\n");
    assertThat(server.post("/v1/tasklets/" + id + "/raise", Map.of("type", "ValueError")).code()).isEqualTo("conflict");
  }

  @Test
  void interleavingsAndTracesTellWhoRanWhen() {
    var id = server.spawn(Map.of("slice", 100, "source",
        "import stackless\ndef f():\n    for i in range(200): pass\nstackless.tasklet(f)()\nstackless.tasklet(f)()"));
    var scheduler = FixedCallsTest.scheduler(id);
    server.result(scheduler + ".2");
    server.result(scheduler + ".3");

    var turns = server.get("/v1/schedulers/" + scheduler + "/interleaving").json().get("turns");
    var events = server.get("/v1/schedulers/" + scheduler + "/trace").json().get("traceEvents");

    assertThat(sum(turns)).isEqualTo(server.get("/v1/schedulers/" + scheduler).json().get("instructions").asLong());
    assertThat(StreamSupport.stream(events.spliterator(), false).filter(e -> e.get("ph").asText().equals("X")).count())
        .isEqualTo(turns.size());
  }

  private static long sum(JsonNode turns) {
    return StreamSupport.stream(turns.spliterator(), false).mapToLong(turn -> turn.get(1).asLong()).sum();
  }

  @Test
  void leasesExcludeTaskletsOfOtherSchedulers() {
    server.post("/v1/schedulers", Map.of("name", "one"));
    server.post("/v1/schedulers", Map.of("name", "two"));
    var program = "import stint\nwith stint.lease('accounts'):\n    print('in')\n    while True: pass\n";
    server.spawn(Map.of("source", program, "scheduler", "one"));
    await("/v1/schedulers/one/console", "in\n");
    server.spawn(Map.of("source", program, "scheduler", "two"));
    awaitState("two.1", "waiting");

    var lease = server.get("/v1/leases/accounts").json();
    assertThat(lease.get("holder").get("owner").asText()).isEqualTo("one.1");
    assertThat(lease.get("waiters").get(0).get("owner").asText()).isEqualTo("two.1");
    assertThat(server.get("/v1/leases").json().get("leases").get(0).get("name").asText()).isEqualTo("accounts");
    assertThat(server.get("/v1/tasklets/one.1").json().get("leases").get(0).asText()).isEqualTo("accounts");
    assertThat(server.get("/v1/tasklets/two.1/why").json().get("reason").asText()).contains("accounts");
    assertThat(server.get("/v1/schedulers/two/console").text()).isEmpty();

    server.delete("/v1/tasklets/one.1");
    await("/v1/schedulers/two/console", "in\n");
    var after = server.get("/v1/leases/accounts").json();
    assertThat(after.get("holder").get("owner").asText()).isEqualTo("two.1");
    assertThat(after.get("token").asLong()).isGreaterThan(lease.get("token").asLong());

    server.delete("/v1/schedulers/two");
    await(() -> server.get("/v1/leases/accounts").json().path("holder").isNull());
  }

  private void await(String path, String text) {
    await(() -> server.get(path).text().equals(text));
  }

  private void awaitState(String tasklet, String state) {
    await(() -> server.get("/v1/tasklets/" + tasklet).json().path("state").asText().equals(state));
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void sleepersWakeWhileOthersRun() {
    server.post("/v1/schedulers", Map.of("name", "night"));
    server.spawn(Map.of("source", LOOP, "scheduler", "night"));
    var id = server.spawn(Map.of("source", "import stint\nstint.sleep(0.05)\nprint('awake')", "scheduler", "night"));

    assertThat(server.result(id).get("state").asText()).isEqualTo("finished");
  }

  @Test
  void sleepersWakeAlone() {
    var id = server.spawn("import stint\nstint.sleep(0.05)\nprint('awake')");

    assertThat(server.result(id).get("state").asText()).isEqualTo("finished");
  }

  @Test
  void theRootTellsWhereThingsAre() {
    assertThat(server.get("/").json().get("tasklets").asText()).isEqualTo("/v1/tasklets");
    assertThat(server.get("/healthz").json().get("status").asText()).isEqualTo("ok");
    assertThat(server.get("/readyz").json().get("status").asText()).isEqualTo("ready");
  }
}
