package nectally.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Place;
import nectally.model.Published;

/**
 * What one row says of one candidate.
 *
 * @param key what the name is compared by
 * @param id blank where there is none
 * @param elected empty where the file has no such column or the cell is blank
 * @param names the names of the attributes, the same list for all rows of a file
 * @param values one for each name; blank is absent
 */
record Row(
    String name,
    String key,
    String id,
    OptionalLong votes,
    Optional<Boolean> elected,
    List<String> names,
    List<String> values,
    Published published,
    RowSource source,
    Place place) {}
