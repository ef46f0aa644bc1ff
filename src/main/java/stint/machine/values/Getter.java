package stint.machine.values;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/** An attribute of a builtin class that Java code reads and perhaps writes. Snapshots hold it by its class and name. */
public final class Getter extends PyValue {
  /** Reads the attribute: a value, or PENDING after pushing a frame. */
  @FunctionalInterface
  public interface Read {
    Object get(Tasklet tasklet, Object self);
  }

  /** Writes the attribute; null deletes it. */
  @FunctionalInterface
  public interface Write {
    void set(Tasklet tasklet, Object self, Object value);
  }

  private final String owner;
  private final String name;
  private final Read read;
  private final Write write;

  private Getter(String owner, String name, Read read, Write write) {
    this.owner = owner;
    this.name = name;
    this.read = read;
    this.write = write;
  }

  /** An attribute that programs cannot set. */
  public static Getter of(String owner, String name, Read read) {
    return new Getter(
        owner,
        name,
        read,
        (_, _, _) -> {
          throw Raise.of(
              Exceptions.ATTRIBUTE_ERROR,
              "attribute '" + name + "' of '" + owner + "' objects is not writable");
        });
  }

  /** An attribute that programs can set. */
  public static Getter of(String owner, String name, Read read, Write write) {
    return new Getter(owner, name, read, write);
  }

  public String name() {
    return name;
  }

  /** The name of its class. */
  public String owner() {
    return owner;
  }

  public Object get(Tasklet tasklet, Object self) {
    return read.get(tasklet, self);
  }

  public void set(Tasklet tasklet, Object self, Object value) {
    write.set(tasklet, self, value);
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
