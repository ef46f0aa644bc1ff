package stint.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stint.scheduling.Policy;
import stint.scheduling.WorldSettings;

/** What operators write is read to the letter, and what cannot be used is named with its place. */
final class SettingsTest {
  @TempDir
  Path directory;

  @Test
  void defaultsAreComplete() {
    var settings = Settings.load(Optional.empty(), Map.of());

    assertThat(settings.http().port()).isEqualTo(8080);
    assertThat(settings.http().maxWait()).isEqualTo(Duration.ofSeconds(60));
    assertThat(settings.processors()).isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(settings.scheduler()).isEqualTo(WorldSettings.of(WorldSettings.Mode.PREEMPTIVE));
    assertThat(settings.deployments()).isEmpty();
  }

  @Test
  void theFileThatOperatorsEditHasNothingButDefaults() throws IOException {
    var file = Path.of("conf/stint.conf");
    var enabled = Files.readString(file).replaceAll("(?m)^( *)# ([a-z-]+ = )", "$1$2")
        .replace("\"../", "\"" + Path.of("").toAbsolutePath() + "/");
    var copy = Files.writeString(directory.resolve("stint.conf"), enabled);

    assertThat(withoutConfig(Settings.load(Optional.of(copy), Map.of())))
        .isEqualTo(withoutConfig(Settings.load(Optional.empty(), Map.of())));
  }

  private static List<Object> withoutConfig(Settings settings) {
    return List.of(settings.http(), settings.processors(), settings.limits(), settings.scheduler(), settings.data());
  }

  @Test
  void fileWinsOverDefaultsAndCommandLineOverFile() {
    var file = write("stint { http { host = \"0.0.0.0\", port = 1 }, scheduler { policy = random, seed = 7 } }");

    var settings = Settings.load(Optional.of(file), Map.of("stint.http.port", 2));

    assertThat(settings.http().host()).isEqualTo("0.0.0.0");
    assertThat(settings.http().port()).isEqualTo(2);
    assertThat(settings.scheduler().policy()).isEqualTo(Policy.random(7));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "stint.http.prot = 1            | 1: unknown key stint.http.prot, did you mean stint.http.port?",
    "stint.scheduler.limits.memroy = 1 | 1: unknown key stint.scheduler.limits.memroy, did you mean stint.scheduler.limits.memory?",
    "stint.colour = red             | 1: unknown key stint.colour",
    "stitn.http.port = 1            | 1: unknown key stitn, did you mean stint?",
    "stint.http.port = 70000        | 1: stint.http.port must be from 0 to 65535, not 70000",
    "stint.scheduler.slice = 0      | 1: stint.scheduler.slice must be at least 1, not 0",
    "stint.scheduler.mode = fast    | 1: stint.scheduler.mode must be one of preemptive, cooperative, manual, not \"fast\"",
    "stint.http.max-wait = 2d       | 1: stint.http.max-wait must be from 1ms to 86400s, not 172800s"})
  void faultsAreNamedWithTheirPlace(String text, String fault) {
    var file = write(text);

    assertThat(faults(file)).containsExactly(file + ":" + fault);
  }

  @ParameterizedTest
  @CsvSource({"stint.http.port = many,port", "stint.http.max-body = 5 parrots,max-body",
    "stint.scheduler = 5,scheduler",
    "stint.http.port = {},port", "stint.data = [],data"})
  void wrongTypesAreNamedWithTheirPlace(String text, String key) {
    var file = write("\n" + text);

    assertThat(faults(file)).singleElement().asString().startsWith(file + ":2: ").contains(key);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults(write("stint { http { port = -1, prot = 1 }\n processors = -5 }"))).hasSize(3);
  }

  @Test
  void textThatIsNoConfigurationIsNamedWithItsPlace() {
    assertThat(faults(write("stint {\n  http {"))).singleElement().asString().contains("stint.conf: 2");
    assertThat(faults(directory.resolve("none.conf"))).singleElement().asString().contains("cannot be read");
  }

  @Test
  void deploymentsAreReadWithTheDefaultsOfSchedulers() throws IOException {
    Files.writeString(directory.resolve("bank.py"), "pass");
    var file = write("""
        stint.scheduler { slice = 5, limits.memory = 1 MiB }
        stint.deployments.bank { file = "bank.py", call = main, args { n = 10, names = [a] }, scheduler.mode = manual }
        """);

    var deployment = Settings.load(Optional.of(file), Map.of()).deployments().getFirst();

    assertThat(deployment.name()).isEqualTo("bank");
    assertThat(deployment.file()).isEqualTo(directory.resolve("bank.py"));
    assertThat(deployment.call()).contains("main");
    assertThat(deployment.args()).isEqualTo(Map.of("n", 10, "names", List.of("a")));
    assertThat(deployment.scheduler().mode()).isEqualTo(WorldSettings.Mode.MANUAL);
    assertThat(deployment.scheduler().slice()).isEqualTo(5);
    assertThat(deployment.scheduler().limits().memory()).isEqualTo(1 << 20);
  }

  @Test
  void deploymentsAreCheckedAsWell() {
    var file = write("stint.deployments { bank { file = none.py, cal = x }, \"a.b\" {} }");

    assertThat(faults(file))
        .anyMatch(fault -> fault
            .contains("unknown key stint.deployments.bank.cal, did you mean stint.deployments.bank.call?"))
        .anyMatch(fault -> fault.contains("stint.deployments.bank.file cannot be read"))
        .anyMatch(fault -> fault.contains("stint.deployments.\"a.b\" is not a name"))
        .anyMatch(fault -> fault.contains("stint.deployments.\"a.b\".file is missing"));
  }

  @Test
  void deploymentsThatDoNotCompileKeepTheServiceFromStarting() throws IOException {
    var program = Files.writeString(directory.resolve("bank.py"), "x = 1\nx = (");
    var settings = Settings.load(Optional.of(write("stint.deployments.bank.file = bank.py")), Map.of());

    var fault = catchThrowableOfType(SettingsException.class, () -> Stint.start(settings).close());

    assertThat(fault.faults()).containsExactly(program + ":2:5: SyntaxError: '(' was never closed");
  }

  private List<String> faults(Path file) {
    return catchThrowableOfType(SettingsException.class, () -> Settings.load(Optional.of(file), Map.of())).faults();
  }

  private Path write(String text) {
    try {
      return Files.writeString(directory.resolve("stint.conf"), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
