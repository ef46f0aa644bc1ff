package stint.machine.values;

import java.util.Arrays;
import stint.machine.Host;
import stint.machine.Transfer;

/**
 * A dictionary in order of insertion: entries in the order in which they came, and an open-addressing index into them, as CPython
 * has it since 3.6. Growth and compaction follow CPython's, so that a program that changes a dict while it iterates sees the same.
 *
 * <p>The methods that take a key alone are for keys that {@link Immediate} can hash and compare; which keys need user code, and what
 * is then done, is the business of {@link stint.machine.operations.Lookup}. Memory is charged by the caller: {@link #growth}.
 */
public final class PyDict extends PyValue {
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
    long hash = Immediate.hash(key, host);
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
