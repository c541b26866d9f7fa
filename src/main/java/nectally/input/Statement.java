package nectally.input;

/**
 * A fact that a file states, and where.
 *
 * @param line the line on which the row starts, 1-based
 * @param column 1-based
 */
record Statement<T>(T value, String file, long line, int column) {}
