package nectally.csv.lane;

import nectally.csv.CellText;
import org.jspecify.annotations.Nullable;

/** The texts of the columns on which the rows of a key should agree, for one thread. */
final class RowTexts {

  /** Texts in so many places are remembered, those met last. */
  private static final int PLACES = 1 << 12;

  /** Texts that were read. */
  private static final class Read {
    private final JoinedCells cells;
    private final long version;
    private final String[] texts;

    private Read(JoinedCells cells, long version, String[] texts) {
      this.cells = cells;
      this.version = version;
      this.texts = texts;
    }
  }

  private final int[] columns;
  private final JoinedCells none;
  private final @Nullable Read[] read = new Read[PLACES];
  private Read last;
  private long versions;

  RowTexts(int[] columns) {
    this.columns = columns;
    none = new JoinedCells(columns);
    last = new Read(none, -1, new String[columns.length]);
  }

  /** Returns the number of the texts of the row that was read last; other texts have another. */
  long version() {
    return last.version;
  }

  /** Returns the texts of the row that was read last. */
  String[] texts() {
    return last.texts;
  }

  /** Reads those of the row that was cut last. */
  void read(LineCells cells) {
    if (columns.length == 0 || last.cells.isAt(cells)) {
      return;
    }
    int place = place(none.hash(cells));
    Read known = read[place];
    if (known == null || !known.cells.isAt(cells)) {
      known = anew(cells);
      read[place] = known;
    }
    last = known;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & (PLACES - 1);
  }

  private Read anew(LineCells cells) {
    String[] texts = new String[columns.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = CellText.of(cells.bytes(), cells.from(columns[i]), cells.to(columns[i]));
    }
    JoinedCells joined = new JoinedCells(columns);
    joined.take(cells);
    return new Read(joined, versions++, texts);
  }
}
