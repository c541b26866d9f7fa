/**
 * From tables to the model: the names of columns, rows, contests, what is joined to them, and the
 * rules that make a file usable.
 *
 * <p>A file with an error gives no election at all, never a partial one.
 *
 * <p>May use {@code csv}, {@code problem} and {@code model}.
 */
package nectally.input;
