package stint.machine;

import stint.machine.values.PyDerived;

/** Instances of classes that derive from builtin ones, seen as values of those. */
public final class Derived {
  private Derived() {}

  /** The builtin value that an instance stands for; any other value itself. */
  public static Object unwrap(Object value) {
    return value instanceof PyDerived derived ? derived.part() : value;
  }
}
