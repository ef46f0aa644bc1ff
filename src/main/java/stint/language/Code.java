package stint.language;

import java.util.List;

/**
 * A compiled function, class body or module: plain immutable data, shared by every scheduler that runs the program.
 *
 * <p>Registers are numbered from 0: first the parameters in the order of {@link Parameters#names}, then the other local
 * variables, then temporaries. A local variable that an inner function captures lives in a cell, and the register holds the
 * cell. Registers that hold no value yet are empty.
 *
 * @param name the function's own name, {@code <module>}, {@code <lambda>}, {@code <listcomp>} ...
 * @param qualifiedName the dotted path, as in {@code Outer.method} or {@code f.<locals>.g}
 * @param kind what kind of source made it
 * @param parameters how arguments are bound to the first registers
 * @param doc the docstring; null if there is none
 * @param registers how many registers a call needs
 * @param words the instructions, see {@link Instruction}
 * @param constants Long, BigInteger, Double, Boolean, String, {@link Ast.Singleton}, {@link Ast.Bytes}, {@link
 *     Ast.Imaginary}, {@link Constant}, or Code
 * @param names the attribute, variable and module names that instructions refer to
 * @param localNames the names of the local variables, by register: parameters first
 * @param freeNames the names of the closure's cells, in the order of COPY_FREE
 * @param handlers the exception table, innermost regions first
 * @param spans where in the source each instruction comes from, by index of the instruction
 * @param firstLine line of the {@code def}, from 1
 * @param module what all code of one source text shares
 */
public record Code(
    String name,
    String qualifiedName,
    Kind kind,
    Parameters parameters,
    String doc,
    int registers,
    long[] words,
    Object[] constants,
    String[] names,
    String[] localNames,
    String[] freeNames,
    Handler[] handlers,
    Span[] spans,
    int firstLine,
    ModuleCode module) {

  /** The kinds of code. */
  public enum Kind {
    MODULE,
    FUNCTION,
    /** A class body; register 0 holds the namespace, a dict. */
    CLASS,
    /** A function whose call makes a generator. */
    GENERATOR,
    /** An {@code async} function, whose call makes a coroutine. */
    COROUTINE,
    /** An {@code async} function with {@code yield}. */
    ASYNC_GENERATOR
  }

  /**
   * The parameters of a function.
   *
   * @param names positional ones first, then keyword-only ones, then {@code *args}, then {@code **kwargs}, each in its register
   * @param positionalOnly how many of the positional ones cannot be passed by name
   * @param positional how many can be passed by position
   * @param keywordOnly how many can be passed by name alone
   * @param varargs whether there is a {@code *args}
   * @param varkw whether there is a {@code **kwargs}
   */
  public record Parameters(
      List<String> names, int positionalOnly, int positional, int keywordOnly, boolean varargs, boolean varkw) {

    /** No parameters: modules and class bodies (whose namespace is put into register 0 by the machine). */
    public static final Parameters NONE = new Parameters(List.of(), 0, 0, 0, false, false);
  }

  /** An exception raised in instructions start (inclusive) to end (exclusive) goes to R[register], and control to target. */
  public record Handler(int start, int end, int target, int register) {}

  /**
   * What all code of one source text shares. Global variables have fixed slots, numbered by their place in {@link #globals};
   * every name that the source uses as a global, or that its module body binds, has one.
   *
   * @param fileName as shown in tracebacks
   * @param moduleName {@code __main__} for a program
   * @param source the text, for the source lines of tracebacks
   * @param globals names of the global slots
   * @param warnings of the compiler, in the order of the source; those who start the program show them, so a saved one has none
   */
  public record ModuleCode(
      String fileName, String moduleName, String source, List<String> globals, List<Warning> warnings) {}

  /** A SyntaxWarning: what compiles and is hardly meant. Lines count from 1. */
  public record Warning(int line, String text) {}

  /** Constants that the tree has no class for. */
  public sealed interface Constant {
    /** A tuple of constants. */
    record Tuple(List<Object> items) implements Constant {}

    /** A frozenset of constants, in source order. */
    record FrozenSet(List<Object> items) implements Constant {}

    /** A builtin by name, whatever the program has bound that name to: AssertionError for {@code assert}. */
    record Builtin(String name) implements Constant {}
  }
}
