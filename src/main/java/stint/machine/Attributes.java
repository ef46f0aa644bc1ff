package stint.machine;

import stint.machine.builtins.Reflection;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.Getter;
import stint.machine.values.NativeModule;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyMethod;
import stint.machine.values.PyModule;
import stint.machine.values.PyObject;
import stint.machine.values.PyProperty;
import stint.machine.values.PySuper;
import stint.machine.values.Shape;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Attribute access by CPython's rules: data descriptors of the class, then the instance, then the rest of the class, then {@code
 * __getattr__}. Every method answers a value, or PENDING after putting a frame on the stack.
 */
public final class Attributes {
  private Attributes() {}

  /** {@code object.name}. */
  public static Object get(Tasklet t, Object object, String name) {
    return get(t, null, object, name);
  }

  /** {@code object.name}; with code, its inline cache for the instruction just fetched is filled. */
  static Object get(Tasklet t, Executable code, Object object, String name) {
    return switch (object) {
      case PyObject instance -> ofInstance(t, code, instance, name);
      case PyClass cls -> ofClass(t, code, cls, name);
      case PyModule module -> ofModule(t, code, module, name);
      case NativeModule module -> ofNativeModule(t, module, name);
      case PySuper view -> ofSuper(t, view, name);
      case PyFunction function when function.attributes().get(name) instanceof Object value -> value;
      default -> ofValue(t, object, name);
    };
  }

  /** {@code object.__getattribute__}: without looking for the hook of that name. */
  public static Object getDirectly(Tasklet t, Object object, String name) {
    return object instanceof PyObject instance ? lookUp(t, null, instance, name) : get(t, null, object, name);
  }

  private static Object ofInstance(Tasklet t, Executable code, PyObject instance, String name) {
    return instance.type().lookup("__getattribute__") instanceof PyFunction hook
        ? t.push(new GetAttributeFrame(instance, name, hook))
        : lookUp(t, code, instance, name);
  }

  private static Object lookUp(Tasklet t, Executable code, PyObject instance, String name) {
    var cls = instance.type();
    var found = cls.lookup(name);
    if (found != null && isData(found)) {
      return bindOrFall(t, code, found, instance, cls, name);
    }
    int slot = instance.shape().indexOf(name);
    if (slot >= 0) {
      if (code != null) {
        Caches.add(t, code, new Caches.Slot(instance.shape(), slot));
      }
      return instance.slot(slot);
    }
    if (instance.get(name) instanceof Object value) {
      return value;
    }
    if (found != null) {
      return bindOrFall(t, code, found, instance, cls, name);
    }
    return missing(t, instance, name);
  }

  /** Binds what the class has; an AttributeError raised by a descriptor lets {@code __getattr__} try. */
  private static Object bindOrFall(
      Tasklet t, Executable code, Object found, PyObject instance, PyClass cls, String name) {
    if (found instanceof PyProperty && cls.lookup("__getattr__") != null) {
      return t.push(new GetAttributeFrame(instance, name, found));
    }
    if (code != null) {
      cacheFound(t, code, instance.shape(), found);
    }
    return bind(t, found, instance, cls);
  }

  private static void cacheFound(Tasklet t, Executable code, Shape shape, Object found) {
    if (found instanceof PyProperty property && property.getter() instanceof PyFunction getter) {
      Caches.add(t, code, new Caches.Read(shape, getter));
    } else if (shape.isShared() && isPlain(found)) {
      Caches.add(t, code, new Caches.Constant(shape, found));
    }
  }

  private static Object missing(Tasklet t, PyObject instance, String name) {
    var special = Reflection.ofInstance(t, instance, name);
    if (special != null) {
      return special;
    }
    var hook = instance.type().lookup("__getattr__");
    if (hook != null) {
      return Calls.call(t, bindMethod(t, hook, instance, instance.type()), new Object[]{Str.of(name)}, null, null);
    }
    throw noAttribute(instance, name);
  }

  private static Object ofValue(Tasklet t, Object value, String name) {
    var cls = Types.of(value);
    var found = cls.lookup(name);
    if (found != null) {
      return bind(t, found, value, cls);
    }
    var special = Reflection.ofValue(t, value, name);
    if (special != null) {
      return special;
    }
    throw noAttribute(value, name);
  }

  private static Object ofClass(Tasklet t, Executable code, PyClass cls, String name) {
    var found = cls.lookup(name);
    if (found != null) {
      if (code != null && (found instanceof PyFunction || isPlain(found))) {
        code.caches[t.pc - 1] = new Caches.OfClass(cls, cls.version(), found, false);
      }
      return switch (found) {
        case ClassMethod method -> new PyMethod(cls, method.function());
        case StaticMethod method -> method.function();
        case Getter getter -> Reflection.ofClass(t, cls, name) instanceof Object special ? special : getter;
        case PyObject descriptor when descriptor.type().lookup("__get__") instanceof Object hook ->
            Calls.call(
                t,
                bindMethod(t, hook, descriptor, descriptor.type()),
                new Object[]{Singleton.NONE, cls},
                null,
                null);
        default -> found;
      };
    }
    if (cls.type() != Types.TYPE && inMetaclass(cls, name) instanceof Object method) {
      return bind(t, method, cls, cls.type());
    }
    var special = Reflection.ofClass(t, cls, name);
    if (special != null) {
      return special;
    }
    if (cls.metaMethod("__getattr__") instanceof Object hook) {
      return Calls.call(t, hook, new Object[]{cls, Str.of(name)}, null, null);
    }
    throw noAttribute(cls, name);
  }

  /** What the library's metaclass of a class has, beyond what every class has. */
  private static Object inMetaclass(PyClass cls, String name) {
    return cls.type().lookup(name) instanceof Object found && !(found instanceof Builtin) && !(found instanceof Str)
        ? found
        : null;
  }

  private static Object ofModule(Tasklet t, Executable code, PyModule module, String name) {
    var globals = module.globals();
    var value = globals.get(name);
    if (value == null) {
      value = Reflection.ofModule(module, name);
    } else if (code != null && globals.slot(name) >= 0) {
      code.caches[t.pc - 1] = new Caches.Variable(globals.code(), globals.slot(name));
    }
    if (value == null) {
      throw noAttribute(module, name);
    }
    return value;
  }

  private static void setOfNativeModule(Tasklet t, NativeModule module, String name, Object value) {
    if (module.attributes().get(name) instanceof Getter getter && !getter.owner().equals("module")) {
      getter.set(t, module, value);
    } else if (module.name().equals("builtins")) {
      throw notWritable(module, name); // Code that was compiled before would not see it.
    } else {
      t.host().modules().assign(module.name(), name, value);
    }
  }

  private static Object ofNativeModule(Tasklet t, NativeModule module, String name) {
    var assigned = t.host().modules().assigned(module.name(), name);
    if (assigned != null) {
      return assigned;
    }
    var value = module.attributes().get(name);
    if (value == null) {
      value = Reflection.ofModule(module, name);
    }
    if (value == null) {
      throw noAttribute(module, name);
    }
    return value instanceof Getter getter ? getter.get(t, module) : value;
  }

  private static Object ofSuper(Tasklet t, PySuper view, String name) {
    var found = view.selfType() == null ? null : view.selfType().lookupAfter(view.after(), name);
    if (found == null) {
      var special = Reflection.ofSuper(t, view, name);
      if (special != null) {
        return special;
      }
      throw noAttribute(view, name);
    }
    return view.self() instanceof PyClass cls && view.selfType() == cls
        ? switch (found) {
          case ClassMethod method -> new PyMethod(cls, method.function());
          case StaticMethod method -> method.function();
          default -> found;
        }
        : bind(t, found, view.self(), view.selfType());
  }

  /** Whether a class attribute comes before an instance attribute of the same name. */
  private static boolean isData(Object found) {
    return switch (found) {
      case PyProperty _,Getter _ -> true;
      case PyObject descriptor ->
          descriptor.type().lookup("__set__") != null || descriptor.type().lookup("__delete__") != null;
      default -> false;
    };
  }

  /** Whether a class attribute is what it is, read through an instance as through the class, and stays so. */
  private static boolean isPlain(Object found) {
    return switch (found) {
      case PyFunction _,Builtin _,ClassMethod _,StaticMethod _,Getter _,PyProperty _ -> false;
      // Its class may get a __get__, of which the class that it was found in knows nothing.
      case PyObject _ -> false;
      default -> true;
    };
  }

  /** What a class attribute is when read through an instance. */
  public static Object bind(Tasklet t, Object found, Object self, PyClass cls) {
    return switch (found) {
      case PyFunction function -> new PyMethod(self, function);
      case Builtin builtin when builtin.isMethod() -> new PyMethod(self, builtin);
      case ClassMethod method -> new PyMethod(cls, method.function());
      case StaticMethod method -> method.function();
      case Getter getter -> getter.get(t, self);
      case PyProperty property -> read(t, property, self);
      case PyObject descriptor when descriptor.type().lookup("__get__") instanceof Object hook ->
          Calls.call(t, bindMethod(t, hook, descriptor, descriptor.type()), new Object[]{self, cls}, null, null);
      default -> found;
    };
  }

  /** A special method, to be called; what only the program's own code can bind is bound then. */
  public static Object bindMethod(Tasklet t, Object found, Object self, PyClass cls) {
    boolean deferred =
        found instanceof PyProperty
            || (found instanceof PyObject descriptor && descriptor.type().lookup("__get__") != null);
    return deferred ? new DeferredMethod(found, self, cls) : bind(t, found, self, cls);
  }

  private static Object read(Tasklet t, PyProperty property, Object self) {
    if (property.getter() == Singleton.NONE) {
      throw Raise.of(
          Exceptions.ATTRIBUTE_ERROR,
          "property" + named(property) + " of '" + Types.of(self).name() + "' object has no getter");
    }
    return Calls.call(t, property.getter(), new Object[]{self}, null, null);
  }

  private static String named(PyProperty property) {
    return property.getter() instanceof PyFunction function ? " '" + function.name() + "'" : "";
  }

  /** {@code LOAD_METHOD}: fills R[a] and R[a + 1]. */
  static Object loadMethod(Tasklet t, Executable code, Object object, String name, int a) {
    if (object instanceof PyObject instance) {
      var cls = instance.type();
      var found = cls.lookup(name);
      boolean isMethod = found instanceof PyFunction || (found instanceof Builtin builtin && builtin.isMethod());
      if (isMethod && cls.lookup("__getattribute__") instanceof Builtin && instance.get(name) == null) {
        // An instance whose shape is its own can get an attribute of that name, and keeps its shape.
        if (instance.shape().isShared()) {
          Caches.add(t, code, new Caches.Method(instance.shape(), found));
        }
        return loaded(t, a, found, instance);
      }
    } else if (!hasOwnAttributes(object)
        && Types.of(object).lookup(name) instanceof Builtin method
        && method.isMethod()) {
      code.caches[t.pc - 1] = new Caches.BuiltinMethod(Types.of(object), method);
      return loaded(t, a, method, object);
    } else if (object instanceof PyClass cls
        && cls.lookup(name) instanceof ClassMethod method
        && method.function() instanceof PyFunction function) {
      code.caches[t.pc - 1] = new Caches.OfClass(cls, cls.version(), function, true);
      return loaded(t, a, function, cls);
    }
    boolean cached = object instanceof PyModule || object instanceof PyClass;
    var value = get(t, cached ? code : null, object, name);
    return value == Tasklet.PENDING ? value : loaded(t, a, value, null);
  }

  /** What {@code LOAD_METHOD} leaves: what is called, and with what as its first argument, or null for none. */
  static Object loaded(Tasklet t, int a, Object function, Object self) {
    t.set(a, function);
    t.set(a + 1, self);
    return Slow.DONE;
  }

  /** Whether the value has attributes besides those of its class. */
  private static boolean hasOwnAttributes(Object object) {
    return object instanceof PyClass
        || object instanceof PySuper
        || object instanceof PyModule
        || object instanceof NativeModule
        || object instanceof PyFunction;
  }

  /** {@code object.name = value}. */
  public static Object set(Tasklet t, Object object, String name, Object value) {
    return set(t, null, object, name, value);
  }

  static Object set(Tasklet t, Executable code, Object object, String name, Object value) {
    switch (object) {
      case PyObject instance -> {
        return setInstance(t, code, instance, name, value);
      }
      case PyClass cls -> {
        if (cls.metaMethod("__setattr__") instanceof Object hook) {
          return Calls.call(t, hook, new Object[]{cls, Str.of(name), value}, null, null);
        }
        return setOfClass(cls, name, value);
      }
      case PyModule module -> module.globals().set(name, value);
      case NativeModule module -> setOfNativeModule(t, module, name, value);
      case PyFunction function -> {
        if (!Reflection.setOfFunction(function, name, value)) {
          function.attributes().put(name, value);
        }
      }
      default -> {
        if (Types.of(object).lookup(name) instanceof Getter getter) {
          getter.set(t, object, value);
        } else {
          throw notWritable(object, name);
        }
      }
    }
    return Singleton.NONE;
  }

  /** {@code type.__setattr__}: without looking for a metaclass's hook of that name. */
  public static Object setOfClass(PyClass cls, String name, Object value) {
    if (cls.isBuiltin()) {
      throw Raise.typeError("cannot set '" + name + "' attribute of immutable type '" + cls.name() + "'");
    }
    if (!Reflection.setOfClass(cls, name, value)) {
      cls.set(name, value);
    }
    return Singleton.NONE;
  }

  private static Object setInstance(Tasklet t, Executable code, PyObject instance, String name, Object value) {
    var cls = instance.type();
    if (cls.lookup("__setattr__") instanceof PyFunction hook) {
      return Calls.call(t, hook, new Object[]{instance, Str.of(name), value}, null, null);
    }
    return setDirectly(t, code, instance, name, value);
  }

  /** {@code object.__setattr__}: without looking for the hook of that name. */
  public static Object setDirectly(Tasklet t, Executable code, PyObject instance, String name, Object value) {
    var cls = instance.type();
    var found = cls.lookup(name);
    if (found != null && isData(found)) {
      return setThrough(t, found, instance, value);
    }
    if (Reflection.setOfInstance(instance, name, value)) {
      return Singleton.NONE;
    }
    if (!Reflection.mayHave(instance, name)) {
      throw noAttribute(instance, name);
    }
    var shape = instance.shape();
    int before = shape.indexOf(name);
    if (before < 0) {
      t.host().allocate(16);
    }
    instance.put(name, value);
    if (code != null) {
      if (before >= 0) {
        Caches.add(t, code, new Caches.Slot(shape, before));
      } else if (shape.isShared()) {
        Caches.add(t, code, new Caches.Wider(shape, instance.shape()));
      }
    }
    return Singleton.NONE;
  }

  private static Object setThrough(Tasklet t, Object found, PyObject instance, Object value) {
    return switch (found) {
      case Getter getter -> {
        getter.set(t, instance, value);
        yield Singleton.NONE;
      }
      case PyProperty property -> {
        if (property.setter() == Singleton.NONE) {
          throw Raise.of(
              Exceptions.ATTRIBUTE_ERROR,
              "property" + named(property) + " of '" + instance.type().name() + "' object has no setter");
        }
        yield Calls.call(t, property.setter(), new Object[]{instance, value}, null, null);
      }
      default -> {
        var descriptor = (PyObject) found;
        var hook = descriptor.type().lookup("__set__");
        if (hook == null) {
          throw Raise.of(Exceptions.ATTRIBUTE_ERROR, "__set__");
        }
        yield Calls.call(
            t, bindMethod(t, hook, descriptor, descriptor.type()), new Object[]{instance, value}, null, null);
      }
    };
  }

  /** {@code del object.name}. */
  public static Object delete(Tasklet t, Object object, String name) {
    switch (object) {
      case PyObject instance -> {
        if (instance.type().lookup("__delattr__") instanceof PyFunction hook) {
          return Calls.call(t, hook, new Object[]{instance, Str.of(name)}, null, null);
        }
        return deleteDirectly(t, instance, name);
      }
      case PyClass cls when cls.metaMethod("__delattr__") instanceof Object hook -> {
        return Calls.call(t, hook, new Object[]{cls, Str.of(name)}, null, null);
      }
      case PyClass cls when !cls.isBuiltin() -> deleteOfClass(cls, name);
      case PyModule module -> {
        if (module.globals().get(name) == null) {
          throw noAttribute(module, name);
        }
        module.globals().set(name, null);
      }
      case PyFunction function when function.attributes().remove(name) != null -> {}
      default -> throw notWritable(object, name);
    }
    return Singleton.NONE;
  }

  /** {@code type.__delattr__}: without looking for a metaclass's hook of that name. */
  public static Object deleteOfClass(PyClass cls, String name) {
    if (cls.own(name) == null) {
      throw noAttribute(cls, name);
    }
    cls.set(name, null);
    return Singleton.NONE;
  }

  /** {@code object.__delattr__}: without looking for the hook of that name. */
  public static Object deleteDirectly(Tasklet t, PyObject instance, String name) {
    var found = instance.type().lookup(name);
    if (found instanceof PyProperty property) {
      if (property.deleter() == Singleton.NONE) {
        throw Raise.of(
            Exceptions.ATTRIBUTE_ERROR,
            "property" + named(property) + " of '" + instance.type().name() + "' object has no deleter");
      }
      return Calls.call(t, property.deleter(), new Object[]{instance}, null, null);
    }
    if (found instanceof PyObject descriptor && descriptor.type().lookup("__delete__") instanceof Object hook) {
      return Calls.call(t, bindMethod(t, hook, descriptor, descriptor.type()), new Object[]{instance}, null, null);
    }
    if (!instance.remove(name)) {
      throw Reflection.isSlot(instance, name)
          ? Raise.of(Exceptions.ATTRIBUTE_ERROR, name)
          : noAttribute(instance, name);
    }
    return Singleton.NONE;
  }

  private static Raise notWritable(Object object, String name) {
    var cls = Types.of(object);
    if (object instanceof PyClass builtin) {
      return Raise.typeError("cannot set '" + name + "' attribute of immutable type '" + builtin.name() + "'");
    }
    return cls.lookup(name) == null
        ? noAttribute(object, name)
        : Raise.of(
            Exceptions.ATTRIBUTE_ERROR,
            "'" + cls.name() + "' object attribute '" + name + "' is read-only");
  }

  /** The AttributeError for a missing attribute, which carries name and object for the traceback's suggestion. */
  public static Raise noAttribute(Object object, String name) {
    String text =
        switch (object) {
          case PyClass cls -> "type object '" + cls.name() + "' has no attribute '" + name + "'";
          case PyModule module -> "module '" + module.name() + "' has no attribute '" + name + "'";
          case NativeModule module -> "module '" + module.name() + "' has no attribute '" + name + "'";
          default -> "'" + Types.of(object).name() + "' object has no attribute '" + name + "'";
        };
    var raise = Raise.of(Exceptions.ATTRIBUTE_ERROR, text);
    raise.exception().put("name", Str.of(name));
    raise.exception().put("obj", object);
    return raise;
  }

  /** Reads an attribute through user code which may raise AttributeError, and then asks {@code __getattr__}. */
  static final class GetAttributeFrame extends NativeFrame {
    private PyObject instance;
    private String name;
    private Object reader;
    private PyException failure;
    private int state;

    GetAttributeFrame() {}

    GetAttributeFrame(PyObject instance, String name, Object reader) {
      this.instance = instance;
      this.name = name;
      this.reader = reader;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          if (reader instanceof PyProperty property) {
            t.call(property.getter(), instance);
          } else {
            t.call(reader, instance, Str.of(name));
          }
          return Tasklet.PENDING;
        }
        case 1 -> {
          if (failure == null) {
            return t.take();
          }
          var hook = instance.type().lookup("__getattr__");
          if (hook == null) {
            throw Raise.again(failure);
          }
          t.call(hook, instance, Str.of(name));
          return Tasklet.PENDING;
        }
        default -> {
          return t.take();
        }
      }
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      if (state == 1
          && exception.type().isSubclassOf(Exceptions.ATTRIBUTE_ERROR)
          && instance.type().lookup("__getattr__") != null) {
        failure = exception;
        return true;
      }
      return false;
    }

    @Override
    public void transfer(Transfer transfer) {
      instance = transfer.ref(instance);
      name = transfer.text(name);
      reader = transfer.ref(reader);
      failure = transfer.ref(failure);
      state = transfer.integer(state);
    }
  }
}
