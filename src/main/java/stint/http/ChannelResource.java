package stint.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import stint.scheduling.ChannelView;
import stint.service.SchedulerActor;
import stint.service.SchedulerActor.Delivery;
import stint.service.Stint;

/**
 * What is under {@code /v1/schedulers/{s}/channels}. A value that is sent waits in the channel until a tasklet receives it; a value that a
 * tasklet sends waits, with the tasklet, until it is received here. So neither side loses anything by being faster.
 */
final class ChannelResource {
  private final Stint stint;
  private final Bodies bodies;

  ChannelResource(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
  }

  /** GET /v1/schedulers/{s}/channels. */
  CompletionStage<HttpResponse> list(HttpRequest request, String scheduler) {
    Query.of(request);
    return stint.<List<ChannelView>>ask(scheduler, SchedulerActor.Channels::new)
        .thenApply(channels -> Answers.json(Shapes.channels(scheduler, channels)));
  }

  /** GET /v1/schedulers/{s}/channels/{name}: the channel, or, for who accepts events, what tasklets send on it. */
  CompletionStage<HttpResponse> inspect(HttpRequest request, String scheduler, String channel) {
    Query.of(request);
    CompletionStage<ChannelView> view =
        stint.ask(scheduler, replyTo -> new SchedulerActor.InspectChannel(channel, replyTo));
    return view.thenApply(known -> SchedulerResource.wantsEvents(request)
        ? Answers.events(events(scheduler, channel))
        : Answers.json(Shapes.channel(scheduler, known)));
  }

  /** POST /v1/schedulers/{s}/channels/{name}: sends a value in. */
  CompletionStage<HttpResponse> send(HttpRequest request, String scheduler, String channel) {
    var wait = Query.of(request, "wait").span("wait", stint.settings().http().maxWait());
    return bodies.value(request).thenCompose(value -> stint.<ChannelView>ask(
        scheduler, replyTo -> new SchedulerActor.Send(channel, value.orElse(null), wait, replyTo), wait))
        .thenApply(view -> Answers.json(202, Shapes.channel(scheduler, view)));
  }

  /** POST /v1/schedulers/{s}/channels/{name}/receive: what a tasklet sends, or 204. */
  CompletionStage<HttpResponse> receive(HttpRequest request, String scheduler, String channel) {
    var wait = Query.of(request, "wait").span("wait", stint.settings().http().maxWait());
    return receive(scheduler, channel, wait).thenApply(delivery -> delivery.received()
        .map(received -> Answers.json(Shapes.received(received))).orElseGet(Answers::nothing));
  }

  private CompletionStage<Delivery> receive(String scheduler, String channel, Duration wait) {
    return stint.ask(scheduler, replyTo -> new SchedulerActor.Receive(channel, wait, replyTo), wait);
  }

  /** One event for each value; {@code end} when the scheduler has ended. A tasklet goes on when its value is on its way. */
  private Source<ByteString, NotUsed> events(String scheduler, String channel) {
    return Source.unfoldAsync(false, over -> over
        ? CompletableFuture.completedStage(Optional.empty())
        : receive(scheduler, channel, stint.settings().http().heartbeat())
            .thenApply(delivery -> Optional.of(Pair.create(delivery.complete(), event(delivery)))));
  }

  private static ByteString event(Delivery delivery) {
    if (delivery.received().isEmpty()) {
      return ByteString.fromString(delivery.complete() ? "event: end\ndata: null\n\n" : ":\n\n");
    }
    var received = delivery.received().get();
    var type = received.error() == null ? "value" : "error";
    var data = Json.write(Shapes.received(received).get(type));
    return ByteString.fromString("event: " + type + "\ndata: " + new String(data, StandardCharsets.UTF_8) + "\n\n");
  }
}
