package stint.machine.values;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stint.language.Code.ModuleCode;
import stint.machine.Saved;
import stint.machine.Tag;
import stint.machine.Transfer;

/**
 * The global variables of one loaded module. The names that its source uses have numbered slots; others, set from outside, lie in
 * a map beside them.
 */
public final class Globals implements Saved {
  private ModuleCode code;
  private Object[] references;
  private long[] bits;
  private Object[] builtins;
  private Map<String, Object> others;

  /** For the snapshot codec. */
  Globals() {}

  /** The variables of a module that has not run yet: all unbound. */
  public Globals(ModuleCode code, Object[] builtins) {
    this.code = code;
    this.references = new Object[code.globals().size()];
    this.bits = new long[references.length];
    this.builtins = builtins;
  }

  /** The module they belong to. */
  public ModuleCode code() {
    return code;
  }

  /** The slots' references (null is unbound), parallel to {@link #bits}: for the interpreter. */
  public Object[] references() {
    return references;
  }

  /** The slots' numbers, see {@link Tag}. */
  public long[] bits() {
    return bits;
  }

  /** For each slot the builtin of that name, or null: what an unbound global means. */
  public Object[] builtins() {
    return builtins;
  }

  /** The slot of a variable, or -1 if it has none. */
  public int slot(String name) {
    return code.globals().indexOf(name);
  }

  /** The boxed value of a variable, or null if it is unbound. */
  public Object get(String name) {
    int slot = slot(name);
    return slot >= 0 ? Tag.box(references[slot], bits[slot]) : others == null ? null : others.get(name);
  }

  /** Binds a variable, or with null unbinds it. */
  public void set(String name, Object value) {
    int slot = slot(name);
    if (slot >= 0) {
      Tag.put(references, bits, slot, value);
    } else if (value == null) {
      others().remove(name);
    } else {
      others().put(name, value);
    }
  }

  private Map<String, Object> others() {
    if (others == null) {
      others = new LinkedHashMap<>();
    }
    return others;
  }

  /** The names of all bound variables: those with slots in the order of slots, then the others. */
  public List<String> names() {
    var names = new java.util.ArrayList<String>();
    for (int slot = 0; slot < references.length; slot++) {
      if (references[slot] != null) {
        names.add(code.globals().get(slot));
      }
    }
    if (others != null) {
      names.addAll(others.keySet());
    }
    return names;
  }

  @Override
  public void transfer(Transfer transfer) {
    code = transfer.ref(code);
    references = transfer.refs(references, references == null ? 0 : references.length);
    if (transfer.reading()) {
      bits = new long[references.length];
    }
    transfer.tagged(references, bits, references.length);
    others = NamedValues.transfer(transfer, others);
    if (transfer.reading()) {
      builtins = stint.machine.builtins.Builtins.resolve(code);
    }
  }
}
