package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A console as a stream of events: complete, in order, and resumable. */
@Timeout(60)
final class ConsoleEventsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer(Map.of("stint.http.heartbeat", "100ms"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private record Event(String id, String type, String data) {
    String text() throws IOException {
      return new ObjectMapper().readValue(data, String.class);
    }
  }

  /** An open stream. */
  private static final class Events implements AutoCloseable {
    private final BufferedReader reader;
    int heartbeats;

    Events(String path, String... headers) throws Exception {
      var request = HttpRequest.newBuilder(server.uri(path)).header("Accept", "text/event-stream");
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      var response = server.client().send(request.build(), BodyHandlers.ofInputStream());
      assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
      reader = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The next event, or null at the end of the stream. */
    Event next() throws IOException {
      String id = null;
      String type = null;
      var data = new StringBuilder();
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(":")) {
          heartbeats++;
        } else if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("event: ")) {
          type = line.substring(7);
        } else if (line.startsWith("data: ")) {
          data.append(line.substring(6));
        } else if (type != null) {
          return new Event(id, type, data.toString());
        }
      }
      return null;
    }

    List<Event> rest() throws IOException {
      var events = new ArrayList<Event>();
      for (var event = next(); event != null; event = next()) {
        events.add(event);
      }
      return events;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  @Test
  void streamEndsWithTheProgram() throws Exception {
    var id = server.spawn("for i in range(5): print(i, '\u00fc\\n')");
    server.result(id);

    try (var events = new Events("/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console")) {
      var all = events.rest();

      assertThat(all.getLast().type()).isEqualTo("end");
      assertThat(text(all)).isEqualTo("0 \u00fc\n\n1 \u00fc\n\n2 \u00fc\n\n3 \u00fc\n\n4 \u00fc\n\n");
    }
  }

  @Test
  void whatIsWrittenLaterComesLater() throws Exception {
    server.post("/v1/schedulers", Map.of("name", "slow", "mode", "manual"));
    var id = server
        .spawn(Map.of("source", "print('first')\nfor i in range(300): pass\nprint('second')", "scheduler", "slow"));

    try (var events = new Events("/v1/schedulers/slow/console")) {
      server.post("/v1/schedulers/slow/run", Map.of("instructions", 100));
      var first = events.next();
      server.post("/v1/tasklets/" + id + "/insert");
      server.post("/v1/schedulers/slow/run", Map.of("instructions", 100_000));

      assertThat(first.text() + text(events.rest())).isEqualTo("first\nsecond\n");
    }
  }

  @Test
  void resumedStreamHasEveryCharacterOnce() throws Exception {
    var id = server.spawn(Map.of("source", "for i in range(60_000): print(i)"));
    var path = "/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console";
    var seen = new StringBuilder();
    String last = "0";

    for (int connection = 0; last != null; connection++) {
      assertThat(connection).isLessThan(1_000);
      try (var events = new Events(path, "Last-Event-ID", last)) {
        // One event, and the connection is lost.
        var event = events.next();
        last = event.type().equals("end") ? null : event.id();
        if (last != null) {
          seen.append(event.text());
        }
      }
    }

    assertThat(seen.toString()).isEqualTo(server.get(path).text());
    assertThat(seen.toString()).startsWith("0\n1\n2\n").endsWith("59999\n");
  }

  @Test
  void silentStreamShowsThatItIsAlive() throws Exception {
    var id = server.spawn("while True: pass");
    var scheduler = "/v1/schedulers/" + FixedCallsTest.scheduler(id);

    try (var events = new Events(scheduler + "/console")) {
      Thread.sleep(500);
      server.delete(scheduler);

      assertThat(events.next().type()).isEqualTo("end");
      assertThat(events.heartbeats).isPositive();
    }
  }

  @Test
  void errorsHaveAStreamOfTheirOwn() throws Exception {
    var id = server.spawn("print('out')\n1 / 0");
    server.result(id);

    try (var events = new Events("/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console?stream=errors")) {
      assertThat(text(events.rest())).startsWith("Traceback").endsWith("ZeroDivisionError: division by zero\n");
    }
  }

  @Test
  void streamOfNothingIsAProblem() {
    var answer =
        server.send("GET", "/v1/schedulers/none/console", BodyPublishers.noBody(), "Accept", "text/event-stream");
    assertThat(answer.code()).isEqualTo("scheduler-not-found");

    var id = server.spawn("pass");
    answer = server.send("GET", "/v1/schedulers/" + FixedCallsTest.scheduler(id) + "/console", BodyPublishers.noBody(),
        "Accept", "text/event-stream", "Last-Event-ID", "7777");
    assertThat(answer.code()).isEqualTo("invalid-value");
  }

  private static String text(List<Event> events) throws IOException {
    var text = new StringBuilder();
    for (var event : events) {
      if (event.type().equals("output")) {
        text.append(event.text());
      }
    }
    return text.toString();
  }
}
