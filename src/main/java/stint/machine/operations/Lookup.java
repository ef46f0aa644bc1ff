package stint.machine.operations;

import stint.language.Ast;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.Displays;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Immediate;
import stint.machine.values.Probe;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/**
 * Looking keys up in dicts and sets, and changing them. Keys that need no user code are served at once; for others a frame asks for
 * the hash, goes along the places where the key may lie, and has each candidate compared, starting anew if the table has changed under
 * it, as CPython does.
 */
public final class Lookup {
  private Lookup() {}

  /** What is done once the key's place is known. */
  enum Purpose {
    ITEM,
    GET,
    PUT,
    SET_DEFAULT,
    DELETE,
    POP,
    CONTAINS,
    ADD,
    DISCARD,
    REMOVE
  }

  /** Whether a key can be hashed at once, and compared with others of its kind. */
  public static boolean isSimple(Tasklet t, Object key) {
    return Immediate.hash(key, t.host()) != Immediate.NO_HASH;
  }

  /** {@code dict[key]}; KeyError if it is not there. */
  public static Object item(Tasklet t, PyDict dict, Object key) {
    return serve(t, Purpose.ITEM, dict, key, null);
  }

  /** The value of a key, or {@code otherwise}. */
  public static Object getOrDefault(Tasklet t, PyDict dict, Object key, Object otherwise) {
    return serve(t, Purpose.GET, dict, key, otherwise);
  }

  /** {@code dict[key] = value}; answers None. */
  public static Object put(Tasklet t, PyDict dict, Object key, Object value) {
    return serve(t, Purpose.PUT, dict, key, value);
  }

  /** {@code dict.setdefault(key, value)}. */
  public static Object setDefault(Tasklet t, PyDict dict, Object key, Object value) {
    return serve(t, Purpose.SET_DEFAULT, dict, key, value);
  }

  /** {@code del dict[key]}; KeyError if it is not there. */
  public static Object delete(Tasklet t, PyDict dict, Object key) {
    return serve(t, Purpose.DELETE, dict, key, null);
  }

  /** {@code dict.pop(key, otherwise)}; with null KeyError if it is not there. */
  public static Object pop(Tasklet t, PyDict dict, Object key, Object otherwise) {
    if (dict.size() == 0) {
      // CPython does not even hash the key.
      if (otherwise == null) {
        throw Raise.keyError(key);
      }
      return otherwise;
    }
    return serve(t, Purpose.POP, dict, key, otherwise);
  }

  /** {@code key in dict}. */
  public static Object contains(Tasklet t, PyDict dict, Object key) {
    return serve(t, Purpose.CONTAINS, dict, key, null);
  }

  /** {@code key in set}; a set as a key is looked up as the frozenset of the same items. */
  public static Object contains(Tasklet t, PySet set, Object key) {
    return serve(t, Purpose.CONTAINS, set, hashable(key), null);
  }

  /** {@code set.add(key)}. */
  public static Object add(Tasklet t, PySet set, Object key) {
    return serve(t, Purpose.ADD, set, key, null);
  }

  /** {@code set.discard(key)}; answers whether it was there. */
  public static Object discard(Tasklet t, PySet set, Object key) {
    return serve(t, Purpose.DISCARD, set, hashable(key), null);
  }

  /** {@code set.remove(key)}; KeyError if it is not there. */
  public static Object remove(Tasklet t, PySet set, Object key) {
    return serve(t, Purpose.REMOVE, set, hashable(key), null);
  }

  private static Object hashable(Object key) {
    return Derived.unwrap(key) instanceof PySet set && !set.isFrozen() ? set.copy(true) : key;
  }

  private static Object serve(Tasklet t, Purpose purpose, PyValue table, Object key, Object value) {
    long hash = Immediate.hash(key, t.host());
    if (hash != Immediate.NO_HASH) {
      int place = table instanceof PyDict dict ? dict.find(key, hash) : ((PySet) table).find(key, hash);
      if (place != Probe.UNDECIDED) {
        return act(t, purpose, table, key, hash, value, place);
      }
    } else {
      checkHashable(key);
    }
    return t.push(new SearchFrame(purpose, table, key, value));
  }

  private static void checkHashable(Object key) {
    var method = Types.of(key).lookup("__hash__");
    if (method == Singleton.NONE || key instanceof PyList || key instanceof PyDict
        || (key instanceof PySet set && !set.isFrozen())) {
      throw Hashing.unhashable(key);
    }
  }

  private static Object act(Tasklet t, Purpose purpose, PyValue table, Object key, long hash, Object value, int place) {
    return table instanceof PyDict dict
        ? act(t, purpose, dict, key, hash, value, place)
        : act(t, purpose, (PySet) table, key, hash, place);
  }

  private static Object act(Tasklet t, Purpose purpose, PyDict dict, Object key, long hash, Object value, int place) {
    boolean found = place >= 0;
    return switch (purpose) {
      case ITEM -> {
        if (!found) {
          throw Raise.keyError(key);
        }
        yield dict.valueAt(place);
      }
      case GET -> found ? dict.valueAt(place) : value;
      case PUT -> {
        if (found) {
          dict.setValueAt(place, value);
          yield Singleton.NONE;
        }
        yield insert(t, purpose, dict, key, hash, value);
      }
      case SET_DEFAULT -> found ? dict.valueAt(place) : insert(t, purpose, dict, key, hash, value);
      case DELETE -> {
        if (!found) {
          throw Raise.keyError(key);
        }
        dict.removeAt(place);
        yield Singleton.NONE;
      }
      case POP -> {
        if (found) {
          yield dict.removeAt(place);
        }
        if (value == null) {
          throw Raise.keyError(key);
        }
        yield value;
      }
      case CONTAINS -> found;
      case ADD, DISCARD, REMOVE -> throw new AssertionError(purpose);
    };
  }

  private static Object insert(Tasklet t, Purpose purpose, PyDict dict, Object key, long hash, Object value) {
    long growth = dict.growth();
    if (growth > 0) {
      if (dict.size() >= PyDict.LARGE) {
        return t.push(new GrowFrame(purpose, dict, key, hash, value));
      }
      t.host().allocate(growth);
      t.charge(growth >> 10);
    }
    dict.insert(key, hash, value);
    return purpose == Purpose.PUT ? Singleton.NONE : value;
  }

  /** Inserts into a large dict that must grow, some entries at a time. */
  static final class GrowFrame extends NativeFrame {
    private Purpose purpose = Purpose.PUT;
    private PyDict dict;
    private Object key;
    private long hash;
    private Object value;
    private PyDict.Rehash rehash;
    private boolean searching;

    GrowFrame() {}

    GrowFrame(Purpose purpose, PyDict dict, Object key, long hash, Object value) {
      this.purpose = purpose;
      this.dict = dict;
      this.key = key;
      this.hash = hash;
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      if (searching) {
        return t.take();
      }
      if (rehash == null || rehash.isStale()) {
        return start(t);
      }
      if (!rehash.step()) {
        t.charge(Rehashing.UNITS);
        return Tasklet.PENDING;
      }
      rehash.finish(dict);
      // While there was no room nobody can have inserted the key.
      dict.insert(key, hash, value);
      return purpose == Purpose.PUT ? Singleton.NONE : value;
    }

    private Object start(Tasklet t) {
      long growth = dict.growth();
      if (growth == 0) {
        // Another tasklet has made room meanwhile, and may have inserted the key as well.
        searching = true;
        return t.push(new SearchFrame(purpose, dict, key, value));
      }
      if (!t.awaitsCount(growth)) {
        t.host().allocate(growth);
        rehash = dict.startGrowth();
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      purpose = Purpose.values()[transfer.integer(purpose.ordinal())];
      dict = transfer.ref(dict);
      key = transfer.ref(key);
      hash = transfer.number(hash);
      value = transfer.ref(value);
      rehash = transfer.ref(rehash);
      searching = transfer.flag(searching);
    }
  }

  private static Object act(Tasklet t, Purpose purpose, PySet set, Object key, long hash, int place) {
    boolean found = place >= 0;
    return switch (purpose) {
      case CONTAINS -> found;
      case ADD -> {
        if (!found) {
          long growth = set.growth(hash);
          if (growth > 0) {
            if (set.size() >= PySet.LARGE) {
              t.prepare(growth);
              t.host().allocate(growth);
              yield set.insertOnly(key, hash) ? t.push(new Rehashing.SetGrowth(set)) : Singleton.NONE;
            }
            t.host().allocate(growth);
            t.charge(growth >> 10);
          }
          set.insert(key, hash);
        }
        yield Singleton.NONE;
      }
      case DISCARD -> {
        if (found) {
          set.removeAt(place);
        }
        yield found;
      }
      case REMOVE -> {
        if (!found) {
          throw Raise.keyError(key);
        }
        set.removeAt(place);
        yield Singleton.NONE;
      }
      default -> throw new AssertionError(purpose);
    };
  }

  /** Finds the place of a key with the help of user code, then does what it was sought for. */
  static final class SearchFrame extends NativeFrame {
    private static final int HASH = 0;
    private static final int HASHED = 1;
    private static final int SEARCH = 2;
    private static final int COMPARED = 3;
    private static final int PROBES_PER_UNIT = 16;

    private Purpose purpose = Purpose.GET;
    private PyValue table;
    private Object key;
    private Object value;
    private Object candidate;
    private long hash;
    private int stage = HASH;
    private final Probe probe = new Probe();

    SearchFrame() {}

    SearchFrame(Purpose purpose, PyValue table, Object key, Object value) {
      this.purpose = purpose;
      this.table = table;
      this.key = key;
      this.value = value;
    }

    @Override
    public Object step(Tasklet t) {
      switch (stage) {
        case HASH -> {
          stage = HASHED;
          var computed = Hashing.hash(t, key);
          return computed == Tasklet.PENDING ? computed : hashed(computed);
        }
        case HASHED -> {
          return hashed(t.take());
        }
        case SEARCH -> {
          return search(t);
        }
        default -> {
          return compared(t, (Boolean) t.take());
        }
      }
    }

    private Object hashed(Object computed) {
      hash = (Long) computed;
      stage = SEARCH;
      return Tasklet.PENDING;
    }

    private Object search(Tasklet t) {
      int place =
          table instanceof PyDict dict ? dict.probe(probe, key, hash) : ((PySet) table).probe(probe, key, hash);
      if (place == Probe.UNFINISHED) {
        t.charge(1000 / PROBES_PER_UNIT);
        return Tasklet.PENDING;
      }
      if (place != Probe.UNDECIDED) {
        return act(t, purpose, table, key, hash, value, place);
      }
      stage = COMPARED;
      candidate =
          table instanceof PyDict dict ? dict.keyAt(probe.candidate()) : ((PySet) table).keyAt(probe.candidate());
      return t.push(Operators.condition(Ast.CmpOp.EQ, candidate, key));
    }

    private Object compared(Tasklet t, boolean equal) {
      stage = SEARCH;
      boolean unchanged =
          table instanceof PyDict dict
              ? dict.isUnchanged(probe, candidate)
              : ((PySet) table).isUnchanged(probe, candidate);
      candidate = null;
      if (!unchanged) {
        probe.restart();
        return Tasklet.PENDING;
      }
      return equal ? act(t, purpose, table, key, hash, value, probe.candidate()) : Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      purpose = Purpose.values()[transfer.integer(purpose.ordinal())];
      table = transfer.ref(table);
      key = transfer.ref(key);
      value = transfer.ref(value);
      candidate = transfer.ref(candidate);
      hash = transfer.number(hash);
      stage = transfer.integer(stage);
      probe.transfer(transfer);
    }
  }

  // Whole dicts

  /** {@code dict.update(other)}; answers the dict. */
  public static Object update(Tasklet t, PyDict dict, PyDict other) {
    return t.push(new UpdateFrame(dict, other));
  }

  /** Puts the entries of one dict into another, some at a time. */
  static final class UpdateFrame extends NativeFrame {
    private static final int CHUNK = 512;

    private PyDict dict;
    private PyDict other;
    private int next;
    private int size;

    UpdateFrame() {}

    UpdateFrame(PyDict dict, PyDict other) {
      this.dict = dict;
      this.other = other;
      this.size = other.size();
    }

    @Override
    public Object step(Tasklet t) {
      for (int i = 0; i < CHUNK; i++) {
        if (next >= other.end()) {
          return dict;
        }
        if (other.size() != size) {
          throw Raise.runtimeError("dict mutated during update");
        }
        int entry = next++;
        if (other.keyAt(entry) == null) {
          continue;
        }
        if (put(t, dict, other.keyAt(entry), other.valueAt(entry)) == Tasklet.PENDING) {
          return Tasklet.PENDING;
        }
      }
      t.charge(CHUNK / 8);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      other = transfer.ref(other);
      next = transfer.integer(next);
      size = transfer.integer(size);
    }
  }

  /** {@code dict(source, **named)} and {@code dict.update(source, **named)}: fills a dict and answers it; both may be null. */
  public static Object fill(Tasklet t, PyDict dict, Object source, PyDict named) {
    return t.push(new FillFrame(dict, source, named));
  }

  /** First the source, be it a dict, something with keys, or an iterable of pairs; then the keyword arguments. */
  static final class FillFrame extends NativeFrame {
    private PyDict dict;
    private Object source;
    private PyDict named;
    private int state;

    FillFrame() {}

    FillFrame(PyDict dict, Object source, PyDict named) {
      this.dict = dict;
      this.source = source;
      this.named = named;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          if (source == null) {
            return Tasklet.PENDING;
          }
          if (Derived.unwrap(source) instanceof PyDict other) {
            return update(t, dict, other);
          }
          if (Types.of(source).lookup("keys") != null) {
            return Displays.mergeMapping(t, dict, source);
          }
          if (!Iteration.isIterable(source)) {
            throw Raise.typeError("'" + Types.of(source).name() + "' object is not iterable");
          }
          return t.push(new PairsFrame(dict, source));
        }
        case 1 -> {
          t.take();
          return named == null || named.size() == 0 ? dict : update(t, dict, named);
        }
        default -> {
          return dict;
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      source = transfer.ref(source);
      named = transfer.ref(named);
      state = transfer.integer(state);
    }
  }

  /** Puts pairs, each any iterable of two items, into a dict. */
  static final class PairsFrame extends Collecting {
    private PyDict dict;
    private long number;
    private boolean putting;

    PairsFrame() {}

    PairsFrame(PyDict dict, Object pairs) {
      super(pairs);
      this.dict = dict;
    }

    @Override
    protected Object item(Tasklet t, Object pair) {
      var items = Collecting.direct(pair);
      if (items != null) {
        return put(t, items);
      }
      if (!Iteration.isIterable(pair)) {
        throw Raise.typeError(
            "cannot convert dictionary update sequence element #" + number + " to a sequence");
      }
      putting = false;
      return t.push(new Collecting.ToList(pair));
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      return putting ? null : put(t, ((PyList) value).toArray());
    }

    private Object put(Tasklet t, Object[] pair) {
      if (pair.length != 2) {
        throw Raise.valueError(
            "dictionary update sequence element #" + number + " has length " + pair.length + "; 2 is required");
      }
      number++;
      putting = true;
      return Lookup.put(t, dict, pair[0], pair[1]) == Tasklet.PENDING ? Tasklet.PENDING : null;
    }

    @Override
    protected Object end(Tasklet t) {
      return dict;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      dict = transfer.ref(dict);
      number = transfer.number(number);
      putting = transfer.flag(putting);
    }
  }

  /** {@code dict.fromkeys(iterable, value)}. */
  public static Object fromKeys(Tasklet t, Object iterable, Object value) {
    return t.push(new KeysFrame(iterable, value));
  }

  /** Puts every item of an iterable as a key with one value. */
  static final class KeysFrame extends Collecting {
    private PyDict dict = new PyDict();
    private Object value;

    KeysFrame() {}

    KeysFrame(Object iterable, Object value) {
      super(iterable);
      this.value = value;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      return put(t, dict, item, value) == Tasklet.PENDING ? Tasklet.PENDING : null;
    }

    @Override
    protected Object resume(Tasklet t, Object ignored) {
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return dict;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      dict = transfer.ref(dict);
      value = transfer.ref(value);
    }
  }

  /** The items of an entry as a pair. */
  public static PyTuple pair(PyDict dict, int entry) {
    return PyTuple.of(dict.keyAt(entry), dict.valueAt(entry));
  }
}
