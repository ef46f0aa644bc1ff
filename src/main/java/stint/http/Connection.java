package stint.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.NotUsed;
import org.apache.pekko.http.javadsl.model.AttributeKey;
import org.apache.pekko.http.javadsl.model.HttpRequest;
import org.apache.pekko.http.javadsl.model.HttpResponse;
import org.apache.pekko.stream.javadsl.Flow;

/**
 * A client's connection, for those who answer its requests and want to know when it ends: the library tells that only to the stream of
 * the connection. Safe for all threads.
 */
final class Connection {
  private static final AttributeKey<Connection> KEY = AttributeKey.create("stint.connection", Connection.class);

  private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();
  private volatile boolean ended;

  /** The stream of each connection, which answers with {@code handler}; each request knows its connection. */
  static Flow<HttpRequest, HttpResponse, ?> answering(Flow<HttpRequest, HttpResponse, NotUsed> handler) {
    return Flow.fromMaterializer((_, _) -> {
      var connection = new Connection();
      return Flow.of(HttpRequest.class)
          .watchTermination((_, end) -> end.whenComplete((_, _) -> connection.end()))
          .map(request -> request.addAttribute(KEY, connection))
          .via(handler);
    });
  }

  /** The connection that a request came over; one that never ends, for one that came over none. */
  static Connection of(HttpRequest request) {
    return request.getAttribute(KEY).orElseGet(Connection::new);
  }

  /** Does something once when the connection ends, now if it has, unless it is {@linkplain #forget forgotten} before. */
  void onEnd(Runnable action) {
    actions.add(action);
    if (ended) {
      run(action);
    }
  }

  /** The action is not needed any more. */
  void forget(Runnable action) {
    actions.remove(action);
  }

  /** It has ended. */
  void end() {
    ended = true;
    actions.forEach(this::run);
  }

  private void run(Runnable action) {
    if (actions.remove(action)) {
      action.run();
    }
  }
}
