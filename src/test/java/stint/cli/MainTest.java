package stint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line: every exit status, and what is said with it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class MainTest {
  private static final String INFINITE_LOOP = "examples/infinite_loop.py";

  @TempDir
  private Path folder;

  private record Outcome(int status, String out, String err) {}

  private static Outcome stint(String... arguments) {
    return stintReading("", arguments);
  }

  private static Outcome stintReading(String input, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = Main.run(new Streams(in, out, err), arguments);
    return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("program.py"), bytes).toString();
  }

  private String write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome run(String program, String... options) throws IOException {
    var arguments = new String[options.length + 2];
    arguments[0] = "run";
    arguments[1] = write(program);
    System.arraycopy(options, 0, arguments, 2, options.length);
    return stint(arguments);
  }

  private static void assertRefused(String file, String pattern) {
    for (var command : new String[]{"run", "dis"}) {
      var outcome = stint(command, file);
      assertThat(outcome.status).isEqualTo(2);
      assertThat(outcome.out).isEmpty();
      assertThat(outcome.err).matches("\\Q" + file + "\\E" + pattern + "\n");
    }
    assertThat(stint("check", file)).satisfies(outcome -> {
      assertThat(outcome.status).isEqualTo(2);
      assertThat(outcome.out).matches("\\Q" + file + "\\E" + pattern + "\n");
      assertThat(outcome.err).isEmpty();
    });
  }

  private static void assertUsage(String complaint, String... arguments) {
    var command = complaint.substring(0, complaint.indexOf(':'));
    assertThat(stint(arguments)).isEqualTo(new Outcome(2, "", complaint + "\nTry '" + command + " --help'.\n"));
  }

  @Test
  void printsItsVersionAndHelp() {
    assertThat(stint("--version").out).matches("stint \\S+ \\(\\S+\\)\n");
    assertThat(stint("--help")).satisfies(outcome -> {
      assertThat(outcome.status).isZero();
      assertThat(outcome.out).contains("serve", "run", "check", "dis");
    });
    assertThat(stint("help", "run").out).isEqualTo(stint("run", "--help").out).contains("--timeline", "Exit status:");
  }

  @Test
  void wrongUsageIsOneLineAndAHint() {
    assertUsage("stint: a command is missing");
    assertUsage("stint: Unmatched argument at index 0: 'runn'", "runn");
    assertUsage("stint run: Missing required parameter: 'FILE'", "run");
    assertUsage("stint run: Unknown option: '--slize'", "run", "x.py", "--slize");
    assertUsage("stint run: --slice must be at least 1, not 0", "run", "x.py", "--slice", "0");
    assertUsage("stint run: Invalid value for option '--slice': 'many' is not a long", "run", "x.py", "--slice",
        "many");
    assertUsage("stint run: Error: --slice=N, --cooperative are mutually exclusive (specify only one)",
        "run", "x.py", "--slice", "5", "--cooperative");
    assertUsage("stint serve: Invalid value for option '--port': 'http' is not an int", "serve", "--port", "http");
  }

  @Test
  void runsAProgram() throws IOException {
    assertThat(run("print('Grüße', '😀')")).isEqualTo(new Outcome(0, "Grüße 😀\n", ""));
    assertThat(run("")).isEqualTo(new Outcome(0, "", ""));
    assertThat(run("\uFEFFprint(1)\r\nprint(2)\r\n")).isEqualTo(new Outcome(0, "1\n2\n", ""));
    assertThat(stintReading("print(3)", "run", "-")).isEqualTo(new Outcome(0, "3\n", ""));
  }

  @Test
  void aProgramSeesItsArguments() throws IOException {
    var program = "import sys\nprint(sys.argv[1:])\n";
    assertThat(run(program, "a", "--slice", "7", "b c").out).isEqualTo("['a', 'b c']\n");
    assertThat(run(program, "--", "--slice", "-x").out).isEqualTo("['--slice', '-x']\n");
    assertThat(stintReading("import sys\nprint(sys.argv)", "run", "-", "1").out).isEqualTo("['-', '1']\n");
  }

  @Test
  void anUncaughtExceptionIsShownAsCPythonDoes() throws IOException {
    assertThat(run("print(1)\nprint(1 // 0)\n")).isEqualTo(new Outcome(1, "1\n", """
        Traceback (most recent call last):
          File "%s", line 2, in <module>
            print(1 // 0)
                  ~~^^~~
        ZeroDivisionError: integer division or modulo by zero
        """.formatted(folder.resolve("program.py"))));
  }

  @Test
  void aProgramChoosesItsExitStatus() throws IOException {
    assertThat(run("import sys\nsys.exit(7)")).isEqualTo(new Outcome(7, "", ""));
    assertThat(run("import sys\nsys.exit()")).isEqualTo(new Outcome(0, "", ""));
    assertThat(run("raise SystemExit(-1)").status).isEqualTo(255);
    assertThat(run("raise SystemExit('bye')")).isEqualTo(new Outcome(1, "", "bye\n"));
    assertThat(run("try:\n  raise SystemExit(3)\nfinally:\n  print('closed')"))
        .isEqualTo(new Outcome(3, "closed\n", ""));
  }

  @Test
  void aProgramMayWriteToItsErrorStream() throws IOException {
    assertThat(run("import sys\nprint('x', file=sys.stderr)")).isEqualTo(new Outcome(0, "", "x\n"));
  }

  @Test
  void theLimitOfInstructionsEndsAProgram() throws IOException {
    var outcome = run("while True:\n  pass\n", "--max-instructions", "100000");
    assertThat(outcome.status).isEqualTo(3);
    assertThat(outcome.err).matches(".*100000 instructions.*\n");
  }

  @Test
  void aNeighbourStarvesInCooperativeModeOnly() {
    assertThat(stint("run", "--cooperative", INFINITE_LOOP, "--max-instructions", "1000000").out).isEmpty();
    assertThat(stint("run", INFINITE_LOOP, "--max-instructions", "1000000").out).isEqualTo("got to another tasklet\n");
  }

  @Test
  void printsWhatTheSourceDocumentPrinted() {
    assertThat(stint("run", "--cooperative", "--meter", "check-interval", "--phase", "44", "examples/four_loops.py",
        "10").out).isEqualTo("-- preemptive(10)\nDONE 1000\nDONE 1001DONE 1002\nDONE 1003\n\n");
    assertThat(stint("run", "--meter", "ticks", "examples/four_loops.py").err)
        .contains("expected instruction or check-interval but was 'ticks'");
    assertThat(stint("run", "--phase", "101", "examples/four_loops.py").err).contains("--phase must be from 0 to 100");
  }

  @Test
  void showsWhyPreemptionNeedsCriticalSections() {
    var out = stint("run", "--cooperative", "examples/critical_section.py").out;
    assertThat(out).contains("without: total 1723 after 5").doesNotContain("with:    total 1");
  }

  @Test
  void everySliceAndPolicyGivesTheSameResult() {
    for (var slice : new String[]{"1", "3", "1000", "1000000"}) {
      assertThat(stint("run", "examples/four_loops.py", "--slice", slice).out)
          .isEqualTo("DONE 1000\nDONE 1001\nDONE 1002\nDONE 1003\n");
    }
    var random = stint("run", "examples/four_loops.py", "--policy", "random", "--seed", "3");
    assertThat(random).isEqualTo(stint("run", "examples/four_loops.py", "--policy", "Random", "--seed", "3"));
    assertThat(random.out.lines()).containsExactlyInAnyOrder("DONE 1000", "DONE 1001", "DONE 1002", "DONE 1003");
  }

  @Test
  void theTimelineComesAfterTheOutput() {
    var outcome = stint("run", "examples/four_loops.py", "--timeline");
    assertThat(outcome.status).isZero();
    assertThat(outcome.out).startsWith("DONE 1000\nDONE 1001\nDONE 1002\nDONE 1003\n\n").contains("looping_tasklet",
        "5 tasklets, ");
  }

  @Test
  void aFileThatCannotBeReadIsOneLine() {
    assertRefused(folder.resolve("missing.py").toString(), ":1:1: cannot be read: there is no such file");
    assertRefused(folder.toString(), ":1:1: cannot be read: it is a directory");
  }

  @Test
  void whatIsNoProgramIsOneLine() throws IOException {
    assertRefused(write("x = 1\nif x\n"), ":2:5: SyntaxError: expected ':'");
    assertRefused(write("print 1\n"), ":1:1: SyntaxError: Missing parentheses in call to 'print'.*");
    assertRefused(write("def f():\nreturn 1\n"),
        ":2:1: IndentationError: expected an indented block after function definition on line 1");
    assertRefused(write("x = 1\n\0"), ":\\d+:1: SyntaxError: source code string cannot contain null bytes");
    assertRefused(write(new byte[]{'x', (byte) 0xe9}), ":1:2: SyntaxError: not UTF-8, .*");
    assertRefused(write("open(1)\n"), ":1:1: the builtin open is not supported: there are no files");
  }

  @Test
  void binaryGarbageIsOneLine() throws IOException {
    var random = new Random(42);
    for (int i = 0; i < 50; i++) {
      var bytes = new byte[1 + random.nextInt(5000)];
      random.nextBytes(bytes);
      assertRefused(write(bytes), ":\\d+:\\d+: .+");
    }
  }

  @Test
  void hugeAndDeepSourcesAreOneLine() throws IOException {
    assertRefused(write("(".repeat(50_000_000)), ":1:\\d+: SyntaxError: too many nested parentheses");
    assertRefused(write("(".repeat(100_000) + "1" + ")".repeat(100_000)),
        ":1:\\d+: SyntaxError: too many nested parentheses");
    assertRefused(write("x = " + "-".repeat(100_000) + "1"), ":\\d+:\\d+: .+");
    assertRefused(write("x = " + "not ".repeat(100_000) + "1"), ":\\d+:\\d+: .+");
    assertRefused(write("if 1:\n".repeat(1) + indentedIfs(2_000)), ":\\d+:\\d+: .+");
    assertRefused(write(" ".repeat(65 << 20)), ":1:1: cannot be read: it is larger than 64 MiB");
  }

  private static String indentedIfs(int depth) {
    var text = new StringBuilder();
    for (int i = 1; i < depth; i++) {
      text.repeat(' ', i).append("if 1:\n");
    }
    return text.repeat(' ', depth).append("pass\n").toString();
  }

  @Test
  void checkSaysNothingIfAllIsWell() throws IOException {
    assertThat(stint("check", write("print(1)"), "examples/bank.py")).isEqualTo(new Outcome(0, "", ""));
    assertThat(stint("check", "examples/hello.py", write("x ="), "none.py")).satisfies(outcome -> {
      assertThat(outcome.status).isEqualTo(2);
      assertThat(outcome.out.lines()).hasSize(2);
    });
  }

  @Test
  void disShowsInstructions() throws IOException {
    assertThat(stint("dis", write("for i in range(3):\n  pass\n")).out).contains("FOR", "RETURN");
  }

  @Test
  void aProgramReadsTheStandardInput() throws IOException {
    var file =
        write("import sys\nname = input('name? ')\nprint(name, [line.strip() for line in sys.stdin])\ninput()\n");
    assertThat(stintReading("Ann\none\r\ntwo", "run", file)).satisfies(outcome -> {
      assertThat(outcome.out).isEqualTo("name? Ann ['one', 'two']\n");
      assertThat(outcome.err).endsWith("EOFError: EOF when reading a line\n");
    });
    assertThat(stintReading("print(repr(open) if 0 else input)\n", "run", "-").status).isEqualTo(2);
    assertThat(stintReading("import sys\nprint(repr(sys.stdin.read()))\n", "run", "-").out).isEqualTo("''\n");
  }

  @Test
  void outputComesWhileTheProgramRuns() throws Exception {
    var out = new PipedOutputStream();
    try (var reader = new PipedInputStream(out)) {
      var file = write("print('first')\nfor i in range(30000000):\n  pass\nprint('second')\n");
      var end = CompletableFuture.supplyAsync(
          () -> Main.run(new Streams(OutputStreams.NO_INPUT, out, OutputStream.nullOutputStream()), "run", file));
      assertThat(new String(reader.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
      assertThat(end).isNotDone();
      assertThat(new String(reader.readNBytes(7), StandardCharsets.UTF_8)).isEqualTo("second\n");
      assertThat(end.get()).isZero();
    }
  }

  @Test
  void aClosedPipeEndsTheProgramQuietly() throws IOException {
    var file = write("while True:\n  print('y')\n");
    var err = new ByteArrayOutputStream();
    int status = Main.run(new Streams(OutputStreams.NO_INPUT, OutputStreams.CLOSED, err), "run", file);
    assertThat(status).isEqualTo(141);
    assertThat(err.size()).isZero();
  }

  /** Ends of pipes for which there is no name in the Java library. */
  private static final class OutputStreams {
    static final ByteArrayInputStream NO_INPUT = new ByteArrayInputStream(new byte[0]);

    static final OutputStream CLOSED = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
  }
}
