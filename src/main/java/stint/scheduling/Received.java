package stint.scheduling;

/**
 * What a tasklet has sent to the outside: a value, or an exception.
 *
 * @param value as plain data, see {@link Plain}
 * @param error the name of the exception's class, or null
 * @param message the exception's text, or null
 */
public record Received(Object value, String error, String message) {}
