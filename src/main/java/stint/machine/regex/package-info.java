/**
 * Regular expressions with Python's syntax: a parser, a compiler to the code of a small machine, and that machine, which backtracks on a
 * stack of its own. It is stepped like everything else, charges for each of its steps and for its memory, and can be saved in the
 * middle; so no pattern can hold up the host. The module {@code re}, with its classes, is written in the language and calls this.
 *
 * <p>Start with {@link stint.machine.regex.RegexModule}, then {@link stint.machine.regex.Program}. May import {@code stint.machine},
 * its values and what the text package knows of characters.
 */
package stint.machine.regex;
