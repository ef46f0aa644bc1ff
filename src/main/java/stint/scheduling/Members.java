package stint.scheduling;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.Builtin;
import stint.machine.values.Getter;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;

/**
 * Puts methods and attributes into a builtin class whose instances have a Java class of their own.
 *
 * @param <T> that class
 */
final class Members<T extends PyObject> {
  /** What a method does; the arguments are those of {@link Builtin.Body}, self first. */
  @FunctionalInterface
  interface Method<T> {
    Object call(Tasklet tasklet, T self, Object[] arguments);
  }

  /** Computes an attribute. */
  @FunctionalInterface
  interface Read<T> {
    Object get(World world, T self);
  }

  /** Computes an attribute at the cost of the tasklet that asks for it. */
  @FunctionalInterface
  interface Charged<T> {
    Object get(Tasklet asking, T self);
  }

  /** Sets an attribute. */
  @FunctionalInterface
  interface Write<T> {
    void set(T self, Object value);
  }

  private final PyClass cls;
  private final Class<T> instances;

  Members(PyClass cls, Class<T> instances) {
    this.cls = cls;
    this.instances = instances;
  }

  /** Adds a method; its signature is as in {@link stint.machine.values.Signature#parse}, self first. */
  Members<T> method(String signature, Method<T> method) {
    var name = signature.substring(0, signature.indexOf('('));
    cls.set(
        name,
        Builtin.method(
            cls.name(),
            signature,
            (tasklet, arguments) -> method.call(tasklet, self(name, arguments[0]), arguments)));
    return this;
  }

  /** Adds an attribute that cannot be set. */
  Members<T> get(String name, Read<T> read) {
    return getCharged(name, (asking, self) -> read.get(World.of(asking), self));
  }

  /** As {@link #get}, for what has to be made first. */
  Members<T> getCharged(String name, Charged<T> read) {
    cls.set(name, Getter.of(cls.name(), name, (asking, self) -> read.get(asking, self(name, self))));
    return this;
  }

  /** Adds an attribute that can be set, but not deleted. */
  Members<T> getSet(String name, Read<T> read, Write<T> write) {
    cls.set(
        name,
        Getter.of(
            cls.name(),
            name,
            reading(name, read),
            (_, self, value) -> {
              if (value == null) {
                throw Raise.typeError("cannot delete attribute '" + name + "'");
              }
              write.set(self(name, self), value);
            }));
    return this;
  }

  private Getter.Read reading(String name, Read<T> read) {
    return (tasklet, self) -> read.get(World.of(tasklet), self(name, self));
  }

  private T self(String name, Object value) {
    if (!instances.isInstance(value)) {
      throw Builtin.doesNotApply(cls.name(), name, value);
    }
    return instances.cast(value);
  }
}
