package stint.machine.values;

import java.util.function.UnaryOperator;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;

/**
 * A function or method written in Java. Snapshots hold it by its name.
 *
 * <p>A body gets its arguments bound by the {@link Signature}: one place for each parameter, boxed, null where an optional one was
 * not given; {@code *args} arrive as an {@code Object[]}, {@code **kwargs} as a {@link PyDict}. It answers a value, or
 * {@link Tasklet#PENDING} when a frame that it pushed, or a trap, will bring it. It does bounded work and never calls user code
 * itself: it pushes a frame for that.
 */
public final class Builtin extends PyValue {
  /** What a builtin does. */
  @FunctionalInterface
  public interface Body {
    Object call(Tasklet tasklet, Object[] arguments);
  }

  private final String owner;
  private final Signature signature;
  private final UnaryOperator<Object> receiver;
  private final Body body;

  private Builtin(String owner, Signature signature, UnaryOperator<Object> receiver, Body body) {
    this.owner = owner;
    this.signature = signature;
    this.receiver = receiver;
    this.body = body;
  }

  /**
   * A function.
   *
   * @param signature as in {@link Signature#parse}
   */
  public static Builtin function(String signature, Body body) {
    return new Builtin(null, Signature.parse(signature), UnaryOperator.identity(), body);
  }

  /** A function of a module, which some of its error texts name. */
  public static Builtin function(String module, String signature, Body body) {
    return new Builtin(null, Signature.parse(signature).in(module), UnaryOperator.identity(), body);
  }

  /**
   * A method, bound when found in the class of its first argument.
   *
   * @param owner the class's name, for error texts and snapshots
   * @param signature as in {@link Signature#parse}, its first parameter {@code self}
   */
  public static Builtin method(String owner, String signature, Body body) {
    return method(owner, signature, UnaryOperator.identity(), body);
  }

  /**
   * A method that looks at its first argument before it counts the others.
   *
   * @param receiver what the body gets as its first argument; raises TypeError for one that it is no method of
   */
  public static Builtin method(String owner, String signature, UnaryOperator<Object> receiver, Body body) {
    return new Builtin(owner, Signature.parse(signature).method(owner), receiver, body);
  }

  /** The error of a method of a class that is called with something else. */
  public static Raise doesNotApply(String owner, String name, Object value) {
    var other = Types.of(value).name();
    return Raise.typeError(
        Signature.isSlot(owner, name)
            ? "descriptor '" + name + "' requires a '" + owner + "' object but received a '" + other + "'"
            : "descriptor '" + name + "' for '" + owner + "' objects doesn't apply to a '" + other + "' object");
  }

  /** The function's name. */
  public String name() {
    return signature.name();
  }

  /** The name of the class it is a method of, or null. */
  public String owner() {
    return owner;
  }

  /** Whether it is a method that fills a slot of its type, as {@code int.__add__} does. */
  public boolean isSlot() {
    return isMethod() && Signature.isSlot(owner, name());
  }

  /** Whether it is bound when found in a class. */
  public boolean isMethod() {
    return owner != null;
  }

  /**
   * Calls it.
   *
   * @param positional the positional arguments, for a method self first
   * @param names names of the keyword arguments, or null
   * @param named their values
   * @throws stint.machine.Raise TypeError with CPython's text if they do not fit
   */
  public Object call(Tasklet tasklet, Object[] positional, String[] names, Object[] named) {
    if (isMethod() && positional.length > 0) {
      positional[0] = receiver.apply(positional[0]);
    }
    return body.call(tasklet, signature.bind(positional, names, named));
  }

  @Override
  public PyClass type() {
    if (!isMethod()) {
      return Types.BUILTIN_FUNCTION;
    }
    return isSlot() ? Types.WRAPPER_DESCRIPTOR : Types.METHOD_DESCRIPTOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    throw new AssertionError("saved by name");
  }
}
