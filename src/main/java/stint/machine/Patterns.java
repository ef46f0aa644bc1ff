package stint.machine;

import java.util.ArrayList;
import java.util.List;
import stint.machine.operations.Lookup;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyRange;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What the match statement asks of its subject. */
final class Patterns {
  private Patterns() {}

  /** MATCH_KIND: whether a value counts as a mapping, or as a sequence. */
  static Boolean isKind(Object subject, boolean mapping) {
    var value = Derived.unwrap(subject);
    return mapping
        ? value instanceof PyDict
        : value instanceof PyList || value instanceof PyTuple || value instanceof PyRange;
  }

  /** MATCH_KEYS. */
  static Object keys(Tasklet t, Object subject, PyTuple keys) {
    return t.push(new KeysFrame((PyDict) Derived.unwrap(subject), keys));
  }

  /** Looks the keys up one after the other. */
  static final class KeysFrame extends NativeFrame {
    private PyDict dict;
    private PyTuple keys;
    private List<Object> found = new ArrayList<>();
    private boolean waiting;

    KeysFrame() {}

    KeysFrame(PyDict dict, PyTuple keys) {
      this.dict = dict;
      this.keys = keys;
    }

    @Override
    public Object step(Tasklet t) {
      if (waiting) {
        waiting = false;
        if (!note(t.take())) {
          return Singleton.NONE;
        }
      }
      while (found.size() < keys.size()) {
        var value = Lookup.getOrDefault(t, dict, keys.get(found.size()), Singleton.ABSENT);
        if (value == Tasklet.PENDING) {
          waiting = true;
          return value;
        }
        if (!note(value)) {
          return Singleton.NONE;
        }
      }
      return PyTuple.of(found.toArray());
    }

    private boolean note(Object value) {
      found.add(value);
      return value != Singleton.ABSENT;
    }

    @Override
    public void transfer(Transfer transfer) {
      dict = transfer.ref(dict);
      keys = transfer.ref(keys);
      int count = transfer.integer(found.size());
      var items = transfer.refs(found.toArray(), count);
      found = new ArrayList<>(List.of(items));
      waiting = transfer.flag(waiting);
    }
  }

  /** MATCH_CLASS. */
  static Object attributes(Tasklet t, Object subject, Object cls, int positional, PyTuple names) {
    if (!(cls instanceof PyClass wanted)) {
      throw Raise.typeError("called match pattern must be a class");
    }
    if (!Types.of(subject).isSubclassOf(wanted)) {
      return Singleton.NONE;
    }
    List<Object> all = new ArrayList<>();
    boolean whole = false;
    if (positional > 0) {
      var allowed = wanted.lookup("__match_args__");
      if (allowed instanceof PyTuple declared) {
        if (positional > declared.size()) {
          throw tooMany(wanted, declared.size(), positional);
        }
        for (int i = 0; i < positional; i++) {
          all.add(declared.get(i));
        }
      } else if (positional == 1 && matchesWhole(wanted)) {
        whole = true;
      } else {
        throw tooMany(wanted, matchesWhole(wanted) ? 1 : 0, positional);
      }
    }
    all.addAll(List.of(names.items()));
    return t.push(new AttributesFrame(subject, PyTuple.of(all.toArray()), whole));
  }

  private static Raise tooMany(PyClass cls, int allowed, int given) {
    return Raise.typeError(
        cls.name()
            + "() accepts "
            + allowed
            + " positional sub-pattern"
            + (allowed == 1 ? "" : "s")
            + " ("
            + given
            + " given)");
  }

  private static boolean matchesWhole(PyClass cls) {
    var base = cls.nativeBase();
    return List.of(
        Types.BOOL,
        Types.BYTEARRAY,
        Types.BYTES,
        Types.DICT,
        Types.FLOAT,
        Types.FROZENSET,
        Types.INT,
        Types.LIST,
        Types.SET,
        Types.STR,
        Types.TUPLE)
        .contains(base);
  }

  /** Reads the attributes one after the other; a missing one means no match. */
  static final class AttributesFrame extends NativeFrame {
    private Object subject;
    private PyTuple names;
    private List<Object> found = new ArrayList<>();
    private int next;
    private boolean missing;
    private boolean waiting;

    AttributesFrame() {}

    AttributesFrame(Object subject, PyTuple names, boolean whole) {
      this.subject = subject;
      this.names = names;
      if (whole) {
        found.add(subject);
      }
    }

    @Override
    public Object step(Tasklet t) {
      if (missing) {
        return Singleton.NONE;
      }
      if (waiting) {
        waiting = false;
        found.add(t.take());
      }
      if (next == names.size()) {
        return PyTuple.of(found.toArray());
      }
      try {
        waiting = true;
        var value = Attributes.get(t, subject, ((Str) names.get(next++)).text());
        if (value != Tasklet.PENDING) {
          waiting = false;
          found.add(value);
        }
      } catch (Raise raise) {
        if (!handle(t, raise.exception())) {
          throw raise;
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      missing = exception.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR);
      return missing;
    }

    @Override
    public void transfer(Transfer transfer) {
      subject = transfer.ref(subject);
      names = transfer.ref(names);
      int count = transfer.integer(found.size());
      var items = transfer.refs(found.toArray(), count);
      found = new ArrayList<>(List.of(items));
      next = transfer.integer(next);
      missing = transfer.flag(missing);
      waiting = transfer.flag(waiting);
    }
  }

  /** DICT_WITHOUT. */
  static Object rest(Tasklet t, Object subject, PyTuple keys) {
    return t.push(new WithoutFrame((PyDict) Derived.unwrap(subject), keys));
  }

  /** Copies a dict, then deletes keys from the copy, one after the other. */
  static final class WithoutFrame extends NativeFrame {
    private PyDict subject;
    private PyDict copy;
    private PyTuple keys;
    private int next;

    WithoutFrame() {}

    WithoutFrame(PyDict subject, PyTuple keys) {
      this.subject = subject;
      this.keys = keys;
    }

    @Override
    public Object step(Tasklet t) {
      if (copy == null) {
        copy = new PyDict();
        return Lookup.update(t, copy, subject);
      }
      if (next == keys.size()) {
        return copy;
      }
      Lookup.delete(t, copy, keys.get(next++));
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      subject = transfer.ref(subject);
      copy = transfer.ref(copy);
      keys = transfer.ref(keys);
      next = transfer.integer(next);
    }
  }
}
