package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/** Goes through the tuples of {@code itertools.product}, permutations and combinations, in the order of the items' places. */
public final class SelectionIterator extends PyIterator {
  /** Which tuples. */
  public enum Kind {
    /** One item of each pool. */
    PRODUCT,
    /** Different items, in every order. */
    PERMUTATIONS,
    /** Different items, in the pool's order. */
    COMBINATIONS,
    /** Items in the pool's order, each perhaps several times. */
    COMBINATIONS_WITH_REPLACEMENT
  }

  private static final int ITEMS_PER_UNIT = 16;

  private Kind kind = Kind.PRODUCT;

  /** One for each place in the tuples. */
  private Object[] pools = {};

  /** The item that each place has; for permutations, behind them the items that no place has. */
  private long[] indices = {};

  /** For permutations: how many changes each place has left. */
  private long[] cycles = {};

  private boolean started;
  private boolean ended;

  /** For the snapshot codec. */
  SelectionIterator() {}

  /** One item of each pool. */
  public SelectionIterator(PyTuple[] pools) {
    this.pools = pools;
    this.indices = new long[pools.length];
    for (var pool : pools) {
      ended |= pool.size() == 0;
    }
  }

  /** Tuples of {@code length} items of a pool. */
  public SelectionIterator(Kind kind, PyTuple pool, int length) {
    this.kind = kind;
    this.pools = new Object[length];
    java.util.Arrays.fill(pools, pool);
    boolean repeats = kind == Kind.COMBINATIONS_WITH_REPLACEMENT;
    this.ended = repeats ? pool.size() == 0 && length > 0 : length > pool.size();
    if (ended) {
      return;
    }
    this.indices = new long[kind == Kind.PERMUTATIONS ? pool.size() : length];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = repeats ? 0 : i;
    }
    if (kind == Kind.PERMUTATIONS) {
      this.cycles = new long[length];
      for (int i = 0; i < length; i++) {
        cycles[i] = (long) pool.size() - i;
      }
    }
  }

  private PyTuple pool(int place) {
    return (PyTuple) pools[place];
  }

  @Override
  public Object next(Tasklet t) {
    if (!ended && started) {
      ended = !advance();
    }
    started = true;
    if (ended) {
      return null;
    }
    t.charge(indices.length / ITEMS_PER_UNIT);
    if (pools.length > ITEMS_PER_UNIT) {
      t.host().allocate(8L * pools.length);
    }
    var items = new Object[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool(i).get((int) indices[i]);
    }
    return PyTuple.of(items);
  }

  /** Goes to the next tuple; false if there is none. */
  private boolean advance() {
    return switch (kind) {
      case PRODUCT -> advanceProduct();
      case PERMUTATIONS -> advancePermutation();
      default -> advanceCombination();
    };
  }

  private boolean advanceProduct() {
    for (int i = pools.length - 1; i >= 0; i--) {
      if (++indices[i] < pool(i).size()) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }

  private boolean advancePermutation() {
    int n = indices.length;
    for (int i = pools.length - 1; i >= 0; i--) {
      if (--cycles[i] == 0) {
        long first = indices[i];
        System.arraycopy(indices, i + 1, indices, i, n - i - 1);
        indices[n - 1] = first;
        cycles[i] = (long) n - i;
      } else {
        int other = (int) (n - cycles[i]);
        long index = indices[i];
        indices[i] = indices[other];
        indices[other] = index;
        return true;
      }
    }
    return false;
  }

  private boolean advanceCombination() {
    boolean repeats = kind == Kind.COMBINATIONS_WITH_REPLACEMENT;
    int length = indices.length;
    for (int i = length - 1; i >= 0; i--) {
      int greatest = pool(i).size() - (repeats ? 1 : length - i);
      if (indices[i] < greatest) {
        long index = indices[i] + 1;
        for (int j = i; j < length; j++) {
          indices[j] = repeats ? index : index + j - i;
        }
        return true;
      }
    }
    return false;
  }

  @Override
  public PyClass type() {
    return switch (kind) {
      case PRODUCT -> Types.PRODUCT;
      case PERMUTATIONS -> Types.PERMUTATIONS;
      case COMBINATIONS -> Types.COMBINATIONS;
      case COMBINATIONS_WITH_REPLACEMENT -> Types.COMBINATIONS_WITH_REPLACEMENT;
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    kind = Kind.values()[transfer.integer(kind.ordinal())];
    pools = transfer.refs(pools, pools.length);
    int count = transfer.integer(indices.length);
    indices = transfer.numbers(indices, count);
    int changes = transfer.integer(cycles.length);
    cycles = transfer.numbers(cycles, changes);
    started = transfer.flag(started);
    ended = transfer.flag(ended);
  }
}
