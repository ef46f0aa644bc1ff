package stint.machine.builtins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import stint.language.Code;
import stint.language.Compiler;
import stint.language.Parser;
import stint.machine.values.PyValue;

/**
 * The modules that programs can import. Some are written in Java, some in the language itself; the sources of those are resources
 * beside this class, compiled when first imported and shared by all schedulers. There is no other way to get at a module.
 */
public final class Library {
  private static final Map<String, Code> COMPILED = Collections.synchronizedMap(new LinkedHashMap<>());

  private Library() {}

  /** A module written in Java, or null. */
  public static PyValue nativeModule(String name) {
    return NativeModules.get(name);
  }

  /** Whether there is a module of this dotted name. */
  public static boolean has(String name) {
    return nativeModule(name) != null || source(name) != null;
  }

  /** The code of a module written in the language, or null. */
  public static Code source(String name) {
    return isName(name) ? COMPILED.computeIfAbsent(name, Library::compile) : null;
  }

  private static boolean isName(String name) {
    return name.chars().allMatch(c -> c == '_' || c == '.' || Character.isLetterOrDigit(c));
  }

  private static Code compile(String name) {
    var path = "library/" + name.replace('.', '/') + ".py";
    try (var stream = Library.class.getResourceAsStream(path)) {
      if (stream == null) {
        return null;
      }
      var source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      var file = "<library " + name + ">";
      return Compiler.compile(Parser.parse(source, file), source, file, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
