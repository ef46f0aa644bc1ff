package stint.machine;

import java.math.BigInteger;
import java.util.List;
import stint.language.Ast;
import stint.language.Code;
import stint.machine.builtins.Builtins;
import stint.machine.values.PySet;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * Code made ready for the interpreter: constants as values, and room for inline caches. Shared by all tasklets that run the code, on
 * any thread: everything is immutable but the caches, whose entries are immutable and may be lost in a race without harm.
 */
public final class Executable implements Saved {
  private Code code;

  /** How often one loop after the other is translated: two that take turns would have no end of it. */
  private static final int MOST_TRANSLATIONS = 4;

  /** The instructions. */
  long[] words;

  /** The constants' references, parallel to {@link #bits}. */
  Object[] references;

  /** The constants' numbers, see {@link Tag}. */
  long[] bits;

  /** How many registers a call needs. */
  int registers;

  /** The number of arguments that simply become the first registers, or -1 if a call has to bind its arguments. */
  int simple;

  /** For each instruction that has one, its inline cache; made by the first that fills one. */
  Object[] caches;

  /** The code in the JVM's own instructions, or null as long as it is not worth it. */
  Translation translation;

  private int translations;

  /** About how many instructions of it were executed that are not translated; below 0 while, and if, they cannot be. */
  private long heat;

  /** For the snapshot codec. */
  Executable() {}

  /** Makes code ready. */
  public Executable(Code code) {
    this.code = code;
    link();
    makeConstants();
  }

  private void link() {
    words = code.words();
    registers = code.registers();
    var parameters = code.parameters();
    boolean binds = parameters.varargs() || parameters.varkw() || parameters.keywordOnly() > 0;
    simple = binds ? -1 : parameters.positional();
    caches = new Object[words.length];
  }

  private void makeConstants() {
    int count = code.constants().length;
    references = new Object[count];
    bits = new long[count];
    for (int i = 0; i < count; i++) {
      Tag.put(references, bits, i, value(code.constants()[i]));
    }
  }

  /** The value of a constant; nested code becomes an Executable. */
  private static Object value(Object constant) {
    return switch (constant) {
      case Long number -> number;
      case Double number -> number;
      case Boolean bool -> bool;
      case BigInteger number -> number;
      case String text -> Str.of(text);
      case Code nested -> new Executable(nested);
      case Ast.Singleton.NONE -> Singleton.NONE;
      case Ast.Singleton.ELLIPSIS -> Singleton.ELLIPSIS;
      case Ast.Bytes(var bytes) -> Builtins.bytes(bytes);
      case Ast.Imaginary(var value) -> Builtins.imaginary(value);
      case Code.Constant.Tuple(var items) -> PyTuple.of(values(items));
      case Code.Constant.FrozenSet(var items) -> frozenSet(values(items));
      case Code.Constant.Builtin(var name) -> Builtins.get(name);
      default -> throw new IllegalArgumentException("not a constant: " + constant.getClass());
    };
  }

  /**
   * The frozenset in CPython's order: its compiler makes it anew once, and once more if it holds a string that was interned before, as
   * all of one letter and those that name builtins are.
   */
  private static PySet frozenSet(Object[] items) {
    var set = PySet.frozen(PySet.frozen(items).toArray());
    for (var item : items) {
      if (item instanceof Str text && isInterned(text.text())) {
        return PySet.frozen(set.toArray());
      }
    }
    return set;
  }

  private static boolean isInterned(String text) {
    return text.length() == 1
        ? text.charAt(0) < 128 && (Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '_')
        : Builtins.get(text) != null || Types.all().stream().anyMatch(cls -> cls.own(text) != null);
  }

  private static Object[] values(List<Object> constants) {
    return constants.stream().map(Executable::value).toArray();
  }

  /** The code as the compiler made it. */
  public Code code() {
    return code;
  }

  /**
   * Notes that the code was seen running, and has it translated once it was seen often.
   *
   * @param pc where
   * @param instructions how many were executed since something was seen running before
   */
  void seen(int pc, long instructions, Host host) {
    if (heat < 0 || (translation != null && translation.covers(pc))) {
      return;
    }
    heat += instructions;
    if (heat >= host.warmth()) {
      heat = Long.MIN_VALUE;
      host.aside(() -> translate(pc));
    }
  }

  /** Translates the code, if it is not too long for that; else a loop around an instruction, until another one is seen often. */
  void translate(int around) {
    var made = Translator.translate(this, around);
    if (made != null) {
      translation = made;
      translations++;
      heat = translations < MOST_TRANSLATIONS ? 0 : heat;
    }
  }

  /** A constant, boxed. */
  Object constant(int index) {
    return Tag.box(references[index], bits[index]);
  }

  @Override
  public void transfer(Transfer transfer) {
    code = transfer.ref(code);
    // The constants' values are part of the state: a program can tell whether two of its values are one object.
    references = transfer.refs(references, references == null ? 0 : references.length);
    if (transfer.reading()) {
      bits = new long[references.length];
      link();
    }
    transfer.tagged(references, bits, references.length);
  }
}
