package stint.language;

import java.util.Arrays;

/**
 * The syntax tree of a Python 3.11 module: the nodes of CPython's {@code ast} module, with its names and the order of its
 * fields. Only {@code type_comment} and {@code type_ignores}, which carry comments, are left out.
 *
 * <p>Lists are immutable and never null; where an element may be null the component says so. A component documented as
 * optional is null when the source does not have it. Two names were changed, since Java keeps them for itself: the categories
 * {@code expr} and {@code stmt} are {@link Expression} and {@link Statement} ({@link Expr} is the statement that evaluates
 * an expression, as in CPython).
 *
 * <p><b>Depth.</b> The parser never returns a tree deeper than {@link #MAX_DEPTH} nodes, so a walk may recurse over every child
 * with one exception: an {@code if} with an {@code elif} has that {@code elif} as the single element of {@link If#orelse()},
 * and such a chain counts as one level however long it is. Walk it in a loop; {@link If#elif()} takes the step.
 */
public final class Ast {

  /**
   * The most nodes on a path from a module down to a leaf, an elif chain counted as one. A recursive walk that needs 500
   * bytes of stack a level fits a thread of 512 KB.
   */
  public static final int MAX_DEPTH = 1000;

  private Ast() {}

  /** Anything in the tree. */
  public sealed interface Node permits Module, Located, Comprehension, Arguments, WithItem, MatchCase {}

  /** A node that knows where it stands in the source. */
  public sealed interface Located extends Node
      permits Statement, Expression, Pattern, ExceptHandler, Arg, Keyword, Alias {
    Span span();
  }

  /** The root. */
  public record Module(java.util.List<Statement> body) implements Node {}

  // Statements

  public sealed interface Statement extends Located {}

  /** The span starts at {@code def}; decorators stand before it. {@code returns} is optional. */
  public record FunctionDef(
      String name,
      Arguments args,
      java.util.List<Statement> body,
      java.util.List<Expression> decoratorList,
      Expression returns,
      Span span)
      implements Statement {}

  /** As {@link FunctionDef}; the span starts at {@code async}. */
  public record AsyncFunctionDef(
      String name,
      Arguments args,
      java.util.List<Statement> body,
      java.util.List<Expression> decoratorList,
      Expression returns,
      Span span)
      implements Statement {}

  public record ClassDef(
      String name,
      java.util.List<Expression> bases,
      java.util.List<Keyword> keywords,
      java.util.List<Statement> body,
      java.util.List<Expression> decoratorList,
      Span span)
      implements Statement {}

  /** {@code value} is optional. */
  public record Return(Expression value, Span span) implements Statement {}

  public record Delete(java.util.List<Expression> targets, Span span) implements Statement {}

  /** {@code a = b = value} has two targets. */
  public record Assign(java.util.List<Expression> targets, Expression value, Span span) implements Statement {}

  public record AugAssign(Expression target, Operator op, Expression value, Span span) implements Statement {}

  /** {@code value} is optional; {@code simple} is true when the target is a name not in parentheses. */
  public record AnnAssign(Expression target, Expression annotation, Expression value, boolean simple, Span span)
      implements Statement {}

  public record For(
      Expression target,
      Expression iter,
      java.util.List<Statement> body,
      java.util.List<Statement> orelse,
      Span span)
      implements Statement {}

  /** As {@link For}. */
  public record AsyncFor(
      Expression target,
      Expression iter,
      java.util.List<Statement> body,
      java.util.List<Statement> orelse,
      Span span)
      implements Statement {}

  public record While(
      Expression test, java.util.List<Statement> body, java.util.List<Statement> orelse, Span span)
      implements Statement {}

  /** An {@code elif} is an {@code If} alone in {@code orelse}; chains of them may be long, see the note on depth above. */
  public record If(Expression test, java.util.List<Statement> body, java.util.List<Statement> orelse, Span span)
      implements Statement {

    /** The statement that is alone in {@code orelse} and is itself an {@code If}; null if there is none. */
    public If elif() {
      return orelse.size() == 1 && orelse.getFirst() instanceof If next ? next : null;
    }
  }

  public record With(java.util.List<WithItem> items, java.util.List<Statement> body, Span span)
      implements Statement {}

  /** As {@link With}. */
  public record AsyncWith(java.util.List<WithItem> items, java.util.List<Statement> body, Span span)
      implements Statement {}

  public record Match(Expression subject, java.util.List<MatchCase> cases, Span span) implements Statement {}

  /** {@code exc} and {@code cause} are optional. */
  public record Raise(Expression exc, Expression cause, Span span) implements Statement {}

  public record Try(
      java.util.List<Statement> body,
      java.util.List<ExceptHandler> handlers,
      java.util.List<Statement> orelse,
      java.util.List<Statement> finalbody,
      Span span)
      implements Statement {}

  /** As {@link Try}, with {@code except*} handlers. */
  public record TryStar(
      java.util.List<Statement> body,
      java.util.List<ExceptHandler> handlers,
      java.util.List<Statement> orelse,
      java.util.List<Statement> finalbody,
      Span span)
      implements Statement {}

  /** {@code msg} is optional. */
  public record Assert(Expression test, Expression msg, Span span) implements Statement {}

  public record Import(java.util.List<Alias> names, Span span) implements Statement {}

  /** {@code module} is null in {@code from . import x}; {@code level} is the number of leading dots. */
  public record ImportFrom(String module, java.util.List<Alias> names, int level, Span span) implements Statement {}

  public record Global(java.util.List<String> names, Span span) implements Statement {}

  public record Nonlocal(java.util.List<String> names, Span span) implements Statement {}

  /** An expression evaluated for its effect. */
  public record Expr(Expression value, Span span) implements Statement {}

  public record Pass(Span span) implements Statement {}

  public record Break(Span span) implements Statement {}

  public record Continue(Span span) implements Statement {}

  // Expressions

  public sealed interface Expression extends Located {}

  /** {@code a and b and c} is one node with three values. */
  public record BoolOp(BoolOperator op, java.util.List<Expression> values, Span span) implements Expression {}

  public record NamedExpr(Expression target, Expression value, Span span) implements Expression {}

  public record BinOp(Expression left, Operator op, Expression right, Span span) implements Expression {}

  public record UnaryOp(UnaryOperator op, Expression operand, Span span) implements Expression {}

  public record Lambda(Arguments args, Expression body, Span span) implements Expression {}

  public record IfExp(Expression test, Expression body, Expression orelse, Span span) implements Expression {}

  /** A key is null where {@code **value} stands. */
  public record Dict(java.util.List<Expression> keys, java.util.List<Expression> values, Span span)
      implements Expression {}

  public record Set(java.util.List<Expression> elts, Span span) implements Expression {}

  public record ListComp(Expression elt, java.util.List<Comprehension> generators, Span span)
      implements Expression {}

  public record SetComp(Expression elt, java.util.List<Comprehension> generators, Span span)
      implements Expression {}

  public record DictComp(Expression key, Expression value, java.util.List<Comprehension> generators, Span span)
      implements Expression {}

  public record GeneratorExp(Expression elt, java.util.List<Comprehension> generators, Span span)
      implements Expression {}

  public record Await(Expression value, Span span) implements Expression {}

  /** {@code value} is optional. */
  public record Yield(Expression value, Span span) implements Expression {}

  public record YieldFrom(Expression value, Span span) implements Expression {}

  /** {@code a < b < c} is one node with two operators and two comparators. */
  public record Compare(
      Expression left, java.util.List<CmpOp> ops, java.util.List<Expression> comparators, Span span)
      implements Expression {}

  /** {@code *x} is a {@link Starred} in {@code args}, {@code **x} a keyword without a name. */
  public record Call(
      Expression func, java.util.List<Expression> args, java.util.List<Keyword> keywords, Span span)
      implements Expression {}

  /**
   * One replacement field of an f-string.
   *
   * @param conversion {@code 's'}, {@code 'r'} or {@code 'a'}, or -1 for none
   * @param formatSpec a {@link JoinedStr}; optional
   */
  public record FormattedValue(Expression value, int conversion, Expression formatSpec, Span span)
      implements Expression {}

  /** An f-string; the values are string constants and {@link FormattedValue}s. */
  public record JoinedStr(java.util.List<Expression> values, Span span) implements Expression {}

  /**
   * A literal.
   *
   * @param value a {@link Long}, or a {@link java.math.BigInteger} for an int that does not fit one; a {@link Double}; a
   *     {@link String} (code points beyond U+FFFF as surrogate pairs; the escape of a lone surrogate stays lone, but
   *     two that make a pair become one character, which Python keeps apart); a {@link
   *     Boolean}; {@link Bytes}; {@link Imaginary}; {@link Singleton#NONE} or {@link Singleton#ELLIPSIS}
   * @param kind {@code "u"} for a string written with that prefix, otherwise null
   */
  public record Constant(Object value, String kind, Span span) implements Expression {}

  public record Attribute(Expression value, String attr, Context ctx, Span span) implements Expression {}

  /** {@code slice} may be a {@link Slice}, or a {@link Tuple} that holds some. */
  public record Subscript(Expression value, Expression slice, Context ctx, Span span) implements Expression {}

  public record Starred(Expression value, Context ctx, Span span) implements Expression {}

  public record Name(String id, Context ctx, Span span) implements Expression {}

  public record List(java.util.List<Expression> elts, Context ctx, Span span) implements Expression {}

  public record Tuple(java.util.List<Expression> elts, Context ctx, Span span) implements Expression {}

  /** All three parts are optional. */
  public record Slice(Expression lower, Expression upper, Expression step, Span span) implements Expression {}

  // Values of Constant that Java has no type for

  /** The values that exist once. */
  public enum Singleton {
    NONE,
    ELLIPSIS
  }

  /** A bytes literal. Nobody changes the array. */
  public record Bytes(byte[] value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes(byte[] bytes) && Arrays.equals(value, bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
      return "Bytes" + Arrays.toString(value);
    }
  }

  /** An imaginary literal such as {@code 2j}. */
  public record Imaginary(double value) {}

  // Operators

  public enum Context {
    LOAD,
    STORE,
    DEL
  }

  public enum BoolOperator {
    AND,
    OR
  }

  public enum Operator {
    ADD("+"),
    SUB("-"),
    MULT("*"),
    MAT_MULT("@"),
    DIV("/"),
    MOD("%"),
    POW("**"),
    L_SHIFT("<<"),
    R_SHIFT(">>"),
    BIT_OR("|"),
    BIT_XOR("^"),
    BIT_AND("&"),
    FLOOR_DIV("//");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    /** As written in the source. */
    public String symbol() {
      return symbol;
    }
  }

  public enum UnaryOperator {
    INVERT,
    NOT,
    U_ADD,
    U_SUB
  }

  public enum CmpOp {
    EQ,
    NOT_EQ,
    LT,
    LT_E,
    GT,
    GT_E,
    IS,
    IS_NOT,
    IN,
    NOT_IN
  }

  // Parts of statements and expressions

  /** One {@code for} clause of a comprehension. */
  public record Comprehension(
      Expression target, Expression iter, java.util.List<Expression> ifs, boolean isAsync) implements Node {}

  /** {@code type} and {@code name} are optional. */
  public record ExceptHandler(Expression type, String name, java.util.List<Statement> body, Span span)
      implements Located {}

  /**
   * The parameters of a function or lambda.
   *
   * @param vararg {@code *args}; optional
   * @param kwDefaults as many as {@code kwonlyargs}; null for one without a default
   * @param kwarg {@code **kwargs}; optional
   * @param defaults those of the last parameters of {@code posonlyargs} and {@code args} together
   */
  public record Arguments(
      java.util.List<Arg> posonlyargs,
      java.util.List<Arg> args,
      Arg vararg,
      java.util.List<Arg> kwonlyargs,
      java.util.List<Expression> kwDefaults,
      Arg kwarg,
      java.util.List<Expression> defaults)
      implements Node {}

  /** {@code annotation} is optional. */
  public record Arg(String arg, Expression annotation, Span span) implements Located {}

  /** {@code arg} is null for {@code **value}. */
  public record Keyword(String arg, Expression value, Span span) implements Located {}

  /** {@code name} may be dotted, or {@code "*"}; {@code asname} is optional. */
  public record Alias(String name, String asname, Span span) implements Located {}

  /** {@code optionalVars} is optional. */
  public record WithItem(Expression contextExpr, Expression optionalVars) implements Node {}

  /** {@code guard} is optional. */
  public record MatchCase(Pattern pattern, Expression guard, java.util.List<Statement> body) implements Node {}

  // Patterns

  public sealed interface Pattern extends Located {}

  public record MatchValue(Expression value, Span span) implements Pattern {}

  /** {@code value} is a {@link Boolean} or {@link Singleton#NONE}. */
  public record MatchSingleton(Object value, Span span) implements Pattern {}

  public record MatchSequence(java.util.List<Pattern> patterns, Span span) implements Pattern {}

  /** {@code rest} is optional. */
  public record MatchMapping(
      java.util.List<Expression> keys, java.util.List<Pattern> patterns, String rest, Span span)
      implements Pattern {}

  public record MatchClass(
      Expression cls,
      java.util.List<Pattern> patterns,
      java.util.List<String> kwdAttrs,
      java.util.List<Pattern> kwdPatterns,
      Span span)
      implements Pattern {}

  /** {@code name} is null for {@code *_}. */
  public record MatchStar(String name, Span span) implements Pattern {}

  /** Without a pattern a capture; without either the wildcard {@code _}. */
  public record MatchAs(Pattern pattern, String name, Span span) implements Pattern {}

  public record MatchOr(java.util.List<Pattern> patterns, Span span) implements Pattern {}
}
