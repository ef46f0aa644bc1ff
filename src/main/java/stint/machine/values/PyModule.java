package stint.machine.values;

import stint.machine.Transfer;

/** A module with variables of its own: the program itself, or a module written in the language. */
public final class PyModule extends PyValue {
  private String name;
  private Globals globals;

  /** For the snapshot codec. */
  PyModule() {}

  /** A module over its variables. */
  public PyModule(String name, Globals globals) {
    this.name = name;
    this.globals = globals;
  }

  public String name() {
    return name;
  }

  public Globals globals() {
    return globals;
  }

  @Override
  public PyClass type() {
    return Types.MODULE;
  }

  @Override
  public void transfer(Transfer transfer) {
    name = transfer.text(name);
    globals = transfer.ref(globals);
  }
}
