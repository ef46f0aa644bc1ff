package stint.http;

import org.apache.pekko.event.LoggingAdapter;
import org.apache.pekko.http.ParsingErrorHandler;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.scaladsl.model.ErrorInfo;
import org.apache.pekko.http.scaladsl.model.StatusCode;
import org.apache.pekko.http.scaladsl.settings.ServerSettings;
import stint.http.Problem.Code;

/**
 * Answers what is not even a request - bad syntax, endless addresses and headers - in the same form as all other errors. Named in the
 * configuration at {@code pekko.http.server.parsing.error-handler}; the library makes it.
 */
public final class ParsingProblems extends ParsingErrorHandler {
  /** For the library. */
  public ParsingProblems() {}

  @Override
  public HttpResponse handle(StatusCode status, ErrorInfo error, LoggingAdapter log, ServerSettings settings) {
    var code = switch (status.intValue()) {
      case 413 -> Code.BODY_TOO_LARGE;
      case 414 -> Code.URI_TOO_LONG;
      case 431 -> Code.HEADERS_TOO_LARGE;
      case 501 -> Code.METHOD_UNKNOWN;
      default -> Code.MALFORMED_REQUEST;
    };
    return Answers.problem(Problem.of(code, error.summary()));
  }
}
