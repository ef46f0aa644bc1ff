package stint.service;

import java.util.List;

/** The configuration cannot be used. Each fault is one line that names the key, the file and the line. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  SettingsException(List<String> faults) {
    super(String.join("\n", faults), null, false, false);
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the configuration. */
  public List<String> faults() {
    return faults;
  }
}
