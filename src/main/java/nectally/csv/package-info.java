/**
 * From bytes to cells: files, compressed or not, their letters, delimiters and quotes, and columns
 * of text, numbers and marks.
 *
 * <p>Knows no word of elections. What reads a table goes through its {@link nectally.csv.Rows},
 * whose {@link nectally.csv.Column}s know the place of every cell. {@code QuotedRecords} is the
 * only class that touches the CSV library.
 *
 * <p>May use {@code problem} and the places of {@code model}.
 */
package nectally.csv;
