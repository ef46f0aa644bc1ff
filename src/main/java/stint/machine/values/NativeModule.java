package stint.machine.values;

import java.util.Map;
import stint.machine.Transfer;

/** A module written in Java; its attributes never change. Snapshots hold it by its name. */
public final class NativeModule extends PyValue {
  private final String name;
  private final Map<String, Object> attributes;

  /** A module of these attributes. */
  public NativeModule(String name, Map<String, Object> attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  public String name() {
    return name;
  }

  /** Its attributes in order. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  @Override
  public PyClass type() {
    return Types.MODULE;
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new AssertionError("saved by name");
  }
}
