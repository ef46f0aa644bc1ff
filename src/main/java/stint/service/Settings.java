package stint.service;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stint.scheduling.WorldSettings;

/**
 * The configuration as the service sees it: every value checked, every key known. conf/stint.conf says what each of them means.
 *
 * @param http the HTTP interface
 * @param processors how many processors there are, 1 or more
 * @param limits what the service and a single scheduler may use at most
 * @param scheduler what a scheduler gets that is created without saying otherwise
 * @param data where the service keeps its files
 * @param deployments the programs that start with the service
 * @param config the whole configuration, for the libraries
 */
public record Settings(
    Http http,
    int processors,
    Limits limits,
    WorldSettings scheduler,
    Path data,
    List<Deployment> deployments,
    Config config) {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration INSTANT = Duration.ofMillis(1);
  private static final Set<String> SECTIONS = Set.of("stint", "pekko");

  /**
   * The HTTP interface.
   *
   * @param port 0 lets the system choose
   * @param maxBody the size of the largest body, in bytes
   * @param maxNesting how deep arrays and objects of a body may lie in one another
   * @param maxWait the longest time that a request may wait for a result
   * @param heartbeat how often an event stream without events shows that it is alive
   * @param idempotencyKeys how many keys are remembered
   */
  public record Http(
      String host,
      int port,
      long maxBody,
      int maxNesting,
      Duration maxWait,
      Duration heartbeat,
      int maxConnections,
      int idempotencyKeys) {}

  /**
   * What may be used at most.
   *
   * @param schedulers how many schedulers there may be that have not ended
   * @param endedSchedulers how many schedulers that have ended are kept for inspection
   * @param programs how many named programs are kept
   * @param heap how many percent of the JVM's largest heap may be in use when a scheduler is made
   * @param source the length of the longest program, in chars
   * @param scheduler the highest limits that a scheduler can be given
   */
  public record Limits(
      int schedulers, int endedSchedulers, int heap, int programs, int source, WorldSettings.Limits scheduler) {}

  /**
   * A program that starts with the service.
   *
   * @param name the name of its scheduler
   * @param call the function to call, if not the program as a whole
   * @param args what it is called with
   */
  public record Deployment(
      String name, Path file, WorldSettings scheduler, Optional<String> call, Map<String, Object> args) {}

  /**
   * The settings of a file, or the defaults.
   *
   * @param file what the operator has written
   * @param overrides values by key that win over the file: what was given on the command line
   * @throws SettingsException if anything cannot be used
   */
  public static Settings load(Optional<Path> file, Map<String, ?> overrides) {
    return of(overrides(overrides).withFallback(file.map(Settings::parse).orElseGet(ConfigFactory::empty)));
  }

  private static Config overrides(Map<String, ?> overrides) {
    // The start script and the logging have properties of their own.
    var properties =
        ConfigFactory.defaultOverrides().withOnlyPath("stint").withoutPath("stint.home").withoutPath("stint.log");
    return ConfigFactory.parseMap(overrides, "command line").withFallback(properties);
  }

  private static Config parse(Path file) {
    if (!Files.isReadable(file)) {
      throw new SettingsException(List.of(file + ": cannot be read"));
    }
    try {
      var config = ConfigFactory.parseFile(file.toFile());
      var faults = new ArrayList<String>();
      for (var key : config.root().keySet()) {
        if (!SECTIONS.contains(key)) {
          var nearest = SettingsReader.nearest(key, SECTIONS);
          faults.add(SettingsReader.place(config.root().get(key).origin()) + "unknown key " + key
              + nearest.map(name -> ", did you mean " + name + "?").orElse(""));
        }
      }
      SettingsReader.throwIfAny(faults);
      return config;
    } catch (ConfigException e) {
      throw new SettingsException(List.of(e.getMessage()));
    }
  }

  /**
   * The settings of a configuration, which is completed by the defaults.
   *
   * @throws SettingsException if anything cannot be used
   */
  public static Settings of(Config own) {
    Config config;
    try {
      config = own
          .withFallback(ConfigFactory.parseResourcesAnySyntax("stint-pekko"))
          .withFallback(ConfigFactory.defaultReferenceUnresolved())
          .resolve();
    } catch (ConfigException e) {
      throw new SettingsException(List.of(e.getMessage()));
    }
    var faults = new ArrayList<String>();
    var settings = read(config, faults);
    SettingsReader.throwIfAny(faults);
    return settings;
  }

  private static Settings read(Config config, List<String> faults) {
    try (var stint = SettingsReader.of(config, "stint", faults)) {
      int processors = (int) stint.number("processors", 0, 1024);
      try (var schedulerReader = stint.section("scheduler")) {
        return new Settings(
            http(stint),
            processors == 0 ? Runtime.getRuntime().availableProcessors() : processors,
            limits(stint),
            SchedulerSettings.read(schedulerReader),
            Path.of(stint.text("data")),
            deployments(stint, schedulerReader),
            config);
      }
    }
  }

  private static Http http(SettingsReader stint) {
    try (var http = stint.section("http")) {
      return new Http(
          http.text("host"),
          (int) http.number("port", 0, 65_535),
          http.bytes("max-body", 1_024, 1 << 30),
          (int) http.number("max-nesting", 2, 1_000),
          http.duration("max-wait", INSTANT, DAY),
          http.duration("heartbeat", INSTANT, DAY),
          (int) http.number("max-connections", 1, 1_000_000),
          (int) http.number("idempotency-keys", 0, 10_000_000));
    }
  }

  private static Limits limits(SettingsReader stint) {
    try (var limits = stint.section("limits"); var scheduler = limits.section("scheduler")) {
      return new Limits(
          (int) limits.number("schedulers", 1, 10_000_000),
          (int) limits.number("ended-schedulers", 0, 10_000_000),
          (int) limits.number("heap", 1, 100),
          (int) limits.number("programs", 0, 10_000_000),
          (int) limits.bytes("source", 1, 1 << 30),
          SchedulerSettings.limits(scheduler));
    }
  }

  private static List<Deployment> deployments(SettingsReader stint, SettingsReader defaults) {
    var deployments = new ArrayList<Deployment>();
    try (var section = stint.section("deployments")) {
      for (var name : section.names()) {
        try (var deployment = section.section(name); var scheduler = deployment.section("scheduler", defaults)) {
          if (!Names.isScheduler(name)) {
            section.fault(name, "is not a name: " + Names.RULE);
          }
          deployments.add(new Deployment(
              name,
              file(deployment),
              SchedulerSettings.read(scheduler),
              deployment.optionalText("call"),
              deployment.object("args").map(args -> args.unwrapped()).orElse(Map.of())));
        }
      }
    }
    return List.copyOf(deployments);
  }

  /** A file that is named relative to the file that names it. */
  private static Path file(SettingsReader deployment) {
    var file = deployment.directoryOf("file").resolve(deployment.text("file")).normalize();
    if (!Files.isReadable(file)) {
      deployment.fault("file", "cannot be read: " + file);
    }
    return file;
  }
}
