package stint.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.http.javadsl.model.HttpEntity;
import org.apache.pekko.http.javadsl.model.HttpRequest;
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

  private final long limit;
  private final Materializer materializer;

  /**
   * Bodies of at most {@code limit} bytes.
   */
  Bodies(long limit, Materializer materializer) {
    this.limit = limit;
    this.materializer = materializer;
  }

  /** The bytes of a body; fails with a {@link Problem.Failure}. */
  CompletionStage<ByteBuffer> read(HttpRequest request) {
    if (request.entity() instanceof HttpEntity.Strict strict && strict.getData().size() <= limit) {
      return java.util.concurrent.CompletableFuture.completedStage(strict.getData().asByteBuffer());
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
    var cause = error instanceof java.util.concurrent.CompletionException ? error.getCause() : error;
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
      return Problem.of(Code.BODY_TOO_LARGE, "The body has more than " + limit + " bytes.").with("limit", limit).failure();
    }
  }
}
