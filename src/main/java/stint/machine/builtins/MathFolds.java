package stint.machine.builtins;

import java.util.Arrays;
import stint.language.Ast;
import stint.machine.Collecting;
import stint.machine.Operators;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;

/** Functions of the module math that go through an iterable. */
final class MathFolds {
  private MathFolds() {}

  /** {@code prod(iterable, start)}. */
  static final class Product extends Collecting {
    private Object product;

    Product() {}

    Product(Object iterable, Object start) {
      super(iterable);
      this.product = start;
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      var value = Operators.binary(t, Ast.Operator.MULT, false, product, item);
      return value == Tasklet.PENDING ? value : resume(t, value);
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      product = value;
      return null;
    }

    @Override
    protected Object end(Tasklet t) {
      return product;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      product = transfer.ref(product);
    }
  }

  /** {@code fsum(iterable)}: the exact sum as partial sums that do not overlap (Shewchuk, 1996), rounded once. */
  static final class ExactSum extends Collecting {
    private double[] partials = new double[8];
    private int count;
    private double special;
    private boolean isSpecial;

    ExactSum() {}

    ExactSum(Object iterable) {
      super(iterable);
    }

    @Override
    protected Object item(Tasklet t, Object item) {
      if (MathModule.floatMethod(item) instanceof Object method) {
        t.call(method, item);
        return Tasklet.PENDING;
      }
      return resume(t, MathModule.real(item));
    }

    @Override
    protected Object resume(Tasklet t, Object value) {
      double x = MathModule.real(value);
      if (!Double.isFinite(x)) {
        if (isSpecial && Double.isInfinite(x) && x == -special) {
          throw Raise.valueError("-inf + inf in fsum");
        }
        special = isSpecial ? special + x : x;
        isSpecial = true;
        return null;
      }
      add(x);
      return null;
    }

    private void add(double summand) {
      double x = summand;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        double y = partials[i];
        double larger = Math.abs(x) < Math.abs(y) ? y : x;
        double smaller = larger == x ? y : x;
        double high = larger + smaller;
        double low = smaller - (high - larger);
        if (low != 0) {
          partials[kept++] = low;
        }
        x = high;
      }
      if (Double.isInfinite(x)) {
        throw Raise.of(Exceptions.OVERFLOW_ERROR, "intermediate overflow in fsum");
      }
      if (kept == partials.length) {
        partials = Arrays.copyOf(partials, kept * 2);
      }
      partials[kept++] = x;
      count = kept;
    }

    @Override
    protected Object end(Tasklet t) {
      if (isSpecial) {
        return special;
      }
      if (count == 0) {
        return 0.0;
      }
      int n = count - 1;
      double high = partials[n];
      double low = 0;
      while (n > 0) {
        double x = high;
        double y = partials[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0) {
          break;
        }
      }
      // Half to even needs the sign of what lies below.
      if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
        double doubled = low * 2;
        double rounded = high + doubled;
        if (doubled == rounded - high) {
          high = rounded;
        }
      }
      return high;
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      var bits = transfer.numbers(Arrays.stream(partials).mapToLong(Double::doubleToRawLongBits).toArray(), count);
      count = transfer.integer(count);
      special = Double.longBitsToDouble(transfer.number(Double.doubleToRawLongBits(special)));
      isSpecial = transfer.flag(isSpecial);
      if (transfer.reading()) {
        partials =
            Arrays.copyOf(Arrays.stream(bits).mapToDouble(Double::longBitsToDouble).toArray(), Math.max(8, count));
      }
    }
  }
}
