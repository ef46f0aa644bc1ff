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

  /** The loaded modules by name, kept in the scheduler's world. */
  Modules modules();

  /** The most frames a tasklet may have on its stack: {@code sys.getrecursionlimit()}. */
  int recursionLimit();

  /** The next number, from 1, for {@link stint.machine.values.PyValue#serial}. */
  int nextSerial();

  /** The seed that the random module starts with in this scheduler. */
  long seed();

  /** The time that programs see, in nanoseconds since 1970; journaled, so that a replay sees the same. */
  long now();

  /** The program's arguments, a list of strings: {@code sys.argv}. */
  Object arguments();
}
