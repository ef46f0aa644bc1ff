package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stint.language.CodeBuilder.Label;

/**
 * Compiles {@code match}. While a pattern is tried, what it captures stays in temporaries; the variables are assigned when
 * the whole pattern has matched.
 */
final class Patterns {
  private static final int SEQUENCE = 0;
  private static final int MAPPING = 1;
  private static final int MAX_POSITIONAL = 255;

  private final Unit unit;
  private final CodeBuilder code;

  /** The captured names with the registers that hold their values. */
  private Map<String, Integer> captures = new LinkedHashMap<>();

  /** Whether a pattern that matches everything may stand here: nothing after it would be tried. */
  private boolean irrefutableAllowed;

  /** Where CPython places what it says about the pattern: the part compiled last. */
  private Span at;

  Patterns(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  void match(Ast.Match s) {
    int mark = code.mark();
    int subject = unit.expressions.fresh(s.subject());
    Label end = new Label();
    for (int i = 0; i < s.cases().size(); i++) {
      Ast.MatchCase matchCase = s.cases().get(i);
      Label next = new Label();
      irrefutableAllowed = matchCase.guard() != null || i == s.cases().size() - 1;
      matchCase(matchCase, subject, next);
      code.release(subject + 1);
      unit.statements.body(matchCase.body());
      code.jump(end, s.span());
      code.place(next);
    }
    code.place(end);
    code.release(mark);
  }

  private void matchCase(Ast.MatchCase matchCase, int subject, Label next) {
    captures = new LinkedHashMap<>();
    pattern(matchCase.pattern(), subject, next);
    Span last = at;
    captures.forEach((name, register) -> unit.variables.store(name, register, last));
    if (matchCase.guard() != null) {
      unit.conditions.jumpIf(matchCase.guard(), false, next, last);
    }
  }

  /** Goes on behind if the subject matches, with {@link #captures} complete; else jumps. */
  private void pattern(Ast.Pattern pattern, int subject, Label fail) {
    at = pattern.span();
    switch (pattern) {
      case Ast.MatchValue p -> value(p, subject, fail);
      case Ast.MatchSingleton p -> singleton(p, subject, fail);
      case Ast.MatchSequence p -> sequence(p, subject, fail);
      case Ast.MatchMapping p -> mapping(p, subject, fail);
      case Ast.MatchClass p -> instance(p, subject, fail);
      case Ast.MatchStar p -> capture(p.name(), subject);
      case Ast.MatchAs p -> {
        if (p.pattern() != null) {
          pattern(p.pattern(), subject, fail);
        } else if (!irrefutableAllowed) {
          String what = p.name() == null ? "wildcard" : "name capture '" + p.name() + "'";
          throw unit.syntaxProblem(what + " makes remaining patterns unreachable", p.span());
        }
        capture(p.name(), subject);
      }
      case Ast.MatchOr p -> alternatives(p, subject, fail);
    }
  }

  /** A pattern inside another one, which may fail for other reasons. */
  private void part(Ast.Pattern pattern, int subject, Label fail) {
    boolean outer = irrefutableAllowed;
    irrefutableAllowed = true;
    pattern(pattern, subject, fail);
    irrefutableAllowed = outer;
  }

  private void capture(String name, int register) {
    if (name == null) {
      return;
    }
    if (captures.containsKey(name)) {
      throw unit.syntaxProblem("multiple assignments to name '" + name + "' in pattern", at);
    }
    captures.put(name, register);
  }

  private void value(Ast.MatchValue p, int subject, Label fail) {
    int mark = code.mark();
    Object constant = Folding.value(p.value());
    if (CodeBuilder.isShort(constant)) {
      code.jumpIfInt(false, subject, Ast.CmpOp.EQ, (Long) constant, fail, p.span());
    } else {
      int value = unit.expressions.operand(p.value());
      code.jumpIf(false, subject, Ast.CmpOp.EQ, value, fail, p.span());
    }
    code.release(mark);
  }

  private void singleton(Ast.MatchSingleton p, int subject, Label fail) {
    if (p.value() == Ast.Singleton.NONE) {
      code.jumpIfNone(false, subject, fail, p.span());
      return;
    }
    int mark = code.mark();
    int same = code.temporary(p.span());
    unit.constant(same, p.value(), p.span());
    code.emit(Op.COMPARE, Ast.CmpOp.IS.ordinal(), same, subject, same, p.span());
    code.jumpIf(false, same, fail, p.span());
    code.release(mark);
  }

  private static boolean isWildcard(Ast.Pattern pattern) {
    return switch (pattern) {
      case Ast.MatchAs p -> p.name() == null && p.pattern() == null;
      case Ast.MatchStar p -> p.name() == null;
      default -> false;
    };
  }

  // Sequences

  private void sequence(Ast.MatchSequence p, int subject, Label fail) {
    List<Ast.Pattern> patterns = p.patterns();
    int star = star(p);
    matchKind(SEQUENCE, subject, fail, p.span());
    int least = star < 0 ? patterns.size() : patterns.size() - 1;
    if (star < 0) {
      compareLength(subject, Ast.CmpOp.EQ, least, fail, p.span());
    } else if (least > 0) {
      compareLength(subject, Ast.CmpOp.GT_E, least, fail, p.span());
    }
    if (patterns.stream().allMatch(Patterns::isWildcard)) {
      return;
    }
    if (star >= 0 && isWildcard(patterns.get(star))) {
      items(p, star, subject, fail);
    } else {
      unpack(patterns, star, subject, fail, p.span());
    }
  }

  private int star(Ast.MatchSequence p) {
    int star = -1;
    for (int i = 0; i < p.patterns().size(); i++) {
      if (p.patterns().get(i) instanceof Ast.MatchStar) {
        if (star >= 0) {
          throw unit.syntaxProblem("multiple starred names in sequence pattern", p.span());
        }
        star = i;
      }
    }
    return star;
  }

  private void matchKind(int kind, int subject, Label fail, Span span) {
    int is = code.temporary(span);
    code.emit(Op.MATCH_KIND, kind, is, subject, 0, span);
    code.jumpIf(false, is, fail, span);
    code.release(is);
  }

  private void compareLength(int subject, Ast.CmpOp op, int length, Label fail, Span span) {
    int actual = code.temporary(span);
    code.emit(Op.MATCH_LEN, actual, subject, 0, span);
    if (CodeBuilder.isShort((long) length)) {
      code.jumpIfInt(false, actual, op, length, fail, span);
    } else {
      int wanted = code.temporary(span);
      unit.constant(wanted, (long) length, span);
      code.jumpIf(false, actual, op, wanted, fail, span);
    }
    code.release(actual);
  }

  /** With {@code *_} the items that matter are taken one by one. */
  private void items(Ast.MatchSequence p, int star, int subject, Label fail) {
    int size = p.patterns().size();
    for (int i = 0; i < size; i++) {
      Ast.Pattern part = p.patterns().get(i);
      if (isWildcard(part)) {
        continue;
      }
      Span span = at;
      int item = code.temporary(span);
      int index = code.temporary(span);
      if (i < star) {
        unit.constant(index, (long) i, span);
      } else {
        code.emit(Op.MATCH_LEN, index, subject, 0, span);
        unit.expressions.arithmetic(
            Ast.Operator.SUB, false, index, index, new Ast.Constant((long) (size - i), null, span), span);
      }
      code.emit(Op.GET_ITEM, item, subject, index, span);
      code.release(item + 1);
      part(part, item, fail);
    }
  }

  private void unpack(List<Ast.Pattern> patterns, int star, int source, Label fail, Span span) {
    int count = patterns.size();
    int first = code.temporaries(count, span);
    if (star < 0) {
      code.emit(Op.UNPACK, first, source, count, span);
    } else if (star > MAX_POSITIONAL) {
      throw unit.syntaxProblem("too many expressions in star-unpacking sequence pattern", span);
    } else {
      code.emit(Op.UNPACK_EX, star, first, source, count - star - 1, span);
    }
    for (int i = 0; i < count; i++) {
      part(patterns.get(i), first + i, fail);
    }
  }

  // Mappings and instances

  private void mapping(Ast.MatchMapping p, int subject, Label fail) {
    Span span = p.span();
    matchKind(MAPPING, subject, fail, span);
    int size = p.keys().size();
    if (size > 0) {
      compareLength(subject, Ast.CmpOp.GT_E, size, fail, span);
    }
    if (size == 0 && p.rest() == null) {
      return;
    }
    checkKeys(p);
    int keys = code.temporary(span);
    unit.expressions.tuple(p.keys(), keys, span);
    code.release(keys + 1);
    int values = code.temporary(span);
    code.emit(Op.MATCH_KEYS, values, subject, keys, span);
    code.jumpIfNone(true, values, fail, span);
    unpack(p.patterns(), -1, values, fail, span);
    if (p.rest() != null) {
      int rest = code.temporary(span);
      code.emit(Op.DICT_WITHOUT, rest, subject, keys, at);
      capture(p.rest(), rest);
    }
  }

  private void checkKeys(Ast.MatchMapping p) {
    Set<Object> seen = new LinkedHashSet<>();
    for (Ast.Expression key : p.keys()) {
      Object value = Folding.value(key);
      if (value != null && !seen.add(asKey(value))) {
        throw unit.syntaxProblem("mapping pattern checks duplicate key (" + Literals.repr(value) + ")", p.span());
      }
    }
  }

  /** True, 1 and 1.0 are one key. */
  private static Object asKey(Object value) {
    return switch (value) {
      case Boolean truth -> truth ? 1L : 0L;
      case Double number when number == number.longValue() -> number.longValue();
      default -> value;
    };
  }

  private void instance(Ast.MatchClass p, int subject, Label fail) {
    Span span = p.span();
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < p.kwdAttrs().size(); i++) {
      if (!seen.add(p.kwdAttrs().get(i))) {
        throw unit.syntaxProblem(
            "attribute name repeated in class pattern: " + p.kwdAttrs().get(i), p.kwdPatterns().get(i).span());
      }
    }
    if (p.patterns().size() > MAX_POSITIONAL) {
      throw unit.module.problems.notSupported("class patterns of more than 255 positional parts", span);
    }
    List<Ast.Pattern> parts = new ArrayList<>(p.patterns());
    parts.addAll(p.kwdPatterns());
    int values = code.temporary(span);
    int type = code.temporaries(2, span);
    unit.expressions.into(p.cls(), type);
    unit.constant(type + 1, new Code.Constant.Tuple(List.copyOf(p.kwdAttrs())), span);
    code.emit(Op.MATCH_CLASS, p.patterns().size(), values, subject, type, span);
    code.release(type);
    code.jumpIfNone(true, values, fail, span);
    if (!parts.isEmpty()) {
      unpackParts(parts, values, fail, span);
    }
  }

  private void unpackParts(List<Ast.Pattern> parts, int values, Label fail, Span span) {
    int first = code.temporaries(parts.size(), span);
    code.emit(Op.UNPACK, first, values, parts.size(), span);
    for (int i = 0; i < parts.size(); i++) {
      if (!isWildcard(parts.get(i))) {
        part(parts.get(i), first + i, fail);
      }
    }
  }

  // Alternatives

  private void alternatives(Ast.MatchOr p, int subject, Label fail) {
    boolean outerAllowed = irrefutableAllowed;
    Map<String, Integer> before = captures;
    Map<String, Integer> common = null;
    Label matched = new Label();
    int registers = code.temporaries(countNames(p.patterns().getFirst()), p.span());
    int mark = code.mark();
    for (int i = 0; i < p.patterns().size(); i++) {
      Ast.Pattern alternative = p.patterns().get(i);
      boolean last = i == p.patterns().size() - 1;
      irrefutableAllowed = last && outerAllowed;
      Label next = new Label();
      captures = new LinkedHashMap<>();
      pattern(alternative, subject, last ? fail : next);
      if (common == null) {
        common = new LinkedHashMap<>();
        for (String name : captures.keySet()) {
          common.put(name, registers + common.size());
        }
      } else if (!common.keySet().equals(captures.keySet())) {
        throw unit.syntaxProblem("alternative patterns bind different names", at);
      }
      for (Map.Entry<String, Integer> capture : captures.entrySet()) {
        code.move(common.get(capture.getKey()), capture.getValue(), at);
      }
      code.release(mark);
      if (!last) {
        code.jump(matched, at);
        code.place(next);
      }
    }
    code.place(matched);
    captures = before;
    if (common != null) {
      common.forEach(this::capture);
    }
  }

  /** How many names the pattern captures. */
  private static int countNames(Ast.Pattern pattern) {
    return switch (pattern) {
      case Ast.MatchValue _,Ast.MatchSingleton _ -> 0;
      case Ast.MatchSequence p -> countNames(p.patterns());
      case Ast.MatchMapping p -> countNames(p.patterns()) + (p.rest() == null ? 0 : 1);
      case Ast.MatchClass p -> countNames(p.patterns()) + countNames(p.kwdPatterns());
      case Ast.MatchStar p -> p.name() == null ? 0 : 1;
      case Ast.MatchAs p -> (p.name() == null ? 0 : 1) + (p.pattern() == null ? 0 : countNames(p.pattern()));
      case Ast.MatchOr p -> countNames(p.patterns().getFirst());
    };
  }

  private static int countNames(List<Ast.Pattern> patterns) {
    return patterns.stream().mapToInt(Patterns::countNames).sum();
  }
}
