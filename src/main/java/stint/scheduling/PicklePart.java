package stint.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import stint.language.Code.ModuleCode;
import stint.machine.Raise;
import stint.machine.Saved;
import stint.machine.Tasklet;
import stint.machine.snapshot.Part;
import stint.machine.values.ClassMethod;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.Immediate;
import stint.machine.values.NativeModule;
import stint.machine.values.PyCell;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyGenerator;
import stint.machine.values.PyModule;
import stint.machine.values.PyObject;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;

import stint.machine.values.SipHash;
import stint.machine.values.StaticMethod;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * What a pickle does not copy: modules and their variables, functions and classes that can be found under their names. What a tasklet's
 * frames hold is copied in any case; without a tasklet what CPython refuses is refused.
 */
final class PicklePart implements Part {
  /** So many bytes cost an instruction. */
  static final int BYTES_PER_UNIT = 16;

  /** So many bytes a byte of a pickle may take up as values: an estimate. */
  static final int BYTES_IN_MEMORY = 8;

  private static final String MAIN = "__main__";
  private static final String VARIABLES = "variables";
  private static final String SOURCE = "source";
  private static final String MODULE = "module";
  private static final String MEMBER = "member";

  /** Methods by which classes have their instances pickled their own way. */
  private static final List<String> HOOKS =
      List.of("__reduce__", "__reduce_ex__", "__getstate__", "__setstate__", "__getnewargs__", "__getnewargs_ex__");

  private final Tasklet tasklet;
  private final World world;
  private final List<Saved> made = new ArrayList<>();
  private int charged;
  private boolean frames;

  PicklePart(Tasklet tasklet) {
    this.tasklet = tasklet;
    this.world = World.of(tasklet);
  }

  @Override
  public String name(Object value) {
    switch (value) {
      case Globals variables -> {
        return named(VARIABLES, variables.code());
      }
      case ModuleCode source -> {
        return named(SOURCE, source);
      }
      case PyModule module when frames -> {
        return named(MODULE, module.globals().code());
      }
      case PyClass cls -> {
        // Those that exist in every world have names in every snapshot.
        return cls.isBuiltin() ? null : nameOf(cls);
      }
      case PyFunction function -> {
        return nameOf(function);
      }
      case TaskletObject who -> {
        if (who == world.current()) {
          throw Raise.runtimeError("You cannot __reduce__ the tasklet which is current.");
        }
        frames = true;
      }
      case LeaseObject _ -> throw refuse(value);
      case PyModule _,NativeModule _,PyGenerator _,PyCell _ when !frames -> throw refuse(value);
      case PyObject object -> checkHooks(object.type());
      case PyDict dict -> checkKeys(dict.keys());
      case PySet set -> checkKeys(set.toArray());
      default -> {}
    }
    return null;
  }

  private static Raise refuse(Object value) {
    return Raise.typeError("cannot pickle '" + Types.of(value).name() + "' object");
  }

  private static void checkHooks(PyClass cls) {
    for (var hook : HOOKS) {
      if (cls.lookup(hook) instanceof PyFunction) {
        throw Raise.of(PickleModule.PICKLING_ERROR,
            "Can't pickle instances of '" + cls.name() + "': " + hook + "() is not supported");
      }
    }
  }

  /** A key that is hashed by its identity would not be found in a copy. */
  private static void checkKeys(Object[] keys) {
    for (var key : keys) {
      switch (key) {
        case PyTuple tuple -> checkKeys(tuple.items());
        case TaskletObject _,ChannelObject _ -> throw hashedByIdentity(key);
        case PyObject object when Types.of(object).nativeBase() == Types.OBJECT
            && Immediate.userMethod(object, "__hash__") == null -> throw hashedByIdentity(key);
        default -> {}
      }
    }
  }

  private static Raise hashedByIdentity(Object key) {
    return Raise.of(PickleModule.PICKLING_ERROR,
        "Can't pickle a dict or set with a key of class '" + Types.of(key).name()
            + "', which is hashed by its identity");
  }

  // Names: kind, module, the hash of the module's source or the path of the member

  private static String named(String kind, ModuleCode source) {
    return kind + " " + source.moduleName() + " " + hash(source);
  }

  private static String hash(ModuleCode source) {
    return Long.toHexString(SipHash.of(Str.of(source.source())));
  }

  private String nameOf(PyClass cls) {
    var module = cls.own("__module__") instanceof Str text ? text.text() : MAIN;
    var path = cls.qualifiedName();
    if (path.contains("<locals>")) {
      throw Raise.of(Exceptions.ATTRIBUTE_ERROR, "Can't pickle local object '" + path + "'");
    }
    var variables = variables(module);
    if (variables == null || member(variables, path) != cls) {
      throw notFound("<class '" + module + "." + path + "'>", path, module);
    }
    return MEMBER + " " + module + " " + path;
  }

  private String nameOf(PyFunction function) {
    var module = function.globals().code().moduleName();
    var path = function.qualifiedName();
    var variables = variables(module);
    boolean found = variables == function.globals() && member(variables, path) == function;
    if (!found && !frames) {
      throw path.contains("<locals>")
          ? Raise.of(Exceptions.ATTRIBUTE_ERROR, "Can't pickle local object '" + path + "'")
          : notFound("<function " + path + ">", path, module);
    }
    return found ? MEMBER + " " + module + " " + path : null;
  }

  private static Raise notFound(String shown, String path, String module) {
    return Raise.of(PickleModule.PICKLING_ERROR,
        "Can't pickle " + shown + ": attribute lookup " + path + " on " + module + " failed");
  }

  /** The variables of a loaded module, or null; the program itself is the one whose code is running. */
  private Globals variables(String module) {
    if (world.modules().get(module) instanceof PyModule loaded) {
      return loaded.globals();
    }
    if (!module.equals(MAIN)) {
      return null;
    }
    var running = tasklet.runningModule();
    if (running != null && running.code().moduleName().equals(MAIN)) {
      return running;
    }
    var main = world.scheduler().main;
    return main == null ? null : main.globals;
  }

  /** What a path of names leads to, or null. */
  private static Object member(Globals variables, String path) {
    Object at = null;
    for (var name : words(path, ".")) {
      at = at == null ? variables.get(name) : at instanceof PyClass cls ? cls.own(name) : null;
      at = switch (at) {
        case StaticMethod method -> method.function();
        case ClassMethod method -> method.function();
        case null, default -> at;
      };
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  private static List<String> words(String text, String separator) {
    var words = new ArrayList<String>();
    var tokens = new StringTokenizer(text, separator);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  @Override
  public Object resolve(String name) {
    var words = words(name, " ").toArray(String[]::new);
    var variables = variables(words[1]);
    if (variables == null) {
      throw Raise.of(Exceptions.MODULE_NOT_FOUND_ERROR, "No module named '" + words[1] + "'");
    }
    if (words[0].equals(MEMBER)) {
      var member = member(variables, words[2]);
      if (member == null) {
        throw Raise.of(Exceptions.ATTRIBUTE_ERROR,
            "Can't get attribute '" + words[2] + "' on <module '" + words[1] + "'>");
      }
      return member;
    }
    if (!words[2].equals(hash(variables.code()))) {
      throw Raise.of(PickleModule.UNPICKLING_ERROR,
          "the pickle holds frames of another source of the module '" + words[1] + "'");
    }
    return switch (words[0]) {
      case VARIABLES -> variables;
      case SOURCE -> variables.code();
      default ->
          world.modules().get(words[1]) == null ? new PyModule(words[1], variables) : world.modules().get(words[1]);
    };
  }

  @Override
  public void written(int bytes) {
    if (bytes > PickleModule.LONGEST) {
      throw Raise.of(PickleModule.PICKLING_ERROR, "a pickle may have at most " + PickleModule.LONGEST + " bytes");
    }
    int units = bytes / BYTES_PER_UNIT;
    tasklet.charge(units - charged);
    charged = units;
  }

  @Override
  public void made(Saved value) {
    made.add(value);
  }

  /** What was read is part of the world from now on. */
  void adoptAll() {
    made.stream().filter(TaskletObject.class::isInstance).forEach(_ -> world.reserveTasklet());
    for (var value : made) {
      switch (value) {
        case TaskletObject copy -> world.adoptCopy(copy);
        case ChannelObject copy -> world.adoptCopy(copy);
        default -> {}
      }
    }
  }
}
