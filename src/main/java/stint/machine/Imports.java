package stint.machine;

import stint.language.Code;
import stint.machine.builtins.Builtins;
import stint.machine.builtins.Library;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.NativeModule;
import stint.machine.values.PyFunction;
import stint.machine.values.PyModule;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** The import statements. Modules come from the {@link Library} alone; one written in the language runs its body when first imported. */
public final class Imports {
  private static final String MAIN = "__main__";

  private Imports() {}

  /** IMPORT: a module by its dotted name, or with {@code itself} false the package on top of it. Packages are loaded first. */
  static Object load(Tasklet t, String name, boolean itself) {
    if (name.equals(MAIN) && t.programGlobals() instanceof Globals program) {
      return new PyModule(MAIN, program);
    }
    var modules = t.host().modules();
    for (int dot = name.indexOf('.');; dot = name.indexOf('.', dot + 1)) {
      var part = dot < 0 ? name : name.substring(0, dot);
      if (modules.get(part) == null) {
        PyValue module = Library.nativeModule(part);
        if (module == null) {
          return t.push(new LoadFrame(part, name, itself, new Executable(source(part))));
        }
        modules.put(part, module);
      }
      if (dot < 0) {
        return modules.get(itself || name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')));
      }
    }
  }

  /** The module of a dotted name for the library's own use; PENDING while it is loaded. */
  public static Object module(Tasklet t, String name) {
    return load(t, name, true);
  }

  private static Code source(String name) {
    var code = Library.source(name);
    if (code == null) {
      var raise = Raise.of(Exceptions.MODULE_NOT_FOUND_ERROR, "No module named '" + name + "'");
      raise.exception().put("name", Str.of(name));
      throw raise;
    }
    return code;
  }

  /** Calls a function of one of the library's modules, which is loaded before if need be: what it returns, or PENDING. */
  public static Object call(Tasklet t, String module, String function, Object... arguments) {
    return t.push(new FunctionFrame(module, function, arguments));
  }

  /** Loads a module, then calls a function of it. */
  static final class FunctionFrame extends NativeFrame {
    private String module;
    private String function;
    private Object[] arguments;
    private int state;

    FunctionFrame() {}

    FunctionFrame(String module, String function, Object[] arguments) {
      this.module = module;
      this.function = function;
      this.arguments = arguments;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          var loaded = load(t, module, true);
          if (loaded != Tasklet.PENDING) {
            t.give(loaded);
          }
        }
        case 1 -> t.call(((PyModule) t.take()).globals().get(function), arguments);
        default -> {
          return t.take();
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      module = transfer.text(module);
      function = transfer.text(function);
      arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
      state = transfer.integer(state);
    }
  }

  /** A new module of this code, and the function that is its body. */
  public static PyFunction body(Executable code, PyModule module) {
    return new PyFunction(code, module.globals(), new Object[0], null, null, new Object[0]);
  }

  /** A module whose body has not run. */
  public static PyModule module(Executable executable) {
    Code code = executable.code();
    var globals = new Globals(code.module(), Builtins.resolve(code.module()));
    globals.set("__name__", Str.of(code.module().moduleName()));
    globals.set("__doc__", Singleton.NONE);
    if (code.module().moduleName().equals(MAIN)) {
      globals.set("__file__", Str.of(code.module().fileName()));
    }
    return new PyModule(code.module().moduleName(), globals);
  }

  /** Runs the body of a module, then goes on loading what is {@code wanted}; a module whose body fails is not loaded. */
  static final class LoadFrame extends NativeFrame {
    private String name;
    private String wanted;
    private boolean itself;
    private Executable code;
    private boolean called;

    LoadFrame() {}

    LoadFrame(String name, String wanted, boolean itself, Executable code) {
      this.name = name;
      this.wanted = wanted;
      this.itself = itself;
      this.code = code;
    }

    @Override
    public Object step(Tasklet t) {
      if (called) {
        t.take();
        attach(t);
        return load(t, wanted, itself);
      }
      called = true;
      var module = module(code);
      t.host().modules().put(name, module);
      t.call(body(code, module));
      return Tasklet.PENDING;
    }

    /** A module inside of a package becomes one of the package's attributes. */
    private void attach(Tasklet t) {
      int dot = name.lastIndexOf('.');
      if (dot > 0 && t.host().modules().get(name.substring(0, dot)) instanceof PyModule parent) {
        parent.globals().set(name.substring(dot + 1), t.host().modules().get(name));
      }
    }

    @Override
    public boolean handle(Tasklet t, stint.machine.values.PyException exception) {
      t.host().modules().put(name, null);
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      name = transfer.text(name);
      wanted = transfer.text(wanted);
      itself = transfer.flag(itself);
      code = transfer.ref(code);
      called = transfer.flag(called);
    }
  }

  /** IMPORT_FROM. */
  static Object from(Tasklet t, Object module, String name) {
    try {
      return Attributes.get(t, module, name);
    } catch (Raise raise) {
      if (!raise.exception().type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)) {
        throw raise;
      }
      var path = path(module) + "." + name;
      var submodule = t.host().modules().get(path);
      if (submodule != null) {
        return submodule;
      }
      if (Library.has(path)) {
        return load(t, path, true);
      }
      var error =
          Raise.of(
              Exceptions.IMPORT_ERROR,
              "cannot import name '" + name + "' from '" + path(module) + "' (unknown location)");
      error.exception().put("name", Str.of(path(module)));
      throw error;
    }
  }

  private static String path(Object module) {
    return switch (module) {
      case PyModule written -> written.name();
      case NativeModule builtin -> builtin.name();
      default -> String.valueOf(module);
    };
  }

  /** IMPORT_STAR: every public name of the module into the running function's globals. */
  static Object star(Tasklet t, Object module) {
    var globals = t.globals();
    switch (module) {
      case NativeModule builtin ->
          builtin
              .attributes()
              .forEach(
                  (name, value) -> {
                    if (!name.startsWith("_")) {
                      globals.set(name, Attributes.get(t, module, name));
                    }
                  });
      case PyModule written -> {
        for (var name : written.globals().names()) {
          if (!name.startsWith("_")) {
            globals.set(name, written.globals().get(name));
          }
        }
      }
      default -> throw new AssertionError(module.getClass());
    }
    return Singleton.NONE;
  }
}
