package stint.machine.values;

/** A builtin value that is compared and hashed by its content alone, at once: bytes, complex numbers, times and the like. */
public interface Plain {
  /** What {@code hash(x)} answers, never -1; {@link Immediate#NO_HASH} if values of the class have none. */
  long hash();

  /** Whether this value equals another one of any class, both seen as values of builtin classes. */
  boolean isEqualTo(Object other);
}
