package stint.http;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.pekko.http.javadsl.model.HttpMethod;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.Allow;
import org.apache.pekko.http.javadsl.server.Directives;
import org.apache.pekko.http.javadsl.server.ExceptionHandler;
import org.apache.pekko.http.javadsl.server.MethodRejection;
import org.apache.pekko.http.javadsl.server.Rejection;
import org.apache.pekko.http.javadsl.server.RejectionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stint.http.Problem.Code;
import stint.service.Refusal;

/** Turns whatever can go wrong with a request into a {@link Problem}. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /** The answer to a request that failed with an exception; what nobody expected is logged under a number that the answer carries. */
  static HttpResponse answer(Throwable error) {
    return Answers.problem(of(error));
  }

  private static Problem of(Throwable error) {
    return switch (error) {
      case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
      case Problem.Failure failure -> failure.problem();
      case Refusal refusal -> of(refusal);
      case TimeoutException _ -> Problem.of(Code.UNAVAILABLE, "The service is too busy to answer.");
      default -> internal(error);
    };
  }

  private static Problem of(Refusal refusal) {
    var code = switch (refusal.reason()) {
      case SCHEDULER_NOT_FOUND -> Code.SCHEDULER_NOT_FOUND;
      case TASKLET_NOT_FOUND -> Code.TASKLET_NOT_FOUND;
      case PROGRAM_NOT_FOUND -> Code.PROGRAM_NOT_FOUND;
      case LEASE_NOT_FOUND -> Code.LEASE_NOT_FOUND;
      case CHANNEL_NOT_FOUND -> Code.CHANNEL_NOT_FOUND;
      case PROGRAM_INVALID -> Code.PROGRAM_INVALID;
      case NOT_SUPPORTED -> Code.NOT_SUPPORTED;
      case INVALID_VALUE -> Code.INVALID_VALUE;
      case CONFLICT -> Code.CONFLICT;
      case LEASE_NOT_HELD -> Code.LEASE_NOT_HELD;
      case LEASE_TIMEOUT -> Code.LEASE_TIMEOUT;
      case DEADLOCK -> Code.DEADLOCK;
      case WRONG_MODE -> Code.WRONG_MODE;
      case LIMIT_REACHED -> Code.LIMIT_REACHED;
      case MEMORY_FULL -> Code.MEMORY_FULL;
      case INTERNAL -> Code.INTERNAL;
    };
    var problem = Problem.of(code, refusal.getMessage());
    return refusal.line() == 0 ? problem : problem.with("line", refusal.line()).with("column", refusal.column());
  }

  private static Problem internal(Throwable error) {
    var number = UUID.randomUUID().toString();
    LOG.error("A request failed, error {}", number, error);
    return Problem.of(Code.INTERNAL, "Something went wrong that should not; it is logged as error " + number + ".")
        .with("error", number);
  }

  /** For requests that no route takes. */
  static RejectionHandler rejections() {
    return RejectionHandler.newBuilder()
        .handleAll(MethodRejection.class, rejections -> Directives.complete(notAllowed(
            rejections.stream().map(MethodRejection::supported).distinct().toArray(HttpMethod[]::new))))
        .handle(Rejection.class, rejection -> Directives.complete(
            Answers.problem(Problem.of(Code.MALFORMED_REQUEST, "The request cannot be understood."))))
        .handleNotFound(
            Directives.complete(Answers.problem(Problem.of(Code.NOT_FOUND, "There is nothing at this address."))))
        .build();
  }

  /** For exceptions that a route throws. */
  static ExceptionHandler exceptions() {
    return ExceptionHandler.newBuilder().matchAny(error -> Directives.complete(answer(error))).build();
  }

  private static HttpResponse notAllowed(HttpMethod... methods) {
    var names = java.util.Arrays.stream(methods).map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
    return Answers.problem(Problem.of(Code.METHOD_NOT_ALLOWED, "Allowed here: " + names + "."))
        .addHeader(Allow.create(methods));
  }
}
