package stint.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseState;
import stint.service.LeaseAnswer;
import stint.service.Leases;
import stint.service.Stint;

/**
 * What is under {@code /v1/leases}. Programs outside take leases by the same rules as tasklets, but for two: theirs always end unless
 * renewed, and nobody waits for them to stop once they have lost one, so they have to show their token wherever they act.
 */
final class LeaseResource {
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1_000;
  private static final int LONGEST_NAME = 200;
  private static final double NANOS = 1e9;
  private static final double TTL = 30;
  private static final double LONGEST_TTL = 86_400;

  /** What sets owners outside apart from tasklets, whose names have no such sign. */
  private static final String OUTSIDE = "outside/";

  private final Stint stint;
  private final Bodies bodies;
  private final IdempotencyKeys keys;

  LeaseResource(Stint stint, Bodies bodies) {
    this.stint = stint;
    this.bodies = bodies;
    this.keys = new IdempotencyKeys(stint.settings().http().idempotencyKeys());
  }

  /** GET /v1/leases. */
  CompletionStage<HttpResponse> list(HttpRequest request) {
    var query = Query.of(request, "cursor", "limit");
    int limit = (int) query.number("limit", 1, LONGEST_PAGE, PAGE);
    CompletionStage<List<String>> later =
        stint.askLeases(replyTo -> new Leases.Names(query.text("cursor").orElse(""), limit, replyTo));
    return later.thenCompose(names -> {
      var stages = names.stream().map(name -> known(name).toCompletableFuture()).toList();
      return CompletableFuture.allOf(stages.toArray(CompletableFuture[]::new)).thenApply(_ -> {
        var leases = new ArrayList<Object>();
        stages.forEach(stage -> stage.join().ifPresent(lease -> leases.add(Shapes.lease(lease))));
        return Answers.json(Shapes.page("leases", leases, names.size() < limit ? null : names.getLast()));
      });
    });
  }

  /** A lease that may have gone since it was listed. */
  private CompletionStage<Optional<LeaseState>> known(String name) {
    return lease(name).handle((lease, error) -> error == null ? Optional.of(lease) : Optional.empty());
  }

  private CompletionStage<LeaseState> lease(String name) {
    return stint.askLeases(replyTo -> new Leases.Inspect(name, replyTo));
  }

  /** GET /v1/leases/{name}. */
  CompletionStage<HttpResponse> inspect(HttpRequest request, String name) {
    Query.of(request);
    return lease(name).thenApply(Shapes::lease).thenApply(Answers::json);
  }

  /** GET /v1/leases/waits: who waits for whom. */
  CompletionStage<HttpResponse> waits(HttpRequest request) {
    var format = Query.of(request, "format").text("format").orElse("json");
    return switch (format) {
      case "json" -> stint.waits().thenApply(Shapes::waits).thenApply(Answers::json);
      case "dot" -> stint.waits().thenApply(WaitsText::dot).thenApply(Answers::text);
      case "mermaid" -> stint.waits().thenApply(WaitsText::mermaid).thenApply(Answers::text);
      default -> throw Query.invalid("format", "must be one of json, dot, mermaid");
    };
  }

  /** POST /v1/leases/{name}/acquire: waits for the lease, up to {@code wait}. */
  CompletionStage<HttpResponse> acquire(HttpRequest request, String name) {
    var wait = Query.of(request, "wait").span("wait", stint.settings().http().maxWait());
    checkName(name);
    return once(request, Requests.Acquire.class, acquire -> {
      var owner = acquire.owner() == null ? OUTSIDE + UUID.randomUUID() : owner(acquire.owner());
      boolean shared = acquire.shared() != null && acquire.shared();
      var claim = new Claim(owner, shared, nanos(acquire.ttl() == null ? TTL : acquire.ttl()), wait.toNanos(), 0, "");
      return ask(name, owner, new LeaseCommand.Acquire(claim), wait);
    });
  }

  /** POST /v1/leases/{name}/renew. */
  CompletionStage<HttpResponse> renew(HttpRequest request, String name) {
    Query.of(request);
    checkName(name);
    return once(request, Requests.Renew.class, renew -> {
      var owner = owner(Requests.required("owner", renew.owner()));
      long token = Requests.required("token", renew.token());
      long ttl = renew.ttl() == null ? 0 : nanos(renew.ttl());
      return ask(name, owner, new LeaseCommand.Renew(owner, token, ttl), Duration.ZERO);
    });
  }

  /** POST /v1/leases/{name}/release. */
  CompletionStage<HttpResponse> release(HttpRequest request, String name) {
    Query.of(request);
    checkName(name);
    return once(request, Requests.Release.class, release -> {
      var owner = owner(Requests.required("owner", release.owner()));
      long token = Requests.required("token", release.token());
      return ask(name, owner, new LeaseCommand.Release(owner, token), Duration.ZERO);
    });
  }

  /** POST /v1/leases/{name}/force-release: takes the lease from whoever holds it, or from the holder of one token. */
  CompletionStage<HttpResponse> forceRelease(HttpRequest request, String name) {
    Query.of(request);
    checkName(name);
    return once(request, Requests.ForceRelease.class, force -> {
      var reason = Requests.required("reason", force.reason());
      if (reason.isBlank()) {
        throw Requests.invalid("reason", "must not be empty");
      }
      long token = force.token() == null ? 0 : Requests.atLeastOne("token", force.token());
      CompletionStage<LeaseAnswer> answer =
          stint.askLeases(replyTo -> new Leases.Ask(name, new LeaseCommand.Revoke(token, reason), replyTo));
      return answer.thenApply(LeaseAnswer::lease).thenApply(Shapes::lease).thenApply(Answers::json);
    });
  }

  private CompletionStage<HttpResponse> ask(String name, String owner, LeaseCommand command, Duration wait) {
    CompletionStage<LeaseAnswer> answer =
        stint.askLeases(replyTo -> new Leases.Ask(name, command, replyTo), wait);
    return answer.thenApply(held -> Answers.json(Shapes.leaseAnswer(owner, held)));
  }

  /** Does what a request asks for; one that carries an {@code Idempotency-Key} only the first time that it comes. */
  private <T> CompletionStage<HttpResponse> once(
      HttpRequest request, Class<T> type, Function<T, CompletionStage<HttpResponse>> action) {
    var key = IdempotencyKeys.of(request).map(text -> request.getUri().path() + " " + text);
    return bodies.read(request).thenCompose(bytes -> {
      var body = bodies.parse(request, bytes, type);
      return key.isPresent() ? keys.once(key.get(), bytes, () -> attempt(action, body)) : action.apply(body);
    });
  }

  private static <T> CompletionStage<HttpResponse> attempt(
      Function<T, CompletionStage<HttpResponse>> action, T body) {
    try {
      return action.apply(body);
    } catch (Problem.Failure e) {
      return CompletableFuture.failedStage(e);
    }
  }

  private static void checkName(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Problem.of(Problem.Code.INVALID_VALUE, "A lease's name has 1 to " + LONGEST_NAME + " characters.")
          .failure();
    }
  }

  /** Owners may call themselves as they like, with or without what sets them apart. */
  private static String owner(String given) {
    var name = given.startsWith(OUTSIDE) ? given.substring(OUTSIDE.length()) : given;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Requests.invalid("owner", "must have 1 to " + LONGEST_NAME + " characters");
    }
    return OUTSIDE + name;
  }

  private static long nanos(double ttl) {
    if (!(ttl > 0 && ttl <= LONGEST_TTL)) {
      throw Requests.invalid("ttl", "must be a number of seconds, above 0 and up to " + (long) LONGEST_TTL);
    }
    return Math.max(1, (long) (ttl * NANOS));
  }
}
