package stint.machine.values;

import java.util.ArrayList;
import java.util.List;

/** The classes of the builtin exceptions, with CPython's hierarchy, and Stackless' TaskletExit under SystemExit. */
public final class Exceptions {
  private static final List<PyClass> LIST = new ArrayList<>();

  public static final PyClass BASE_EXCEPTION = define(
      "BaseException", Types.OBJECT, "Common base class for all exceptions");
  public static final PyClass EXCEPTION = define(
      "Exception", BASE_EXCEPTION, "Common base class for all non-exit exceptions.");
  public static final PyClass SYSTEM_EXIT = define(
      "SystemExit", BASE_EXCEPTION, "Request to exit from the interpreter.");
  public static final PyClass TASKLET_EXIT = define("TaskletExit", SYSTEM_EXIT);
  public static final PyClass KEYBOARD_INTERRUPT = define(
      "KeyboardInterrupt", BASE_EXCEPTION, "Program interrupted by user.");
  public static final PyClass GENERATOR_EXIT = define(
      "GeneratorExit", BASE_EXCEPTION, "Request that a generator exit.");
  public static final PyClass STOP_ITERATION = define(
      "StopIteration", EXCEPTION, "Signal the end from iterator.__next__().");
  public static final PyClass STOP_ASYNC_ITERATION = define(
      "StopAsyncIteration", EXCEPTION, "Signal the end from iterator.__anext__().");
  public static final PyClass BASE_EXCEPTION_GROUP = define(
      "BaseExceptionGroup", BASE_EXCEPTION, "A combination of multiple unrelated exceptions.");
  public static final PyClass EXCEPTION_GROUP = define("ExceptionGroup", BASE_EXCEPTION_GROUP, EXCEPTION);
  public static final PyClass ARITHMETIC_ERROR = define(
      "ArithmeticError", EXCEPTION, "Base class for arithmetic errors.");
  public static final PyClass FLOATING_POINT_ERROR = define(
      "FloatingPointError", ARITHMETIC_ERROR, "Floating point operation failed.");
  public static final PyClass OVERFLOW_ERROR = define(
      "OverflowError", ARITHMETIC_ERROR, "Result too large to be represented.");
  public static final PyClass ZERO_DIVISION_ERROR = define(
      "ZeroDivisionError", ARITHMETIC_ERROR, "Second argument to a division or modulo operation was zero.");
  public static final PyClass ASSERTION_ERROR = define("AssertionError", EXCEPTION, "Assertion failed.");
  public static final PyClass ATTRIBUTE_ERROR = define("AttributeError", EXCEPTION, "Attribute not found.");
  public static final PyClass BUFFER_ERROR = define("BufferError", EXCEPTION, "Buffer error.");
  public static final PyClass EOFERROR = define("EOFError", EXCEPTION, "Read beyond end of file.");
  public static final PyClass IMPORT_ERROR = define(
      "ImportError", EXCEPTION, "Import can't find module, or can't find name in module.");
  public static final PyClass MODULE_NOT_FOUND_ERROR = define("ModuleNotFoundError", IMPORT_ERROR, "Module not found.");
  public static final PyClass LOOKUP_ERROR = define("LookupError", EXCEPTION, "Base class for lookup errors.");
  public static final PyClass INDEX_ERROR = define("IndexError", LOOKUP_ERROR, "Sequence index out of range.");
  public static final PyClass KEY_ERROR = define("KeyError", LOOKUP_ERROR, "Mapping key not found.");
  public static final PyClass MEMORY_ERROR = define("MemoryError", EXCEPTION, "Out of memory.");
  public static final PyClass NAME_ERROR = define("NameError", EXCEPTION, "Name not found globally.");
  public static final PyClass UNBOUND_LOCAL_ERROR = define(
      "UnboundLocalError", NAME_ERROR, "Local name referenced but not bound to a value.");
  public static final PyClass OS_ERROR = define("OSError", EXCEPTION, "Base class for I/O related errors.");
  public static final PyClass FILE_NOT_FOUND_ERROR = define("FileNotFoundError", OS_ERROR, "File not found.");
  public static final PyClass FILE_EXISTS_ERROR = define("FileExistsError", OS_ERROR, "File already exists.");
  public static final PyClass PERMISSION_ERROR = define("PermissionError", OS_ERROR, "Not enough permissions.");
  public static final PyClass TIMEOUT_ERROR = define("TimeoutError", OS_ERROR, "Timeout expired.");
  public static final PyClass CONNECTION_ERROR = define("ConnectionError", OS_ERROR, "Connection error.");
  public static final PyClass BLOCKING_IO_ERROR = define("BlockingIOError", OS_ERROR, "I/O operation would block.");
  public static final PyClass CHILD_PROCESS_ERROR = define("ChildProcessError", OS_ERROR, "Child process error.");
  public static final PyClass BROKEN_PIPE_ERROR = define("BrokenPipeError", CONNECTION_ERROR, "Broken pipe.");
  public static final PyClass CONNECTION_ABORTED_ERROR = define(
      "ConnectionAbortedError", CONNECTION_ERROR, "Connection aborted.");
  public static final PyClass CONNECTION_REFUSED_ERROR = define(
      "ConnectionRefusedError", CONNECTION_ERROR, "Connection refused.");
  public static final PyClass CONNECTION_RESET_ERROR = define(
      "ConnectionResetError", CONNECTION_ERROR, "Connection reset.");
  public static final PyClass INTERRUPTED_ERROR = define("InterruptedError", OS_ERROR, "Interrupted by signal.");
  public static final PyClass IS_A_DIRECTORY_ERROR = define(
      "IsADirectoryError", OS_ERROR, "Operation doesn't work on directories.");
  public static final PyClass NOT_A_DIRECTORY_ERROR = define(
      "NotADirectoryError", OS_ERROR, "Operation only works on directories.");
  public static final PyClass PROCESS_LOOKUP_ERROR = define("ProcessLookupError", OS_ERROR, "Process not found.");
  public static final PyClass REFERENCE_ERROR = define(
      "ReferenceError", EXCEPTION, "Weak ref proxy used after referent went away.");
  public static final PyClass RUNTIME_ERROR = define("RuntimeError", EXCEPTION, "Unspecified run-time error.");
  public static final PyClass NOT_IMPLEMENTED_ERROR = define(
      "NotImplementedError", RUNTIME_ERROR, "Method or function hasn't been implemented yet.");
  public static final PyClass RECURSION_ERROR = define("RecursionError", RUNTIME_ERROR, "Recursion limit exceeded.");
  public static final PyClass SYNTAX_ERROR = define("SyntaxError", EXCEPTION, "Invalid syntax.");
  public static final PyClass INDENTATION_ERROR = define("IndentationError", SYNTAX_ERROR, "Improper indentation.");
  public static final PyClass TAB_ERROR = define("TabError", INDENTATION_ERROR, "Improper mixture of spaces and tabs.");
  public static final PyClass SYSTEM_ERROR = define(
      "SystemError",
      EXCEPTION,
      "Internal error in the Python interpreter.\n\nPlease report this to the Python maintainer, along with the traceback,\nthe Python version, and the hardware/OS platform and version.");
  public static final PyClass TYPE_ERROR = define("TypeError", EXCEPTION, "Inappropriate argument type.");
  public static final PyClass VALUE_ERROR = define(
      "ValueError", EXCEPTION, "Inappropriate argument value (of correct type).");
  public static final PyClass UNICODE_ERROR = define("UnicodeError", VALUE_ERROR, "Unicode related error.");
  public static final PyClass UNICODE_DECODE_ERROR = define(
      "UnicodeDecodeError", UNICODE_ERROR, "Unicode decoding error.");
  public static final PyClass UNICODE_ENCODE_ERROR = define(
      "UnicodeEncodeError", UNICODE_ERROR, "Unicode encoding error.");
  public static final PyClass UNICODE_TRANSLATE_ERROR = define(
      "UnicodeTranslateError", UNICODE_ERROR, "Unicode translation error.");
  public static final PyClass WARNING = define("Warning", EXCEPTION, "Base class for warning categories.");
  public static final PyClass DEPRECATION_WARNING = define(
      "DeprecationWarning", WARNING, "Base class for warnings about deprecated features.");
  public static final PyClass PENDING_DEPRECATION_WARNING = define(
      "PendingDeprecationWarning",
      WARNING,
      "Base class for warnings about features which will be deprecated\nin the future.");
  public static final PyClass RUNTIME_WARNING = define(
      "RuntimeWarning", WARNING, "Base class for warnings about dubious runtime behavior.");
  public static final PyClass SYNTAX_WARNING = define(
      "SyntaxWarning", WARNING, "Base class for warnings about dubious syntax.");
  public static final PyClass USER_WARNING = define(
      "UserWarning", WARNING, "Base class for warnings generated by user code.");
  public static final PyClass FUTURE_WARNING = define(
      "FutureWarning",
      WARNING,
      "Base class for warnings about constructs that will change semantically\nin the future.");
  public static final PyClass IMPORT_WARNING = define(
      "ImportWarning", WARNING, "Base class for warnings about probable mistakes in module imports");
  public static final PyClass UNICODE_WARNING = define(
      "UnicodeWarning",
      WARNING,
      "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.");
  public static final PyClass BYTES_WARNING = define(
      "BytesWarning",
      WARNING,
      "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.");
  public static final PyClass RESOURCE_WARNING = define(
      "ResourceWarning", WARNING, "Base class for warnings about resource usage.");
  public static final PyClass ENCODING_WARNING = define(
      "EncodingWarning", WARNING, "Base class for warnings about encodings.");

  private Exceptions() {}

  private static PyClass define(String name, PyClass base, String doc) {
    var made = define(name, base);
    made.set("__doc__", Str.of(doc));
    return made;
  }

  private static PyClass define(String name, PyClass... bases) {
    var made = PyClass.builtin(name, bases);
    LIST.add(made);
    return made;
  }

  /** All of them. */
  public static List<PyClass> all() {
    return List.copyOf(LIST);
  }
}
