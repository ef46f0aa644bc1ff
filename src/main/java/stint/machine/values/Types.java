package stint.machine.values;

/** The classes of the builtin values. Their methods are put in by {@link stint.machine.builtins.Builtins}, once. */
public final class Types {
  public static final PyClass OBJECT = PyClass.builtin("object");
  public static final PyClass TYPE = PyClass.builtin("type", OBJECT);
  public static final PyClass NONE = PyClass.builtin("NoneType", OBJECT);
  public static final PyClass ELLIPSIS = PyClass.builtin("ellipsis", OBJECT);
  public static final PyClass NOT_IMPLEMENTED = PyClass.builtin("NotImplementedType", OBJECT);
  public static final PyClass INT = PyClass.builtin("int", OBJECT);
  public static final PyClass BOOL = PyClass.builtin("bool", INT);
  public static final PyClass FLOAT = PyClass.builtin("float", OBJECT);
  public static final PyClass COMPLEX = PyClass.builtin("complex", OBJECT);
  public static final PyClass STR = PyClass.builtin("str", OBJECT);
  public static final PyClass BYTES = PyClass.builtin("bytes", OBJECT);
  public static final PyClass BYTEARRAY = PyClass.builtin("bytearray", OBJECT);
  public static final PyClass LIST = PyClass.builtin("list", OBJECT);
  public static final PyClass TUPLE = PyClass.builtin("tuple", OBJECT);
  public static final PyClass DICT = PyClass.builtin("dict", OBJECT);
  public static final PyClass SET = PyClass.builtin("set", OBJECT);
  public static final PyClass FROZENSET = PyClass.builtin("frozenset", OBJECT);
  public static final PyClass RANGE = PyClass.builtin("range", OBJECT);
  public static final PyClass SLICE = PyClass.builtin("slice", OBJECT);
  public static final PyClass FUNCTION = PyClass.builtin("function", OBJECT);
  public static final PyClass METHOD = PyClass.builtin("method", OBJECT);
  public static final PyClass BUILTIN_FUNCTION = PyClass.builtin("builtin_function_or_method", OBJECT);
  public static final PyClass METHOD_DESCRIPTOR = PyClass.builtin("method_descriptor", OBJECT);
  public static final PyClass GETSET_DESCRIPTOR = PyClass.builtin("getset_descriptor", OBJECT);
  public static final PyClass MODULE = PyClass.builtin("module", OBJECT);
  public static final PyClass CELL = PyClass.builtin("cell", OBJECT);
  public static final PyClass PROPERTY = PyClass.builtin("property", OBJECT);
  public static final PyClass CLASSMETHOD = PyClass.builtin("classmethod", OBJECT);
  public static final PyClass STATICMETHOD = PyClass.builtin("staticmethod", OBJECT);
  public static final PyClass SUPER = PyClass.builtin("super", OBJECT);
  public static final PyClass GENERATOR = PyClass.builtin("generator", OBJECT);
  public static final PyClass TRACEBACK = PyClass.builtin("traceback", OBJECT);
  public static final PyClass CODE = PyClass.builtin("code", OBJECT);
  public static final PyClass MAPPING_PROXY = PyClass.builtin("mappingproxy", OBJECT);
  public static final PyClass DICT_KEYS = PyClass.builtin("dict_keys", OBJECT);
  public static final PyClass DICT_VALUES = PyClass.builtin("dict_values", OBJECT);
  public static final PyClass DICT_ITEMS = PyClass.builtin("dict_items", OBJECT);
  public static final PyClass ENUMERATE = PyClass.builtin("enumerate", OBJECT);
  public static final PyClass ZIP = PyClass.builtin("zip", OBJECT);
  public static final PyClass MAP = PyClass.builtin("map", OBJECT);
  public static final PyClass FILTER = PyClass.builtin("filter", OBJECT);
  public static final PyClass REVERSED = PyClass.builtin("reversed", OBJECT);

  private Types() {}

  /** The class of any value. */
  public static PyClass of(Object value) {
    return switch (value) {
      case PyValue v -> v.type();
      case Long _ -> INT;
      case Double _ -> FLOAT;
      case Boolean _ -> BOOL;
      case java.math.BigInteger _ -> INT;
      default -> throw new AssertionError("not a value: " + value.getClass());
    };
  }
}
