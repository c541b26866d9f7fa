/**
 * From results to text: tables with typed columns, and one small renderer a format.
 *
 * <p>N tables and M formats are N + M classes: a table knows nothing of the format that prints it.
 * Numbers are exact until a renderer rounds them, once.
 *
 * <p>May use {@code tally} and {@code model}; computes nothing that a result does not say.
 */
package nectally.report;
