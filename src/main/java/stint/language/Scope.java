package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one block: a module, a class body, a function, a lambda or a comprehension. Made and resolved by {@link
 * Scopes}; afterwards nobody changes it.
 *
 * <p>All names are mangled already, see {@link #mangle}.
 */
public final class Scope {

  /** The kinds of blocks. */
  enum Kind {
    MODULE("<module>", null),
    CLASS(null, null),
    FUNCTION(null, null),
    LAMBDA("<lambda>", null),
    LIST_COMPREHENSION("<listcomp>", "list comprehension"),
    SET_COMPREHENSION("<setcomp>", "set comprehension"),
    DICT_COMPREHENSION("<dictcomp>", "dict comprehension"),
    GENERATOR_EXPRESSION("<genexpr>", "generator expression");

    private final String codeName;
    private final String title;

    Kind(String codeName, String title) {
      this.codeName = codeName;
      this.title = title;
    }

    /** Whether its variables are those of a call. */
    boolean isFunction() {
      return this != MODULE && this != CLASS;
    }

    boolean isComprehension() {
      return title != null;
    }

    /** The name of its code; null if that is the name in its definition. */
    String codeName() {
      return codeName;
    }

    /** What error messages call a comprehension; null for other kinds. */
    String title() {
      return title;
    }
  }

  /** Where the value of a name is found. */
  enum Binding {
    /** A variable of this block alone. */
    LOCAL,
    /** A variable of this block that inner functions use as well. */
    CELL,
    /** A variable of an enclosing function. */
    FREE,
    /** Declared {@code global}. */
    GLOBAL_EXPLICIT,
    /** Bound nowhere around: global or builtin. */
    GLOBAL_IMPLICIT
  }

  // What a block does with a name; a set of these is a symbol's flags.
  static final int GLOBAL = 1;
  static final int ASSIGNED = 2;
  static final int PARAMETER = 4;
  static final int NONLOCAL = 8;
  static final int USED = 16;
  static final int IMPORTED = 32;
  static final int ANNOTATED = 64;
  static final int ITERATION = 128;
  static final int BOUND = ASSIGNED | PARAMETER | IMPORTED;

  final Kind kind;

  /** As in the source. */
  final String name;

  /** Null for a module. */
  final Scope parent;

  /** The node that makes the block. */
  final Ast.Node node;

  /** The innermost class around, whose name mangles private names; null if there is none. */
  final String privateClass;

  private final Map<String, Integer> flags = new LinkedHashMap<>();
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Map<String, Span> directives = new LinkedHashMap<>();
  private final Set<String> free = new LinkedHashSet<>();
  private final Set<String> rebound = new LinkedHashSet<>();
  private final Set<String> deleted = new LinkedHashSet<>();
  private final List<Scope> children = new ArrayList<>();
  private int nextChild;

  /** Whether a call of it makes a generator. */
  boolean generator;

  /** Whether it is an {@code async} function, or a comprehension that awaits. */
  boolean coroutine;

  /** A class body: whether a method needs the cell {@code __class__}. */
  boolean needsClassCell;

  Scope(Kind kind, String name, Scope parent, Ast.Node node, String privateClass) {
    this.kind = kind;
    this.name = name;
    this.parent = parent;
    this.node = node;
    this.privateClass = privateClass;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** The block that this very node makes directly inside this one. */
  @SuppressWarnings("ReferenceEquality")
  Scope child(Ast.Node child) {
    // Nodes are compiled nearly in the order in which their scopes were made, finally blocks more than once.
    for (int i = 0; i < children.size(); i++) {
      int index = (nextChild + i) % children.size();
      if (children.get(index).node == child) {
        nextChild = index + 1;
        return children.get(index);
      }
    }
    throw new IllegalArgumentException("no scope for " + child);
  }

  /** The global variables that a module, which this is the block of, binds anywhere in its text. */
  Set<String> boundGlobals() {
    Set<String> bound = new LinkedHashSet<>();
    collectBoundGlobals(bound);
    return bound;
  }

  private void collectBoundGlobals(Set<String> bound) {
    flags.forEach((symbol, used) -> {
      boolean global = kind == Kind.MODULE || (used & GLOBAL) != 0;
      if (global && (used & BOUND) != 0) {
        bound.add(symbol);
      }
    });
    children.forEach(child -> child.collectBoundGlobals(bound));
  }

  /** The blocks directly inside this one. */
  List<Scope> children() {
    return children;
  }

  /** What this block does with the name; 0 if it does not occur. */
  int flags(String symbol) {
    return flags.getOrDefault(symbol, 0);
  }

  void addFlags(String symbol, int added) {
    flags.merge(symbol, added, (old, more) -> old | more);
  }

  /** The names that occur in this block, in the order of their first occurrence. */
  Set<String> symbols() {
    return flags.keySet();
  }

  /** Where the value of a name is found that occurs in this block. */
  Binding binding(String symbol) {
    return bindings.getOrDefault(symbol, Binding.GLOBAL_IMPLICIT);
  }

  void bind(String symbol, Binding binding) {
    bindings.put(symbol, binding);
  }

  /** The variables of enclosing functions that this block or one inside it uses. */
  Set<String> free() {
    return free;
  }

  /** The names that an assignment expression binds here. */
  Set<String> rebound() {
    return rebound;
  }

  /** The names that a {@code del} or the end of an {@code except} clause may unbind here. */
  Set<String> deleted() {
    return deleted;
  }

  /** Where the name was first declared global or nonlocal. */
  Map<String, Span> directives() {
    return directives;
  }

  /** The name under which {@code symbol} is known here. */
  String mangled(String symbol) {
    return mangle(privateClass, symbol);
  }

  /** {@code __x} in a class {@code C} is {@code _C__x}: section 6.2.1 of the language reference. */
  public static String mangle(String className, String symbol) {
    if (className == null || !symbol.startsWith("__") || symbol.endsWith("__") || symbol.indexOf('.') >= 0) {
      return symbol;
    }
    int underscores = 0;
    while (underscores < className.length() && className.charAt(underscores) == '_') {
      underscores++;
    }
    return underscores == className.length() ? symbol : "_" + className.substring(underscores) + symbol;
  }
}
