package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Derived;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Numbers;
import stint.machine.values.Builtin;
import stint.machine.values.CountIterator;
import stint.machine.values.PyClass;
import stint.machine.values.PyTuple;
import stint.machine.values.RepeatIterator;
import stint.machine.values.SelectionIterator;
import stint.machine.values.Types;

/** The iterators of {@code itertools} that need no user code for their next item. Their arguments come checked from the module's source. */
final class ItertoolsModule {
  private static final int MOST = 1 << 20;

  private ItertoolsModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    add(table, "count(start, step, /)", (_, a) -> new CountIterator(Derived.unwrap(a[0]), Derived.unwrap(a[1])));
    add(table, "repeat(value, times, /)", (_, a) -> new RepeatIterator(a[0], (Long) a[1]));
    add(table, "product(pools, /)", (t, a) -> product(t, (PyTuple) a[0]));
    add(table, "permutations(pool, r, /)", (t, a) -> select(t, SelectionIterator.Kind.PERMUTATIONS, a));
    add(table, "combinations(pool, r, /)", (t, a) -> select(t, SelectionIterator.Kind.COMBINATIONS, a));
    add(
        table,
        "combinations_with_replacement(pool, r, /)",
        (t, a) -> select(t, SelectionIterator.Kind.COMBINATIONS_WITH_REPLACEMENT, a));
    add(table, "is_number(value, /)", (_, a) -> Numbers.isNumber(Derived.unwrap(a[0])));
    return table;
  }

  static void install() {
    for (var cls : new PyClass[]{Types.COUNT, Types.REPEAT, Types.PRODUCT, Types.PERMUTATIONS, Types.COMBINATIONS,
      Types.COMBINATIONS_WITH_REPLACEMENT}) {
      cls.set("__module__", stint.machine.values.Str.of("itertools"));
      new Methods(cls)
          .add("__next__(self)", (t, a) -> Next.start(t, a[0], null))
          .add("__iter__(self)", (_, a) -> a[0])
          .install();
    }
  }

  private static void add(Map<String, Object> table, String signature, Builtin.Body body) {
    var function = Builtin.function(signature, body);
    table.put(function.name(), function);
  }

  private static Object product(Tasklet t, PyTuple tuples) {
    t.host().allocate(16L * tuples.size());
    t.charge(tuples.size() / 16);
    var pools = new PyTuple[tuples.size()];
    for (int i = 0; i < pools.length; i++) {
      pools[i] = (PyTuple) tuples.get(i);
    }
    return new SelectionIterator(pools);
  }

  private static Object select(Tasklet t, SelectionIterator.Kind kind, Object[] a) {
    var pool = (PyTuple) a[0];
    long length = (Long) a[1];
    if (length > pool.size() && kind != SelectionIterator.Kind.COMBINATIONS_WITH_REPLACEMENT) {
      return new SelectionIterator(kind, PyTuple.EMPTY, 1);
    }
    if (length > MOST) {
      throw Raise.memoryError();
    }
    t.host().allocate(16L * (pool.size() + length));
    t.charge((pool.size() + length) / 16);
    return new SelectionIterator(kind, pool, (int) length);
  }
}
