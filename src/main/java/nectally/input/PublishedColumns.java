package nectally.input;

import java.util.Optional;
import nectally.csv.Column;
import nectally.csv.Rows;
import nectally.model.Published;

/** The columns of figures that a file prints beside the votes. */
final class PublishedColumns {

  private final Column share;
  private final Column rank;
  private final Column change;

  PublishedColumns(ColumnMap columns) {
    share = columns.of(Field.SHARE);
    rank = columns.of(Field.RANK);
    change = columns.of(Field.CHANGE);
  }

  /** Returns the current row's figures as printed. */
  Published read(Rows row) {
    return share.isPresent() || rank.isPresent() || change.isPresent()
        ? new Published(printed(share, row), printed(rank, row), printed(change, row))
        : Published.NOTHING;
  }

  private static Optional<String> printed(Column column, Rows row) {
    String text = column.text(row);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
