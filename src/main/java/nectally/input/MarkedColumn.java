package nectally.input;

import java.util.Collection;
import java.util.List;
import nectally.csv.Column;
import nectally.csv.MarkColumn;

/**
 * A column whose name may mean something else, such as {@code Result} or {@code Status}, and whose
 * cells all say who is elected: {@code Elected}, {@code Defeated}, {@code Withdrawn}.
 */
final class MarkedColumn {

  private MarkedColumn() {}

  /** Takes such a column for the marks of a table that has no others. */
  static void take(ResultsTable table) {
    ColumnMap columns = table.columns();
    if (columns.of(Field.ELECTED).isPresent()
        || columns.isMapped(Field.ELECTED)
        || !columns.of(Field.CANDIDATE).isPresent()
        || !columns.of(Field.VOTES).isPresent()) {
      return;
    }
    List<String> header = table.rows().header();
    for (int i = 0; i < header.size(); i++) {
      boolean named =
          columns.of(Field.STATUS).isAt(i)
              || (!columns.isUsed(i) && FieldWords.mayBeMarks(header.get(i)));
      if (named && areMarks(new Column(header.get(i), "", i).below(table.rows()))) {
        columns.setMarked(i);
        return;
      }
    }
  }

  /**
   * Returns whether cells are marks of any kind, such as yes and no, and name no contests. Several
   * letters that all say yes are names: {@code X} and {@code Y}.
   */
  static boolean areAllMarks(Collection<String> cells) {
    boolean areLetters = cells.size() > 1;
    for (String cell : cells) {
      if (!MarkColumn.isMark(cell)) {
        return false;
      }
      areLetters &= cell.length() == 1 && Character.isLetter(cell.charAt(0));
      areLetters &= MarkColumn.isYes(cell);
    }
    return !areLetters;
  }

  /** Returns whether all cells are marks, and one says in a word of its own that it is so. */
  private static boolean areMarks(List<String> cells) {
    boolean any = false;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        if (!MarkColumn.isMark(cell)) {
          return false;
        }
        any |= MarkColumn.isElected(cell);
      }
    }
    return any;
  }
}
