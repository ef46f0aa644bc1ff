/**
 * The actors: a thin shell that lets thousands of schedulers, tasklets and leases run at once.
 *
 * <p>A scheduler actor owns a world of {@code stint.scheduling} and hands it to one tasklet actor at a time, together
 * with an allowance of instructions; nobody else touches the world until the tasklet hands it back. May import the
 * scheduling core and the layers below it, Pekko and Typesafe Config; never {@code stint.http} or {@code stint.cli}.
 *
 * <p>Start with the scheduler actor's protocol, then the guardian that creates schedulers.
 */
package stint.service;
