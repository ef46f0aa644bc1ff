/**
 * Text: the methods of str, bytes and bytearray, the format mini-language, {@code str.format} and {@code %}, and the
 * codecs.
 *
 * <p>Whatever takes time in proportion to a text is a {@link stint.machine.text.Pass}, which does a bounded piece with
 * each step; whatever may call the program's code is a frame of its own. Bytes go through the same passes as texts, as
 * Latin-1.
 *
 * <p>Start with {@link stint.machine.text.StrMethods} and {@link stint.machine.text.Formatting}.
 */
package stint.machine.text;
