package nectally.model;

/**
 * Where something stands in an input file.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param line the line on which the record starts, 1-based
 */
public record Place(String file, long line) {}
