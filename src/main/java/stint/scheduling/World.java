package stint.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stint.language.Code;
import stint.machine.Halt;
import stint.machine.Host;
import stint.machine.Modules;
import stint.machine.Saved;
import stint.machine.Transfer;

/** One scheduler. */
public final class World implements Host, Saved {
  public World(WorldSettings settings) {}

  // What the driver does: next(), advance, halted(), takeOutward(), and again.

  /** What to do next; asking twice without anything in between answers the same. */
  public Step next() { throw new UnsupportedOperationException(); }

  /** Tells why an advance came back and how many instructions it used; the rules are applied. */
  public void halted(TaskletObject who, Halt halt, long used) { throw new UnsupportedOperationException(); }

  /** What the world asks of its driver since it was last asked. */
  public List<Outward> takeOutward() { throw new UnsupportedOperationException(); }

  /** Drives this world until it waits or has ended: for tests and tools that have nobody to look after meanwhile. */
  public Step runToEnd() { throw new UnsupportedOperationException(); }

  /** The driver serves leases itself ({@link Outward}); without this the world has leases of its own. */
  public void serveLeasesOutside() { throw new UnsupportedOperationException(); }

  /** How many slices a lone runnable may be given at once; nothing a program does depends on it. */
  public void setLoneSlices(int slices) { throw new UnsupportedOperationException(); }

  // What arrives from outside.

  /** Starts the body of a module, with {@code args} for {@code stint.spawn_args}; the first one becomes the main tasklet. */
  public TaskletObject spawn(Code module, String name, Map<String, ?> args) { throw new UnsupportedOperationException(); }

  /** Starts a call of a global function of the program that tasklet {@code program} was spawned with. Arguments: {@link Plain}. */
  public TaskletObject call(int program, String function, String name, List<?> args, Map<String, ?> named) { throw new UnsupportedOperationException(); }

  public void insert(int tasklet) { throw new UnsupportedOperationException(); }

  public void remove(int tasklet) { throw new UnsupportedOperationException(); }

  /** TaskletExit where it stands, with its next turn (pending, as the outside is not a tasklet). */
  public void kill(int tasklet) { throw new UnsupportedOperationException(); }

  /** Raises a builtin exception where it stands, with its next turn. */
  public void raise(int tasklet, String exception, String message) { throw new UnsupportedOperationException(); }

  /** Manual mode: as stackless.run(instructions) called from outside; drive with next/halted until manualResult is there. */
  public void run(long instructions, boolean total) { throw new UnsupportedOperationException(); }

  /** The result of the last {@link #run}, empty while it goes on. */
  public Optional<ManualRun> manualResult() { throw new UnsupportedOperationException(); }

  public void pause() { throw new UnsupportedOperationException(); }

  public void resume() { throw new UnsupportedOperationException(); }

  /** Ends every tasklet without running any of their code; their leases are given back. */
  public void stop(String reason) { throw new UnsupportedOperationException(); }

  /** Sets the time that programs see, nanoseconds since 1970, never back; wakes sleepers that are due. */
  public void setNow(long nanos) { throw new UnsupportedOperationException(); }

  public void granted(int tasklet, String lease, long token) { throw new UnsupportedOperationException(); }

  /** The tasklet does not get the lease: LeaseError with this message (TimeoutError if {@code timeout}). */
  public void denied(int tasklet, String lease, boolean timeout, String message) { throw new UnsupportedOperationException(); }

  /** A lease ended while its holder runs: LeaseLost at its next instruction. */
  public void lost(int tasklet, String lease) { throw new UnsupportedOperationException(); }

  // Looking: changes nothing.

  public WorldSettings settings() { throw new UnsupportedOperationException(); }

  /** Instructions charged in this world so far. */
  public long clock() { throw new UnsupportedOperationException(); }

  public boolean isPaused() { throw new UnsupportedOperationException(); }

  /** Everything that was and is: the alive ones, and the last 10,000 that ended, by number. */
  public List<TaskletView> tasklets() { throw new UnsupportedOperationException(); }

  public TaskletView view(int tasklet) { throw new UnsupportedOperationException(); }

  /** Numbers in ring order, the current one first. */
  public List<Integer> queue() { throw new UnsupportedOperationException(); }

  /** Innermost call last, as in a traceback. */
  public List<TaskletView.Frame> stack(int tasklet) { throw new UnsupportedOperationException(); }

  /** How it ended; empty while it is alive. */
  public Optional<TaskletView.Result> result(int tasklet) { throw new UnsupportedOperationException(); }

  public List<ChannelView> channels() { throw new UnsupportedOperationException(); }

  public Console console() { throw new UnsupportedOperationException(); }

  public Console errors() { throw new UnsupportedOperationException(); }

  public Interleaving interleaving() { throw new UnsupportedOperationException(); }

  @Override public void write(String piece) { throw new UnsupportedOperationException(); }
  @Override public void writeError(String piece) { throw new UnsupportedOperationException(); }
  @Override public void allocate(long bytes) { throw new UnsupportedOperationException(); }
  @Override public Modules modules() { throw new UnsupportedOperationException(); }
  @Override public int recursionLimit() { throw new UnsupportedOperationException(); }
  @Override public int nextSerial() { throw new UnsupportedOperationException(); }
  @Override public long seed() { throw new UnsupportedOperationException(); }
  @Override public long now() { throw new UnsupportedOperationException(); }
  @Override public void transfer(Transfer transfer) { throw new UnsupportedOperationException(); }
}
