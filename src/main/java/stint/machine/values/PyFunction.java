package stint.machine.values;

import java.util.LinkedHashMap;
import java.util.Map;
import stint.machine.Executable;
import stint.machine.Transfer;

/** A function of a program: code with the values that it was defined with. */
public final class PyFunction extends PyValue {
  private Executable executable;
  private Globals globals;
  private Object[] defaults;
  private PyDict keywordDefaults;
  private PyDict annotations;
  private Object[] closure;
  private String name;
  private String qualifiedName;
  private Object doc;
  private Map<String, Object> attributes;

  /** For the snapshot codec. */
  PyFunction() {}

  /**
   * A function.
   *
   * @param defaults of the last positional parameters
   * @param keywordDefaults of keyword-only parameters, or null
   * @param annotations or null
   * @param closure the cells, in the order of the code's free names
   */
  public PyFunction(
      Executable executable,
      Globals globals,
      Object[] defaults,
      PyDict keywordDefaults,
      PyDict annotations,
      Object[] closure) {
    this.executable = executable;
    this.globals = globals;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.annotations = annotations;
    this.closure = closure;
    this.name = executable.code().name();
    this.qualifiedName = executable.code().qualifiedName();
  }

  public Executable executable() {
    return executable;
  }

  public Globals globals() {
    return globals;
  }

  /** The defaults of the last positional parameters, boxed; not to be changed. */
  public Object[] defaults() {
    return defaults;
  }

  public void setDefaults(Object[] defaults) {
    this.defaults = defaults;
  }

  /** The defaults of keyword-only parameters, or null. */
  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void setKeywordDefaults(PyDict defaults) {
    keywordDefaults = defaults;
  }

  /** The annotations; made when first asked for. */
  public PyDict annotations() {
    if (annotations == null) {
      annotations = new PyDict();
    }
    return annotations;
  }

  /** The closure's cells; not to be changed. */
  public Object[] closure() {
    return closure;
  }

  public String name() {
    return name;
  }

  public String qualifiedName() {
    return qualifiedName;
  }

  /** Renames the function. */
  public void rename(String newName, String newQualifiedName) {
    name = newName;
    qualifiedName = newQualifiedName;
  }

  /** The documentation set by assignment, or null while it is the code's own. */
  public Object doc() {
    return doc;
  }

  public void setDoc(Object doc) {
    this.doc = doc;
  }

  /** The attributes that programs put on it; made when first asked for. */
  public Map<String, Object> attributes() {
    if (attributes == null) {
      attributes = new LinkedHashMap<>();
    }
    return attributes;
  }

  @Override
  public PyClass type() {
    return Types.FUNCTION;
  }

  @Override
  public void transfer(Transfer transfer) {
    executable = transfer.ref(executable);
    globals = transfer.ref(globals);
    defaults = transfer.refs(defaults, defaults == null ? 0 : defaults.length);
    keywordDefaults = transfer.ref(keywordDefaults);
    annotations = transfer.ref(annotations);
    closure = transfer.refs(closure, closure == null ? 0 : closure.length);
    name = transfer.text(name);
    qualifiedName = transfer.text(qualifiedName);
    doc = transfer.ref(doc);
    attributes = NamedValues.transfer(transfer, attributes);
  }
}
