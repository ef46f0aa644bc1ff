package stint.scheduling;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tag;
import stint.machine.Transfer;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyClass;
import stint.machine.values.Singleton;

/**
 * The memory account of a world. Allocations are charged as they are announced; when the charges since the last count could have
 * brought the world over its limit, what is still reachable is counted, by the same walk that a snapshot takes. So garbage costs
 * nothing in the end, and the account depends on the program alone, not on the host's collector.
 */
final class Memory implements Saved {
  /** A world that is full even right after a count keeps this part of the limit free, so that it is not counted again at once. */
  private static final int RESERVE = 16;

  private final World world;
  private final long limit;

  /** What was reachable at the last count, and all that was charged since. */
  private long charged;

  Memory(World world, long limit) {
    this.world = world;
    this.limit = limit;
  }

  /**
   * Charges bytes before they are allocated.
   *
   * @throws Raise MemoryError
   */
  void allocate(long bytes) {
    if (bytes > limit - charged) {
      if (bytes > limit) {
        throw Raise.memoryError();
      }
      charged = new Count().of(world);
      if (bytes > limit - limit / RESERVE - charged) {
        throw Raise.memoryError();
      }
    }
    charged += bytes;
  }

  @Override
  public void transfer(Transfer transfer) {
    charged = transfer.number(charged);
  }

  /** A walk over everything that is reachable, which adds up sizes. */
  private static final class Count implements Transfer {
    // No more than what was charged when it was made, else a full world could not even tell that it is full.
    private static final int OBJECT = 12;
    private static final int FIELD = 4;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Saved> pending = new ArrayDeque<>();
    private long bytes;

    long of(Saved root) {
      ref(root);
      while (!pending.isEmpty()) {
        pending.pop().transfer(this);
      }
      return bytes;
    }

    @Override
    public boolean reading() {
      return false;
    }

    @Override
    public boolean flag(boolean value) {
      bytes += 1;
      return value;
    }

    @Override
    public int integer(int value) {
      bytes += Integer.BYTES;
      return value;
    }

    @Override
    public long number(long value) {
      bytes += Long.BYTES;
      return value;
    }

    @Override
    public String text(String value) {
      bytes += FIELD;
      // Whether two names are one object on the host is not the program's affair: each counts.
      if (value != null) {
        bytes += OBJECT + value.length();
      }
      return value;
    }

    @Override
    public <T> T ref(T value) {
      bytes += FIELD;
      if (value instanceof Saved saved && !isShared(saved) && seen.add(saved)) {
        bytes += OBJECT;
        pending.push(saved);
      } else if (value instanceof BigInteger number) {
        bytes += OBJECT + number.bitLength() / Byte.SIZE;
      }
      return value;
    }

    /** What all worlds share, and snapshots hold by name. */
    private static boolean isShared(Saved value) {
      return switch (value) {
        case Builtin _,Getter _,NativeModule _,Singleton _ -> true;
        case PyClass cls -> cls.isBuiltin();
        default -> false;
      };
    }

    @Override
    public Object[] refs(Object[] values, int count) {
      for (int i = 0; i < count; i++) {
        var value = values[i];
        if (value == null || value instanceof Tag || value instanceof Long || value instanceof Double) {
          bytes += FIELD;
        } else {
          ref(value);
        }
      }
      return values;
    }

    @Override
    public long[] numbers(long[] values, int count) {
      bytes += (long) Long.BYTES * count;
      return values;
    }

    @Override
    public void afterwards(Runnable rebuild) {
      throw new AssertionError("nothing is being read");
    }
  }
}
