package stint.machine.builtins;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import stint.language.Scope;
import stint.machine.Attributes;
import stint.machine.Collecting;
import stint.machine.Imports;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Truth;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.Immediate;
import stint.machine.values.NativeModule;
import stint.machine.values.PyAlias;
import stint.machine.values.PyClass;
import stint.machine.values.PyCode;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyMember;
import stint.machine.values.PyMethod;
import stint.machine.values.PyModule;
import stint.machine.values.PyObject;
import stint.machine.values.PyProperty;
import stint.machine.values.PySet;
import stint.machine.values.PySuper;
import stint.machine.values.PyTuple;
import stint.machine.values.PyUnion;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What programs ask about values: the special attributes, isinstance, getattr, dir, vars, id. */
public final class Reflection {
  /** The most classes of one tuple that isinstance looks at in one step. */
  private static final int MOST_CLASSES = 256;

  /** What variables cost that are put into a dict. */
  static final long BYTES_PER_VARIABLE = 60;
  static final int VARIABLES_PER_UNIT = 4;

  private Reflection() {}

  // Special attributes; null says that there is none of the name

  /** Of an instance of a program's class. */
  public static Object ofInstance(Tasklet t, PyObject instance, String name) {
    return switch (name) {
      case "__class__" -> instance.type();
      case "__dict__" -> hasDictionary(instance) ? instance.dictionary() : null;
      case "__module__", "__doc__" -> instance.type().lookup(name) instanceof Object value ? value : Singleton.NONE;
      default -> instance instanceof PyException exception ? ofException(exception, name) : null;
    };
  }

  private static Object ofException(PyException exception, String name) {
    return switch (name) {
      case "args" -> exception.arguments();
      case "__cause__" -> exception.cause() == null ? Singleton.NONE : exception.cause();
      case "__context__" -> exception.context() == null ? Singleton.NONE : exception.context();
      case "__suppress_context__" -> exception.contextSuppressed();
      case "__traceback__" -> orNone(exception.traceback());
      default -> ExceptionConstructors.attribute(exception, name);
    };
  }

  /** A value that the machine keeps as null if there is none. */
  public static Object orNone(Object value) {
    return value == null ? Singleton.NONE : value;
  }

  /** Instances of classes with {@code __slots__} alone have no dict. */
  private static boolean hasDictionary(PyObject instance) {
    return mayHave(instance, "__dict__");
  }

  /** Of any other value. */
  public static Object ofValue(Tasklet t, Object value, String name) {
    if (name.equals("__class__")) {
      return Types.of(value);
    }
    return switch (value) {
      case PyFunction function -> ofFunction(t, function, name);
      case PyMethod method -> ofMethod(t, method, name);
      case PyAlias alias -> ofAlias(t, alias, name);
      case Builtin builtin -> ofBuiltin(builtin, name);
      case PyProperty property -> ofProperty(property, name);
      case StaticMethod wrapped when name.equals("__func__") -> wrapped.function();
      case ClassMethod wrapped when name.equals("__func__") -> wrapped.function();
      default -> name.equals("__doc__") ? Singleton.NONE : null;
    };
  }

  private static Object ofFunction(Tasklet t, PyFunction function, String name) {
    return switch (name) {
      case "__name__" -> Str.of(function.name());
      case "__qualname__" -> Str.of(function.qualifiedName());
      case "__module__" -> Str.of(function.globals().code().moduleName());
      case "__doc__" -> docOf(function);
      case "__defaults__" ->
          function.defaults().length == 0 ? Singleton.NONE : PyTuple.of(function.defaults().clone());
      case "__kwdefaults__" -> function.keywordDefaults() == null ? Singleton.NONE : function.keywordDefaults();
      case "__annotations__" -> function.annotations();
      case "__dict__" -> {
        var dict = new PyDict();
        function.attributes().forEach((key, value) -> dict.put(Str.of(key), value));
        yield dict;
      }
      case "__code__" -> new PyCode(function.executable().code());
      case "__globals__" -> variables(t, function.globals());
      case "__closure__" ->
          function.closure().length == 0 ? Singleton.NONE : PyTuple.of(function.closure().clone());
      default -> null;
    };
  }

  private static Object docOf(PyFunction function) {
    if (function.doc() != null) {
      return function.doc();
    }
    var text = function.executable().code().doc();
    return text == null ? Singleton.NONE : Str.of(text);
  }

  /** What an alias does not have itself, its class has for it. */
  private static Object ofAlias(Tasklet t, PyAlias alias, String name) {
    return switch (name) {
      case "__origin__" -> alias.origin();
      case "__args__" -> alias.arguments();
      default -> name.startsWith("__") && !name.equals("__name__") && !name.equals("__qualname__")
          ? null
          : Attributes.get(t, alias.origin(), name);
    };
  }

  private static Object ofMethod(Tasklet t, PyMethod method, String name) {
    return switch (name) {
      case "__self__" -> method.self();
      case "__func__" -> method.function();
      default -> method.function() instanceof Builtin builtin
          ? ofBuiltin(builtin, name)
          : Attributes.get(t, method.function(), name);
    };
  }

  private static Object ofBuiltin(Builtin builtin, String name) {
    return switch (name) {
      case "__name__" -> Str.of(builtin.name());
      case "__qualname__" -> Str.of(builtin.isMethod() ? builtin.owner() + "." + builtin.name() : builtin.name());
      case "__module__" -> Str.of("builtins");
      case "__doc__" -> Singleton.NONE;
      default -> null;
    };
  }

  private static Object ofProperty(PyProperty property, String name) {
    return switch (name) {
      case "fget" -> property.getter();
      case "fset" -> property.setter();
      case "fdel" -> property.deleter();
      case "__doc__" ->
          property.doc() == Singleton.NONE && property.getter() instanceof PyFunction getter
              ? docOf(getter)
              : property.doc();
      default -> null;
    };
  }

  /** Of a class. */
  public static Object ofClass(Tasklet t, PyClass cls, String name) {
    return switch (name) {
      case "__name__" -> Str.of(cls.name());
      case "__qualname__" -> Str.of(cls.qualifiedName());
      case "__module__" -> cls.own("__module__") instanceof Object module ? module : Str.of("builtins");
      case "__doc__" -> cls.own("__doc__") instanceof Object doc ? doc : Singleton.NONE;
      case "__class__" -> cls.type();
      case "__bases__" -> PyTuple.of((Object[]) cls.bases().clone());
      case "__base__" -> cls.bases().length == 0 ? Singleton.NONE : cls.bases()[0];
      case "__mro__" -> PyTuple.of((Object[]) cls.order().clone());
      case "mro" ->
          new PyMethod(cls,
              Builtin.method("type", "mro(self)", (_, a) -> PyList.of((Object[]) ((PyClass) a[0]).order().clone())));
      case "__dict__" -> {
        var dict = new PyDict();
        cls.attributes().forEach((key, value) -> dict.put(Str.of(key), value));
        slots(cls).forEach(slot -> dict.put(Str.of(slot), new PyMember(cls, slot)));
        yield dict;
      }
      case String slot when member(cls, slot) instanceof PyMember member -> member;
      case "__subclasses__" ->
          new PyMethod(
              cls,
              Builtin.method(
                  "type", "__subclasses__(self)", (_, a) -> PyList.of(((PyClass) a[0]).subclasses().toArray())));
      default -> null;
    };
  }

  /** Of a module. */
  public static Object ofModule(PyValue module, String name) {
    String path = module instanceof PyModule written ? written.name() : ((NativeModule) module).name();
    return switch (name) {
      case "__name__" -> Str.of(path);
      case "__class__" -> Types.MODULE;
      case "__doc__" -> Singleton.NONE;
      case "__dict__" -> {
        var dict = new PyDict();
        if (module instanceof PyModule written) {
          written.globals().names().forEach(key -> dict.put(Str.of(key), written.globals().get(key)));
        }
        yield dict;
      }
      default -> null;
    };
  }

  /** Of {@code super()}. */
  public static Object ofSuper(Tasklet t, PySuper view, String name) {
    return name.equals("__class__") ? Types.SUPER : null;
  }

  /** Sets a special attribute of a class; false if the name is none. */
  public static boolean setOfClass(PyClass cls, String name, Object value) {
    if (name.equals("__name__") || name.equals("__qualname__")) {
      var text = ((Str) value).text();
      cls.rename(
          name.equals("__name__") ? text : cls.name(), name.equals("__name__") ? cls.qualifiedName() : text);
      return true;
    }
    return false;
  }

  /** Sets a special attribute of a function; false if the name is none. */
  public static boolean setOfFunction(PyFunction function, String name, Object value) {
    switch (name) {
      case "__name__" -> function.rename(((Str) value).text(), function.qualifiedName());
      case "__qualname__" -> function.rename(function.name(), ((Str) value).text());
      case "__doc__" -> function.setDoc(value);
      case "__defaults__" ->
          function.setDefaults(value == Singleton.NONE ? new Object[0] : ((PyTuple) value).items());
      case "__kwdefaults__" -> {
        if (value != Singleton.NONE && !(value instanceof PyDict)) {
          throw Raise.typeError("__kwdefaults__ must be set to a dict object");
        }
        function.setKeywordDefaults(value instanceof PyDict dict ? dict : null);
      }
      case "__module__" -> function.attributes().put(name, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Sets a special attribute of an instance; false if the name is none. */
  public static boolean setOfInstance(PyObject instance, String name, Object value) {
    switch (name) {
      case "__class__" -> {
        if (!(value instanceof PyClass cls)) {
          throw Raise.typeError(
              "__class__ must be set to a class, not '" + Types.of(value).name() + "' object");
        }
        if (cls.isBuiltin() || cls.nativeBase() != instance.type().nativeBase()) {
          throw Raise.typeError(
              "__class__ assignment only supported for mutable types or ModuleType subclasses");
        }
        instance.reclass(cls);
      }
      case "__dict__" -> {
        if (!(value instanceof PyDict dict)) {
          throw Raise.typeError(
              "__dict__ must be set to a dictionary, not a '" + Types.of(value).name() + "'");
        }
        instance.useDictionary(dict);
      }
      case "args" -> {
        if (!(instance instanceof PyException exception)) {
          return false;
        }
        exception.setArguments(switch (value) {
          case PyTuple tuple -> tuple;
          case PyList list -> PyTuple.of(list.toArray());
          default -> throw Raise.typeError("'" + Types.of(value).name() + "' object is not iterable");
        });
      }
      case "__traceback__" -> {
        if (!(instance instanceof PyException exception)) {
          return false;
        }
        ObjectMethods.withTraceback(exception, value);
      }
      case "__cause__" -> {
        if (!(instance instanceof PyException exception)) {
          return false;
        }
        exception.setCause(value);
      }
      case "__context__" -> {
        if (!(instance instanceof PyException exception)) {
          return false;
        }
        exception.setContext(value instanceof PyException other ? other : null);
      }
      case "__suppress_context__" -> {
        if (!(instance instanceof PyException exception)) {
          return false;
        }
        exception.setContextSuppressed((Boolean) value);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the instance can have an attribute of this name: {@code __slots__} in every class of its order limit it. */
  public static boolean mayHave(PyObject instance, String name) {
    for (var cls : instance.type().order()) {
      if (cls.isBuiltin()) {
        continue;
      }
      var slots = slots(cls);
      if (cls.own("__slots__") == null || slots.contains("__dict__") || slots.contains(name)) {
        return true;
      }
    }
    return instance.type().isBuiltin() ? instance instanceof PyException : false;
  }

  /** Whether {@code __slots__} of a class in the instance's order names the attribute. */
  public static boolean isSlot(PyObject instance, String name) {
    return member(instance.type(), name) != null;
  }

  /** The slot of this name that a class has or inherits, or null. */
  private static PyMember member(PyClass cls, String name) {
    for (var base : cls.order()) {
      if (slots(base).contains(name)) {
        return new PyMember(base, name);
      }
    }
    return null;
  }

  /** The attributes that {@code __slots__} of a class itself name, as they are spelled outside of it; none without it. */
  public static List<String> slots(PyClass cls) {
    return cls.own("__slots__") instanceof Object slots
        ? names(slots).stream().map(slot -> Scope.mangle(cls.name(), slot)).toList()
        : List.of();
  }

  /** What a container of strings or a single string holds: {@code __slots__} and {@code __abstractmethods__}. */
  public static Object[] strings(Object strings) {
    return switch (strings) {
      case PyTuple tuple -> tuple.items();
      case PyList list -> list.toArray();
      case PySet set -> set.toArray();
      case PyDict dict -> dict.keys();
      default -> new Object[]{strings};
    };
  }

  /** The strings among those. */
  public static List<String> names(Object strings) {
    List<String> names = new ArrayList<>();
    for (var item : strings(strings)) {
      if (item instanceof Str text) {
        names.add(text.text());
      }
    }
    return names;
  }

  // Builtin functions

  static Object id(Tasklet t, Object value) {
    return switch (value) {
      case PyValue known -> Immediate.address(known, t.host());
      case Long number -> 0x7e00_0000_0000L + 32 * number;
      default -> 0x7d00_0000_0000L + 32L * value.hashCode();
    };
  }

  /** Whether a value can be called. */
  public static Boolean isCallable(Object value) {
    return switch (value) {
      case PyFunction _,Builtin _,PyMethod _,PyClass _,StaticMethod _ -> true;
      default -> Types.of(value).lookup("__call__") != null;
    };
  }

  private static final String INSTANCE_ERROR = "isinstance() arg 2 must be a type, a tuple of types, or a union";
  private static final String SUBCLASS_ERROR = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

  /** {@code isinstance(value, classes)}. */
  public static Object isInstance(Tasklet t, Object value, Object classes) {
    return isAny(t, value, true, classes);
  }

  static Object isSubclass(Tasklet t, Object value, Object classes) {
    if (!(value instanceof PyClass)) {
      throw Raise.typeError("issubclass() arg 1 must be a class");
    }
    return isAny(t, value, false, classes);
  }

  /** {@code type.__instancecheck__}: without looking for a metaclass's hook of that name. */
  static Object isDirectInstance(Tasklet t, Object value, PyClass cls) {
    return isDirect(t, Types.of(value), cls);
  }

  /** {@code type.__subclasscheck__}: without looking for a metaclass's hook of that name. */
  static Object isDirectSubclass(Tasklet t, Object value, PyClass cls) {
    if (!(value instanceof PyClass sub)) {
      throw Raise.typeError("issubclass() arg 1 must be a class");
    }
    return isDirect(t, sub, cls);
  }

  /** Whether a class derives from another, or counts as one of it; a program's {@code __subclasshook__} may decide. */
  private static Object isDirect(Tasklet t, PyClass cls, PyClass base) {
    if (hook(base) instanceof Object hook) {
      return t.push(new HookFrame(cls, base, hook));
    }
    return cls.isSubclassOf(base) || isVirtual(cls, base);
  }

  /** The {@code __subclasshook__} that a program gave an abstract base class or one that it derives from, or null. */
  private static Object hook(PyClass base) {
    return base.type() != Types.TYPE
        && base.lookup("__subclasshook__") instanceof ClassMethod method
        && method.function() instanceof PyFunction function ? function : null;
  }

  /** Whether the class of a value, or the class that the value is, derives from one of the others; what stands behind that is not looked at. */
  private static Object isAny(Tasklet t, Object value, boolean instance, Object classes) {
    var cls = instance ? Types.of(value) : (PyClass) value;
    var pending = new ArrayDeque<Object>(List.of(classes));
    while (!pending.isEmpty()) {
      switch (pending.pop()) {
        case PyClass base -> {
          if (instance && cls == base) {
            return true;
          }
          if (hookOf(base, instance) != null || hook(base) != null) {
            return t.push(new CheckFrame(value, instance, base, PyTuple.of(pending.toArray())));
          }
          if (cls.isSubclassOf(base) || isVirtual(cls, base)) {
            return true;
          }
          // What a program gave the class as __class__, as mocks do.
          var said = instance ? cls.lookup("__class__") : null;
          if (said instanceof PyClass other && other.isSubclassOf(base)) {
            return true;
          }
          if (said instanceof PyProperty) {
            return t.push(new SaidClass(value, base, PyTuple.of(pending.toArray())));
          }
        }
        case PyUnion union -> pending.push(union.members());
        case PyObject form when hookOf(form, instance) != null -> {
          return t.push(new CheckFrame(value, instance, form, PyTuple.of(pending.toArray())));
        }
        case PyAlias _ ->
            throw Raise.typeError(
                instance
                    ? "isinstance() argument 2 cannot be a parameterized generic"
                    : "issubclass() argument 2 cannot be a parameterized generic");
        case PyTuple tuple -> {
          if (tuple.size() > MOST_CLASSES) {
            return t.push(new AnyClass(value, instance, tuple));
          }
          t.charge(tuple.size() / 8);
          for (int i = tuple.size() - 1; i >= 0; i--) {
            pending.push(tuple.get(i));
          }
        }
        default -> throw Raise.typeError(instance ? INSTANCE_ERROR : SUBCLASS_ERROR);
      }
    }
    return false;
  }

  /** The {@code __instancecheck__} or {@code __subclasscheck__} of a class or of something that stands for one, or null. */
  private static Object hookOf(Object base, boolean instance) {
    var name = instance ? "__instancecheck__" : "__subclasscheck__";
    return base instanceof PyClass cls ? cls.metaMethod(name) : Types.of(base).lookup(name);
  }

  /** Asks a class's hook, and if that says no, goes on with the other classes. */
  static final class CheckFrame extends NativeFrame {
    private Object value;
    private boolean instance;
    private Object base;
    private PyTuple others;
    private int state;

    CheckFrame() {}

    CheckFrame(Object value, boolean instance, Object base, PyTuple others) {
      this.value = value;
      this.instance = instance;
      this.base = base;
      this.others = others;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (state++) {
        case 0 -> {
          var check = hookOf(base, instance);
          if (check != null) {
            t.call(check, base, value);
            yield Tasklet.PENDING;
          }
          yield isDirect(t, instance ? Types.of(value) : (PyClass) value, (PyClass) base);
        }
        case 1 -> {
          var truth = Truth.truth(t, t.take());
          yield truth == Tasklet.PENDING ? truth : decided(t, truth);
        }
        case 2 -> decided(t, t.take());
        default -> t.take();
      };
    }

    private Object decided(Tasklet t, Object truth) {
      state = 3;
      return truth == Boolean.TRUE ? truth : isAny(t, value, instance, others);
    }

    @Override
    public void transfer(Transfer transfer) {
      value = transfer.ref(value);
      instance = transfer.flag(instance);
      base = transfer.ref(base);
      others = transfer.ref(others);
      state = transfer.integer(state);
    }
  }

  /** Asks an instance for its {@code __class__}, which is a property, and goes on with the other classes if it is none derived from one. */
  static final class SaidClass extends NativeFrame {
    private Object value;
    private PyClass base;
    private PyTuple others;
    private int state;

    SaidClass() {}

    SaidClass(Object value, PyClass base, PyTuple others) {
      this.value = value;
      this.base = base;
      this.others = others;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (state++) {
        case 0 -> {
          t.call(Builtins.get("getattr"), value, Str.of("__class__"));
          yield Tasklet.PENDING;
        }
        case 1 ->
            t.take() instanceof PyClass said && said.isSubclassOf(base) ? (Object) true : isAny(t, value, true, others);
        default -> t.take();
      };
    }

    @Override
    public void transfer(Transfer transfer) {
      value = transfer.ref(value);
      base = transfer.ref(base);
      others = transfer.ref(others);
      state = transfer.integer(state);
    }
  }

  /** Asks the {@code __subclasshook__} of an abstract base class; NotImplemented leaves it to the bases. */
  static final class HookFrame extends NativeFrame {
    private PyClass cls;
    private PyClass base;
    private Object hook;
    private boolean asked;

    HookFrame() {}

    HookFrame(PyClass cls, PyClass base, Object hook) {
      this.cls = cls;
      this.base = base;
      this.hook = hook;
    }

    @Override
    public Object step(Tasklet t) {
      if (!asked) {
        asked = true;
        t.call(hook, base, cls);
        return Tasklet.PENDING;
      }
      var answer = t.take();
      if (answer == Singleton.NOT_IMPLEMENTED) {
        return cls.isSubclassOf(base) || isVirtual(cls, base);
      }
      if (!(answer instanceof Boolean)) {
        throw Raise.typeError("__subclasshook__ must return either False, True, or NotImplemented");
      }
      return answer;
    }

    @Override
    public void transfer(Transfer transfer) {
      cls = transfer.ref(cls);
      base = transfer.ref(base);
      hook = transfer.ref(hook);
      asked = transfer.flag(asked);
    }
  }

  /** The abstract base classes of collections.abc and the like name the methods that make a class theirs. */
  private static boolean isVirtual(PyClass cls, PyClass abstractBase) {
    if (abstractBase.isBuiltin()) {
      return false;
    }
    if (abstractBase.own("__registry__") instanceof PyTuple registered
        && Stream.of(registered.items()).anyMatch(one -> cls.isSubclassOf((PyClass) one))) {
      return true;
    }
    if (abstractBase.own("__required_methods__") == null) {
      return false;
    }
    for (var name : names(abstractBase.own("__required_methods__"))) {
      var found = cls.lookup(name);
      if (found == null || found == Singleton.NONE) {
        return false;
      }
    }
    return true;
  }

  static Object getAttribute(Tasklet t, Object object, String name, Object otherwise) {
    return otherwise == null
        ? Attributes.get(t, object, name)
        : t.push(new AttributeFrame(object, name, otherwise, false));
  }

  static Object hasAttribute(Tasklet t, Object object, String name) {
    return t.push(new AttributeFrame(object, name, false, true));
  }

  /** Goes through a long tuple of classes. */
  static final class AnyClass extends Collecting {
    private Object value;
    private boolean instance;

    AnyClass() {}

    AnyClass(Object value, boolean instance, PyTuple classes) {
      super(classes);
      this.value = value;
      this.instance = instance;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      return decided(isAny(t, value, instance, item));
    }

    @Override
    protected Object resume(Tasklet t, Object outcome) {
      return decided(outcome);
    }

    /** Only false lets it look at the next one. */
    private static Object decided(Object outcome) {
      return outcome == Boolean.FALSE ? null : outcome;
    }

    @Override
    protected Object end(Tasklet t) {
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      value = transfer.ref(value);
      instance = transfer.flag(instance);
    }
  }

  /** Reads an attribute and deals with its absence. */
  static final class AttributeFrame extends NativeFrame {
    private Object object;
    private String name;
    private Object otherwise;
    private boolean onlyAsks;
    private boolean asked;
    private boolean absent;

    AttributeFrame() {}

    AttributeFrame(Object object, String name, Object otherwise, boolean onlyAsks) {
      this.object = object;
      this.name = name;
      this.otherwise = otherwise;
      this.onlyAsks = onlyAsks;
    }

    @Override
    public Object step(Tasklet t) {
      if (absent) {
        return otherwise;
      }
      if (asked) {
        return found(t.take());
      }
      asked = true;
      try {
        var value = Attributes.get(t, object, name);
        return value == Tasklet.PENDING ? value : found(value);
      } catch (Raise raise) {
        if (handle(t, raise.exception())) {
          return otherwise;
        }
        throw raise;
      }
    }

    private Object found(Object value) {
      return onlyAsks ? (Object) true : value;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      absent = exception.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR);
      return absent;
    }

    @Override
    public void transfer(Transfer transfer) {
      object = transfer.ref(object);
      name = transfer.text(name);
      otherwise = transfer.ref(otherwise);
      onlyAsks = transfer.flag(onlyAsks);
      asked = transfer.flag(asked);
      absent = transfer.flag(absent);
    }
  }

  /** The triple that {@code sys.exc_info()} answers. */
  static PyTuple handled(PyException exception) {
    return exception == null
        ? PyTuple.of(Singleton.NONE, Singleton.NONE, Singleton.NONE)
        : PyTuple.of(exception.type(), exception, orNone(exception.traceback()));
  }

  static Object locals(Tasklet t) {
    var locals = t.callerLocals();
    return locals == null ? globals(t) : locals;
  }

  /** {@code globals()}: the variables as they are now, in a dict that hands on what is written into it. */
  static Object globals(Tasklet t) {
    var globals = t.callerGlobals();
    return Imports.call(
        t, "_variables", "view", variables(t, globals), new PyModule(globals.code().moduleName(), globals));
  }

  /** The variables of a module, as they are now. */
  static PyDict variables(Tasklet t, Globals globals) {
    var names = globals.names();
    t.host().allocate(BYTES_PER_VARIABLE * names.size());
    t.charge(names.size() / VARIABLES_PER_UNIT);
    var dict = new PyDict();
    names.forEach(name -> dict.put(Str.of(name), globals.get(name)));
    return dict;
  }

  static Object vars(Tasklet t, Object object) {
    if (object == null) {
      return locals(t);
    }
    try {
      return Attributes.get(t, object, "__dict__");
    } catch (Raise raise) {
      throw raise.exception().type() == Exceptions.ATTRIBUTE_ERROR
          ? Raise.typeError("vars() argument must have __dict__ attribute")
          : raise;
    }
  }

  static Object dir(Tasklet t, Object object) {
    if (Immediate.userMethod(object, "__dir__") instanceof Object hook) {
      return t.push(new DirectoryFrame(hook, object));
    }
    return builtinDir(t, object);
  }

  /** {@code object.__dir__}, or for null the names of the caller's variables. */
  static Object builtinDir(Tasklet t, Object object) {
    Collection<String> names = object == null ? t.callerGlobals().names() : attributeNames(object);
    t.host().allocate(BYTES_PER_VARIABLE * names.size());
    t.charge(names.size() / VARIABLES_PER_UNIT);
    return t.push(new Sorted(PyList.of(names.stream().map(Str::of).toArray()), null, false));
  }

  /** Asks {@code __dir__} and sorts what it answers. */
  static final class DirectoryFrame extends NativeFrame {
    private Object hook;
    private Object object;
    private int state;

    DirectoryFrame() {}

    DirectoryFrame(Object hook, Object object) {
      this.hook = hook;
      this.object = object;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> t.call(hook, object);
        case 1 -> t.push(new Sorted(t.take(), null, false));
        default -> {
          return t.take();
        }
      }
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      hook = transfer.ref(hook);
      object = transfer.ref(object);
      state = transfer.integer(state);
    }
  }

  /** The names of a value's attributes, sorted. */
  public static Collection<String> directory(Object object) {
    return new TreeSet<>(attributeNames(object));
  }

  private static Collection<String> attributeNames(Object object) {
    var names = new LinkedHashSet<String>();
    switch (object) {
      case PyModule module -> names.addAll(module.globals().names());
      case NativeModule module -> names.addAll(module.attributes().keySet());
      default -> {
        if (object instanceof PyObject instance) {
          names.addAll(instance.names());
        }
        for (var cls : (object instanceof PyClass cls ? cls : Types.of(object)).order()) {
          names.addAll(cls.attributes().keySet());
        }
      }
    }
    return names;
  }
}
