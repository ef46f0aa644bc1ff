package stint.http;

import static org.apache.pekko.http.javadsl.server.PathMatchers.segment;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.http.javadsl.server.AllDirectives;
import org.apache.pekko.http.javadsl.server.PathMatcher0;
import org.apache.pekko.http.javadsl.server.PathMatcher1;
import org.apache.pekko.http.javadsl.server.PathMatcher2;
import org.apache.pekko.http.javadsl.server.Route;
import stint.http.Problem.Code;
import stint.service.Schedulers;
import stint.service.Stint;

/** All addresses of the API, and what answers at each. */
final class Routes extends AllDirectives {
  private static final PathMatcher0 V1 = segment("v1");
  private static final PathMatcher0 TASKLETS = V1.slash("tasklets");
  private static final PathMatcher1<String> TASKLET = TASKLETS.slash(segment());
  private static final PathMatcher0 SCHEDULERS = V1.slash("schedulers");
  private static final PathMatcher1<String> SCHEDULER = SCHEDULERS.slash(segment());
  private static final PathMatcher2<String, String> CHANNEL = SCHEDULER.slash("channels").slash(segment());
  private static final PathMatcher0 LEASES = V1.slash("leases");
  private static final PathMatcher1<String> LEASE = LEASES.slash(segment());
  private static final PathMatcher0 PROGRAMS = V1.slash("programs");

  private final Stint stint;
  private final Bodies bodies;
  private final TaskletResource tasklets;
  private final SchedulerResource schedulers;
  private final ChannelResource channels;
  private final LeaseResource leases;
  private final ProgramResource programs;

  Routes(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
    this.tasklets = new TaskletResource(stint, bodies);
    this.schedulers = new SchedulerResource(stint, bodies);
    this.channels = new ChannelResource(stint, bodies);
    this.leases = new LeaseResource(stint, bodies);
    this.programs = new ProgramResource(stint, bodies);
  }

  /** The route that answers every request. */
  Route route() {
    var routes = concat(
        pathSingleSlash(() -> get(with(this::index))),
        path("healthz", () -> get(with(this::health))),
        path("readyz", () -> get(with(this::readiness))),
        taskletRoutes(),
        schedulerRoutes(),
        path(LEASES, () -> get(with(leases::list))),
        path(LEASES.slash("waits"), () -> get(with(leases::waits))),
        path(LEASE, name -> get(with(leases::inspect, name))),
        path(LEASE.slash("acquire"), name -> post(with(leases::acquire, name))),
        path(LEASE.slash("renew"), name -> post(with(leases::renew, name))),
        path(LEASE.slash("release"), name -> post(with(leases::release, name))),
        path(LEASE.slash("force-release"), name -> post(with(leases::forceRelease, name))),
        path(PROGRAMS, () -> get(with(programs::list))),
        path(PROGRAMS.slash(segment()),
            name -> concat(get(with(programs::inspect, name)), put(with(programs::put, name)))));
    return withRequestTimeoutResponse(
        _ -> Answers.problem(Problem.of(Code.UNAVAILABLE, "The service is too busy to answer.")),
        () -> routes.seal(Problems.rejections(), Problems.exceptions()));
  }

  private Route taskletRoutes() {
    return concat(
        path(TASKLETS, () -> concat(post(with(tasklets::spawn)), get(with(tasklets::list)))),
        path(TASKLET, id -> concat(get(with(tasklets::inspect, id)), delete(with(tasklets::kill, id)))),
        path(TASKLET.slash("stack"), id -> get(with(tasklets::stack, id))),
        path(TASKLET.slash("result"), id -> get(with(tasklets::result, id))),
        path(TASKLET.slash("why"), id -> get(with(tasklets::why, id))),
        path(TASKLET.slash("insert"), id -> post(with(tasklets::insert, id))),
        path(TASKLET.slash("remove"), id -> post(with(tasklets::remove, id))),
        path(TASKLET.slash("kill"), id -> post(with(tasklets::kill, id))),
        path(TASKLET.slash("raise"), id -> post(with(tasklets::raise, id))));
  }

  private Route schedulerRoutes() {
    return concat(
        path(SCHEDULERS, () -> concat(post(with(schedulers::create)), get(with(schedulers::list)))),
        path(SCHEDULER, name -> concat(get(with(schedulers::inspect, name)), delete(with(schedulers::delete, name)))),
        path(SCHEDULER.slash("queue"), name -> get(with(schedulers::queue, name))),
        path(SCHEDULER.slash("channels"), name -> get(with(channels::list, name))),
        path(CHANNEL, (name, channel) -> concat(
            get(with(request -> channels.inspect(request, name, channel))),
            post(with(request -> channels.send(request, name, channel))))),
        path(CHANNEL.slash("receive"),
            (name, channel) -> post(with(request -> channels.receive(request, name, channel)))),
        path(SCHEDULER.slash("console"), name -> get(with(schedulers::console, name))),
        path(SCHEDULER.slash("interleaving"), name -> get(with(schedulers::interleaving, name))),
        path(SCHEDULER.slash("trace"), name -> get(with(schedulers::trace, name))),
        path(SCHEDULER.slash("run"), name -> post(with(schedulers::run, name))),
        path(SCHEDULER.slash("pause"), name -> post(with(schedulers::pause, name))),
        path(SCHEDULER.slash("resume"), name -> post(with(schedulers::resume, name))),
        path(SCHEDULER.slash("step"), name -> post(with(schedulers::step, name))));
  }

  private Supplier<Route> with(BiFunction<HttpRequest, String, CompletionStage<HttpResponse>> handler, String name) {
    return with(request -> handler.apply(request, name));
  }

  /** What a handler answers; whatever it fails with becomes a problem. A body that it has not read may pass. */
  private Supplier<Route> with(Function<HttpRequest, CompletionStage<HttpResponse>> handler) {
    return () -> extractRequest(request -> completeWithFuture(answer(handler, request)));
  }

  private CompletionStage<HttpResponse> answer(
      Function<HttpRequest, CompletionStage<HttpResponse>> handler, HttpRequest request) {
    CompletionStage<HttpResponse> answer;
    try {
      answer = handler.apply(request);
    } catch (RuntimeException e) {
      answer = CompletableFuture.failedStage(e);
    }
    return answer.exceptionally(Problems::answer).whenComplete((_, _) -> bodies.discard(request));
  }

  private CompletionStage<HttpResponse> index(HttpRequest request) {
    Query.of(request);
    return CompletableFuture.completedStage(Answers.json(Shapes.object(
        "service", "stint",
        "tasklets", "/v1/tasklets",
        "schedulers", "/v1/schedulers",
        "leases", "/v1/leases",
        "programs", "/v1/programs",
        "health", "/healthz",
        "readiness", "/readyz")));
  }

  private CompletionStage<HttpResponse> health(HttpRequest request) {
    return CompletableFuture.completedStage(Answers.json(Map.of("status", "ok")));
  }

  /** Ready is who can find its schedulers. */
  private CompletionStage<HttpResponse> readiness(HttpRequest request) {
    return stint.<java.util.List<String>>askSchedulers(replyTo -> new Schedulers.Names("", 1, replyTo))
        .thenApply(_ -> Answers.json(Map.of("status", "ready")));
  }
}
