package stint.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compiles assignments and deletions. */
final class Targets {
  private static final int MAX_BEFORE_STAR = 255;

  private final Unit unit;
  private final CodeBuilder code;

  Targets(Unit unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  /** The register of the target if it is a plain local variable; -1 otherwise. */
  int register(Ast.Expression target) {
    return target instanceof Ast.Name name ? unit.variables.register(name.id()) : -1;
  }

  /** Where a loop puts its items; from there they are assigned to the target, here at the start of the body. */
  int loopItem(Ast.Expression target) {
    int variable = register(target);
    if (variable >= 0) {
      code.setAssigned(variable, true);
      return variable;
    }
    int item = code.temporary(target.span());
    assign(target, item);
    code.release(item);
    return item;
  }

  // Assignment of a value in a register

  /** Assigns what {@code source} holds. */
  void assign(Ast.Expression target, int source) {
    int mark = code.mark();
    switch (target) {
      case Ast.Name name -> unit.variables.store(name.id(), source, name.span());
      case Ast.Attribute attribute -> {
        checkAttribute(attribute);
        int object = unit.expressions.operand(attribute.value());
        Span span = Expressions.attributeSpan(attribute);
        code.emit(Op.SET_ATTR, source, object, unit.attribute(attribute.attr(), span), span);
      }
      case Ast.Subscript subscript -> {
        int object = unit.expressions.operand(subscript.value(), subscript.slice());
        code.emit(Op.SET_ITEM, object, unit.expressions.operand(subscript.slice()), source, subscript.span());
      }
      case Ast.Tuple tuple -> unpack(tuple.elts(), source, tuple.span());
      case Ast.List list -> unpack(list.elts(), source, list.span());
      default -> throw unit.syntaxProblem(
          "starred assignment target must be in a list or tuple", target.span());
    }
    code.release(mark);
  }

  private void checkAttribute(Ast.Attribute attribute) {
    if (attribute.attr().equals("__debug__")) {
      throw unit.syntaxProblem("cannot assign to __debug__", attribute.span());
    }
  }

  private void unpack(List<Ast.Expression> elements, int source, Span span) {
    int star = star(elements, span);
    int count = elements.size();
    List<Ast.Expression> parts = elements.stream()
        .map(element -> element instanceof Ast.Starred starred ? starred.value() : element)
        .toList();
    int inPlace = consecutiveVariables(parts);
    int first = inPlace >= 0 ? inPlace : code.temporaries(count, span);
    if (star < 0) {
      code.emit(Op.UNPACK, first, source, count, span);
    } else {
      code.emit(Op.UNPACK_EX, star, first, source, count - star - 1, span);
    }
    for (int i = 0; i < count; i++) {
      if (inPlace >= 0) {
        code.setAssigned(first + i, true);
      } else {
        assign(parts.get(i), first + i);
      }
    }
  }

  /** The index of the starred element; -1 if there is none. */
  private int star(List<Ast.Expression> elements, Span span) {
    int star = -1;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Ast.Starred) {
        if (star >= 0) {
          throw unit.syntaxProblem("multiple starred expressions in assignment", span);
        }
        star = i;
      }
    }
    if (star > MAX_BEFORE_STAR) {
      throw unit.syntaxProblem("too many expressions in star-unpacking assignment", span);
    }
    return star;
  }

  /** The first register if the targets are local variables that follow each other; -1 otherwise. */
  private int consecutiveVariables(List<Ast.Expression> targets) {
    int first = targets.isEmpty() ? -1 : register(targets.getFirst());
    for (int i = 1; first >= 0 && i < targets.size(); i++) {
      if (register(targets.get(i)) != first + i) {
        return -1;
      }
    }
    return first;
  }

  // Assignment statements

  void assignment(Ast.Assign s) {
    int mark = code.mark();
    if (s.targets().size() > 1) {
      chain(s.targets(), s.value());
    } else {
      single(s.targets().getFirst(), s.value());
    }
    code.release(mark);
  }

  /** {@code target = value}. */
  void single(Ast.Expression target, Ast.Expression value) {
    int register = register(target);
    List<Ast.Expression> parts = elements(target);
    List<Ast.Expression> values = elements(value);
    if (register >= 0) {
      unit.expressions.into(value, register);
      code.setAssigned(register, true);
    } else if (parts != null && values != null && parts.size() == values.size()) {
      parallel(parts, values);
    } else {
      assign(target, unit.expressions.operand(value, target));
    }
  }

  private void chain(List<Ast.Expression> targets, Ast.Expression value) {
    int first = register(targets.getFirst());
    boolean names = targets.stream().allMatch(Ast.Name.class::isInstance);
    int source;
    if (first >= 0 && names) {
      source = first;
      unit.expressions.into(value, source);
    } else {
      source = unit.expressions.fresh(value);
    }
    for (Ast.Expression target : targets) {
      assign(target, source);
    }
  }

  /** The elements of a tuple or list without starred ones; null for others. */
  private static List<Ast.Expression> elements(Ast.Expression expression) {
    List<Ast.Expression> elements = switch (expression) {
      case Ast.Tuple tuple -> tuple.elts();
      case Ast.List list -> list.elts();
      default -> List.of();
    };
    return elements.isEmpty() || elements.stream().anyMatch(Ast.Starred.class::isInstance) ? null : elements;
  }

  /** {@code a, b = b, a} without a tuple: all values are evaluated, then assigned from left to right. */
  private void parallel(List<Ast.Expression> targets, List<Ast.Expression> values) {
    int last = targets.size() - 1;
    List<Integer> sources = new ArrayList<>();
    Set<Integer> overwritten = new LinkedHashSet<>();
    for (int i = 0; i < last; i++) {
      sources.add(valueBefore(values, i, overwritten));
      collectRegisters(targets.get(i), overwritten);
    }
    int direct = register(targets.get(last));
    boolean variables = targets.stream().allMatch(target -> register(target) >= 0);
    if (variables && !sources.contains(direct) && !overwritten.contains(direct)) {
      // Nobody can see in which order variables of the same call are assigned, as nothing fails in between.
      unit.expressions.into(values.get(last), direct);
      code.setAssigned(direct, true);
    } else {
      sources.add(valueBefore(values, last, overwritten));
    }
    for (int i = 0; i < sources.size(); i++) {
      int source = sources.get(i);
      if (source >= 0) {
        assign(targets.get(i), source);
      } else {
        assignConstant(targets.get(i), values.get(i));
      }
    }
  }

  /**
   * The register that holds the i-th value until it is assigned; -1 for a constant.
   *
   * @param overwritten the registers that will be assigned before
   */
  private int valueBefore(List<Ast.Expression> values, int i, Set<Integer> overwritten) {
    Ast.Expression value = values.get(i);
    if (Folding.value(value) != null) {
      return -1;
    }
    Ast.Expression[] later = values.subList(i + 1, values.size()).toArray(Ast.Expression[]::new);
    int register = unit.expressions.operand(value, later);
    if (!overwritten.contains(register)) {
      return register;
    }
    int copy = code.temporary(value.span());
    code.move(copy, register, value.span());
    return copy;
  }

  private void collectRegisters(Ast.Expression target, Set<Integer> registers) {
    List<Ast.Expression> parts = switch (target) {
      case Ast.Tuple tuple -> tuple.elts();
      case Ast.List list -> list.elts();
      case Ast.Starred starred -> List.of(starred.value());
      case Ast.Name _ when register(target) >= 0 -> {
        registers.add(register(target));
        yield List.of();
      }
      default -> List.of();
    };
    parts.forEach(part -> collectRegisters(part, registers));
  }

  private void assignConstant(Ast.Expression target, Ast.Expression value) {
    int mark = code.mark();
    int register = register(target);
    if (register >= 0) {
      unit.expressions.into(value, register);
      code.setAssigned(register, true);
    } else {
      assign(target, unit.expressions.fresh(value));
    }
    code.release(mark);
  }

  // Augmented assignment

  void augmented(Ast.AugAssign s) {
    int mark = code.mark();
    switch (s.target()) {
      case Ast.Name name -> augmentedName(s, name);
      case Ast.Attribute attribute -> {
        checkAttribute(attribute);
        int object = unit.expressions.operand(attribute.value(), s.value());
        int value = code.temporary(s.span());
        Span span = Expressions.attributeSpan(attribute);
        int name = unit.attribute(attribute.attr(), span);
        code.emit(Op.GET_ATTR, value, object, name, span);
        unit.expressions.arithmetic(s.op(), true, value, value, s.value(), s.span());
        code.emit(Op.SET_ATTR, value, object, name, span);
      }
      case Ast.Subscript subscript -> {
        int object = unit.expressions.operand(subscript.value(), subscript.slice(), s.value());
        int index = unit.expressions.operand(subscript.slice(), s.value());
        int value = code.temporary(s.span());
        code.emit(Op.GET_ITEM, value, object, index, subscript.span());
        unit.expressions.arithmetic(s.op(), true, value, value, s.value(), s.span());
        code.emit(Op.SET_ITEM, object, index, value, subscript.span());
      }
      default -> throw new IllegalArgumentException("no target: " + s.target());
    }
    code.release(mark);
  }

  private void augmentedName(Ast.AugAssign s, Ast.Name name) {
    int register = unit.variables.register(name.id());
    if (register >= 0) {
      int left = unit.expressions.operand(name, s.value());
      unit.expressions.arithmetic(s.op(), true, register, left, s.value(), s.span());
      code.setAssigned(register, true);
    } else {
      int value = code.temporary(s.span());
      unit.variables.load(name.id(), value, name.span());
      unit.expressions.arithmetic(s.op(), true, value, value, s.value(), s.span());
      unit.variables.store(name.id(), value, name.span());
    }
  }

  // Deletion

  void delete(Ast.Expression target) {
    int mark = code.mark();
    switch (target) {
      case Ast.Name name -> unit.variables.delete(name.id(), name.span());
      case Ast.Attribute attribute -> {
        if (attribute.attr().equals("__debug__")) {
          throw unit.syntaxProblem("cannot delete __debug__", attribute.span());
        }
        int object = unit.expressions.operand(attribute.value());
        Span span = Expressions.attributeSpan(attribute);
        code.emit(Op.DELETE_ATTR, 0, object, unit.attribute(attribute.attr(), span), span);
      }
      case Ast.Subscript subscript -> {
        int object = unit.expressions.operand(subscript.value(), subscript.slice());
        code.emit(Op.DELETE_ITEM, object, unit.expressions.operand(subscript.slice()), 0, subscript.span());
      }
      case Ast.Tuple tuple -> tuple.elts().forEach(this::delete);
      case Ast.List list -> list.elts().forEach(this::delete);
      default -> throw new IllegalArgumentException("no target: " + target);
    }
    code.release(mark);
  }
}
