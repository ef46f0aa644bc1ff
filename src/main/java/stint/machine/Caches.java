package stint.machine;

import stint.language.Code.ModuleCode;
import stint.machine.values.Builtin;
import stint.machine.values.Globals;
import stint.machine.values.PyClass;
import stint.machine.values.PyFunction;
import stint.machine.values.PyModule;
import stint.machine.values.PyObject;
import stint.machine.values.Shape;

/**
 * Entries of the inline caches: what the last execution of an instruction found out. An entry holds as long as the instance has the
 * same shape, which names its class, and the class has not changed. Immutable, so that it can be shared by threads without care.
 */
final class Caches {
  private Caches() {}

  /** What every entry is good for: instances of one shape, while its class is as it was. */
  sealed interface Entry {
    Shape shape();

    int version();

    default boolean fits(PyObject object) {
      return object.shape() == shape() && shape().cls().version() == version();
    }
  }

  /** An instance attribute that lies in a slot, and that nothing in the class comes before. */
  record Slot(Shape shape, int version, int slot) implements Entry {}

  /** An attribute that instances of this shape do not have yet: setting it makes their shape the wider one. */
  record Wider(Shape shape, int version, Shape wider) implements Entry {}

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
