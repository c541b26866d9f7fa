package nectally.input;

import java.util.Optional;

/** Columns that are called as rows are that state a fact, such as {@code Ungültige}. */
final class RoleColumns {

  private RoleColumns() {}

  /** Returns the fact that rows of this name state, which a column of the name states as well. */
  static Optional<Field.Match> match(String header) {
    Optional<RowWords.Word> word = RowWords.of(header);
    if (word.isEmpty() || word.get().unsure()) {
      return Optional.empty();
    }
    return switch (word.get().role()) {
      case BLANK -> Optional.of(new Field.Match(Field.BLANK, Integer.MAX_VALUE - 1, false));
      case UNDER_VOTE ->
          Optional.of(new Field.Match(Field.UNDER_VOTES, Integer.MAX_VALUE - 1, false));
      case OVER_VOTE ->
          Optional.of(new Field.Match(Field.OVER_VOTES, Integer.MAX_VALUE - 1, false));
      case SPOILT -> Optional.of(new Field.Match(Field.SPOILT, Integer.MAX_VALUE - 1, false));
      case ELECTORATE ->
          Optional.of(new Field.Match(Field.ELECTORATE, Integer.MAX_VALUE - 1, false));
      default -> Optional.empty();
    };
  }
}
