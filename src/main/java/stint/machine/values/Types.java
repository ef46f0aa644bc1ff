package stint.machine.values;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The classes of the builtin values. Their methods are put in by {@link stint.machine.builtins.Builtins}, once. */
public final class Types {
  private static final List<PyClass> DEFINED = new ArrayList<>();

  public static final PyClass OBJECT = define("object");
  public static final PyClass TYPE = define("type", OBJECT);
  public static final PyClass NONE = define("NoneType", OBJECT);
  public static final PyClass ELLIPSIS = define("ellipsis", OBJECT);
  public static final PyClass NOT_IMPLEMENTED = define("NotImplementedType", OBJECT);
  public static final PyClass INT = define("int", OBJECT);
  public static final PyClass BOOL = define("bool", INT);
  public static final PyClass FLOAT = define("float", OBJECT);
  public static final PyClass COMPLEX = define("complex", OBJECT);
  public static final PyClass STR = define("str", OBJECT);
  public static final PyClass BYTES = define("bytes", OBJECT);
  public static final PyClass BYTEARRAY = define("bytearray", OBJECT);
  public static final PyClass LIST = define("list", OBJECT);
  public static final PyClass TUPLE = define("tuple", OBJECT);
  public static final PyClass DICT = define("dict", OBJECT);
  public static final PyClass SET = define("set", OBJECT);
  public static final PyClass FROZENSET = define("frozenset", OBJECT);
  public static final PyClass RANGE = define("range", OBJECT);
  public static final PyClass SLICE = define("slice", OBJECT);
  public static final PyClass FUNCTION = define("function", OBJECT);
  public static final PyClass METHOD = define("method", OBJECT);
  public static final PyClass BUILTIN_FUNCTION = define("builtin_function_or_method", OBJECT);
  public static final PyClass METHOD_DESCRIPTOR = define("method_descriptor", OBJECT);
  public static final PyClass WRAPPER_DESCRIPTOR = define("wrapper_descriptor", OBJECT);
  public static final PyClass METHOD_WRAPPER = define("method-wrapper", OBJECT);
  public static final PyClass GETSET_DESCRIPTOR = define("getset_descriptor", OBJECT);
  public static final PyClass MEMBER_DESCRIPTOR = define("member_descriptor", OBJECT);
  public static final PyClass MODULE = define("module", OBJECT);
  public static final PyClass CELL = define("cell", OBJECT);
  public static final PyClass PROPERTY = define("property", OBJECT);
  public static final PyClass CLASSMETHOD = define("classmethod", OBJECT);
  public static final PyClass STATICMETHOD = define("staticmethod", OBJECT);
  public static final PyClass SUPER = define("super", OBJECT);
  public static final PyClass GENERATOR = define("generator", OBJECT);
  public static final PyClass COROUTINE = define("coroutine", OBJECT);
  public static final PyClass ASYNC_GENERATOR = define("async_generator", OBJECT);
  public static final PyClass ASYNC_ITEM = define("async_generator_wrapped_value", OBJECT);
  public static final PyClass TRACEBACK = define("traceback", OBJECT);
  public static final PyClass CODE = define("code", OBJECT);
  public static final PyClass FRAME = define("frame", OBJECT);
  public static final PyClass MAPPING_PROXY = define("mappingproxy", OBJECT);
  public static final PyClass DICT_KEYS = define("dict_keys", OBJECT);
  public static final PyClass DICT_VALUES = define("dict_values", OBJECT);
  public static final PyClass DICT_ITEMS = define("dict_items", OBJECT);
  public static final PyClass ENUMERATE = define("enumerate", OBJECT);
  public static final PyClass ZIP = define("zip", OBJECT);
  public static final PyClass MAP = define("map", OBJECT);
  public static final PyClass FILTER = define("filter", OBJECT);
  public static final PyClass REVERSED = define("reversed", OBJECT);

  public static final PyClass LIST_ITERATOR = define("list_iterator", OBJECT);
  public static final PyClass LIST_REVERSE_ITERATOR = define("list_reverseiterator", OBJECT);
  public static final PyClass TUPLE_ITERATOR = define("tuple_iterator", OBJECT);
  public static final PyClass STR_ITERATOR = define("str_iterator", OBJECT);
  public static final PyClass STR_ASCII_ITERATOR = define("str_ascii_iterator", OBJECT);
  public static final PyClass BYTES_ITERATOR = define("bytes_iterator", OBJECT);
  public static final PyClass BYTEARRAY_ITERATOR = define("bytearray_iterator", OBJECT);
  public static final PyClass RANGE_ITERATOR = define("range_iterator", OBJECT);
  public static final PyClass LONGRANGE_ITERATOR = define("longrange_iterator", OBJECT);
  public static final PyClass SET_ITERATOR = define("set_iterator", OBJECT);
  public static final PyClass DICT_KEY_ITERATOR = define("dict_keyiterator", OBJECT);
  public static final PyClass DICT_VALUE_ITERATOR = define("dict_valueiterator", OBJECT);
  public static final PyClass DICT_ITEM_ITERATOR = define("dict_itemiterator", OBJECT);
  public static final PyClass DICT_REVERSE_KEY_ITERATOR = define("dict_reversekeyiterator", OBJECT);
  public static final PyClass DICT_REVERSE_VALUE_ITERATOR = define("dict_reversevalueiterator", OBJECT);
  public static final PyClass DICT_REVERSE_ITEM_ITERATOR = define("dict_reverseitemiterator", OBJECT);
  public static final PyClass DEQUE = define("deque", OBJECT);
  public static final PyClass DEQUE_ITERATOR = define("_deque_iterator", OBJECT);
  public static final PyClass DEQUE_REVERSE_ITERATOR = define("_deque_reverse_iterator", OBJECT);
  public static final PyClass COUNT = define("count", OBJECT);
  public static final PyClass REPEAT = define("repeat", OBJECT);
  public static final PyClass PRODUCT = define("product", OBJECT);
  public static final PyClass PERMUTATIONS = define("permutations", OBJECT);
  public static final PyClass COMBINATIONS = define("combinations", OBJECT);
  public static final PyClass COMBINATIONS_WITH_REPLACEMENT = define("combinations_with_replacement", OBJECT);
  public static final PyClass ITERATOR = define("iterator", OBJECT);
  public static final PyClass CALLABLE_ITERATOR = define("callable_iterator", OBJECT);
  public static final PyClass TEXT_STREAM = define("TextIOWrapper", OBJECT);

  /** What views of bytes are instances of; they are written in the language, in the module {@code _memory}. */
  public static final PyClass MEMORYVIEW = define("memoryview", OBJECT);

  public static final PyClass UNION = define("UnionType", OBJECT);
  public static final PyClass GENERIC_ALIAS = define("GenericAlias", OBJECT);

  static {
    UNION.set("__module__", Str.of("types"));
    GENERIC_ALIAS.set("__module__", Str.of("types"));
  }

  private Types() {}

  private static PyClass define(String name, PyClass... bases) {
    var made = PyClass.builtin(name, bases);
    DEFINED.add(made);
    return made;
  }

  /** All of them. */
  public static List<PyClass> all() {
    return List.copyOf(DEFINED);
  }

  /** The class of any value. */
  public static PyClass of(Object value) {
    return switch (value) {
      case PyValue v -> v.type();
      case Long _ -> INT;
      case Double _ -> FLOAT;
      case Boolean _ -> BOOL;
      case BigInteger _ -> INT;
      default -> throw new AssertionError("not a value: " + value.getClass());
    };
  }
}
