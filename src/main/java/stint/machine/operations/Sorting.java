package stint.machine.operations;

import stint.language.Ast;
import stint.machine.Tasklet;
import stint.machine.values.PyList;
import stint.machine.values.Singleton;

/** Stand-in on this branch until the real one lands: sorts builtin values without a key. */
public final class Sorting {
  private Sorting() {}

  public static Object sort(Tasklet t, PyList list, Object key, Object reverse) {
    var items = list.toArray();
    java.util.Arrays.sort(items, (a, b) -> (Boolean) Ordering.compare(t, Ast.CmpOp.LT, a, b) ? -1 : (Boolean) Ordering.compare(t, Ast.CmpOp.LT, b, a) ? 1 : 0);
    for (int i = 0; i < items.length; i++) {
      list.set(i, items[i]);
    }
    return Singleton.NONE;
  }
}
