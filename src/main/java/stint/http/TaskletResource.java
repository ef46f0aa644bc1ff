package stint.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.model.headers.Location;
import org.apache.pekko.pattern.StatusReply;
import stint.scheduling.TaskletState;
import stint.scheduling.TaskletView;
import stint.service.Refusal;
import stint.service.SchedulerActor;
import stint.service.SchedulerActor.Action;
import stint.service.Schedulers;
import stint.service.Stint;
import stint.service.TaskletResult;

/** What is under {@code /v1/tasklets}. */
final class TaskletResource {
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1_000;

  /** How many schedulers are asked for one page, so that a state that few tasklets are in does not make it slow. */
  private static final int SCHEDULERS_PER_PAGE = 200;

  private final Stint stint;
  private final Bodies bodies;
  private final IdempotencyKeys keys;

  TaskletResource(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
    this.keys = new IdempotencyKeys(stint.settings().http().idempotencyKeys());
  }

  /** POST /v1/tasklets. */
  CompletionStage<HttpResponse> spawn(HttpRequest request) {
    Query.of(request);
    var key = IdempotencyKeys.of(request);
    return bodies.read(request).thenCompose(bytes -> {
      var spawn = bodies.parse(request, bytes, Requests.Spawn.class);
      return key.isPresent() ? keys.once(key.get(), bytes, () -> spawn(spawn)) : spawn(spawn);
    });
  }

  private CompletionStage<HttpResponse> spawn(Requests.Spawn spawn) {
    try {
      check(spawn);
      return code(spawn)
          .thenCompose(code -> spawn.scheduler() == null ? spawnAlone(spawn, code) : spawnInto(spawn, code));
    } catch (Problem.Failure | Refusal e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private static void check(Requests.Spawn spawn) {
    if (spawn.source() != null && spawn.program() != null) {
      throw Requests.invalid("program", "cannot be given together with $.source");
    }
    if (spawn.source() == null && spawn.program() == null) {
      Requests.required("source", null);
    }
    if (spawn.scheduler() != null && spawn.forScheduler().isSpecial()) {
      throw Requests.invalid("scheduler",
          "cannot be given together with mode, slice, policy, seed or limits: these belong to the scheduler");
    }
  }

  private CompletionStage<stint.language.Code> code(Requests.Spawn spawn) {
    return spawn.program() == null
        ? stint.programs().compile("<source>", spawn.source())
        : CompletableFuture.completedStage(stint.programs().get(spawn.program()).code());
  }

  /** In a scheduler of its own, which does not outlive a spawn that fails. */
  private CompletionStage<HttpResponse> spawnAlone(Requests.Spawn spawn, stint.language.Code code) {
    return stint.create(null, spawn.forScheduler().settings(stint.settings()))
        .thenCompose(scheduler -> spawnInto(spawn, code, scheduler).whenComplete((_, error) -> {
          if (error != null) {
            stint.delete(scheduler);
          }
        }));
  }

  private CompletionStage<HttpResponse> spawnInto(Requests.Spawn spawn, stint.language.Code code) {
    return spawnInto(spawn, code, spawn.scheduler());
  }

  private CompletionStage<HttpResponse> spawnInto(Requests.Spawn spawn, stint.language.Code code, String scheduler) {
    var args = spawn.args() == null ? Map.<String, Object>of() : spawn.args();
    return stint.spawn(scheduler, code, spawn.name(), spawn.call(), args)
        .thenApply(tasklet -> Answers.json(201, Shapes.spawned(scheduler, tasklet))
            .addHeader(Location.create("/v1/tasklets/" + Shapes.id(scheduler, tasklet.number()))));
  }

  /** GET /v1/tasklets. */
  CompletionStage<HttpResponse> list(HttpRequest request) {
    var query = Query.of(request, "scheduler", "state", "cursor", "limit");
    var state = query.text("state").map(TaskletResource::state).orElse(null);
    int limit = (int) query.number("limit", 1, LONGEST_PAGE, PAGE);
    var cursor = query.text("cursor").map(TaskletResource::cursor).orElse(new TaskletId("", 0));
    return query.text("scheduler").isPresent()
        ? listOne(query.text("scheduler").get(), state, cursor, limit)
        : listAll(state, cursor, limit);
  }

  private static TaskletState state(String text) {
    for (var state : TaskletState.values()) {
      if (Shapes.word(state).equals(text)) {
        return state;
      }
    }
    throw Query.invalid("state", "must be one of " + Requests.words(List.of(TaskletState.values())));
  }

  private static TaskletId cursor(String text) {
    try {
      return TaskletId.of(text);
    } catch (Problem.Failure _) {
      throw Query.invalid("cursor", "is not one that a page gave");
    }
  }

  private CompletionStage<HttpResponse> listOne(String scheduler, TaskletState state, TaskletId cursor, int limit) {
    return tasklets(scheduler, state, cursor.number(), limit).thenApply(tasklets -> Answers.json(Shapes.page(
        "tasklets",
        Shapes.tasklets(scheduler, tasklets),
        tasklets.size() < limit ? null : Shapes.id(scheduler, tasklets.getLast().number()))));
  }

  private CompletionStage<HttpResponse> listAll(TaskletState state, TaskletId cursor, int limit) {
    // The scheduler of the cursor may have gone since; asked for again, it is simply not found.
    CompletionStage<List<String>> later = stint.askSchedulers(
        replyTo -> new Schedulers.Names(cursor.scheduler(), SCHEDULERS_PER_PAGE, replyTo));
    return later.thenCompose(names -> {
      var schedulers = new ArrayList<String>();
      if (!cursor.scheduler().isEmpty()) {
        schedulers.add(cursor.scheduler());
      }
      schedulers.addAll(names);
      return collect(schedulers, 0, state, cursor, limit, new ArrayList<>());
    });
  }

  /** Asks one scheduler after the other until the page is full. */
  private CompletionStage<HttpResponse> collect(
      List<String> schedulers, int index, TaskletState state, TaskletId cursor, int limit, List<Object> page) {
    if (index == schedulers.size()) {
      boolean more = schedulers.size() >= SCHEDULERS_PER_PAGE;
      return CompletableFuture.completedStage(Answers.json(Shapes.page(
          "tasklets", page, more ? Shapes.id(schedulers.getLast(), Integer.MAX_VALUE) : null)));
    }
    var scheduler = schedulers.get(index);
    int after = scheduler.equals(cursor.scheduler()) ? cursor.number() : 0;
    return tasklets(scheduler, state, after, limit - page.size())
        .exceptionally(error -> gone(error))
        .thenCompose(tasklets -> {
          page.addAll(Shapes.tasklets(scheduler, tasklets));
          return page.size() < limit
              ? collect(schedulers, index + 1, state, cursor, limit, page)
              : CompletableFuture.completedStage(Answers.json(Shapes.page(
                  "tasklets", page, Shapes.id(scheduler, tasklets.getLast().number()))));
        });
  }

  private static List<TaskletView> gone(Throwable error) {
    var cause = error.getCause() == null ? error : error.getCause();
    if (cause instanceof Refusal refusal && refusal.reason() == Refusal.Reason.SCHEDULER_NOT_FOUND) {
      return List.of();
    }
    throw new java.util.concurrent.CompletionException(cause);
  }

  private CompletionStage<List<TaskletView>> tasklets(String scheduler, TaskletState state, int after, int limit) {
    return stint.ask(scheduler, replyTo -> new SchedulerActor.Tasklets(state, after, limit, replyTo));
  }

  /** GET /v1/tasklets/{id}. */
  CompletionStage<HttpResponse> inspect(HttpRequest request, String id) {
    Query.of(request);
    return view(id, tasklet -> Shapes.tasklet(TaskletId.of(id).scheduler(), tasklet));
  }

  /** GET /v1/tasklets/{id}/why. */
  CompletionStage<HttpResponse> why(HttpRequest request, String id) {
    Query.of(request);
    return view(id, tasklet -> Shapes.why(TaskletId.of(id).scheduler(), tasklet));
  }

  private CompletionStage<HttpResponse> view(String text, Function<TaskletView, Object> shape) {
    var id = TaskletId.of(text);
    CompletionStage<TaskletView> tasklet =
        stint.ask(id.scheduler(), replyTo -> new SchedulerActor.InspectTasklet(id.number(), replyTo));
    return tasklet.thenApply(shape).thenApply(Answers::json);
  }

  /** GET /v1/tasklets/{id}/stack. */
  CompletionStage<HttpResponse> stack(HttpRequest request, String text) {
    Query.of(request);
    var id = TaskletId.of(text);
    CompletionStage<List<TaskletView.Frame>> frames =
        stint.ask(id.scheduler(), replyTo -> new SchedulerActor.Stack(id.number(), replyTo));
    return frames.thenApply(stack -> Answers
        .json(Shapes.object("id", id.toString(), "frames", stack.stream().map(Shapes::frame).toList())));
  }

  /** GET /v1/tasklets/{id}/result. */
  CompletionStage<HttpResponse> result(HttpRequest request, String text) {
    var wait = Query.of(request, "wait").span("wait", stint.settings().http().maxWait());
    var id = TaskletId.of(text);
    CompletionStage<TaskletResult> result = stint.ask(
        id.scheduler(), replyTo -> new SchedulerActor.AwaitResult(id.number(), wait, replyTo), wait);
    return result.thenApply(known -> Answers.json(known.state().isEnd() ? 200 : 202, Shapes.result(known)));
  }

  /** POST /v1/tasklets/{id}/insert. */
  CompletionStage<HttpResponse> insert(HttpRequest request, String id) {
    return control(request, id, new Action.Insert());
  }

  /** POST /v1/tasklets/{id}/remove. */
  CompletionStage<HttpResponse> remove(HttpRequest request, String id) {
    return control(request, id, new Action.Remove());
  }

  /** DELETE /v1/tasklets/{id} and POST /v1/tasklets/{id}/kill. */
  CompletionStage<HttpResponse> kill(HttpRequest request, String id) {
    return control(request, id, new Action.Kill());
  }

  /** POST /v1/tasklets/{id}/raise. */
  CompletionStage<HttpResponse> raise(HttpRequest request, String id) {
    return bodies.json(request, Requests.Raise.class).thenCompose(
        raise -> control(request, id, new Action.Raise(Requests.required("type", raise.type()), raise.message())));
  }

  private CompletionStage<HttpResponse> control(HttpRequest request, String text, Action action) {
    Query.of(request);
    var id = TaskletId.of(text);
    CompletionStage<TaskletView> after = stint.ask(
        id.scheduler(),
        (ActorRef<StatusReply<TaskletView>> replyTo) -> new SchedulerActor.Control(id.number(), action, replyTo));
    return after.thenApply(tasklet -> Answers.json(Shapes.tasklet(id.scheduler(), tasklet)));
  }
}
