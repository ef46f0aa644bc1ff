package stint.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.Accept;
import org.apache.pekko.http.javadsl.model.headers.Location;
import org.apache.pekko.http.javadsl.model.headers.RawHeader;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.ManualRun;
import stint.scheduling.TaskletView;
import stint.service.SchedulerActor;
import stint.service.SchedulerActor.Written;
import stint.service.SchedulerInfo;
import stint.service.Schedulers;
import stint.service.Stint;

/** What is under {@code /v1/schedulers}. */
final class SchedulerResource {
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1_000;

  private final Stint stint;
  private final Bodies bodies;

  SchedulerResource(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
  }

  /** POST /v1/schedulers. */
  CompletionStage<HttpResponse> create(HttpRequest request) {
    Query.of(request);
    var defaults = new Requests.Scheduler(null, null, null, null, null, null, null, null);
    return bodies.json(request, Requests.Scheduler.class, defaults)
        .thenCompose(wanted -> stint.create(wanted.name(), wanted.settings(stint.settings())))
        .thenCompose(name -> info(name).thenApply(scheduler -> Answers.json(201, Shapes.scheduler(scheduler))
            .addHeader(Location.create("/v1/schedulers/" + name))));
  }

  /** GET /v1/schedulers. */
  CompletionStage<HttpResponse> list(HttpRequest request) {
    var query = Query.of(request, "cursor", "limit");
    int limit = (int) query.number("limit", 1, LONGEST_PAGE, PAGE);
    CompletionStage<List<String>> later =
        stint.askSchedulers(replyTo -> new Schedulers.Names(query.text("cursor").orElse(""), limit, replyTo));
    return later.thenCompose(names -> {
      var stages = names.stream().map(name -> known(name).toCompletableFuture()).toList();
      return CompletableFuture.allOf(stages.toArray(CompletableFuture[]::new)).thenApply(_ -> {
        var schedulers = new ArrayList<Object>();
        stages.forEach(stage -> stage.join().ifPresent(scheduler -> schedulers.add(Shapes.scheduler(scheduler))));
        return Answers.json(Shapes.page("schedulers", schedulers, names.size() < limit ? null : names.getLast()));
      });
    });
  }

  /** A scheduler that may have gone since it was listed. */
  private CompletionStage<Optional<SchedulerInfo>> known(String name) {
    return info(name).handle((scheduler, error) -> error == null ? Optional.of(scheduler) : Optional.empty());
  }

  private CompletionStage<SchedulerInfo> info(String name) {
    return stint.ask(name, SchedulerActor.Inspect::new);
  }

  /** GET /v1/schedulers/{s}. */
  CompletionStage<HttpResponse> inspect(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.Inspect::new, Shapes::scheduler);
  }

  /** DELETE /v1/schedulers/{s}. */
  CompletionStage<HttpResponse> delete(HttpRequest request, String name) {
    Query.of(request);
    return stint.delete(name).thenApply(_ -> Answers.nothing());
  }

  /** GET /v1/schedulers/{s}/queue. */
  CompletionStage<HttpResponse> queue(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.Queue::new,
        (List<TaskletView> queue) -> Shapes.object("queue", Shapes.tasklets(name, queue)));
  }

  /** GET /v1/schedulers/{s}/interleaving. */
  CompletionStage<HttpResponse> interleaving(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.GetInterleaving::new, Shapes::interleaving);
  }

  /** GET /v1/schedulers/{s}/trace. */
  CompletionStage<HttpResponse> trace(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.GetInterleaving::new,
        (SchedulerActor.Turns turns) -> Shapes.trace(name, turns));
  }

  /** POST /v1/schedulers/{s}/pause. */
  CompletionStage<HttpResponse> pause(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.Pause::new, Shapes::scheduler);
  }

  /** POST /v1/schedulers/{s}/resume. */
  CompletionStage<HttpResponse> resume(HttpRequest request, String name) {
    return answer(request, name, SchedulerActor.Resume::new, Shapes::scheduler);
  }

  /** POST /v1/schedulers/{s}/step. */
  CompletionStage<HttpResponse> step(HttpRequest request, String name) {
    return bodies.json(request, Requests.Step.class, new Requests.Step(null)).thenCompose(step -> {
      long instructions = step.instructions() == null
          ? 0
          : Requests.atLeastOne("instructions", step.instructions());
      return answer(request, name,
          (ActorRef<StatusReply<SchedulerInfo>> replyTo) -> new SchedulerActor.Advance(instructions, replyTo),
          Shapes::scheduler);
    });
  }

  private <T> CompletionStage<HttpResponse> answer(
      HttpRequest request,
      String name,
      Function<ActorRef<StatusReply<T>>, SchedulerActor.Command> question,
      Function<T, Object> shape) {
    Query.of(request);
    return stint.ask(name, question).thenApply(shape).thenApply(Answers::json);
  }

  /** POST /v1/schedulers/{s}/run. One that takes longer than a request may wait goes on: 202 shows the scheduler. */
  CompletionStage<HttpResponse> run(HttpRequest request, String name) {
    Query.of(request);
    var longest = stint.settings().http().maxWait();
    return bodies.json(request, Requests.Run.class).thenCompose(run -> {
      long instructions = Requests.atLeastOne("instructions", Requests.required("instructions", run.instructions()));
      boolean total = Boolean.TRUE.equals(run.total());
      CompletionStage<Optional<ManualRun>> result = stint.ask(
          name, replyTo -> new SchedulerActor.Run(instructions, total, longest, replyTo), longest);
      return result.thenCompose(known -> known.isPresent()
          ? CompletableFuture.completedStage(Answers.json(Shapes.run(name, known.get())))
          : info(name).thenApply(scheduler -> Answers.json(202, Shapes.scheduler(scheduler))));
    });
  }

  /** GET /v1/schedulers/{s}/console: the text so far, or, for who accepts it, the text as it is written. */
  CompletionStage<HttpResponse> console(HttpRequest request, String name) {
    var query = Query.of(request, "from", "stream");
    boolean errors = switch (query.text("stream").orElse("output")) {
      case "output" -> false;
      case "errors" -> true;
      default -> throw Query.invalid("stream", "must be output or errors");
    };
    long from = query.number("from", 0, Long.MAX_VALUE, 0);
    if (wantsEvents(request)) {
      long start =
          request.getHeader("Last-Event-ID").map(header -> ConsoleEvents.position(header.value())).orElse(from);
      // Answered first, so that an unknown scheduler or position is an error and not an empty stream.
      return read(name, start, errors, Duration.ZERO).thenApply(_ -> Answers.events(ConsoleEvents.source(
          start, position -> read(name, position, errors, stint.settings().http().heartbeat()), errors)));
    }
    return read(name, from, errors, Duration.ZERO).thenApply(written -> Answers.text(text(written, errors))
        .addHeader(RawHeader.create("Console-End", Long.toString(end(written, errors)))));
  }

  /** Whether the client asks for server-sent events. */
  static boolean wantsEvents(HttpRequest request) {
    return request.getHeader(Accept.class).stream()
        .flatMap(accept -> StreamSupport.stream(accept.getMediaRanges().spliterator(), false))
        .anyMatch(range -> range.toString().startsWith("text/event-stream"));
  }

  private CompletionStage<Written> read(String name, long position, boolean errors, Duration patience) {
    return stint.ask(
        name,
        replyTo -> new SchedulerActor.Read(errors ? -1 : position, errors ? position : -1, patience, replyTo),
        patience);
  }

  static String text(Written written, boolean errors) {
    return errors ? written.errors() : written.output();
  }

  static long end(Written written, boolean errors) {
    return errors ? written.errorsEnd() : written.outputEnd();
  }
}
