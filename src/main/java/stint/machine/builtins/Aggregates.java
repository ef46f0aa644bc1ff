package stint.machine.builtins;

import stint.language.Ast;
import stint.machine.Collecting;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.operations.Truth;
import stint.machine.values.PyBytes;
import stint.machine.values.PyTuple;
import stint.machine.values.Singleton;
import stint.machine.values.Str;

/** Builtins that go through an iterable and keep one value: sum, any, all, min, max. */
final class Aggregates {
  private Aggregates() {}

  /** {@code sum(iterable, start)}. */
  static final class Sum extends Collecting {
    private Object total;

    Sum() {}

    Sum(Object iterable, Object start) {
      super(iterable);
      if (start instanceof Str) {
        throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
      }
      if (start instanceof PyBytes) {
        throw Raise.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
      }
      this.total = start;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      var sum = Operators.binary(t, Ast.Operator.ADD, false, total, item);
      if (sum == Tasklet.PENDING) {
        return sum;
      }
      total = sum;
      return null;
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      total = value;
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return total;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      total = transfer.ref(total);
    }
  }

  /** {@code any} and {@code all}: stops at the first item whose truth is {@code wanted}. */
  static final class Quantifier extends Collecting {
    private boolean wanted;

    Quantifier() {}

    Quantifier(Object iterable, boolean wanted) {
      super(iterable);
      this.wanted = wanted;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      var truth = Truth.truth(t, item);
      return truth == Tasklet.PENDING ? truth : resume(t, truth);
    }

    @Override
    protected Object resume(Tasklet t, Object truth) {
      return (Boolean) truth == wanted ? wanted : null;
    }

    @Override
    protected Object end(Tasklet t) {
      return !wanted;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      wanted = transfer.flag(wanted);
    }
  }

  /** {@code min} and {@code max}: for each item first its key, then the comparison with the best so far, then the truth of that. */
  static final class Extreme extends Collecting {
    private enum Stage {
      KEY,
      COMPARED,
      DECIDED
    }

    private String name;
    private Object key;
    private Object otherwise;
    private Object best;
    private Object bestKey;
    private Object candidate;
    private Object candidateKey;
    private Stage stage = Stage.KEY;

    Extreme() {}

    /** Over the items of {@code iterable}; {@code key} and {@code otherwise} may be null. */
    Extreme(String name, Object iterable, Object key, Object otherwise) {
      super(iterable);
      this.name = name;
      this.key = key;
      this.otherwise = otherwise;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      candidate = item;
      if (key == null) {
        return keyed(t, item);
      }
      stage = Stage.KEY;
      t.call(key, item);
      return Tasklet.PENDING;
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      return switch (stage) {
        case KEY -> keyed(t, value);
        case COMPARED -> compared(t, value);
        case DECIDED -> decided((Boolean) value);
      };
    }

    private Object keyed(Tasklet t, Object value) {
      candidateKey = value;
      if (best == null) {
        return decided(true);
      }
      stage = Stage.COMPARED;
      var comparison = name.equals("max") ? Ast.CmpOp.GT : Ast.CmpOp.LT;
      var result = Operators.compare(t, comparison, candidateKey, bestKey);
      return result == Tasklet.PENDING ? result : compared(t, result);
    }

    private Object compared(Tasklet t, Object result) {
      stage = Stage.DECIDED;
      var truth = Truth.truth(t, result);
      return truth == Tasklet.PENDING ? truth : decided((Boolean) truth);
    }

    private Object decided(boolean better) {
      if (better) {
        best = candidate;
        bestKey = candidateKey;
      }
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      if (best != null) {
        return best;
      }
      if (otherwise == null) {
        throw Raise.valueError(name + "() arg is an empty sequence");
      }
      return otherwise;
    }

    /** Checks the arguments of a call and starts it. */
    static Object start(Tasklet t, String name, Object[] values, Object key, Object otherwise) {
      if (values.length == 0) {
        throw Raise.typeError(name + " expected at least 1 argument, got 0");
      }
      var function = key == Singleton.NONE ? null : key;
      if (values.length > 1 && otherwise != null) {
        throw Raise.typeError(
            "Cannot specify a default for " + name + "() with multiple positional arguments");
      }
      var iterable = values.length == 1 ? values[0] : PyTuple.of(values);
      return t.push(new Extreme(name, iterable, function, otherwise));
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      name = transfer.text(name);
      key = transfer.ref(key);
      otherwise = transfer.ref(otherwise);
      best = transfer.ref(best);
      bestKey = transfer.ref(bestKey);
      candidate = transfer.ref(candidate);
      candidateKey = transfer.ref(candidateKey);
      stage = Stage.values()[transfer.integer(stage.ordinal())];
    }
  }
}
