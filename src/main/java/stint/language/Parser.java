package stint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stint.language.Ast.Alias;
import stint.language.Ast.Arguments;
import stint.language.Ast.Context;
import stint.language.Ast.ExceptHandler;
import stint.language.Ast.Expression;
import stint.language.Ast.MatchCase;
import stint.language.Ast.Pattern;
import stint.language.Ast.Statement;
import stint.language.Ast.WithItem;

/**
 * A recursive-descent parser for the grammar of Python 3.11: this class has the rules for statements, its ancestors those for
 * patterns and expressions, and {@link ErrorParser} those that only explain what is wrong.
 *
 * <p>As in CPython a source is parsed once with the plain rules. If none matches, it is parsed again by the error parser, which
 * throws the explanation; if that has none either, the error is "invalid syntax" at the furthest token that was looked at.
 */
public class Parser extends PatternParser {

  Parser(Source source) {
    this(source, new Lexer(source), new ArrayList<>(), 0);
  }

  Parser(Source source, Lexer lexer, List<Token> tokens, int depth) {
    super(source, lexer, tokens, depth);
  }

  /**
   * The syntax tree of a module.
   *
   * @param text of the file; a byte order mark is skipped, and {@code \r\n} and {@code \r} end lines like {@code \n}
   * @param fileName for messages
   * @throws SyntaxProblem if the text is not a module, nests too deeply (see {@link Ast#MAX_DEPTH}), or cannot be a
   *     source at all (null characters, lone surrogates)
   */
  public static Ast.Module parse(String text, String fileName) {
    Source source = Source.ofFile(text, fileName);
    Parser parser = new Parser(source);
    Ast.Module module = run(parser, Parser::file);
    Ast.Located tooDeep = TreeDepth.findTooDeep(module);
    if (tooDeep != null) {
      throw parser.tooDeep(tooDeep.span());
    }
    return module;
  }

  /** The expression of an f-string's field, found at {@code depth} in another parser. */
  static Expression parseField(Source field, int depth) {
    return run(new Parser(field, new Lexer(field), new ArrayList<>(), depth), Parser::starExpressions);
  }

  private static <T> T run(Parser parser, Function<Parser, T> rule) {
    int depth = parser.depth;
    try {
      return rule.apply(parser);
    } catch (Mismatch mismatch) {
      parser.depth = depth;
      throw ErrorParser.explain(parser, rule);
    } catch (SyntaxProblem found) {
      throw parser.lexer.failed() ? found : parser.preferLexical(found);
    }
  }

  // Statements

  private Ast.Module file() {
    List<Statement> body = new ArrayList<>();
    while (!at(TokenKind.END)) {
      statement(body);
    }
    return new Ast.Module(copy(body));
  }

  /** Adds a compound statement, or the simple statements of one line. */
  private void statement(List<Statement> body) {
    Statement compound = compoundStatement();
    if (compound != null) {
      body.add(compound);
    } else {
      simpleStatements(body);
    }
  }

  private Statement compoundStatement() {
    return switch (token().kind()) {
      case DEF -> functionDefinition(token(), List.of());
      case AT -> decorated();
      case CLASS -> classDefinition(List.of());
      case ASYNC -> asyncStatement();
      case IF -> ifStatement();
      case FOR -> forStatement(token());
      case WHILE -> whileStatement();
      case TRY -> tryStatement();
      case WITH -> withStatement(token());
      case NAME -> token().isWord("match") ? matchStatement() : null;
      default -> null;
    };
  }

  private Statement asyncStatement() {
    Token start = token();
    return switch (following().kind()) {
      case DEF -> functionDefinition(start, List.of());
      case FOR -> forStatement(start);
      case WITH -> withStatement(start);
      default -> throw Mismatch.INSTANCE;
    };
  }

  private void simpleStatements(List<Statement> body) {
    do {
      body.add(simpleStatement());
    } while (accept(TokenKind.SEMICOLON) && !at(TokenKind.NEWLINE));
    expect(TokenKind.NEWLINE);
  }

  /** The statements of a suite: indented lines, or simple statements on the same line. */
  List<Statement> block() {
    List<Statement> body = new ArrayList<>();
    if (!accept(TokenKind.NEWLINE)) {
      simpleStatements(body);
      return copy(body);
    }
    expect(TokenKind.INDENT);
    enter(1);
    do {
      statement(body);
    } while (!accept(TokenKind.DEDENT));
    leave(1);
    return copy(body);
  }

  // Simple statements

  Statement simpleStatement() {
    Token start = token();
    return switch (token().kind()) {
      case RETURN -> returnStatement();
      case IMPORT -> importName();
      case FROM -> importFrom();
      case RAISE -> raiseStatement();
      case PASS -> {
        advance();
        yield new Ast.Pass(start.span());
      }
      case BREAK -> {
        advance();
        yield new Ast.Break(start.span());
      }
      case CONTINUE -> {
        advance();
        yield new Ast.Continue(start.span());
      }
      case DEL -> deleteStatement();
      case ASSERT -> assertStatement();
      case GLOBAL -> {
        advance();
        List<String> names = names();
        yield new Ast.Global(names, spanFrom(start));
      }
      case NONLOCAL -> {
        advance();
        List<String> names = names();
        yield new Ast.Nonlocal(names, spanFrom(start));
      }
      default -> assignmentOrExpression();
    };
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    do {
      names.add(expect(TokenKind.NAME).text());
    } while (accept(TokenKind.COMMA));
    return copy(names);
  }

  /** Any kind of assignment, or an expression evaluated for its effect. */
  Statement assignmentOrExpression() {
    Token start = token();
    if (at(TokenKind.YIELD)) {
      Expression value = yieldExpression();
      return new Ast.Expr(value, spanFrom(start));
    }
    Expression first = starExpressions();
    if (at(TokenKind.EQUAL)) {
      return assignment(first, start);
    }
    if (at(TokenKind.COLON)) {
      return annotatedAssignment(first, start);
    }
    if (token().kind().augmented != null) {
      return augmentedAssignment(first, start);
    }
    return new Ast.Expr(first, spanFrom(start));
  }

  private Statement assignment(Expression first, Token start) {
    List<Expression> targets = new ArrayList<>();
    Expression value = first;
    while (at(TokenKind.EQUAL)) {
      targets.add(target(value, Context.STORE));
      advance();
      if (at(TokenKind.YIELD)) {
        value = yieldExpression();
        if (at(TokenKind.EQUAL)) {
          throw Mismatch.INSTANCE;
        }
        break;
      }
      value = starExpressions();
    }
    return new Ast.Assign(copy(targets), value, spanFrom(start));
  }

  private Statement annotatedAssignment(Expression annotated, Token start) {
    Expression target = singleTarget(annotated);
    expect(TokenKind.COLON);
    Expression annotation = expression();
    Expression value = at(TokenKind.EQUAL) ? continued(this::yieldOrExpressions) : null;
    boolean simple = target instanceof Ast.Name && start.is(TokenKind.NAME);
    return new Ast.AnnAssign(target, annotation, value, simple, spanFrom(start));
  }

  private Statement augmentedAssignment(Expression augmented, Token start) {
    Expression target = singleTarget(augmented);
    TokenKind operator = advance().kind();
    Expression value = yieldOrExpressions();
    return new Ast.AugAssign(target, operator.augmented, value, spanFrom(start));
  }

  private Expression singleTarget(Expression expression) {
    return switch (expression) {
      case Ast.Name _,Ast.Attribute _,Ast.Subscript _ -> target(expression, Context.STORE);
      default -> throw Mismatch.INSTANCE;
    };
  }

  final Expression yieldOrExpressions() {
    return at(TokenKind.YIELD) ? yieldExpression() : starExpressions();
  }

  private Statement returnStatement() {
    Token start = expect(TokenKind.RETURN);
    Expression value = startsExpression() ? optional(this::starExpressions) : null;
    return new Ast.Return(value, spanFrom(start));
  }

  private Statement raiseStatement() {
    Token start = expect(TokenKind.RAISE);
    Expression exception = null;
    Expression cause = null;
    if (startsExpression()) {
      exception = expression();
      cause = accept(TokenKind.FROM) ? expression() : null;
    }
    return new Ast.Raise(exception, cause, spanFrom(start));
  }

  private Statement assertStatement() {
    Token start = expect(TokenKind.ASSERT);
    Expression test = expression();
    Expression message = accept(TokenKind.COMMA) ? expression() : null;
    return new Ast.Assert(test, message, spanFrom(start));
  }

  Statement deleteStatement() {
    Token start = expect(TokenKind.DEL);
    List<Expression> targets = new ArrayList<>();
    do {
      targets.add(target(primary(), Context.DEL));
    } while (accept(TokenKind.COMMA) && startsTarget());
    if (!at(TokenKind.SEMICOLON) && !at(TokenKind.NEWLINE)) {
      throw Mismatch.INSTANCE;
    }
    return new Ast.Delete(copy(targets), spanFrom(start));
  }

  // Imports

  private Statement importName() {
    Token start = expect(TokenKind.IMPORT);
    List<Alias> aliases = new ArrayList<>();
    do {
      Token first = token();
      String name = dottedName();
      String asName = asName();
      aliases.add(new Alias(name, asName, spanFrom(first)));
    } while (accept(TokenKind.COMMA));
    return new Ast.Import(copy(aliases), spanFrom(start));
  }

  private Statement importFrom() {
    Token start = expect(TokenKind.FROM);
    int level = 0;
    while (at(TokenKind.DOT) || at(TokenKind.ELLIPSIS)) {
      level += advance().kind().text.length();
    }
    String module = level > 0 && at(TokenKind.IMPORT) ? null : dottedName();
    expect(TokenKind.IMPORT);
    List<Alias> aliases = importFromTargets();
    return new Ast.ImportFrom(module, aliases, level, spanFrom(start));
  }

  List<Alias> importFromTargets() {
    if (at(TokenKind.STAR)) {
      Token star = advance();
      return List.of(new Alias(star.kind().text, null, star.span()));
    }
    if (accept(TokenKind.LEFT_PAREN)) {
      List<Alias> aliases = importFromAliases();
      accept(TokenKind.COMMA);
      expect(TokenKind.RIGHT_PAREN);
      return aliases;
    }
    List<Alias> aliases = importFromAliases();
    if (at(TokenKind.COMMA)) {
      throw Mismatch.INSTANCE;
    }
    return aliases;
  }

  /** Names between commas; a comma with no name after it is left. */
  final List<Alias> importFromAliases() {
    List<Alias> aliases = new ArrayList<>();
    int mark;
    do {
      Token name = expect(TokenKind.NAME);
      String asName = asName();
      aliases.add(new Alias(name.text(), asName, spanFrom(name)));
      mark = mark();
    } while (accept(TokenKind.COMMA) && at(TokenKind.NAME));
    reset(mark);
    return copy(aliases);
  }

  final String asName() {
    return accept(TokenKind.AS) ? expect(TokenKind.NAME).text() : null;
  }

  private String dottedName() {
    String name = expect(TokenKind.NAME).text();
    if (!at(TokenKind.DOT)) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (accept(TokenKind.DOT)) {
      dotted.append('.').append(expect(TokenKind.NAME).text());
    }
    return dotted.toString();
  }

  // Definitions

  private Statement decorated() {
    List<Expression> decorators = new ArrayList<>();
    while (accept(TokenKind.AT)) {
      decorators.add(namedExpression());
      expect(TokenKind.NEWLINE);
    }
    return switch (token().kind()) {
      case CLASS -> classDefinition(copy(decorators));
      case DEF, ASYNC -> functionDefinition(token(), copy(decorators));
      default -> throw Mismatch.INSTANCE;
    };
  }

  Statement classDefinition(List<Expression> decorators) {
    Token start = expect(TokenKind.CLASS);
    Token name = expect(TokenKind.NAME);
    CallArguments arguments = CallArguments.NONE;
    if (accept(TokenKind.LEFT_PAREN)) {
      arguments = at(TokenKind.RIGHT_PAREN) ? arguments : arguments(null);
      expect(TokenKind.RIGHT_PAREN);
    }
    expect(TokenKind.COLON);
    List<Statement> body = block();
    return new Ast.ClassDef(
        name.text(), arguments.args(), arguments.keywords(), body, decorators, spanFrom(start));
  }

  /** From {@code def} or {@code async}, which is {@code start}. */
  Statement functionDefinition(Token start, List<Expression> decorators) {
    boolean isAsync = accept(TokenKind.ASYNC);
    expect(TokenKind.DEF);
    String name = expect(TokenKind.NAME).text();
    require(TokenKind.LEFT_PAREN);
    Arguments args = at(TokenKind.RIGHT_PAREN) ? noParameters() : parameters(TokenKind.RIGHT_PAREN);
    expect(TokenKind.RIGHT_PAREN);
    Expression returns = at(TokenKind.ARROW) ? attempt(this::returnAnnotation) : null;
    require(TokenKind.COLON);
    List<Statement> body = block();
    Span span = spanFrom(start);
    return isAsync
        ? new Ast.AsyncFunctionDef(name, args, body, decorators, returns, span)
        : new Ast.FunctionDef(name, args, body, decorators, returns, span);
  }

  private Expression returnAnnotation() {
    expect(TokenKind.ARROW);
    return expression();
  }

  // Branches and loops

  /** An {@code if} or {@code elif} with its block. */
  private record Clause(Token start, Expression test, List<Statement> body) {}

  /** Chains of {@code elif} are built from their end, so that their length is not limited by the host's stack. */
  private Statement ifStatement() {
    List<Clause> clauses = new ArrayList<>();
    do {
      clauses.add(ifClause());
    } while (at(TokenKind.ELIF));
    List<Statement> orelse = optionalElse();
    for (Clause clause : clauses.reversed()) {
      orelse = List.of(new Ast.If(clause.test, clause.body, orelse, spanFrom(clause.start)));
    }
    return orelse.getFirst();
  }

  private Clause ifClause() {
    Token start = token();
    Expression test = ifHeader();
    return new Clause(start, test, block());
  }

  /** {@code if test:} or {@code elif test:}. */
  Expression ifHeader() {
    advance();
    Expression test = namedExpression();
    expect(TokenKind.COLON);
    return test;
  }

  private List<Statement> optionalElse() {
    return at(TokenKind.ELSE) ? elseBlock() : List.of();
  }

  List<Statement> elseBlock() {
    expect(TokenKind.ELSE);
    require(TokenKind.COLON);
    return block();
  }

  Statement whileStatement() {
    Token start = expect(TokenKind.WHILE);
    Expression test = namedExpression();
    expect(TokenKind.COLON);
    List<Statement> body = block();
    List<Statement> orelse = optionalElse();
    return new Ast.While(test, body, orelse, spanFrom(start));
  }

  /** From {@code for} or {@code async}, which is {@code start}. */
  Statement forStatement(Token start) {
    boolean isAsync = accept(TokenKind.ASYNC);
    Expression target = comprehensionTarget();
    Expression iter = starExpressions();
    expect(TokenKind.COLON);
    List<Statement> body = block();
    List<Statement> orelse = optionalElse();
    Span span = spanFrom(start);
    return isAsync
        ? new Ast.AsyncFor(target, iter, body, orelse, span)
        : new Ast.For(target, iter, body, orelse, span);
  }

  // With

  /** From {@code with} or {@code async}, which is {@code start}. */
  Statement withStatement(Token start) {
    boolean isAsync = accept(TokenKind.ASYNC);
    expect(TokenKind.WITH);
    List<WithItem> items = at(TokenKind.LEFT_PAREN) ? attempt(this::parenthesizedWithItems) : null;
    if (items == null) {
      items = withItems();
      expect(TokenKind.COLON);
    }
    List<Statement> body = block();
    Span span = spanFrom(start);
    return isAsync ? new Ast.AsyncWith(items, body, span) : new Ast.With(items, body, span);
  }

  private List<WithItem> parenthesizedWithItems() {
    expect(TokenKind.LEFT_PAREN);
    enter(BRACKET_WEIGHT);
    List<WithItem> items = new ArrayList<>();
    do {
      items.add(withItem());
    } while (accept(TokenKind.COMMA) && !at(TokenKind.RIGHT_PAREN));
    leave(BRACKET_WEIGHT);
    expect(TokenKind.RIGHT_PAREN);
    expect(TokenKind.COLON);
    return copy(items);
  }

  private List<WithItem> withItems() {
    List<WithItem> items = new ArrayList<>();
    do {
      items.add(withItem());
    } while (accept(TokenKind.COMMA));
    return copy(items);
  }

  WithItem withItem() {
    Expression context = expression();
    if (!accept(TokenKind.AS)) {
      return new WithItem(context, null);
    }
    Expression target = starTarget();
    if (!at(TokenKind.COMMA) && !at(TokenKind.RIGHT_PAREN) && !at(TokenKind.COLON)) {
      throw Mismatch.INSTANCE;
    }
    return new WithItem(context, target);
  }

  // Try

  Statement tryStatement() {
    Token start = expect(TokenKind.TRY);
    require(TokenKind.COLON);
    List<Statement> body = block();
    if (at(TokenKind.FINALLY)) {
      List<Statement> finalbody = finallyBlock();
      return new Ast.Try(body, List.of(), List.of(), finalbody, spanFrom(start));
    }
    boolean star = at(TokenKind.EXCEPT) && following().is(TokenKind.STAR);
    List<ExceptHandler> handlers = new ArrayList<>();
    do {
      handlers.add(exceptHandler(star));
    } while (at(TokenKind.EXCEPT));
    List<Statement> orelse = optionalElse();
    List<Statement> finalbody = at(TokenKind.FINALLY) ? finallyBlock() : List.of();
    Span span = spanFrom(start);
    return star
        ? new Ast.TryStar(body, copy(handlers), orelse, finalbody, span)
        : new Ast.Try(body, copy(handlers), orelse, finalbody, span);
  }

  ExceptHandler exceptHandler(boolean star) {
    Token start = expect(TokenKind.EXCEPT);
    Expression type = null;
    String name = null;
    if (star) {
      expect(TokenKind.STAR);
    }
    if (star || !at(TokenKind.COLON)) {
      type = expression();
      name = asName();
    }
    expect(TokenKind.COLON);
    List<Statement> body = block();
    return new ExceptHandler(type, name, body, spanFrom(start));
  }

  List<Statement> finallyBlock() {
    expect(TokenKind.FINALLY);
    require(TokenKind.COLON);
    return block();
  }

  // Match

  /** Null if the name {@code match} starts something else here. */
  Statement matchStatement() {
    return attempt(this::plainMatchStatement);
  }

  private Statement plainMatchStatement() {
    Token start = expectWord("match");
    if (!startsExpression()) {
      throw Mismatch.INSTANCE;
    }
    Expression subject = subject();
    expect(TokenKind.COLON);
    expect(TokenKind.NEWLINE);
    expect(TokenKind.INDENT);
    enter(1);
    List<MatchCase> cases = new ArrayList<>();
    do {
      cases.add(matchCase());
    } while (!accept(TokenKind.DEDENT));
    leave(1);
    return new Ast.Match(subject, copy(cases), spanFrom(start));
  }

  final Expression subject() {
    Token start = token();
    Expression first = starNamedExpression();
    if (!at(TokenKind.COMMA)) {
      if (first instanceof Ast.Starred) {
        throw Mismatch.INSTANCE;
      }
      return first;
    }
    List<Expression> elements = new ArrayList<>();
    elements.add(first);
    moreElements(elements, this::starNamedExpression);
    return new Ast.Tuple(copy(elements), Context.LOAD, spanFrom(start));
  }

  MatchCase matchCase() {
    expectWord("case");
    Pattern pattern = patterns();
    Expression guard = accept(TokenKind.IF) ? namedExpression() : null;
    expect(TokenKind.COLON);
    return new MatchCase(pattern, guard, block());
  }
}
