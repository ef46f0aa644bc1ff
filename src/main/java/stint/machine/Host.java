package stint.machine;

/**
 * What a tasklet sees of the scheduler it runs in. Everything here is called by the one tasklet that is being advanced.
 */
public interface Host {
  /** Appends a piece to the console. */
  void write(String piece);

  /** Appends a piece to the program's error stream. */
  void writeError(String piece);

  /**
   * Charges memory before it is allocated.
   *
   * @param bytes an estimate that depends on the program alone
   * @throws Raise MemoryError if the scheduler's limit would be passed
   */
  void allocate(long bytes);

  /**
   * Whether what is reachable has to be counted before so many bytes can be allocated or refused; see {@link Tasklet#prepare}. If so,
   * it is counted before the running tasklet's next instruction.
   */
  default boolean asksForCount(long bytes) {
    return false;
  }

  /** Whether a tasklet may not go on with its program before what is reachable has been counted: whoever runs then counts. */
  default boolean isCounting(Tasklet tasklet) {
    return false;
  }

  /** Goes on with counting what is reachable, a bounded piece; answers its cost in instructions. */
  default long count() {
    return 1;
  }

  /**
   * Makes sure, after a count, that so many bytes can be allocated.
   *
   * @throws Raise MemoryError
   */
  default void checkMemory(long bytes) {}

  /** The loaded modules by name, kept in the scheduler's world. */
  Modules modules();

  /** How many instructions of a code are executed before it is translated to the JVM's own: changes nothing but the time. */
  default long warmth() {
    return Translator.WARM;
  }

  /**
   * Has work done that changes nothing but the time that programs take: at once, or by another thread, or not at all. It may take some
   * milliseconds, so a host with others waiting does not do it at once.
   */
  default void aside(Runnable work) {
    work.run();
  }

  /** The most frames a tasklet may have on its stack: {@code sys.getrecursionlimit()}. */
  int recursionLimit();

  /** Sets it, to 1 or more: {@code sys.setrecursionlimit()}. */
  void setRecursionLimit(int frames);

  /** The next number, from 1, for {@link stint.machine.values.PyValue#serial}. */
  int nextSerial();

  /** The seed that the random module starts with in this scheduler. */
  long seed();

  /** The time that programs see, in nanoseconds since 1970; journaled, so that a replay sees the same. */
  long now();

  /** The program's arguments, a list of strings: {@code sys.argv}. */
  Object arguments();

  /** What the program was given to read: {@code sys.stdin}. */
  String standardInput();
}
