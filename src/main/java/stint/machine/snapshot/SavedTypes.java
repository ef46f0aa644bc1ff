package stint.machine.snapshot;

import java.lang.reflect.Constructor;
import java.util.List;
import stint.machine.Saved;

/**
 * The numbers of the types in snapshots. Only ever append to the list: a number means the same type for ever. A class that is renamed
 * is renamed here too; one that is gone leaves an entry that still says how its state is read.
 */
final class SavedTypes {
  private static final List<String> NAMES = SavedTypeNames.read();
  private static final Constructor<?>[] CONSTRUCTORS = new Constructor<?>[NAMES.size()];
  private static final ClassValue<Integer> NUMBERS =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          int number = NAMES.indexOf(type.getName());
          if (number < 0) {
            throw new AssertionError(type + " is not in the table of saved types");
          }
          return number;
        }
      };

  private SavedTypes() {}

  /** The number of a type. */
  static int number(Class<?> type) {
    return NUMBERS.get(type);
  }

  /** A new object of a type, without state. */
  static Saved make(int number) {
    if (number < 0 || number >= CONSTRUCTORS.length) {
      throw new SnapshotException("it holds a type with the unknown number " + number);
    }
    try {
      if (CONSTRUCTORS[number] == null) {
        var constructor = Class.forName(NAMES.get(number)).getDeclaredConstructor();
        constructor.setAccessible(true);
        CONSTRUCTORS[number] = constructor;
      }
      return (Saved) CONSTRUCTORS[number].newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SnapshotException("the type " + NAMES.get(number) + " cannot be made", e);
    }
  }
}
