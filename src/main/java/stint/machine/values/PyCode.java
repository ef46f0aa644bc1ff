package stint.machine.values;

import stint.language.Code;
import stint.machine.Transfer;

/** The code of a function as a value, {@code f.__code__}: programs can read its description. */
public final class PyCode extends PyValue {
  private Code code;

  /** For the snapshot codec. */
  PyCode() {}

  public PyCode(Code code) {
    this.code = code;
  }

  public Code code() {
    return code;
  }

  @Override
  public PyClass type() {
    return Types.CODE;
  }

  @Override
  public void transfer(Transfer transfer) {
    code = transfer.ref(code);
  }
}
