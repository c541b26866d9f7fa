package nectally.input;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.model.Attributes;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Role;

/**
 * What one row says of one candidate.
 *
 * @param role what the row is about
 * @param key what the name is compared by
 * @param id blank where there is none
 * @param elected empty where the file has no such column or the cell is blank
 * @param withdrawn whether somebody is marked as no longer standing
 * @param names the names of the attributes, the same list for all rows of a file
 * @param values one for each name; blank is absent
 */
record Row(
    Role role,
    String name,
    String key,
    String id,
    OptionalLong votes,
    Optional<Boolean> elected,
    boolean withdrawn,
    List<String> names,
    List<String> values,
    Published published,
    RowSource source,
    Place place) {

  /** Returns the slate, blank where there is none. */
  String slate() {
    int at = names.indexOf(Attributes.SLATE);
    return at < 0 ? "" : values.get(at);
  }

  /** Returns the same row, told from others of its name by the slate, a list's by all it says. */
  Row ofSlate() {
    return new Row(
        role,
        name,
        key + '\0' + (role == Role.LIST ? String.join("\0", values) : slate()),
        "",
        votes,
        elected,
        withdrawn,
        names,
        values,
        published,
        source,
        place);
  }

  /** Returns the same row in another role. */
  Row as(Role other) {
    return new Row(
        other, name, key, id, votes, elected, withdrawn, names, values, published, source, place);
  }
}
