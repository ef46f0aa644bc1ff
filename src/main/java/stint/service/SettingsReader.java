package stint.service;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads one section of the configuration and notes everything that is wrong in it, instead of stopping at the first fault.
 *
 * <p>The keys that are known are the keys that have been asked for: {@link #close} reports all others. A value that cannot be
 * used is answered as the smallest one allowed; the settings made of it are never used, because the faults are thrown first.
 */
final class SettingsReader implements AutoCloseable {
  /** What is written in place of a number where there shall be no limit. */
  static final String UNLIMITED = "unlimited";

  private final String path;
  private final Config config;
  private final Set<String> ownKeys;
  private final List<String> faults;
  private final Set<String> known = new LinkedHashSet<>();

  private SettingsReader(String path, Config config, Set<String> ownKeys, List<String> faults) {
    this.path = path;
    this.config = config;
    this.ownKeys = ownKeys;
    this.faults = faults;
  }

  /** A reader of the section at {@code path}, which adds to {@code faults}. */
  static SettingsReader of(Config root, String path, List<String> faults) {
    var section = root.getConfig(path);
    return new SettingsReader(path, section, section.root().keySet(), faults);
  }

  /** A section within this one; empty if it is not there. */
  SettingsReader section(String key) {
    return section(key, Optional.empty());
  }

  /** A section within this one whose missing keys have the values of another. */
  SettingsReader section(String key, SettingsReader defaults) {
    return section(key, Optional.of(defaults.config));
  }

  private SettingsReader section(String key, Optional<Config> defaults) {
    known.add(key);
    int before = faults.size();
    var own = object(key).map(ConfigObject::toConfig).orElse(ConfigFactory.empty());
    var complete = defaults.map(own::withFallback).orElse(own);
    // Of something that is not a section one fault is enough.
    var told = faults.size() == before ? faults : new ArrayList<String>();
    return new SettingsReader(join(path, key), complete, own.root().keySet(), told);
  }

  /** The sections that a section of free names holds. */
  List<String> names() {
    return ownKeys.stream().sorted().toList();
  }

  /** An object of any form as plain Java values; empty if it is not there. */
  Optional<ConfigObject> object(String key) {
    known.add(key);
    return attempt(
        () -> config.hasPath(quoted(key)) ? Optional.of(config.getObject(quoted(key))) : Optional.empty(),
        Optional.empty());
  }

  /** A text. */
  String text(String key) {
    int before = faults.size();
    var text = optionalText(key);
    if (text.isEmpty() && faults.size() == before) {
      fault(key, "is missing");
    }
    return text.orElse("");
  }

  /** A text that may be left out. */
  Optional<String> optionalText(String key) {
    known.add(key);
    return attempt(
        () -> config.hasPath(quoted(key)) ? Optional.of(config.getString(quoted(key))) : Optional.empty(),
        Optional.empty());
  }

  /** A whole number from {@code least} to {@code most}. */
  long number(String key, long least, long most) {
    known.add(key);
    return within(key, least, most, attempt(() -> config.getLong(quoted(key)), least));
  }

  /** As {@link #number}, or {@code Long.MAX_VALUE} for the word "unlimited". */
  long numberOrUnlimited(String key, long least) {
    known.add(key);
    return isUnlimited(key) ? Long.MAX_VALUE : number(key, least, Long.MAX_VALUE);
  }

  /** A size in bytes, with a unit as in {@code 64 MiB}. */
  long bytes(String key, long least, long most) {
    known.add(key);
    return within(key, least, most, attempt(() -> config.getBytes(quoted(key)), least));
  }

  /** As {@link #bytes}, or {@code Long.MAX_VALUE} for the word "unlimited". */
  long bytesOrUnlimited(String key, long least) {
    known.add(key);
    return isUnlimited(key) ? Long.MAX_VALUE : bytes(key, least, Long.MAX_VALUE);
  }

  /** A span of time, with a unit as in {@code 20s}. */
  Duration duration(String key, Duration least, Duration most) {
    known.add(key);
    var value = attempt(() -> config.getDuration(quoted(key)), least);
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      fault(key, "must be from " + shown(least) + " to " + shown(most) + ", not " + shown(value));
      return least;
    }
    return value;
  }

  /** One of the constants of an enum, written in lower case. */
  <E extends Enum<E>> E choice(String key, Class<E> type) {
    int before = faults.size();
    var text = text(key);
    var constants = type.getEnumConstants();
    if (faults.size() > before) {
      return constants[0];
    }
    for (var constant : constants) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    var words = Arrays.stream(constants).map(SettingsReader::word).collect(Collectors.joining(", "));
    fault(key, "must be one of " + words + ", not \"" + text + "\"");
    return constants[0];
  }

  /** The directory of the file in which a value is written; the working directory if it is not from a file. */
  Path directoryOf(String key) {
    var value = config.root().get(key);
    var file = value == null ? null : value.origin().filename();
    var parent = file == null ? null : Path.of(file).getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** Notes a fault of a value. */
  void fault(String key, String what) {
    var origin = config.hasPathOrNull(quoted(key)) ? config.root().get(key).origin() : config.root().origin();
    faults.add(place(origin) + join(path, key) + " " + what);
  }

  /** Reports the keys that nobody has asked for. */
  @Override
  public void close() {
    for (var key : ownKeys) {
      if (!known.contains(key)) {
        faults.add(
            place(config.root().get(key).origin()) + "unknown key " + join(path, key)
                + nearest(key, known).map(name -> ", did you mean " + join(path, name) + "?").orElse(""));
      }
    }
  }

  /** Where a value was written, as a prefix of a message. */
  static String place(ConfigOrigin origin) {
    var file = origin.filename() != null ? origin.filename() : origin.description();
    return file == null ? "" : origin.lineNumber() > 0 ? file + ":" + origin.lineNumber() + ": " : file + ": ";
  }

  /** The candidate that differs from a name by the fewest edits, if these are few enough to be a slip. */
  static Optional<String> nearest(String name, Collection<String> candidates) {
    int bound = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(name, candidate) <= bound)
        .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
  }

  /** The least number of letters put in, left out, replaced or swapped with their neighbours: optimal string alignment. */
  private static int distance(String a, String b) {
    var distances = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distances[i][j] = i == 0 || j == 0 ? i + j : distance(a, b, i, j, distances);
      }
    }
    return distances[a.length()][b.length()];
  }

  private static int distance(String a, String b, int i, int j, int[][] distances) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(
        distances[i - 1][j - 1] + (same ? 0 : 1), Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
  }

  private boolean isUnlimited(String key) {
    var value = config.root().get(key);
    return value != null && value.valueType() == ConfigValueType.STRING && value.unwrapped().equals(UNLIMITED);
  }

  private long within(String key, long least, long most, long value) {
    if (value < least || value > most) {
      fault(key, most == Long.MAX_VALUE
          ? "must be at least " + least + ", not " + value
          : "must be from " + least + " to " + most + ", not " + value);
      return least;
    }
    return value;
  }

  private <T> T attempt(Supplier<T> read, T otherwise) {
    try {
      return read.get();
    } catch (ConfigException.Missing e) {
      faults.add(place(config.root().origin()) + inSection(e.getMessage()));
    } catch (ConfigException e) {
      faults.add(e.origin() == null ? inSection(e.getMessage()) : place(e.origin()) + inSection(withoutPlace(e)));
    }
    return otherwise;
  }

  private String inSection(String message) {
    return "in " + path + ": " + message;
  }

  /** The library's message starts with the place, in a form of its own. */
  private static String withoutPlace(ConfigException e) {
    var prefix = e.origin().description() + ": ";
    var message = e.getMessage();
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String shown(Duration duration) {
    return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
  }

  private static String quoted(String key) {
    return ConfigUtil.quoteString(key);
  }

  private static String join(String path, String key) {
    return path + "."
        + (ConfigUtil.splitPath(ConfigUtil.quoteString(key)).size() == 1 && isPlain(key) ? key : quoted(key));
  }

  private static boolean isPlain(String key) {
    return key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  /** The faults noted so far. */
  static void throwIfAny(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new SettingsException(new ArrayList<>(faults));
    }
  }
}
