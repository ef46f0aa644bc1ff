package stint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stint.machine.builtins.Builtins;
import stint.machine.builtins.Reflection;
import stint.machine.operations.Lookup;
import stint.machine.operations.Representation;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyDeque;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What the match statement asks of its subject. */
final class Patterns {
  /** How the abstract base classes Sequence and Mapping say what their instances match, as in CPython. */
  private static final String FLAGS = "__abc_tpflags__";

  private static final long SEQUENCE = 1 << 5;
  private static final long MAPPING = 1 << 6;

  private Patterns() {}

  /** MATCH_KIND: whether a value counts as a mapping, or as a sequence. */
  static Boolean isKind(Object subject, boolean mapping) {
    var value = Derived.unwrap(subject);
    boolean builtin = mapping
        ? value instanceof PyDict
        : value instanceof PyList || value instanceof PyTuple || value instanceof PyRange || value instanceof PyDeque;
    return builtin
        || (subject instanceof PyObject instance
            && instance.type().lookup(FLAGS) instanceof Long flags
            && flags == (mapping ? MAPPING : SEQUENCE));
  }

  /** MATCH_KEYS. */
  static Object keys(Tasklet t, Object subject, PyTuple keys) {
    return t.push(
        Derived.unwrap(subject) instanceof PyDict dict ? new KeysFrame(dict, keys) : new GetFrame(subject, keys));
  }

  /** Asks a mapping of the program's own, by its {@code get}, for the keys one after the other. */
  static final class GetFrame extends NativeFrame {
    private Object subject;
    private PyTuple keys;
    private Object get;

    /** What {@code get} is to answer if there is no such key. */
    private Object absent;

    private List<Object> found = new ArrayList<>();

    GetFrame() {}

    GetFrame(Object subject, PyTuple keys) {
      this.subject = subject;
      this.keys = keys;
    }

    @Override
    public Object step(Tasklet t) {
      if (absent == null) {
        absent = new PyObject(Types.OBJECT);
        t.call(Builtins.get("getattr"), subject, Str.of("get"));
        return Tasklet.PENDING;
      }
      var answer = t.take();
      if (get == null) {
        get = answer;
      } else if (answer == absent) {
        return Singleton.NONE;
      } else {
        found.add(answer);
      }
      if (found.size() == keys.size()) {
        return PyTuple.of(found.toArray());
      }
      t.call(get, keys.get(found.size()), absent);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      subject = transfer.ref(subject);
      keys = transfer.ref(keys);
      get = transfer.ref(get);
      absent = transfer.ref(absent);
      found = transfer.list(found);
    }
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
      found = transfer.list(found);
      waiting = transfer.flag(waiting);
    }
  }

  /** MATCH_CLASS. */
  static Object attributes(Tasklet t, Object subject, Object cls, int positional, PyTuple names) {
    if (!(cls instanceof PyClass wanted)) {
      throw Raise.typeError("called match pattern must be a type");
    }
    if (wanted.type() == Types.TYPE && !Types.of(subject).isSubclassOf(wanted)) {
      return Singleton.NONE;
    }
    return t.push(new AttributesFrame(subject, wanted, positional, names));
  }

  /** The names of the attributes that stand for positional patterns, then those of the others. */
  private static PyTuple withPositional(PyClass wanted, int count, PyTuple others) {
    var declared = wanted.lookup("__match_args__");
    if (declared != null && !(declared instanceof PyTuple)) {
      throw Raise.typeError(
          wanted.name() + ".__match_args__ must be a tuple (got " + Types.of(declared).name() + ")");
    }
    Object[] allowed = declared instanceof PyTuple tuple ? tuple.items() : new Object[0];
    if (count > allowed.length) {
      throw tooMany(wanted, declared == null && matchesWhole(wanted) ? 1 : allowed.length, count);
    }
    List<Object> all = new ArrayList<>(Arrays.asList(allowed).subList(0, count));
    all.addAll(Arrays.asList(others.items()));
    return PyTuple.of(all.toArray());
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

  /** Asks whether the subject is an instance, then reads the attributes one after the other; a missing one means no match. */
  static final class AttributesFrame extends NativeFrame {
    private Object subject;
    private PyClass wanted;
    private int positional;
    private PyTuple names;
    private List<Object> found = new ArrayList<>();
    private int next;
    private Stage stage = Stage.CHECK;

    /** What the next step does; the two that take something wait for what user code answers. */
    private enum Stage {
      CHECK,
      TAKE_CHECK,
      READ,
      TAKE_ATTRIBUTE,
      MISSING
    }

    AttributesFrame() {}

    AttributesFrame(Object subject, PyClass wanted, int positional, PyTuple names) {
      this.subject = subject;
      this.wanted = wanted;
      this.positional = positional;
      this.names = names;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (stage) {
        case CHECK -> {
          stage = Stage.TAKE_CHECK;
          var truth = Reflection.isInstance(t, subject, wanted);
          yield truth == Tasklet.PENDING ? truth : checked((Boolean) truth);
        }
        case TAKE_CHECK -> checked((Boolean) t.take());
        case READ -> next == names.size() ? PyTuple.of(found.toArray()) : read(t);
        case TAKE_ATTRIBUTE -> {
          found.add(t.take());
          stage = Stage.READ;
          yield Tasklet.PENDING;
        }
        case MISSING -> Singleton.NONE;
      };
    }

    private Object checked(boolean isInstance) {
      if (!isInstance) {
        return Singleton.NONE;
      }
      if (positional == 1 && matchesWhole(wanted) && wanted.lookup("__match_args__") == null) {
        found.add(subject);
      } else if (positional > 0) {
        names = withPositional(wanted, positional, names);
      }
      stage = Stage.READ;
      return Tasklet.PENDING;
    }

    private Object read(Tasklet t) {
      if (!(names.get(next) instanceof Str name)) {
        throw Raise.typeError(
            "__match_args__ elements must be strings (got " + Types.of(names.get(next)).name() + ")");
      }
      if (Arrays.asList(names.items()).indexOf(name) < next) {
        throw Raise.typeError(
            wanted.name() + "() got multiple sub-patterns for attribute " + Representation.quoted(name.text()));
      }
      next++;
      stage = Stage.TAKE_ATTRIBUTE;
      try {
        var value = Attributes.get(t, subject, name.text());
        if (value != Tasklet.PENDING) {
          t.give(value);
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
      if (stage != Stage.TAKE_ATTRIBUTE || !exception.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) {
        return false;
      }
      stage = Stage.MISSING;
      return true;
    }

    @Override
    public void transfer(Transfer transfer) {
      subject = transfer.ref(subject);
      wanted = transfer.ref(wanted);
      positional = transfer.integer(positional);
      names = transfer.ref(names);
      found = transfer.list(found);
      next = transfer.integer(next);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
    }
  }

  /** DICT_WITHOUT. */
  static Object rest(Tasklet t, Object subject, PyTuple keys) {
    return t.push(
        Derived.unwrap(subject) instanceof PyDict dict ? new WithoutFrame(dict, keys) : new RestFrame(subject, keys));
  }

  /** Copies a mapping of the program's own, then goes on as with a dict. */
  static final class RestFrame extends NativeFrame {
    private Object subject;
    private PyTuple keys;
    private int state;

    RestFrame() {}

    RestFrame(Object subject, PyTuple keys) {
      this.subject = subject;
      this.keys = keys;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> t.call(Types.DICT, subject);
        case 1 -> t.push(new WithoutFrame((PyDict) t.take(), keys));
        default -> {
          return t.take();
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      subject = transfer.ref(subject);
      keys = transfer.ref(keys);
      state = transfer.integer(state);
    }
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
