package stint.machine.values;

import stint.machine.Transfer;

/** What {@code list[int]} makes: a class with arguments, which mean something to readers and tools alone. It is called as the class is. */
public final class PyAlias extends PyValue implements Plain {
  private PyClass origin;
  private PyTuple arguments;

  /** For the snapshot codec. */
  PyAlias() {}

  /**
   * An alias.
   *
   * @param key what stands in the brackets: a tuple means several arguments
   */
  public PyAlias(PyClass origin, Object key) {
    this.origin = origin;
    this.arguments = key instanceof PyTuple several ? several : PyTuple.of(key);
  }

  /** Whether a builtin class takes arguments in brackets. */
  public static boolean isGeneric(PyClass cls) {
    return cls == Types.LIST
        || cls == Types.DICT
        || cls == Types.TUPLE
        || cls == Types.SET
        || cls == Types.FROZENSET
        || cls == Types.TYPE;
  }

  @Override
  public boolean isEqualTo(Object other) {
    return other instanceof PyAlias alias
        && alias.origin == origin
        && Immediate.equal(alias.arguments, arguments) == 1;
  }

  /** Without the arguments, which may be anything. */
  @Override
  public long hash() {
    return Immediate.hash(Str.of(origin.name())) ^ arguments.size();
  }

  /** The class, {@code __origin__}. */
  public PyClass origin() {
    return origin;
  }

  /** What stood in the brackets, {@code __args__}. */
  public PyTuple arguments() {
    return arguments;
  }

  @Override
  public PyClass type() {
    return Types.GENERIC_ALIAS;
  }

  @Override
  public void transfer(Transfer transfer) {
    origin = transfer.ref(origin);
    arguments = transfer.ref(arguments);
  }
}
