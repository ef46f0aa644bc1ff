package stint.language;

import java.util.Map;
import stint.language.Scope.Binding;
import stint.language.Scope.Kind;

/** Reads and writes variables, wherever they are kept. */
final class Variables {

  /** Where a variable is kept. */
  private enum Place {
    /** In a register of its own. */
    REGISTER,
    /** In a cell that a register holds. */
    CELL,
    /** In the namespace of a class body, else in a cell. */
    NAMESPACE_OR_CELL,
    /** In the namespace of a class body, else global. */
    NAMESPACE,
    GLOBAL
  }

  /** The register of a class body's own cell, which no name of the source means. */
  static final String CLASS_CELL = ".class";

  private final ModuleContext module;
  private final Scope scope;
  private final CodeBuilder code;
  private final Map<String, Integer> registers;

  /** {@code registers} of local variables, and of the cells of captured and free ones. */
  Variables(ModuleContext module, Scope scope, CodeBuilder code, Map<String, Integer> registers) {
    this.module = module;
    this.scope = scope;
    this.code = code;
    this.registers = registers;
  }

  private Place place(String mangled) {
    Binding binding = scope.binding(mangled);
    if (scope.kind.isFunction()) {
      return switch (binding) {
        case LOCAL -> Place.REGISTER;
        case CELL, FREE -> Place.CELL;
        case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> Place.GLOBAL;
      };
    }
    if (scope.kind == Kind.MODULE || binding == Binding.GLOBAL_EXPLICIT) {
      return Place.GLOBAL;
    }
    return binding == Binding.FREE ? Place.NAMESPACE_OR_CELL : Place.NAMESPACE;
  }

  /** The register of a plain local variable; -1 if it is kept elsewhere. */
  int register(String name) {
    String mangled = scope.mangled(name);
    // The one name that is never bound goes through store and delete, which refuse it.
    return place(mangled) == Place.REGISTER && !name.equals("__debug__") ? registers.get(mangled) : -1;
  }

  /** As {@link #register}, after a check that it has a value. */
  int checkedRegister(String name, Span span) {
    int register = register(name);
    if (register >= 0 && !code.isAssigned(register)) {
      code.emit(Op.CHECK, register, code.name(scope.mangled(name), span), 0, span);
      code.setAssigned(register, true);
    }
    return register;
  }

  /** The register that holds the cell of a captured or free variable. */
  int cell(String mangled) {
    return registers.get(mangled);
  }

  /** The register of the cell that methods of this class body know as {@code __class__}. */
  int classCell() {
    return registers.get(CLASS_CELL);
  }

  /** The names of the registers that hold variables, by number. */
  String[] localNames() {
    return registers.keySet().stream().limit(registers.size() - (long) scope.free().size()).toArray(String[]::new);
  }

  /** Whether the name stands for the builtin, bound by nothing in the module. */
  boolean isBuiltin(String name) {
    return switch (scope.binding(name)) {
      case LOCAL, CELL, FREE -> false;
      case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> module.isBuiltin(name);
    };
  }

  void load(String name, int target, Span span) {
    String mangled = scope.mangled(name);
    switch (place(mangled)) {
      case REGISTER -> code.move(target, checkedRegister(name, span), span);
      case CELL ->
          code.emit(Op.LOAD_CELL, isFree(mangled), target, cell(mangled), code.name(mangled, span), span);
      case NAMESPACE_OR_CELL ->
          code.emit(Op.LOAD_CLASS_CELL, target, cell(mangled), code.name(mangled, span), span);
      case NAMESPACE -> {
        if (scope.binding(mangled) != Binding.LOCAL) {
          module.refuseMissingBuiltin(mangled, span);
        }
        code.emit(Op.LOAD_NAME, target, module.slot(mangled, span), code.name(mangled, span), span);
      }
      case GLOBAL -> {
        module.refuseMissingBuiltin(mangled, span);
        code.emit(Op.LOAD_GLOBAL, target, module.slot(mangled, span), 0, span);
      }
    }
  }

  void store(String name, int source, Span span) {
    if (name.equals("__debug__")) {
      throw module.problems.syntax("cannot assign to __debug__", span);
    }
    String mangled = scope.mangled(name);
    switch (place(mangled)) {
      case REGISTER -> {
        int register = register(name);
        code.move(register, source, span);
        code.setAssigned(register, true);
      }
      case CELL, NAMESPACE_OR_CELL -> code.emit(Op.STORE_CELL, source, cell(mangled), 0, span);
      case NAMESPACE -> code.emit(Op.STORE_NAME, source, 0, code.name(mangled, span), span);
      case GLOBAL -> code.emit(Op.STORE_GLOBAL, source, module.slot(mangled, span), 0, span);
    }
  }

  void delete(String name, Span span) {
    if (name.equals("__debug__")) {
      throw module.problems.syntax("cannot delete __debug__", span);
    }
    String mangled = scope.mangled(name);
    switch (place(mangled)) {
      case REGISTER -> {
        int register = register(name);
        code.emit(Op.CLEAR, 1, register, code.name(mangled, span), 0, span);
        code.setAssigned(register, false);
      }
      case CELL, NAMESPACE_OR_CELL ->
          code.emit(Op.DELETE_CELL, isFree(mangled), 0, cell(mangled), code.name(mangled, span), span);
      case NAMESPACE -> code.emit(Op.DELETE_NAME, 0, 0, code.name(mangled, span), span);
      case GLOBAL -> code.emit(Op.DELETE_GLOBAL, 0, module.slot(mangled, span), 0, span);
    }
  }

  /** Unbinds a variable whether it is bound or not, as at the end of an {@code except} clause. */
  void forget(String name, Span span) {
    int register = register(name);
    if (register >= 0) {
      code.emit(Op.CLEAR, register, 0, 0, span);
      code.setAssigned(register, false);
      return;
    }
    int none = code.temporary(span);
    code.emit(Op.CONST, none, code.constant(Ast.Singleton.NONE, span), 0, span);
    store(name, none, span);
    code.release(none);
    delete(name, span);
  }

  private int isFree(String mangled) {
    return scope.binding(mangled) == Binding.FREE ? 1 : 0;
  }
}
