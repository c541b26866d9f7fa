/**
 * From files to the model: delimiters, headers and their aliases, rows, and the rules that make a
 * file usable.
 *
 * <p>Every problem is a {@link nectally.input.Diagnostic} with its place. A file with an error
 * gives no election at all, never a partial one. {@code CsvTable} is the only class that touches
 * the CSV library.
 *
 * <p>May use {@code model} only.
 */
package nectally.input;
