package stint.machine;

import java.util.function.LongSupplier;
import java.util.random.RandomGeneratorFactory;

/** How a run is cut into slices: the lengths of the slices one after the other, in instructions. */
public record Slicing(String name, java.util.function.Supplier<LongSupplier> lengths) {

  /** One slice to the end. */
  public static Slicing whole() {
    return new Slicing("in one go", () -> () -> Long.MAX_VALUE / 2);
  }

  /** Slices of equal length. */
  public static Slicing of(long instructions) {
    return new Slicing("in slices of " + instructions, () -> () -> instructions);
  }

  /** Slices of 1 to {@code most} instructions, short ones preferred. */
  public static Slicing random(long seed, int most) {
    return new Slicing(
        "in random slices up to " + most + ", seed " + seed,
        () -> {
          var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
          return () -> 1 + random.nextInt(1 + random.nextInt(most));
        });
  }

  @Override
  public String toString() {
    return name;
  }
}
