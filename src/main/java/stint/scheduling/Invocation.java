package stint.scheduling;

import java.util.List;

/**
 * What a program is started with, as by a shell.
 *
 * @param arguments what it sees as {@code sys.argv}
 * @param input what it reads from {@code sys.stdin}
 */
public record Invocation(List<String> arguments, String input) {
  /** Neither arguments nor input. */
  public static final Invocation NONE = new Invocation(List.of(), "");
}
