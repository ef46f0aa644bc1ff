/**
 * What the operators and builtin functions do with values: arithmetic, comparison, hashing, look-up, iteration, text, sorting.
 *
 * <p>An operation that needs neither user code nor much time answers at once; otherwise it pushes a {@link
 * stint.machine.NativeFrame} and answers {@link stint.machine.Tasklet#PENDING}. May import {@code stint.machine.values} and {@code
 * stint.machine}. Start with {@link stint.machine.operations.Equality}.
 */
package stint.machine.operations;
