package stint.machine;

import stint.language.Code;
import stint.language.Compiler;
import stint.language.Parser;

/** Programs for tests: from source text to what they print. */
public final class Programs {
  /** The file name that programs of tests have in their tracebacks. */
  public static final String FILE = "program.py";

  private Programs() {}

  /** Compiles a program. */
  public static Code compile(String source, String fileName) {
    return Compiler.compile(Parser.parse(source, fileName), source, fileName, "__main__");
  }

  /** Compiles a program. */
  public static Code compile(String source) {
    return compile(source, FILE);
  }

  /** A program before its first instruction, in a host of its own. */
  public static Running start(String source) {
    return start(compile(source));
  }

  /** A program before its first instruction, in a host of its own. */
  public static Running start(Code code) {
    return Running.start(code, new TestHost());
  }

  /** As {@link #start(Code)}, in a host that translates all code. */
  public static Running translated(Code code) {
    return Running.start(code, new TestHost().withTranslation());
  }

  /** Runs a program to its end. */
  public static Outcome run(String source, Slicing slicing) {
    return start(source).finish(slicing).outcome();
  }

  /** Runs a program to its end, in one go. */
  public static Outcome run(String source) {
    return run(source, Slicing.whole());
  }
}
