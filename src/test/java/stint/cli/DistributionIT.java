package stint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stint.cli.Distribution.Outcome;
import stint.cli.Distribution.Running;

/** The distribution from outside: processes, signals, ports. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class DistributionIT {
  @TempDir
  private Path folder;

  private String write(String text) throws Exception {
    return Files.writeString(folder.resolve("program.py"), text).toString();
  }

  @Test
  void runsAProgramWithUtf8InAnyLocale() throws Exception {
    var program = write("print('Grüße')\n");
    assertThat(Distribution.run(List.of("env", "LC_ALL=C", Distribution.STINT.toString(), "run", program)))
        .isEqualTo(new Outcome(0, "Grüße\n", ""));
  }

  @Test
  void worksFromAnyFolder() throws Exception {
    write("import sys\nprint(sys.argv)\n");
    assertThat(
        Distribution.run(List.of("sh", "-c", "cd " + folder + " && " + Distribution.STINT + " run program.py x")))
        .isEqualTo(new Outcome(0, "['program.py', 'x']\n", ""));
  }

  @Test
  void answersWithTheProgramsStatus() throws Exception {
    assertThat(Distribution.run("run", write("import sys\nsys.exit(41)\n")).status()).isEqualTo(41);
    assertThat(Distribution.run("run", write("x = [][0]\n"))).satisfies(outcome -> {
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.err()).endsWith("IndexError: list index out of range\n");
    });
    assertThat(Distribution.run("run", write("x = = 1\n"))).satisfies(outcome -> {
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).isEqualTo(folder + "/program.py:1:5: SyntaxError: invalid syntax\n");
    });
  }

  @Test
  void drawsTheTimelineWhereThereIsNoTerminal() throws Exception {
    var outcome = Distribution.run("run", "--timeline", write("print('on')\n"));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("on\n").contains("1  main");
  }

  @Test
  void controlCEndsAProgramAtOnce() throws Exception {
    try (var running = new Running("run", write("print('on')\nwhile True:\n  pass\n"))) {
      assertThat(running.line()).isEqualTo("on");
      running.signal("INT");
      assertThat(running.status(3)).isEqualTo(130);
    }
  }

  @Test
  void controlCStillDrawsTheTimeline() throws Exception {
    try (var running = new Running("run", "--timeline", "examples/infinite_loop.py")) {
      assertThat(running.line()).isEqualTo("got to another tasklet");
      running.signal("INT");
      assertThat(running.linesTo("wide.")).anySatisfy(line -> assertThat(line).contains("infinite_loop", "█"));
      assertThat(running.status(3)).isEqualTo(130);
    }
  }

  @Test
  void aClosedPipeIsNoError() throws Exception {
    var program = write("while True:\n  print('y')\n");
    assertThat(Distribution.run(List.of("sh", "-c", Distribution.STINT + " run " + program + " | head -n 1")))
        .isEqualTo(new Outcome(0, "y\n", ""));
  }

  @Test
  void aProgramThatWritesForEverNeedsNoMemoryForIt() throws Exception {
    var program = write("for i in range(400000):\n  print('x' * 1000)\n");
    assertThat(Distribution.run(List.of("sh", "-c",
        "STINT_JAVA_OPTS=-Xmx100m " + Distribution.STINT + " run " + program + " | wc -c")).out().strip())
        .isEqualTo("400400000");
  }

  @Test
  void servesItsDeploymentUntilItIsTerminated() throws Exception {
    try (var service = new Running("serve", "--port", "0", "--data", folder.resolve("data").toString())) {
      var url = service.linesTo("http://").getLast().replaceAll(".*(http://\\S+).*", "$1");
      service.linesTo("Ctrl-C");
      try (var client = HttpClient.newHttpClient()) {
        var health = HttpRequest.newBuilder(URI.create(url + "/healthz")).build();
        assertThat(client.send(health, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        var console = HttpRequest.newBuilder(URI.create(url + "/v1/schedulers/ticker/console")).build();
        String text;
        do {
          text = client.send(console, BodyHandlers.ofString()).body();
        } while (!text.contains("DONE 40000"));
        assertThat(text).matches("(?s)round 1 \\.+ DONE 10000\\.* DONE 20000.*");
      }
      service.signal("TERM");
      assertThat(service.status(15)).isEqualTo(143);
    }
  }

  @Test
  void aPortInUseIsOneLine() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var outcome = Distribution.run("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.err()).contains(
          "stint serve: port " + taken.getLocalPort() + " on 127.0.0.1 is in use; choose another one with --port\n");
    }
  }

  @Test
  void faultsOfTheConfigurationAreNamedOneByOne() throws Exception {
    var config = Files.writeString(folder.resolve("stint.conf"),
        "stint.http.prot = 1\nstint.scheduler.slice = 0\n\"no such section\" = 1\n");
    assertThat(Distribution.run("serve", "--config", config.toString())).satisfies(outcome -> {
      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.err()).contains("stint.conf:").contains("no such section");
    });
    assertThat(Distribution.run("serve", "--config", folder + "/none.conf"))
        .isEqualTo(new Outcome(2, "", folder + "/none.conf: cannot be read\n"));
  }
}
