package stint.machine.operations;

import java.math.BigInteger;
import stint.machine.Attributes;
import stint.machine.CheckedCall;
import stint.machine.Derived;
import stint.machine.Items;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Immediate;
import stint.machine.values.PyClass;
import stint.machine.values.PyComplex;
import stint.machine.values.PyMethod;
import stint.machine.values.PyObject;
import stint.machine.values.PyRange;
import stint.machine.values.Singleton;
import stint.machine.values.Types;

/** The truth of a value, as conditions and {@code bool()} see it. */
public final class Truth {
  private Truth() {}

  /** A Boolean, or PENDING when {@code __bool__} or {@code __len__} of the program must be asked. */
  public static Object truth(Tasklet t, Object value) {
    if (value instanceof PyClass cls && cls.type() != Types.TYPE) {
      var method = cls.metaMethod("__bool__");
      boolean length = method == null && cls.metaMethod("__len__") != null;
      if (method != null || length) {
        return t.push(new BoolFrame(new PyMethod(cls, length ? cls.metaMethod("__len__") : method), length));
      }
    }
    if (value instanceof PyObject instance) {
      var method = Immediate.userMethod(instance, "__bool__");
      if (method != null) {
        return t.push(new BoolFrame(Attributes.bindMethod(t, method, instance, instance.type()), false));
      }
      method = Immediate.userMethod(instance, "__len__");
      if (method != null) {
        return t.push(new BoolFrame(Attributes.bindMethod(t, method, instance, instance.type()), true));
      }
    }
    return of(Derived.unwrap(value));
  }

  /** The truth of a value that no user code decides. */
  public static boolean of(Object value) {
    return switch (value) {
      case Boolean bool -> bool;
      case Long number -> number != 0;
      case Double number -> number != 0.0;
      case BigInteger _ -> true;
      case Singleton singleton -> singleton != Singleton.NONE;
      case PyComplex number -> number.real() != 0.0 || number.imaginary() != 0.0;
      case PyRange range -> !range.length().equals(0L);
      default -> Sequences.length(value) != 0;
    };
  }

  /** Asks {@code __bool__}, or {@code __len__}, and checks the answer. */
  static final class BoolFrame extends CheckedCall {
    private boolean length;

    BoolFrame() {}

    BoolFrame(Object method, boolean length) {
      super(method);
      this.length = length;
    }

    @Override
    protected Object result(Tasklet t, Object answer) {
      if (length) {
        return Items.checkedLength(answer) != 0;
      }
      if (answer instanceof Boolean) {
        return answer;
      }
      throw Raise.typeError("__bool__ should return bool, returned " + Types.of(answer).name());
    }

    @Override
    public void transfer(Transfer transfer) {
      super.transfer(transfer);
      length = transfer.flag(length);
    }
  }
}
