package nectally.csv.lane;

import nectally.csv.CellText;
import nectally.csv.lane.RowPlan.Run;

/** The cells of a row that say of which part it is and what goes with it, for one thread. */
final class RowPart {

  private final Run[] runs;
  private final LineCells cells;
  private final PartCells parts;
  private final RowTexts texts;
  private final PartSums sums;
  private final WhereCells where;

  RowPart(Run[] runs, LineCells cells, PartCells parts, RowTexts texts, PartSums sums) {
    this.runs = runs;
    this.cells = cells;
    this.parts = parts;
    this.texts = texts;
    this.sums = sums;
    where = new WhereCells(runs);
  }

  /** Returns the cells that were kept last. */
  WhereCells where() {
    return where;
  }

  /** Cuts cells that are neither of a key nor the number; returns where they end, or below 0. */
  int cut(byte[] bytes, int from, Run run) {
    cells.seek(from);
    int at = cells.cut(from, run.first(), run.last());
    boolean sound = at < 0 || !cells.hasLongLetters() || CellText.isSound(bytes, from, at);
    return sound ? at : -1;
  }

  /** Returns whether the cells of the row that was cut last, but those of its key, are UTF-8. */
  boolean isText(byte[] bytes) {
    if (cells.hasLongLetters()) {
      for (Run run : runs) {
        if (run.isWhere()
            && !CellText.isSound(bytes, cells.from(run.first()), cells.to(run.last()))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Goes to the part of the row that was cut; returns false where that is odd.
   *
   * @param kept whether its cells are to be kept
   */
  boolean enter(boolean kept) {
    if (kept) {
      where.take(cells);
    }
    texts.read(cells);
    sums.enter(parts.print(cells));
    return sums.isInPart();
  }
}
