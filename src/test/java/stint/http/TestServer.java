package stint.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import stint.service.Settings;
import stint.service.Stint;

/** A service with its HTTP interface on a free port, and a client of it. */
final class TestServer implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
  private final Stint stint;
  private final HttpServer server;

  /** A service with some settings of its own, by key. */
  TestServer(Map<String, ?> overrides) {
    var values = new HashMap<String, Object>(overrides);
    values.put("stint.http.port", 0);
    stint = Stint.start(Settings.load(Optional.empty(), values));
    server = HttpServer.start(stint);
  }

  /** A service with the default settings. */
  TestServer() {
    this(Map.of());
  }

  /** What was answered. */
  record Answer(int status, String text, HttpResponse<String> response) {
    /** The body as JSON. */
    JsonNode json() {
      try {
        return MAPPER.readTree(text);
      } catch (IOException e) {
        throw new AssertionError("not JSON: " + text, e);
      }
    }

    /** The code of a problem; the rest of what every problem has is checked on the way. */
    String code() {
      var problem = json();
      if (!response.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")
          || problem.path("status").asInt() != status
          || problem.path("title").asText().isEmpty()
          || problem.path("detail").asText().isEmpty()
          || !problem.path("type").asText().equals("urn:stint:problem:" + problem.path("code").asText())) {
        throw new AssertionError("not a problem: " + status + " " + text);
      }
      return problem.get("code").asText();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }
  }

  /** Where it listens. */
  URI address() {
    return server.address();
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  Answer post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  /** Sends JSON as it is written. */
  Answer post(String path, String json) {
    return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  /** Sends a value as JSON. */
  Answer post(String path, Map<String, ?> body) {
    return post(path, write(body));
  }

  Answer put(String path, Map<String, ?> body) {
    return send("PUT", path, BodyPublishers.ofString(write(body)), "Content-Type", "application/json");
  }

  Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    var request = HttpRequest.newBuilder(uri(path)).method(method, body).timeout(Duration.ofSeconds(60));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Starts a program; answers the tasklet's id. */
  String spawn(String source) {
    return spawn(Map.of("source", source));
  }

  /** Starts what a body says; answers the tasklet's id. */
  String spawn(Map<String, ?> body) {
    var answer = post("/v1/tasklets", body);
    if (answer.status() != 201) {
      throw new AssertionError(answer.text());
    }
    return answer.json().get("id").asText();
  }

  /** The result of a tasklet that is about to end. */
  JsonNode result(String id) {
    var answer = get("/v1/tasklets/" + id + "/result?wait=30s");
    if (answer.status() != 200) {
      throw new AssertionError(id + " has not ended: " + answer.text());
    }
    return answer.json();
  }

  URI uri(String path) {
    return URI.create(server.address() + path);
  }

  HttpClient client() {
    return client;
  }

  static String write(Object value) {
    return new String(Json.write(value), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
    stint.close();
  }
}
