package stint.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import stint.http.Problem.Code;

/**
 * Strict JSON. A body that is read has exactly the fields and the types that its record declares: nothing is converted, nothing is
 * ignored, a key that comes twice is refused, and every refusal says where.
 */
final class Json {
  private static final ObjectMapper WRITER = new ObjectMapper();

  private final ObjectMapper mapper;

  /**
   * A reader and writer.
   *
   * @param nesting how many arrays and objects may lie in one another
   * @param text the length of the longest text, in chars
   */
  Json(int nesting, int text) {
    var constraints = StreamReadConstraints.builder()
        .maxNestingDepth(nesting)
        .maxStringLength(text)
        .maxNameLength(1_000)
        .maxNumberLength(4_300)
        .build();
    var factory = JsonFactory.builder()
        .streamReadConstraints(constraints)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .build();
    mapper = JsonMapper.builder(factory)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(LogicalType.Textual, coercions -> coercions
            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .build();
  }

  /**
   * Reads a body.
   *
   * @throws Problem.Failure that says what is wrong, and where
   */
  <T> T read(ByteBuffer body, Class<T> type) {
    try {
      var value = mapper.readValue(decode(body), type);
      if (value == null) {
        throw Problem.of(Code.WRONG_TYPE, "The body must be an object, not null.").with("path", "$").failure();
      }
      return value;
    } catch (JsonProcessingException e) {
      throw problem(e).failure();
    }
  }

  /**
   * Reads a value of any kind, as plain Java data.
   *
   * @throws Problem.Failure that says what is wrong, and where
   */
  Object readValue(ByteBuffer body) {
    if (!body.hasRemaining()) {
      throw Problem.of(Code.MALFORMED_JSON, "The body is empty.").failure();
    }
    try {
      return mapper.readValue(decode(body), Object.class);
    } catch (JsonProcessingException e) {
      throw problem(e).failure();
    }
  }

  /** The UTF-8 text of a value. */
  static byte[] write(Object value) {
    try {
      return WRITER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not writable as JSON: " + value.getClass(), e);
    }
  }

  /** Jackson guesses among encodings, JSON has one; a byte that is not UTF-8 is an error rather than a replacement character. */
  private static String decode(ByteBuffer body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(body.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(Code.MALFORMED_JSON, "The body is not UTF-8.").failure();
    }
  }

  private static Problem problem(JsonProcessingException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case MismatchedInputException mismatched -> wrongType(mismatched);
      case JsonMappingException mapping when mapping.getCause() instanceof JsonProcessingException cause ->
          problem(cause);
      case StreamConstraintsException constraint when constraint.getMessage().contains("nesting depth") ->
          located(e, Code.TOO_DEEPLY_NESTED, "Arrays and objects lie too deep in one another.");
      case JsonParseException parse when parse.getOriginalMessage().startsWith("Duplicate field") ->
          located(e, Code.MALFORMED_JSON, parse.getOriginalMessage() + ".");
      default -> located(e, Code.MALFORMED_JSON, sentence(e.getOriginalMessage()));
    };
  }

  private static Problem located(JsonProcessingException e, Code code, String detail) {
    var problem = Problem.of(code, detail);
    var location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? problem
        : problem.with("line", location.getLineNr()).with("column", location.getColumnNr());
  }

  private static Problem unknownField(UnrecognizedPropertyException e) {
    var known = e.getKnownPropertyIds().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    return Problem.of(Code.UNKNOWN_FIELD, "The field " + path(e) + " is not known here; known are " + known + ".")
        .with("path", path(e));
  }

  private static Problem wrongType(MismatchedInputException e) {
    var path = path(e);
    if (e.getOriginalMessage().startsWith("Trailing token")) {
      return located(e, Code.MALFORMED_JSON, "There is more behind the end of the value.");
    }
    if (e.getTargetType() == null) {
      return located(e, Code.MALFORMED_JSON, sentence(e.getOriginalMessage()));
    }
    var subject = path.equals("$") ? "The body" : "The field " + path;
    return Problem.of(Code.WRONG_TYPE, subject + " must be " + expected(e.getTargetType()) + ".").with("path", path);
  }

  private static String expected(Class<?> type) {
    if (type == String.class) {
      return "a text";
    } else if (type == Boolean.class) {
      return "true or false";
    } else if (type == Long.class || type == Integer.class || type == long.class || type == int.class) {
      return "a whole number of at most " + (type == Long.class || type == long.class ? 64 : 32) + " bits";
    } else {
      return type.isArray() || Iterable.class.isAssignableFrom(type) ? "an array" : "an object";
    }
  }

  /** Where in the body: {@code $.limits.memory}. */
  private static String path(JsonMappingException e) {
    var path = new StringBuilder("$");
    for (var reference : e.getPath()) {
      if (reference.getFieldName() != null) {
        path.append('.').append(reference.getFieldName());
      } else {
        path.append('[').append(reference.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  /** The library's text without what it tells of Java and of itself. */
  private static String sentence(String message) {
    var text =
        message.lines().findFirst().orElse("").replaceAll(" \\(for .*?\\)| \\(`?StreamReadConstraints.*?\\)", "");
    int at = text.indexOf(" at [Source");
    text = at < 0 ? text : text.substring(0, at);
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
  }
}
