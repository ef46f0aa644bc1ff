package stint.http;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pekko.http.javadsl.Http;
import org.apache.pekko.http.javadsl.ServerBinding;
import org.apache.pekko.http.javadsl.settings.ServerSettings;
import org.apache.pekko.stream.SystemMaterializer;
import stint.service.Stint;

/** The HTTP interface of a running service. */
public final class HttpServer implements AutoCloseable {
  /** How much longer than the longest wait a request may take, and a connection be silent. */
  private static final Duration MARGIN = Duration.ofSeconds(30);

  /** How long requests that are being answered may take when the server closes. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private static final Duration BINDING = Duration.ofSeconds(10);

  private final ServerBinding binding;

  private HttpServer(ServerBinding binding) {
    this.binding = binding;
  }

  /**
   * Starts to listen, as the service's settings say.
   *
   * @throws IllegalStateException with one sentence if it cannot: the port is taken
   */
  public static HttpServer start(Stint stint) {
    var settings = stint.settings().http();
    var system = stint.system();
    var json = new Json(settings.maxNesting(), (int) Math.min(settings.maxBody(), Integer.MAX_VALUE));
    var bodies = new Bodies(json, settings.maxBody(), SystemMaterializer.get(system).materializer());
    var longest = settings.maxWait().plus(MARGIN);
    var server = ServerSettings.create(system.classicSystem()).withMaxConnections(settings.maxConnections());
    var timeouts = server.getTimeouts()
        .withRequestTimeout(scala.jdk.javaapi.DurationConverters.toScala(longest))
        .withIdleTimeout(scala.jdk.javaapi.DurationConverters.toScala(longest.plus(MARGIN)));
    try {
      return new HttpServer(Http.get(system)
          .newServerAt(settings.host(), settings.port())
          .withSettings(server.withTimeouts(timeouts))
          .bindFlow(Connection.answering(new Routes(stint, bodies).route().flow(system)))
          .toCompletableFuture()
          .get(BINDING.toSeconds(), TimeUnit.SECONDS));
    } catch (ExecutionException | CompletionException | TimeoutException e) {
      throw new IllegalStateException("cannot listen on " + settings.host() + ":" + settings.port(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Where it listens. */
  public URI address() {
    InetSocketAddress address = binding.localAddress();
    var host = address.getAddress().isAnyLocalAddress() ? "localhost" : address.getAddress().getHostAddress();
    return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
  }

  /** Listens no more; what is being answered has a moment left. */
  @Override
  public void close() {
    try {
      binding.terminate(GRACE).toCompletableFuture().get(GRACE.toMillis() * 2, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the HTTP server does not end", e);
    }
  }
}
