package stint.machine.regex;

import stint.machine.Saved;
import stint.machine.Transfer;
import stint.machine.values.PyClass;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;

/** Makes instances of re.Match: they know their pattern, and the text and the bounds that were searched. */
final class MatchMaker implements Saved {
  private PyClass cls;
  private PyObject pattern;
  private Object string;
  private int start;
  private int end;

  /** For the snapshot codec. */
  MatchMaker() {}

  MatchMaker(PyClass cls, PyObject pattern, Object string, int start, int end) {
    this.cls = cls;
    this.pattern = pattern;
    this.string = string;
    this.start = start;
    this.end = end;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** A match with these spans. */
  PyObject make(PyTuple spans) {
    var match = new PyObject(cls);
    match.put("re", pattern);
    match.put("string", string);
    match.put("pos", (long) start);
    match.put("endpos", (long) end);
    match.put("_spans", spans);
    return match;
  }

  @Override
  public void transfer(Transfer transfer) {
    cls = transfer.ref(cls);
    pattern = transfer.ref(pattern);
    string = transfer.ref(string);
    start = transfer.integer(start);
    end = transfer.integer(end);
  }
}
