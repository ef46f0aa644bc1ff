package stint.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongFunction;
import org.apache.pekko.NotUsed;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import stint.service.SchedulerActor.Written;

/**
 * A console as server-sent events. Each {@code output} event holds a piece as a JSON text, and as its id the position behind it: a client
 * that comes back with the last id that it saw gets every character once. When nothing more can come, the last event is {@code end}.
 */
final class ConsoleEvents {
  private static final String HEARTBEAT = ":\n\n";

  /** Where a stream is; {@code ended} once the last event was sent. */
  private record Progress(long position, boolean ended) {}

  private ConsoleEvents() {}

  /**
   * The events from a position on.
   *
   * @param read asks for what was written from a position on; answers after a while if there is nothing, so that the connection shows
   *     that it is alive
   */
  static Source<ByteString, NotUsed> source(long from, LongFunction<CompletionStage<Written>> read, boolean errors) {
    return Source.unfoldAsync(new Progress(from, false), progress -> next(progress, read, errors));
  }

  private static CompletionStage<Optional<Pair<Progress, ByteString>>> next(
      Progress progress, LongFunction<CompletionStage<Written>> read, boolean errors) {
    if (progress.ended) {
      return CompletableFuture.completedStage(Optional.empty());
    }
    return read.apply(progress.position).thenApply(written -> {
      long end = SchedulerResource.end(written, errors);
      var text = SchedulerResource.text(written, errors);
      var events = new StringBuilder();
      if (!text.isEmpty()) {
        events.append(event("output", end, new String(Json.write(text), StandardCharsets.UTF_8)));
      }
      if (written.complete()) {
        events.append(event("end", end, "null"));
      } else if (text.isEmpty()) {
        events.append(HEARTBEAT);
      }
      return Optional.of(Pair.create(new Progress(end, written.complete()), ByteString.fromString(events.toString())));
    });
  }

  /** One event; JSON on one line needs no further care. */
  private static String event(String type, long id, String json) {
    return "id: " + id + "\nevent: " + type + "\ndata: " + json + "\n\n";
  }

  /** The position that an event's id tells. */
  static long position(String id) {
    try {
      long position = Long.parseLong(id);
      if (position >= 0) {
        return position;
      }
    } catch (NumberFormatException _) {
      // Answered below, as a negative number is.
    }
    throw Query.invalid("Last-Event-ID", "is not an id of an event of this stream");
  }
}
