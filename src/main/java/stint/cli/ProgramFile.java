package stint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stint.language.Code;
import stint.language.Compiler;
import stint.language.NotSupported;
import stint.language.Parser;
import stint.language.SyntaxProblem;
import stint.scheduling.Lint;

/**
 * A program as it was named on the command line.
 *
 * @param name as it was given; {@code <stdin>} for standard input
 * @param path what tracebacks show: as CPython does, the absolute path
 * @param text the source
 */
record ProgramFile(String name, String path, String text) {
  /** What stands for standard input on the command line. */
  static final String STANDARD_INPUT = "-";

  private static final int MOST_BYTES = 64 << 20;

  /** PEP 263. */
  private static final Pattern COOKIE = Pattern.compile("[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+).*");

  private static final Pattern READS = Pattern.compile("\\b(input|stdin)\\b");

  private static final Pattern BLANK_OR_COMMENT = Pattern.compile("[ \\t\\f]*(#.*)?");
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "utf-8-sig", "u8");
  private static final Set<String> LIKE_ASCII =
      Set.of("ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1", "iso-8859-15", "cp1252", "windows-1252");

  /** The program cannot be run. The message is one line that starts with file, line and column, both from 1. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String name, int line, int column, String message) {
      super(oneLine(name + ":" + Math.max(1, line) + ":" + Math.max(1, column) + ": " + message), null, false, false);
    }

    private static String oneLine(String text) {
      return text.replace("\n", "\\n").replace("\r", "\\r");
    }
  }

  /**
   * Reads a program.
   *
   * @param name a path, or {@value #STANDARD_INPUT}
   * @throws Refused if there is no such file, or its bytes are not a text in UTF-8
   */
  static ProgramFile read(String name, InputStream standardInput) throws Refused {
    if (name.equals(STANDARD_INPUT)) {
      return decode("<stdin>", "<stdin>", bytes("<stdin>", () -> standardInput));
    }
    try {
      var path = Path.of(name);
      return decode(name, absolute(name), bytes(name, () -> open(path)));
    } catch (InvalidPathException e) {
      throw new Refused(name, 1, 1, "cannot be read: not the name of a file");
    }
  }

  /** CPython puts the working directory before the name, and changes nothing else in it. */
  private static String absolute(String name) {
    return name.startsWith("/") ? name : Path.of("").toAbsolutePath() + "/" + name;
  }

  private interface Opening {
    InputStream open() throws IOException;
  }

  private static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory");
    }
    return Files.newInputStream(path);
  }

  private static byte[] bytes(String name, Opening opening) throws Refused {
    try (var input = opening.open()) {
      var bytes = input.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Refused(name, 1, 1, "cannot be read: it is larger than " + (MOST_BYTES >> 20) + " MiB");
      }
      return bytes;
    } catch (NoSuchFileException _) {
      throw new Refused(name, 1, 1, "cannot be read: there is no such file");
    } catch (AccessDeniedException _) {
      throw new Refused(name, 1, 1, "cannot be read: permission denied");
    } catch (IOException e) {
      throw new Refused(name, 1, 1, "cannot be read: " + e.getMessage());
    }
  }

  private static ProgramFile decode(String name, String path, byte[] bytes) throws Refused {
    var text = text(name, bytes);
    refuseOtherEncodings(name, text, bytes);
    return new ProgramFile(name, path, text);
  }

  private static String text(String name, byte[] bytes) throws Refused {
    var buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException _) {
      int position = buffer.position();
      int line = 1;
      int start = 0;
      for (int i = 0; i < position; i++) {
        if (bytes[i] == '\n') {
          line++;
          start = i + 1;
        }
      }
      var before = new String(bytes, start, position - start, StandardCharsets.UTF_8);
      int column = 1 + before.codePointCount(0, before.length());
      throw new Refused(name, line, column,
          String.format(Locale.ROOT, "SyntaxError: not UTF-8, the byte here is 0x%02x", bytes[position] & 0xff));
    }
  }

  /** A comment at the top may say how the file is encoded; what we would read otherwise than CPython is refused. */
  private static void refuseOtherEncodings(String name, String text, byte[] bytes) throws Refused {
    var lines = text.lines().limit(2).toList();
    for (int i = 0; i < lines.size(); i++) {
      var cookie = encoding(lines.get(i));
      if (cookie.isPresent()) {
        var encoding = cookie.get().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean ascii = text.length() == bytes.length;
        if (!UTF_8.contains(encoding) && !(ascii && LIKE_ASCII.contains(encoding))) {
          throw new Refused(name, i + 1, 1, "encoding " + cookie.get() + " is not supported: save the file as UTF-8");
        }
        return;
      }
      if (!BLANK_OR_COMMENT.matcher(lines.get(i)).matches()) {
        return;
      }
    }
  }

  private static Optional<String> encoding(String line) {
    var matcher = COOKIE.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Compiles the program.
   *
   * @throws Refused if the text is not a program, or uses what is left out
   */
  Code compile() throws Refused {
    try {
      return Compiler.compile(Parser.parse(text, path), text, path, "__main__");
    } catch (SyntaxProblem e) {
      throw refused(e);
    } catch (NotSupported e) {
      throw new Refused(name, e.line(), e.column(), e.getMessage());
    }
  }

  /**
   * All that would be refused of the program, in the order of the text.
   *
   * @throws Refused if the text is not a program
   */
  List<Refused> findings() throws Refused {
    try {
      return new Lint()
          .findings(text, path).stream()
          .map(finding -> new Refused(name, finding.line(), finding.column(), finding.message()))
          .toList();
    } catch (SyntaxProblem e) {
      throw refused(e);
    }
  }

  private Refused refused(SyntaxProblem problem) {
    return new Refused(
        name, problem.line(), problem.offset(), problem.kind().className() + ": " + problem.getMessage());
  }

  /**
   * What the program finds in {@code sys.stdin}: all of the standard input, if it has a word for it and does not come from there itself.
   *
   * @throws Refused if that is no text in UTF-8, or too long
   */
  String input(InputStream standardInput) throws Refused {
    if (name.equals("<stdin>") || !READS.matcher(text).find()) {
      return "";
    }
    return text("<stdin>", bytes("<stdin>", () -> standardInput));
  }

  /** What the program finds in {@code sys.argv}: as in CPython, its own name first, as it was given. */
  List<String> arguments(List<String> rest) {
    var all = new ArrayList<String>();
    all.add(path.equals("<stdin>") ? STANDARD_INPUT : name);
    all.addAll(rest);
    return all;
  }
}
