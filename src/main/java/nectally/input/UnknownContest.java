package nectally.input;

import java.util.List;

/**
 * A name that a user asked for and that no contest has.
 *
 * @param pattern the name as it was typed, perhaps with {@code *}
 * @param contests what the contests are called, those asked for by other names too
 */
public record UnknownContest(String pattern, List<String> contests) {}
