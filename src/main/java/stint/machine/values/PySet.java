package stint.machine.values;

import stint.machine.Host;
import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * A set or frozenset, whose table is CPython 3.11's place by place (linear probes, perturbation, growth, dummies, the finger of
 * {@code pop}): so that sets of numbers and strings are iterated and printed in CPython's order.
 *
 * <p>The methods that take a key alone are for keys that {@link Immediate} can hash and compare. Memory is charged by the caller:
 * {@link #growth}.
 */
public final class PySet extends PyValue {
  /** From so many keys on, a table is not to be filled anew in one step: see {@link Rehash}. */
  public static final int LARGE = 1_024;

  private static final int SMALLEST = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;
  private static final int BYTES_PER_PLACE = 12;
  private static final long DUMMY_HASH = -1;

  /** What lies where a key was removed. */
  private static final Object DUMMY = Singleton.NOT_IMPLEMENTED;

  private boolean frozen;
  private Object[] keys = new Object[SMALLEST];
  private long[] hashes = new long[SMALLEST];

  /** Places that hold a key or a dummy. */
  private int fill;

  /** Places that hold a key. */
  private int used;

  private int finger;

  /** Changes whenever keys get other places. */
  private int generation;

  /** Counts the keys added and removed. */
  private int changes;

  /** An empty set. */
  public PySet() {}

  private PySet(boolean frozen) {
    this.frozen = frozen;
  }

  /** An empty set or frozenset. */
  public static PySet empty(boolean frozen) {
    return new PySet(frozen);
  }

  /** The frozenset of keys that are hashed by their content, added one after the other. */
  public static PySet frozen(Object... items) {
    var set = new PySet(true);
    for (var item : items) {
      set.add(item);
    }
    return set;
  }

  /** Whether it is a frozenset. */
  public boolean isFrozen() {
    return frozen;
  }

  /** The number of keys. */
  public int size() {
    return used;
  }

  // Keys that need no user code

  /** Whether a key that is hashed by its content is there. */
  public boolean contains(Object key) {
    return search(key, hash(null, key)) >= 0;
  }

  /** Adds a key that is hashed by its content; false if it was there. */
  public boolean add(Object key) {
    return add(null, key);
  }

  /** Adds a key; false if it was there. */
  public boolean add(Host host, Object key) {
    long hash = hash(host, key);
    if (search(key, hash) >= 0) {
      return false;
    }
    insert(key, hash);
    return true;
  }

  private static long hash(Host host, Object key) {
    // Texts of any length: names are seldom long, and who takes other keys uses a frame.
    long hash = key instanceof Str text ? text.hash() : Immediate.hash(key, host);
    if (hash == Immediate.NO_HASH) {
      throw new IllegalArgumentException("the key needs a frame: " + Types.of(key));
    }
    return hash;
  }

  private int search(Object key, long hash) {
    var probe = new Probe();
    int place;
    do {
      place = probe(probe, key, hash);
      if (place == Probe.UNDECIDED && key instanceof Str text && keys[probe.candidate] instanceof Str other) {
        place = text.text().equals(other.text()) ? probe.candidate : Probe.UNFINISHED;
      }
    } while (place == Probe.UNFINISHED);
    if (place == Probe.UNDECIDED) {
      throw new IllegalArgumentException("the key needs a frame: " + Types.of(key));
    }
    return place;
  }

  // Places

  /** The end of the table's places, which start at 0. */
  public int end() {
    return keys.length;
  }

  /** The key at a place, or null if none is there. */
  public Object keyAt(int place) {
    var key = keys[place];
    return key == DUMMY && hashes[place] == DUMMY_HASH ? null : key;
  }

  /** The hash of the key at a place. */
  public long hashAt(int place) {
    return hashes[place];
  }

  /** Changes whenever keys get other places. */
  public int generation() {
    return generation;
  }

  /** All keys in the order of iteration. */
  public Object[] toArray() {
    var result = new Object[used];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keyAt(i) instanceof Object key) {
        result[count++] = key;
      }
    }
    return result;
  }

  // Searching

  /**
   * The place of a key with this hash; {@link Probe#ABSENT}, or {@link Probe#UNDECIDED} if a frame must find it, since user code has
   * to compare keys or the search is long.
   */
  public int find(Object key, long hash) {
    int mask = keys.length - 1;
    long perturb = hash;
    int i = (int) hash & mask;
    for (int probes = 0; probes < Probe.LIMIT;) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int place = i; place <= last; place++, probes++) {
        var present = keys[place];
        if (present == null) {
          return Probe.ABSENT;
        }
        if (hashes[place] == hash) {
          int equal = Immediate.equal(present, key);
          if (equal != 0) {
            return equal > 0 ? place : Probe.UNDECIDED;
          }
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
    return Probe.UNDECIDED;
  }

  /**
   * Goes on with a search: the key's place, {@link Probe#ABSENT}, {@link Probe#UNFINISHED}, or {@link Probe#UNDECIDED} if it must be
   * compared with the candidate. It starts anew if keys have got other places.
   */
  public int probe(Probe probe, Object key, long hash) {
    int mask = keys.length - 1;
    if (!probe.started || probe.generation != generation) {
      probe.started = true;
      probe.generation = generation;
      probe.perturb = hash;
      probe.slot = hash & mask;
      probe.linear = 0;
    }
    for (int probes = 0; probes < Probe.CHUNK; probes++) {
      int place = (int) probe.slot + probe.linear;
      var present = keys[place];
      if (present == null) {
        return Probe.ABSENT;
      }
      advance(probe, mask);
      if (hashes[place] == hash) {
        int equal = Immediate.equal(present, key);
        if (equal > 0) {
          return place;
        }
        if (equal < 0) {
          probe.candidate = place;
          return Probe.UNDECIDED;
        }
      }
    }
    return Probe.UNFINISHED;
  }

  private static void advance(Probe probe, int mask) {
    if (probe.slot + LINEAR_PROBES <= mask && probe.linear < LINEAR_PROBES) {
      probe.linear++;
    } else {
      probe.linear = 0;
      probe.perturb >>>= PERTURB_SHIFT;
      probe.slot = probe.slot * 5 + 1 + probe.perturb & mask;
    }
  }

  /** Whether the key compared last is still where it was. */
  public boolean isUnchanged(Probe probe, Object candidate) {
    return probe.generation == generation && keys[probe.candidate] == candidate;
  }

  // Changing

  /** The bytes that inserting a key with this hash will newly allocate; 0 nearly always. */
  public long growth(long hash) {
    if ((fill + 1) * 5L < (keys.length - 1) * 3L || keys[freePlace(hash)] != null) {
      return 0;
    }
    return bytes(placesFor(grown(used + 1)));
  }

  /** The bytes that merging {@code count} keys at once allocates. */
  public long mergeGrowth(int count) {
    return needsRoom(count) ? bytes(placesFor((used + count) * 2L)) : 0;
  }

  private static long bytes(long places) {
    return places * BYTES_PER_PLACE;
  }

  private static long grown(int count) {
    return count > 50_000 ? count * 2L : count * 4L;
  }

  private static long placesFor(long least) {
    long places = SMALLEST;
    while (places <= least) {
      places <<= 1;
    }
    return places;
  }

  /** Adds a key that is known not to be there. */
  public void insert(Object key, long hash) {
    if (place(key, hash) && needsRoom(0)) {
      resize(grown(used));
    }
  }

  /** Adds a key as {@link #insert} does; true if the table must then grow ({@link #startGrowth}), which is left to the caller. */
  public boolean insertOnly(Object key, long hash) {
    boolean due = place(key, hash) && needsRoom(0);
    if (due && fill > keys.length / 8 * 7) {
      // Many have added to it while it was growing.
      resize(grown(used));
      return false;
    }
    return due;
  }

  private boolean place(Object key, long hash) {
    int place = freePlace(hash);
    boolean unused = keys[place] == null;
    keys[place] = key;
    hashes[place] = hash;
    used++;
    changes++;
    if (unused) {
      fill++;
    }
    return unused;
  }

  /**
   * The place for a new key: in its sequence up to the first place that was never used, the last one with a dummy if there is any, else
   * that unused one.
   */
  private int freePlace(long hash) {
    return freePlace(keys, hashes, hash);
  }

  private static int freePlace(Object[] keys, long[] hashes, long hash) {
    int mask = keys.length - 1;
    long perturb = hash;
    int i = (int) hash & mask;
    int dummy = -1;
    for (;;) {
      int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
      for (int place = i; place <= last; place++) {
        if (keys[place] == null) {
          return dummy < 0 ? place : dummy;
        }
        if (hashes[place] == DUMMY_HASH) {
          dummy = place;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      i = (int) (i * 5L + 1 + perturb) & mask;
    }
  }

  /** Puts a key into a table without dummies. */
  private void put(Object key, long hash) {
    int place = freePlace(hash);
    keys[place] = key;
    hashes[place] = hash;
  }

  private void resize(long least) {
    var oldKeys = keys;
    var oldHashes = hashes;
    int places = (int) placesFor(least);
    keys = new Object[places];
    hashes = new long[places];
    generation++;
    fill = used;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && !(oldKeys[i] == DUMMY && oldHashes[i] == DUMMY_HASH)) {
        put(oldKeys[i], oldHashes[i]);
      }
    }
  }

  /** Whether the table is as full as it may be. */
  public boolean mustGrow() {
    return needsRoom(0);
  }

  private boolean needsRoom(int count) {
    return (fill + (long) count) * 5 >= (keys.length - 1) * 3L;
  }

  /** Makes room for {@code count} keys that are about to be merged in: what CPython does before it merges a set or dict. */
  public void prepareMerge(int count) {
    if (needsRoom(count)) {
      resize((used + (long) count) * 2);
    }
  }

  /**
   * Takes over the keys of a set into this empty one, as a merge does: with the same places if the tables are alike. The caller has
   * called {@link #prepareMerge} and made sure that {@link #isFresh}.
   */
  public void copyFrom(PySet other) {
    if (keys.length == other.keys.length && other.fill == other.used) {
      System.arraycopy(other.keys, 0, keys, 0, keys.length);
      System.arraycopy(other.hashes, 0, hashes, 0, hashes.length);
    } else {
      for (int i = 0; i < other.keys.length; i++) {
        if (other.keyAt(i) instanceof Object key) {
          put(key, other.hashes[i]);
        }
      }
    }
    fill = other.used;
    used = other.used;
    generation++;
  }

  /** Whether no place of the table was ever used. */
  public boolean isFresh() {
    return fill == 0;
  }

  /** Removes the key at a place and answers it. */
  public Object removeAt(int place) {
    var key = keys[place];
    keys[place] = DUMMY;
    hashes[place] = DUMMY_HASH;
    used--;
    changes++;
    return key;
  }

  /** The place of the key that {@code pop} takes next, looking at no more than {@code limit} places; -1 if more must be looked at. */
  public int popPlace(int limit) {
    int mask = keys.length - 1;
    int place = finger & mask;
    for (int looked = 0; looked < limit; looked++) {
      if (keyAt(place) != null) {
        finger = place + 1;
        return place;
      }
      place = place + 1 & mask;
    }
    finger = place;
    return -1;
  }

  /** Drops the dummies: see {@link #shouldShed}. */
  public void shed() {
    resize(grown(used));
  }

  /** Whether there are many dummies, which CPython drops at the end of {@code difference_update}: by the same as {@link #startGrowth}. */
  public boolean shouldShed() {
    return fill - used > (keys.length - 1) / 4;
  }

  /** Begins what {@link #insert} does when the table gets too full. */
  public Rehash startGrowth() {
    return new Rehash(this, (int) placesFor(grown(used)));
  }

  /** Begins what {@link #prepareMerge} does if there is not enough room, else answers null. */
  public Rehash startMerge(int count) {
    return needsRoom(count) ? new Rehash(this, (int) placesFor((used + (long) count) * 2)) : null;
  }

  /** Begins what {@link #copyFrom} does for this empty set. */
  public Rehash startCopy(PySet other) {
    var rehash = new Rehash(other, keys.length);
    rehash.same = keys.length == other.keys.length && other.fill == other.used;
    return rehash;
  }

  /** The keys of a set on their way into another table, some at a time. To be saved, it is enough to know how far it is. */
  public static final class Rehash implements Saved {
    /** The most places of one step. */
    public static final int STEP = 2_048;

    private PySet set;
    private int places;
    private int changes;
    private int generation;

    /** Whether the keys get the places that they had. */
    private boolean same;

    /** The steps done; the first ones allocate. */
    private int steps;

    private Object[] keys = {};
    private long[] hashes = {};
    private int next;

    Rehash() {}

    private Rehash(PySet set, int places) {
      this.set = set;
      this.places = places;
      changes = set.changes;
      generation = set.generation;
    }

    /** Whether keys were added or removed, so that all has been in vain. */
    public boolean isStale() {
      return changes != set.changes || generation != set.generation;
    }

    /** Looks at {@value #STEP} places, fewer if hashes collide; true if these were the last. */
    public boolean step() {
      switch (steps++) {
        case 0 -> keys = new Object[places];
        case 1 -> hashes = new long[places];
        default -> {
          return move();
        }
      }
      return false;
    }

    private boolean move() {
      int end = set.keys.length;
      if (same) {
        int count = Math.min(STEP * 2, end - next);
        System.arraycopy(set.keys, next, keys, next, count);
        System.arraycopy(set.hashes, next, hashes, next, count);
        next += count;
        return next == end;
      }
      int probes = STEP;
      while (next < end && probes > 0) {
        if (set.keyAt(next) instanceof Object key) {
          probes -= put(key, set.hashes[next]);
        }
        probes--;
        next++;
      }
      return next == end;
    }

    /** Puts a key where {@link PySet#freePlace} would; answers the probes that it took beyond the first ones. */
    private int put(Object key, long hash) {
      int mask = places - 1;
      long perturb = hash;
      int i = (int) hash & mask;
      for (int probes = 0;; probes += LINEAR_PROBES) {
        int last = i + LINEAR_PROBES <= mask ? i + LINEAR_PROBES : i;
        for (int place = i; place <= last; place++) {
          if (keys[place] == null) {
            keys[place] = key;
            hashes[place] = hash;
            return probes;
          }
        }
        perturb >>>= PERTURB_SHIFT;
        i = (int) (i * 5L + 1 + perturb) & mask;
      }
    }

    /** Puts the new table into a set: into the same that it was made of, or an empty one. */
    public void finish(PySet target) {
      target.keys = keys;
      target.hashes = hashes;
      target.used = set.used;
      target.fill = set.used;
      target.generation++;
    }

    @Override
    public void transfer(Transfer transfer) {
      set = transfer.ref(set);
      places = transfer.integer(places);
      changes = transfer.integer(changes);
      generation = transfer.integer(generation);
      same = transfer.flag(same);
      int done = transfer.integer(steps);
      if (transfer.isCount()) {
        transfer.size((long) BYTES_PER_PLACE * keys.length);
      }
      if (transfer.reading()) {
        transfer.afterwards(() -> redo(done));
      }
    }

    private void redo(int done) {
      while (steps < done && !isStale()) {
        step();
      }
      steps = done;
    }
  }

  /** Removes all keys. */
  public void clear() {
    keys = new Object[SMALLEST];
    hashes = new long[SMALLEST];
    fill = 0;
    used = 0;
    generation++;
  }

  /** Takes over the keys of another set, which gets this one's: what in-place intersection does. */
  public void swap(PySet other) {
    var otherKeys = other.keys;
    var otherHashes = other.hashes;
    int otherFill = other.fill;
    int otherUsed = other.used;
    other.keys = keys;
    other.hashes = hashes;
    other.fill = fill;
    other.used = used;
    other.generation++;
    keys = otherKeys;
    hashes = otherHashes;
    fill = otherFill;
    used = otherUsed;
    generation++;
  }

  /** The bytes that {@link #copy} allocates. */
  public long copyBytes() {
    return 64 + bytes(used * 5L < (SMALLEST - 1) * 3L ? SMALLEST : placesFor(used * 2L));
  }

  /** A set or frozenset with the same keys, in CPython's places for copies. */
  public PySet copy(boolean toFrozen) {
    var copy = new PySet(toFrozen);
    if (used > 0) {
      copy.prepareMerge(used);
      copy.copyFrom(this);
    }
    return copy;
  }

  /** The hash of a frozenset of these keys: it does not depend on their order. */
  public long hash() {
    long hash = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keyAt(i) != null) {
        hash ^= shuffle(hashes[i]);
      }
    }
    return finishHash(hash, used);
  }

  /** Spreads a key's hash before it is combined with the others by exclusive or. */
  public static long shuffle(long hash) {
    return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
  }

  /** The hash of a frozenset from the combined shuffled hashes of its {@code size} keys. */
  public static long finishHash(long combined, int size) {
    long hash = combined ^ (size + 1L) * 1927868237L;
    hash ^= hash >>> 11 ^ hash >>> 25;
    hash = hash * 69069L + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  @Override
  public PyClass type() {
    return frozen ? Types.FROZENSET : Types.SET;
  }

  @Override
  public void transfer(Transfer transfer) {
    frozen = transfer.flag(frozen);
    fill = transfer.integer(fill);
    used = transfer.integer(used);
    finger = transfer.integer(finger);
    generation = transfer.integer(generation);
    changes = transfer.integer(changes);
    int places = transfer.integer(keys.length);
    keys = transfer.refs(keys, places);
    if (transfer.isCount()) {
      transfer.size((long) Long.BYTES * places);
      return;
    }
    if (transfer.reading()) {
      hashes = new long[places];
    }
    for (int i = 0; i < places; i++) {
      if (keys[i] != null) {
        hashes[i] = transfer.number(hashes[i]);
      }
    }
  }
}
