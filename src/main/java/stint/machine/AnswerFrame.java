package stint.machine;

/** Lets another frame do its work, and answers a value of its own instead: what a method answers that changes its object in place. */
final class AnswerFrame extends NativeFrame {
  private NativeFrame work;
  private Object answer;
  private boolean started;

  AnswerFrame() {}

  AnswerFrame(NativeFrame work, Object answer) {
    this.work = work;
    this.answer = answer;
  }

  @Override
  public Object step(Tasklet tasklet) {
    if (started) {
      tasklet.take();
      return answer;
    }
    started = true;
    var frame = work;
    work = null;
    return tasklet.push(frame);
  }

  @Override
  public void transfer(Transfer transfer) {
    work = transfer.ref(work);
    answer = transfer.ref(answer);
    started = transfer.flag(started);
  }
}
