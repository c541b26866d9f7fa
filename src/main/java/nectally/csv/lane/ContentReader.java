package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;
import nectally.csv.ByteBlocks.Block;
import nectally.csv.lane.LineCells.Line;
import nectally.csv.lane.RowPlan.Use;

/**
 * Notes what the numbers of each part of each scope are, for one thread, in rows that are plain.
 *
 * <p>That is asked for only where a table is to be compared with others, so that it is done apart
 * from all that each table needs, while a block is still near the processor.
 */
final class ContentReader {

  private final LineCells cells;
  private final KeyNames names;
  private final PartCells partCells;
  private final PlainFigure figure = new PlainFigure();
  private final int[] parts;
  private final int number;
  private final List<PartContents> scopes = new ArrayList<>();

  /** Prepares to read rows whose keys are known. */
  ContentReader(RowPlan plan, char delimiter, RowKeys keys) {
    cells = new LineCells(delimiter, plan.size());
    names = new KeyNames(plan, keys, new KeySums());
    parts = plan.comparedParts();
    partCells = new PartCells(parts, part -> false);
    number = plan.columns(Use.NUMBER)[0];
  }

  /** Notes the rows of a block; returns false where any is odd. */
  boolean read(Block block) {
    cells.start(block);
    figure.start(block);
    Line line = cells.next();
    while (line == Line.EMPTY || (line == Line.ROW && isNoted())) {
      line = cells.next();
    }
    return line == Line.NONE;
  }

  private boolean isNoted() {
    KeySum key = names.of(cells);
    long part = partCells.print(cells);
    if (key == null || part == 0 || figure.behind(cells.start(number)) != cells.end(number)) {
      return false;
    }
    while (scopes.size() <= key.scope) {
      scopes.add(new PartContents());
    }
    scopes.get(key.scope).add(part, figure.value());
    return true;
  }

  /** Adds what was noted of a scope. */
  void give(int scope, PartContents into) {
    if (scope < scopes.size()) {
      into.addAll(scopes.get(scope));
    }
  }
}
