/**
 * From source text to code: lexer, parser, syntax tree, scopes, compiler.
 *
 * <p>What is accepted is a strict subset of Python 3.11; what is not supported is refused here, with the feature's
 * name, file, line and column. The lowest layer: it imports no other package of Stint and no library, and reads
 * neither the clock nor files, so the same text always becomes the same code.
 *
 * <p>Start with the lexer and the parser, one class each; the compiler turns their tree into the instructions that
 * {@code stint.machine} executes.
 */
package stint.language;
