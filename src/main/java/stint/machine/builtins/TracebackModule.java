package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Tracebacks;
import stint.machine.values.Builtin;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyModule;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Traceback;
import stint.machine.values.Types;

/** The module {@code _traceback}, which traceback is made of, and the attributes of tracebacks. */
final class TracebackModule {
  private TracebackModule() {}

  static Map<String, Object> attributes() {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("count", Builtin.function("count(tb, /)", (_, a) -> (long) exception(a[0]).traceback().size()));
    table.put("place", Builtin.function("place(tb, index, /)", (t, a) -> place(t, exception(a[0]), (Long) a[1])));
    table.put("calls", Builtin.function("calls()", (t, _) -> calls(t)));
    table.put("program", Builtin.function("program()", (t, _) -> program(t)));
    return table;
  }

  static void install() {
    new Methods(Types.TRACEBACK)
        .get("tb_lineno", (_, self) -> line(outermost(((Traceback) self).exception())))
        .install();
  }

  /** The running program as a module, for unittest to look through; None if nothing of it is running. */
  private static Object program(Tasklet t) {
    var globals = t.programGlobals();
    return globals == null ? Singleton.NONE : new PyModule("__main__", globals);
  }

  private static PyException exception(Object value) {
    return switch (value) {
      case Traceback traceback -> traceback.exception();
      case PyException exception -> exception;
      default -> throw Raise.typeError("expected traceback object or None, got '" + Types.of(value).name() + "'");
    };
  }

  private static PyException.Place outermost(PyException exception) {
    return exception.traceback().getLast();
  }

  private static long line(PyException.Place place) {
    return place.code().spans()[place.instruction()].line();
  }

  /** The call at an index, the outermost being 0: (file, line, function, source line, how it is shown). */
  private static PyTuple place(Tasklet t, PyException exception, long index) {
    var passed = exception.traceback();
    return shown(t, passed.get((int) (passed.size() - 1 - index)));
  }

  private static PyTuple shown(Tasklet t, PyException.Place place) {
    t.charge(20 + (place.code().module().source().length() >> 8));
    return PyTuple.of(
        Str.of(place.code().module().fileName()),
        line(place),
        Str.of(place.code().name()),
        Str.of(Tracebacks.sourceLine(place)),
        Str.of(Tracebacks.entry(place)));
  }

  /** The active calls in the same form, the outermost first. */
  private static PyList calls(Tasklet t) {
    var list = PyList.of();
    for (var call : t.calls()) {
      t.host().allocate(200);
      list.add(shown(t, new PyException.Place(call.code(), call.instruction())));
    }
    return list;
  }
}
