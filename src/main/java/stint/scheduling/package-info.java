/**
 * The scheduling core: world, runnables ring, policies, channels, {@code run()} stack, deadlock rules, lease rules.
 *
 * <p>Every rule about who runs next has its one implementation here, with no actor in it: the actors of {@code
 * stint.service}, the tests and the exploration of interleavings all drive the same core. May import {@code
 * stint.machine} and {@code stint.language}, and no library; like them it knows no clock, thread or randomness of its
 * own.
 *
 * <p>Start with the world, which holds everything that the tasklets of one scheduler share.
 */
package stint.scheduling;
