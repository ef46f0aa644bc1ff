package stint.scheduling;

/**
 * How a scheduler works.
 *
 * @param mode when tasklets are switched
 * @param slice instructions of one turn, 1 or more; in the modes that do not switch at its end, how often the driver gets to look at its
 *     mail
 * @param policy which of the runnable tasklets has the next turn
 * @param seed what programs' random numbers start from
 * @param limits what the programs of this scheduler may use up
 * @param meter in what the slices and budgets of this scheduler are measured
 */
public record WorldSettings(Mode mode, long slice, Policy policy, long seed, Limits limits, Meter meter) {
  /** Instructions of one turn unless something else is asked for. */
  public static final long DEFAULT_SLICE = 1_000;

  /** When tasklets are switched. */
  public enum Mode {
    /** At the end of every slice the next tasklet has its turn. The scheduler lives until its last tasklet has ended. */
    PREEMPTIVE,
    /** Tasklets run until they switch or block, as in Stackless. The program ends when its main tasklet ends. */
    COOPERATIVE,
    /** As cooperative, but nothing advances unless {@link World#run} asks for it, and the interrupted tasklet is handed back. */
    MANUAL
  }

  /**
   * What the programs of a scheduler may use up.
   *
   * @param memory bytes of live values
   * @param instructions in total, of all tasklets
   * @param tasklets alive at one time
   * @param output bytes of UTF-8 written to console and error stream
   * @param recursion frames on one tasklet's stack, until a program sets another limit for itself
   */
  public record Limits(long memory, long instructions, int tasklets, long output, int recursion) {
    /** 256 MiB, no limit of instructions, 100,000 tasklets, 16 MiB of output, CPython's 1,000 frames. */
    public static final Limits DEFAULT = new Limits(256L << 20, Long.MAX_VALUE, 100_000, 16L << 20, 1_000);

    public Limits {
      if (memory < 1 || instructions < 1 || tasklets < 1 || output < 0 || recursion < 1) {
        throw new IllegalArgumentException("limits must be positive");
      }
    }

    public Limits withMemory(long bytes) {
      return new Limits(bytes, instructions, tasklets, output, recursion);
    }

    public Limits withInstructions(long count) {
      return new Limits(memory, count, tasklets, output, recursion);
    }

    public Limits withTasklets(int count) {
      return new Limits(memory, instructions, count, output, recursion);
    }

    public Limits withOutput(long bytes) {
      return new Limits(memory, instructions, tasklets, bytes, recursion);
    }

    public Limits withRecursion(int frames) {
      return new Limits(memory, instructions, tasklets, output, frames);
    }
  }

  public WorldSettings {
    if (slice < 1) {
      throw new IllegalArgumentException("a slice is at least one instruction");
    }
  }

  /** First come first served, slices of {@value #DEFAULT_SLICE}, seed 0, default limits. */
  public static WorldSettings of(Mode mode) {
    return new WorldSettings(mode, DEFAULT_SLICE, Policy.fifo(), 0, Limits.DEFAULT, Meter.instruction());
  }

  public WorldSettings withSlice(long instructions) {
    return new WorldSettings(mode, instructions, policy, seed, limits, meter);
  }

  public WorldSettings withPolicy(Policy other) {
    return new WorldSettings(mode, slice, other, seed, limits, meter);
  }

  public WorldSettings withSeed(long other) {
    return new WorldSettings(mode, slice, policy, other, limits, meter);
  }

  public WorldSettings withLimits(Limits other) {
    return new WorldSettings(mode, slice, policy, seed, other, meter);
  }

  public WorldSettings withMeter(Meter other) {
    return new WorldSettings(mode, slice, policy, seed, limits, other);
  }
}
