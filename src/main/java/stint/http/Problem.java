package stint.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An error as the API tells it: RFC 9457 problem details, told apart by {@link Code}.
 *
 * @param code what clients may depend on
 * @param detail one sentence about this occurrence, for people
 * @param extra further members, such as {@code line} and {@code column}
 */
record Problem(Code code, String detail, Map<String, Object> extra) {

  /** The kinds of errors. Names, once published, never change their meaning; the list for readers is docs/http.md. */
  enum Code {
    PROGRAM_INVALID(422, "The program does not compile"),
    NOT_SUPPORTED(422, "The program uses something that is not supported"),
    INVALID_VALUE(422, "A value is out of range"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    LIMIT_REACHED(429, "A limit is reached"),
    CONFLICT(409, "The present state does not allow this"),
    LEASE_NOT_HELD(409, "The lease is not held"),
    LEASE_TIMEOUT(409, "The lease was not granted in time"),
    DEADLOCK(409, "Waiting would never end"),
    WRONG_MODE(409, "The scheduler's mode does not allow this"),
    NOT_FOUND(404, "There is nothing at this address"),
    SCHEDULER_NOT_FOUND(404, "There is no such scheduler"),
    TASKLET_NOT_FOUND(404, "There is no such tasklet"),
    PROGRAM_NOT_FOUND(404, "There is no such program"),
    LEASE_NOT_FOUND(404, "There is no such lease"),
    CHANNEL_NOT_FOUND(404, "There is no such channel"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer has no acceptable form"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    BODY_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    MALFORMED_REQUEST(400, "The request is not valid HTTP"),
    MALFORMED_JSON(400, "The body is not valid JSON"),
    TOO_DEEPLY_NESTED(400, "The body is nested too deeply"),
    UNKNOWN_FIELD(400, "The body has a field that is not known"),
    MISSING_FIELD(400, "The body lacks a field"),
    WRONG_TYPE(400, "A field has the wrong type"),
    UNKNOWN_PARAMETER(400, "The query has a parameter that is not known"),
    INVALID_PARAMETER(400, "A parameter has an invalid value"),
    METHOD_UNKNOWN(501, "The method is not known"),
    MEMORY_FULL(503, "The memory of the service is full"),
    UNAVAILABLE(503, "The service cannot answer now"),
    INTERNAL(500, "Internal error");

    private final int status;
    private final String title;

    Code(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status that goes with it. */
    int status() {
      return status;
    }

    /** As shown: {@code program-invalid}. */
    String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Problem of(Code code, String detail) {
    return new Problem(code, detail, Map.of());
  }

  /** The same with one member more. */
  Problem with(String member, Object value) {
    var members = new LinkedHashMap<>(extra);
    members.put(member, value);
    return new Problem(code, detail, members);
  }

  /** Thrown, or used to fail a stage, wherever a request cannot be answered otherwise. */
  Failure failure() {
    return new Failure(this);
  }

  int status() {
    return code.status;
  }

  /** The members of the JSON object. */
  Map<String, Object> members() {
    var members = new LinkedHashMap<String, Object>();
    members.put("type", "urn:stint:problem:" + code.text());
    members.put("title", code.title);
    members.put("status", code.status);
    members.put("code", code.text());
    members.put("detail", detail);
    members.putAll(extra);
    return members;
  }

  /** Carries a problem to the place where answers are made; it has no Java stack trace. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Failure(Problem problem) {
      super(problem.code.text() + ": " + problem.detail, null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
