package nectally.input;

/**
 * A row whose name may be somebody's who stands, and may be that of another role.
 *
 * @param row in the role that its name says
 * @param part where it belongs
 */
record UnsureRow(Row row, Part part) {}
