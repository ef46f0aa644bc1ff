package stint.service;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import stint.language.Code;
import stint.language.Compiler;
import stint.language.NotSupported;
import stint.language.Parser;
import stint.language.SyntaxProblem;
import stint.service.Refusal.Reason;

/**
 * The programs that have a name, compiled once for all schedulers that run them; kept in memory. Also compiles those without one. Compiling
 * takes place away from the processors. Thread-safe.
 */
public final class Programs {
  /**
   * A program.
   *
   * @param stored when it got its present text
   */
  public record Program(String name, String source, Code code, Instant stored) {}

  private final Settings.Limits limits;
  private final Executor executor;
  private final ConcurrentSkipListMap<String, Program> programs = new ConcurrentSkipListMap<>();

  Programs(Settings.Limits limits, Executor executor) {
    this.limits = limits;
    this.executor = executor;
  }

  /**
   * Compiles a text. Fails with a {@link Refusal}: PROGRAM_INVALID, NOT_SUPPORTED or LIMIT_REACHED.
   *
   * @param fileName as shown in tracebacks
   */
  public CompletionStage<Code> compile(String fileName, String source) {
    return CompletableFuture.supplyAsync(() -> compileNow(fileName, source), executor);
  }

  private Code compileNow(String fileName, String source) {
    if (source.length() > limits.source()) {
      throw new Refusal(Reason.LIMIT_REACHED, "A program has at most " + limits.source() + " characters.");
    }
    try {
      return Compiler.compile(Parser.parse(source, fileName), source, fileName, "__main__");
    } catch (SyntaxProblem e) {
      throw new Refusal(Reason.PROGRAM_INVALID, e.kind().className() + ": " + e.getMessage(), e.line(), e.offset());
    } catch (NotSupported e) {
      throw new Refusal(Reason.NOT_SUPPORTED, e.getMessage(), e.line(), e.column());
    }
  }

  /** Compiles a text and keeps it under a name; what was there before is replaced, but goes on where it runs. */
  public CompletionStage<Program> put(String name, String source) {
    if (!Names.isScheduler(name)) {
      return CompletableFuture.failedStage(
          new Refusal(Reason.INVALID_VALUE, "\"" + name + "\" is not a name: " + Names.RULE + "."));
    }
    return compile(name + ".py", source).thenApply(code -> {
      var program = new Program(name, source, code, Instant.now());
      synchronized (programs) {
        if (!programs.containsKey(name) && programs.size() >= limits.programs()) {
          throw new Refusal(Reason.LIMIT_REACHED,
              "There are " + limits.programs() + " programs, as many as there may be.");
        }
        programs.put(name, program);
      }
      return program;
    });
  }

  /**
   * The program of a name.
   *
   * @throws Refusal PROGRAM_NOT_FOUND
   */
  public Program get(String name) {
    var program = programs.get(name);
    if (program == null) {
      throw new Refusal(Reason.PROGRAM_NOT_FOUND, "There is no program \"" + name + "\".");
    }
    return program;
  }

  /** The programs with names after one, in order, {@code limit} at most; the first ones after the empty name. */
  public List<Program> list(String after, int limit) {
    return programs.tailMap(after, false).values().stream().limit(limit).toList();
  }
}
