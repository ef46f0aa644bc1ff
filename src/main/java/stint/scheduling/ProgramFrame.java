package stint.scheduling;

import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.Exceptions;
import stint.machine.values.PyFunction;

/** Runs the body of a program, then calls one of its global functions: the bottom of a tasklet that was spawned that way. */
final class ProgramFrame extends NativeFrame {
  private static final int BODY = 0;
  private static final int FUNCTION = 1;

  private PyFunction body;
  private String function;
  private Object[] arguments;
  private String[] names;
  private Object[] named;
  private int stage;

  /** For the snapshot codec. */
  ProgramFrame() {}

  ProgramFrame(PyFunction body, String function, Object[] arguments, String[] names, Object[] named) {
    this.body = body;
    this.function = function;
    this.arguments = arguments;
    this.names = names;
    this.named = named;
  }

  @Override
  public Object step(Tasklet tasklet) {
    switch (stage++) {
      case BODY -> tasklet.call(body);
      case FUNCTION -> {
        tasklet.take();
        var callee = body.globals().get(function);
        if (callee == null) {
          throw Raise.of(Exceptions.NAME_ERROR, "name '" + function + "' is not defined");
        }
        tasklet.call(callee, arguments, names, named);
      }
      default -> {
        return tasklet.take();
      }
    }
    return Tasklet.PENDING;
  }

  @Override
  public void transfer(Transfer transfer) {
    body = transfer.ref(body);
    function = transfer.text(function);
    arguments = transfer.refs(arguments, arguments == null ? 0 : arguments.length);
    named = transfer.refs(named, named == null ? 0 : named.length);
    names = transfer.reading() ? new String[named.length] : names;
    for (int i = 0; i < names.length; i++) {
      names[i] = transfer.text(names[i]);
    }
    stage = transfer.integer(stage);
  }
}
