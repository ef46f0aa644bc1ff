package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Classes;
import stint.machine.Collecting;
import stint.machine.Derived;
import stint.machine.Imports;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Iteration;
import stint.machine.operations.Lookup;
import stint.machine.operations.Numbers;
import stint.machine.operations.Representation;
import stint.machine.operations.Sequences;
import stint.machine.operations.SetOperations;
import stint.machine.operations.Truth;
import stint.machine.text.BytesMethods;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.PyAlias;
import stint.machine.values.PyClass;
import stint.machine.values.PyDeque;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyProperty;
import stint.machine.values.PySlice;
import stint.machine.values.PySuper;
import stint.machine.values.PyTuple;
import stint.machine.values.SelectionIterator;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What calls of the builtin classes do. */
public final class Constructors {
  private static final Map<PyClass, Builtin> TABLE = new LinkedHashMap<>();

  static {
    add(Types.OBJECT, "object(*args, **kwargs)", Constructors::object);
    add(Types.TYPE, "type(*args, **kwargs)", (t, a) -> typeOf(t, (Object[]) a[0], (PyDict) a[1]));
    add(Types.BOOL, "bool(x=, /)", (t, a) -> a[0] == null ? false : Truth.truth(t, a[0]));
    add(Types.INT, "int(x=, /, base=)", (t, a) -> Numbers.makeInt(t, a[0], a[1]));
    add(Types.FLOAT, "float(x=, /)", (t, a) -> Numbers.makeFloat(t, a[0]));
    add(Types.COMPLEX, "complex(real=, imag=)", (t, a) -> NumberMethods.complex(t, a[0], a[1]));
    add(Types.STR, "str(object=, encoding=, errors=)", Constructors::str);
    add(Types.BYTES, "bytes(source=, encoding=, errors=)", (t, a) -> BytesMethods.make(t, a[0], a[1], a[2], false));
    add(Types.BYTEARRAY, "bytearray(source=, encoding=, errors=)",
        (t, a) -> BytesMethods.make(t, a[0], a[1], a[2], true));
    add(Types.MEMORYVIEW, "memoryview(object)", (t, a) -> Imports.call(t, "_memory", "view", a));
    add(Types.LIST, "list(iterable=, /)", (t, a) -> list(t, a[0]));
    add(Types.TUPLE, "tuple(iterable=, /)", (t, a) -> tuple(t, a[0]));
    add(Types.SET, "set(iterable=, /)", (t, a) -> SetOperations.make(t, a[0], false));
    add(Types.FROZENSET, "frozenset(iterable=, /)", (t, a) -> SetOperations.make(t, a[0], true));
    add(Types.DICT, "dict(iterable=, /, **kwargs)", (t, a) -> Lookup.fill(t, new PyDict(), a[0], (PyDict) a[1]));
    add(Types.COUNT, "count(start=, step=)", (_, a) -> ItertoolsModule.count(a[0], a[1]));
    add(Types.REPEAT, "repeat(object, times=)", (_, a) -> ItertoolsModule.repeat(a[0], a[1]));
    add(Types.PRODUCT, "product(*iterables, repeat=)", (t, a) -> ItertoolsModule.product(t, (Object[]) a[1], a[0]));
    add(Types.PERMUTATIONS, "permutations(iterable, r=)", ItertoolsModule::permutations);
    add(Types.COMBINATIONS, "combinations(iterable, r)",
        (t, a) -> ItertoolsModule.combinations(t, SelectionIterator.Kind.COMBINATIONS, a));
    add(Types.COMBINATIONS_WITH_REPLACEMENT, "combinations_with_replacement(iterable, r)",
        (t, a) -> ItertoolsModule.combinations(t, SelectionIterator.Kind.COMBINATIONS_WITH_REPLACEMENT, a));
    add(Types.RANGE, "range(start, stop=, step=, /)", (t, a) -> Sequences.range(t, a));
    add(Types.DEQUE, "deque()", (_, _) -> new PyDeque());
    add(Types.SLICE, "slice(start, stop=, step=, /)", (_, a) -> slice(a));
    add(Types.PROPERTY, "property(fget=, fset=, fdel=, doc=)", (_, a) -> property(a));
    add(Types.CLASSMETHOD, "classmethod(function, /)", (_, a) -> new ClassMethod(a[0]));
    add(Types.STATICMETHOD, "staticmethod(function, /)", (_, a) -> new StaticMethod(a[0]));
    add(Types.SUPER, "super(type=, object=, /)", (_, a) -> superOf(a));
    add(Types.REVERSED, "reversed(sequence, /)", (t, a) -> Iteration.reversed(t, a[0]));
    add(Types.ENUMERATE, "enumerate(iterable=, start=)", Constructors::enumerate);
    add(Types.ZIP, "zip(*iterables, strict=)", (t, a) -> parallel(t, null, (Object[]) a[1], truthOf(a[0])));
    add(Types.MAP, "map(function=, /, *iterables)", Constructors::map);
    add(Types.METHOD, "method(function, instance, /)", (_, a) -> new PyMethod(a[1], a[0]));
    add(Types.GENERIC_ALIAS, "GenericAlias(origin, args, /)", (_, a) -> new PyAlias((PyClass) a[0], a[1]));
    add(Types.FILTER, "filter(function, iterable, /)", Constructors::filter);
  }

  private Constructors() {}

  private static void add(PyClass cls, String signature, Builtin.Body body) {
    TABLE.put(cls, Builtin.function(signature, body));
  }

  /** The function that makes values of a builtin class, or null. */
  public static Builtin of(PyClass cls) {
    return TABLE.get(cls);
  }

  /** Calls a builtin class: a value of it, or PENDING. */
  public static Object call(Tasklet t, PyClass cls, Object[] arguments, String[] names, Object[] named) {
    var constructor = TABLE.get(cls);
    if (constructor != null) {
      return constructor.call(t, arguments, names, named);
    }
    if (cls.isSubclassOf(Exceptions.BASE_EXCEPTION)) {
      return ExceptionConstructors.call(t, cls, arguments, names, named);
    }
    if (cls.own("__call__") instanceof StaticMethod maker && maker.function() instanceof Builtin builtin) {
      return builtin.call(t, arguments, names, named);
    }
    throw Raise.typeError("cannot create '" + cls.name() + "' instances");
  }

  /** Whether instances of the class are filled after they are made, by their initialiser. */
  public static boolean isMutable(PyClass cls) {
    return cls == Types.LIST || cls == Types.DICT || cls == Types.SET || cls == Types.BYTEARRAY
        || cls == Types.DEQUE;
  }

  private static Object object(Tasklet t, Object[] a) {
    if (((Object[]) a[0]).length > 0 || ((PyDict) a[1]).size() > 0) {
      throw Raise.typeError("object() takes no arguments");
    }
    t.host().allocate(48);
    return new PyObject(Types.OBJECT);
  }

  private static Object typeOf(Tasklet t, Object[] a, PyDict keywords) {
    if (a.length == 1 && keywords.size() == 0) {
      return Types.of(a[0]);
    }
    if (a.length != 3) {
      throw Raise.typeError("type() takes 1 or 3 arguments");
    }
    var kind = a[1] instanceof PyTuple bases ? Classes.winner(Types.TYPE, bases) : Types.TYPE;
    return kind == Types.TYPE ? newClass(t, kind, a, keywords) : t.invoke(kind, a);
  }

  /** {@code type.__new__}, the arguments without the class. */
  static Object newClass(Tasklet t, PyClass kind, Object[] a, PyDict keywords) {
    if (a.length != 3) {
      throw Raise.typeError("type.__new__() takes exactly 3 arguments (" + a.length + " given)");
    }
    if (!(a[0] instanceof Str name)) {
      throw Raise.typeError("type.__new__() argument 1 must be str, not " + Types.of(a[0]).name());
    }
    if (name.text().indexOf('\0') >= 0) {
      throw Raise.valueError("type name must not contain null characters");
    }
    if (!(a[1] instanceof PyTuple bases)) {
      throw Raise.typeError("type.__new__() argument 2 must be tuple, not " + Types.of(a[1]).name());
    }
    if (!(Derived.unwrap(a[2]) instanceof PyDict namespace)) {
      throw Raise.typeError("type.__new__() argument 3 must be dict, not " + Types.of(a[2]).name());
    }
    return Classes.make(t, kind, name.text(), bases, namespace, keywords);
  }

  private static Object str(Tasklet t, Object[] a) {
    if (a[0] == null) {
      return Str.EMPTY;
    }
    return a[1] == null && a[2] == null ? Representation.str(t, a[0]) : BytesMethods.decode(t, a[0], a[1], a[2]);
  }

  private static Object list(Tasklet t, Object iterable) {
    if (iterable == null) {
      return new PyList();
    }
    return t.push(new Collecting.ToList(iterable));
  }

  private static Object tuple(Tasklet t, Object iterable) {
    if (iterable == null) {
      return PyTuple.EMPTY;
    }
    return iterable instanceof PyTuple ? iterable : t.push(new ToTuple(iterable));
  }

  private static PySlice slice(Object[] a) {
    return a[1] == null
        ? new PySlice(Singleton.NONE, a[0], Singleton.NONE)
        : new PySlice(a[0], a[1], a[2] == null ? Singleton.NONE : a[2]);
  }

  private static PyProperty property(Object[] a) {
    return new PyProperty(Reflection.orNone(a[0]), Reflection.orNone(a[1]), Reflection.orNone(a[2]),
        Reflection.orNone(a[3]));
  }

  private static PySuper superOf(Object[] a) {
    if (a[0] == null) {
      throw Raise.runtimeError("super(): no arguments");
    }
    if (!(a[0] instanceof PyClass cls)) {
      throw Raise.typeError("super() argument 1 must be a type, not " + Types.of(a[0]).name());
    }
    if (a[1] instanceof PyClass sub && sub.isSubclassOf(cls)) {
      return new PySuper(cls, sub, sub);
    }
    if (a[1] == null || a[1] == Singleton.NONE) {
      return new PySuper(cls, null, null);
    }
    if (!Types.of(a[1]).isSubclassOf(cls)) {
      throw Raise.typeError("super(type, obj): obj must be an instance or subtype of type");
    }
    return new PySuper(cls, a[1], Types.of(a[1]));
  }

  private static boolean truthOf(Object flag) {
    return flag instanceof Boolean bool && bool;
  }

  private static Object enumerate(Tasklet t, Object[] a) {
    if (a[0] == null) {
      throw Raise.typeError("enumerate() missing required argument 'iterable'");
    }
    var start = a[1] == null ? (Object) 0L : Derived.unwrap(a[1]);
    if (!Numbers.isInt(start)) {
      throw Raise.typeError("'" + Types.of(a[1]).name() + "' object cannot be interpreted as an integer");
    }
    return Sources.collect(t, new Object[]{a[0]}, Sources.Kind.ENUMERATE, start);
  }

  private static Object map(Tasklet t, Object[] a) {
    var iterables = (Object[]) a[1];
    if (iterables.length == 0) {
      throw Raise.typeError("map() must have at least two arguments.");
    }
    return parallel(t, a[0], iterables, false);
  }

  private static Object parallel(Tasklet t, Object function, Object[] iterables, boolean strict) {
    return Sources.collect(
        t, iterables, function != null ? Sources.Kind.MAP : strict ? Sources.Kind.STRICT_ZIP : Sources.Kind.ZIP,
        function);
  }

  private static Object filter(Tasklet t, Object[] a) {
    return Sources.collect(t, new Object[]{a[1]}, Sources.Kind.FILTER, a[0]);
  }

  /** Collects items into a tuple. */
  static final class ToTuple extends Collecting {
    private PyList items = new PyList();

    ToTuple() {}

    ToTuple(Object iterable) {
      super(iterable);
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      append(t, items, item);
      return null;
    }

    @Override
    protected boolean awaitsRoom(Tasklet t) {
      return awaitsRoom(t, items);
    }

    @Override
    protected Object end(Tasklet t) {
      t.host().allocate(4L * items.size());
      t.charge(items.size() / 64);
      return PyTuple.of(items.toArray());
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      items = transfer.ref(items);
    }
  }
}
