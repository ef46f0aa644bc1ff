package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Named channels over HTTP, and what the JSON of tasklets and schedulers tells of the scheduling. */
@Timeout(60)
final class ChannelsTest {
  private static final String ECHO = """
      import stint
      source, sink = stint.channel("in", 2), stint.channel("out")
      for x in source:
          if x == "stop":
              break
          sink.send({"got": x})
      """;

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

  private TestServer.Answer send(String json) {
    return server.post("/v1/schedulers/s/channels/in", json);
  }

  private TestServer.Answer receive(String wait) {
    return server.post("/v1/schedulers/s/channels/out/receive?wait=" + wait);
  }

  private void spawn(String source) {
    server.spawn(Map.of("source", source, "scheduler", "s"));
    while (!server.get("/v1/schedulers/s").json().get("state").asText().equals("waiting")) {
      Thread.onSpinWait();
    }
  }

  @Test
  void valuesGoInAndOut() {
    spawn(ECHO);
    assertThat(send("[1, null, {\"a\": 2.5}]").status()).isEqualTo(202);
    assertThat(receive("20s").text()).isEqualTo("{\"value\":{\"got\":[1,null,{\"a\":2.5}]}}");
    assertThat(send("null").status()).isEqualTo(202);
    assertThat(receive("20s").text()).isEqualTo("{\"value\":{\"got\":null}}");
    assertThat(receive("10ms").status()).isEqualTo(204);
    assertThat(send("{").code()).isEqualTo("malformed-json");
    assertThat(send("").code()).isEqualTo("malformed-json");
    assertThat(server.post("/v1/schedulers/s/channels/none", "1").code()).isEqualTo("channel-not-found");
    assertThat(server.post("/v1/schedulers/t/channels/in", "1").code()).isEqualTo("scheduler-not-found");
  }

  @Test
  void whoReceivesOrSendsCanWait() {
    spawn(ECHO);
    var later = CompletableFuture.supplyAsync(() -> receive("30s"));
    send("1");
    assertThat(later.join().text()).isEqualTo("{\"value\":{\"got\":1}}");
    for (int i = 2; i <= 4; i++) {
      assertThat(send("" + i).status()).isEqualTo(202);
    }
    assertThat(send("5").code()).isEqualTo("limit-reached");
    var waiting =
        CompletableFuture.supplyAsync(() -> server.post("/v1/schedulers/s/channels/in?wait=30s", "5"));
    assertThat(receive("20s").text()).isEqualTo("{\"value\":{\"got\":2}}");
    assertThat(waiting.join().status()).isEqualTo(202);
    for (int i = 3; i <= 5; i++) {
      assertThat(receive("20s").text()).isEqualTo("{\"value\":{\"got\":" + i + "}}");
    }
  }

  @Test
  void valuesAreStreamedAsEvents() {
    spawn(ECHO);
    send("1");
    send("\"stop\"");
    var events =
        server.send("GET", "/v1/schedulers/s/channels/out", BodyPublishers.noBody(), "Accept", "text/event-stream");
    assertThat(events.text()).isEqualTo("event: value\ndata: {\"got\":1}\n\nevent: end\ndata: null\n\n");
  }

  @Test
  void channelsThatAreNotYetMadeAreWaitedFor() {
    assertThat(server.post("/v1/schedulers/s/channels/out/receive").code()).isEqualTo("channel-not-found");
    assertThat(receive("10ms").status()).isEqualTo(204);
    var polled = CompletableFuture.supplyAsync(() -> receive("30s"));
    server.spawn(Map.of("source", "import stint\nstint.channel('out').send(1)", "scheduler", "s"));
    assertThat(polled.join().text()).isEqualTo("{\"value\":1}");

    server.post("/v1/schedulers", Map.of("name", "t"));
    var events = CompletableFuture.supplyAsync(() -> server.send(
        "GET", "/v1/schedulers/t/channels/out", BodyPublishers.noBody(), "Accept", "text/event-stream"));
    server.spawn(Map.of("source", "import stint\nstint.sleep(0.2)\nstint.channel('out').send(2)", "scheduler", "t"));
    assertThat(events.join().text()).startsWith("event: value\ndata: 2\n\n");
    assertThat(server.send("GET", "/v1/schedulers/u/channels/out", BodyPublishers.noBody(), "Accept",
        "text/event-stream").code()).isEqualTo("scheduler-not-found");
  }

  @Test
  void clientsThatHaveGoneTakeNoValue() throws Exception {
    spawn(ECHO);
    for (var request : List.of("POST %s/receive?wait=30s HTTP/1.1\r\n",
        "GET %s HTTP/1.1\r\nAccept: text/event-stream\r\n")) {
      for (int i = 0; i < 20; i++) {
        try (var socket = new Socket(server.address().getHost(), server.address().getPort())) {
          var head = request.formatted("/v1/schedulers/s/channels/out") + "Host: s\r\nContent-Length: 0\r\n\r\n";
          socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
          Thread.sleep(5);
        }
      }
    }
    Thread.sleep(200);

    send("1");
    assertThat(receive("20s").text()).isEqualTo("{\"value\":{\"got\":1}}");
  }

  @Test
  void theStateOfTheSchedulingIsShown() {
    spawn("""
        import stackless, stint
        def wait(channel): channel.receive()
        a = stackless.tasklet(wait)(stint.channel("in"))
        b = stackless.tasklet(wait)(stint.channel("in"))
        p = stackless.tasklet(wait, (None,))
        stackless.getcurrent().set_atomic(True)
        stint.channel("out").receive()
        """);
    var main = server.get("/v1/tasklets/s.1").json();
    assertThat(main.get("blockedOn").toString())
        .isEqualTo("{\"channel\":2,\"name\":\"out\",\"direction\":\"receive\"}");
    assertThat(main.get("atomic").asBoolean()).isTrue();
    assertThat(main.get("depth").asInt()).isEqualTo(1);
    assertThat(main.get("turn").asLong()).isPositive().isLessThanOrEqualTo(main.get("instructions").asLong());
    var first = server.get("/v1/tasklets/s.2").json();
    assertThat(first.get("next").asText() + first.get("previous")).isEqualTo("s.3null");
    assertThat(server.get("/v1/tasklets/s.4").json().get("paused").asBoolean()).isTrue();
    var channels = server.get("/v1/schedulers/s/channels").json().get("channels");
    assertThat(channels.get(0).get("waiting").toString()).isEqualTo("[\"s.2\",\"s.3\"]");
    assertThat(channels.get(0).get("balance").asInt()).isEqualTo(-2);
    assertThat(server.post("/v1/tasklets/s.2/insert").code()).isEqualTo("conflict");
    assertThat(server.post("/v1/tasklets/s.2/remove").code()).isEqualTo("conflict");
    assertThat(server.post("/v1/tasklets/s.4/insert").status()).isEqualTo(200);
  }

  @Test
  void theMeterIsASettingOfAScheduler() {
    var made = server.post("/v1/schedulers", Map.of("name", "old", "meter", "check-interval", "phase", 44)).json();
    assertThat(made.get("meter").asText() + made.get("phase")).isEqualTo("check-interval44");
    assertThat(server.post("/v1/schedulers", Map.of("meter", "ticks")).code()).isEqualTo("invalid-value");
    assertThat(server.post("/v1/schedulers", Map.of("phase", 101)).code()).isEqualTo("invalid-value");
    assertThat(server.get("/v1/schedulers/s").json().get("meter").asText()).isEqualTo("instruction");
  }
}
