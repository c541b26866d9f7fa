package nectally.input;

import java.util.List;
import nectally.csv.Column;
import nectally.csv.CountColumn;
import nectally.csv.Rows;
import nectally.model.Role;

/** What is to be read of the rows of a file, and as what. */
final class RowReading {

  private static final RowWords.Word CANDIDATE = new RowWords.Word(Role.CANDIDATE, false);

  private static final RowWords.Word LIST = new RowWords.Word(Role.LIST, false);

  /** A row that is a share of something which other rows count. */
  private static final RowWords.Word SHARE = new RowWords.Word(Role.DROP, false);

  private final RowChoice choice;
  private final RowRoles roles;
  private final OtherRows others;
  private final List<Column> names;
  private final Column slate;
  private final Column gender;
  private final Column elected;
  private final boolean twoNames;

  RowReading(ColumnMap columns, RowChoice choice, RowRoles roles, OtherRows others) {
    this.choice = choice;
    this.roles = roles;
    this.others = others;
    names = columns.of(Field.CANDIDATE).parts();
    slate = columns.of(Field.SLATE);
    gender = columns.of(Field.GENDER);
    elected = columns.of(Field.ELECTED);
    twoNames = columns.hasFirstNames();
  }

  /** Returns whether the user wants the current row. */
  boolean isWanted(Rows row) {
    return choice.isWanted(row);
  }

  /** Takes rows that are no candidates. */
  OtherRows others() {
    return others;
  }

  /**
   * Returns what the current row is: by the candidate's name, or by the contest's where that is
   * blank, as a fact of an area has it.
   *
   * @param votes the column of its figure
   */
  RowWords.Word role(String name, String contest, Column votes, Rows row) {
    RowWords.Word word = role(name, contest, row);
    boolean counts = word.role() != Role.CANDIDATE && word.role() != Role.DROP && !word.unsure();
    return counts && isShare(votes.text(row)) ? SHARE : word;
  }

  /** Returns whether a figure is a share, such as a turnout of {@code 34.5%}, and no count. */
  private static boolean isShare(String figure) {
    int mark = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
    int decimals = mark < 0 ? 0 : figure.length() - mark - 1;
    return (figure.endsWith("%") && CountColumn.likely(figure).isEmpty())
        || ((decimals == 1 || decimals == 2)
            && mark <= 2
            && isDigits(figure, 0, mark)
            && isDigits(figure, mark + 1, figure.length()));
  }

  private static boolean isDigits(String figure, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(figure.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }

  private RowWords.Word role(String name, String contest, Rows row) {
    if (name.isEmpty()) {
      RowWords.Word word = contest.isEmpty() ? CANDIDATE : roles.of(contest);
      boolean fact = !word.unsure() && (OtherRows.isFact(word.role()) || word.role() == Role.DROP);
      return fact ? word : CANDIDATE;
    }
    RowWords.Word word = roles.of(name);
    if (word.role() == Role.CANDIDATE && choice.isList(row)) {
      return LIST;
    }
    if (names.size() > 1) {
      word = twoNames ? ofPerson(word, row) : ofParts(word, row);
    }
    return isDoubtful(word, name, row) ? word.doubted() : word;
  }

  /** Returns whether a single word that is no name names a row whose cells are a person's. */
  private boolean isDoubtful(RowWords.Word word, String name, Rows row) {
    return word.role() != Role.CANDIDATE
        && word.role() != Role.NONE
        && !word.unsure()
        && isOneWord(name)
        && PersonalRow.isPerson(gender, elected, row)
        && !roles.isByRule(name);
  }

  private static boolean isOneWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isLetter(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Somebody with a first name and a surname is a person, whatever the two are. */
  private RowWords.Word ofPerson(RowWords.Word word, Rows row) {
    String first = names.get(0).text(row);
    String last = names.get(1).text(row);
    return word.unsure() && !first.isEmpty() && !last.isEmpty() && !first.equals(last)
        ? CANDIDATE
        : word;
  }

  /** Of a name that is joined from columns, one may say what the row is. */
  private RowWords.Word ofParts(RowWords.Word word, Rows row) {
    for (Column part : names) {
      if (word.role() == Role.CANDIDATE && part.number() != slate.number()) {
        word = roles.of(part.text(row));
      }
    }
    return word;
  }
}
