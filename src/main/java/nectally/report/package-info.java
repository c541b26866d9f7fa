/**
 * From results to tables, one file a table, and to the notes that stand below them.
 *
 * <p>May use {@code tally}, {@code answer} and {@code model}; computes nothing that a result does
 * not say, and knows no format.
 */
package nectally.report;
