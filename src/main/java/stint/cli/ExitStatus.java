package stint.cli;

/** What the {@code stint} command answers its caller with. A program that calls {@code sys.exit(n)} answers n instead. */
final class ExitStatus {
  /** All is well. */
  static final int OK = 0;

  /** The program ended with an exception, or the service could not start. */
  static final int FAILED = 1;

  /** Nothing was run: the command line, the configuration or the program cannot be used. */
  static final int INVALID = 2;

  /** The program was stopped because it had reached a limit. */
  static final int LIMIT = 3;

  /** A fault of Stint itself, as in EX_SOFTWARE of sysexits.h. */
  static final int INTERNAL = 70;

  /** Nobody reads the output any more: 128 and the number of SIGPIPE, as a shell reports it. */
  static final int PIPE_CLOSED = 141;

  private ExitStatus() {}
}
