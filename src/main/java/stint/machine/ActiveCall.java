package stint.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stint.language.Code;
import stint.machine.values.Globals;
import stint.machine.values.PyCell;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;

/**
 * An active call of a function, for people to look at.
 *
 * @param code of the function
 * @param instruction index of the one that was executed last
 * @param locals the local variables that have a value, in the order of their registers
 * @param globals the variables of the function's module
 */
public record ActiveCall(Code code, int instruction, Map<String, Object> locals, Globals globals) {
  /** The active calls of a tasklet, the innermost last. */
  static List<ActiveCall> of(Tasklet tasklet) {
    List<ActiveCall> calls = new ArrayList<>();
    for (int i = 0; i <= tasklet.depth; i++) {
      if (tasklet.owners[i] instanceof Executable executable) {
        calls.add(of(tasklet, i, executable.code()));
      }
    }
    return calls;
  }

  /** The innermost of them. */
  static Optional<ActiveCall> innermost(Tasklet tasklet) {
    for (int i = tasklet.depth; i >= 0; i--) {
      if (tasklet.owners[i] instanceof Executable executable) {
        return Optional.of(of(tasklet, i, executable.code()));
      }
    }
    return Optional.empty();
  }

  private static ActiveCall of(Tasklet tasklet, int index, Code code) {
    boolean running = index == tasklet.depth;
    int base = running ? tasklet.base : (int) (tasklet.records[index] >>> 32) & Tasklet.BASE;
    int next = running ? tasklet.pc : (int) tasklet.records[index];
    var globals = ((PyFunction) tasklet.references[base - 1]).globals();
    return new ActiveCall(code, Math.max(0, next - 1), locals(tasklet, code, base), globals);
  }

  /** The line at which it stands, from 1. */
  public int line() {
    return code.spans()[instruction].line();
  }

  /** Where it stands, for people to read: {@code bank.py:12 in transfer}. */
  public String place() {
    var path = code.module().fileName();
    return path.substring(path.lastIndexOf('/') + 1) + ":" + line() + " in " + code.qualifiedName();
  }

  /** Where they stand, the innermost last. */
  static List<PyException.Place> places(Tasklet tasklet) {
    List<PyException.Place> places = new ArrayList<>();
    for (int i = 0; i <= tasklet.depth; i++) {
      if (tasklet.owners[i] instanceof Executable executable) {
        int next = i == tasklet.depth ? tasklet.pc : (int) tasklet.records[i];
        places.add(new PyException.Place(executable.code(), Math.max(0, next - 1)));
      }
    }
    return places;
  }

  /** How many there are. */
  static int count(Tasklet tasklet) {
    int count = 0;
    for (int i = 0; i <= tasklet.depth; i++) {
      if (tasklet.owners[i] instanceof Executable) {
        count++;
      }
    }
    return count;
  }

  private static Map<String, Object> locals(Tasklet tasklet, Code code, int base) {
    Map<String, Object> locals = new LinkedHashMap<>();
    var names = code.localNames();
    for (int i = 0; i < names.length; i++) {
      var value = Tag.box(tasklet.references[base + i], tasklet.bits[base + i]);
      var content = value instanceof PyCell cell ? cell.get() : value;
      if (content != null) {
        locals.put(names[i], content);
      }
    }
    return locals;
  }
}
