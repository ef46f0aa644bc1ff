package stint.machine.builtins;

import java.util.Arrays;
import java.util.List;
import stint.language.Ast;
import stint.machine.Attributes;
import stint.machine.Classes;
import stint.machine.Generators;
import stint.machine.Imports;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Hashing;
import stint.machine.operations.Iteration;
import stint.machine.operations.Representation;
import stint.machine.text.Formatting;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.PyAlias;
import stint.machine.values.PyClass;
import stint.machine.values.PyCode;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyList;
import stint.machine.values.PyMember;
import stint.machine.values.PyObject;
import stint.machine.values.PyProperty;
import stint.machine.values.PyTuple;
import stint.machine.values.PyUnion;
import stint.machine.values.Singleton;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Traceback;
import stint.machine.values.Types;

/** Methods of object, exceptions, generators, properties: what classes of programs inherit or meet. */
final class ObjectMethods {
  private ObjectMethods() {}

  static void install() {
    ofObject();
    ofTypes();
    ofExceptions();
    ofGenerators();
    ofUnions();
    ofProperties();
    ofMembers();
  }

  private static void ofObject() {
    Types.OBJECT.set("__new__", new StaticMethod(Builtin.function("__new__(*args, **kwargs)", ObjectMethods::make)));
    for (var cls : List.of(Types.INT, Types.FLOAT, Types.COMPLEX, Types.STR, Types.BYTES, Types.BYTEARRAY, Types.TUPLE,
        Types.LIST, Types.DICT, Types.SET, Types.FROZENSET, Exceptions.BASE_EXCEPTION)) {
      cls.set("__new__", new StaticMethod(
          Builtin.function("__new__(*args, **kwargs)", (t, a) -> makeOwn(t, cls, (Object[]) a[0]))));
    }
    Types.OBJECT.set("__init__", Builtin.method("object", "__init__(self, *args, **kwargs)", ObjectMethods::init));
    Types.OBJECT.set(
        "__init_subclass__",
        new ClassMethod(Builtin.method("object", "__init_subclass__(self, **kwargs)", (_, a) -> initSubclass(a))));
    Types.OBJECT.set(
        "__getattribute__",
        Builtin.method("object", "__getattribute__(self, name, /)",
            (t, a) -> Attributes.getDirectly(t, a[0], text(a[1]))));
    Types.OBJECT.set(
        "__setattr__",
        Builtin.method(
            "object",
            "__setattr__(self, name, value, /)",
            (t, a) -> Methods.none(
                a[0] instanceof PyObject instance
                    ? Attributes.setDirectly(t, null, instance, text(a[1]), a[2])
                    : a[0] instanceof PyClass cls
                        ? Attributes.setOfClass(cls, text(a[1]), a[2])
                        : Attributes.set(t, a[0], text(a[1]), a[2]))));
    Types.OBJECT.set(
        "__delattr__",
        Builtin.method(
            "object",
            "__delattr__(self, name, /)",
            (t, a) -> Methods.none(
                a[0] instanceof PyObject instance
                    ? Attributes.deleteDirectly(t, instance, text(a[1]))
                    : a[0] instanceof PyClass cls && !cls.isBuiltin()
                        ? Attributes.deleteOfClass(cls, text(a[1]))
                        : Attributes.delete(t, a[0], text(a[1])))));
    Types.OBJECT.set(
        "__repr__", Builtin.method("object", "__repr__(self)", (t, a) -> Representation.builtinRepr(t, a[0])));
    Types.OBJECT.set("__str__",
        Builtin.method("object", "__str__(self)", (t, a) -> Representation.builtinStr(t, a[0])));
    Types.OBJECT.set("__hash__", Builtin.method("object", "__hash__(self)", (t, a) -> Hashing.builtinHash(t, a[0])));
    Types.OBJECT.set(
        "__format__",
        Builtin.method("object", "__format__(self, spec, /)", (t, a) -> Formatting.builtinFormat(t, a[0], (Str) a[1])));
    for (var comparison : Ast.CmpOp.values()) {
      String name = comparisonName(comparison);
      if (name != null) {
        Types.OBJECT.set(
            name,
            Builtin.method(
                "object", name + "(self, other, /)", (t, a) -> Operators.builtinCompare(t, comparison, a[0], a[1])));
      }
    }
    for (var signature : List.of("__reduce__(self)", "__reduce_ex__(self, protocol, /)", "__getstate__(self)")) {
      var name = signature.substring(0, signature.indexOf('('));
      var function = name.substring(1, name.length() - 2);
      Types.OBJECT.set(name, Builtin.method("object", signature, (t, a) -> Imports.call(t, "copyreg", function, a)));
    }
    Types.OBJECT.set("__dir__", Builtin.method("object", "__dir__(self)", (t, a) -> Reflection.builtinDir(t, a[0])));
  }

  /** What metaclasses of programs reach by {@code super()}. */
  private static void ofTypes() {
    Types.TYPE.set("__new__", new StaticMethod(Builtin.function("__new__(*args, **kwargs)", (t, a) -> {
      var arguments = (Object[]) a[0];
      if (arguments.length == 0 || !(arguments[0] instanceof PyClass kind) || !kind.isSubclassOf(Types.TYPE)) {
        throw Raise.typeError("type.__new__(): not enough arguments");
      }
      return Constructors.newClass(t, kind, Arrays.copyOfRange(arguments, 1, arguments.length), (PyDict) a[1]);
    })));
    Types.TYPE.set("__prepare__", new ClassMethod(
        Builtin.method("type", "__prepare__(self, *args, **kwargs)", (_, _) -> new PyDict())));
    new Methods(Types.TYPE)
        .add("__init__(self, *args, **kwargs)", (_, a) -> {
          int count = ((Object[]) a[1]).length;
          if (count != 1 && count != 3) {
            throw Raise.typeError("type.__init__() takes 1 or 3 arguments");
          }
          return Singleton.NONE;
        })
        .add("__call__(self, *args, **kwargs)",
            (t, a) -> Classes.instantiate(t, (PyClass) a[0], (Object[]) a[1], (PyDict) a[2]))
        .add("__instancecheck__(self, instance, /)", (t, a) -> Reflection.isDirectInstance(t, a[1], (PyClass) a[0]))
        .add("__subclasscheck__(self, subclass, /)", (t, a) -> Reflection.isDirectSubclass(t, a[1], (PyClass) a[0]))
        .install();
  }

  private static Object initSubclass(Object[] a) {
    if (((PyDict) a[1]).size() > 0) {
      throw Raise.typeError(((PyClass) a[0]).qualifiedName() + ".__init_subclass__() takes no keyword arguments");
    }
    return Singleton.NONE;
  }

  private static String comparisonName(Ast.CmpOp comparison) {
    return switch (comparison) {
      case EQ -> "__eq__";
      case NOT_EQ -> "__ne__";
      case LT -> "__lt__";
      case LT_E -> "__le__";
      case GT -> "__gt__";
      case GT_E -> "__ge__";
      default -> null;
    };
  }

  private static String text(Object name) {
    if (name instanceof Str text) {
      return text.text();
    }
    throw Raise.typeError("attribute name must be string, not '" + Types.of(name).name() + "'");
  }

  private static Object make(Tasklet t, Object[] bound) {
    var arguments = (Object[]) bound[0];
    if (arguments.length == 0) {
      throw Raise.typeError("object.__new__(): not enough arguments");
    }
    if (!(arguments[0] instanceof PyClass cls)) {
      throw Raise.typeError(
          "object.__new__(X): X is not a type object (" + Types.of(arguments[0]).name() + ")");
    }
    if (cls.nativeBase() != Types.OBJECT && cls.factory() == null) {
      throw Raise
          .typeError("object.__new__(" + cls.name() + ") is not safe, use " + cls.nativeBase().name() + ".__new__()");
    }
    var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    return Classes.allocate(t, cls, rest, null, null);
  }

  /** {@code list.__new__} and the like: containers that can be filled are made empty. */
  private static Object makeOwn(Tasklet t, PyClass own, Object[] arguments) {
    if (arguments.length == 0 || !(arguments[0] instanceof PyClass cls)) {
      throw Raise.typeError(own.name() + ".__new__(): not enough arguments");
    }
    if (!cls.isSubclassOf(own)) {
      throw Raise.typeError(
          own.name() + ".__new__(" + cls.name() + "): " + cls.name() + " is not a subtype of " + own.name());
    }
    int count = Constructors.isMutable(own) ? 1 : arguments.length;
    return Classes.allocate(t, cls, Arrays.copyOfRange(arguments, 1, count), null, null);
  }

  private static Object init(Tasklet t, Object[] bound) {
    var arguments = (Object[]) bound[1];
    if (bound[0] instanceof PyException exception) {
      exception.setArguments(PyTuple.of(arguments));
      ExceptionConstructors.fill(exception);
      return Singleton.NONE;
    }
    if (arguments.length > 0 && bound[0] instanceof PyObject object && object.type().nativeBase() == Types.OBJECT) {
      throw Raise.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    return Singleton.NONE;
  }

  private static void ofExceptions() {
    var base = Exceptions.BASE_EXCEPTION;
    base.set(
        "with_traceback",
        Builtin.method(
            "BaseException", "with_traceback(self, tb, /)", (_, a) -> withTraceback((PyException) a[0], a[1])));
    new Methods(Exceptions.BASE_EXCEPTION_GROUP)
        .add("derive(self, excs, /)",
            (t, a) -> t.invoke(Exceptions.BASE_EXCEPTION_GROUP, ((PyException) a[0]).get("message"), a[1]))
        .add("split(self, matcher_value, /)", (t, a) -> Imports.call(t, "_groups", "split", a))
        .add("subgroup(self, matcher_value, /)", (t, a) -> Imports.call(t, "_groups", "subgroup", a))
        .put("__class_getitem__",
            new ClassMethod(Builtin.method(
                "BaseExceptionGroup", "__class_getitem__(self, item, /)",
                (_, a) -> new PyAlias((PyClass) a[0], a[1]))))
        .install();
    base.set("add_note", Builtin.method("BaseException", "add_note(self, note, /)", (_, a) -> addNote(a)));
  }

  private static Object addNote(Object[] a) {
    if (!(a[1] instanceof Str)) {
      throw Raise.typeError("note must be a str, not '" + Types.of(a[1]).name() + "'");
    }
    var exception = (PyException) a[0];
    if (!(exception.get("__notes__") instanceof PyList)) {
      exception.put("__notes__", new PyList());
    }
    ((PyList) exception.get("__notes__")).add(a[1]);
    return Singleton.NONE;
  }

  private static void ofGenerators() {
    new Methods(Types.GENERATOR)
        .add("send(self, value, /)", (t, a) -> Generators.send(t, (PyGenerator) a[0], a[1]))
        .add(
            "throw(self, typ, val=, tb=, /)",
            (t, a) -> Generators.throwInto(t, (PyGenerator) a[0], a[1], a[2]))
        .add("close(self)", (t, a) -> Generators.close(t, (PyGenerator) a[0]))
        .add("__next__(self)", (t, a) -> Next.start(t, a[0], null))
        .add("__iter__(self)", (_, a) -> a[0])
        .get("__name__", (_, self) -> Str.of(((PyGenerator) self).function().name()))
        .get("__qualname__", (_, self) -> Str.of(((PyGenerator) self).function().qualifiedName()))
        .get("gi_code", (_, self) -> new PyCode(((PyGenerator) self).function().executable().code()))
        .get("gi_yieldfrom", (_, self) -> Reflection.orNone(Generators.delegate((PyGenerator) self)))
        .get("gi_running", (_, self) -> ((PyGenerator) self).isRunning())
        .install();
    new Methods(Types.COROUTINE)
        .add("send(self, value, /)", (t, a) -> Generators.send(t, (PyGenerator) a[0], a[1]))
        .add(
            "throw(self, typ, val=, tb=, /)",
            (t, a) -> Generators.throwInto(t, (PyGenerator) a[0], a[1], a[2]))
        .add("close(self)", (t, a) -> Generators.close(t, (PyGenerator) a[0]))
        .add("__await__(self)", (t, a) -> Imports.call(t, "_coroutines", "drive", a))
        .install();
    new Methods(Types.ASYNC_GENERATOR)
        .add("__aiter__(self)", (_, a) -> a[0])
        .add("__anext__(self)", (t, a) -> Imports.call(t, "_coroutines", "anext", a))
        .add("asend(self, value, /)", (t, a) -> Imports.call(t, "_coroutines", "asend", a))
        .add("athrow(self, typ, val=, tb=, /)",
            (t, a) -> Imports.call(t, "_coroutines", "athrow", a[0], a[1], Reflection.orNone(a[2])))
        .add("aclose(self)", (t, a) -> Imports.call(t, "_coroutines", "aclose", a))
        .install();
    for (var cls : new PyClass[]{Types.ENUMERATE, Types.ZIP, Types.MAP, Types.FILTER, Types.REVERSED,
      Types.CALLABLE_ITERATOR, Types.LIST_ITERATOR, Types.LIST_REVERSE_ITERATOR, Types.TUPLE_ITERATOR,
      Types.STR_ITERATOR, Types.STR_ASCII_ITERATOR, Types.BYTES_ITERATOR, Types.BYTEARRAY_ITERATOR,
      Types.RANGE_ITERATOR, Types.LONGRANGE_ITERATOR, Types.SET_ITERATOR, Types.DICT_KEY_ITERATOR,
      Types.DICT_VALUE_ITERATOR, Types.DICT_ITEM_ITERATOR, Types.DICT_REVERSE_KEY_ITERATOR,
      Types.DICT_REVERSE_VALUE_ITERATOR, Types.DICT_REVERSE_ITEM_ITERATOR, Types.ITERATOR}) {
      new Methods(cls)
          .add("__next__(self)", (t, a) -> Next.start(t, a[0], null))
          .add("__iter__(self)", (_, a) -> a[0])
          .install();
    }
    for (var cls : new PyClass[]{Types.LIST, Types.TUPLE, Types.DICT, Types.SET, Types.FROZENSET, Types.STR,
      Types.RANGE}) {
      new Methods(cls).add("__iter__(self)", (t, a) -> Iteration.iter(t, a[0])).install();
    }
  }

  private static void ofUnions() {
    new Methods(Types.UNION).get("__args__", (_, self) -> ((PyUnion) self).members()).install();
  }

  private static void ofMembers() {
    new Methods(Types.MEMBER_DESCRIPTOR)
        .add("__get__(self, instance, owner=, /)",
            (t, a) -> a[1] == Singleton.NONE ? a[0] : Attributes.get(t, having(a[0], a[1]), name(a[0])))
        .add("__set__(self, instance, value, /)",
            (t, a) -> Attributes.setDirectly(t, null, having(a[0], a[1]), name(a[0]), a[2]))
        .add("__delete__(self, instance, /)",
            (t, a) -> Attributes.deleteDirectly(t, having(a[0], a[1]), name(a[0])))
        .get("__name__", (_, self) -> Str.of(name(self)))
        .get("__qualname__", (_, self) -> Str.of(((PyMember) self).owner().qualifiedName() + "." + name(self)))
        .get("__objclass__", (_, self) -> ((PyMember) self).owner())
        .install();
  }

  private static String name(Object member) {
    return ((PyMember) member).name();
  }

  /** The instance, if its class has the member. */
  private static PyObject having(Object member, Object instance) {
    var owner = ((PyMember) member).owner();
    if (instance instanceof PyObject object && object.type().isSubclassOf(owner)) {
      return object;
    }
    throw Raise.typeError("descriptor '" + name(member) + "' for '" + owner.name() + "' objects doesn't apply to a '"
        + Types.of(instance).name() + "' object");
  }

  private static void ofProperties() {
    new Methods(Types.PROPERTY)
        .add("getter(self, fget, /)", (_, a) -> with((PyProperty) a[0], a[1], null, null))
        .add("setter(self, fset, /)", (_, a) -> with((PyProperty) a[0], null, a[1], null))
        .add("deleter(self, fdel, /)", (_, a) -> with((PyProperty) a[0], null, null, a[1]))
        .install();
  }

  private static PyProperty with(PyProperty property, Object getter, Object setter, Object deleter) {
    return new PyProperty(
        getter == null ? property.getter() : getter,
        setter == null ? property.setter() : setter,
        deleter == null ? property.deleter() : deleter,
        property.doc());
  }

  /** Replaces where the exception has passed: by nothing, or by where another one has. */
  static PyException withTraceback(PyException exception, Object traceback) {
    if (traceback != Singleton.NONE && !(traceback instanceof Traceback)) {
      throw Raise.typeError("__traceback__ must be a traceback or None");
    }
    exception.setTraceback(traceback instanceof Traceback passed ? passed : null);
    return exception;
  }
}
