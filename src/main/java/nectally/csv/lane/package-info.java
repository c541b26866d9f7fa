/**
 * Rows of large tables at the bytes, on several threads, without making a text of any cell that was
 * met before.
 *
 * <p>Nothing is decided here: whatever is odd is left to the general reader, whole. What equal
 * bytes mean is asked once.
 *
 * <p>May use {@code csv}.
 */
package nectally.csv.lane;
