package stint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stint.http.HttpServer;
import stint.service.Settings;
import stint.service.SettingsException;
import stint.service.Stint;

/** {@code stint serve}: runs the service until a signal ends it. */
@Command(
    name = "serve",
    description = "Run the service: programs over HTTP, and those that the configuration names.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
        "1:the service could not start",
        "2:the configuration cannot be used",
        "130, 143:it was ended by Ctrl-C, by SIGTERM"
    })
final class ServeCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration. Default: conf/stint.conf of the distribution.")
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
}
