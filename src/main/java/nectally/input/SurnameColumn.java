package nectally.input;

import java.util.List;
import java.util.Set;
import nectally.csv.Column;
import nectally.model.NameKey;

/**
 * A column called {@code Name} beside one of first names: it has the whole name, or the surname
 * alone, which the first rows tell.
 */
final class SurnameColumn {

  private SurnameColumn() {}

  /** Joins both columns to the candidate's name where none has it whole. */
  static void take(ResultsTable table) {
    ColumnMap columns = table.columns();
    Column name = columns.of(Field.CANDIDATE);
    Column first = columns.of(Field.FIRST_NAME);
    if (name.parts().size() == 1
        && first.parts().size() == 1
        && first.number() != name.number()
        && !columns.of(Field.SURNAME).isPresent()
        && !columns.isMapped(Field.CANDIDATE)
        && areSurnames(name.below(table.rows()), first.below(table.rows()))) {
      columns.setSurname();
    }
  }

  /**
   * Returns whether no name has the first name that stands beside it, and most are one word, or one
   * behind small ones: {@code von der Leyen}.
   */
  private static boolean areSurnames(List<String> names, List<String> firstNames) {
    int named = 0;
    int single = 0;
    for (int i = 0; i < Math.min(names.size(), firstNames.size()); i++) {
      if (!names.get(i).isBlank() && !firstNames.get(i).isBlank()) {
        if (has(names.get(i), firstNames.get(i))) {
          return false;
        }
        named++;
        single += isShort(names.get(i)) ? 1 : 0;
      }
    }
    return named > 0 && 2 * single > named;
  }

  private static boolean has(String name, String first) {
    Set<String> words = Set.copyOf(List.of(NameKey.of(name).text().split(" ", -1)));
    return words.contains(NameKey.of(first).text().split(" ", -1)[0]);
  }

  private static boolean isShort(String name) {
    String[] words = name.strip().split(" +", -1);
    int large = 0;
    for (String word : words) {
      large += word.isEmpty() || Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
    }
    return large < 2;
  }
}
