package stint.machine.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the table of saved types, a resource with one class name a line. */
final class SavedTypeNames {
  private SavedTypeNames() {}

  static List<String> read() {
    try (var stream = SavedTypeNames.class.getResourceAsStream("saved-types.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
