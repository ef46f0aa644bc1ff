package stint.machine.snapshot;

import stint.machine.Saved;

/**
 * What a snapshot of a part of a world needs to know of the rest: values that are not copied are held by names, which mean something in
 * the world that reads them.
 */
public interface Part {
  /**
   * The name of a value that is not copied, or null.
   *
   * @throws stint.machine.Raise if the value cannot be in a part
   */
  String name(Object value);

  /**
   * The value of a name.
   *
   * @throws stint.machine.Raise if there is none here
   */
  Object resolve(String name);

  /** Tells how many bytes have been written. */
  void written(int bytes);

  /** Tells of an object that was read, which has no state yet. */
  void made(Saved value);
}
