package stint.http;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import stint.http.Problem.Code;

/**
 * Remembers the answers to requests that carried an {@code Idempotency-Key}, so that a repeated request is answered without being done
 * again. The oldest keys are forgotten first; a request that failed is forgotten at once, so that it can be tried again. Thread-safe.
 */
final class IdempotencyKeys {
  private static final int LONGEST_KEY = 200;

  private record Remembered(byte[] digest, CompletionStage<HttpResponse> answer) {}

  private final Map<String, Remembered> entries;

  /** Remembers up to {@code capacity} keys. */
  IdempotencyKeys(int capacity) {
    entries = new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
        return size() > capacity;
      }
    };
  }

  /**
   * The key of a request, if it has one.
   *
   * @throws Problem.Failure if it is not of the right form
   */
  static Optional<String> of(HttpRequest request) {
    var key = request.getHeader("Idempotency-Key").map(header -> header.value());
    if (key.isPresent() && (key.get().isEmpty() || key.get().length() > LONGEST_KEY)) {
      throw Problem.of(Code.INVALID_PARAMETER, "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.").failure();
    }
    return key;
  }

  /**
   * Answers a request, by doing it or from memory.
   *
   * @param body what the request asks for: the same key with another body is refused
   * @param request does it; never throws
   */
  CompletionStage<HttpResponse> once(String key, ByteBuffer body, Supplier<CompletionStage<HttpResponse>> request) {
    var digest = digest(body);
    var answer = new CompletableFuture<HttpResponse>();
    synchronized (entries) {
      var known = entries.get(key);
      if (known != null && !Arrays.equals(known.digest, digest)) {
        throw Problem.of(Code.IDEMPOTENCY_KEY_REUSED, "The key \"" + key + "\" came with another body before.")
            .failure();
      } else if (known != null) {
        return known.answer;
      }
      entries.put(key, new Remembered(digest, answer));
    }
    request.get().whenComplete((response, error) -> {
      if (error != null || !response.status().isSuccess()) {
        synchronized (entries) {
          entries.remove(key);
        }
      }
      if (error != null) {
        answer.completeExceptionally(error);
      } else {
        answer.complete(response);
      }
    });
    return answer;
  }

  private static byte[] digest(ByteBuffer body) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(body.duplicate());
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
