package stint.machine.values;

import stint.machine.Transfer;

/** What a class with {@code __slots__} shows for one of them: {@code <member 'x' of 'C' objects>}. */
public final class PyMember extends PyValue implements Plain {
  private PyClass owner;
  private String name;

  /** For the snapshot codec. */
  PyMember() {}

  /** The slot of this name, as it is spelled outside of the class. */
  public PyMember(PyClass owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  public PyClass owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  @Override
  public boolean isEqualTo(Object other) {
    return other instanceof PyMember member && member.owner == owner && member.name.equals(name);
  }

  @Override
  public long hash() {
    return Immediate.hash(Str.of(name));
  }

  @Override
  public PyClass type() {
    return Types.MEMBER_DESCRIPTOR;
  }

  @Override
  public void transfer(Transfer transfer) {
    owner = transfer.ref(owner);
    name = transfer.text(name);
  }
}
