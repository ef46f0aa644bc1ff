package stint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the source, the parser answers with a tree that can be walked recursively or with a {@link SyntaxProblem}, in time
 * proportional to its length and without exhausting two thirds of the stack of an ordinary thread.
 */
final class NestingTest {
  /** Less than the JVM's default of 1 MB on 64-bit Linux, as a parser's callers stand on the same stack. */
  private static final long STACK = 640 << 10;

  private static final String DEPTH = "too many nested expressions";

  @ParameterizedTest
  @ValueSource(strings = {
    "(", "[", "{", "f(", "a[", "{1:", "(1,", "f(a=", "f(*", "f(**", "{**", "not ", "-", "2**", "lambda:", "(lambda:",
    "lambda a=", "(1 if ", "1 if 2 else ", "(a or ", "(1+2*", "(x for x in ", "[x for x in ", "(yield ", "(x:=",
    "print(f'{(", "await ", "*", "a.b(", "for (", "with (", "del (", "match (", "x = (", "x: ", "@(", "class A(",
    "import a."})
  void refusesVeryManyOfThem(String opening) {
    assertThat(problem(opening.repeat(300_000))).isNotNull();
    assertThat(problem(opening.repeat(300_000) + "$\n")).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', value = {"( )", "[ ]", "f( )", "a[ ]", "{ }", "{1: }", "f(a= )", "(1, )", "(1+ )"})
  void acceptsAndExplainsAsManyBracketsAsPython(String opening, String closing) {
    assertThat(problem("x = " + opening.repeat(199) + "1" + closing.repeat(199) + "\n")).isNull();
    assertThat(problem("x = " + opening.repeat(199) + "1 +" + closing.repeat(199) + "\n")).hasMessage("invalid syntax");
    assertThat(problem("x = " + opening.repeat(201) + "1" + closing.repeat(201) + "\n"))
        .hasMessage("too many nested parentheses");
  }

  @Test
  void limitsBracketsInFStringsTogether() {
    String inner = "(".repeat(190) + "1" + ")".repeat(190);
    String outer = "f'{" + "(".repeat(190) + "f\"{" + inner + "}\"" + ")".repeat(190) + "}'\n";
    assertThat(problem(outer)).hasMessageContaining(DEPTH);
  }

  @Test
  void limitsChainsThatNestToTheLeft() {
    assertThat(problem("x = 1" + " + 1".repeat(990) + "\n")).isNull();
    assertThat(problem("x = 1" + " + 1".repeat(100_000) + "\n")).hasMessage(DEPTH);
    assertThat(problem("x" + ".a".repeat(990) + "\n")).isNull();
    assertThat(problem("x" + ".a".repeat(100_000) + "\n")).hasMessage(DEPTH);
    assertThat(problem("x" + "()".repeat(1_000_000) + "\n")).hasMessage(DEPTH);
  }

  @Test
  void limitsChainsInChains() {
    String chain = "1" + " + 1".repeat(600);
    assertThat(problem("x = " + chain + "\n")).isNull();
    assertThat(problem("x = (" + chain + ")" + ".a".repeat(600) + "\n")).hasMessage(DEPTH);
    assertThat(problem("x = ((" + chain + ")" + ".a".repeat(300) + ")" + "()".repeat(300) + "\n")).hasMessage(DEPTH);
  }

  @Test
  void acceptsLongSequencesThatDoNotNest() {
    assertThat(problem("x = a" + " and a".repeat(50_000) + "\n")).isNull();
    assertThat(problem("x = a" + " < a".repeat(50_000) + "\n")).isNull();
    assertThat(problem("a = ".repeat(50_000) + "1\n")).isNull();
    assertThat(problem("f(" + "a, ".repeat(50_000) + ")\n")).isNull();
    assertThat(problem("'a' ".repeat(50_000) + "\n")).isNull();
    assertThat(problem("@a\n".repeat(50_000) + "def f(): pass\n")).isNull();
    assertThat(problem("if a: pass\n" + "elif b: pass\n".repeat(20_000) + "else: pass\n")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"99, true", "100, false"})
  void limitsIndentation(int levels, boolean accepted) {
    StringBuilder source = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      source.append(" ".repeat(i)).append("if a:\n");
    }
    source.append(" ".repeat(levels)).append("pass\n");
    SyntaxProblem problem = problem(source.toString());
    if (accepted) {
      assertThat(problem).isNull();
    } else {
      assertThat(problem).hasMessage("too many levels of indentation");
      assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.INDENTATION_ERROR);
    }
  }

  @Test
  void explainsMistakesInLongLists() {
    assertThat(problem("f(" + "a, ".repeat(20_000) + "b c)\n"))
        .hasMessage("invalid syntax. Perhaps you forgot a comma?");
    assertThat(problem("f(" + "a=1, ".repeat(20_000) + "b)\n"))
        .hasMessage("positional argument follows keyword argument");
    assertThat(problem("x = {" + "1: 2, ".repeat(20_000) + "3}\n")).hasMessage("':' expected after dictionary key");
    assertThat(problem("x = f(a, b)\n".repeat(20_000) + "if x\n")).hasMessage("expected ':'");
  }

  @Test
  void refusesCharactersThatNoSourceHas() {
    assertThat(problem("a = 1\nb = \0\n")).hasMessage("source code string cannot contain null bytes");
    assertThat(problem("a = 1\nb = \0\n").line()).isEqualTo(2);
    assertThat(problem("x = '\ud800'\n")).hasMessageContaining("surrogates not allowed");
    assertThat(problem("x = '\udc00\ud800'\n")).hasMessageContaining("surrogates not allowed");
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 256, 0x10000})
  void refusesGarbage(int bound) {
    Random random = new Random(bound);
    for (int round = 0; round < 200; round++) {
      StringBuilder garbage = new StringBuilder();
      for (int i = 0; i < 1 + round * 10; i++) {
        garbage.append((char) random.nextInt(bound));
      }
      SyntaxProblem problem = problem(garbage.toString());
      if (problem != null) {
        assertThat(problem.render()).contains("Error: ");
      }
    }
  }

  @Test
  void handlesLargeSourcesInLinearTime() {
    assertThat(problem("(".repeat(20_000_000))).hasMessage("too many nested parentheses");
    assertThat(problem(")".repeat(20_000_000))).hasMessage("unmatched ')'");
    assertThat(problem("\n".repeat(5_000_000))).isNull();
    assertThat(problem("#\n".repeat(5_000_000))).isNull();
    assertThat(problem("\\\n".repeat(1_000_000))).hasMessage("unexpected EOF while parsing");
    assertThat(problem("x = " + "1".repeat(5_000_000))).hasMessageStartingWith("Exceeds the limit (4300 digits)");
    assertThat(problem("x = 0x" + "f".repeat(5_000_000))).isNull();
    assertThat(problem("x = '" + "\\x41".repeat(500_000) + "'")).isNull();
    assertThat(problem("x = f'" + "{a}".repeat(20_000) + "'")).isNull();
  }

  /** The problem with a source, found on a thread with an ordinary stack; null if there is none. */
  private static SyntaxProblem problem(String source) {
    AtomicReference<SyntaxProblem> found = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread parser = new Thread(null, () -> {
      try {
        Parser.parse(source, "x.py");
      } catch (SyntaxProblem problem) {
        found.set(problem);
      }
    }, "parser", STACK);
    parser.setUncaughtExceptionHandler((_, thrown) -> failure.set(thrown));
    parser.start();
    try {
      parser.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    assertThat(failure.get()).isNull();
    return found.get();
  }
}
