package stint.machine.builtins;

import java.math.BigInteger;
import stint.language.Ast;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.operations.Iteration;
import stint.machine.operations.Lookup;
import stint.machine.operations.Numbers;
import stint.machine.operations.Rehashing;
import stint.machine.operations.Sequences;
import stint.machine.operations.SetOperations;
import stint.machine.operations.Sorting;
import stint.machine.values.Builtin;
import stint.machine.values.ClassMethod;
import stint.machine.values.DictView;
import stint.machine.values.Exceptions;
import stint.machine.values.Immediate;
import stint.machine.values.PyClass;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyList;
import stint.machine.values.PyRange;
import stint.machine.values.PySet;
import stint.machine.values.PySlice;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** Methods of list, tuple, dict, set, frozenset, range and slice. */
final class ContainerMethods {
  private static final Ast.Operator[] SET_OPERATORS =
      {Ast.Operator.BIT_AND, Ast.Operator.BIT_OR, Ast.Operator.BIT_XOR, Ast.Operator.SUB};

  private ContainerMethods() {}

  static void install() {
    lists();
    tuples();
    dicts();
    sets(Types.SET);
    sets(Types.FROZENSET);
    mutableSets();
    ranges();
    for (var cls : new PyClass[]{Types.LIST, Types.TUPLE, Types.DICT, Types.SET, Types.FROZENSET, Types.RANGE,
      Types.STR}) {
      new Methods(cls)
          .add("__len__(self)", (t, a) -> Items.length(t, a[0]))
          .add("__contains__(self, key, /)", (t, a) -> Sequences.contains(t, a[0], a[1]))
          .install();
    }
    for (var cls : new PyClass[]{Types.LIST, Types.TUPLE, Types.DICT, Types.RANGE, Types.STR}) {
      new Methods(cls).add("__getitem__(self, key, /)", (t, a) -> Items.get(t, a[0], a[1])).install();
    }
    for (var cls : new PyClass[]{Types.LIST, Types.TUPLE}) {
      new Methods(cls)
          .add("__add__(self, value, /)", (t, a) -> Operators.binary(t, Ast.Operator.ADD, false, a[0], a[1]))
          .add("__mul__(self, value, /)", (t, a) -> repeated(t, a[0], a[1]))
          .add("__rmul__(self, value, /)", (t, a) -> repeated(t, a[0], a[1]))
          .install();
    }
    operators(Types.LIST, "i", Ast.Operator.ADD, Ast.Operator.MULT);
    operators(Types.DICT, "", Ast.Operator.BIT_OR);
    operators(Types.DICT, "r", Ast.Operator.BIT_OR);
    operators(Types.DICT, "i", Ast.Operator.BIT_OR);
    for (var cls : new PyClass[]{Types.SET, Types.FROZENSET}) {
      operators(cls, "", SET_OPERATORS);
      operators(cls, "r", SET_OPERATORS);
    }
    operators(Types.SET, "i", SET_OPERATORS);
    for (var cls : new PyClass[]{Types.LIST, Types.DICT}) {
      new Methods(cls)
          .add("__setitem__(self, key, value, /)", (t, a) -> Methods.none(Items.set(t, a[0], a[1], a[2])))
          .add("__delitem__(self, key, /)", (t, a) -> Methods.none(Items.delete(t, a[0], a[1])))
          .put("__hash__", Singleton.NONE)
          .install();
    }
    for (var cls : new PyClass[]{Types.SET, Types.DICT_KEYS, Types.DICT_ITEMS}) {
      cls.set("__hash__", Singleton.NONE);
    }
  }

  /** Adds the methods of operators to a class: as they are, those of the right operand ({@code r}) or those in place ({@code i}). */
  private static void operators(PyClass cls, String kind, Ast.Operator... operators) {
    for (var operator : operators) {
      var name = "__" + kind + Operators.name(operator) + "__";
      cls.set(name, Builtin.method(cls.name(), name + "(self, value, /)", (t, a) -> {
        if (!Types.of(a[0]).isSubclassOf(cls)) {
          throw Builtin.doesNotApply(cls.name(), name, a[0]);
        }
        if (operator == Ast.Operator.MULT) {
          checkTimes(a[1]);
        }
        return kind.equals("r")
            ? Operators.method(t, operator, false, a[1], a[0])
            : Operators.method(t, operator, kind.equals("i"), a[0], a[1]);
      }));
    }
  }

  private static Object repeated(Tasklet t, Object sequence, Object times) {
    checkTimes(times);
    return Operators.binary(t, Ast.Operator.MULT, false, sequence, times);
  }

  private static void checkTimes(Object times) {
    if (!Numbers.isInt(Derived.unwrap(times)) && Immediate.userMethod(times, "__index__") == null) {
      throw Raise.typeError("'" + Types.of(times).name() + "' object cannot be interpreted as an integer");
    }
  }

  // Lists and tuples

  private static PyList list(Object self) {
    return (PyList) self;
  }

  private static void lists() {
    new Methods(Types.LIST)
        .add("append(self, object, /)", (t, a) -> append(t, list(a[0]), a[1]))
        .add("clear(self)", (_, a) -> clear(list(a[0])))
        .add("copy(self)", (t, a) -> Sequences.item(t, a[0], ALL))
        .add("count(self, value, /)", (t, a) -> t.push(new Searches.Count(a[0], a[1])))
        .add("extend(self, iterable, /)", (t, a) -> t.discarding(Sequences.extend(t, list(a[0]), a[1])))
        .add("index(self, value, start=, stop=, /)", (t, a) -> Searches.index(t, a[0], a[1], a[2], a[3]))
        .add("insert(self, index, object, /)", (t, a) -> insert(t, list(a[0]), a[1], a[2]))
        .add("pop(self, index=, /)", (t, a) -> pop(t, list(a[0]), a[1]))
        .add("remove(self, value, /)", (t, a) -> t.push(new Searches.Remove(list(a[0]), a[1])))
        .add("reverse(self)", (t, a) -> reverse(t, list(a[0])))
        .add(
            "sort(self, *, key=, reverse=)",
            (t, a) -> Methods.none(
                Sorting.sort(t, list(a[0]), Methods.orNull(a[1]), a[2] == null ? false : a[2])))
        .add("__reversed__(self)", (t, a) -> Iteration.reversed(t, a[0]))
        .add("__init__(self, iterable=, /)", (t, a) -> refill(t, list(a[0]), a[1]))
        .install();
  }

  private static final PySlice ALL = new PySlice(Singleton.NONE, Singleton.NONE, Singleton.NONE);

  private static Object append(Tasklet t, PyList list, Object value) {
    if (list.isFilled()) {
      t.prepare(list.growth(1));
      t.host().allocate(list.growth(1));
    }
    list.add(value);
    return Singleton.NONE;
  }

  private static Object clear(PyList list) {
    list.clear();
    return Singleton.NONE;
  }

  private static Object refill(Tasklet t, PyList list, Object items) {
    list.clear();
    return items == null ? Singleton.NONE : t.discarding(Sequences.extend(t, list, items));
  }

  private static long index(Object value) {
    return switch (Derived.unwrap(value)) {
      case Long number -> number;
      case Boolean bool -> bool ? 1 : 0;
      case BigInteger big -> big.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      default -> throw Raise.typeError("'" + Types.of(value).name() + "' object cannot be interpreted as an integer");
    };
  }

  private static Object insert(Tasklet t, PyList list, Object where, Object value) {
    long at = index(where);
    if (at < 0) {
      at = Math.max(0, at + list.size());
    }
    int place = (int) Math.min(at, list.size());
    t.prepare(list.growth(1));
    t.host().allocate(list.growth(1));
    t.charge((list.size() - place) / 128);
    list.insert(place, value);
    return Singleton.NONE;
  }

  private static Object pop(Tasklet t, PyList list, Object where) {
    long at = where == null ? list.size() - 1 : index(where);
    if (list.size() == 0) {
      throw Raise.indexError("pop from empty list");
    }
    if (at < 0) {
      at += list.size();
    }
    if (at < 0 || at >= list.size()) {
      throw Raise.indexError("pop index out of range");
    }
    t.charge((list.size() - at) / 128);
    return list.remove((int) at);
  }

  private static Object reverse(Tasklet t, PyList list) {
    t.charge(list.size() / 64);
    var references = list.references();
    var bits = list.bits();
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      var reference = references[i];
      long number = bits[i];
      references[i] = references[j];
      bits[i] = bits[j];
      references[j] = reference;
      bits[j] = number;
    }
    return Singleton.NONE;
  }

  private static void tuples() {
    new Methods(Types.TUPLE)
        .add("count(self, value, /)", (t, a) -> t.push(new Searches.Count(a[0], a[1])))
        .add("index(self, value, start=, stop=, /)", (t, a) -> Searches.index(t, a[0], a[1], a[2], a[3]))
        .install();
  }

  // Dicts

  private static PyDict dict(Object self) {
    return (PyDict) self;
  }

  private static void dicts() {
    new Methods(Types.DICT)
        .add("clear(self)", (_, a) -> clear(dict(a[0])))
        .add("copy(self)", (t, a) -> copy(t, dict(a[0])))
        .add("get(self, key, default=, /)", (t, a) -> Lookup.getOrDefault(t, dict(a[0]), a[1], orNone(a[2])))
        .add("items(self)", (_, a) -> new DictView(dict(a[0]), DictView.Kind.ITEMS))
        .add("keys(self)", (_, a) -> new DictView(dict(a[0]), DictView.Kind.KEYS))
        .add("values(self)", (_, a) -> new DictView(dict(a[0]), DictView.Kind.VALUES))
        .add("pop(self, key, default=, /)", (t, a) -> Lookup.pop(t, dict(a[0]), a[1], a[2]))
        .add("popitem(self)", (_, a) -> popItem(dict(a[0])))
        .add("setdefault(self, key, default=, /)", (t, a) -> Lookup.setDefault(t, dict(a[0]), a[1], orNone(a[2])))
        .add(
            "update(self, iterable=, /, **kwargs)",
            (t, a) -> t.discarding(Lookup.fill(t, dict(a[0]), a[1], (PyDict) a[2])))
        .add(
            "__init__(self, iterable=, /, **kwargs)",
            (t, a) -> t.discarding(Lookup.fill(t, dict(a[0]), a[1], (PyDict) a[2])))
        .add("__reversed__(self)", (t, a) -> Iteration.reversed(t, a[0]))
        .put(
            "fromkeys",
            new ClassMethod(
                Builtin.method(
                    "dict", "fromkeys(cls, iterable, value=, /)", (t, a) -> Lookup.fromKeys(t, a[1], orNone(a[2])))))
        .install();
    for (var cls : new PyClass[]{Types.DICT_KEYS, Types.DICT_ITEMS, Types.DICT_VALUES}) {
      new Methods(cls)
          .add("__len__(self)", (t, a) -> Items.length(t, a[0]))
          .add("__iter__(self)", (t, a) -> Iteration.iter(t, a[0]))
          .add("__contains__(self, key, /)", (t, a) -> Sequences.contains(t, a[0], a[1]))
          .add("__reversed__(self)", (t, a) -> Iteration.reversed(t, a[0]))
          .add("isdisjoint(self, other, /)", (t, a) -> SetOperations.isDisjoint(t, a[0], a[1]))
          .get("mapping", (_, self) -> ((DictView) self).dict())
          .install();
    }
  }

  private static Object orNone(Object value) {
    return value == null ? Singleton.NONE : value;
  }

  private static Object clear(PyDict dict) {
    dict.clear();
    return Singleton.NONE;
  }

  private static Object copy(Tasklet t, PyDict dict) {
    return Rehashing.copy(t, dict);
  }

  private static Object popItem(PyDict dict) {
    int last = dict.last();
    if (last < 0) {
      throw new Raise(
          new PyException(
              Exceptions.KEY_ERROR,
              Str.of("popitem(): dictionary is empty")));
    }
    var pair = Lookup.pair(dict, last);
    dict.removeLast(last);
    return pair;
  }

  // Sets

  private static PySet set(Object self) {
    return (PySet) self;
  }

  private static void sets(PyClass cls) {
    new Methods(cls)
        .add(
            "copy(self)",
            (t, a) -> set(a[0]).isFrozen() ? a[0] : SetOperations.union(t, set(a[0]), PySet.empty(true)))
        .add("union(self, *others)", (t, a) -> fold(t, SetOperations.Kind.UNION, a))
        .add("intersection(self, *others)", (t, a) -> fold(t, SetOperations.Kind.INTERSECTION, a))
        .add("difference(self, *others)", (t, a) -> fold(t, SetOperations.Kind.DIFFERENCE, a))
        .add("symmetric_difference(self, other, /)", (t, a) -> SetOperations.symmetric(t, set(a[0]), a[1]))
        .add("issubset(self, other, /)", (t, a) -> subset(t, a[0], a[1]))
        .add("issuperset(self, other, /)", (t, a) -> SetOperations.isSubset(t, a[1], a[0]))
        .add("isdisjoint(self, other, /)", (t, a) -> SetOperations.isDisjoint(t, a[0], a[1]))
        .install();
  }

  private static Object fold(Tasklet t, SetOperations.Kind kind, Object[] a) {
    return SetOperations.fold(t, kind, set(a[0]), (Object[]) a[1]);
  }

  private static Object subset(Tasklet t, Object self, Object other) {
    return Derived.unwrap(other) instanceof PySet set
        ? SetOperations.isSubset(t, self, set)
        : t.push(new Searches.SubsetOfIterable(set(self), other));
  }

  private static void mutableSets() {
    new Methods(Types.SET)
        .add("add(self, element, /)", (t, a) -> Lookup.add(t, set(a[0]), a[1]))
        .add("clear(self)", (_, a) -> clear(set(a[0])))
        .add("discard(self, element, /)", (t, a) -> t.discarding(Lookup.discard(t, set(a[0]), a[1])))
        .add("remove(self, element, /)", (t, a) -> Lookup.remove(t, set(a[0]), a[1]))
        .add("pop(self)", (t, a) -> pop(set(a[0])))
        .add("update(self, *others)", (t, a) -> fold(t, SetOperations.Kind.UPDATE, a))
        .add("intersection_update(self, *others)", (t, a) -> fold(t, SetOperations.Kind.INTERSECTION_UPDATE, a))
        .add("difference_update(self, *others)", (t, a) -> fold(t, SetOperations.Kind.DIFFERENCE_UPDATE, a))
        .add(
            "symmetric_difference_update(self, other, /)",
            (t, a) -> t.discarding(SetOperations.symmetricUpdate(t, set(a[0]), a[1])))
        .add(
            "__init__(self, iterable=, /)",
            (t, a) -> a[1] == null ? Singleton.NONE : t.discarding(SetOperations.update(t, set(a[0]), a[1])))
        .install();
  }

  private static Object clear(PySet set) {
    set.clear();
    return Singleton.NONE;
  }

  private static Object pop(PySet set) {
    if (set.size() == 0) {
      throw new Raise(
          new PyException(
              Exceptions.KEY_ERROR, Str.of("pop from an empty set")));
    }
    int place = set.popPlace(Integer.MAX_VALUE);
    return set.removeAt(place);
  }

  // Ranges and slices

  private static void ranges() {
    new Methods(Types.RANGE)
        .add("count(self, value, /)", (t, a) -> rangeCount(t, (PyRange) a[0], a[1]))
        .add("index(self, value, /)", (t, a) -> rangeIndex((PyRange) a[0], a[1]))
        .add("__reversed__(self)", (t, a) -> Iteration.reversed(t, a[0]))
        .get("start", (_, self) -> ((PyRange) self).start())
        .get("stop", (_, self) -> ((PyRange) self).stop())
        .get("step", (_, self) -> ((PyRange) self).step())
        .install();
    new Methods(Types.SLICE)
        .get("start", (_, self) -> ((PySlice) self).start())
        .get("stop", (_, self) -> ((PySlice) self).stop())
        .get("step", (_, self) -> ((PySlice) self).step())
        .add("indices(self, length, /)", (_, a) -> indices((PySlice) a[0], index(a[1])))
        .install();
  }

  private static Object indices(PySlice slice, long length) {
    if (length < 0) {
      throw Raise.valueError("length should not be negative");
    }
    var indices = slice.indices((int) Math.min(length, Integer.MAX_VALUE));
    return PyTuple.of((long) indices.start(), (long) indices.stop(), (long) indices.step());
  }

  private static Object rangeCount(Tasklet t, PyRange range, Object value) {
    return Numbers.isInt(value)
        ? (Object) (range.indexOf(Numbers.integer(value)).equals(-1L) ? 0L : 1L)
        : t.push(new Searches.Count(range, value));
  }

  private static Object rangeIndex(PyRange range, Object value) {
    var index = Numbers.isInt(value) ? range.indexOf(Numbers.integer(value)) : Long.valueOf(-1);
    if (index.equals(-1L)) {
      throw Raise.valueError(
          value instanceof Boolean known ? (known ? "True" : "False") + " is not in range"
              : Numbers.isInt(value) ? value + " is not in range" : "sequence.index(x): x not in sequence");
    }
    return index;
  }
}
