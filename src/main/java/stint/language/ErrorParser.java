package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import stint.language.Ast.Alias;
import stint.language.Ast.Arg;
import stint.language.Ast.Arguments;
import stint.language.Ast.Comprehension;
import stint.language.Ast.ExceptHandler;
import stint.language.Ast.Expression;
import stint.language.Ast.Keyword;
import stint.language.Ast.MatchCase;
import stint.language.Ast.Pattern;
import stint.language.Ast.Statement;
import stint.language.Ast.WithItem;
import stint.language.SyntaxProblem.Kind;

/**
 * Reads a source again that the plain rules do not match: at every rule it first, or in the end, looks for the mistakes that
 * people make there, and throws the explanation of the first one it finds. Which mistakes those are, in which order they are
 * tried, and which part of the source is marked, are CPython 3.11's decisions: its {@code invalid_...} rules. CPython finds
 * some mistakes in dicts before all others, so there are two readings, of which the first looks for those only.
 *
 * <p>Here a rule may match less than it could ({@link #optional}), and what it matched is remembered, since a mistake is often
 * found by matching the same tokens in several ways. That keeps the time linear in the nesting.
 */
final class ErrorParser extends Parser {
  private static final String INVALID_SYNTAX = "invalid syntax";

  /** As {@link Ast#MAX_DEPTH} for {@link #depth}, but less: these rules need more of the host's stack. */
  private static final int MAX_EXPLAINED_DEPTH = 300;

  /** The rules whose results are remembered. */
  private enum Rule {
    EXPRESSION,
    NAMED_EXPRESSION,
    DISJUNCTION,
    PRIMARY,
    BLOCK
  }

  private record Place(Rule rule, int mark) {}

  /** What a rule matched and where it ended; a null result if it does not match. */
  private record Match(Object result, int end) {}

  /** What an expression is to be a target of, which decides what is wrong with it. */
  private enum Targets {
    STAR,
    FOR,
    DELETE
  }

  /** The furthest token that the plain rules looked at. */
  private final Token furthest;

  private final Map<Place, Match> matches = new LinkedHashMap<>();

  /** Whether mistakes are looked for: not while the end of one that was found is looked for. */
  private boolean explaining;

  /** Whether this is the first of two readings, which looks for mistakes in dicts only. */
  private final boolean onlyDicts;

  private ErrorParser(Parser failed, boolean onlyDicts) {
    super(failed.source, failed.lexer, failed.tokens, failed.depth);
    this.furthest = failed.lastFetched();
    this.onlyDicts = onlyDicts;
    this.explaining = !onlyDicts;
  }

  /** The problem with the source of a parser that has failed to match {@code rule}. */
  static SyntaxProblem explain(Parser failed, Function<Parser, ?> rule) {
    ErrorParser dicts = new ErrorParser(failed, true);
    ErrorParser all = new ErrorParser(failed, false);
    SyntaxProblem found = dicts.read(rule);
    return found != null ? found : all.explain(rule);
  }

  /** The mistake found; null if there is none. */
  private SyntaxProblem read(Function<Parser, ?> rule) {
    try {
      Object _ = rule.apply(this);
      return null;
    } catch (SyntaxProblem found) {
      return lexer.failed() ? found : preferLexical(found);
    } catch (Mismatch mismatch) {
      return null;
    }
  }

  private SyntaxProblem explain(Function<Parser, ?> rule) {
    SyntaxProblem found = read(rule);
    if (found != null) {
      return found;
    }
    if (furthest.is(TokenKind.INDENT)) {
      return problemHere(Kind.INDENTATION_ERROR, "unexpected indent");
    }
    if (furthest.is(TokenKind.DEDENT)) {
      return problemHere(Kind.INDENTATION_ERROR, "unexpected unindent");
    }
    return preferLexical(problem(furthest, INVALID_SYNTAX));
  }

  // How rules are tried

  /** Where brackets nest very deeply there is no explanation. */
  @Override
  void enter(int weight) {
    super.enter(weight);
    if (depth > MAX_EXPLAINED_DEPTH) {
      throw problem(furthest, INVALID_SYNTAX);
    }
  }

  @Override
  <T> T optional(Supplier<T> rule) {
    return attempt(rule);
  }

  /** The result of {@code rule}, which starts at the cursor; from memory if it was tried here before. */
  @SuppressWarnings("unchecked") // A rule always has results of one type.
  private <T> T remembered(Rule name, Supplier<T> rule) {
    Place place = new Place(name, mark());
    Match match = matches.get(place);
    if (match == null) {
      T result = attempt(rule);
      match = new Match(result, mark());
      matches.put(place, match);
    }
    if (match.result == null) {
      throw Mismatch.INSTANCE;
    }
    reset(match.end);
    return (T) match.result;
  }

  /** Whether {@code rule} matches at the cursor, which is left where it was. */
  private boolean matches(Runnable rule) {
    int mark = mark();
    boolean matched = passes(rule);
    reset(mark);
    return matched;
  }

  /** Whether {@code rule} matches; then the cursor is behind it. */
  private boolean passes(Runnable rule) {
    return attempt(() -> {
      rule.run();
      return true;
    }) != null;
  }

  /** Tries to find a mistake: runs a rule that throws its explanation if it matches to the end. */
  private void look(Runnable mistake) {
    if (explaining) {
      lookAlways(mistake);
    }
  }

  private void lookAlways(Runnable mistake) {
    int mark = mark();
    passes(mistake);
    reset(mark);
  }

  private <T> T withExplaining(boolean explain, Supplier<T> rule) {
    boolean before = explaining;
    explaining = explain;
    try {
      return rule.get();
    } finally {
      explaining = before;
    }
  }

  private boolean atAny(TokenKind... kinds) {
    for (TokenKind kind : kinds) {
      if (at(kind)) {
        return true;
      }
    }
    return false;
  }

  private void expectAny(TokenKind... kinds) {
    if (!atAny(kinds)) {
      throw Mismatch.INSTANCE;
    }
    advance();
  }

  private void expectNotAt(TokenKind... kinds) {
    if (atAny(kinds)) {
      throw Mismatch.INSTANCE;
    }
  }

  /** {@code asName} where it is there. */
  private void optionalAsName() {
    if (at(TokenKind.AS)) {
      Token _ = continued(() -> expect(TokenKind.NAME));
    }
  }

  private SyntaxProblem problem(Token at, String message) {
    return problem(at.span(), message);
  }

  private SyntaxProblem problem(Ast.Located at, String message) {
    return problem(at.span(), message);
  }

  /** A problem with what stands from {@code start} to the last token looked at. */
  private SyntaxProblem problemFrom(Span start, String message) {
    return source.problem(
        Kind.SYNTAX_ERROR, message, start.line(), start.column() + 1, lexer.currentLine(), lexer.currentOffset());
  }

  // Expressions

  @Override
  Expression expression() {
    return remembered(Rule.EXPRESSION, () -> {
      look(this::missingComma);
      look(this::missingElse);
      look(this::printStatement);
      return super.expression();
    });
  }

  /** {@code a b} in brackets. */
  private void missingComma() {
    boolean prefixOrSoftKeyword = at(TokenKind.NAME)
        && (isSoftKeyword(token()) || following().is(TokenKind.STRING));
    if (prefixOrSoftKeyword) {
      return;
    }
    Expression first = disjunction();
    Expression second = withExplaining(false, super::expression);
    boolean inBrackets = tokens.get(mark() - 1).level() > 0;
    if (inBrackets && !isPrintOrExec(first)) {
      throw problem(first.span().to(second.span()), "invalid syntax. Perhaps you forgot a comma?");
    }
  }

  private void missingElse() {
    Expression body = disjunction();
    expect(TokenKind.IF);
    Expression test = disjunction();
    expectNotAt(TokenKind.ELSE, TokenKind.COLON);
    throw problem(body.span().to(test.span()), "expected 'else' after 'if' expression");
  }

  /** {@code print a}. */
  private void printStatement() {
    Token name = expect(TokenKind.NAME);
    expectNotAt(TokenKind.LEFT_PAREN);
    Expression arguments = starExpressions();
    if (name.isWord("print") || name.isWord("exec")) {
      throw problem(
          name.span().to(arguments.span()),
          "Missing parentheses in call to '" + name.text() + "'. Did you mean " + name.text() + "(...)?");
    }
  }

  /** As CPython 3.11 decides it: the beginning of a soft keyword counts as one. */
  private static boolean isSoftKeyword(Token name) {
    return "_".startsWith(name.text()) || "case".startsWith(name.text()) || "match".startsWith(name.text());
  }

  private static boolean isPrintOrExec(Expression expression) {
    return expression instanceof Ast.Name(String id, _, _) && (id.equals("print") || id.equals("exec"));
  }

  @Override
  Expression namedExpression() {
    return remembered(Rule.NAMED_EXPRESSION, () -> {
      if (!(at(TokenKind.NAME) && following().is(TokenKind.COLON_EQUAL) && matches(this::assignmentExpression))) {
        look(this::targetOfWalrus);
        look(this::assignmentToName);
        look(this::assignmentInExpression);
      }
      return super.namedExpression();
    });
  }

  private void targetOfWalrus() {
    Expression target = expression();
    expect(TokenKind.COLON_EQUAL);
    expression();
    throw problem(target, "cannot use assignment expressions with " + ErrorNames.of(target));
  }

  private void assignmentToName() {
    Token name = expect(TokenKind.NAME);
    expect(TokenKind.EQUAL);
    Expression value = bitwiseOr();
    expectNotAt(TokenKind.EQUAL, TokenKind.COLON_EQUAL);
    throw problem(
        name.span().to(value.span()), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  private void assignmentInExpression() {
    expectNotAt(TokenKind.TRUE, TokenKind.FALSE, TokenKind.NONE);
    if (atAny(TokenKind.LEFT_PAREN, TokenKind.LEFT_BRACKET)) {
      int mark = mark();
      Expression display = attempt(super::display);
      reset(mark);
      if (display instanceof Ast.List || isTupleInParentheses(display) || display instanceof Ast.GeneratorExp) {
        return;
      }
    }
    Expression target = bitwiseOr();
    expect(TokenKind.EQUAL);
    bitwiseOr();
    expectNotAt(TokenKind.EQUAL, TokenKind.COLON_EQUAL);
    throw problem(
        target, "cannot assign to " + ErrorNames.of(target) + " here. Maybe you meant '==' instead of '='?");
  }

  /** A tuple whose span starts at the cursor, and not one in further parentheses. */
  private boolean isTupleInParentheses(Expression display) {
    return display instanceof Ast.Tuple && display.span().column() == token().span().column();
  }

  @Override
  Expression disjunction() {
    return remembered(Rule.DISJUNCTION, super::disjunction);
  }

  @Override
  Expression primary() {
    return remembered(Rule.PRIMARY, super::primary);
  }

  /** Where what follows is no trailer, the primary ends before it. */
  @Override
  Expression trailer(Expression value, Token start) {
    Expression longer = attempt(() -> super.trailer(value, start));
    if (longer == null && at(TokenKind.LEFT_PAREN)) {
      lookAtComprehension();
      advanceTo(TokenKind.LEFT_PAREN, this::lookAtArguments);
    }
    return longer;
  }

  /** Runs {@code look} behind the token at the cursor, and comes back. */
  private void advanceTo(TokenKind kind, Runnable look) {
    int mark = mark();
    expect(kind);
    look.run();
    reset(mark);
  }

  // Calls

  private void lookAtArguments() {
    look(this::starAfterDoubleStar);
    look(this::generatorBeforeComma);
    look(this::assignmentBeforeFor);
    look(this::generatorAfterArguments);
    look(this::generatorAfterComma);
    look(this::positionalAfterKeyword);
  }

  private void starAfterDoubleStar() {
    Token first = token();
    args(null);
    Span arguments = spanFrom(first);
    expect(TokenKind.COMMA);
    expect(TokenKind.STAR);
    throw problem(arguments, "iterable argument unpacking follows keyword argument unpacking");
  }

  private void generatorBeforeComma() {
    Expression element = expression();
    Comprehension last = comprehensions().getLast();
    expect(TokenKind.COMMA);
    // More arguments may follow; looking at them may find another mistake first.
    CallArguments more = attempt(() -> args(null));
    if (more == null) {
      passes(() -> {
        expression();
        comprehensions();
      });
    }
    throw unparenthesizedGenerator(element, last);
  }

  private void assignmentBeforeFor() {
    Token name = expect(TokenKind.NAME);
    Token equal = expect(TokenKind.EQUAL);
    expression();
    comprehensions();
    throw problem(
        name.span().to(equal.span()), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
  }

  private void generatorAfterArguments() {
    List<Expression> arguments = args(null).args();
    Comprehension last = comprehensions().getLast();
    if (arguments.size() > 1) {
      throw unparenthesizedGenerator(arguments.getLast(), last);
    }
  }

  private void generatorAfterComma() {
    args(null);
    expect(TokenKind.COMMA);
    Expression element = expression();
    throw unparenthesizedGenerator(element, comprehensions().getLast());
  }

  private void positionalAfterKeyword() {
    List<Keyword> keywords = args(null).keywords();
    expect(TokenKind.COMMA);
    args(null);
    boolean unpacking = keywords.stream().anyMatch(keyword -> keyword.arg() == null);
    throw problemHere(
        unpacking
            ? "positional argument follows keyword argument unpacking"
            : "positional argument follows keyword argument");
  }

  private SyntaxProblem unparenthesizedGenerator(Expression element, Comprehension last) {
    Expression end = last.ifs().isEmpty() ? last.iter() : last.ifs().getLast();
    return problem(element.span().to(end.span()), "Generator expression must be parenthesized");
  }

  @Override
  boolean argument(List<Expression> args, List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      Expression positional = attempt(this::positionalArgument);
      if (positional != null) {
        args.add(positional);
        return true;
      }
    }
    look(this::assignmentToConstantArgument);
    look(this::assignmentBeforeFor);
    look(this::assignmentToExpressionArgument);
    if (startsKeyword()) {
      keywords.add(keywordArgument());
      return true;
    }
    if (at(TokenKind.DOUBLE_STAR)) {
      keywords.add(doubleStarredArgument());
      return true;
    }
    if (at(TokenKind.STAR) && keywords.stream().allMatch(keyword -> keyword.arg() != null)) {
      args.add(starredExpression());
      return true;
    }
    return false;
  }

  private Expression positionalArgument() {
    Expression value = at(TokenKind.STAR) ? starredExpression() : plainNamedExpression();
    expectNotAt(TokenKind.EQUAL);
    return value;
  }

  private void assignmentToConstantArgument() {
    Token constant = token();
    expectAny(TokenKind.TRUE, TokenKind.FALSE, TokenKind.NONE);
    Token equal = expect(TokenKind.EQUAL);
    throw problem(constant.span().to(equal.span()), "cannot assign to " + constant.kind().text);
  }

  private void assignmentToExpressionArgument() {
    if (startsKeyword()) {
      return;
    }
    Expression target = expression();
    Token equal = expect(TokenKind.EQUAL);
    throw problem(
        target.span().to(equal.span()), "expression cannot contain assignment, perhaps you meant \"==\"?");
  }

  // Brackets

  @Override
  Expression display() {
    // Inside braces CPython 3.11 looks for mistakes even where it otherwise does not.
    return withExplaining(explaining || (!onlyDicts && at(TokenKind.LEFT_BRACE)), this::explainedDisplay);
  }

  private Expression explainedDisplay() {
    Expression display = attempt(super::display);
    if (display != null) {
      return display;
    }
    if (at(TokenKind.LEFT_PAREN)) {
      look(this::starredInParentheses);
      look(this::doubleStarredInParentheses);
    }
    if (at(TokenKind.LEFT_BRACE)) {
      advanceTo(TokenKind.LEFT_BRACE, this::lookAtPairs);
      look(this::unpackingInDictComprehension);
    }
    lookAtComprehension();
    throw Mismatch.INSTANCE;
  }

  private void starredInParentheses() {
    expect(TokenKind.LEFT_PAREN);
    Expression starred = starredExpression();
    expect(TokenKind.RIGHT_PAREN);
    throw problem(starred, "cannot use starred expression here");
  }

  private void doubleStarredInParentheses() {
    expect(TokenKind.LEFT_PAREN);
    Token stars = expect(TokenKind.DOUBLE_STAR);
    expression();
    expect(TokenKind.RIGHT_PAREN);
    throw problem(stars, "cannot use double starred expression here");
  }

  private void lookAtPairs() {
    lookAlways(this::lastPair);
    lookAlways(this::starredDictValue);
    lookAlways(this::missingDictValue);
  }

  private void lastPair() {
    List<Expression> keys = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    doubleStarredPair(keys, values);
    int comma = -1;
    while (at(TokenKind.COMMA)) {
      comma = mark();
      advance();
      if (!passes(() -> doubleStarredPair(keys, values))) {
        break;
      }
      comma = -1;
    }
    if (comma < 0) {
      return;
    }
    lookAlways(this::keyWithoutColon);
    lookAlways(this::starredDictValue);
    lookAlways(this::missingDictValue);
  }

  private void keyWithoutColon() {
    Expression key = expression();
    expectNotAt(TokenKind.COLON);
    Span span = key.span();
    throw source.problem(
        Kind.SYNTAX_ERROR, "':' expected after dictionary key", span.line(), span.endColumn(), span.endLine(), 0);
  }

  private void starredDictValue() {
    expression();
    expect(TokenKind.COLON);
    Token star = expect(TokenKind.STAR);
    bitwiseOr();
    throw problemFrom(star.span(), "cannot use a starred expression in a dictionary value");
  }

  private void missingDictValue() {
    expression();
    Token colon = expect(TokenKind.COLON);
    if (atAny(TokenKind.RIGHT_BRACE, TokenKind.COMMA)) {
      throw problem(colon, "expression expected after dictionary key and ':'");
    }
  }

  private void unpackingInDictComprehension() {
    expect(TokenKind.LEFT_BRACE);
    Token stars = expect(TokenKind.DOUBLE_STAR);
    bitwiseOr();
    comprehensions();
    expect(TokenKind.RIGHT_BRACE);
    throw problem(stars, "dict unpacking cannot be used in dict comprehension");
  }

  // Comprehensions

  private void lookAtComprehension() {
    look(this::unpackingInComprehension);
    if (!at(TokenKind.LEFT_PAREN)) {
      look(this::tupleBeforeFor);
      look(this::commaBeforeFor);
    }
  }

  private void unpackingInComprehension() {
    advance();
    Expression starred = starredExpression();
    comprehensions();
    throw problem(starred, "iterable unpacking cannot be used in comprehension");
  }

  private void tupleBeforeFor() {
    advance();
    Expression first = starNamedExpression();
    expect(TokenKind.COMMA);
    List<Expression> elements = new ArrayList<>();
    elements.add(starNamedExpression());
    moreElements(elements, this::starNamedExpression);
    comprehensions();
    throw problem(
        first.span().to(elements.getLast().span()), "did you forget parentheses around the comprehension target?");
  }

  private void commaBeforeFor() {
    advance();
    Expression first = starNamedExpression();
    Token comma = expect(TokenKind.COMMA);
    comprehensions();
    throw problem(
        first.span().to(comma.span()), "did you forget parentheses around the comprehension target?");
  }

  @Override
  Expression comprehensionTarget() {
    Expression target = attempt(super::comprehensionTarget);
    if (target == null) {
      look(() -> {
        expect(TokenKind.FOR);
        refuseTarget(Targets.FOR, starExpressions());
      });
      throw Mismatch.INSTANCE;
    }
    return target;
  }

  // Targets

  /** Throws the problem of the first part of {@code expression} that cannot be a target; {@link Mismatch} if all can. */
  private void refuseTarget(Targets targets, Expression expression) {
    Expression invalid = invalidTarget(targets, expression);
    if (invalid == null) {
      throw Mismatch.INSTANCE;
    }
    String verb = targets == Targets.DELETE ? "cannot delete " : "cannot assign to ";
    throw problem(invalid, verb + ErrorNames.of(invalid));
  }

  private static Expression invalidTarget(Targets targets, Expression expression) {
    return switch (expression) {
      case Ast.List(List<Expression> elements, _, _) -> firstInvalidTarget(targets, elements);
      case Ast.Tuple(List<Expression> elements, _, _) -> firstInvalidTarget(targets, elements);
      case Ast.Starred(Expression value, _, _) when targets != Targets.DELETE -> invalidTarget(targets, value);
      // In "for a in b" all of "a in b" was taken for an expression.
      case Ast.Compare compare when targets == Targets.FOR ->
          compare.ops().getFirst() == Ast.CmpOp.IN ? invalidTarget(targets, compare.left()) : null;
      case Ast.Name _,Ast.Subscript _,Ast.Attribute _ -> null;
      default -> expression;
    };
  }

  private static Expression firstInvalidTarget(Targets targets, List<Expression> elements) {
    for (Expression element : elements) {
      Expression invalid = invalidTarget(targets, element);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  // Parameters

  @Override
  Arguments parameters(TokenKind close) {
    look(() -> nonDefaultAfterDefault(close));
    look(() -> parenthesizedParameters(close));
    look(this::slashFirst);
    look(() -> secondSlash(close));
    look(() -> slashAfterStar(close));
    look(() -> missingCommaAfterSlash(close));
    return super.parameters(close);
  }

  private Arg parameter(TokenKind close) {
    return parameter(close == TokenKind.RIGHT_PAREN);
  }

  /** A parameter ends with a comma, which is passed, or before {@code close}. */
  private void parameterEnd(TokenKind close) {
    if (!accept(TokenKind.COMMA) && !at(close)) {
      throw Mismatch.INSTANCE;
    }
  }

  private Arg withoutDefault(TokenKind close) {
    Arg parameter = parameter(close);
    parameterEnd(close);
    return parameter;
  }

  private void withDefault(TokenKind close) {
    parameter(close);
    defaultValue();
    parameterEnd(close);
  }

  private void maybeDefault(TokenKind close) {
    parameter(close);
    if (at(TokenKind.EQUAL)) {
      Expression _ = optional(this::defaultValue);
    }
    parameterEnd(close);
  }

  /** Passes as many as match, and says how many. */
  private int passAll(Runnable rule) {
    int count = 0;
    while (passes(rule)) {
      count++;
    }
    return count;
  }

  private void atLeastOne(int count) {
    if (count == 0) {
      throw Mismatch.INSTANCE;
    }
  }

  private void slashWithoutDefaults(TokenKind close) {
    atLeastOne(passAll(() -> withoutDefault(close)));
    expect(TokenKind.SLASH);
    parameterEnd(close);
  }

  private void slashWithDefaults(TokenKind close) {
    passAll(() -> withoutDefault(close));
    atLeastOne(passAll(() -> withDefault(close)));
    expect(TokenKind.SLASH);
    parameterEnd(close);
  }

  private boolean passesSlash(TokenKind close) {
    return passes(() -> slashWithoutDefaults(close)) || passes(() -> slashWithDefaults(close));
  }

  private void nonDefaultAfterDefault(TokenKind close) {
    passAll(() -> withoutDefault(close));
    if (!passes(() -> slashWithDefaults(close))) {
      atLeastOne(passAll(() -> withDefault(close)));
    }
    Arg parameter = withoutDefault(close);
    throw problem(parameter, "non-default argument follows default argument");
  }

  private void parenthesizedParameters(TokenKind close) {
    boolean lambda = close == TokenKind.COLON;
    passAll(() -> withoutDefault(close));
    Token open = expect(TokenKind.LEFT_PAREN);
    if (lambda) {
      parameter(close);
      while (at(TokenKind.COMMA) && following().is(TokenKind.NAME)) {
        advance();
        parameter(close);
      }
    } else {
      atLeastOne(passAll(() -> withoutDefault(close)));
    }
    accept(TokenKind.COMMA);
    Token end = expect(TokenKind.RIGHT_PAREN);
    throw problem(
        open.span().to(end.span()),
        lambda ? "Lambda expression parameters cannot be parenthesized"
            : "Function parameters cannot be parenthesized");
  }

  private void slashFirst() {
    Token slash = expect(TokenKind.SLASH);
    expect(TokenKind.COMMA);
    throw problem(slash, "at least one argument must precede /");
  }

  private void secondSlash(TokenKind close) {
    if (!passesSlash(close)) {
      return;
    }
    passAll(() -> maybeDefault(close));
    Token slash = expect(TokenKind.SLASH);
    throw problem(slash, "/ may appear only once");
  }

  private void slashAfterStar(TokenKind close) {
    passesSlash(close);
    passAll(() -> maybeDefault(close));
    expect(TokenKind.STAR);
    if (!accept(TokenKind.COMMA)) {
      withoutDefault(close);
    }
    passAll(() -> maybeDefault(close));
    Token slash = expect(TokenKind.SLASH);
    throw problem(slash, "/ must be ahead of *");
  }

  private void missingCommaAfterSlash(TokenKind close) {
    atLeastOne(passAll(() -> maybeDefault(close)));
    expect(TokenKind.SLASH);
    Token star = expect(TokenKind.STAR);
    throw problem(star, "expected comma between / and *");
  }

  @Override
  Arguments starParameters(TokenKind close) {
    look(() -> nothingAfterStar(close));
    look(() -> defaultOfVariable(close));
    look(() -> secondStar(close));
    return super.starParameters(close);
  }

  private void nothingAfterStar(TokenKind close) {
    Token star = expect(TokenKind.STAR);
    if (!at(close)) {
      expect(TokenKind.COMMA);
      if (!atAny(close, TokenKind.DOUBLE_STAR)) {
        return;
      }
    }
    String message = "named arguments must follow bare *";
    throw close == TokenKind.COLON ? problemHere(message) : problem(star, message);
  }

  private void defaultOfVariable(TokenKind close) {
    expect(TokenKind.STAR);
    parameter(close);
    Token equal = expect(TokenKind.EQUAL);
    throw problem(equal, "var-positional argument cannot have default value");
  }

  private void secondStar(TokenKind close) {
    expect(TokenKind.STAR);
    if (!accept(TokenKind.COMMA)) {
      withoutDefault(close);
    }
    passAll(() -> maybeDefault(close));
    Token star = expect(TokenKind.STAR);
    if (!accept(TokenKind.COMMA)) {
      withoutDefault(close);
    }
    throw problem(star, "* argument may appear only once");
  }

  @Override
  Arg keywordsParameter(boolean annotated) {
    look(() -> {
      expect(TokenKind.DOUBLE_STAR);
      parameter(annotated);
      Token equal = expect(TokenKind.EQUAL);
      throw problem(equal, "var-keyword argument cannot have default value");
    });
    look(() -> {
      expect(TokenKind.DOUBLE_STAR);
      parameter(annotated);
      expect(TokenKind.COMMA);
      Token next = token();
      Span span = passes(() -> parameter(annotated)) ? spanFrom(next) : next.span();
      if (next.is(TokenKind.NAME) || atAny(TokenKind.STAR, TokenKind.DOUBLE_STAR, TokenKind.SLASH)) {
        throw problem(span, "arguments cannot follow var-keyword argument");
      }
    });
    return super.keywordsParameter(annotated);
  }

  @Override
  Expression defaultValue() {
    Expression value = attempt(super::defaultValue);
    if (value == null) {
      look(() -> {
        Token equal = expect(TokenKind.EQUAL);
        if (atAny(TokenKind.RIGHT_PAREN, TokenKind.COMMA)) {
          throw problem(equal, "expected default value expression");
        }
      });
      throw Mismatch.INSTANCE;
    }
    return value;
  }

  // Simple statements

  @Override
  Statement assignmentOrExpression() {
    int mark = mark();
    Statement statement = attempt(super::assignmentOrExpression);
    if (statement != null && !(statement instanceof Ast.Expr)) {
      return statement;
    }
    reset(mark);
    look(this::annotatedDisplay);
    look(this::annotatedTuple);
    look(this::annotatedExpression);
    look(this::assignmentToExpression);
    look(this::assignmentToYield);
    look(this::augmentedExpression);
    Token start = token();
    Expression value = yieldOrExpressions();
    return new Ast.Expr(value, spanFrom(start));
  }

  private void annotatedDisplay() {
    Expression target = listOrTuple();
    expect(TokenKind.COLON);
    expression();
    throw problem(target, "only single target (not " + ErrorNames.of(target) + ") can be annotated");
  }

  private Expression listOrTuple() {
    if (!atAny(TokenKind.LEFT_PAREN, TokenKind.LEFT_BRACKET)) {
      throw Mismatch.INSTANCE;
    }
    Expression display = display();
    return switch (display) {
      case Ast.List _,Ast.Tuple _ -> display;
      default -> throw Mismatch.INSTANCE;
    };
  }

  private void annotatedTuple() {
    Expression first = starNamedExpression();
    expect(TokenKind.COMMA);
    // CPython allows for several lists one after the other.
    passAll(() -> {
      List<Expression> elements = new ArrayList<>();
      elements.add(starNamedExpression());
      moreElements(elements, this::starNamedExpression);
    });
    expect(TokenKind.COLON);
    expression();
    throw problem(first, "only single target (not tuple) can be annotated");
  }

  private void annotatedExpression() {
    Expression target = expression();
    expect(TokenKind.COLON);
    expression();
    throw problem(target, "illegal target for annotation");
  }

  /** {@code target = } as often as it is there. */
  private void passTargets() {
    passAll(() -> {
      starTargets();
      expect(TokenKind.EQUAL);
    });
  }

  private void assignmentToExpression() {
    passTargets();
    Expression target = starExpressions();
    expect(TokenKind.EQUAL);
    refuseTarget(Targets.STAR, target);
  }

  private void assignmentToYield() {
    passTargets();
    Expression target = yieldExpression();
    expect(TokenKind.EQUAL);
    throw problem(target, "assignment to yield expression not possible");
  }

  private void augmentedExpression() {
    Expression target = starExpressions();
    if (token().kind().augmented == null) {
      return;
    }
    advance();
    yieldOrExpressions();
    throw problem(
        target, "'" + ErrorNames.of(target) + "' is an illegal expression for augmented assignment");
  }

  @Override
  Statement deleteStatement() {
    Statement statement = attempt(super::deleteStatement);
    if (statement == null) {
      look(() -> {
        expect(TokenKind.DEL);
        refuseTarget(Targets.DELETE, starExpressions());
      });
      throw Mismatch.INSTANCE;
    }
    return statement;
  }

  @Override
  List<Alias> importFromTargets() {
    List<Alias> targets = attempt(super::importFromTargets);
    if (targets == null) {
      look(() -> {
        importFromAliases();
        expect(TokenKind.COMMA);
        if (at(TokenKind.NEWLINE)) {
          throw problemHere("trailing comma not allowed without surrounding parentheses");
        }
      });
      throw Mismatch.INSTANCE;
    }
    return targets;
  }

  // Blocks

  @Override
  List<Statement> block() {
    return remembered(Rule.BLOCK, () -> {
      List<Statement> block = attempt(super::block);
      if (block == null) {
        look(() -> {
          expect(TokenKind.NEWLINE);
          expectNotAt(TokenKind.INDENT);
          throw problemHere(Kind.INDENTATION_ERROR, "expected an indented block");
        });
        throw Mismatch.INSTANCE;
      }
      return block;
    });
  }

  /** At the end of a statement's header: no colon. */
  private void missingColon() {
    if (at(TokenKind.NEWLINE)) {
      throw problemHere("expected ':'");
    }
  }

  /** At the end of a statement's header, which starts at {@code start}: a colon and no block. */
  private void missingBlock(String after, Token start) {
    expect(TokenKind.COLON);
    expect(TokenKind.NEWLINE);
    expectNotAt(TokenKind.INDENT);
    throw problemHere(
        Kind.INDENTATION_ERROR, "expected an indented block after " + after + " on line " + start.span().line());
  }

  private void missingBlockAfterStatement(Token keyword) {
    missingBlock("'" + keyword.kind().text + "' statement", keyword);
  }

  @Override
  Statement classDefinition(List<Expression> decorators) {
    look(() -> {
      Token keyword = classHeader();
      look(this::missingColon);
      missingBlock("class definition", keyword);
    });
    return super.classDefinition(decorators);
  }

  private Token classHeader() {
    Token keyword = expect(TokenKind.CLASS);
    expect(TokenKind.NAME);
    passes(() -> {
      expect(TokenKind.LEFT_PAREN);
      if (!at(TokenKind.RIGHT_PAREN)) {
        classArguments();
      }
      expect(TokenKind.RIGHT_PAREN);
    });
    return keyword;
  }

  private void classArguments() {
    if (!passes(() -> arguments(null))) {
      lookAtArguments();
      throw Mismatch.INSTANCE;
    }
  }

  @Override
  Statement functionDefinition(Token start, List<Expression> decorators) {
    look(() -> {
      accept(TokenKind.ASYNC);
      Token keyword = expect(TokenKind.DEF);
      expect(TokenKind.NAME);
      expect(TokenKind.LEFT_PAREN);
      if (!at(TokenKind.RIGHT_PAREN)) {
        parameters(TokenKind.RIGHT_PAREN);
      }
      expect(TokenKind.RIGHT_PAREN);
      if (at(TokenKind.ARROW)) {
        Expression _ = continued(this::expression);
      }
      missingBlock("function definition", keyword);
    });
    return super.functionDefinition(start, decorators);
  }

  @Override
  Expression ifHeader() {
    lookAtConditionHeader();
    return super.ifHeader();
  }

  @Override
  Statement whileStatement() {
    lookAtConditionHeader();
    return super.whileStatement();
  }

  /** The header of {@code if}, {@code elif} or {@code while}. */
  private void lookAtConditionHeader() {
    look(() -> {
      Token keyword = advance();
      Expression test = namedExpression();
      look(this::missingColon);
      // For "if" CPython gives the line of the condition.
      boolean lineOfTest = keyword.is(TokenKind.IF) && test.span().line() != keyword.span().line();
      if (lineOfTest) {
        missingBlock("'if' statement", tokenAt(test));
      }
      missingBlockAfterStatement(keyword);
    });
  }

  private Token tokenAt(Expression expression) {
    return new Token(TokenKind.NAME, null, 0, 0, 0, expression.span());
  }

  @Override
  List<Statement> elseBlock() {
    look(() -> missingBlockAfterStatement(advance()));
    return super.elseBlock();
  }

  @Override
  List<Statement> finallyBlock() {
    look(() -> missingBlockAfterStatement(advance()));
    return super.finallyBlock();
  }

  @Override
  Statement forStatement(Token start) {
    look(() -> {
      accept(TokenKind.ASYNC);
      Token keyword = expect(TokenKind.FOR);
      starTargets();
      expect(TokenKind.IN);
      starExpressions();
      look(this::missingColon);
      missingBlockAfterStatement(keyword);
    });
    return super.forStatement(start);
  }

  // With

  @Override
  Statement withStatement(Token start) {
    look(() -> {
      Token keyword = withHeader();
      missingBlockAfterStatement(keyword);
    });
    look(() -> {
      Token keyword = parenthesizedWithHeader();
      missingBlockAfterStatement(keyword);
    });
    Statement statement = attempt(() -> super.withStatement(start));
    if (statement == null) {
      look(() -> {
        withHeader();
        missingColon();
      });
      look(() -> {
        parenthesizedWithHeader();
        missingColon();
      });
      throw Mismatch.INSTANCE;
    }
    return statement;
  }

  private Token withHeader() {
    accept(TokenKind.ASYNC);
    Token keyword = expect(TokenKind.WITH);
    looseWithItem(this::expression);
    while (at(TokenKind.COMMA) && continued(() -> looseWithItem(this::expression)) != null) {
      // continued() has passed the item.
    }
    return keyword;
  }

  private Token parenthesizedWithHeader() {
    accept(TokenKind.ASYNC);
    Token keyword = expect(TokenKind.WITH);
    expect(TokenKind.LEFT_PAREN);
    looseWithItem(this::expressions);
    while (at(TokenKind.COMMA) && continued(() -> looseWithItem(this::expressions)) != null) {
      // continued() has passed the item.
    }
    accept(TokenKind.COMMA);
    expect(TokenKind.RIGHT_PAREN);
    return keyword;
  }

  private Expression looseWithItem(Supplier<Expression> rule) {
    Expression context = rule.get();
    if (at(TokenKind.AS)) {
      Expression _ = continued(this::starTarget);
    }
    return context;
  }

  /** Expressions between commas; the first one is the result. */
  private Expression expressions() {
    Expression first = expression();
    List<Expression> elements = new ArrayList<>();
    moreElements(elements, this::expression);
    return first;
  }

  @Override
  WithItem withItem() {
    WithItem item = attempt(super::withItem);
    if (item != null) {
      return item;
    }
    look(() -> {
      expression();
      expect(TokenKind.AS);
      Expression target = expression();
      if (atAny(TokenKind.COMMA, TokenKind.RIGHT_PAREN, TokenKind.COLON)) {
        refuseTarget(Targets.STAR, target);
      }
    });
    return new WithItem(expression(), null);
  }

  // Try

  @Override
  Statement tryStatement() {
    look(() -> missingBlockAfterStatement(expect(TokenKind.TRY)));
    look(() -> {
      expect(TokenKind.TRY);
      expect(TokenKind.COLON);
      block();
      expectNotAt(TokenKind.EXCEPT, TokenKind.FINALLY);
      throw problemHere("expected 'except' or 'finally' block");
    });
    look(() -> mixedHandlers(false));
    look(() -> mixedHandlers(true));
    return super.tryStatement();
  }

  /** Handlers of one kind, and then one of the other. */
  private void mixedHandlers(boolean star) {
    expect(TokenKind.TRY);
    expect(TokenKind.COLON);
    passAll(this::block);
    atLeastOne(passAll(() -> exceptHandler(star)));
    Token keyword = expect(TokenKind.EXCEPT);
    Span span = keyword.span();
    if (!star) {
      span = span.to(expect(TokenKind.STAR).span());
      expression();
      optionalAsName();
    } else {
      passes(() -> {
        expression();
        optionalAsName();
      });
    }
    expect(TokenKind.COLON);
    throw problem(span, "cannot have both 'except' and 'except*' on the same 'try'");
  }

  @Override
  ExceptHandler exceptHandler(boolean star) {
    look(() -> {
      Token keyword = expect(TokenKind.EXCEPT);
      if (star) {
        expect(TokenKind.STAR);
      }
      if (star || !at(TokenKind.COLON)) {
        expression();
        optionalAsName();
      }
      missingBlock(star ? "'except*' statement" : "'except' statement", keyword);
    });
    ExceptHandler handler = attempt(() -> super.exceptHandler(star));
    if (handler == null) {
      look(this::severalExceptionTypes);
      look(this::exceptWithoutColon);
      look(this::bareExceptWithoutColon);
      look(this::starWithoutType);
      throw Mismatch.INSTANCE;
    }
    return handler;
  }

  private void severalExceptionTypes() {
    expect(TokenKind.EXCEPT);
    accept(TokenKind.STAR);
    Expression first = expression();
    expect(TokenKind.COMMA);
    expressions();
    optionalAsName();
    if (at(TokenKind.COLON)) {
      throw problemFrom(first.span(), "multiple exception types must be parenthesized");
    }
  }

  private void exceptWithoutColon() {
    expect(TokenKind.EXCEPT);
    accept(TokenKind.STAR);
    expression();
    optionalAsName();
    missingColon();
  }

  private void bareExceptWithoutColon() {
    expect(TokenKind.EXCEPT);
    missingColon();
  }

  private void starWithoutType() {
    expect(TokenKind.EXCEPT);
    expect(TokenKind.STAR);
    if (atAny(TokenKind.NEWLINE, TokenKind.COLON)) {
      throw problemHere("expected one or more exception types");
    }
  }

  // Match

  @Override
  Statement matchStatement() {
    Statement statement = super.matchStatement();
    if (statement == null) {
      look(() -> {
        expectWord("match");
        subject();
        missingColon();
      });
      look(() -> {
        Token keyword = expectWord("match");
        subject();
        missingBlock("'match' statement", keyword);
      });
    }
    return statement;
  }

  @Override
  MatchCase matchCase() {
    look(() -> {
      caseHeader();
      missingColon();
    });
    look(() -> {
      Token keyword = caseHeader();
      missingBlock("'case' statement", keyword);
    });
    return super.matchCase();
  }

  private Token caseHeader() {
    Token keyword = expectWord("case");
    patterns();
    if (at(TokenKind.IF)) {
      Expression _ = continued(this::namedExpression);
    }
    return keyword;
  }

  @Override
  Pattern pattern() {
    Pattern pattern = attempt(super::pattern);
    if (pattern != null) {
      return pattern;
    }
    look(() -> {
      orPattern();
      expect(TokenKind.AS);
      if (token().isWord("_")) {
        throw problem(token(), "cannot use '_' as a target");
      }
      expectNotAt(TokenKind.NAME);
      throw problem(expression(), "invalid pattern target");
    });
    return orPattern();
  }

  @Override
  Pattern classPattern(Expression cls, Token start) {
    Pattern pattern = attempt(() -> super.classPattern(cls, start));
    if (pattern == null) {
      look(this::positionalPatternsAfterKeywords);
      throw Mismatch.INSTANCE;
    }
    return pattern;
  }

  private void positionalPatternsAfterKeywords() {
    expect(TokenKind.LEFT_PAREN);
    int positional = passAll(() -> {
      if (at(TokenKind.NAME) && following().is(TokenKind.EQUAL)) {
        throw Mismatch.INSTANCE;
      }
      pattern();
      expect(TokenKind.COMMA);
    });
    int named = passAll(() -> {
      expect(TokenKind.NAME);
      expect(TokenKind.EQUAL);
      pattern();
      expect(TokenKind.COMMA);
    });
    if (positional < 0 || named == 0) {
      return;
    }
    Pattern first = pattern();
    Pattern last = first;
    while (at(TokenKind.COMMA)) {
      Pattern next = continued(this::pattern);
      if (next == null) {
        break;
      }
      last = next;
    }
    throw problem(first.span().to(last.span()), "positional patterns follow keyword patterns");
  }
}
