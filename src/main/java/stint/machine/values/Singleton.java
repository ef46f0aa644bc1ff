package stint.machine.values;

import stint.machine.Transfer;

/** A value that exists once: None, Ellipsis, NotImplemented. Snapshots hold them by name. */
public final class Singleton extends PyValue {
  public static final Singleton NONE = new Singleton("None");
  public static final Singleton ELLIPSIS = new Singleton("Ellipsis");
  public static final Singleton NOT_IMPLEMENTED = new Singleton("NotImplemented");

  /** What a look-up answers for a key that is not there; programs never see it. */
  public static final Singleton ABSENT = new Singleton("<absent>");

  private final String name;

  private Singleton(String name) {
    this.name = name;
  }

  @Override
  public PyClass type() {
    return switch (name) {
      case "None" -> Types.NONE;
      case "Ellipsis" -> Types.ELLIPSIS;
      default -> Types.NOT_IMPLEMENTED;
    };
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new AssertionError("saved by name");
  }

  /** Its representation. */
  @Override
  public String toString() {
    return name;
  }
}
