package stint.service;

import java.util.regex.Pattern;

/** What schedulers and programs may be called. */
public final class Names {
  /** The rule, for messages. */
  public static final String RULE = "1 to 64 letters, digits, - and _, the first one a letter or digit";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  private Names() {}

  /** Whether a text may be a name. It has no dot, so that {@code scheduler.number} can be taken apart. */
  public static boolean isScheduler(String text) {
    return NAME.matcher(text).matches();
  }
}
