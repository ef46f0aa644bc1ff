/**
 * The six laws of the machine, one test class each, on programs that are generated at random ({@link stint.laws.RandomPrograms}) and on
 * adversarial ones. How a program is run, stopped, saved and loaded in tests stands in {@link stint.machine.Running}.
 */
package stint.laws;
