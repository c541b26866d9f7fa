/**
 * One small renderer a format, each of which writes any answer.
 *
 * <p>N tables and M formats are N + M files: a renderer knows no table, and no table knows it.
 * Numbers are rounded here, once.
 *
 * <p>May use {@code answer}, and {@code model} for values.
 */
package nectally.formats;
