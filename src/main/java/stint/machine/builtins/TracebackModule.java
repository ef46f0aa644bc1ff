package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.ActiveCall;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Tracebacks;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.PyCode;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFrame;
import stint.machine.values.PyList;
import stint.machine.values.PyModule;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Traceback;
import stint.machine.values.Types;

/** The module {@code _traceback}, which traceback is made of, and the attributes of tracebacks and frames. */
public final class TracebackModule {
  private TracebackModule() {}

  static Map<String, Object> attributes() {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("place", Builtin.function("place(tb, /)", (t, a) -> shown(t, place(a[0]))));
    table.put("calls", Builtin.function("calls()", (t, _) -> calls(t)));
    table.put("caller", Builtin.function("caller(level, /)", (t, a) -> caller(t, (Long) a[0])));
    table.put("source_line",
        Builtin.function("source_line(file, line, /)", (t, a) -> sourceLine(t, ((Str) a[0]).text(), (Long) a[1])));
    table.put("program", Builtin.function("program()", (t, _) -> program(t)));
    return table;
  }

  static void install() {
    new Methods(Types.TRACEBACK)
        .get("tb_lineno", (_, self) -> (long) ((Traceback) self).place().line())
        .get("tb_next", (_, self) -> next((Traceback) self))
        .get("tb_frame", (_, self) -> new PyFrame(((Traceback) self).place()))
        .get("tb_lasti", (_, self) -> (long) ((Traceback) self).place().instruction())
        .install();
    new Methods(Types.FRAME)
        .get("f_lineno", (_, self) -> (long) ((PyFrame) self).place().line())
        .get("f_code", (_, self) -> new PyCode(((PyFrame) self).place().code()))
        .get("f_back", (_, self) -> Reflection.orNone(((PyFrame) self).back()))
        .get("f_locals", (_, self) -> variables(((PyFrame) self).locals(), "f_locals"))
        .get("f_globals", (_, self) -> variables(((PyFrame) self).globals(), "f_globals"))
        .install();
    CodeAttributes.install();
  }

  /** Once a call is over its variables are gone. */
  private static PyDict variables(PyDict found, String name) {
    if (found == null) {
      throw Raise.of(Exceptions.ATTRIBUTE_ERROR, "the call is over: its frame has no '" + name + "' any more");
    }
    return found;
  }

  /** The calls of the library's functions are left out, as CPython has none for what it has in C. */
  private static Object next(Traceback traceback) {
    var next = traceback.next();
    while (next != null && isLibrary(next.place())) {
      next = next.next();
    }
    return Reflection.orNone(next);
  }

  private static boolean isLibrary(PyException.Place place) {
    return place.code().module().fileName().startsWith("<library ");
  }

  /** The running program as a module, for unittest to look through; None if nothing of it is running. */
  private static Object program(Tasklet t) {
    var globals = t.programGlobals();
    return globals == null ? Singleton.NONE : new PyModule("__main__", globals);
  }

  private static PyException.Place place(Object value) {
    return switch (value) {
      case Traceback traceback -> traceback.place();
      case PyFrame frame -> frame.place();
      default -> throw Raise.typeError("expected traceback object or None, got '" + Types.of(value).name() + "'");
    };
  }

  /** A call: (file, line, function, source line, how it is shown). */
  private static PyTuple shown(Tasklet t, PyException.Place place) {
    t.charge(20 + (place.code().module().source().length() >> 8));
    return PyTuple.of(
        Str.of(place.code().module().fileName()),
        (long) place.line(),
        Str.of(place.code().name()),
        Str.of(Tracebacks.sourceLine(place)),
        Str.of(Tracebacks.entry(place)));
  }

  /** The active calls in the same form, the outermost first. */
  private static PyList calls(Tasklet t) {
    var list = PyList.of();
    for (var place : t.places()) {
      t.host().allocate(200);
      list.add(shown(t, place));
    }
    return list;
  }

  /** A line of a source that is being executed; empty if there is none. */
  private static Str sourceLine(Tasklet t, String file, long line) {
    for (var place : t.places()) {
      var module = place.code().module();
      if (module.fileName().equals(file)) {
        t.charge(module.source().length() >> 8);
        return Str.of(Tracebacks.sourceLine(module.source(), (int) line));
      }
    }
    return Str.EMPTY;
  }

  /** Which of the program's calls called the library, counted from 1: (file, line, function). */
  private static PyTuple caller(Tasklet t, long level) {
    var places = t.places().stream().filter(place -> !isLibrary(place)).toList();
    t.charge(places.size() >> 2);
    if (places.isEmpty()) {
      return PyTuple.of(Str.of("(unknown file)"), 0L, Str.of("(unknown function)"));
    }
    var place = places.get((int) Math.max(0, places.size() - Math.max(1, level)));
    return PyTuple.of(
        Str.of(place.code().module().fileName()), (long) place.line(), Str.of(place.code().name()));
  }

  /** {@code sys._getframe}: the call so many above the one that asks. */
  static Object frame(Tasklet t, long above) {
    var frame = innermost(t, t.calls());
    for (long i = above; i > 0 && frame != null; i--) {
      frame = frame.back();
    }
    if (frame == null) {
      throw Raise.valueError("call stack is not deep enough");
    }
    return frame;
  }

  /** The innermost of calls that are given innermost last, as {@code asking} sees it; null if there is none. */
  public static PyFrame innermost(Tasklet asking, List<ActiveCall> calls) {
    PyFrame frame = null;
    Globals module = null;
    PyDict globals = null;
    for (var call : calls) {
      var place = new PyException.Place(call.code(), call.instruction());
      if (isLibrary(place)) {
        continue;
      }
      if (call.globals() != module) {
        // Calls of functions of one module mostly follow each other.
        module = call.globals();
        globals = Reflection.variables(asking, module);
      }
      var locals = new PyDict();
      call.locals().forEach((name, value) -> locals.put(Str.of(name), value));
      asking.host().allocate(200 + Reflection.BYTES_PER_VARIABLE * locals.size());
      asking.charge(2 + locals.size() / Reflection.VARIABLES_PER_UNIT);
      frame = new PyFrame(place, frame, locals, globals);
    }
    return frame;
  }
}
