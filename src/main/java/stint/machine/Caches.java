package stint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import stint.language.Code.ModuleCode;
import stint.machine.values.Builtin;
import stint.machine.values.Globals;
import stint.machine.values.PyClass;
import stint.machine.values.PyFunction;
import stint.machine.values.PyModule;
import stint.machine.values.PyObject;
import stint.machine.values.Shape;

/**
 * Entries of the inline caches: what the last executions of an instruction found out. An entry holds as long as the instance has the
 * same shape, which names its class, and the class has not changed. Immutable, so that it can be shared by threads without care.
 */
final class Caches {
  /** Instructions that meet more shapes than this are rare, and looking through so many entries costs as much as what they spare. */
  private static final int MOST = 4;

  private Caches() {}

  /** Adds an entry for the instruction just fetched; the latest replace the oldest, and all that no longer hold. */
  static void add(Tasklet t, Executable code, Entry entry) {
    int at = t.pc - 1;
    var kept = new ArrayList<Entry>(MOST);
    kept.add(entry);
    for (var other : entries(code.caches[at])) {
      if (kept.size() < MOST && other.shape != entry.shape && other.holds()) {
        kept.add(other);
      }
    }
    code.caches[at] = kept.size() == 1 ? entry : new Several(kept.toArray(Entry[]::new));
  }

  private static Entry[] entries(Object cached) {
    return switch (cached) {
      case Entry entry -> new Entry[]{entry};
      case Several(var entries) -> entries;
      case null, default -> new Entry[0];
    };
  }

  /** The entry that is good for an instance, or null. */
  static Entry fitting(Object cached, PyObject object) {
    if (cached instanceof Several(var entries)) {
      for (var entry : entries) {
        if (entry.fits(object)) {
          return entry;
        }
      }
      return null;
    }
    return cached instanceof Entry entry && entry.fits(object) ? entry : null;
  }

  /** Whether what was found is called, where the instruction is not one that only finds it. */
  static boolean calls(Object cached) {
    return Arrays.stream(entries(cached)).anyMatch(entry -> entry instanceof Method || entry instanceof Read);
  }

  /** What an entry is good for: instances of one shape, while its class is as it was. */
  // A class with fields, as what is asked of it at each execution is no choice between the kinds of entries then.
  abstract static sealed class Entry {
    private final Shape shape;
    private final int version;

    Entry(Shape shape) {
      this.shape = shape;
      version = shape.cls().version();
    }

    final boolean fits(PyObject object) {
      return object.shape() == shape && holds();
    }

    private boolean holds() {
      return shape.cls().version() == version;
    }
  }

  /** An instance attribute that lies in a slot, and that nothing in the class comes before. */
  static final class Slot extends Entry {
    final int slot;

    Slot(Shape shape, int slot) {
      super(shape);
      this.slot = slot;
    }
  }

  /** An attribute that instances of this shape do not have yet: setting it makes their shape the wider one. */
  static final class Wider extends Entry {
    final int size;
    final Shape wider;

    Wider(Shape shape, Shape wider) {
      super(shape);
      size = shape.size();
      this.wider = wider;
    }
  }

  /** A value found in the class, which no instance attribute hides and nothing binds. */
  static final class Constant extends Entry {
    final Object value;

    Constant(Shape shape, Object value) {
      super(shape);
      this.value = value;
    }
  }

  /** A property that a plain function reads. */
  static final class Read extends Entry {
    final PyFunction getter;

    Read(Shape shape, PyFunction getter) {
      super(shape);
      this.getter = getter;
    }
  }

  /** A function found in the class, which no instance attribute hides: a method, to be called with the instance. */
  static final class Method extends Entry {
    final Object function;

    Method(Shape shape, Object function) {
      super(shape);
      this.function = function;
    }
  }

  /** What an instruction found out that met instances of several shapes. */
  record Several(Entry[] entries) {}

  /** What an entry of a class is good for: that class as it was. */
  sealed interface ClassEntry {
    PyClass cls();

    int version();

    default boolean fits(PyClass other) {
      return other == cls() && other.version() == version();
    }
  }

  /** What a class has, itself or from its bases, as it is or to be called with the class. */
  record OfClass(PyClass cls, int version, Object value, boolean takesClass) implements ClassEntry {}

  /** A call of a class that does no more than call its {@code __init__}, which takes its arguments as they are. */
  record Construction(PyClass cls, int version, PyFunction init) implements ClassEntry {}

  /** A method of a builtin class, which never changes; for values that have no attributes of their own. */
  record BuiltinMethod(PyClass cls, Builtin method) {}

  /** A call of a builtin class, whose values a builtin function makes. */
  record Maker(PyClass cls, Builtin maker) {}

  /** A global variable of a module, read as its attribute: all modules of one code have it in the same slot. */
  record Variable(ModuleCode code, int slot) {
    /** The variables among which this one is bound, if {@code object} is such a module; else null. */
    Globals in(Object object) {
      return object instanceof PyModule module
          && module.globals().code() == code
          && module.globals().references()[slot] != null
              ? module.globals()
              : null;
    }
  }
}
