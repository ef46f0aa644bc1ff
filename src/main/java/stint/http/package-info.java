/**
 * What other programs talk to: routes, JSON and event streams under {@code /v1}, errors as RFC 9457 problem+json.
 *
 * <p>A route translates: it checks a request, asks an actor of {@code stint.service}, and writes the answer. It
 * decides nothing about tasklets, and looking never changes or wakes anything. May import every layer but {@code
 * stint.cli}.
 *
 * <p>Start with the class that assembles the routes.
 */
package stint.http;
