package stint.machine;

import stint.machine.values.Singleton;

/** Runs another native frame and ends with None instead of its value. */
final class DiscardFrame extends NativeFrame {
  private NativeFrame work;
  private boolean started;

  DiscardFrame() {}

  DiscardFrame(NativeFrame work) {
    this.work = work;
  }

  @Override
  public Object step(Tasklet tasklet) {
    if (started) {
      tasklet.take();
      return Singleton.NONE;
    }
    started = true;
    var frame = work;
    work = null;
    return tasklet.push(frame);
  }

  @Override
  public void transfer(Transfer transfer) {
    work = transfer.ref(work);
    started = transfer.flag(started);
  }
}
