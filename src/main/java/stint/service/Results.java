package stint.service;

import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Str;
import stint.scheduling.Plain;
import stint.scheduling.PlainException;
import stint.scheduling.TaskletState;
import stint.scheduling.TaskletView;
import stint.scheduling.World;

/** How a tasklet ended, in words that leave its world. */
final class Results {
  private Results() {}

  /** What those see who asked for a result. */
  static TaskletResult of(World world, TaskletView.Result result) {
    if (result.exception() != null) {
      return new TaskletResult(result.state(), null, null, error(world, result.exception()));
    }
    if (result.state() != TaskletState.FINISHED) {
      return new TaskletResult(result.state(), null, null, null);
    }
    try {
      return new TaskletResult(result.state(), Plain.of(result.value()), null, null);
    } catch (PlainException e) {
      return new TaskletResult(result.state(), null, e.getMessage(), null);
    }
  }

  private static TaskletResult.Failure error(World world, PyException exception) {
    return new TaskletResult.Failure(
        exception.type().name(), world.message(exception), world.render(exception));
  }

  /** What a program sees of a fault of the machine. */
  static PyException internalError(String number) {
    return new PyException(Exceptions.SYSTEM_ERROR, Str.of("internal error " + number));
  }
}
