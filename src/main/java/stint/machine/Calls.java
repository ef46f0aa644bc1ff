package stint.machine;

import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.PyAlias;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Calls of anything callable. A call of a function of the program puts its frame on the stack and answers PENDING. */
final class Calls {
  private Calls() {}

  /** CALL and CALL_METHOD: the callee is in register a, {@code count} arguments follow. */
  static Object call(Tasklet t, Executable code, int a, int count, boolean method) {
    int first = a + 1;
    int given = count;
    if (method) {
      if (t.references[t.base + first] == null) {
        first++;
      } else {
        given++;
      }
    }
    var callee = t.get(a);
    if (callee instanceof PyFunction function) {
      return Binding.inPlace(t, function, t.base + first, given);
    }
    if (callee instanceof PyClass cls && Classes.initializer(cls, given) instanceof PyFunction init) {
      if (!method) {
        code.caches[t.pc - 1] = new Caches.Construction(cls, cls.version(), init);
      }
      t.host().allocate(48);
      return Binding.constructInPlace(t, init, new PyObject(cls), t.base + first, given);
    }
    if (callee instanceof PyClass cls && !method && Classes.maker(cls) instanceof Builtin maker) {
      code.caches[t.pc - 1] = new Caches.Maker(cls, maker);
    }
    return call(t, callee, t.slice(first, given), null, null);
  }

  /** CALL_KW: the last arguments are passed by the names. */
  static Object callNamed(Tasklet t, int a, int count, boolean method, PyTuple keywords) {
    int first = a + 1;
    int given = count;
    if (method) {
      if (t.references[t.base + first] == null) {
        first++;
      } else {
        given++;
      }
    }
    int positional = given - keywords.size();
    var names = new String[keywords.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = ((Str) keywords.get(i)).text();
    }
    return call(t, t.get(a), t.slice(first, positional), names, t.slice(first + positional, names.length));
  }

  /** CALL_EX: the positional arguments in a list or tuple, the others in a dict or None. */
  static Object callSpread(Tasklet t, int a) {
    Object[] positional = t.get(a + 1) instanceof PyList list ? list.toArray() : ((PyTuple) t.get(a + 1)).items();
    t.charge(positional.length >> 4);
    if (t.get(a + 2) == Singleton.NONE) {
      return call(t, t.get(a), positional, null, null);
    }
    var keywords = (PyDict) t.get(a + 2);
    var keys = keywords.keys();
    var names = new String[keys.length];
    t.charge(names.length >> 2);
    for (int i = 0; i < names.length; i++) {
      if (!(keys[i] instanceof Str key)) {
        throw Raise.typeError("keywords must be strings");
      }
      names[i] = key.text();
    }
    return call(t, t.get(a), positional, names, keywords.values());
  }

  /**
   * Calls anything.
   *
   * @param names of the keyword arguments, or null
   */
  static Object call(Tasklet t, Object callee, Object[] arguments, String[] names, Object[] named) {
    return switch (callee) {
      case PyFunction function -> Binding.fromArrays(t, function, arguments, names, named);
      case Builtin builtin -> builtin.call(t, arguments, names, named);
      case PyMethod method -> call(t, method.function(), prepend(method.self(), arguments), names, named);
      case PyClass cls when cls.metaMethod("__call__") instanceof Object maker ->
          call(t, maker, prepend(cls, arguments), names, named);
      case PyClass cls -> Classes.construct(t, cls, arguments, names, named);
      case PyAlias alias -> call(t, alias.origin(), arguments, names, named);
      case DeferredMethod method -> t.push(new DeferredMethod.CallFrame(method, arguments, names, named));
      case StaticMethod wrapped -> call(t, wrapped.function(), arguments, names, named);
      case PyObject object when object.type().lookup("__call__") instanceof Object function ->
          call(t, Attributes.bindMethod(t, function, object, object.type()), arguments, names, named);
      default -> throw Raise.typeError("'" + Types.of(callee).name() + "' object is not callable");
    };
  }

  /** Whether a value can be called. */
  static boolean isCallable(Object value) {
    return switch (value) {
      case PyFunction _,Builtin _,PyMethod _,PyClass _,PyAlias _,StaticMethod _ -> true;
      case ClassMethod _ -> false;
      case PyObject object -> object.type().lookup("__call__") != null;
      default -> false;
    };
  }

  static Object[] prepend(Object first, Object[] rest) {
    var all = new Object[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }
}
