package stint.scheduling;

import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * The memory account of a world. Allocations are charged as they are announced; when the charges since the last count could have
 * brought the world over its limit, what is still reachable is counted ({@link Count}). So garbage costs nothing in the end, and the
 * account depends on the program alone, not on the host's collector.
 *
 * <p>A count goes over everything and can be long; so it is made in pieces that whoever runs pays for with his instructions, and until
 * it is complete no program of the world goes on. The instruction that asked for it is completed before: it overdraws the account, and
 * the tasklet answers for it when the count turns out to be too high. One part in {@value #PARTS} of the limit is kept free for that.
 * Who needs more at once asks beforehand ({@link Tasklet#prepare}); who did not is made to wait for a whole count, which is rare.
 *
 * <p>What is sent into the world from outside while a count is under way may be counted or not.
 */
final class Memory implements Saved {
  private static final int PARTS = 16;

  /** Up to this limit a whole count is short. */
  private static final long SMALL = 256L << 10;

  private final World world;
  private final long limit;

  /** What was reachable at the last count, and all that was charged since. */
  private long charged;

  /** When more is charged than this, it is time to count. */
  private long threshold;

  /** The count that is under way, or null. */
  private Count count;

  /** The pieces of the count that were made. */
  private long pieces;

  /** What was charged when the count was asked for. */
  private long before;

  Memory(World world, long limit) {
    this.world = world;
    this.limit = limit;
    threshold = limit <= SMALL ? limit : usable();
  }

  private long usable() {
    return limit - limit / PARTS;
  }

  /** What is charged at present. */
  long charged() {
    return charged;
  }

  /**
   * Charges bytes before they are allocated.
   *
   * @throws Raise MemoryError
   */
  void allocate(long bytes) {
    if (bytes > threshold - charged) {
      exceed(bytes);
    }
    charged += bytes;
  }

  private void exceed(long bytes) {
    if (bytes > limit) {
      throw Raise.memoryError();
    }
    var tasklet = world.advancing();
    if (limit > SMALL && bytes <= limit + limit / PARTS - charged) {
      if (count == null) {
        begin();
      }
      if (tasklet != null) {
        tasklet.interrupt(true);
      }
      return;
    }
    begin();
    count.whole();
    end();
    check(bytes);
  }

  /** Whether so many bytes can neither be allocated nor refused before a count. */
  boolean asksForCount(long bytes) {
    boolean asks = limit > SMALL && bytes <= limit && bytes > limit + limit / PARTS - charged;
    if (asks && count == null) {
      begin();
    }
    return asks;
  }

  boolean isCounting() {
    return count != null;
  }

  private void begin() {
    before = charged;
    pieces = 0;
    count = new Count(world);
  }

  private void end() {
    charged = count.bytes() + charged - before;
    threshold = limit <= SMALL ? limit : usable();
    count = null;
  }

  /** Goes on with the count; answers the cost in instructions. */
  long count() {
    pieces++;
    long cost = count.piece();
    if (count.isComplete()) {
      end();
    }
    return cost;
  }

  /**
   * Makes sure that so much more can be used.
   *
   * @throws Raise MemoryError
   */
  void check(long bytes) {
    if (bytes > usable() - charged) {
      // Whoever deals with a full memory needs a little.
      threshold =
          limit <= SMALL ? limit : Math.min(Math.max(limit, charged + limit / PARTS / 2), limit + limit / PARTS);
      throw Raise.memoryError();
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    charged = transfer.number(charged);
    threshold = transfer.number(threshold);
    boolean counting = transfer.flag(count != null);
    pieces = transfer.number(pieces);
    before = transfer.number(before);
    if (transfer.reading() && counting) {
      transfer.afterwards(this::recount);
    }
  }

  /** What had been counted when the world was saved is counted again: nothing has changed since. */
  private void recount() {
    count = new Count(world);
    for (long i = 0; i < pieces; i++) {
      count.piece();
    }
  }
}
