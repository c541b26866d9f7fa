package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.CellText;

/** The texts of the columns on which the rows of a key should agree, for one thread. */
final class RowTexts {

  private final int[] columns;
  private final JoinedCells last;
  private final ByteNames known = new ByteNames();
  private final List<String[]> all = new ArrayList<>();
  private int further;
  private int version = -1;
  private String[] texts = {};

  RowTexts(int[] columns) {
    this.columns = columns;
    last = new JoinedCells(columns);
  }

  /** Returns the number of the texts of the row that was read last; other texts have another. */
  int version() {
    return version;
  }

  /** Returns the texts of the row that was read last. */
  String[] texts() {
    return texts;
  }

  /** Reads those of the row that was cut last. */
  void read(LineCells cells) {
    if (columns.length == 0 || last.isAt(cells)) {
      return;
    }
    int hash = last.take(cells);
    version = known.get(last.bytes(), 0, last.size(), hash);
    if (version != ByteNames.UNKNOWN) {
      texts = all.get(version);
      return;
    }
    texts = new String[columns.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = CellText.of(cells.bytes(), cells.from(columns[i]), cells.to(columns[i]));
    }
    version = all.size();
    if (known.isFull()) {
      version += further++ & Integer.MAX_VALUE >> 1;
    } else {
      known.put(last.bytes(), 0, last.size(), hash, version);
      all.add(texts);
    }
  }
}
