package stint.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.japi.Pair;
import org.apache.pekko.stream.javadsl.Source;
import org.apache.pekko.util.ByteString;
import stint.scheduling.ChannelView;
import stint.scheduling.Received;
import stint.service.SchedulerActor;
import stint.service.SchedulerActor.Delivery;
import stint.service.SchedulerInfo;
import stint.service.Stint;

/**
 * What is under {@code /v1/schedulers/{s}/channels}. A value that is sent waits in the channel until a tasklet receives it; a value that a
 * tasklet sends waits, with the tasklet, until it is received here. So neither side loses anything by being faster, nor by a receiver
 * that goes away: what it was given and could not be written any more is handed back, for the next one.
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
    if (SchedulerResource.wantsEvents(request)) {
      // Asked first, so that a scheduler that does not exist is an error and no stream.
      return stint.<SchedulerInfo>ask(scheduler, SchedulerActor.Inspect::new)
          .thenApply(_ -> Answers.events(events(scheduler, channel, Connection.of(request))));
    }
    CompletionStage<ChannelView> view =
        stint.ask(scheduler, replyTo -> new SchedulerActor.InspectChannel(channel, replyTo));
    return view.thenApply(known -> Answers.json(Shapes.channel(scheduler, known)));
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
    var connection = Connection.of(request);
    return receive(scheduler, channel, wait, connection).thenApply(delivery -> delivery.received()
        .map(received -> Answers.json(Json.write(Shapes.received(received)),
            handover(scheduler, channel, received, connection)))
        .orElseGet(Answers::nothing));
  }

  /** Waits no longer than until the connection ends: who has gone takes no value from those who come after. */
  private CompletionStage<Delivery> receive(
      String scheduler, String channel, Duration wait, Connection connection) {
    var receiver = UUID.randomUUID();
    Runnable giveUp = () -> stint.tell(scheduler, new SchedulerActor.GiveUp(receiver));
    connection.onEnd(giveUp);
    return stint.<Delivery>ask(
        scheduler, replyTo -> new SchedulerActor.Receive(channel, wait, receiver, replyTo), wait)
        .whenComplete((_, _) -> connection.forget(giveUp));
  }

  /** A value that was received, which goes back if the connection ends before it is written. */
  private Handover handover(String scheduler, String channel, Received received, Connection connection) {
    return new Handover(
        connection, received, lost -> stint.tell(scheduler, new SchedulerActor.HandBack(channel, lost)));
  }

  /** One event for each value; {@code end} when the scheduler has ended. A tasklet goes on when its value is on its way. */
  private Source<ByteString, NotUsed> events(String scheduler, String channel, Connection connection) {
    return Source.unfoldAsync(false, over -> over
        ? CompletableFuture.completedStage(Optional.<Pair<Boolean, Event>>empty())
        : receive(scheduler, channel, stint.settings().http().heartbeat(), connection)
            .thenApply(delivery -> Optional.of(Pair.create(
                delivery.complete(),
                new Event(event(delivery),
                    delivery.received().map(value -> handover(scheduler, channel, value, connection)))))))
        .filter(event -> event.handover().map(Handover::deliver).orElse(true))
        .map(Event::bytes);
  }

  /** What is written, and what that delivers, if anything. */
  private record Event(ByteString bytes, Optional<Handover> handover) {}

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
