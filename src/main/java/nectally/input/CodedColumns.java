package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns whose names speak of codes and numbers, where no other column is left. */
final class CodedColumns {

  private CodedColumns() {}

  /** Returns columns of figures that are called as codes are: a number may be that of the votes. */
  static List<Integer> of(TableStart start) {
    List<Integer> codes = new ArrayList<>();
    for (int i = 0; i < start.names().size(); i++) {
      String name = start.names().get(i);
      if (start.isFigures(i)
          && !start.isNumbering(i)
          && Field.match(name).isEmpty()
          && !ProposedColumns.isRounded(name)) {
        codes.add(i);
      }
    }
    return codes;
  }

  /** Returns the first column that is called as ids are. */
  static Optional<Integer> id(TableStart start) {
    for (int i = 0; i < start.names().size(); i++) {
      if (Field.match(start.names().get(i)).map(Field.Match::field).equals(Optional.of(Field.ID))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
