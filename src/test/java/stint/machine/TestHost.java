package stint.machine;

import java.util.Arrays;
import stint.machine.values.PyList;

/**
 * A scheduler with one tasklet, for tests: collects what is written, counts what is allocated, and shows a clock that only the test
 * moves. A test that wants to look inside an instruction overrides a method: they are all called from within one.
 */
public class TestHost implements Host {
  private final StringBuilder output = new StringBuilder();
  private final StringBuilder errors = new StringBuilder();
  private Modules modules = new Modules();
  private int serials;
  private long allocated;
  private long memoryLimit = Long.MAX_VALUE;
  private int recursionLimit = 1_000;
  private long now;
  private PyList arguments = PyList.of();
  private boolean translates;

  @Override
  public void write(String piece) {
    output.append(piece);
  }

  @Override
  public void writeError(String piece) {
    errors.append(piece);
  }

  /** What was written to the console so far. */
  public final String output() {
    return output.toString();
  }

  /** What was written to the error stream so far. */
  public final String errors() {
    return errors.toString();
  }

  @Override
  public void allocate(long bytes) {
    if (bytes < 0) {
      throw new AssertionError("allocates " + bytes + " bytes");
    }
    if (bytes > memoryLimit - allocated) {
      throw Raise.memoryError();
    }
    allocated += bytes;
  }

  /** The sum of all that was allocated; nothing is ever given back. */
  public final long allocated() {
    return allocated;
  }

  /** Translates all code as soon as it is seen; without this, none is. */
  public final TestHost withTranslation() {
    translates = true;
    return this;
  }

  /** Whether all code is translated as soon as it is seen. */
  public final boolean isTranslating() {
    return translates;
  }

  @Override
  public final long warmth() {
    return translates ? 0 : Long.MAX_VALUE;
  }

  /** Limits the sum of all that is allocated. */
  public final TestHost withMemoryLimit(long bytes) {
    memoryLimit = bytes;
    return this;
  }

  @Override
  public final Modules modules() {
    return modules;
  }

  @Override
  public final int recursionLimit() {
    return recursionLimit;
  }

  /** Limits the frames on the stack. */
  public final TestHost withRecursionLimit(int frames) {
    recursionLimit = frames;
    return this;
  }

  @Override
  public final int nextSerial() {
    return ++serials;
  }

  /** How many serials were given out. */
  public final int serials() {
    return serials;
  }

  @Override
  public final long seed() {
    return 0;
  }

  @Override
  public final long now() {
    return now;
  }

  /** Sets the clock, in nanoseconds since 1970. */
  public final void setNow(long nanoseconds) {
    now = nanoseconds;
  }

  @Override
  public final String standardInput() {
    return "";
  }

  @Override
  public final void setRecursionLimit(int frames) {
    recursionLimit = frames;
  }

  @Override
  public final Object arguments() {
    return arguments;
  }

  /** Sets the program's name and arguments. */
  public final TestHost withArguments(String... texts) {
    arguments = PyList.of(Arrays.stream(texts).map(stint.machine.values.Str::of).toArray());
    return this;
  }

  /**
   * Goes on where another host stands, with modules that were saved and loaded. The console keeps what was written: programs cannot
   * read it, so it is no part of their state.
   */
  final void restore(TestHost other, Modules loaded, int givenOut) {
    output.append(other.output);
    errors.append(other.errors);
    modules = loaded;
    serials = givenOut;
    allocated = other.allocated;
    memoryLimit = other.memoryLimit;
    recursionLimit = other.recursionLimit;
    now = other.now;
    arguments = other.arguments;
    translates = other.translates;
  }
}
