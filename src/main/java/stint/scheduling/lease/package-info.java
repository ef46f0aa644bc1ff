/**
 * The rules of leases: named critical sections with an owner, a queue of waiters, an expiry and a fencing token.
 *
 * <p>Event-sourced: {@link stint.scheduling.lease.LeaseState#decide} answers a command with events, {@link
 * stint.scheduling.lease.LeaseState#apply} applies one. State, commands and events are immutable records; time is an argument. A
 * scheduler's own leases and those of a whole system follow the same rules. Imports nothing but the JDK and persistent collections.
 */
package stint.scheduling.lease;
