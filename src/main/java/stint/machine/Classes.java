package stint.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stint.language.Scope;
import stint.machine.builtins.Constructors;
import stint.machine.builtins.ExceptionConstructors;
import stint.machine.builtins.Reflection;
import stint.machine.text.Characters;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.PyAlias;
import stint.machine.values.PyCell;
import stint.machine.values.PyClass;
import stint.machine.values.PyDerived;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyProperty;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Classes: made by class statements, called to make instances, raised and caught. */
public final class Classes {
  private static final Object[] NOTHING = {};

  /** A class whose metaclass has it may have abstract methods; {@code abc.ABCMeta} does. */
  private static final String ABSTRACT = "__abstractmethods__";

  /** Where a class's namespace keeps the cell that its methods know as {@code __class__}. */
  private static final String CELL = "__classcell__";

  /** What tells the classes that a base which is none stands for. */
  private static final String ENTRIES = "__mro_entries__";

  private Classes() {}

  // The class statement

  /** CLASS: body function, name, tuple of bases, dict of keywords or None. */
  static Object build(Tasklet t, Object[] parts) {
    return t.push(
        new BuildFrame(
            (PyFunction) parts[0],
            ((Str) parts[1]).text(),
            (PyTuple) parts[2],
            parts[3] == Singleton.NONE ? null : (PyDict) parts[3]));
  }

  /**
   * {@code type.__new__}: the class, or PENDING while its hooks are called.
   *
   * @param kind the class's class, or one that it derives from
   * @param keywords what {@code __init_subclass__} gets, or null
   */
  public static Object make(
      Tasklet t, PyClass kind, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
    var contents = namespace.copy();
    if (contents.get(Str.of("__module__")) == null) {
      contents.put(Str.of("__module__"), Str.of(t.callerGlobals().code().moduleName()));
    }
    t.host().allocate(contents.copyBytes());
    return t.push(new BuildFrame(kind, name, bases, contents, keywords));
  }

  /**
   * The class of a class with these bases: that which is derived from all others.
   *
   * @throws Raise TypeError if there is none
   */
  public static PyClass winner(PyClass named, PyTuple bases) {
    var winner = named;
    for (var base : bases.items()) {
      if (base instanceof PyAlias || Types.of(base).lookup(ENTRIES) != null) {
        throw Raise.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
      }
      var kind = Types.of(base);
      if (kind.isSubclassOf(winner)) {
        winner = kind;
      } else if (!winner.isSubclassOf(kind)) {
        throw Raise.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass"
            + " of the metaclasses of all its bases");
      }
    }
    return winner;
  }

  /**
   * Runs the body of a class statement and makes the class, or has its metaclass make it; then calls the hooks {@code __set_name__}
   * and {@code __init_subclass__}.
   */
  static final class BuildFrame extends NativeFrame {
    private PyFunction body;
    private String name;
    private PyTuple bases;
    private PyDict keywords;
    private PyDict namespace;
    private PyClass made;

    /** What the class statement names as its metaclass, if that is no class: it is called in place of one. */
    private Object maker;

    /** The class of the class. */
    private PyClass kind;

    /** How many attributes its body gave the class; hooks may give it more. */
    private int count;
    private int hook;

    /** What a hook {@code __set_name__} raised. */
    private PyException failure;

    /** The bases as the class statement has them; those of the class are {@link #bases}. */
    private PyTuple given;

    /** What stands for the bases that were looked at. */
    private List<Object> resolved = new ArrayList<>();
    private int base;

    /** Whether a base was asked for the classes that it stands for. */
    private boolean asked;

    private Stage stage;

    private enum Stage {
      BASES,
      START,
      PREPARED,
      EXECUTED,
      CALLED,
      HOOKS
    }

    BuildFrame() {}

    BuildFrame(PyFunction body, String name, PyTuple bases, PyDict keywords) {
      this.body = body;
      this.name = name;
      this.given = bases;
      this.keywords = keywords;
      this.kind = Types.TYPE;
      this.stage = Stage.BASES;
    }

    BuildFrame(PyClass kind, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
      this.kind = kind;
      this.name = name;
      this.bases = bases;
      this.namespace = namespace;
      this.keywords = keywords;
      this.stage = Stage.HOOKS;
    }

    @Override
    public Object step(Tasklet t) {
      return switch (stage) {
        case BASES -> resolve(t);
        case START -> prepare(t);
        case PREPARED -> execute(t, t.take());
        case EXECUTED -> call(t, t.take());
        case CALLED -> t.take();
        case HOOKS -> {
          t.take();
          if (failure != null) {
            throw notNamed();
          }
          if (made == null) {
            kind = winner(kind, bases);
            checkBases();
            made = make(t);
            count = made.attributes().size();
          }
          yield hooks(t);
        }
      };
    }

    /** One base after the other: what is no class may say which classes it stands for (PEP 560). */
    private Object resolve(Tasklet t) {
      if (asked) {
        asked = false;
        if (!(t.take() instanceof PyTuple entries)) {
          throw Raise.typeError("__mro_entries__ must return a tuple");
        }
        Collections.addAll(resolved, entries.items());
      }
      while (base < given.size()) {
        var one = given.get(base++);
        switch (one) {
          case PyClass cls -> resolved.add(cls);
          case PyAlias alias -> resolved.add(alias.origin());
          case PyObject stands when stands.type().lookup(ENTRIES) instanceof Object method -> {
            asked = true;
            t.call(Attributes.bindMethod(t, method, stands, stands.type()), given);
            return Tasklet.PENDING;
          }
          default -> resolved.add(one);
        }
      }
      bases = Arrays.equals(resolved.toArray(), given.items()) ? given : PyTuple.of(resolved.toArray());
      stage = Stage.START;
      return Tasklet.PENDING;
    }

    private Object prepare(Tasklet t) {
      var metaclass = keywords == null ? null : keywords.remove(Str.of("metaclass"));
      if (metaclass instanceof PyClass cls && cls.isSubclassOf(Types.TYPE)) {
        kind = cls;
      } else if (metaclass != null) {
        maker = metaclass;
      } else if (bases.size() > 0) {
        kind = Types.of(bases.get(0)); // What is no class at all is called for one, too: 'class C(instance)'.
      }
      if (maker == null) {
        kind = winner(kind, bases);
      }
      stage = Stage.PREPARED;
      if (kind.lookup("__prepare__") instanceof ClassMethod method && !(method.function() instanceof Builtin)) {
        callWithKeywords(t, new PyMethod(kind, method.function()), Str.of(name), bases);
      } else {
        t.give(new PyDict());
      }
      return Tasklet.PENDING;
    }

    private Object execute(Tasklet t, Object prepared) {
      if (!(Derived.unwrap(prepared) instanceof PyDict dict)) {
        throw Raise.typeError(kind.name() + ".__prepare__() must return a mapping, not " + Types.of(prepared).name());
      }
      if (Immediate.userMethod(prepared, "__setitem__") != null) {
        throw Raise.typeError("namespaces with a __setitem__ of their own are not supported");
      }
      namespace = dict;
      namespace.put(Str.of("__module__"), Str.of(body.globals().code().moduleName()));
      namespace.put(Str.of("__qualname__"), Str.of(body.qualifiedName()));
      stage = Stage.EXECUTED;
      return Binding.classBody(t, body, namespace);
    }

    /** The body's value is the cell that methods know as {@code __class__}, or None. */
    private Object call(Tasklet t, Object cell) {
      if (cell instanceof PyCell) {
        namespace.put(Str.of(CELL), cell);
      }
      if (given != bases) {
        namespace.put(Str.of("__orig_bases__"), given);
      }
      if (maker == null && kind == Types.TYPE) {
        stage = Stage.HOOKS;
        t.give(null);
        return Tasklet.PENDING;
      }
      stage = Stage.CALLED;
      callWithKeywords(t, maker == null ? kind : maker, Str.of(name), bases, namespace);
      return Tasklet.PENDING;
    }

    private void checkBases() {
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (var base : bases.items()) {
        if (!(base instanceof PyClass cls)) {
          throw Raise.typeError("bases must be types");
        }
        if (cls == Types.BOOL || cls == Types.NONE || cls == Types.FUNCTION || cls == Types.RANGE
            || cls == Types.SLICE || (cls == Types.MEMORYVIEW && !name.equals("memoryview"))) {
          throw Raise.typeError("type '" + cls.name() + "' is not an acceptable base type");
        }
        if (!seen.add(base)) {
          throw Raise.typeError("duplicate base class " + cls.name());
        }
      }
      checkLayout();
    }

    /** Of the bases that decide how instances are laid out, one has to derive from all others. */
    private void checkLayout() {
      var widest = Types.OBJECT;
      for (var base : bases.items()) {
        var layout = layout((PyClass) base);
        if (layout.isSubclassOf(widest)) {
          widest = layout;
        } else if (!widest.isSubclassOf(layout)) {
          throw Raise.typeError("multiple bases have instance lay-out conflict");
        }
      }
    }

    private static PyClass layout(PyClass cls) {
      for (var base : cls.order()) {
        if (base.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
          return Exceptions.BASE_EXCEPTION;
        }
        if (base.isBuiltin() || Reflection.slots(base).stream().anyMatch(slot -> !slot.equals("__dict__"))) {
          return base;
        }
      }
      return Types.OBJECT;
    }

    private PyClass make(Tasklet t) {
      var attributes = new LinkedHashMap<String, Object>();
      var keys = namespace.keys();
      var contents = namespace.values();
      for (int i = 0; i < keys.length; i++) {
        attributes.put(((Str) keys[i]).text(), contents[i]);
      }
      var cell = attributes.remove(CELL);
      var qualified = attributes.remove("__qualname__") instanceof Str given ? given.text() : name;
      if (attributes.containsKey("__eq__")) {
        attributes.putIfAbsent("__hash__", Singleton.NONE);
      }
      attributes.computeIfPresent("__new__",
          (_, value) -> value instanceof PyFunction ? new StaticMethod(value) : value);
      checkSlots(name, attributes);
      for (var implicit : List.of("__init_subclass__", "__class_getitem__")) {
        attributes.computeIfPresent(implicit,
            (_, value) -> value instanceof PyFunction ? new ClassMethod(value) : value);
      }
      attributes.putIfAbsent("__doc__", Singleton.NONE);
      t.host().allocate(200 + 40L * attributes.size());
      var direct = new PyClass[bases.size()];
      for (int i = 0; i < direct.length; i++) {
        direct[i] = (PyClass) bases.get(i);
      }
      var cls = PyClass.of(name, direct, attributes);
      if (kind != Types.TYPE) {
        cls.setMetaclass(kind);
        if (kind.lookup(ABSTRACT) != null) {
          cls.set(ABSTRACT, abstractMethods(cls));
        }
      }
      cls.rename(name, qualified);
      if (cell instanceof PyCell captured) {
        captured.set(cls);
      }
      return cls;
    }

    private static void checkSlots(String name, Map<String, Object> attributes) {
      if (!(attributes.get("__slots__") instanceof Object slots)) {
        return;
      }
      for (var item : Reflection.strings(slots)) {
        if (!(item instanceof Str slot)) {
          throw Raise.typeError("__slots__ items must be strings, not '" + Types.of(item).name() + "'");
        }
        if (!Characters.isIdentifier(slot.text())) {
          throw Raise.typeError("__slots__ must be identifiers");
        }
        if (attributes.containsKey(Scope.mangle(name, slot.text()))) {
          throw Raise.valueError("'" + slot.text() + "' in __slots__ conflicts with class variable");
        }
      }
    }

    /** One hook after the other: i stands for the i-th attribute, the one behind them for __init_subclass__. */
    private Object hooks(Tasklet t) {
      List<String> names = new ArrayList<>(made.attributes().keySet());
      while (hook < count) {
        var attribute = names.get(hook++);
        if (made.own(attribute) instanceof PyObject value
            && value.type().lookup("__set_name__") instanceof Object named) {
          t.call(named, value, made, Str.of(attribute));
          return Tasklet.PENDING;
        }
      }
      if (hook++ == count) {
        var method = made.lookupAfter(made, "__init_subclass__");
        if (method instanceof ClassMethod written && !(written.function() instanceof Builtin)) {
          callWithKeywords(t, written.function(), made);
          return Tasklet.PENDING;
        }
        if (keywords != null && keywords.size() > 0) {
          throw Raise.typeError(made.qualifiedName() + ".__init_subclass__() takes no keyword arguments");
        }
      }
      return made;
    }

    @Override
    public boolean handle(Tasklet t, PyException exception) {
      boolean naming = stage == Stage.HOOKS && made != null && hook <= count && failure == null;
      if (naming) {
        failure = exception;
      }
      return naming;
    }

    private Raise notNamed() {
      var attribute = List.copyOf(made.attributes().keySet()).get(hook - 1);
      var error = Raise.runtimeError(
          "Error calling __set_name__ on '" + Types.of(made.own(attribute)).name() + "' instance '" + attribute
              + "' in '"
              + made.name() + "'");
      error.exception().setCause(failure);
      error.exception().setContext(failure);
      return error;
    }

    private void callWithKeywords(Tasklet t, Object function, Object... arguments) {
      if (keywords == null) {
        t.call(function, arguments);
        return;
      }
      var keys = keywords.keys();
      var names = new String[keys.length];
      for (int i = 0; i < names.length; i++) {
        names[i] = ((Str) keys[i]).text();
      }
      t.call(function, arguments, names, keywords.values());
    }

    @Override
    public void transfer(Transfer transfer) {
      body = transfer.ref(body);
      name = transfer.text(name);
      bases = transfer.ref(bases);
      keywords = transfer.ref(keywords);
      namespace = transfer.ref(namespace);
      made = transfer.ref(made);
      maker = transfer.ref(maker);
      kind = transfer.ref(kind);
      count = transfer.integer(count);
      hook = transfer.integer(hook);
      failure = transfer.ref(failure);
      given = transfer.ref(given);
      resolved = transfer.list(resolved);
      base = transfer.integer(base);
      asked = transfer.flag(asked);
      stage = Stage.values()[transfer.integer(stage == null ? 0 : stage.ordinal())];
    }
  }

  // Instances

  /** {@code type.__call__}: a new instance, or PENDING. */
  public static Object instantiate(Tasklet t, PyClass cls, Object[] arguments, PyDict keywords) {
    var keys = keywords.keys();
    var names = new String[keys.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = ((Str) keys[i]).text();
    }
    return construct(t, cls, arguments, names, keywords.values());
  }

  /** Calls a class: a new instance, or PENDING. */
  static Object construct(Tasklet t, PyClass cls, Object[] arguments, String[] names, Object[] named) {
    if (cls.factory() != null && !isMadeByProgram(cls)) {
      return initialize(t, cls.factory().make(t, cls), arguments, names, named);
    }
    if (cls.isBuiltin()) {
      return Constructors.call(t, cls, arguments, names, named);
    }
    if (cls.lookup("__new__") instanceof StaticMethod maker
        && (!(maker.function() instanceof Builtin) || cls.nativeBase() == Types.TYPE)) {
      return t.push(new ConstructFrame(cls, maker.function(), arguments, names, named));
    }
    checkAbstract(cls);
    var base = cls.nativeBase();
    var init = cls.lookup("__init__");
    t.host().allocate(48);
    if (base == Types.OBJECT) {
      var instance = new PyObject(cls);
      if (init instanceof PyFunction function) {
        return Binding.construct(t, function, instance, arguments, names, named);
      }
      if (arguments.length > 0 || (names != null && names.length > 0)) {
        throw Raise.typeError(cls.name() + "() takes no arguments");
      }
      return instance;
    }
    if (base.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      var instance = ExceptionConstructors.make(t, cls, arguments);
      if (init instanceof PyFunction function) {
        return Binding.construct(t, function, instance, arguments, names, named);
      }
      if (names != null && names.length > 0) {
        throw Raise.typeError(cls.name() + "() takes no keyword arguments");
      }
      return instance;
    }
    return t.push(new ConstructFrame(cls, null, arguments, names, named));
  }

  /**
   * The {@code __init__} that is all there is to constructing an instance with so many positional arguments, or null if there is more
   * to it.
   */
  static PyFunction initializer(PyClass cls, int arguments) {
    return !cls.isBuiltin()
        && cls.factory() == null
        && cls.nativeBase() == Types.OBJECT
        && cls.lookup("__init__") instanceof PyFunction init
        && init.executable().simple == arguments + 1
        && !isMadeByProgram(cls)
        && cls.metaMethod("__call__") == null
        && !(cls.lookup(ABSTRACT) instanceof PySet names && names.size() > 0) ? init : null;
  }

  /** The function that makes the values of a builtin class, whatever the arguments; null if there is more to it. */
  static Builtin maker(PyClass cls) {
    return cls.isBuiltin() && cls.factory() == null && cls.metaMethod("__call__") == null ? Constructors.of(cls) : null;
  }

  private static boolean isMadeByProgram(PyClass cls) {
    return cls.lookup("__new__") instanceof StaticMethod maker && !(maker.function() instanceof Builtin);
  }

  /** Calls the {@code __init__} of an instance that the factory of its class has made. */
  private static Object initialize(
      Tasklet t, PyObject instance, Object[] arguments, String[] names, Object[] named) {
    var init = instance.type().lookup("__init__");
    if (init instanceof PyFunction function) {
      return Binding.construct(t, function, instance, arguments, names, named);
    }
    if (init instanceof Builtin builtin) {
      builtin.call(t, Calls.prepend(instance, arguments), names, named);
    }
    return instance;
  }

  /** The names of what is abstract in a class that derives from {@code abc.ABC}: its own, and of its bases what it left so. */
  private static PySet abstractMethods(PyClass cls) {
    var names = new LinkedHashSet<Object>();
    cls.attributes().forEach((name, value) -> {
      if (isAbstract(value)) {
        names.add(Str.of(name));
      }
    });
    for (var base : cls.bases()) {
      if (base.lookup(ABSTRACT) instanceof PySet inherited) {
        for (var name : inherited.toArray()) {
          if (isAbstract(cls.lookup(((Str) name).text()))) {
            names.add(name);
          }
        }
      }
    }
    return PySet.frozen(names.toArray());
  }

  private static boolean isAbstract(Object member) {
    return switch (member) {
      case PyFunction function -> function.attributes().get("__isabstractmethod__") == (Object) true;
      case PyProperty property ->
          isAbstract(property.getter()) || isAbstract(property.setter()) || isAbstract(property.deleter());
      case ClassMethod wrapped -> isAbstract(wrapped.function());
      case StaticMethod wrapped -> isAbstract(wrapped.function());
      case PyObject descriptor -> descriptor.get("__isabstractmethod__") == (Object) true;
      case null, default -> false;
    };
  }

  private static void checkAbstract(PyClass cls) {
    if (!(cls.lookup(ABSTRACT) instanceof Object names)) {
      return;
    }
    var missing = new ArrayList<String>();
    for (var name : Reflection.names(names)) {
      missing.add(name);
    }
    if (!missing.isEmpty()) {
      Collections.sort(missing);
      throw Raise.typeError(
          "Can't instantiate abstract class "
              + cls.name()
              + " with abstract method"
              + (missing.size() == 1 ? " " : "s ")
              + String.join(", ", missing));
    }
  }

  /** {@code object.__new__} and what stands for it in builtin classes: an instance that is not initialised. */
  public static Object allocate(Tasklet t, PyClass cls, Object[] arguments, String[] names, Object[] named) {
    if (cls.factory() != null) {
      return cls.factory().make(t, cls);
    }
    if (cls.isBuiltin()) {
      return Constructors.call(t, cls, arguments, names, named);
    }
    checkAbstract(cls);
    t.host().allocate(48);
    var base = cls.nativeBase();
    if (base == Types.OBJECT) {
      return new PyObject(cls);
    }
    return base.isSubclassOf(Exceptions.BASE_EXCEPTION)
        ? ExceptionConstructors.make(t, cls, arguments)
        : t.push(new DeriveFrame(cls, arguments, names, named));
  }

  /** Makes the builtin value that an instance of a derived class holds. */
  static final class DeriveFrame extends NativeFrame {
    private PyClass cls;
    private Object[] arguments;
    private String[] names;
    private Object[] named;
    private boolean called;

    DeriveFrame() {}

    DeriveFrame(PyClass cls, Object[] arguments, String[] names, Object[] named) {
      this.cls = cls;
      this.arguments = arguments;
      this.names = names;
      this.named = named;
    }

    @Override
    public Object step(Tasklet t) {
      if (called) {
        return new PyDerived(cls, Derived.unwrap(t.take()));
      }
      called = true;
      boolean filledLater = Constructors.isMutable(cls.nativeBase());
      t.call(
          cls.nativeBase(),
          filledLater ? NOTHING : arguments,
          filledLater ? null : names,
          filledLater ? null : named);
      return Tasklet.PENDING;
    }

    @Override
    public void transfer(Transfer transfer) {
      cls = transfer.ref(cls);
      arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
      names = NamedArguments.transfer(transfer, names);
      named = transfer.refs(named, names == null ? 0 : names.length);
      called = transfer.flag(called);
    }
  }

  /** Calls {@code __new__}, then {@code __init__} if that made an instance of the class. */
  static final class ConstructFrame extends NativeFrame {
    private PyClass cls;
    private Object maker;
    private Object[] arguments;
    private String[] names;
    private Object[] named;
    private Object instance;
    private int state;

    ConstructFrame() {}

    ConstructFrame(PyClass cls, Object maker, Object[] arguments, String[] names, Object[] named) {
      this.cls = cls;
      this.maker = maker;
      this.arguments = arguments;
      this.names = names;
      this.named = named;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> {
          if (maker == null) {
            t.push(new DeriveFrame(cls, arguments, names, named));
          } else {
            t.call(maker, Calls.prepend(cls, arguments), names, named);
          }
          return Tasklet.PENDING;
        }
        case 1 -> {
          instance = t.take();
          var type = Types.of(instance);
          if (!(instance instanceof PyObject || instance instanceof PyClass) || !type.isSubclassOf(cls)) {
            return instance;
          }
          var init = type.lookup("__init__");
          var base = cls.nativeBase();
          boolean needless = init == null
              || (init instanceof Builtin && !Constructors.isMutable(base)
                  && !base.isSubclassOf(Exceptions.BASE_EXCEPTION));
          if (needless) {
            return instance;
          }
          t.call(init, Calls.prepend(instance, arguments), names, named);
          return Tasklet.PENDING;
        }
        default -> {
          var outcome = t.take();
          if (outcome != Singleton.NONE) {
            throw Raise.typeError("__init__() should return None, not '" + Types.of(outcome).name() + "'");
          }
          return instance;
        }
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      cls = transfer.ref(cls);
      maker = transfer.ref(maker);
      arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
      names = NamedArguments.transfer(transfer, names);
      named = transfer.refs(named, names == null ? 0 : names.length);
      instance = transfer.ref(instance);
      state = transfer.integer(state);
    }
  }

  // Exceptions

  /** RAISE with a value and perhaps a cause: ends in an exception, at once or after the call of a class. */
  static Object raise(Tasklet t, Object value, Object cause) {
    var reason = cause;
    if (cause instanceof PyClass cls && cls.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      reason = construct(t, cls, NOTHING, null, null);
      if (reason == Tasklet.PENDING) {
        t.detach();
        return t.push(new RaiseFrame(value, cause));
      }
    }
    if (reason != null && reason != Singleton.NONE && !(reason instanceof PyException)) {
      throw Raise.typeError("exception causes must derive from BaseException");
    }
    if (value instanceof PyException exception) {
      throw caused(exception, reason);
    }
    if (value instanceof PyClass cls && cls.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      if (cls.isBuiltin()) {
        throw caused(ExceptionConstructors.make(t, cls), reason);
      }
      return t.push(new RaiseFrame(value, reason));
    }
    throw Raise.typeError("exceptions must derive from BaseException");
  }

  private static Raise caused(PyException exception, Object cause) {
    if (cause != null) {
      exception.setCause(cause);
    }
    return new Raise(exception);
  }

  /** Raises an instance of a program's class, after calling it. */
  static final class RaiseFrame extends NativeFrame {
    private Object value;
    private Object cause;
    private int state;

    RaiseFrame() {}

    RaiseFrame(Object value, Object cause) {
      this.value = value;
      this.cause = cause;
    }

    @Override
    public Object step(Tasklet t) {
      switch (state++) {
        case 0 -> callIfClass(t, value);
        case 1 -> {
          value = t.take();
          callIfClass(t, cause);
        }
        default -> {
          cause = t.take();
          if (!(value instanceof PyException exception)) {
            throw Raise.typeError("calling a class should have returned an instance of BaseException");
          }
          throw caused(exception, cause);
        }
      }
      return Tasklet.PENDING;
    }

    private static void callIfClass(Tasklet t, Object what) {
      if (what instanceof PyClass cls) {
        t.call(cls);
      } else {
        t.give(what);
      }
    }

    @Override
    public void transfer(Transfer transfer) {
      value = transfer.ref(value);
      cause = transfer.ref(cause);
      state = transfer.integer(state);
    }
  }

  /** MATCH_EXC: whether an except clause with this expression catches the exception. */
  static Boolean catches(PyException exception, Object clause) {
    if (clause instanceof PyTuple classes) {
      for (var cls : classes.items()) {
        checkCatchable(cls);
      }
      for (var cls : classes.items()) {
        if (exception.type().isSubclassOf((PyClass) cls)) {
          return true;
        }
      }
      return false;
    }
    checkCatchable(clause);
    return exception.type().isSubclassOf((PyClass) clause);
  }

  private static void checkCatchable(Object cls) {
    if (!(cls instanceof PyClass caught) || !caught.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      throw Raise.typeError("catching classes that do not inherit from BaseException is not allowed");
    }
  }
}
