package stint.machine;

import java.util.ArrayList;
import java.util.List;
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
    switch (code.caches[at]) {
      case Entry other -> keep(kept, other);
      case Several several -> {
        for (var other : several.entries()) {
          keep(kept, other);
        }
      }
      case null, default -> {}
    }
    code.caches[at] = kept.size() == 1 ? entry : Several.of(kept);
  }

  private static void keep(List<Entry> kept, Entry entry) {
    if (kept.size() < MOST && entry.shape() != kept.getFirst().shape() && entry.holds()) {
      kept.add(entry);
    }
  }

  /** The entry that is good for an instance, or null. */
  static Entry fitting(Object cached, PyObject object) {
    if (cached instanceof Several several) {
      return several.fitting(object);
    }
    // A look at the class first: what is asked of a record that is known to the JVM is no call.
    if (cached instanceof Wider entry) {
      return entry.fits(object) ? entry : null;
    }
    if (cached instanceof Method entry) {
      return entry.fits(object) ? entry : null;
    }
    return cached instanceof Entry entry && entry.fits(object) ? entry : null;
  }

  /** What every entry is good for: instances of one shape, while its class is as it was. */
  sealed interface Entry {
    Shape shape();

    int version();

    default boolean fits(PyObject object) {
      return object.shape() == shape() && holds();
    }

    default boolean holds() {
      return shape().cls().version() == version();
    }
  }

  /** An instance attribute that lies in a slot, and that nothing in the class comes before. */
  record Slot(Shape shape, int version, int slot) implements Entry {}

  /** An attribute that instances of this shape do not have yet: setting it makes their shape the wider one. */
  record Wider(Shape shape, int version, Shape wider) implements Entry {}

  /** A value found in the class, which no instance attribute hides and nothing binds. */
  record Constant(Shape shape, int version, Object value) implements Entry {}

  /** A property that a plain function reads. */
  record Read(Shape shape, int version, PyFunction getter) implements Entry {}

  /** What an instruction found out that met instances of several shapes; the shapes lie apart, as they are looked through each time. */
  record Several(Entry[] entries, Shape[] shapes, int[] versions) {
    static Several of(List<Entry> entries) {
      return new Several(
          entries.toArray(Entry[]::new),
          entries.stream().map(Entry::shape).toArray(Shape[]::new),
          entries.stream().mapToInt(Entry::version).toArray());
    }

    Entry fitting(PyObject object) {
      var shape = object.shape();
      for (int i = 0; i < shapes.length; i++) {
        if (shapes[i] == shape && shape.cls().version() == versions[i]) {
          return entries[i];
        }
      }
      return null;
    }
  }

  /** What a class has, itself or from its bases, as it is or to be called with the class. */
  record OfClass(PyClass cls, int version, Object value, boolean takesClass) {
    boolean fits(PyClass other) {
      return other == cls && other.version() == version;
    }
  }

  /** A method of a builtin class, which never changes; for values that have no attributes of their own. */
  record BuiltinMethod(PyClass cls, Builtin method) {}

  /** A call of a builtin class, whose values a builtin function makes. */
  record Maker(PyClass cls, Builtin maker) {}

  /** A call of a class that does no more than call its {@code __init__}, which takes its arguments as they are. */
  record Construction(PyClass cls, int version, PyFunction init) {}

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

  /** A plain function found in the class, which no instance attribute hides. */
  record Method(Shape shape, int version, Object function) implements Entry {}
}
