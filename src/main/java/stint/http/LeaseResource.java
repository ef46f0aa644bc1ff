package stint.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import stint.scheduling.lease.LeaseState;
import stint.service.Leases;
import stint.service.Stint;

/** What is under {@code /v1/leases}. */
final class LeaseResource {
  private static final int PAGE = 100;
  private static final int LONGEST_PAGE = 1_000;

  private final Stint stint;

  LeaseResource(Stint stint) {
    this.stint = stint;
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
}
