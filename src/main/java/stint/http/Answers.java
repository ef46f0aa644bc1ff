package stint.http;

import java.util.Map;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.model.ContentType;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpCharsets;
import org.apache.pekko.http.javadsl.model.HttpEntities;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.http.javadsl.model.StatusCodes;
import org.apache.pekko.http.javadsl.model.headers.CacheControl;
import org.apache.pekko.http.javadsl.model.headers.CacheDirectives;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;

/** The forms that answers have. What they tell is true at one moment, so nobody may keep them. */
final class Answers {
  private static final CacheControl NO_STORE = CacheControl.create(CacheDirectives.NO_STORE);
  private static final ContentType PROBLEM_JSON =
      MediaTypes.customWithFixedCharset("application", "problem+json", HttpCharsets.UTF_8, Map.of(), false)
          .toContentType();

  private Answers() {}

  /** 200 with JSON. */
  static HttpResponse json(Object value) {
    return json(200, value);
  }

  /** JSON with a status. */
  static HttpResponse json(int status, Object value) {
    return HttpResponse.create()
        .withStatus(StatusCodes.get(status))
        .addHeader(NO_STORE)
        .withEntity(HttpEntities.create(ContentTypes.APPLICATION_JSON, Json.write(value)));
  }

  /** 200 with JSON that hands a value over. */
  static HttpResponse json(byte[] written, Handover handover) {
    return HttpResponse.create()
        .addHeader(NO_STORE)
        .withEntity(HttpEntities.create(ContentTypes.APPLICATION_JSON, written.length, handover.bytes(written)));
  }

  /** 200 with a plain text. */
  static HttpResponse text(String text) {
    return HttpResponse.create()
        .addHeader(NO_STORE)
        .withEntity(HttpEntities.create(ContentTypes.TEXT_PLAIN_UTF8, text));
  }

  /** 200 with a stream of events. */
  static HttpResponse events(Source<ByteString, NotUsed> events) {
    return HttpResponse.create()
        .addHeader(NO_STORE)
        .withEntity(HttpEntities.createChunked(MediaTypes.TEXT_EVENT_STREAM.toContentType(), events));
  }

  /** 204: done, and there is nothing to tell. */
  static HttpResponse nothing() {
    return HttpResponse.create().withStatus(StatusCodes.NO_CONTENT);
  }

  /** An error. */
  static HttpResponse problem(Problem problem) {
    return HttpResponse.create()
        .withStatus(StatusCodes.get(problem.status()))
        .addHeader(NO_STORE)
        .withEntity(HttpEntities.create(PROBLEM_JSON, Json.write(problem.members())));
  }
}
