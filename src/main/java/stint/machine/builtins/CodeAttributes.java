package stint.machine.builtins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stint.language.Code;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.Raise;
import stint.machine.values.PyCell;
import stint.machine.values.PyCode;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;
import stint.machine.values.Types;

/** What programs can read of a function's code: names and counts, nothing of the instructions, which are not those of CPython. */
final class CodeAttributes {
  private static final long OPTIMIZED = 0x03;
  private static final long VARARGS = 0x04;
  private static final long VARKEYWORDS = 0x08;
  private static final long NESTED = 0x10;
  private static final long GENERATOR = 0x20;
  private static final long COROUTINE = 0x80;
  private static final long ASYNC_GENERATOR = 0x200;

  private CodeAttributes() {}

  static void install() {
    new Methods(Types.CELL)
        .get("cell_contents", (_, self) -> content((PyCell) self))
        .install();
    new Methods(Types.CODE)
        .get("co_name", (_, self) -> Str.of(code(self).name()))
        .get("co_qualname", (_, self) -> Str.of(code(self).qualifiedName()))
        .get("co_filename", (_, self) -> Str.of(code(self).module().fileName()))
        .get("co_firstlineno", (_, self) -> (long) code(self).firstLine())
        .get("co_argcount", (_, self) -> (long) code(self).parameters().positional())
        .get("co_posonlyargcount", (_, self) -> (long) code(self).parameters().positionalOnly())
        .get("co_kwonlyargcount", (_, self) -> (long) code(self).parameters().keywordOnly())
        .get("co_nlocals", (_, self) -> (long) variables(code(self)).size())
        .get("co_varnames", (_, self) -> tuple(variables(code(self))))
        .get("co_cellvars", (_, self) -> tuple(captured(code(self))))
        .get("co_freevars", (_, self) -> tuple(List.of(code(self).freeNames())))
        .get("co_flags", (_, self) -> flags(code(self)))
        .install();
  }

  private static Code code(Object self) {
    return ((PyCode) self).code();
  }

  private static Object content(PyCell cell) {
    if (cell.get() == null) {
      throw Raise.valueError("Cell is empty");
    }
    return cell.get();
  }

  private static PyTuple tuple(List<String> names) {
    return PyTuple.of(names.stream().map(Str::of).toArray());
  }

  /** The registers whose variables lie in cells. */
  private static BitSet cells(Code code) {
    var cells = new BitSet();
    for (long word : code.words()) {
      if (((int) word & 0xff) == Op.MAKE_CELL) {
        cells.set(Instruction.a(word));
      }
    }
    return cells;
  }

  private static List<String> captured(Code code) {
    List<String> names = new ArrayList<>();
    cells(code).stream().filter(register -> register < code.localNames().length)
        .forEach(register -> names.add(code.localNames()[register]));
    return names;
  }

  /** The parameters, and the other variables that no inner function sees. */
  private static List<String> variables(Code code) {
    var cells = cells(code);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < code.localNames().length; i++) {
      if (i < code.parameters().names().size() || !cells.get(i)) {
        names.add(code.localNames()[i]);
      }
    }
    return names;
  }

  private static long flags(Code code) {
    var parameters = code.parameters();
    return (code.kind() == Code.Kind.MODULE || code.kind() == Code.Kind.CLASS ? 0 : OPTIMIZED)
        | (parameters.varargs() ? VARARGS : 0)
        | (parameters.varkw() ? VARKEYWORDS : 0)
        | (code.freeNames().length > 0 || code.qualifiedName().contains("<locals>") ? NESTED : 0)
        | switch (code.kind()) {
          case GENERATOR -> GENERATOR;
          case COROUTINE -> COROUTINE;
          case ASYNC_GENERATOR -> ASYNC_GENERATOR;
          default -> 0;
        };
  }
}
