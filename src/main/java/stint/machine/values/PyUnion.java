package stint.machine.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stint.machine.Transfer;

/** What {@code int | str} makes of classes: what isinstance accepts in place of a tuple of them. */
public final class PyUnion extends PyValue implements Plain {
  private PyTuple members;

  /** For the snapshot codec. */
  PyUnion() {}

  private PyUnion(PyTuple members) {
    this.members = members;
  }

  /** The union of two operands, each a class with or without arguments, None or a union; null if one is neither. */
  public static PyUnion of(Object left, Object right) {
    List<Object> all = new ArrayList<>();
    return add(all, left) && add(all, right) ? new PyUnion(PyTuple.of(all.toArray())) : null;
  }

  private static boolean add(List<Object> all, Object operand) {
    Object[] items =
        switch (operand) {
          case PyUnion union -> union.members.items();
          case PyClass cls -> new Object[]{cls};
          case PyAlias alias -> new Object[]{alias};
          case Singleton none when none == Singleton.NONE -> new Object[]{Types.NONE};
          default -> new Object[0];
        };
    for (var item : items) {
      if (!isIn(all, item)) {
        all.add(item);
      }
    }
    return items.length > 0;
  }

  private static boolean isIn(List<Object> members, Object item) {
    return members.stream().anyMatch(member -> Immediate.equal(member, item) == 1);
  }

  /** Whatever their order. */
  @Override
  public boolean isEqualTo(Object other) {
    return other instanceof PyUnion union
        && union.members.size() == members.size()
        && Stream.of(members.items()).allMatch(member -> isIn(List.of(union.members.items()), member));
  }

  @Override
  public long hash() {
    return members.size();
  }

  /** The classes, each once. */
  public PyTuple members() {
    return members;
  }

  @Override
  public PyClass type() {
    return Types.UNION;
  }

  @Override
  public void transfer(Transfer transfer) {
    members = transfer.ref(members);
  }
}
