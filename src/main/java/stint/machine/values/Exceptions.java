package stint.machine.values;

import java.util.ArrayList;
import java.util.List;

/** The classes of the builtin exceptions, with CPython's hierarchy, and Stackless' TaskletExit under SystemExit. */
public final class Exceptions {
  private static final List<PyClass> LIST = new ArrayList<>();

  public static final PyClass BASE_EXCEPTION = define("BaseException", Types.OBJECT);
  public static final PyClass EXCEPTION = define("Exception", BASE_EXCEPTION);
  public static final PyClass SYSTEM_EXIT = define("SystemExit", BASE_EXCEPTION);
  public static final PyClass TASKLET_EXIT = define("TaskletExit", SYSTEM_EXIT);
  public static final PyClass KEYBOARD_INTERRUPT = define("KeyboardInterrupt", BASE_EXCEPTION);
  public static final PyClass GENERATOR_EXIT = define("GeneratorExit", BASE_EXCEPTION);
  public static final PyClass STOP_ITERATION = define("StopIteration", EXCEPTION);
  public static final PyClass STOP_ASYNC_ITERATION = define("StopAsyncIteration", EXCEPTION);
  public static final PyClass ARITHMETIC_ERROR = define("ArithmeticError", EXCEPTION);
  public static final PyClass FLOATING_POINT_ERROR = define("FloatingPointError", ARITHMETIC_ERROR);
  public static final PyClass OVERFLOW_ERROR = define("OverflowError", ARITHMETIC_ERROR);
  public static final PyClass ZERO_DIVISION_ERROR = define("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final PyClass ASSERTION_ERROR = define("AssertionError", EXCEPTION);
  public static final PyClass ATTRIBUTE_ERROR = define("AttributeError", EXCEPTION);
  public static final PyClass BUFFER_ERROR = define("BufferError", EXCEPTION);
  public static final PyClass EOFERROR = define("EOFError", EXCEPTION);
  public static final PyClass IMPORT_ERROR = define("ImportError", EXCEPTION);
  public static final PyClass MODULE_NOT_FOUND_ERROR = define("ModuleNotFoundError", IMPORT_ERROR);
  public static final PyClass LOOKUP_ERROR = define("LookupError", EXCEPTION);
  public static final PyClass INDEX_ERROR = define("IndexError", LOOKUP_ERROR);
  public static final PyClass KEY_ERROR = define("KeyError", LOOKUP_ERROR);
  public static final PyClass MEMORY_ERROR = define("MemoryError", EXCEPTION);
  public static final PyClass NAME_ERROR = define("NameError", EXCEPTION);
  public static final PyClass UNBOUND_LOCAL_ERROR = define("UnboundLocalError", NAME_ERROR);
  public static final PyClass OS_ERROR = define("OSError", EXCEPTION);
  public static final PyClass FILE_NOT_FOUND_ERROR = define("FileNotFoundError", OS_ERROR);
  public static final PyClass FILE_EXISTS_ERROR = define("FileExistsError", OS_ERROR);
  public static final PyClass PERMISSION_ERROR = define("PermissionError", OS_ERROR);
  public static final PyClass TIMEOUT_ERROR = define("TimeoutError", OS_ERROR);
  public static final PyClass CONNECTION_ERROR = define("ConnectionError", OS_ERROR);
  public static final PyClass REFERENCE_ERROR = define("ReferenceError", EXCEPTION);
  public static final PyClass RUNTIME_ERROR = define("RuntimeError", EXCEPTION);
  public static final PyClass NOT_IMPLEMENTED_ERROR = define("NotImplementedError", RUNTIME_ERROR);
  public static final PyClass RECURSION_ERROR = define("RecursionError", RUNTIME_ERROR);
  public static final PyClass SYNTAX_ERROR = define("SyntaxError", EXCEPTION);
  public static final PyClass INDENTATION_ERROR = define("IndentationError", SYNTAX_ERROR);
  public static final PyClass TAB_ERROR = define("TabError", INDENTATION_ERROR);
  public static final PyClass SYSTEM_ERROR = define("SystemError", EXCEPTION);
  public static final PyClass TYPE_ERROR = define("TypeError", EXCEPTION);
  public static final PyClass VALUE_ERROR = define("ValueError", EXCEPTION);
  public static final PyClass UNICODE_ERROR = define("UnicodeError", VALUE_ERROR);
  public static final PyClass UNICODE_DECODE_ERROR = define("UnicodeDecodeError", UNICODE_ERROR);
  public static final PyClass UNICODE_ENCODE_ERROR = define("UnicodeEncodeError", UNICODE_ERROR);
  public static final PyClass UNICODE_TRANSLATE_ERROR = define("UnicodeTranslateError", UNICODE_ERROR);
  public static final PyClass WARNING = define("Warning", EXCEPTION);
  public static final PyClass DEPRECATION_WARNING = define("DeprecationWarning", WARNING);
  public static final PyClass PENDING_DEPRECATION_WARNING = define("PendingDeprecationWarning", WARNING);
  public static final PyClass RUNTIME_WARNING = define("RuntimeWarning", WARNING);
  public static final PyClass SYNTAX_WARNING = define("SyntaxWarning", WARNING);
  public static final PyClass USER_WARNING = define("UserWarning", WARNING);
  public static final PyClass FUTURE_WARNING = define("FutureWarning", WARNING);
  public static final PyClass IMPORT_WARNING = define("ImportWarning", WARNING);
  public static final PyClass UNICODE_WARNING = define("UnicodeWarning", WARNING);
  public static final PyClass BYTES_WARNING = define("BytesWarning", WARNING);
  public static final PyClass RESOURCE_WARNING = define("ResourceWarning", WARNING);

  private Exceptions() {}

  private static PyClass define(String name, PyClass base) {
    var made = PyClass.builtin(name, base);
    LIST.add(made);
    return made;
  }

  /** All of them. */
  public static List<PyClass> all() {
    return List.copyOf(LIST);
  }
}
