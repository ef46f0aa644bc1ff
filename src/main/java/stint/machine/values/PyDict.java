package stint.machine.values;

import java.util.Arrays;
import stint.machine.Host;
import stint.machine.Saved;
import stint.machine.Transfer;

/**
 * A dictionary in order of insertion: entries in the order in which they came, and an open-addressing index into them, as CPython
 * has it since 3.6. Growth and compaction follow CPython's, so that a program that changes a dict while it iterates sees the same.
 *
 * <p>The methods that take a key alone are for keys that {@link Immediate} can hash and compare; which keys need user code, and what
 * is then done, is the business of {@link stint.machine.operations.Lookup}. Memory is charged by the caller: {@link #growth}.
 */
public final class PyDict extends PyValue {
  /** From so many entries on, a table is not to be filled anew in one step: see {@link Rehash}. */
  public static final int LARGE = 1_024;

  private static final int SMALLEST = 8;
  private static final int BYTES_PER_SLOT = 4;
  private static final int BYTES_PER_ENTRY = 16;
  private static final int FREE = -1;
  private static final int DELETED = -2;
  private static final int[] NO_INDEX = {FREE};
  private static final Object[] NOTHING = {};
  private static final long[] NO_HASHES = {};

  private int[] index = NO_INDEX;
  private long[] hashes = NO_HASHES;
  private Object[] keys = NOTHING;
  private Object[] values = NOTHING;

  /** The end of the entries, among which removed ones (whose key is null) may lie. */
  private int end;

  private int size;

  /** How many entries can still be added before the index must grow. */
  private int usable;

  /** Whether the index holds DELETED places, so that it does not follow from the entries. */
  private boolean scarred;

  /** Changes whenever entries get other places. */
  private int generation;

  /** An empty dict. */
  public PyDict() {}

  /** The number of entries. */
  public int size() {
    return size;
  }

  // Keys that need no user code

  /** The value of a key that is hashed by its content, or null. */
  public Object get(Object key) {
    return get(null, key);
  }

  /** The value of a key, or null. */
  public Object get(Host host, Object key) {
    int entry = search(key, hash(host, key));
    return entry < 0 ? null : values[entry];
  }

  /** Whether there is a key that is hashed by its content. */
  public boolean contains(Object key) {
    return search(key, hash(null, key)) >= 0;
  }

  /** Sets the value of a key that is hashed by its content; answers the one before, or null. */
  public Object put(Object key, Object value) {
    return put(null, key, value);
  }

  /** Sets the value of a key; answers the one before, or null. */
  public Object put(Host host, Object key, Object value) {
    long hash = hash(host, key);
    int entry = search(key, hash);
    if (entry < 0) {
      insert(key, hash, value);
      return null;
    }
    var before = values[entry];
    values[entry] = value;
    return before;
  }

  /** Removes a key that is hashed by its content; answers its value, or null if it was not there. */
  public Object remove(Object key) {
    int entry = search(key, hash(null, key));
    return entry < 0 ? null : removeAt(entry);
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
    int entry;
    do {
      entry = probe(probe, key, hash);
      if (entry == Probe.UNDECIDED && key instanceof Str text && keys[probe.candidate] instanceof Str other) {
        entry = text.text().equals(other.text()) ? probe.candidate : Probe.UNFINISHED;
      }
    } while (entry == Probe.UNFINISHED);
    if (entry == Probe.UNDECIDED) {
      throw new IllegalArgumentException("the key needs a frame: " + Types.of(key));
    }
    return entry;
  }

  // Entries

  /** The end of the entries' places, which start at 0. */
  public int end() {
    return end;
  }

  /** The key at a place, or null if none is there any more. */
  public Object keyAt(int entry) {
    return keys[entry];
  }

  /** The value at a place. */
  public Object valueAt(int entry) {
    return values[entry];
  }

  /** The hash of the key at a place. */
  public long hashAt(int entry) {
    return hashes[entry];
  }

  /** Replaces the value at a place; answers the one before. */
  public Object setValueAt(int entry, Object value) {
    var before = values[entry];
    values[entry] = value;
    return before;
  }

  /** Changes whenever entries get other places. */
  public int generation() {
    return generation;
  }

  /** All keys, in order. */
  public Object[] keys() {
    return live(keys);
  }

  /** All values, in order. */
  public Object[] values() {
    return live(values);
  }

  private Object[] live(Object[] from) {
    var result = new Object[size];
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (keys[i] != null) {
        result[count++] = from[i];
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
    int mask = index.length - 1;
    long perturb = hash;
    int slot = (int) hash & mask;
    for (int probes = 0; probes < Probe.LIMIT; probes++) {
      int entry = index[slot];
      if (entry >= 0) {
        if (hashes[entry] == hash) {
          int equal = Immediate.equal(keys[entry], key);
          if (equal != 0) {
            return equal > 0 ? entry : Probe.UNDECIDED;
          }
        }
      } else if (entry == FREE) {
        return Probe.ABSENT;
      }
      perturb >>>= 5;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    return Probe.UNDECIDED;
  }

  /**
   * Goes on with a search: the key's place, {@link Probe#ABSENT}, {@link Probe#UNFINISHED}, or {@link Probe#UNDECIDED} if it must be
   * compared with the candidate. It starts anew if entries have got other places.
   */
  public int probe(Probe probe, Object key, long hash) {
    int mask = index.length - 1;
    if (!probe.started || probe.generation != generation) {
      probe.started = true;
      probe.generation = generation;
      probe.perturb = hash;
      probe.slot = hash & mask;
    }
    for (int probes = 0; probes < Probe.CHUNK; probes++) {
      int entry = index[(int) probe.slot];
      if (entry == FREE) {
        return Probe.ABSENT;
      }
      probe.perturb >>>= 5;
      probe.slot = probe.slot * 5 + probe.perturb + 1 & mask;
      if (entry >= 0 && hashes[entry] == hash) {
        int equal = Immediate.equal(keys[entry], key);
        if (equal > 0) {
          return entry;
        }
        if (equal < 0) {
          probe.candidate = entry;
          return Probe.UNDECIDED;
        }
      }
    }
    return Probe.UNFINISHED;
  }

  /** Whether the key compared last is still where it was. */
  public boolean isUnchanged(Probe probe, Object candidate) {
    return probe.generation == generation && probe.candidate < end && keys[probe.candidate] == candidate;
  }

  // Changing

  /** The bytes that inserting a key will newly allocate; 0 nearly always. */
  public long growth() {
    return usable > 0 ? 0 : bytes(slotsFor(size * 3L));
  }

  private static long bytes(long slots) {
    return slots * BYTES_PER_SLOT + usable(slots) * BYTES_PER_ENTRY;
  }

  private static long usable(long slots) {
    return (slots << 1) / 3;
  }

  private static long slotsFor(long least) {
    return Math.max(SMALLEST, least <= 1 ? 1 : Long.highestOneBit(least - 1) << 1);
  }

  /** Adds a key that is known not to be there. */
  public void insert(Object key, long hash, Object value) {
    if (usable <= 0) {
      resize((int) slotsFor(size * 3L));
    }
    index[freeSlot(hash)] = end;
    hashes[end] = hash;
    keys[end] = key;
    values[end] = value;
    end++;
    size++;
    usable--;
  }

  private int freeSlot(long hash) {
    return freeSlot(index, hash);
  }

  private static int freeSlot(int[] index, long hash) {
    int mask = index.length - 1;
    long perturb = hash;
    int slot = (int) hash & mask;
    while (index[slot] >= 0) {
      perturb >>>= 5;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    return slot;
  }

  /** Makes room for {@code count} entries in all. */
  public void reserve(int count) {
    if (size == 0 && count > usable) {
      resize((int) slotsFor((count * 3L + 1) / 2));
    }
  }

  private void resize(int slots) {
    int room = (int) usable(slots);
    var newHashes = new long[room];
    var newKeys = new Object[room];
    var newValues = new Object[room];
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (keys[i] != null) {
        newHashes[count] = hashes[i];
        newKeys[count] = keys[i];
        newValues[count++] = values[i];
      }
    }
    hashes = newHashes;
    keys = newKeys;
    values = newValues;
    end = count;
    usable = room - count;
    generation++;
    reindex(slots);
  }

  private void reindex(int slots) {
    index = new int[slots];
    Arrays.fill(index, FREE);
    scarred = false;
    for (int i = 0; i < end; i++) {
      index[freeSlot(hashes[i])] = i;
    }
  }

  /** Removes the entry at a place; answers its value. */
  public Object removeAt(int entry) {
    int mask = index.length - 1;
    long perturb = hashes[entry];
    int slot = (int) perturb & mask;
    while (index[slot] != entry) {
      perturb >>>= 5;
      slot = (int) (slot * 5L + perturb + 1) & mask;
    }
    index[slot] = DELETED;
    scarred = true;
    keys[entry] = null;
    var value = values[entry];
    values[entry] = null;
    size--;
    return value;
  }

  /** The place of the last entry, or -1 if the dict is empty. */
  public int last() {
    int entry = end - 1;
    while (entry >= 0 && keys[entry] == null) {
      entry--;
    }
    return entry;
  }

  /** The place of the first entry, or -1 if the dict is empty. */
  public int first() {
    for (int entry = 0; entry < end; entry++) {
      if (keys[entry] != null) {
        return entry;
      }
    }
    return -1;
  }

  /** Removes the last entry, whose place is given; places behind it are given up. */
  public Object removeLast(int entry) {
    var value = removeAt(entry);
    end = entry;
    return value;
  }

  /** Removes all entries. */
  public void clear() {
    index = NO_INDEX;
    hashes = NO_HASHES;
    keys = NOTHING;
    values = NOTHING;
    end = 0;
    size = 0;
    usable = 0;
    scarred = false;
    generation++;
  }

  /** The bytes that {@link #copy} allocates. */
  public long copyBytes() {
    return 64 + (size == 0 ? 0 : bytes(slotsFor((size * 3L + 1) / 2)));
  }

  /** A dict with the same entries. */
  public PyDict copy() {
    var copy = new PyDict();
    copy.reserve(size);
    for (int i = 0; i < end; i++) {
      if (keys[i] != null) {
        copy.insert(keys[i], hashes[i], values[i]);
      }
    }
    return copy;
  }

  /** Begins what {@link #insert} does when there is no room. */
  public Rehash startGrowth() {
    return new Rehash(this, (int) slotsFor(size * 3L));
  }

  /** Begins what {@link #copy} does. */
  public Rehash startCopy() {
    return new Rehash(this, (int) slotsFor((size * 3L + 1) / 2));
  }

  /**
   * The entries of a dict on their way into another table, some at a time. Values may change meanwhile, keys may not; to be saved, it
   * is enough to know how far it is.
   */
  public static final class Rehash implements Saved {
    /** The most entries of one step. */
    public static final int STEP = 1_024;

    private PyDict dict;
    private int slots;
    private int size;
    private int end;
    private int generation;

    /** The steps done; the first ones allocate. */
    private int steps;

    private int[] index = NO_INDEX;
    private long[] hashes = NO_HASHES;
    private Object[] keys = NOTHING;
    private int next;
    private int count;

    Rehash() {}

    private Rehash(PyDict dict, int slots) {
      this.dict = dict;
      this.slots = slots;
      size = dict.size;
      end = dict.end;
      generation = dict.generation;
    }

    /** Whether keys were added or removed, so that all has been in vain. */
    public boolean isStale() {
      return size != dict.size || end != dict.end || generation != dict.generation;
    }

    /** Takes over {@value #STEP} entries, fewer if their hashes collide; true if these were the last. */
    public boolean step() {
      switch (steps++) {
        case 0 -> {
          index = new int[slots];
          Arrays.fill(index, FREE);
        }
        case 1 -> hashes = new long[(int) usable(slots)];
        case 2 -> keys = new Object[(int) usable(slots)];
        default -> {
          return move();
        }
      }
      return false;
    }

    private boolean move() {
      int mask = slots - 1;
      int probes = STEP * 2;
      while (next < end && probes > 0) {
        var key = dict.keys[next];
        if (key != null) {
          long hash = dict.hashes[next];
          long perturb = hash;
          int slot = (int) hash & mask;
          while (index[slot] >= 0) {
            perturb >>>= 5;
            slot = (int) (slot * 5L + perturb + 1) & mask;
            probes--;
          }
          index[slot] = count;
          hashes[count] = hash;
          keys[count++] = key;
        }
        probes -= 2;
        next++;
      }
      return next == end;
    }

    /** Puts the new table into a dict: into the same that it was made of, or an empty one. */
    public void finish(PyDict target) {
      Object[] values;
      if (count == end) {
        values = Arrays.copyOf(dict.values, hashes.length);
      } else {
        values = new Object[hashes.length];
        int to = 0;
        for (int i = 0; i < end; i++) {
          if (dict.keys[i] != null) {
            values[to++] = dict.values[i];
          }
        }
      }
      target.index = index;
      target.hashes = hashes;
      target.keys = keys;
      target.values = values;
      target.end = count;
      target.size = count;
      target.usable = hashes.length - count;
      target.scarred = false;
      target.generation++;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      slots = transfer.integer(slots);
      size = transfer.integer(size);
      end = transfer.integer(end);
      generation = transfer.integer(generation);
      int done = transfer.integer(steps);
      if (transfer.isCount()) {
        transfer.size((long) BYTES_PER_SLOT * index.length + (long) BYTES_PER_ENTRY * hashes.length);
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

  @Override
  public PyClass type() {
    return Types.DICT;
  }

  @Override
  public void transfer(Transfer transfer) {
    end = transfer.integer(end);
    size = transfer.integer(size);
    usable = transfer.integer(usable);
    boolean withIndex = transfer.flag(scarred);
    generation = transfer.integer(generation);
    int slots = transfer.integer(index.length);
    if (transfer.isCount()) {
      transfer.size((long) BYTES_PER_SLOT * slots + (long) Long.BYTES * hashes.length);
      transfer.refs(keys, keys.length);
      transfer.refs(values, values.length);
      return;
    }
    hashes = transfer.numbers(hashes, end);
    keys = transfer.refs(keys, end);
    values = transfer.refs(values, end);
    if (transfer.reading() && slots > 1) {
      int room = end + usable;
      hashes = Arrays.copyOf(hashes, room);
      keys = Arrays.copyOf(keys, room);
      values = Arrays.copyOf(values, room);
      reindex(slots);
    }
    if (withIndex) {
      for (int i = 0; i < slots; i++) {
        index[i] = transfer.integer(index[i]);
      }
      scarred = true;
    }
  }
}
