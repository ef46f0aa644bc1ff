package stint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import stint.cli.Distribution.Running;

/**
 * Runs what the README and the pages in docs show, and compares what comes with what they show.
 *
 * <p>In a block marked {@code console}, a line that starts with {@code $} is typed, with the lines behind a backslash, and the lines up to
 * the next one are its output. In these, {@code …} stands for anything, also for several lines where it stands alone. A service is running
 * at the address that the documents show. Lines that build, or start the service, are not typed here: this test would not run without them.
 */
final class ReadmeIT {
  private static final String SHOWN_ADDRESS = "http://127.0.0.1:8080";
  private static final Pattern BLOCK = Pattern.compile("^```console\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern NOT_TYPED = Pattern.compile("mvn |bench/run|PATH=|stint serve");

  @TempDir
  private static Path data;

  private static Running service;
  private static String address;
  private static List<String> welcome;

  private record Typed(String document, String command, String output) {}

  @BeforeAll
  static void startService() throws IOException {
    service = new Running("serve", "--port", "0", "--data", data.toString());
    welcome = service.linesTo("Ctrl-C");
    address = welcome.getFirst().replaceAll(".*(http://\\S+).*", "$1");
  }

  @AfterAll
  static void stopService() {
    service.close();
  }

  @Test
  void theServiceSaysWhatTheReadmeShows() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("stint serve\n" + String.join("\n", welcome).replace(address, SHOWN_ADDRESS) + "\n```");
  }

  @TestFactory
  Stream<DynamicTest> whatIsShownIsWhatComes() throws IOException {
    var typed = new ArrayList<Typed>();
    for (var document : documents()) {
      var blocks = BLOCK.matcher(Files.readString(document));
      while (blocks.find()) {
        typed.addAll(typed(document.toString(), blocks.group(1)));
      }
    }
    assertThat(typed).isNotEmpty();
    return typed.stream().map(line -> dynamicTest(line.document + ": " + line.command, () -> check(line)));
  }

  private static List<Path> documents() throws IOException {
    try (var docs = Files.list(Path.of("docs"))) {
      return Stream
          .concat(Stream.of(Path.of("README.md")), docs.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static List<Typed> typed(String document, String block) {
    var result = new ArrayList<Typed>();
    for (var part : ("\n" + block).split("\n\\$ ", -1)) {
      var lines = part.split("\n", -1);
      int end = 0;
      while (lines[end].endsWith("\\")) {
        end++;
      }
      var command = String.join("\n", List.of(lines).subList(0, end + 1));
      if (!command.isBlank() && !NOT_TYPED.matcher(command).find()) {
        result.add(
            new Typed(document, command, String.join("\n", List.of(lines).subList(end + 1, lines.length)).strip()));
      }
    }
    return result;
  }

  private static void check(Typed typed) throws IOException, InterruptedException {
    var command = "PATH=" + Distribution.STINT.getParent() + ":$PATH\nexec 2>&1\n"
        + typed.command.replace(SHOWN_ADDRESS, address);
    var outcome = Distribution.run(List.of("sh", "-c", command));
    assertThat(outcome.out().replace(address, SHOWN_ADDRESS).strip())
        .matches(Pattern.compile(pattern(typed.output), Pattern.DOTALL));
  }

  private static String pattern(String shown) {
    return Stream.of(shown.split("…", -1)).map(Pattern::quote).reduce((left, right) -> left + ".*" + right)
        .orElseThrow();
  }
}
