package stint.machine.values;

import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * An attribute that is computed each time: of the instances of a builtin class, whose attribute it is, or of a native module.
 * Snapshots hold it by the names of its owner and itself. Neither direction runs user code.
 */
public final class GetSet extends PyValue {
  /** Computes the attribute. */
  @FunctionalInterface
  public interface Getter {
    Object get(Tasklet tasklet, Object self);
  }

  /** Sets the attribute; the value is null when it is to be deleted. */
  @FunctionalInterface
  public interface Setter {
    void set(Tasklet tasklet, Object self, Object value);
  }

  private final String owner;
  private final String name;
  private final Getter getter;
  private final Setter setter;

  private GetSet(String owner, String name, Getter getter, Setter setter) {
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }

  /** An attribute that programs can only read. */
  public static GetSet readOnly(String owner, String name, Getter getter) {
    return new GetSet(owner, name, getter, null);
  }

  /** An attribute that programs can read and set. */
  public static GetSet of(String owner, String name, Getter getter, Setter setter) {
    return new GetSet(owner, name, getter, setter);
  }

  /** The name of the class or module it belongs to. */
  public String owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public boolean isReadOnly() {
    return setter == null;
  }

  /** The attribute's value for an instance, or for the module itself. */
  public Object get(Tasklet tasklet, Object self) {
    return getter.get(tasklet, self);
  }

  /** Sets the attribute, which must not be read-only; null deletes. */
  public void set(Tasklet tasklet, Object self, Object value) {
    setter.set(tasklet, self, value);
  }

  @Override
  public PyClass type() {
    return Types.GETSET_DESCRIPTOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new AssertionError("saved by name");
  }
}
