package stint.machine;

import stint.language.Instruction;
import stint.language.Op;
import stint.machine.operations.Sequences;
import stint.machine.values.Builtin;
import stint.machine.values.Probe;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyFunction;
import stint.machine.values.PyIterator;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Between {@link Fast} and {@link Slow}: instructions on operands that are common, which need more than registers: memory that is charged,
 * or a call. Nothing is looked up that was found before. What is not done here is left to {@link Slow}, which can do everything.
 */
final class Quick {
  /** {@code list.append}: of all methods called the most, and so it takes its argument as it lies in the register. */
  private static final Object APPEND = Types.LIST.lookup("append");

  /** {@code dict.get}, which counts and groups in most programs: a key that is an int or a text is found as it lies in the register. */
  private static final Object GET = Types.DICT.lookup("get");

  private Quick() {}

  /** Executes one instruction, and answers as {@link Slow#execute}; null if it has to be left to that: then nothing has happened. */
  static Object execute(Tasklet t, Executable code, long word) {
    return switch ((int) word & 0xff) {
      case Op.ADD -> add(t, code, word);
      case Op.SUB, Op.MUL, Op.DIV -> operate(t, code, word);
      case Op.FOR -> next(t, word);
      case Op.LIST_APPEND -> {
        append(t, (PyList) t.references[a(t, word)], b(t, word));
        yield Slow.DONE;
      }
      case Op.YIELD -> Generators.yield(t, code, Instruction.b(word));
      case Op.GET_ATTR -> attribute(t, code, word);
      case Op.LOAD_METHOD -> method(t, code, word);
      case Op.SET_ATTR -> setAttribute(t, code, word);
      case Op.CALL -> call(t, code, word);
      case Op.CALL_METHOD -> callMethod(t, word);
      default -> null;
    };
  }

  private static int a(Tasklet t, long word) {
    return t.base + Instruction.a(word);
  }

  private static int b(Tasklet t, long word) {
    return t.base + Instruction.b(word);
  }

  private static int c(Tasklet t, long word) {
    return t.base + Instruction.c(word);
  }

  // Operators

  /** Two texts, or as {@link #operate}. */
  private static Object add(Tasklet t, Executable code, long word) {
    if (t.references[b(t, word)] instanceof Str left) {
      return t.references[c(t, word)] instanceof Str right ? Sequences.concat(t, left, right, false) : null;
    }
    return operate(t, code, word);
  }

  /** An instance whose method for this operator was called before. */
  private static Object operate(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyObject instance)
        || !(Caches.fitting(code.caches[t.pc - 1], instance) instanceof Caches.Method cache)) {
      return null;
    }
    int c = c(t, word);
    var right = Tag.box(t.references[c], t.bits[c]);
    return Operators.goesFirst(instance, right) ? t.operate((PyFunction) cache.function, instance, right) : null;
  }

  // Containers

  private static Object next(Tasklet t, long word) {
    if (!(t.references[b(t, word)] instanceof PyIterator iterator)) {
      return null;
    }
    t.fuel -= Op.FOR_EXTRA;
    var item = iterator.next(t);
    if (item == null) {
      return Slow.DONE;
    }
    if (item != Tasklet.PENDING) {
      t.pc += Instruction.signedC(word);
    }
    return item;
  }

  private static void append(Tasklet t, PyList list, int place) {
    if (list.isFilled()) {
      t.prepare(list.growth(1));
      t.host().allocate(list.growth(1));
    }
    list.add(t.references[place], t.bits[place]);
  }

  // Attributes

  /** GET_ATTR where instances of several shapes were met, or of what a class has. */
  private static Object attribute(Tasklet t, Executable code, long word) {
    var cached = code.caches[t.pc - 1];
    var object = t.references[b(t, word)];
    if (object instanceof PyClass cls) {
      return cached instanceof Caches.OfClass cache && cache.fits(cls) ? cache.value() : null;
    }
    if (!(object instanceof PyObject instance)) {
      return null;
    }
    var entry = Caches.fitting(cached, instance);
    if (entry instanceof Caches.Slot cache) {
      return instance.slot(cache.slot);
    }
    if (entry instanceof Caches.Constant cache) {
      return cache.value;
    }
    return entry instanceof Caches.Read cache ? read(t, cache.getter, instance) : null;
  }

  private static Object read(Tasklet t, PyFunction getter, PyObject instance) {
    int newBase = t.top() + 1;
    t.reserve(newBase + 1);
    t.references[newBase] = instance;
    return Binding.inPlace(t, getter, newBase, 1);
  }

  /** LOAD_METHOD where instances of several shapes were met, or of what a class has. */
  private static Object method(Tasklet t, Executable code, long word) {
    var cached = code.caches[t.pc - 1];
    var object = t.references[b(t, word)];
    if (object instanceof PyObject instance && Caches.fitting(cached, instance) instanceof Caches.Method cache) {
      return Attributes.loaded(t, Instruction.a(word), cache.function, instance);
    }
    return object instanceof PyClass cls && cached instanceof Caches.OfClass cache && cache.fits(cls)
        ? Attributes.loaded(t, Instruction.a(word), cache.value(), cache.takesClass() ? cls : null)
        : null;
  }

  /** SET_ATTR where instances of several shapes were met, or of an attribute that the instance does not have yet. */
  private static Object setAttribute(Tasklet t, Executable code, long word) {
    if (!(t.references[b(t, word)] instanceof PyObject object)) {
      return null;
    }
    int a = a(t, word);
    var entry = Caches.fitting(code.caches[t.pc - 1], object);
    if (entry instanceof Caches.Wider cache) {
      t.host().allocate(16);
      object.extend(cache.size, cache.wider, Tag.box(t.references[a], t.bits[a]));
      return Slow.DONE;
    }
    if (entry instanceof Caches.Slot cache) {
      object.setSlot(cache.slot, Tag.box(t.references[a], t.bits[a]));
      return Slow.DONE;
    }
    return null;
  }

  // Calls

  /** CALL of a function, or of a class that was called here before. */
  private static Object call(Tasklet t, Executable code, long word) {
    int a = Instruction.a(word);
    int count = Instruction.b(word);
    var callee = t.references[t.base + a];
    if (callee instanceof Builtin builtin) {
      return builtin.call(t, t.slice(a + 1, count), null, null);
    }
    if (callee instanceof PyFunction function) {
      return Binding.inPlace(t, function, t.base + a + 1, count);
    }
    if (!(callee instanceof PyClass cls)) {
      return null;
    }
    var cache = code.caches[t.pc - 1];
    if (cache instanceof Caches.Maker made && made.cls() == cls) {
      return made.maker().call(t, t.slice(a + 1, count), null, null);
    }
    if (cache instanceof Caches.Construction made && made.fits(cls)) {
      t.host().allocate(48);
      return Binding.constructInPlace(t, made.init(), new PyObject(cls), t.base + a + 1, count);
    }
    return null;
  }

  /** CALL_METHOD of a method, or of a function of a module. */
  private static Object callMethod(Tasklet t, long word) {
    int a = Instruction.a(word);
    int count = Instruction.b(word);
    boolean bound = t.references[t.base + a + 1] != null;
    var callee = t.references[t.base + a];
    if (callee instanceof PyFunction function) {
      return bound
          ? Binding.inPlace(t, function, t.base + a + 1, count + 1)
          : Binding.inPlace(t, function, t.base + a + 2, count);
    }
    if (!(callee instanceof Builtin builtin)) {
      return null;
    }
    if (builtin == APPEND && count == 1 && t.references[t.base + a + 1] instanceof PyList list) {
      append(t, list, t.base + a + 2);
      return Singleton.NONE;
    }
    if (builtin == GET && count == 2 && t.references[t.base + a + 1] instanceof PyDict dict) {
      int place = Fast.find(dict, t.references, t.bits, t.base + a + 2);
      if (place != Probe.UNDECIDED) {
        return place >= 0 ? dict.valueAt(place) : t.get(a + 3);
      }
    }
    return builtin.call(t, bound ? t.slice(a + 1, count + 1) : t.slice(a + 2, count), null, null);
  }
}
