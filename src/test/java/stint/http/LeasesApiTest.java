package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leases among tasklets of several schedulers and programs outside, through the whole service. */
@Timeout(120)
final class LeasesApiTest {
  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      Thread.onSpinWait();
    }
  }

  private JsonNode acquire(String lease, Map<String, ?> body) {
    var answer = server.post("/v1/leases/" + lease + "/acquire", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static Map<String, Object> holding(JsonNode grant) {
    return Map.of("owner", grant.get("owner").asText(), "token", grant.get("token").asLong());
  }

  private CompletableFuture<TestServer.Answer> later(String path, Map<String, ?> body) {
    return CompletableFuture.supplyAsync(() -> server.post(path, body));
  }

  private void awaitWaiters(String lease, int count) {
    await(() -> server.get("/v1/leases/" + lease).json().path("waiters").size() == count);
  }

  /** In a scheduler of its own. */
  private String spawn(String source) {
    return server.spawn(source);
  }

  // Outside

  @Test
  void programsOutsideTakeRenewAndReleaseLeases() {
    var grant = acquire("door", Map.of("owner", "worker-7", "ttl", 60));
    assertThat(grant.get("owner").asText()).isEqualTo("outside/worker-7");
    assertThat(grant.get("held").asBoolean()).isTrue();

    assertThat(server.post("/v1/leases/door/acquire", Map.of("owner", "other")).code()).isEqualTo("lease-timeout");
    assertThat(acquire("door", Map.of("owner", "worker-7")).get("count").asInt()).as("re-entrance").isEqualTo(2);
    assertThat(server.post("/v1/leases/door/release", holding(grant)).json().get("count").asInt()).isEqualTo(1);

    var renewed = server.post("/v1/leases/door/renew",
        Map.of("owner", "worker-7", "token", grant.get("token").asLong(), "ttl", 600)).json();
    assertThat(renewed.get("expires").asText()).isGreaterThan(grant.get("expires").asText());

    assertThat(server.post("/v1/leases/door/release", holding(grant)).json().get("held").asBoolean()).isFalse();
    assertThat(server.post("/v1/leases/door/release", holding(grant)).code()).isEqualTo("lease-not-held");
    assertThat(server.post("/v1/leases/door/renew", holding(grant)).code()).isEqualTo("lease-not-held");
    assertThat(acquire("door", Map.of()).get("token").asLong()).isGreaterThan(grant.get("token").asLong());
  }

  @Test
  void whoWaitsGetsTheLeaseWhenItIsGivenBack() {
    var first = acquire("door", Map.of("owner", "a"));
    var second = later("/v1/leases/door/acquire?wait=30s", Map.of("owner", "b"));
    awaitWaiters("door", 1);
    server.post("/v1/leases/door/release", holding(first));

    assertThat(second.join().json().get("owner").asText()).isEqualTo("outside/b");
  }

  @Test
  void whatIsNotRenewedExpires() {
    acquire("door", Map.of("owner", "a", "ttl", 0.05));
    assertThat(server.post("/v1/leases/door/acquire?wait=30s", Map.of("owner", "b")).status()).isEqualTo(200);
  }

  @Test
  void aRepeatedRequestIsDoneOnce() throws Exception {
    var tokens = new ArrayList<Long>();
    for (int i = 0; i < 3; i++) {
      var request = HttpRequest.newBuilder(server.uri("/v1/leases/door/acquire"))
          .header("Idempotency-Key", "k1").header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString("{\"owner\": \"a\"}")).build();
      var answer = server.client().send(request, BodyHandlers.ofString());
      tokens.add(new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body()).get("token").asLong());
    }
    assertThat(tokens).hasSize(3).containsOnly(tokens.getFirst());
    assertThat(server.get("/v1/leases/door").json().get("holder").get("count").asInt()).isEqualTo(1);
  }

  @Test
  void readersShareALeaseAndNoneOvertakesAWriter() {
    var one = acquire("book", Map.of("owner", "one", "shared", true));
    var two = acquire("book", Map.of("owner", "two", "shared", true));
    var writer = later("/v1/leases/book/acquire?wait=30s", Map.of("owner", "writer"));
    awaitWaiters("book", 1);
    var three = later("/v1/leases/book/acquire?wait=30s", Map.of("owner", "three", "shared", true));
    awaitWaiters("book", 2);
    assertThat(server.post("/v1/leases/book/acquire?wait=30s", Map.of("owner", "one")).code()).as("no upgrade")
        .isEqualTo("conflict");

    server.post("/v1/leases/book/release", holding(one));
    assertThat(writer).isNotDone();
    server.post("/v1/leases/book/release", holding(two));
    server.post("/v1/leases/book/release", holding(writer.join().json()));
    assertThat(three.join().json().get("shared").asBoolean()).isTrue();
  }

  @Test
  void badRequestsAreRefusedPrecisely() {
    assertThat(server.post("/v1/leases/door/acquire", Map.of("ttl", 0)).code()).isEqualTo("invalid-value");
    assertThat(server.post("/v1/leases/door/acquire", Map.of("ttl", 1e9)).code()).isEqualTo("invalid-value");
    assertThat(server.post("/v1/leases/door/acquire", Map.of("owner", "")).code()).isEqualTo("invalid-value");
    assertThat(server.post("/v1/leases/door/renew", Map.of("owner", "a")).code()).isEqualTo("missing-field");
    assertThat(server.post("/v1/leases/door/release", Map.of("token", 1)).code()).isEqualTo("missing-field");
    assertThat(server.post("/v1/leases/door/force-release", Map.of("reason", " ")).code()).isEqualTo("invalid-value");
    assertThat(server.post("/v1/leases/door/acquire?wait=x", Map.of()).code()).isEqualTo("invalid-parameter");
    assertThat(server.get("/v1/leases/waits?format=png").code()).isEqualTo("invalid-parameter");
    assertThat(server.post("/v1/leases/" + "x".repeat(201) + "/acquire", Map.of()).code()).isEqualTo("invalid-value");
  }

  // Tasklets

  @Test
  void aTaskletWhoseLeaseIsTakenAwayIsToldAtItsNextInstruction() {
    var id = spawn("""
        import stint
        count = 0
        try:
            with stint.lease("door"):
                while True: count += 1
        except stint.LeaseLost as e:
            result = str(e)
        """);
    await(() -> server.get("/v1/leases/door").json().path("holder").path("owner").asText().equals(id));
    var next = later("/v1/leases/door/acquire?wait=30s", Map.of("owner", "next"));
    awaitWaiters("door", 1);
    server.post("/v1/leases/door/force-release", Map.of("reason", "maintenance"));

    assertThat(server.result(id).get("result").asText()).isEqualTo("the lease 'door' was lost: maintenance");
    assertThat(next.join().json().get("held").asBoolean()).isTrue();
  }

  @Test
  void aLeaseIsRenewedWhileItsSchedulerGoesOnAndLapsesWhileItIsPaused() {
    server.post("/v1/schedulers", Map.of("name", "s"));
    var id = server.spawn(Map.of("scheduler", "s", "source", """
        import stint
        lease = stint.lease("door", ttl=0.3)
        lease.acquire()
        try:
            while True: stint.sleep(0.001)
        except stint.LeaseLost:
            result = lease.held
        """));
    await(() -> server.get("/v1/leases/door").json().path("holder").path("owner").asText().equals(id));
    assertThat(server.post("/v1/leases/door/acquire?wait=1s", Map.of("owner", "x")).code()).isEqualTo("lease-timeout");

    server.post("/v1/schedulers/s/pause");
    var next = server.post("/v1/leases/door/acquire?wait=30s", Map.of("owner", "x"));
    assertThat(next.status()).isEqualTo(200);
    server.post("/v1/schedulers/s/resume");
    assertThat(server.result(id).get("result").asBoolean()).isFalse();
  }

  @Test
  void aDeletedSchedulerGivesItsLeasesBack() {
    server.post("/v1/schedulers", Map.of("name", "s"));
    server.spawn(Map.of("scheduler", "s", "source", "import stint\nstint.lease('door').acquire()\nwhile True: pass"));
    await(() -> server.get("/v1/leases/door").status() == 200);
    var next = later("/v1/leases/door/acquire?wait=30s", Map.of());
    awaitWaiters("door", 1);
    server.delete("/v1/schedulers/s");

    assertThat(next.join().json().get("held").asBoolean()).isTrue();
  }

  @Test
  void tokensAndRenewalsAreForTheProgramToUse() {
    var id = spawn("""
        import stint
        lease = stint.lease("door", ttl=60, renew=False)
        log = [lease.token, lease.shared]
        with lease:
            log.append(lease.token >= 1)
            lease.renew()
            lease.renew(ttl=120)
        try:
            lease.renew()
        except stint.LeaseError as e:
            log.append(str(e))
        result = log
        """);
    assertThat(server.result(id).get("result").toString())
        .isEqualTo("[null,false,true,\"the lease is not held by this tasklet\"]");
  }

  // Deadlocks

  /** Tasklets each of which takes a lease of its own and then, when all have theirs, that of the next. */
  private static String taking(String own, String next) {
    return """
        import stint
        with stint.lease("%s"):
            with stint.lease("start", shared=True):
                pass
            try:
                with stint.lease("%s"):
                    result = "ok"
            except stint.DeadlockError as e:
                result = e.cycle
        """.formatted(own, next);
  }

  @Test
  void cyclesOfAnyLengthAcrossSchedulersAreFoundAndNamed() {
    for (int length = 2; length <= 10; length++) {
      var start = acquire("start", Map.of("owner", "test"));
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        ids.add(spawn(taking("c" + i, "c" + (i + 1) % length)));
      }
      awaitWaiters("start", length);
      server.post("/v1/leases/start/release", holding(start));

      List<JsonNode> results = ids.stream().map(id -> server.result(id).get("result")).toList();
      var cycles = results.stream().filter(JsonNode::isArray).toList();
      assertThat(cycles).as("one of them has closed it: " + results).hasSize(1);
      assertThat(results).filteredOn(result -> result.asText().equals("ok")).hasSize(length - 1);
      assertThat(cycles.getFirst()).hasSize(length);
      var text = cycles.getFirst().toString();
      assertThat(ids).allSatisfy(id -> assertThat(text).contains(id + " waits for lease '"));
      assertThat(text).contains("at <source>:6 in <module>", "held by");
    }
  }

  @Test
  void aCycleThroughAChannelAndTheEndOfATaskletIsFound() {
    var start = acquire("start", Map.of("owner", "test"));
    // The main tasklet holds b and waits for the end of one that receives from a channel, on which only one would send that waits for a.
    var first = spawn("""
        import stackless, stint
        channel = stackless.channel()
        def receiver(): return channel.receive()
        def sender():
            try:
                with stint.lease("a"): channel.send("through a")
            except stint.DeadlockError as e:
                channel.send(str(e))
        with stint.lease("b"):
            with stint.lease("start", shared=True): pass
            stackless.tasklet(sender)()
            try:
                result = stint.join(stackless.tasklet(receiver)())
            except stint.DeadlockError as e:
                result = str(e)
        """);
    var second = spawn(taking("a", "b"));
    awaitWaiters("start", 2);
    server.post("/v1/leases/start/release", holding(start));

    var results = server.result(first).get("result").toString() + server.result(second).get("result");
    assertThat(results).contains("the end of tasklet", "lease 'b'", "channel 1", "lease 'a'");
    assertThat(results).as("one of the two goes on").containsAnyOf("through a", "ok");
  }

  @Test
  void anOwnerOutsideIsToldOfTheCycleThatItCloses() {
    var grant = acquire("x", Map.of("owner", "client"));
    var id = spawn("import stint\nwith stint.lease('y'):\n    with stint.lease('x'): result = 'ok'\n");
    awaitWaiters("x", 1);
    var waits = server.get("/v1/leases/waits").json().get("waits");
    assertThat(waits).hasSize(1);
    assertThat(waits.get(0).get("owner").asText()).isEqualTo(id);
    assertThat(waits.get(0).get("awaits").get(0).asText()).isEqualTo("outside/client");
    assertThat(waits.get(0).get("place").asText()).isEqualTo("<source>:3 in <module>");
    assertThat(server.get("/v1/leases/waits?format=dot").text())
        .isEqualTo("digraph waits {\n  \"" + id + "\" -> \"outside/client\" [label=\"lease 'x' at <source>:3 in"
            + " <module>\"];\n}\n");
    assertThat(server.get("/v1/leases/waits?format=mermaid").text()).startsWith("graph LR\n  n1[");

    var closing = server.post("/v1/leases/y/acquire?wait=30s", Map.of("owner", "client"));
    assertThat(closing.code()).isEqualTo("deadlock");
    assertThat(closing.json().get("detail").asText()).contains("outside/client waits for lease 'y'", id);
    server.post("/v1/leases/x/release", holding(grant));
    assertThat(server.result(id).get("result").asText()).isEqualTo("ok");
  }
}
