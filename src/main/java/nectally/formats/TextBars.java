package nectally.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Grid;
import nectally.model.Ratio;

/** The shares of a table's rows as bars of letters, to an eighth of a column. */
final class TextBars {

  private static final int LONGEST = 24;
  private static final int GOOD = 10;

  /** Shorter ones tell nothing that the numbers do not. */
  private static final int SHORTEST = 6;

  private static final int EIGHTHS = 8;
  private static final char FULL = '\u2588';
  private static final char ONE_EIGHTH = '\u258F';

  private TextBars() {}

  /** Returns for how many columns others have to go: none for a table without shares. */
  static int wanted(Grid<?> grid) {
    return share(grid).isEmpty() ? 0 : TextTable.GAP.length() + GOOD;
  }

  private static <R> Optional<Column<R>> share(Grid<R> grid) {
    return grid.columns().stream().filter(each -> each.about() == About.SHARE).findFirst();
  }

  /**
   * Returns a bar for each row, the longest for the greatest share and none where a share is
   * unknown; no bars at all for a table without shares, or without room.
   *
   * @param room how many columns are left beside the table
   */
  static <R> List<String> of(Grid<R> grid, int room) {
    Optional<Column<R>> column = share(grid);
    int size = Math.min(LONGEST, room);
    if (column.isEmpty() || size < SHORTEST) {
      return List.of();
    }
    List<Ratio> shares = new ArrayList<>();
    Ratio most = Ratio.ZERO;
    for (R row : grid.rows()) {
      Cell cell = column.get().cell(row);
      Ratio share = cell instanceof Cell.Exact exact ? exact.value() : Ratio.ZERO;
      shares.add(share);
      most = share.compareTo(most) > 0 ? share : most;
    }
    List<String> bars = new ArrayList<>();
    for (Ratio share : shares) {
      bars.add(most.signum() == 0 ? "" : bar(share.times((long) size * EIGHTHS).dividedBy(most)));
    }
    return bars;
  }

  private static String bar(Ratio length) {
    int eighths = Math.max(0, length.rounded(0).intValueExact());
    int rest = eighths % EIGHTHS;
    String end = rest == 0 ? "" : String.valueOf((char) (ONE_EIGHTH - rest + 1));
    return String.valueOf(FULL).repeat(eighths / EIGHTHS) + end;
  }
}
