package nectally.input;

import java.util.List;

/**
 * An area as a row names it.
 *
 * @param key what areas are told apart by
 * @param label as messages print it; blank where the row names none
 * @param levels the texts of the columns that name it, such as county and precinct; one for each
 *     column, blank ones among them
 */
record Area(String key, String label, List<String> levels) {

  /** No area. */
  static final Area NONE = new Area("", "", List.of());
}
