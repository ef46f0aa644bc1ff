package stint.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.Location;
import stint.http.Problem.Code;
import stint.service.Stint;

/** What is under {@code /v1/programs}. */
final class ProgramResource {
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1_000;

  private final Stint stint;
  private final Bodies bodies;

  ProgramResource(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
  }

  /** GET /v1/programs. */
  CompletionStage<HttpResponse> list(HttpRequest request) {
    var query = Query.of(request, "cursor", "limit");
    int limit = (int) query.number("limit", 1, LONGEST_PAGE, PAGE);
    var programs = stint.programs().list(query.text("cursor").orElse(""), limit);
    return CompletableFuture.completedStage(Answers.json(Shapes.page(
        "programs",
        programs.stream().map(Shapes::program).toList(),
        programs.size() < limit ? null : programs.getLast().name())));
  }

  /** GET /v1/programs/{name}. */
  CompletionStage<HttpResponse> inspect(HttpRequest request, String name) {
    Query.of(request);
    return CompletableFuture.completedStage(Answers.json(Shapes.programWithSource(stint.programs().get(name))));
  }

  /** PUT /v1/programs/{name}: as JSON, or as the plain text itself. */
  CompletionStage<HttpResponse> put(HttpRequest request, String name) {
    Query.of(request);
    return bodies.read(request)
        .thenApply(bytes -> request.entity().getContentType().mediaType().isText()
            ? text(bytes)
            : Requests.required("source", bodies.parse(request, bytes, Requests.Program.class).source()))
        .thenCompose(source -> stint.programs().put(name, source))
        .thenApply(program -> Answers.json(Shapes.program(program))
            .addHeader(Location.create("/v1/programs/" + program.name())));
  }

  private static String text(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(Code.MALFORMED_REQUEST, "The body is not UTF-8.").failure();
    }
  }
}
