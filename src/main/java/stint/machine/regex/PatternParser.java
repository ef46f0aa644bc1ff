package stint.machine.regex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Raise;
import stint.machine.operations.Representation;
import stint.machine.regex.Node.Greed;
import stint.machine.text.Characters;
import stint.machine.values.Exceptions;

/**
 * Reads a pattern. A recursive descent, of bounded depth; its errors have the texts and positions of CPython's.
 */
final class PatternParser {
  private static final int MOST_NESTED = 300;
  private static final long TOO_MANY = 0xffffffffL;

  private final Tokens tokens;
  private final boolean bytes;
  private int flags;
  private final Map<String, Integer> names = new LinkedHashMap<>();

  /** Whether the group of an index is complete; 0 is the whole. */
  private final List<Boolean> closed = new ArrayList<>(List.of(false));

  /** Where conditions on groups that may come later stand. */
  private final Map<Integer, Integer> conditions = new LinkedHashMap<>();

  /** In a look-behind: the first group that is defined in it; else -1. */
  private int behind = -1;

  PatternParser(int[] pattern, boolean bytes, int flags) {
    this.bytes = bytes;
    this.flags = flags;
    tokens = new Tokens(pattern);
  }

  /** The flags, inline ones included: known after parsing. */
  int flags() {
    return flags;
  }

  /** The number of groups. */
  int groups() {
    return closed.size() - 1;
  }

  /** The groups by their names. */
  Map<String, Integer> names() {
    return names;
  }

  Node parse() {
    var node = alternatives(isVerbose(), 0);
    fixFlags();
    if (tokens.peek() != Tokens.END) {
      throw tokens.problem("unbalanced parenthesis", 0);
    }
    conditions.forEach(
        (group, position) -> {
          if (group > groups()) {
            throw new PatternProblem("invalid group reference " + group, position);
          }
        });
    return node;
  }

  private boolean isVerbose() {
    return (flags & Flags.VERBOSE) != 0;
  }

  private void fixFlags() {
    if (bytes) {
      if ((flags & Flags.UNICODE) != 0) {
        throw Raise.valueError("cannot use UNICODE flag with a bytes pattern");
      }
      if ((flags & Flags.LOCALE) != 0 && (flags & Flags.ASCII) != 0) {
        throw Raise.valueError("ASCII and LOCALE flags are incompatible");
      }
      return;
    }
    if ((flags & Flags.LOCALE) != 0) {
      throw Raise.valueError("cannot use LOCALE flag with a str pattern");
    }
    if ((flags & Flags.ASCII) == 0) {
      flags |= Flags.UNICODE;
    } else if ((flags & Flags.UNICODE) != 0) {
      throw Raise.valueError("ASCII and UNICODE flags are incompatible");
    }
  }

  private Node alternatives(boolean verbose, int nested) {
    if (nested > MOST_NESTED) {
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    List<Node> items = new ArrayList<>();
    boolean inner = verbose;
    do {
      items.add(sequence(inner, nested, nested == 0 && items.isEmpty()));
      inner = nested == 0 ? isVerbose() : inner;
    } while (tokens.match('|'));
    return items.size() == 1 ? items.getFirst() : new Node.Branch(items);
  }

  private Node.Sequence sequence(boolean verbose, int nested, boolean first) {
    var items = new ArrayList<Node>();
    boolean skipping = verbose;
    for (;;) {
      int c = tokens.peek();
      if (c == Tokens.END || c == '|' || c == ')') {
        return new Node.Sequence(items);
      }
      tokens.get();
      if (skipping && (c == ' ' || (c >= '\t' && c <= '\r'))) {
        continue;
      }
      if (skipping && c == '#') {
        while (c != Tokens.END && c != '\n') {
          c = tokens.get();
        }
        continue;
      }
      switch (c) {
        case '[' -> items.add(set());
        case '*', '+', '?', '{' -> repeat(c, items);
        case '.' -> items.add(new Node.Any());
        case '^' -> items.add(new Node.At(Program.BEGINNING));
        case '$' -> items.add(new Node.At(Program.END));
        case '(' -> {
          var group = group(skipping, nested, first && items.isEmpty());
          if (group != null) {
            items.add(group);
          }
          skipping = (group == null && nested == 0) ? isVerbose() : skipping;
        }
        default -> items.add(c >= Tokens.ESCAPE ? escape(c - Tokens.ESCAPE) : Node.One.literal(c));
      }
    }
  }

  // Repetitions

  private void repeat(int sign, List<Node> items) {
    int here = tokens.tell();
    long least = sign == '+' ? 1 : 0;
    long most = sign == '?' ? 1 : Node.UNLIMITED;
    if (sign == '{') {
      if (tokens.peek() == '}') {
        items.add(Node.One.literal('{'));
        return;
      }
      var low = tokens.digits(Integer.MAX_VALUE, 10);
      var high = tokens.match(',') ? tokens.digits(Integer.MAX_VALUE, 10) : low;
      if (!tokens.match('}')) {
        items.add(Node.One.literal('{'));
        tokens.seek(here);
        return;
      }
      least = low.isEmpty() ? 0 : count(low);
      if (!high.isEmpty()) {
        most = count(high);
        if (most < least) {
          throw tokens.problem("min repeat greater than max repeat", tokens.tell() - here);
        }
      }
    }
    var item = items.isEmpty() ? null : items.getLast();
    if (item == null || item instanceof Node.At) {
      throw tokens.problem("nothing to repeat", tokens.tell() - here + 1);
    }
    if (item instanceof Node.Repeat) {
      throw tokens.problem("multiple repeat", tokens.tell() - here + 1);
    }
    var greed = tokens.match('?') ? Greed.LAZY : tokens.match('+') ? Greed.POSSESSIVE : Greed.GREEDY;
    int bound = (int) Math.min(least, Node.UNLIMITED - 1);
    items.set(items.size() - 1, new Node.Repeat(bound, (int) Math.min(most, Node.UNLIMITED), greed, item));
  }

  private static long count(String digits) {
    long count = digits.length() > 10 ? TOO_MANY : Long.parseLong(digits);
    if (count >= TOO_MANY) {
      throw Raise.overflowError("the repetition number is too large");
    }
    return count;
  }

  // Escapes

  private PatternProblem badEscape(String escape) {
    return tokens.problem("bad escape " + escape, escape.codePointCount(0, escape.length()));
  }

  private static Node.One category(int c) {
    return switch (c) {
      case 'd' -> Node.One.category(CharSet.DIGIT);
      case 'D' -> Node.One.category(CharSet.NOT_DIGIT);
      case 's' -> Node.One.category(CharSet.SPACE);
      case 'S' -> Node.One.category(CharSet.NOT_SPACE);
      case 'w' -> Node.One.category(CharSet.WORD);
      case 'W' -> Node.One.category(CharSet.NOT_WORD);
      default -> null;
    };
  }

  /** What a letter behind a backslash stands for, in patterns and templates; or -1. */
  static int control(int c) {
    return switch (c) {
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0b;
      case '\\' -> '\\';
      default -> -1;
    };
  }

  private Node escape(int c) {
    int place =
        switch (c) {
          case 'A' -> Program.BEGINNING_OF_STRING;
          case 'b' -> Program.BOUNDARY;
          case 'B' -> Program.NO_BOUNDARY;
          case 'Z' -> Program.END_OF_STRING;
          default -> -1;
        };
    if (place >= 0) {
      return new Node.At(place);
    }
    var category = category(c);
    if (category != null) {
      return category;
    }
    if (c == '0') {
      return Node.One.literal(Integer.parseInt("0" + tokens.digits(2, 8), 8));
    }
    return c >= '1' && c <= '9' ? number(c) : Node.One.literal(character(c));
  }

  /** An octal escape or a reference to a group. */
  private Node number(int c) {
    var digits = new StringBuilder().append((char) c);
    if (Tokens.isDigit(tokens.peek(), 10)) {
      digits.append((char) tokens.get());
      boolean octal = Tokens.isDigit(c, 8) && Tokens.isDigit(digits.charAt(1), 8);
      if (octal && Tokens.isDigit(tokens.peek(), 8)) {
        digits.append((char) tokens.get());
        return Node.One.literal(octal(digits.toString()));
      }
    }
    int group = Integer.parseInt(digits.toString());
    if (group > groups()) {
      throw tokens.problem("invalid group reference " + group, digits.length());
    }
    if (!closed.get(group)) {
      throw tokens.problem("cannot refer to an open group", digits.length() + 1);
    }
    checkBehind(group);
    return new Node.Reference(group);
  }

  private int octal(String digits) {
    int value = Integer.parseInt(digits, 8);
    if (value > 0377) {
      throw tokens.problem("octal escape value \\" + digits + " outside of range 0-0o377", digits.length() + 1);
    }
    return value;
  }

  /** An escape that stands for one character. */
  private int character(int c) {
    int control = c == 'b' ? -1 : control(c);
    if (control >= 0) {
      return control;
    }
    var escape = "\\" + Character.toString(c);
    if (c == 'x' || (!bytes && (c == 'u' || c == 'U'))) {
      return hexadecimal(escape, c == 'x' ? 2 : c == 'u' ? 4 : 8);
    }
    if (c == 'N' && !bytes) {
      return named();
    }
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      throw badEscape(escape);
    }
    return c;
  }

  private int hexadecimal(String escape, int count) {
    var digits = tokens.digits(count, 16);
    if (digits.length() < count) {
      throw tokens.problem("incomplete escape " + escape + digits, 2 + digits.length());
    }
    long value = Long.parseLong(digits, 16);
    if (value > Character.MAX_CODE_POINT) {
      throw badEscape(escape + digits);
    }
    return (int) value;
  }

  private int named() {
    if (!tokens.match('{')) {
      throw tokens.problem("missing {", 0);
    }
    var name = tokens.until('}', "character name");
    try {
      return Character.codePointOf(name);
    } catch (IllegalArgumentException e) {
      throw tokens.problem(
          "undefined character name " + Representation.quoted(name), name.codePointCount(0, name.length()) + 4);
    }
  }

  // Sets

  private Node set() {
    int here = tokens.tell() - 1;
    boolean negated = tokens.match('^');
    List<Integer> ranges = new ArrayList<>();
    int categories = 0;
    boolean empty = true;
    for (;;) {
      int c = member(here);
      if (c == ']' && !empty) {
        return new Node.One(ranges, categories, negated);
      }
      empty = false;
      var low = inSet(c);
      if (tokens.match('-')) {
        int other = member(here);
        if (other == ']') {
          categories |= low.categories();
          ranges.addAll(low.ranges());
          ranges.addAll(List.of((int) '-', (int) '-'));
          return new Node.One(ranges, categories, negated);
        }
        var high = inSet(other);
        if (!low.isLiteral() || !high.isLiteral() || high.ranges().get(0) < low.ranges().get(0)) {
          int length = Tokens.length(c) + 1 + Tokens.length(other);
          throw new PatternProblem(
              "bad character range " + Tokens.text(c) + "-" + Tokens.text(other), tokens.tell() - length);
        }
        ranges.add(low.ranges().get(0));
        ranges.add(high.ranges().get(0));
      } else {
        categories |= low.categories();
        ranges.addAll(low.ranges());
      }
    }
  }

  private int member(int here) {
    int c = tokens.get();
    if (c == Tokens.END) {
      throw tokens.problem("unterminated character set", tokens.tell() - here);
    }
    return c;
  }

  private Node.One inSet(int token) {
    if (token < Tokens.ESCAPE) {
      return Node.One.literal(token);
    }
    int c = token - Tokens.ESCAPE;
    if (c == 'b') {
      return Node.One.literal('\b');
    }
    var category = category(c);
    if (category != null) {
      return category;
    }
    if (Tokens.isDigit(c, 8)) {
      return Node.One.literal(octal((char) c + tokens.digits(2, 8)));
    }
    return Node.One.literal(character(c));
  }

  // Groups

  /** What stands behind an opening parenthesis; null if it stands for nothing. */
  private Node group(boolean verbose, int nested, boolean first) {
    int start = tokens.tell() - 1;
    if (!tokens.match('?')) {
      return capture(null, verbose, nested, start);
    }
    int c = tokens.get();
    switch (c) {
      case Tokens.END -> throw tokens.problem("unexpected end of pattern", 0);
      case 'P' -> {
        if (tokens.match('<')) {
          var name = tokens.until('>', "group name");
          checkName(name, 1);
          return capture(name, verbose, nested, start);
        }
        return reference();
      }
      case ':' -> {
        return new Node.Group(0, 0, 0, inner(verbose, nested, start));
      }
      case '#' -> {
        for (int each = 0; each != ')';) {
          if (tokens.peek() == Tokens.END) {
            throw tokens.problem("missing ), unterminated comment", tokens.tell() - start);
          }
          each = tokens.get();
        }
        return null;
      }
      case '=', '!', '<' -> {
        return look(c, verbose, nested, start);
      }
      case '(' -> {
        return conditional(verbose, nested, start);
      }
      case '>' -> {
        return new Node.Atomic(inner(verbose, nested, start));
      }
      default -> {
        if (c != '-' && Flags.of(c) == 0) {
          throw tokens.problem("unknown extension ?" + Tokens.text(c), Tokens.length(c) + 1);
        }
        return flagged(c, verbose, nested, start, first);
      }
    }
  }

  private Node inner(boolean verbose, int nested, int start) {
    var item = alternatives(verbose, nested + 1);
    if (!tokens.match(')')) {
      throw tokens.problem("missing ), unterminated subpattern", tokens.tell() - start);
    }
    return item;
  }

  private Node capture(String name, boolean verbose, int nested, int start) {
    int index = closed.size();
    closed.add(false);
    if (name != null) {
      var other = names.putIfAbsent(name, index);
      if (other != null) {
        throw tokens.problem(
            "redefinition of group name "
                + Representation.quoted(name)
                + " as group "
                + index
                + "; was group "
                + other,
            name.codePointCount(0, name.length()) + 1);
      }
    }
    var item = inner(verbose, nested, start);
    closed.set(index, true);
    return new Node.Group(index, 0, 0, item);
  }

  private void checkName(String name, int offset) {
    if (!Characters.isIdentifier(name)) {
      throw badName(name, offset);
    }
  }

  private PatternProblem badName(String name, int offset) {
    return tokens.problem(
        "bad character in group name " + Representation.quoted(name), name.codePointCount(0, name.length()) + offset);
  }

  private void checkBehind(int group) {
    if (behind < 0) {
      return;
    }
    if (group > groups() || !closed.get(group)) {
      throw tokens.problem("cannot refer to an open group", 0);
    }
    if (group >= behind) {
      throw tokens.problem("cannot refer to group defined in the same lookbehind subpattern", 0);
    }
  }

  private Node reference() {
    if (!tokens.match('=')) {
      int c = tokens.get();
      if (c == Tokens.END) {
        throw tokens.problem("unexpected end of pattern", 0);
      }
      throw tokens.problem("unknown extension ?P" + Tokens.text(c), Tokens.length(c) + 2);
    }
    var name = tokens.until(')', "group name");
    checkName(name, 1);
    int offset = name.codePointCount(0, name.length()) + 1;
    var group = names.get(name);
    if (group == null) {
      throw tokens.problem("unknown group name " + Representation.quoted(name), offset);
    }
    if (!closed.get(group)) {
      throw tokens.problem("cannot refer to an open group", offset);
    }
    checkBehind(group);
    return new Node.Reference(group);
  }

  private Node look(int sign, boolean verbose, int nested, int start) {
    int kind = sign;
    int outer = behind;
    if (sign == '<') {
      kind = tokens.get();
      if (kind == Tokens.END) {
        throw tokens.problem("unexpected end of pattern", 0);
      }
      if (kind != '=' && kind != '!') {
        throw tokens.problem("unknown extension ?<" + Tokens.text(kind), Tokens.length(kind) + 2);
      }
      behind = outer < 0 ? closed.size() : outer;
    }
    var item = alternatives(verbose, nested + 1);
    behind = outer;
    if (!tokens.match(')')) {
      throw tokens.problem("missing ), unterminated subpattern", tokens.tell() - start);
    }
    return new Node.Look(sign == '<', kind == '!', item);
  }

  private Node conditional(boolean verbose, int nested, int start) {
    var name = tokens.until(')', "group name");
    int offset = name.codePointCount(0, name.length()) + 1;
    int group;
    if (Characters.isIdentifier(name)) {
      if (!names.containsKey(name)) {
        throw tokens.problem("unknown group name " + Representation.quoted(name), offset);
      }
      group = names.get(name);
    } else {
      if (!name.chars().allMatch(c -> Tokens.isDigit(c, 10))) {
        throw badName(name, 1);
      }
      if (name.chars().allMatch(c -> c == '0')) {
        throw tokens.problem("bad group number", offset);
      }
      if (name.length() > 9) {
        throw tokens.problem("invalid group reference " + name, offset);
      }
      group = Integer.parseInt(name);
      conditions.putIfAbsent(group, tokens.tell() - offset);
    }
    checkBehind(group);
    Node item = sequence(verbose, nested + 1, false);
    Node otherwise = null;
    if (tokens.match('|')) {
      otherwise = sequence(verbose, nested + 1, false);
      if (tokens.peek() == '|') {
        throw tokens.problem("conditional backref with more than two branches", 0);
      }
    }
    if (!tokens.match(')')) {
      throw tokens.problem("missing ), unterminated subpattern", tokens.tell() - start);
    }
    return new Node.Conditional(group, item, otherwise);
  }

  // Flags

  private Node flagged(int letter, boolean verbose, int nested, int start, boolean first) {
    int added = 0;
    int c = letter;
    while (c != '-' && c != ':' && c != ')') {
      added |= flag(c, added);
      c = tokens.get();
      if (c == Tokens.END) {
        throw tokens.problem("missing -, : or )", 0);
      }
      if (c != '-' && c != ':' && c != ')' && Flags.of(c) == 0) {
        throw tokens.problem(isLetter(c) ? "unknown flag" : "missing -, : or )", Tokens.length(c));
      }
    }
    if (c == ')') {
      flags |= added;
      if (!first) {
        throw tokens.problem("global flags not at the start of the expression", tokens.tell() - start);
      }
      return null;
    }
    if ((added & Flags.GLOBAL) != 0) {
      throw tokens.problem("bad inline flags: cannot turn on global flag", 1);
    }
    int removed = c == '-' ? removed() : 0;
    if ((removed & Flags.GLOBAL) != 0) {
      throw tokens.problem("bad inline flags: cannot turn off global flag", 1);
    }
    if ((added & removed) != 0) {
      throw tokens.problem("bad inline flags: flag turned on and off", 1);
    }
    boolean inside = (verbose || (added & Flags.VERBOSE) != 0) && (removed & Flags.VERBOSE) == 0;
    return new Node.Group(0, added, removed, inner(inside, nested, start));
  }

  private static boolean isLetter(int c) {
    return c < Tokens.ESCAPE && Characters.isAlpha(c);
  }

  private int flag(int letter, int before) {
    int flag = Flags.of(letter);
    if (!bytes && letter == 'L') {
      throw tokens.problem("bad inline flags: cannot use 'L' flag with a str pattern", 0);
    }
    if (bytes && letter == 'u') {
      throw tokens.problem("bad inline flags: cannot use 'u' flag with a bytes pattern", 0);
    }
    if ((flag & Flags.TYPES) != 0 && ((before | flag) & Flags.TYPES) != flag) {
      throw tokens.problem("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0);
    }
    return flag;
  }

  private int removed() {
    int removed = 0;
    int c = tokens.get();
    if (c == Tokens.END) {
      throw tokens.problem("missing flag", 0);
    }
    if (Flags.of(c) == 0) {
      throw tokens.problem(isLetter(c) ? "unknown flag" : "missing flag", Tokens.length(c));
    }
    for (;;) {
      int flag = Flags.of(c);
      if ((flag & Flags.TYPES) != 0) {
        throw tokens.problem("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0);
      }
      removed |= flag;
      c = tokens.get();
      if (c == Tokens.END) {
        throw tokens.problem("missing :", 0);
      }
      if (c == ':') {
        return removed;
      }
      if (Flags.of(c) == 0) {
        throw tokens.problem(isLetter(c) ? "unknown flag" : "missing :", Tokens.length(c));
      }
    }
  }
}
