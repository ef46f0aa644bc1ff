package stint.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import stint.language.Ast.Arg;
import stint.language.Ast.Arguments;
import stint.language.Ast.BoolOperator;
import stint.language.Ast.CmpOp;
import stint.language.Ast.Comprehension;
import stint.language.Ast.Context;
import stint.language.Ast.Expression;
import stint.language.Ast.Keyword;
import stint.language.Ast.Operator;
import stint.language.Ast.Singleton;
import stint.language.Ast.UnaryOperator;

/**
 * The rules for expressions and for the targets of assignments, each named as in Python's reference grammar. A rule starts at
 * the cursor and leaves it behind what it matched; if it does not match it throws {@link Mismatch}.
 */
abstract class ExpressionParser extends TokenCursor {

  /** The arguments of a call or of a class definition. */
  record CallArguments(List<Expression> args, List<Keyword> keywords) {
    static final CallArguments NONE = new CallArguments(List.of(), List.of());
  }

  ExpressionParser(Source source, Lexer lexer, List<Token> tokens, int depth) {
    super(source, lexer, tokens, depth);
  }

  // Lists of expressions

  /** {@code a, *b}: a tuple if there is a comma. */
  Expression starExpressions() {
    Token start = token();
    Expression first = starExpression();
    if (!at(TokenKind.COMMA)) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    moreElements(elements, this::starExpression);
    return new Ast.Tuple(copy(elements), Context.LOAD, spanFrom(start));
  }

  /** Elements after the first, which stands in {@code elements}, each after a comma; there may be a comma more. */
  final void moreElements(List<Expression> elements, Supplier<Expression> rule) {
    while (accept(TokenKind.COMMA) && startsExpression()) {
      Expression element = optional(rule);
      if (element == null) {
        return;
      }
      elements.add(element);
    }
  }

  Expression starExpression() {
    return at(TokenKind.STAR) ? starred() : expression();
  }

  /** {@code *a}, where a may not be a comparison or anything that binds looser. */
  final Expression starred() {
    Token start = expect(TokenKind.STAR);
    Expression value = bitwiseOr();
    return new Ast.Starred(value, Context.LOAD, spanFrom(start));
  }

  /** {@code *a} among arguments, where a may be any expression. */
  final Expression starredExpression() {
    Token start = expect(TokenKind.STAR);
    Expression value = expression();
    return new Ast.Starred(value, Context.LOAD, spanFrom(start));
  }

  Expression starNamedExpression() {
    return at(TokenKind.STAR) ? starred() : namedExpression();
  }

  /** Whether an element of a list can start here: after a comma there may be none. */
  final boolean startsExpression() {
    return switch (token().kind()) {
      case
          NAME,
          NUMBER,
          STRING,
          LEFT_PAREN,
          LEFT_BRACKET,
          LEFT_BRACE,
          ELLIPSIS,
          PLUS,
          MINUS,
          TILDE,
          STAR,
          FALSE,
          NONE,
          TRUE,
          AWAIT,
          LAMBDA,
          NOT ->
          true;
      default -> false;
    };
  }

  // Single expressions, from the loosest to the tightest

  Expression yieldExpression() {
    Token start = expect(TokenKind.YIELD);
    if (accept(TokenKind.FROM)) {
      Expression value = expression();
      return new Ast.YieldFrom(value, spanFrom(start));
    }
    Expression value = startsExpression() ? optional(this::starExpressions) : null;
    return new Ast.Yield(value, spanFrom(start));
  }

  /** An expression that may be an assignment expression. */
  Expression namedExpression() {
    return plainNamedExpression();
  }

  final Expression plainNamedExpression() {
    if (at(TokenKind.NAME) && following().is(TokenKind.COLON_EQUAL)) {
      return assignmentExpression();
    }
    Expression value = expression();
    if (at(TokenKind.COLON_EQUAL)) {
      throw Mismatch.INSTANCE;
    }
    return value;
  }

  final Expression assignmentExpression() {
    Token name = expect(TokenKind.NAME);
    expect(TokenKind.COLON_EQUAL);
    enter(1);
    Expression value = expression();
    leave(1);
    return new Ast.NamedExpr(new Ast.Name(name.text(), Context.STORE, name.span()), value, spanFrom(name));
  }

  Expression expression() {
    if (at(TokenKind.LAMBDA)) {
      return lambda();
    }
    Token start = token();
    Expression body = disjunction();
    if (!at(TokenKind.IF)) {
      return body;
    }
    Expression conditional = continued(() -> conditional(body, start));
    return conditional == null ? body : conditional;
  }

  private Expression conditional(Expression body, Token start) {
    Expression test = disjunction();
    expect(TokenKind.ELSE);
    enter(RIGHT_WEIGHT);
    Expression orelse = expression();
    leave(RIGHT_WEIGHT);
    return new Ast.IfExp(test, body, orelse, spanFrom(start));
  }

  final Expression lambda() {
    Token start = expect(TokenKind.LAMBDA);
    enter(BRACKET_WEIGHT);
    Arguments args = at(TokenKind.COLON) ? noParameters() : parameters(TokenKind.COLON);
    leave(BRACKET_WEIGHT);
    expect(TokenKind.COLON);
    enter(1);
    Expression body = expression();
    leave(1);
    return new Ast.Lambda(args, body, spanFrom(start));
  }

  Expression disjunction() {
    Token start = token();
    Expression first = conjunction();
    if (!at(TokenKind.OR)) {
      return first;
    }
    return operands(first, BoolOperator.OR, this::conjunction, start);
  }

  final Expression conjunction() {
    Token start = token();
    Expression first = inversion();
    if (!at(TokenKind.AND)) {
      return first;
    }
    return operands(first, BoolOperator.AND, this::inversion, start);
  }

  /** {@code first}, before the operator at the cursor, joined with what follows by that operator. */
  private Expression operands(Expression first, BoolOperator op, Supplier<Expression> rule, Token start) {
    TokenKind operator = token().kind();
    List<Expression> values = new ArrayList<>();
    values.add(first);
    while (at(operator)) {
      Expression operand = continued(rule);
      if (operand == null) {
        break;
      }
      values.add(operand);
    }
    return values.size() == 1 ? first : new Ast.BoolOp(op, copy(values), spanFrom(start));
  }

  final Expression inversion() {
    if (!at(TokenKind.NOT)) {
      return comparison();
    }
    Token start = advance();
    enter(1);
    Expression operand = inversion();
    leave(1);
    return new Ast.UnaryOp(UnaryOperator.NOT, operand, spanFrom(start));
  }

  final Expression comparison() {
    Token start = token();
    Expression left = binary(TokenKind.BAR.precedence);
    CmpOp op = comparisonOperator();
    if (op == null) {
      return left;
    }
    List<CmpOp> ops = new ArrayList<>();
    List<Expression> comparators = new ArrayList<>();
    for (; op != null; op = comparisonOperator()) {
      CmpOp passed = op;
      Expression comparator = continued(() -> comparator(passed));
      if (comparator == null) {
        break;
      }
      ops.add(op);
      comparators.add(comparator);
    }
    return ops.isEmpty() ? left : new Ast.Compare(left, copy(ops), copy(comparators), spanFrom(start));
  }

  /** The comparison operator at the cursor; null if there is none. */
  private CmpOp comparisonOperator() {
    return switch (token().kind()) {
      case EQUAL_EQUAL -> CmpOp.EQ;
      case NOT_EQUAL -> CmpOp.NOT_EQ;
      case LESS -> CmpOp.LT;
      case LESS_EQUAL -> CmpOp.LT_E;
      case GREATER -> CmpOp.GT;
      case GREATER_EQUAL -> CmpOp.GT_E;
      case IN -> CmpOp.IN;
      case IS -> following().is(TokenKind.NOT) ? CmpOp.IS_NOT : CmpOp.IS;
      case NOT -> following().is(TokenKind.IN) ? CmpOp.NOT_IN : null;
      default -> null;
    };
  }

  /** The operand after the first token of {@code op}. */
  private Expression comparator(CmpOp op) {
    if (op == CmpOp.IS_NOT || op == CmpOp.NOT_IN) {
      advance();
    }
    return bitwiseOr();
  }

  final Expression bitwiseOr() {
    return binary(TokenKind.BAR.precedence);
  }

  /** Operands joined by operators that bind at least as tightly as {@code precedence}, all of which associate to the left. */
  private Expression binary(int precedence) {
    Token start = token();
    Expression left = factor();
    for (int links = 1; token().kind().precedence >= precedence; links++) {
      limitChain(links);
      TokenKind operator = token().kind();
      Expression right = continued(() -> binary(operator.precedence + 1));
      if (right == null) {
        return left;
      }
      left = new Ast.BinOp(left, operator.binary, right, spanFrom(start));
    }
    return left;
  }

  /** An operand of binary operators: a power, or what unary operators make of one. Power binds tighter to its left only. */
  private Expression factor() {
    UnaryOperator op = unaryOperator();
    Token start = token();
    if (op != null) {
      advance();
      enter(1);
      Expression operand = factor();
      leave(1);
      return new Ast.UnaryOp(op, operand, spanFrom(start));
    }
    Expression base = at(TokenKind.AWAIT) ? await() : primary();
    if (!at(TokenKind.DOUBLE_STAR)) {
      return base;
    }
    enter(RIGHT_WEIGHT);
    Expression exponent = continued(this::factor);
    leave(RIGHT_WEIGHT);
    return exponent == null ? base : new Ast.BinOp(base, Operator.POW, exponent, spanFrom(start));
  }

  private UnaryOperator unaryOperator() {
    return switch (token().kind()) {
      case PLUS -> UnaryOperator.U_ADD;
      case MINUS -> UnaryOperator.U_SUB;
      case TILDE -> UnaryOperator.INVERT;
      default -> null;
    };
  }

  private Expression await() {
    Token start = expect(TokenKind.AWAIT);
    Expression value = primary();
    return new Ast.Await(value, spanFrom(start));
  }

  /** An atom with what follows it: {@code a.b(c)[d]}. */
  Expression primary() {
    Token start = token();
    Expression value = atom();
    for (int links = 1; startsTrailer(); links++) {
      limitChain(links);
      Expression longer = trailer(value, start);
      if (longer == null) {
        return value;
      }
      value = longer;
    }
    return value;
  }

  private boolean startsTrailer() {
    return switch (token().kind()) {
      case DOT, LEFT_PAREN, LEFT_BRACKET -> true;
      default -> false;
    };
  }

  /** {@code value} with the attribute, call or subscript at the cursor; may be null where that does not match. */
  Expression trailer(Expression value, Token start) {
    if (accept(TokenKind.DOT)) {
      Token name = expect(TokenKind.NAME);
      return new Ast.Attribute(value, name.text(), Context.LOAD, spanFrom(start));
    }
    enter(BRACKET_WEIGHT);
    if (at(TokenKind.LEFT_PAREN)) {
      CallArguments arguments = callArguments();
      leave(BRACKET_WEIGHT);
      return new Ast.Call(value, arguments.args, arguments.keywords, spanFrom(start));
    }
    expect(TokenKind.LEFT_BRACKET);
    Expression slice = slices();
    expect(TokenKind.RIGHT_BRACKET);
    leave(BRACKET_WEIGHT);
    return new Ast.Subscript(value, slice, Context.LOAD, spanFrom(start));
  }

  // Calls and subscripts

  /** The arguments of a call with their parentheses; a generator expression alone may do without its own. */
  private CallArguments callArguments() {
    Token open = expect(TokenKind.LEFT_PAREN);
    if (accept(TokenKind.RIGHT_PAREN)) {
      return CallArguments.NONE;
    }
    Expression first = null;
    if (startsExpression() && !at(TokenKind.STAR) && !startsKeyword()) {
      first = plainNamedExpression();
      if (startsComprehension()) {
        List<Comprehension> generators = comprehensions();
        expect(TokenKind.RIGHT_PAREN);
        return new CallArguments(List.of(new Ast.GeneratorExp(first, generators, spanFrom(open))), List.of());
      }
    }
    CallArguments arguments = arguments(first);
    expect(TokenKind.RIGHT_PAREN);
    return arguments;
  }

  /** At least one argument, up to the closing parenthesis; {@code first} is not null if the first one was passed already. */
  final CallArguments arguments(Expression first) {
    CallArguments arguments = args(first);
    accept(TokenKind.COMMA);
    if (!at(TokenKind.RIGHT_PAREN)) {
      throw Mismatch.INSTANCE;
    }
    return arguments;
  }

  /** Arguments between commas: positional ones first, no {@code *a} after {@code **b}. */
  final CallArguments args(Expression first) {
    List<Expression> args = new ArrayList<>();
    List<Keyword> keywords = new ArrayList<>();
    if (first != null) {
      args.add(first);
      if (at(TokenKind.EQUAL)) {
        throw Mismatch.INSTANCE;
      }
    } else if (!argument(args, keywords)) {
      throw Mismatch.INSTANCE;
    }
    while (at(TokenKind.COMMA)) {
      int mark = mark();
      advance();
      Boolean found = optional(() -> argument(args, keywords));
      if (found == null || !found) {
        reset(mark);
        break;
      }
    }
    return new CallArguments(copy(args), copy(keywords));
  }

  /** Adds one argument; false if none that may follow those before starts here. */
  boolean argument(List<Expression> args, List<Keyword> keywords) {
    if (at(TokenKind.DOUBLE_STAR)) {
      keywords.add(doubleStarredArgument());
    } else if (at(TokenKind.STAR) && keywords.stream().allMatch(keyword -> keyword.arg() != null)) {
      args.add(starredExpression());
    } else if (startsKeyword()) {
      keywords.add(keywordArgument());
    } else if (keywords.isEmpty() && startsExpression() && !at(TokenKind.STAR)) {
      args.add(plainNamedExpression());
      if (at(TokenKind.EQUAL)) {
        throw Mismatch.INSTANCE;
      }
    } else {
      return false;
    }
    return true;
  }

  /** Whether {@code name=value} stands here. */
  final boolean startsKeyword() {
    return at(TokenKind.NAME) && following().is(TokenKind.EQUAL);
  }

  final Keyword keywordArgument() {
    Token name = expect(TokenKind.NAME);
    expect(TokenKind.EQUAL);
    Expression value = expression();
    return new Keyword(name.text(), value, spanFrom(name));
  }

  final Keyword doubleStarredArgument() {
    Token start = expect(TokenKind.DOUBLE_STAR);
    Expression value = expression();
    return new Keyword(null, value, spanFrom(start));
  }

  private Expression slices() {
    Token start = token();
    Expression first = slice();
    if (!at(TokenKind.COMMA) && !(first instanceof Ast.Starred)) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (accept(TokenKind.COMMA) && (startsExpression() || at(TokenKind.COLON))) {
      Expression element = optional(this::slice);
      if (element == null) {
        break;
      }
      elements.add(element);
    }
    return new Ast.Tuple(copy(elements), Context.LOAD, spanFrom(start));
  }

  private Expression slice() {
    if (at(TokenKind.STAR)) {
      return starredExpression();
    }
    Token start = token();
    Expression lower = at(TokenKind.COLON) ? null : namedExpression();
    if (!at(TokenKind.COLON)) {
      return lower;
    }
    if (lower instanceof Ast.NamedExpr && !start.is(TokenKind.LEFT_PAREN)) {
      throw Mismatch.INSTANCE;
    }
    advance();
    Expression upper = startsExpression() ? optional(this::expression) : null;
    Expression step = accept(TokenKind.COLON) && startsExpression() ? optional(this::expression) : null;
    return new Ast.Slice(lower, upper, step, spanFrom(start));
  }

  // Atoms

  private Expression atom() {
    return switch (token().kind()) {
      case NAME -> {
        Token name = advance();
        yield new Ast.Name(name.text(), Context.LOAD, name.span());
      }
      case NUMBER -> number();
      case STRING -> strings();
      case TRUE -> constant(true);
      case FALSE -> constant(false);
      case NONE -> constant(Singleton.NONE);
      case ELLIPSIS -> constant(Singleton.ELLIPSIS);
      case LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE -> {
        enter(BRACKET_WEIGHT);
        Expression display = display();
        leave(BRACKET_WEIGHT);
        yield display;
      }
      default -> throw Mismatch.INSTANCE;
    };
  }

  final Ast.Constant constant(Object value) {
    return new Ast.Constant(value, null, advance().span());
  }

  final Ast.Constant number() {
    String literal = source.text.substring(token().start(), token().end());
    int digits = NumberLiteral.excessDigits(literal);
    if (digits > 0) {
      throw problem(
          token().span(),
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits
              + " digits; use sys.set_int_max_str_digits() to increase the limit"
              + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
    }
    return constant(NumberLiteral.value(literal));
  }

  /** String literals side by side are one. */
  Expression strings() {
    List<Token> literals = new ArrayList<>();
    while (at(TokenKind.STRING)) {
      literals.add(advance());
    }
    return new StringLiterals(this).concatenate(literals);
  }

  /** Anything in brackets. */
  Expression display() {
    return switch (token().kind()) {
      case LEFT_PAREN -> parenthesized();
      case LEFT_BRACKET -> list();
      default -> dictOrSet();
    };
  }

  /** A tuple, an expression in parentheses or a generator expression. */
  private Expression parenthesized() {
    Token open = expect(TokenKind.LEFT_PAREN);
    if (accept(TokenKind.RIGHT_PAREN)) {
      return new Ast.Tuple(List.of(), Context.LOAD, spanFrom(open));
    }
    if (at(TokenKind.YIELD)) {
      Expression value = yieldExpression();
      expect(TokenKind.RIGHT_PAREN);
      return value;
    }
    Expression first = starNamedExpression();
    if (at(TokenKind.COMMA)) {
      List<Expression> elements = new ArrayList<>();
      elements.add(first);
      moreElements(elements, this::starNamedExpression);
      expect(TokenKind.RIGHT_PAREN);
      return new Ast.Tuple(copy(elements), Context.LOAD, spanFrom(open));
    }
    if (first instanceof Ast.Starred) {
      throw Mismatch.INSTANCE;
    }
    if (startsComprehension()) {
      List<Comprehension> generators = comprehensions();
      expect(TokenKind.RIGHT_PAREN);
      return new Ast.GeneratorExp(first, generators, spanFrom(open));
    }
    expect(TokenKind.RIGHT_PAREN);
    return first;
  }

  private Expression list() {
    Token open = expect(TokenKind.LEFT_BRACKET);
    if (accept(TokenKind.RIGHT_BRACKET)) {
      return new Ast.List(List.of(), Context.LOAD, spanFrom(open));
    }
    Expression first = starNamedExpression();
    if (!(first instanceof Ast.Starred) && startsComprehension()) {
      List<Comprehension> generators = comprehensions();
      expect(TokenKind.RIGHT_BRACKET);
      return new Ast.ListComp(first, generators, spanFrom(open));
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    moreElements(elements, this::starNamedExpression);
    expect(TokenKind.RIGHT_BRACKET);
    return new Ast.List(copy(elements), Context.LOAD, spanFrom(open));
  }

  private Expression dictOrSet() {
    Token open = expect(TokenKind.LEFT_BRACE);
    if (accept(TokenKind.RIGHT_BRACE)) {
      return new Ast.Dict(List.of(), List.of(), spanFrom(open));
    }
    if (at(TokenKind.DOUBLE_STAR)) {
      return dict(open, null);
    }
    Token start = token();
    Expression first = starNamedExpression();
    if (at(TokenKind.COLON)) {
      if (first instanceof Ast.Starred || (first instanceof Ast.NamedExpr && !start.is(TokenKind.LEFT_PAREN))) {
        throw Mismatch.INSTANCE;
      }
      return dict(open, first);
    }
    if (!(first instanceof Ast.Starred) && startsComprehension()) {
      List<Comprehension> generators = comprehensions();
      expect(TokenKind.RIGHT_BRACE);
      return new Ast.SetComp(first, generators, spanFrom(open));
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    moreElements(elements, this::starNamedExpression);
    expect(TokenKind.RIGHT_BRACE);
    return new Ast.Set(copy(elements), spanFrom(open));
  }

  /** A dict, or the comprehension of one, whose first key was passed, or which starts with {@code **}. */
  private Expression dict(Token open, Expression firstKey) {
    List<Expression> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    if (firstKey != null) {
      expect(TokenKind.COLON);
      Expression value = expression();
      if (startsComprehension()) {
        List<Comprehension> generators = comprehensions();
        expect(TokenKind.RIGHT_BRACE);
        return new Ast.DictComp(firstKey, value, generators, spanFrom(open));
      }
      keys.add(firstKey);
      values.add(value);
    } else {
      doubleStarredPair(keys, values);
    }
    while (accept(TokenKind.COMMA) && !at(TokenKind.RIGHT_BRACE)) {
      doubleStarredPair(keys, values);
    }
    expect(TokenKind.RIGHT_BRACE);
    return new Ast.Dict(Collections.unmodifiableList(keys), copy(values), spanFrom(open));
  }

  /** {@code key: value} or {@code **mapping}. */
  final void doubleStarredPair(List<Expression> keys, List<Expression> values) {
    if (accept(TokenKind.DOUBLE_STAR)) {
      keys.add(null);
      values.add(bitwiseOr());
      return;
    }
    Expression key = expression();
    expect(TokenKind.COLON);
    keys.add(key);
    values.add(expression());
  }

  // Comprehensions

  final boolean startsComprehension() {
    return at(TokenKind.FOR) || (at(TokenKind.ASYNC) && following().is(TokenKind.FOR));
  }

  final List<Comprehension> comprehensions() {
    List<Comprehension> generators = new ArrayList<>();
    do {
      generators.add(comprehension());
    } while (startsComprehension());
    return copy(generators);
  }

  private Comprehension comprehension() {
    boolean isAsync = accept(TokenKind.ASYNC);
    Expression target = comprehensionTarget();
    Expression iter = disjunction();
    List<Expression> ifs = new ArrayList<>();
    while (at(TokenKind.IF)) {
      Expression condition = continued(this::disjunction);
      if (condition == null) {
        break;
      }
      ifs.add(condition);
    }
    return new Comprehension(target, iter, copy(ifs), isAsync);
  }

  /** {@code for target in}. */
  Expression comprehensionTarget() {
    expect(TokenKind.FOR);
    Expression target = starTargets();
    expect(TokenKind.IN);
    return target;
  }

  // Targets

  final Expression starTargets() {
    Token start = token();
    Expression first = starTarget();
    if (!at(TokenKind.COMMA)) {
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    while (accept(TokenKind.COMMA) && startsTarget()) {
      elements.add(starTarget());
    }
    return new Ast.Tuple(copy(elements), Context.STORE, spanFrom(start));
  }

  /** Whether one more target follows a comma. */
  final boolean startsTarget() {
    return startsExpression();
  }

  final Expression starTarget() {
    if (!at(TokenKind.STAR)) {
      return target(primary(), Context.STORE);
    }
    Token start = advance();
    if (at(TokenKind.STAR)) {
      throw Mismatch.INSTANCE;
    }
    Expression value = starTarget();
    return new Ast.Starred(value, Context.STORE, spanFrom(start));
  }

  /** {@code expression} as a target; {@link Mismatch} if it cannot be one. */
  final Expression target(Expression expression, Context context) {
    Expression target = asTarget(expression, context);
    if (target == null) {
      throw Mismatch.INSTANCE;
    }
    return target;
  }

  /** {@code expression} with the context changed where it says what is assigned or deleted; null if it is no target. */
  static Expression asTarget(Expression expression, Context context) {
    return switch (expression) {
      case Ast.Name(String id, _, Span span) -> new Ast.Name(id, context, span);
      case Ast.Attribute(Expression value, String attr, _, Span span) ->
          new Ast.Attribute(value, attr, context, span);
      case Ast.Subscript(Expression value, Expression slice, _, Span span) ->
          new Ast.Subscript(value, slice, context, span);
      case Ast.Starred(Expression value, _, Span span) when context == Context.STORE -> {
        Expression inner = asTarget(value, context);
        yield inner == null ? null : new Ast.Starred(inner, context, span);
      }
      case Ast.Tuple(List<Expression> elts, _, Span span) -> {
        List<Expression> targets = asTargets(elts, context);
        yield targets == null ? null : new Ast.Tuple(targets, context, span);
      }
      case Ast.List(List<Expression> elts, _, Span span) -> {
        List<Expression> targets = asTargets(elts, context);
        yield targets == null ? null : new Ast.List(targets, context, span);
      }
      default -> null;
    };
  }

  private static List<Expression> asTargets(List<Expression> expressions, Context context) {
    List<Expression> targets = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      Expression target = asTarget(expression, context);
      if (target == null) {
        return null;
      }
      targets.add(target);
    }
    return copy(targets);
  }

  // Parameters

  static Arguments noParameters() {
    return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
  }

  /**
   * The parameters of a function, which end before {@code close}: a right parenthesis, or a colon for a lambda, whose
   * parameters have no annotations.
   */
  Arguments parameters(TokenKind close) {
    boolean annotated = close == TokenKind.RIGHT_PAREN;
    List<Arg> positionalOnly = List.of();
    List<Arg> args = new ArrayList<>();
    List<Expression> defaults = new ArrayList<>();
    boolean more = true;
    while (more && (at(TokenKind.NAME) || at(TokenKind.SLASH))) {
      if (at(TokenKind.SLASH)) {
        if (args.isEmpty() || !positionalOnly.isEmpty()) {
          throw Mismatch.INSTANCE;
        }
        advance();
        positionalOnly = copy(args);
        args.clear();
      } else {
        args.add(parameter(annotated));
        if (at(TokenKind.EQUAL)) {
          defaults.add(defaultValue());
        } else if (!defaults.isEmpty()) {
          throw Mismatch.INSTANCE;
        }
      }
      more = accept(TokenKind.COMMA);
    }
    boolean star = more && (at(TokenKind.STAR) || at(TokenKind.DOUBLE_STAR));
    Arguments last = star ? starParameters(close) : noParameters();
    if (!at(close)) {
      throw Mismatch.INSTANCE;
    }
    return new Arguments(
        positionalOnly,
        copy(args),
        last.vararg(),
        last.kwonlyargs(),
        last.kwDefaults(),
        last.kwarg(),
        copy(defaults));
  }

  /** From {@code *} or {@code **} on. */
  Arguments starParameters(TokenKind close) {
    boolean annotated = close == TokenKind.RIGHT_PAREN;
    Arg vararg = null;
    List<Arg> keywordOnly = new ArrayList<>();
    List<Expression> keywordDefaults = new ArrayList<>();
    boolean more = true;
    if (accept(TokenKind.STAR)) {
      boolean bare = at(TokenKind.COMMA);
      vararg = bare ? null : variableParameter(annotated);
      more = accept(TokenKind.COMMA);
      if (bare && !at(TokenKind.NAME)) {
        throw Mismatch.INSTANCE;
      }
      while (more && at(TokenKind.NAME)) {
        keywordOnly.add(parameter(annotated));
        keywordDefaults.add(at(TokenKind.EQUAL) ? defaultValue() : null);
        more = accept(TokenKind.COMMA);
      }
    }
    Arg kwarg = more && at(TokenKind.DOUBLE_STAR) ? keywordsParameter(annotated) : null;
    return new Arguments(
        List.of(),
        List.of(),
        vararg,
        copy(keywordOnly),
        Collections.unmodifiableList(keywordDefaults),
        kwarg,
        List.of());
  }

  /** {@code **kwargs}, with the comma that may follow. */
  Arg keywordsParameter(boolean annotated) {
    expect(TokenKind.DOUBLE_STAR);
    Arg kwarg = parameter(annotated);
    accept(TokenKind.COMMA);
    return kwarg;
  }

  final Arg parameter(boolean annotated) {
    Token name = expect(TokenKind.NAME);
    Expression annotation = annotated && accept(TokenKind.COLON) ? expression() : null;
    return new Arg(name.text(), annotation, spanFrom(name));
  }

  /** The name after {@code *}, whose annotation may be starred itself. */
  private Arg variableParameter(boolean annotated) {
    Token name = expect(TokenKind.NAME);
    Expression annotation = annotated && accept(TokenKind.COLON) ? starExpression() : null;
    return new Arg(name.text(), annotation, spanFrom(name));
  }

  /** {@code = value}. */
  Expression defaultValue() {
    expect(TokenKind.EQUAL);
    return expression();
  }
}
