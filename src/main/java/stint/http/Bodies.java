package stint.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.http.javadsl.model.ContentTypes;
import org.apache.pekko.http.javadsl.model.HttpEntity;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.MediaTypes;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.util.ByteString;
import stint.http.Problem.Code;

/**
 * Takes in the bodies of requests, none larger than the limit. What goes beyond is read and thrown away for a while, since a client that
 * still writes does not see an answer; beyond {@link #PATIENCE} the connection is cut.
 */
final class Bodies {
  /** How many bytes of a body that is too large are read all the same. */
  private static final long PATIENCE = 256L << 20;

  private static final Duration SLOWEST = Duration.ofSeconds(30);

  private final Json json;
  private final long limit;
  private final Materializer materializer;

  /** Bodies of at most {@code limit} bytes. */
  Bodies(Json json, long limit, Materializer materializer) {
    this.json = json;
    this.limit = limit;
    this.materializer = materializer;
  }

  /** A body that is a JSON object of this type; fails with a {@link Problem.Failure}. */
  <T> CompletionStage<T> json(HttpRequest request, Class<T> type) {
    return read(request).thenApply(bytes -> parse(request, bytes, type));
  }

  /** As {@link #json}, or what there is in place of a body that is empty. */
  <T> CompletionStage<T> json(HttpRequest request, Class<T> type, T ifEmpty) {
    return read(request).thenApply(bytes -> bytes.hasRemaining() ? parse(request, bytes, type) : ifEmpty);
  }

  /** A body that is any JSON value, as plain Java data; fails with a {@link Problem.Failure}. */
  CompletionStage<Optional<Object>> value(HttpRequest request) {
    return read(request).thenApply(bytes -> {
      requireJson(request);
      return Optional.ofNullable(json.readValue(bytes));
    });
  }

  /** As {@link #json}, of bytes that have been read. */
  <T> T parse(HttpRequest request, ByteBuffer bytes, Class<T> type) {
    requireJson(request);
    return json.read(bytes, type);
  }

  private static void requireJson(HttpRequest request) {
    if (!isJson(request)) {
      throw Problem.of(Code.UNSUPPORTED_MEDIA_TYPE,
          "The body must be application/json, not " + request.entity().getContentType().mediaType() + ".").failure();
    }
  }

  /** Whether the body says that it is JSON, or nothing. */
  static boolean isJson(HttpRequest request) {
    var type = request.entity().getContentType().mediaType();
    return type.equals(MediaTypes.APPLICATION_JSON)
        || request.entity().getContentType().equals(ContentTypes.NO_CONTENT_TYPE);
  }

  /** Lets a body pass that nobody reads. */
  void discard(HttpRequest request) {
    if (!request.entity().isStrict()) {
      read(request);
    }
  }

  /** The bytes of a body; fails with a {@link Problem.Failure}. */
  CompletionStage<ByteBuffer> read(HttpRequest request) {
    if (request.entity() instanceof HttpEntity.Strict strict && strict.getData().size() <= limit) {
      return CompletableFuture.completedStage(strict.getData().asByteBuffer());
    }
    return request.entity().withoutSizeLimit().getDataBytes()
        .completionTimeout(SLOWEST)
        .runFold(new Intake(), Intake::add, materializer)
        .handle((intake, error) -> {
          if (error != null) {
            throw failure(error);
          }
          return intake.bytes();
        });
  }

  private Problem.Failure failure(Throwable error) {
    var cause = error instanceof CompletionException ? error.getCause() : error;
    return switch (cause) {
      case Problem.Failure known -> known;
      case TimeoutException _ -> Problem.of(Code.REQUEST_TIMEOUT,
          "The body did not arrive within " + SLOWEST.toSeconds() + " seconds.").failure();
      default -> Problem.of(Code.MALFORMED_REQUEST, "The body broke off.").failure();
    };
  }

  /** Confined to the one stream that it collects. */
  private final class Intake {
    private ByteString kept = ByteString.emptyByteString();
    private long size;

    Intake add(ByteString piece) {
      size += piece.size();
      if (size <= limit) {
        kept = kept.concat(piece);
      } else {
        kept = ByteString.emptyByteString();
        if (size > PATIENCE) {
          throw tooLarge();
        }
      }
      return this;
    }

    ByteBuffer bytes() {
      if (size > limit) {
        throw tooLarge();
      }
      return kept.asByteBuffer();
    }

    private Problem.Failure tooLarge() {
      return Problem.of(Code.BODY_TOO_LARGE, "The body has more than " + limit + " bytes.").with("limit", limit)
          .failure();
    }
  }
}
