package stint.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request is told in one form, with a code that programs can depend on. */
final class ProblemsTest {
  private static TestServer server;
  private static String spawned;

  @BeforeAll
  static void start() {
    server = new TestServer(Map.of("stint.http.max-body", "100 KiB", "stint.limits.source", 50_000));
    spawned = server.spawn("def f(): pass\n");
    server.result(spawned);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "{}                                          | 400 | missing-field",
    "{\"sourc\": \"pass\"}                       | 400 | unknown-field",
    "{\"source\": \"pass\", \"limits\": {\"x\": 1}} | 400 | unknown-field",
    "{\"source\": 5}                             | 400 | wrong-type",
    "{\"source\": true}                          | 400 | wrong-type",
    "{\"source\": [\"pass\"]}                    | 400 | wrong-type",
    "{\"source\": \"pass\", \"slice\": \"10\"}   | 400 | wrong-type",
    "{\"source\": \"pass\", \"slice\": 1.5}      | 400 | wrong-type",
    "{\"source\": \"pass\", \"args\": []}        | 400 | wrong-type",
    "{\"source\": \"pass\", \"limits\": 1}       | 400 | wrong-type",
    "[]                                          | 400 | wrong-type",
    "null                                        | 400 | wrong-type",
    "{\"source\": \"pass\"} {}                   | 400 | malformed-json",
    "{\"source\": \"pass\",}                     | 400 | malformed-json",
    "{\"source\": \"pass\"                       | 400 | malformed-json",
    "{\"source\": \"a\", \"source\": \"b\"}      | 400 | malformed-json",
    "{\"source\": \"pass\", \"args\": {\"a\": {\"b\": 1, \"b\": 2}}} | 400 | malformed-json",
    "{source: 1}                                 | 400 | malformed-json",
    "{\"source\": NaN}                           | 400 | malformed-json",
    "{\"source\": \"pass\", \"program\": \"p\"}  | 422 | invalid-value",
    "{\"program\": \"nothing\"}                  | 404 | program-not-found",
    "{\"source\": \"pass\", \"slice\": 0}        | 422 | invalid-value",
    "{\"source\": \"pass\", \"slice\": -5}       | 422 | invalid-value",
    "{\"source\": \"pass\", \"mode\": \"fast\"}  | 422 | invalid-value",
    "{\"source\": \"pass\", \"policy\": \"lifo\"} | 422 | invalid-value",
    "{\"source\": \"pass\", \"limits\": {\"memory\": 0}} | 422 | invalid-value",
    "{\"source\": \"pass\", \"limits\": {\"output\": 100000000000}} | 422 | invalid-value",
    "{\"source\": \"pass\", \"args\": {\"x\": 1e999}} | 422 | invalid-value",
    "{\"source\": \"pass\", \"scheduler\": \"none\"} | 404 | scheduler-not-found",
    "{\"source\": \"pass\", \"scheduler\": \"s1\", \"slice\": 5} | 422 | invalid-value",
    "{\"source\": \"f(:\"}                       | 422 | program-invalid",
    "{\"source\": \"open(1)\"}                    | 422 | not-supported"})
  void spawnsThatCannotBeDone(String body, int status, String code) {
    var answer = server.post("/v1/tasklets", body);

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "GET    | /nothing                              | 404 | not-found",
    "GET    | /v1                                   | 404 | not-found",
    "GET    | /v1/tasklets/                         | 404 | not-found",
    "GET    | /v1/tasklets/s1.1/nothing             | 404 | not-found",
    "GET    | /v1/schedulers/s1/snapshot            | 404 | not-found",
    "GET    | /v1/tasklets/nothing                  | 404 | tasklet-not-found",
    "GET    | /v1/tasklets/s1.99                    | 404 | tasklet-not-found",
    "GET    | /v1/tasklets/s1.-1                    | 404 | tasklet-not-found",
    "GET    | /v1/tasklets/s1.99999999999999        | 404 | tasklet-not-found",
    "GET    | /v1/tasklets/none.1/result            | 404 | scheduler-not-found",
    "GET    | /v1/schedulers/none                   | 404 | scheduler-not-found",
    "GET    | /v1/schedulers/none/console           | 404 | scheduler-not-found",
    "DELETE | /v1/schedulers/none                   | 404 | scheduler-not-found",
    "GET    | /v1/programs/none                     | 404 | program-not-found",
    "GET    | /v1/leases/none                       | 404 | lease-not-found",
    "DELETE | /v1/tasklets                          | 405 | method-not-allowed",
    "GET    | /v1/tasklets/s1.1/kill                | 405 | method-not-allowed",
    "BREW   | /v1/tasklets                          | 501 | method-unknown",
    "GET    | /v1/tasklets?colour=red               | 400 | unknown-parameter",
    "GET    | /v1/tasklets?limit=0                  | 400 | invalid-parameter",
    "GET    | /v1/tasklets?limit=1&limit=2          | 400 | invalid-parameter",
    "GET    | /v1/tasklets?state=happy              | 400 | invalid-parameter",
    "GET    | /v1/tasklets?cursor=happy             | 400 | invalid-parameter",
    "GET    | /v1/tasklets/s1.1/result?wait=long    | 400 | invalid-parameter",
    "GET    | /v1/schedulers/s1/console?from=-1     | 400 | invalid-parameter",
    "GET    | /v1/schedulers/s1/console?from=999    | 422 | invalid-value",
    "POST   | /v1/tasklets/s1.1/insert              | 409 | conflict",
    "POST   | /v1/schedulers/s1/step                | 409 | conflict"})
  void requestsThatCannotBeDone(String method, String path, int status, String code) {
    var answer = server.send(method, path, BodyPublishers.noBody());

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  @Test
  void programsThatDoNotCompileSayWhere() {
    var problem = server.post("/v1/tasklets", Map.of("source", "x = 1\ny = (2\n")).json();

    assertThat(problem.get("code").asText()).isEqualTo("program-invalid");
    assertThat(problem.get("detail").asText()).isEqualTo("SyntaxError: '(' was never closed");
    assertThat(problem.get("line").asInt()).isEqualTo(2);
    assertThat(problem.get("column").asInt()).isEqualTo(5);
  }

  @Test
  void wrongTypesAndUnknownFieldsSayWhere() {
    var wrong = server.post("/v1/tasklets", "{\"source\": \"pass\", \"limits\": {\"memory\": \"1\"}}").json();
    var unknown = server.post("/v1/tasklets", "{\"source\": \"pass\", \"limits\": {\"memry\": 1}}").json();

    assertThat(wrong.get("path").asText()).isEqualTo("$.limits.memory");
    assertThat(unknown.get("path").asText()).isEqualTo("$.limits.memry");
  }

  @Test
  void methodsThatAreAllowedAreTold() {
    assertThat(server.send("PATCH", "/v1/tasklets/s1.1", BodyPublishers.noBody()).header("Allow").split(", "))
        .containsExactlyInAnyOrder("GET", "DELETE");
  }

  @Test
  void bodiesHaveTheirType() {
    var answer = server.send("POST", "/v1/tasklets", BodyPublishers.ofString("source=1"),
        "Content-Type", "application/x-www-form-urlencoded");

    assertThat(answer.code()).isEqualTo("unsupported-media-type");
  }

  @Test
  void bodiesThatAreTooLargeAreRefused() {
    assertThat(server.post("/v1/tasklets", Map.of("source", "#".repeat(200_000))).code()).isEqualTo("body-too-large");
  }

  @Test
  void bodiesThatAreTooLargeAreRefusedWithoutALengthAsWell() {
    var pieces = BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(
        java.util.Collections.nCopies(100, new byte[10_000])));

    assertThat(server.send("POST", "/v1/tasklets", pieces, "Content-Type", "application/json").code())
        .isEqualTo("body-too-large");
  }

  @Test
  void sourcesThatAreTooLongAreRefused() {
    assertThat(server.post("/v1/tasklets", Map.of("source", "#".repeat(60_000))).code()).isEqualTo("limit-reached");
  }

  @Test
  void bodiesThatAreNotTextAreRefused() {
    var garbage = new byte[1_000];
    new java.util.Random(1).nextBytes(garbage);

    var answer = server.send("POST", "/v1/tasklets", BodyPublishers.ofByteArray(garbage),
        "Content-Type", "application/json");

    assertThat(answer.code()).isEqualTo("malformed-json");
  }

  @Test
  void addressesThatAreTooLongAreRefused() {
    assertThat(server.get("/v1/tasklets/" + "x".repeat(10_000)).code()).isEqualTo("uri-too-long");
  }

  @Test
  void headersThatAreTooLongAreRefused() {
    var answer = server.send("GET", "/healthz", BodyPublishers.noBody(), "X-Long", "x".repeat(20_000));

    assertThat(answer.code()).isEqualTo("headers-too-large");
  }

  @Test
  void whatIsNotHttpIsAnsweredAsAProblemAllTheSame() throws IOException {
    assertThat(raw("\u0001\u0002 nonsense\r\n\r\n")).contains("application/problem+json", "\"code\":\"");
    assertThat(raw("GET /v1/tasklets?%zz HTTP/1.1\r\nHost: x\r\n\r\n"))
        .contains("400 Bad Request", "application/problem+json", "\"code\":\"malformed-request\"");
  }

  private static String raw(String request) throws IOException {
    var address = server.uri("/");
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
