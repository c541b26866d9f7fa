package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderName;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;

/** The columns that are recognised, for help texts and for options that name a column. */
public final class ResultsColumns {

  /**
   * One field.
   *
   * @param field its canonical name
   * @param aliases the header names that are recognised, the first being the canonical one
   * @param meaning one line for a user
   */
  public record Row(String field, List<Alias> aliases, String meaning) {}

  /**
   * A header name; case, blanks and underscores do not matter.
   *
   * @param name in lower case, with blanks
   * @param usedBy who publishes files with it; empty for the name of the field itself
   */
  public record Alias(String name, String usedBy) {}

  private ResultsColumns() {}

  /** Returns all fields in the order in which a help text lists them. */
  public static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Alias> aliases = new ArrayList<>();
      for (Field.Alias alias : field.aliases()) {
        aliases.add(new Alias(alias.name(), alias.usedBy()));
      }
      rows.add(new Row(field.label(), List.copyOf(aliases), field.meaning()));
    }
    return List.copyOf(rows);
  }

  /** Returns whether a column of this name is read as that of areas, and added up. */
  public static boolean isArea(String column) {
    return Field.named(column).equals(Optional.of(Field.AREA));
  }

  /**
   * Returns the attribute of {@code election} that a user means by {@code column}: the column of
   * that name, be it with a blank for an underscore, else {@code slate}, {@code bloc} or {@code
   * gender} where it is one of their aliases, else the folded name, which no candidate has.
   */
  public static String attribute(Election election, String column) {
    String folded = Attributes.fold(column);
    if (election.has(folded)) {
      return folded;
    }
    String key = HeaderName.key(column);
    for (Contest contest : election.contests()) {
      for (Candidacy candidacy : contest.candidacies()) {
        for (String name : candidacy.attributes().names()) {
          if (HeaderName.key(name).equals(key)) {
            return name;
          }
        }
      }
    }
    Optional<Field> field = Field.named(column);
    return field.isPresent() && field.get().isAttribute() ? field.get().label() : folded;
  }
}
