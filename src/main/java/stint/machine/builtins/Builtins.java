package stint.machine.builtins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.language.Code.ModuleCode;
import stint.machine.Attributes;
import stint.machine.Imports;
import stint.machine.Items;
import stint.machine.Raise;
import stint.machine.operations.Hashing;
import stint.machine.operations.Iteration;
import stint.machine.operations.Representation;
import stint.machine.text.BytesMethods;
import stint.machine.text.CodecError;
import stint.machine.text.Formatting;
import stint.machine.text.StrMethods;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.PyBytes;
import stint.machine.values.PyComplex;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** The builtin names: one table, made once, the same for every program. */
public final class Builtins {
  private static final Map<String, Object> TABLE = new LinkedHashMap<>();

  static {
    installMethods();
    classes();
    functions();
    attributeFunctions();
    iterators();
    TABLE.put("NotImplemented", Singleton.NOT_IMPLEMENTED);
    TABLE.put("Ellipsis", Singleton.ELLIPSIS);
    TABLE.put("__debug__", true);
  }

  private Builtins() {}

  /** The builtin of a name, or null. */
  public static Object get(String name) {
    return TABLE.get(name);
  }

  /** All names, in a fixed order. */
  public static List<String> names() {
    return List.copyOf(TABLE.keySet());
  }

  /** For each global name of a module, the builtin of that name, or null. */
  public static Object[] resolve(ModuleCode code) {
    return code.globals().stream().map(TABLE::get).toArray();
  }

  /** A bytes value. */
  public static Object bytes(byte[] content) {
    return PyBytes.of(content);
  }

  /** The value of an imaginary literal. */
  public static Object imaginary(double value) {
    return new PyComplex(0.0, value);
  }

  private static void installMethods() {
    StrMethods.methods().forEach(Types.STR::set);
    BytesMethods.methods().forEach(Types.BYTES::set);
    BytesMethods.mutableMethods().forEach(Types.BYTEARRAY::set);
    for (var cls : List.of(Exceptions.UNICODE_ENCODE_ERROR, Exceptions.UNICODE_DECODE_ERROR)) {
      CodecError.attributes(cls).forEach(cls::set);
    }
    ObjectMethods.install();
    ContainerMethods.install();
    DequeMethods.install();
    ItertoolsModule.install();
    NumberMethods.install();
    TracebackModule.install();
    StandardStream.install();
  }

  private static void classes() {
    for (var cls : List.of(
        Types.OBJECT, Types.TYPE, Types.INT, Types.BOOL, Types.FLOAT, Types.COMPLEX, Types.STR, Types.BYTES,
        Types.BYTEARRAY, Types.LIST, Types.TUPLE, Types.DICT, Types.SET, Types.FROZENSET, Types.RANGE, Types.SLICE,
        Types.PROPERTY, Types.CLASSMETHOD, Types.STATICMETHOD, Types.SUPER, Types.ENUMERATE, Types.ZIP, Types.MAP,
        Types.FILTER, Types.REVERSED, Types.MEMORYVIEW)) {
      TABLE.put(cls.name(), cls);
    }
    for (var cls : Exceptions.all()) {
      TABLE.put(cls.name(), cls);
    }
    TABLE.put("EnvironmentError", Exceptions.OS_ERROR);
    TABLE.put("IOError", Exceptions.OS_ERROR);
  }

  private static void add(String signature, Builtin.Body body) {
    var builtin = Builtin.function(signature, body);
    TABLE.put(builtin.name(), builtin);
  }

  private static void functions() {
    add("input(prompt=, /)", (t, a) -> t.push(new InputFrame(a[0])));
    add("print(*args, sep=, end=, file=, flush=)", (t, a) -> Printing.print(t, (Object[]) a[4], a[0], a[1], a[2]));
    add("len(obj, /)", (t, a) -> Items.length(t, a[0]));
    add("repr(obj, /)", (t, a) -> Representation.repr(t, a[0]));
    add("ascii(obj, /)", (t, a) -> Representation.ascii(t, a[0]));
    add("hash(obj, /)", (t, a) -> Hashing.hash(t, a[0]));
    add("id(obj, /)", (t, a) -> Reflection.id(t, a[0]));
    add("callable(obj, /)", (_, a) -> Reflection.isCallable(a[0]));
    add("abs(x, /)", (t, a) -> NumberMethods.special(t, a[0], "__abs__", "bad operand type for abs(): '%s'"));
    add("chr(i, /)", (t, a) -> NumberMethods.chr(t, a[0]));
    add("ord(c, /)", (_, a) -> NumberMethods.ord(a[0]));
    add("hex(number, /)", (t, a) -> NumberMethods.inBase(t, a[0], 16, "0x"));
    add("oct(number, /)", (t, a) -> NumberMethods.inBase(t, a[0], 8, "0o"));
    add("bin(number, /)", (t, a) -> NumberMethods.inBase(t, a[0], 2, "0b"));
    add("round(number, ndigits=)", (t, a) -> NumberMethods.round(t, a[0], a[1]));
    add("divmod(x, y, /)", (t, a) -> NumberMethods.divmod(t, a[0], a[1]));
    add("pow(base, exp, mod=)", (t, a) -> NumberMethods.pow(t, a[0], a[1], a[2]));
    add("format(value, format_spec=, /)", (t, a) -> Formatting.format(t, a[0], a[1] == null ? Str.EMPTY : spec(a[1])));
    add("isinstance(obj, class_or_tuple, /)", (t, a) -> Reflection.isInstance(t, a[0], a[1]));
    add("issubclass(cls, class_or_tuple, /)", (t, a) -> Reflection.isSubclass(t, a[0], a[1]));
    add("exit(code=)", (_, a) -> SysModule.exit(a[0] == null ? Singleton.NONE : a[0]));
    add("quit(code=)", (_, a) -> SysModule.exit(a[0] == null ? Singleton.NONE : a[0]));
    add("locals()", (t, _) -> Reflection.locals(t));
    add("globals()", (t, _) -> Reflection.globals(t));
  }

  private static Str spec(Object spec) {
    if (spec instanceof Str text) {
      return text;
    }
    throw Raise.typeError("format() argument 2 must be str, not " + Types.of(spec).name());
  }

  private static void attributeFunctions() {
    add("getattr(obj, name, default=, /)", (t, a) -> Reflection.getAttribute(t, a[0], name(a[1]), a[2]));
    add("hasattr(obj, name, /)", (t, a) -> Reflection.hasAttribute(t, a[0], name(a[1])));
    add(
        "setattr(obj, name, value, /)",
        (t, a) -> Methods.none(Attributes.set(t, a[0], name(a[1]), a[2])));
    add("delattr(obj, name, /)", (t, a) -> Methods.none(Attributes.delete(t, a[0], name(a[1]))));
    add("dir(obj=, /)", (t, a) -> Reflection.dir(t, a[0]));
    add("vars(obj=, /)", (t, a) -> Reflection.vars(t, a[0]));
  }

  private static String name(Object name) {
    if (name instanceof Str text) {
      return text.text();
    }
    throw Raise.typeError("attribute name must be string, not '" + Types.of(name).name() + "'");
  }

  private static void iterators() {
    add("sum(iterable, /, start=)", (t, a) -> t.push(new Aggregates.Sum(a[0], a[1] == null ? (Object) 0L : a[1])));
    add("any(iterable, /)", (t, a) -> t.push(new Aggregates.Quantifier(a[0], true)));
    add("all(iterable, /)", (t, a) -> t.push(new Aggregates.Quantifier(a[0], false)));
    add("min(*args, key=, default=)", (t, a) -> Aggregates.Extreme.start(t, "min", (Object[]) a[2], a[0], a[1]));
    add("max(*args, key=, default=)", (t, a) -> Aggregates.Extreme.start(t, "max", (Object[]) a[2], a[0], a[1]));
    add(
        "sorted(*args, key=, reverse=)",
        (t, a) -> Sorted.start(t, (Object[]) a[2], Methods.orNull(a[0]), a[1] == null ? false : a[1]));
    add("iter(obj, sentinel=, /)", (t, a) -> a[1] == null ? Iteration.iter(t, a[0]) : until(a[0], a[1]));
    add("next(iterator, default=, /)", (t, a) -> Next.start(t, a[0], a[1]));
    add("aiter(async_iterable, /)", (t, a) -> Imports.call(t, "_coroutines", "aiter", a));
    add("anext(async_iterator, default=, /)",
        (t, a) -> Imports.call(t, "_coroutines", "anext_or", a[1] == null ? new Object[]{a[0]} : a));
  }

  private static Object until(Object function, Object sentinel) {
    if (!Reflection.isCallable(function)) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return new Iterators.Until(function, sentinel);
  }
}
