package stint.service;

import stint.scheduling.Meter;
import stint.scheduling.Policy;
import stint.scheduling.WorldSettings;

/** Reads the settings of schedulers from the configuration. */
final class SchedulerSettings {
  /** How the next tasklet is chosen, as it is written. */
  public enum PolicyName {
    FIFO,
    RANDOM;

    /** The policy; {@code seed} matters only where there is something to draw. */
    public Policy with(long seed) {
      return this == FIFO ? Policy.fifo() : Policy.random(seed);
    }
  }

  /** What slices are measured in, as it is written. */
  public enum MeterName {
    INSTRUCTION,
    CHECK_INTERVAL;

    /** The meter; {@code phase} matters only where there is a counter. */
    public Meter with(int phase) {
      return this == INSTRUCTION ? Meter.instruction() : Meter.checkInterval(phase);
    }
  }

  private SchedulerSettings() {}

  /** The settings in a section. */
  static WorldSettings read(SettingsReader section) {
    try (var limits = section.section("limits")) {
      long seed = section.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
      return new WorldSettings(
          section.choice("mode", WorldSettings.Mode.class),
          section.number("slice", 1, Long.MAX_VALUE),
          section.choice("policy", PolicyName.class).with(seed),
          seed,
          limits(limits),
          meter(section));
    }
  }

  private static Meter meter(SettingsReader section) {
    int phase = (int) section.number("phase", 0, Meter.MOST_PHASE);
    return section.choice("meter", MeterName.class).with(phase);
  }

  /** The limits in a section. */
  static WorldSettings.Limits limits(SettingsReader section) {
    return new WorldSettings.Limits(
        section.bytesOrUnlimited("memory", 1),
        section.numberOrUnlimited("instructions", 1),
        (int) section.number("tasklets", 1, Integer.MAX_VALUE),
        section.bytesOrUnlimited("output", 0),
        (int) section.number("recursion", 1, 1_000_000));
  }
}
