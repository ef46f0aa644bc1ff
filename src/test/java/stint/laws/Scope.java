package stint.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a place in a generated program can use: variables, functions, classes; and how often it may be executed. */
final class Scope {
  /** What a variable holds. */
  enum Type {
    INT, FLOAT, BOOL, STR, INTS, STRS, DICT, SET, WORDS, PAIR, OBJECT
  }

  /** A variable; one that is not {@code assignable} steers a loop or belongs to an outer function. */
  record Variable(String name, Type type, boolean assignable) {}

  /** A function of two ints; {@code cost} estimates the statements that a call executes. */
  record Function(String name, boolean generator, long cost) {}

  /** A class whose instances are made of two ints. */
  record Class(String name, boolean context) {}

  /** The most statements that one top-level statement should execute. */
  private static final long MOST = 1_500;

  final RandomGenerator random;
  final boolean module;
  final List<Variable> variables;
  final List<Function> functions;
  final List<Class> classes;

  /** How often the place may be executed for one execution of its function. */
  final long times;

  /** Whether {@code break} and {@code continue} are allowed. */
  final boolean loop;

  private long cost;

  private Scope(Scope outer, boolean module, List<Variable> variables, long times, boolean loop) {
    this.random = outer.random;
    this.module = module;
    this.variables = variables;
    this.functions = outer.functions;
    this.classes = outer.classes;
    this.times = times;
    this.loop = loop;
  }

  /** The scope of a module. */
  Scope(RandomGenerator random) {
    this.random = random;
    module = true;
    variables = new ArrayList<>();
    functions = new ArrayList<>();
    classes = new ArrayList<>();
    times = 1;
    loop = false;
  }

  /** The body of a function, which sees the global variables but cannot assign to them. */
  Scope function() {
    var seen = new ArrayList<Variable>();
    variables.forEach(variable -> seen.add(new Variable(variable.name(), variable.type(), false)));
    return new Scope(this, false, seen, 1, false);
  }

  /** The body of a loop. */
  Scope loop(long most) {
    return new Scope(this, module, variables, times * most, true);
  }

  /** A block whose new variables do not exist behind it: it may not be executed. */
  Scope block() {
    return new Scope(this, module, new ArrayList<>(variables), times, loop);
  }

  /** A scope inside of an expression, as a comprehension has one, with one more variable. */
  Scope comprehension(String name, Type type) {
    var seen = new ArrayList<>(variables);
    seen.add(new Variable(name, type, false));
    return new Scope(this, false, seen, times * 5, false);
  }

  /** Adds to the cost of the function that is being written. */
  void charge(long statements) {
    cost += statements * times;
  }

  long cost() {
    return cost;
  }

  void absorb(Scope inner) {
    cost += inner.cost;
  }

  /** Whether a loop that executes its body {@code count} times is affordable here. */
  boolean affords(long count) {
    return times * count <= MOST / 5;
  }

  /** Whether values have to be kept from growing with each execution. */
  boolean repeats() {
    return times > 1 || !module;
  }

  void declare(String name, Type type) {
    variables.removeIf(variable -> variable.name().equals(name));
    variables.add(new Variable(name, type, true));
  }

  /** A variable of a type, or null if there is none. */
  String variable(Type type) {
    return choose(variables.stream().filter(v -> v.type() == type).map(Variable::name).toList());
  }

  /** A variable of a type that can be assigned or changed, or null if there is none. */
  String assignable(Type type) {
    return choose(variables.stream().filter(v -> v.type() == type && v.assignable()).map(Variable::name).toList());
  }

  /** A function that can be called here, or null. */
  Function callable(boolean generator) {
    return choose(
        functions.stream().filter(f -> f.generator() == generator && f.cost() * times <= MOST).toList());
  }

  <T> T choose(List<T> list) {
    return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
