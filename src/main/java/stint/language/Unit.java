package stint.language;

import java.util.BitSet;
import java.util.Map;

/** The parts of the compiler at work on one function, class body or module; each knows the others through this. */
final class Unit {
  final ModuleContext module;
  final Scope scope;
  final String qualifiedName;
  final CodeBuilder code;
  final Variables variables;
  final Expressions expressions;
  final Conditions conditions;
  final Calls calls;
  final Targets targets;
  final Definitions definitions;
  final Blocks blocks;
  final Patterns patterns;
  final Statements statements;
  final Coroutines coroutines;

  /**
   * A unit without code yet.
   *
   * @param registers the registers of the variables, in their order
   * @param assigned the variables that have a value from the start
   */
  Unit(ModuleContext module, Scope scope, String qualifiedName, Map<String, Integer> registers, BitSet assigned) {
    this.module = module;
    this.scope = scope;
    this.qualifiedName = qualifiedName;
    BitSet unbindable = new BitSet();
    scope.deleted().stream().filter(registers::containsKey).forEach(name -> unbindable.set(registers.get(name)));
    int variableRegisters = registers.values().stream().mapToInt(register -> register + 1).max().orElse(0);
    this.code = new CodeBuilder(module.problems, module.farJumps, variableRegisters, assigned, unbindable);
    this.variables = new Variables(module, scope, code, registers);
    this.expressions = new Expressions(this);
    this.conditions = new Conditions(this);
    this.calls = new Calls(this);
    this.targets = new Targets(this);
    this.definitions = new Definitions(this);
    this.blocks = new Blocks(this);
    this.patterns = new Patterns(this);
    this.statements = new Statements(this);
    this.coroutines = new Coroutines(this);
  }

  /** Loads a constant, see {@link Code#constants}. */
  void constant(int target, Object value, Span span) {
    code.emit(Op.CONST, target, code.constant(value, span), 0, span);
  }

  /** Loads None. */
  void none(int target, Span span) {
    constant(target, Ast.Singleton.NONE, span);
  }

  /** The place of an attribute's name. */
  int attribute(String name, Span span) {
    return code.name(scope.mangled(name), span);
  }

  /** What was compiled. */
  Code toCode(String name, Code.Kind kind, Code.Parameters parameters, String doc, int firstLine) {
    Layout layout = code.layout();
    return new Code(
        name, qualifiedName, kind, parameters, doc, code.registers(), layout.words(), code.constants(), code.names(),
        variables.localNames(), scope.free().toArray(String[]::new), layout.handlers(), layout.spans(), firstLine,
        module.module);
  }

  SyntaxProblem syntaxProblem(String message, Span span) {
    return module.problems.syntax(message, span);
  }
}
