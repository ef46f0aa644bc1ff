package stint.machine.builtins;

import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.values.Exceptions;
import stint.machine.values.PyClass;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Makes exceptions, of builtin classes and of those derived from them: what each class does with its arguments. */
public final class ExceptionConstructors {
  /** What an exception takes with its arguments and the beginning of its traceback. */
  private static final int BYTES_OF_EXCEPTION = 160;

  /** Where the name of the file stands among the arguments of an OSError, and that of the second one. */
  private static final int FILE = 2;
  private static final int SECOND_FILE = 4;

  private static final int ARGUMENTS_OF_UNICODE_ERROR = 5;

  private ExceptionConstructors() {}

  /** {@code cls.__new__}: an exception of the class, or of the one that its arguments say. */
  public static PyException make(Tasklet t, PyClass cls, Object... arguments) {
    t.host().allocate(BYTES_OF_EXCEPTION);
    if (cls.isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP)) {
      return group(t, cls, arguments);
    }
    var made = cls == Exceptions.OS_ERROR && isOfSystem(PyTuple.of(arguments)) && arguments[0] instanceof Long number
        ? byNumber(number)
        : cls;
    var exception = new PyException(made, arguments);
    fill(exception);
    return exception;
  }

  /** Calls a builtin class, which accepts certain keyword arguments. */
  static PyException call(Tasklet t, PyClass cls, Object[] arguments, String[] names, Object[] named) {
    boolean unicode = cls == Exceptions.UNICODE_ENCODE_ERROR || cls == Exceptions.UNICODE_DECODE_ERROR;
    if (unicode && (names == null || names.length == 0) && arguments.length != ARGUMENTS_OF_UNICODE_ERROR) {
      throw Raise.typeError(
          "function takes exactly " + ARGUMENTS_OF_UNICODE_ERROR + " arguments (" + arguments.length + " given)");
    }
    var exception = make(t, cls, arguments);
    for (int i = 0; names != null && i < names.length; i++) {
      if (!isKeyword(cls, names[i])) {
        throw Raise.typeError(
            hasKeywords(cls)
                ? "'" + names[i] + "' is an invalid keyword argument for " + cls.name() + "()"
                : cls.name() + "() takes no keyword arguments");
      }
      exception.put(names[i], named[i]);
    }
    return exception;
  }

  private static boolean hasKeywords(PyClass cls) {
    return cls.isSubclassOf(Exceptions.IMPORT_ERROR)
        || cls.isSubclassOf(Exceptions.NAME_ERROR)
        || cls.isSubclassOf(Exceptions.ATTRIBUTE_ERROR);
  }

  private static boolean isKeyword(PyClass cls, String name) {
    return switch (name) {
      case "name" -> hasKeywords(cls);
      case "obj" -> cls.isSubclassOf(Exceptions.ATTRIBUTE_ERROR);
      case "path" -> cls.isSubclassOf(Exceptions.IMPORT_ERROR);
      default -> false;
    };
  }

  /** What {@code __init__} of its class does with an exception's arguments: an OSError keeps its file names apart from the others. */
  static void fill(PyException exception) {
    var arguments = exception.arguments();
    if (exception.type().isSubclassOf(Exceptions.OS_ERROR) && arguments.size() > 2 && isOfSystem(arguments)) {
      exception.put("filename", arguments.get(FILE));
      if (arguments.size() > SECOND_FILE) {
        exception.put("filename2", arguments.get(SECOND_FILE));
      }
      exception.setArguments(PyTuple.of(arguments.get(0), arguments.get(1)));
    }
  }

  private static PyException group(Tasklet t, PyClass cls, Object[] arguments) {
    if (arguments.length != 2) {
      throw Raise.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + arguments.length + " given)");
    }
    if (!(arguments[0] instanceof Str)) {
      throw Raise.typeError(
          "BaseExceptionGroup.__new__() argument 1 must be str, not " + Types.of(arguments[0]).name());
    }
    Object[] members = switch (arguments[1]) {
      case PyList list -> list.toArray();
      case PyTuple tuple -> tuple.items();
      default -> throw Raise.typeError("second argument (exceptions) must be a sequence");
    };
    if (members.length == 0) {
      throw Raise.valueError("second argument (exceptions) must be a non-empty sequence");
    }
    t.charge(members.length >> 4);
    t.host().allocate(4L * members.length);
    boolean base = false;
    for (int i = 0; i < members.length; i++) {
      if (!(members[i] instanceof PyException member)) {
        throw Raise.valueError("Item " + i + " of second argument (exceptions) is not an exception");
      }
      base |= !member.type().isSubclassOf(Exceptions.EXCEPTION);
    }
    var group = new PyException(kind(cls, base), arguments);
    group.put("message", arguments[0]);
    group.put("exceptions", PyTuple.of(members));
    return group;
  }

  /** The class of a group whose members are exceptions that Exception does not stand for, or are not. */
  private static PyClass kind(PyClass cls, boolean base) {
    if (base && cls == Exceptions.EXCEPTION_GROUP) {
      throw Raise.typeError("Cannot nest BaseExceptions in an ExceptionGroup");
    }
    if (base && cls.isSubclassOf(Exceptions.EXCEPTION)) {
      throw Raise.typeError("Cannot nest BaseExceptions in '" + cls.name() + "'");
    }
    return !base && cls == Exceptions.BASE_EXCEPTION_GROUP ? Exceptions.EXCEPTION_GROUP : cls;
  }

  /** An attribute that is made of an exception's arguments, or that is None unless it was set; null if there is none of the name. */
  static Object attribute(PyException exception, String name) {
    var cls = exception.type();
    var arguments = exception.arguments();
    return switch (name) {
      case "msg" ->
          cls.isSubclassOf(Exceptions.SYNTAX_ERROR) || cls.isSubclassOf(Exceptions.IMPORT_ERROR)
              ? argument(arguments, 0)
              : null;
      case "value" -> cls.isSubclassOf(Exceptions.STOP_ITERATION) ? argument(arguments, 0) : null;
      case "code" -> !cls.isSubclassOf(Exceptions.SYSTEM_EXIT) ? null
          : arguments.size() > 1 ? arguments : argument(arguments, 0);
      case "name" -> hasKeywords(cls) ? Singleton.NONE : null;
      case "obj" -> cls.isSubclassOf(Exceptions.ATTRIBUTE_ERROR) ? Singleton.NONE : null;
      case "path" -> cls.isSubclassOf(Exceptions.IMPORT_ERROR) ? Singleton.NONE : null;
      case "errno" -> ofSystem(cls, isOfSystem(arguments) ? arguments.get(0) : Singleton.NONE);
      case "strerror" -> ofSystem(cls, isOfSystem(arguments) ? arguments.get(1) : Singleton.NONE);
      case "filename" -> cls.isSubclassOf(Exceptions.SYNTAX_ERROR)
          ? ofSource(cls, arguments, 0)
          : ofSystem(cls, Singleton.NONE);
      case "filename2" -> ofSystem(cls, Singleton.NONE);
      case "lineno" -> ofSource(cls, arguments, 1);
      case "offset" -> ofSource(cls, arguments, 2);
      case "text" -> ofSource(cls, arguments, 3);
      case "end_lineno" -> ofSource(cls, arguments, 4);
      case "end_offset" -> ofSource(cls, arguments, 5);
      case "print_file_and_line" -> cls.isSubclassOf(Exceptions.SYNTAX_ERROR) ? Singleton.NONE : null;
      default -> null;
    };
  }

  /** Whether the arguments of an OSError are more than a text: number, text, and perhaps files. */
  private static boolean isOfSystem(PyTuple arguments) {
    return arguments.size() >= 2 && arguments.size() <= SECOND_FILE + 1;
  }

  private static Object ofSystem(PyClass cls, Object value) {
    return cls.isSubclassOf(Exceptions.OS_ERROR) ? value : null;
  }

  private static Object ofSource(PyClass cls, PyTuple arguments, int place) {
    if (!cls.isSubclassOf(Exceptions.SYNTAX_ERROR)) {
      return null;
    }
    return arguments.size() == 2 && arguments.get(1) instanceof PyTuple details
        ? argument(details, place)
        : Singleton.NONE;
  }

  private static Object argument(PyTuple arguments, int place) {
    return arguments.size() > place ? arguments.get(place) : Singleton.NONE;
  }

  /** The class that {@code OSError(errno, text)} stands for, by the error's number on Linux. */
  private static PyClass byNumber(long number) {
    return switch (Math.clamp(number, 0, Integer.MAX_VALUE)) {
      case 1, 13 -> Exceptions.PERMISSION_ERROR;
      case 2 -> Exceptions.FILE_NOT_FOUND_ERROR;
      case 3 -> Exceptions.PROCESS_LOOKUP_ERROR;
      case 4 -> Exceptions.INTERRUPTED_ERROR;
      case 10 -> Exceptions.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> Exceptions.BLOCKING_IO_ERROR;
      case 17 -> Exceptions.FILE_EXISTS_ERROR;
      case 20 -> Exceptions.NOT_A_DIRECTORY_ERROR;
      case 21 -> Exceptions.IS_A_DIRECTORY_ERROR;
      case 32, 108 -> Exceptions.BROKEN_PIPE_ERROR;
      case 103 -> Exceptions.CONNECTION_ABORTED_ERROR;
      case 104 -> Exceptions.CONNECTION_RESET_ERROR;
      case 110 -> Exceptions.TIMEOUT_ERROR;
      case 111 -> Exceptions.CONNECTION_REFUSED_ERROR;
      default -> Exceptions.OS_ERROR;
    };
  }
}
