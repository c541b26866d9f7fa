package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.MarkColumn;
import nectally.csv.Rows;
import nectally.model.Attributes;
import nectally.model.Gender;
import nectally.model.NameKey;

/**
 * What a row says of somebody beside a name that may be a word: who has an id, a gender, a mark of
 * being elected or of having held a seat, or a party of its own is a person; who has a published
 * rank, is marked as not elected, or says in words what every candidate says, may be one.
 */
final class PersonalRow {

  /** What stands in the place of a party where there is none. */
  static final char NO_PARTY = '-';

  private final ContestBuilder contest;

  PersonalRow(ContestBuilder contest) {
    this.contest = contest;
  }

  /** Returns whether a row of any other role would hardly say this. */
  boolean isPerson(Row row) {
    return !row.id().isEmpty()
        || row.elected().orElse(false)
        || isText(value(Attributes.GENDER, row), row)
        || MarkColumn.isYes(value(Field.INCUMBENT.label(), row))
        || hasPartyOfItsOwn(row);
  }

  /** Returns whether a row of another role seldom says this, and one of a person often does. */
  boolean mayBePerson(Row row) {
    if (row.published().rank().isPresent() || row.elected().isPresent()) {
      return true;
    }
    for (int i = 0; i < row.names().size(); i++) {
      String value = row.values().get(i);
      if (isOfPeople(row.names().get(i)) && isText(value, row) && differs(row.names().get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the cells of the current row are those of a person, whatever its name says: a
   * gender, or a mark that somebody is elected.
   */
  static boolean isPerson(Column gender, Column elected, Rows row) {
    String sex = Gender.normalise(gender.text(row));
    return sex.equals(Gender.FEMALE)
        || sex.equals(Gender.MALE)
        || MarkColumn.isYes(elected.text(row));
  }

  /** What all say alike, as in a primary, says nothing; nor does a word in the place of a party. */
  private boolean hasPartyOfItsOwn(Row row) {
    String slate = row.slate();
    return isText(slate, row) && isAnotherThan(slate);
  }

  private boolean isAnotherThan(String slate) {
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (!candidacy.attributes().get(Attributes.SLATE).equals(slate)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a column says of people what they are, and neither where nor whose. */
  private static boolean isOfPeople(String name) {
    return switch (name) {
      case Attributes.SLATE, Attributes.BLOC, Attributes.GENDER -> false;
      default -> !name.equals(Field.STATUS.label()) && !name.equals(Field.INCUMBENT.label());
    };
  }

  /** Returns whether a cell has letters, and neither repeats the name nor says what the row is. */
  private static boolean isText(String value, Row row) {
    boolean letters = false;
    for (int i = 0; i < value.length(); i++) {
      letters |= Character.isLetter(value.charAt(i));
    }
    return letters && !value.equals(row.name()) && !isFiller(value);
  }

  private static boolean isFiller(String value) {
    String key = NameKey.of(value).text();
    return RowWords.listed(NO_PARTY + key).isPresent() || RowWords.of(value).isPresent();
  }

  /** Returns whether every candidate has a value of this name, and not all the same. */
  private boolean differs(String name) {
    Optional<String> first = Optional.empty();
    boolean differs = false;
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      String value = candidacy.attributes().get(name);
      if (value.isEmpty()) {
        return false;
      }
      differs |= first.isPresent() && !first.get().equals(value);
      first = Optional.of(value);
    }
    return differs;
  }

  private static String value(String name, Row row) {
    List<String> names = row.names();
    int at = names.indexOf(name);
    return at < 0 ? "" : row.values().get(at);
  }
}
