package stint.cli;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stint.http.HttpServer;
import stint.service.Settings;
import stint.service.SettingsException;
import stint.service.Stint;

/** {@code stint serve}: runs the service until a signal ends it. */
@Command(name = "serve", description = "Run the service: programs over HTTP, and those that the configuration names.", exitCodeListHeading = "%nExit status:%n", exitCodeList = {
  "1:the service could not start",
  "2:the configuration cannot be used",
  "130, 143:it was ended by Ctrl-C, by SIGTERM"
})
final class ServeCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger("stint");

  private final Streams streams;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli fills it and acts on it
  private HelpOption help;

  @Option(names = "--config", paramLabel = "FILE", description = "The configuration. Default: conf/stint.conf of the distribution.")
  private Path config;

  @Option(names = "--port", paramLabel = "N", description = "The port to listen on; 0 takes one that is free.")
  private Integer port;

  @Option(names = "--data", paramLabel = "DIR", description = "Where the service keeps its files.")
  private Path data;

  ServeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      return serve(Settings.load(Optional.ofNullable(config).or(ServeCommand::configOfDistribution), overrides()));
    } catch (SettingsException e) {
      e.faults().forEach(streams::complain);
      return ExitStatus.INVALID;
    }
  }

  private static Optional<Path> configOfDistribution() {
    return Optional.ofNullable(System.getProperty("stint.home"))
        .map(home -> Path.of(home, "conf", "stint.conf"))
        .filter(Files::exists);
  }

  private Map<String, Object> overrides() {
    var overrides = new HashMap<String, Object>();
    if (port != null) {
      overrides.put("stint.http.port", port);
    }
    if (data != null) {
      overrides.put("stint.data", data.toString());
    }
    return overrides;
  }

  private int serve(Settings settings) throws InterruptedException {
    try (var stint = Stint.start(settings)) {
      var server = listen(stint);
      if (server.isEmpty()) {
        return ExitStatus.FAILED;
      }
      var end = new Thread(() -> end(server.get(), stint), "end");
      Runtime.getRuntime().addShutdownHook(end);
      streams.print(welcome(settings, server.get().address()));
      LOG.info("Serving at {}", server.get().address());
      // Only a signal ends the service; the shutdown hook does it, and the process goes with it.
      Thread.currentThread().join();
      return ExitStatus.OK;
    }
  }

  private Optional<HttpServer> listen(Stint stint) {
    try {
      return Optional.of(HttpServer.start(stint));
    } catch (IllegalStateException e) {
      var http = stint.settings().http();
      streams.complain("stint serve: " + (isTaken(e)
          ? "port " + http.port() + " on " + http.host() + " is in use; choose another one with --port"
          : e.getMessage() + (e.getCause() == null ? "" : ": " + root(e).getMessage())));
      return Optional.empty();
    }
  }

  private static boolean isTaken(Throwable problem) {
    return root(problem) instanceof BindException bind && String.valueOf(bind.getMessage()).contains("in use");
  }

  private static Throwable root(Throwable problem) {
    var root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static void end(HttpServer server, Stint stint) {
    LOG.info("Ending");
    server.close();
    stint.close();
  }

  /** Where the service is, what it runs and what to type next. */
  static String welcome(Settings settings, URI address) {
    var text = new StringBuilder("Stint serves at " + address + "\n");
    for (var deployment : settings.deployments()) {
      var scheduler = deployment.scheduler();
      text.append(String.format(Locale.ROOT, "  %s runs %s: %s, slices of %,d instructions%n", deployment.name(),
          deployment.file().getFileName(), scheduler.mode().name().toLowerCase(Locale.ROOT), scheduler.slice()));
    }
    text.append("\nWhat to type next, in another terminal:\n");
    for (var deployment : settings.deployments().stream().limit(1).toList()) {
      text.append("  curl ").append(address).append("/v1/schedulers/").append(deployment.name()).append("/console\n");
      text.append("  curl ").append(address).append("/v1/schedulers/").append(deployment.name()).append("\n");
    }
    text.append("  curl -H 'Content-Type: application/json' -d '{\"source\": \"print(6 * 7)\"}' ")
        .append(address).append("/v1/tasklets\n");
    text.append("  curl ").append(address).append("/v1/schedulers/s1/console\n\n");
    return text.append("Ctrl-C ends it.\n").toString();
  }
}
