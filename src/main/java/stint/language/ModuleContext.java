package stint.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the codes of one source share while they are compiled. */
final class ModuleContext {
  private static final int MAX_GLOBALS = 0x10000;

  /** Builtins that Stint does not have, and why. */
  private static final Map<String, String> MISSING_BUILTINS = new LinkedHashMap<>();

  static {
    var whole = "a program is compiled as a whole, before it runs";
    MISSING_BUILTINS.put("eval", whole);
    MISSING_BUILTINS.put("exec", whole);
    MISSING_BUILTINS.put("compile", whole);
    MISSING_BUILTINS.put("__import__", "importlib.import_module imports by name");
    MISSING_BUILTINS.put("open", "there are no files");
    MISSING_BUILTINS.put("breakpoint", "there is no debugger inside a program");
  }

  final Problems problems;
  final Futures futures;
  final SyntaxWarnings warnings = new SyntaxWarnings();
  final Code.ModuleCode module;

  /** Whether jumps must not be fused with comparisons, see {@link Compiler}. */
  final boolean farJumps;

  private final Map<Set<Object>, Code.Constant.FrozenSet> frozenSets = new LinkedHashMap<>();
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<String> globals = new ArrayList<>();
  private final Set<String> boundGlobals;

  ModuleContext(
      Scope top,
      Problems problems,
      Futures futures,
      String source,
      String fileName,
      String moduleName,
      boolean farJumps) {
    this.problems = problems;
    this.futures = futures;
    this.farJumps = farJumps;
    this.module = new Code.ModuleCode(
        fileName, moduleName, source, Collections.unmodifiableList(globals), warnings.all());
    this.boundGlobals = top.boundGlobals();
  }

  /** The slot of a global variable. */
  int slot(String name, Span span) {
    Integer slot = slots.get(name);
    if (slot == null) {
      slot = globals.size();
      if (slot == MAX_GLOBALS) {
        throw problems.notSupported("more than 65536 global variables", span);
      }
      slots.put(name, slot);
      globals.add(name);
    }
    return slot;
  }

  /** The constant of a set display: equal ones in a module are one, in the order of the first, as in CPython. */
  Code.Constant.FrozenSet frozenSet(List<Object> items) {
    return frozenSets.computeIfAbsent(new LinkedHashSet<>(items), _ -> new Code.Constant.FrozenSet(items));
  }

  /** Whether the name, found in no function around, can only be the builtin. */
  boolean isBuiltin(String name) {
    return !boundGlobals.contains(name);
  }

  /** Refuses the name if, used as a global, it means a builtin that is left out. */
  void refuseMissingBuiltin(String name, Span span) {
    var reason = MISSING_BUILTINS.get(name);
    if (reason != null && isBuiltin(name)) {
      problems.refuse(problems.notSupported(name, "the builtin " + name + " is not supported: " + reason, span));
    }
  }
}
