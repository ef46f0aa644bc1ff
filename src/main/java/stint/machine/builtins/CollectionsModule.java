package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.language.Ast;
import stint.language.Code;
import stint.language.Compiler;
import stint.language.Parser;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.Executable;
import stint.machine.Imports;
import stint.machine.NativeFrame;
import stint.machine.Operators;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Lookup;
import stint.machine.values.Builtin;
import stint.machine.values.PyDict;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What {@code collections} and its like have in Java. */
final class CollectionsModule {
  private static final int CHARACTERS_PER_UNIT = 4;

  private CollectionsModule() {}

  static Map<String, Object> attributes() {
    var table = new LinkedHashMap<String, Object>();
    table.put("deque", Types.DEQUE);
    table.put(
        "_count_elements",
        Builtin.function(
            "_count_elements(mapping, iterable, /)",
            (t, a) -> t.push(new CountElements((PyDict) Derived.unwrap(a[0]), a[1]))));
    table.put(
        "_function",
        Builtin.function(
            "_function(source, globals, /)", (t, a) -> t.push(new MakeFunction((Str) a[0], (PyDict) a[1]))));
    return table;
  }

  /** Adds one to the count of every item. */
  static final class CountElements extends Collecting {
    private enum Stage {
      FOUND,
      ADDED,
      PUT
    }

    private PyDict counts;
    private Object key;
    private Stage stage = Stage.FOUND;

    CountElements() {}

    CountElements(PyDict counts, Object iterable) {
      super(iterable);
      this.counts = counts;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      key = item;
      stage = Stage.FOUND;
      var found = Lookup.getOrDefault(t, counts, item, 0L);
      return found == Tasklet.PENDING ? found : found(t, found);
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      return switch (stage) {
        case FOUND -> found(t, value);
        case ADDED -> put(t, value);
        case PUT -> null;
      };
    }

    private Object found(Tasklet t, Object count) {
      stage = Stage.ADDED;
      if (count instanceof Long small && small < Long.MAX_VALUE) {
        return put(t, small + 1);
      }
      var sum = Operators.binary(t, Ast.Operator.ADD, false, count, 1L);
      return sum == Tasklet.PENDING ? sum : put(t, sum);
    }

    private Object put(Tasklet t, Object count) {
      stage = Stage.PUT;
      return Lookup.put(t, counts, key, count) == Tasklet.PENDING ? Tasklet.PENDING : null;
    }

    @Override
    protected Object end(Tasklet t) {
      return Singleton.NONE;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      counts = transfer.ref(counts);
      key = transfer.ref(key);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
    }
  }

  /**
   * Makes a function of a source that the library wrote, a single {@code def}: how named tuples and dataclasses get methods whose
   * parameters are the fields. Programs have no way to it.
   */
  static final class MakeFunction extends NativeFrame {
    private Str source;
    private PyDict globals;
    private String name;
    private stint.machine.values.PyModule module;

    MakeFunction() {}

    MakeFunction(Str source, PyDict globals) {
      this.source = source;
      this.globals = globals;
    }

    @Override
    public Object step(Tasklet t) {
      if (module != null) {
        t.take();
        return module.globals().get(name);
      }
      var text = source.text();
      t.charge(text.length() / CHARACTERS_PER_UNIT);
      t.host().allocate(16L * text.length());
      name = text.substring("def ".length(), text.indexOf('('));
      Code code = Compiler.compile(Parser.parse(text, FILE), text, FILE, "__main__");
      var executable = new Executable(code);
      module = Imports.module(executable);
      for (var key : globals.keys()) {
        module.globals().set(((Str) key).text(), globals.get(key));
      }
      t.call(Imports.body(executable, module));
      return Tasklet.PENDING;
    }

    private static final String FILE = "<library generated>";

    @Override
    public void transfer(Transfer transfer) {
      source = transfer.ref(source);
      globals = transfer.ref(globals);
      name = transfer.text(name);
      module = transfer.ref(module);
    }
  }
}
