package nectally.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rest of a text, read ahead and kept, so that a row can depend on those below it. */
final class KeptRecords implements Records {

  /**
   * One record.
   *
   * @param line on which it ends
   */
  private record Kept(List<String> cells, long line) {}

  private final List<Kept> records = new ArrayList<>();
  private @Nullable IOException failure;
  private long reached;
  private int at;

  /** Keeps the current record of {@code from}; the first one kept is the current one here. */
  void keep(Records from) {
    String[] cells = new String[from.size()];
    List<String> above = records.isEmpty() ? List.of() : records.get(records.size() - 1).cells();
    for (int i = 0; i < cells.length; i++) {
      // Neighbouring rows often say the same: one text is enough for all.
      cells[i] = from.cell(i, i < above.size() ? above.get(i) : "");
    }
    records.add(new Kept(Arrays.asList(cells), from.line()));
    reached = from.reached();
  }

  /** Says that the text cannot be read on behind the last record that was kept. */
  void endWith(IOException why, long line) {
    failure = why;
    reached = line;
  }

  /** Returns the cells of a column in the records behind the current one. */
  List<String> below(int index) {
    List<String> cells = new ArrayList<>();
    for (Kept record : records.subList(at + 1, records.size())) {
      if (index < record.cells().size()) {
        cells.add(record.cells().get(index));
      }
    }
    return cells;
  }

  @Override
  public boolean next() throws IOException {
    if (at + 1 < records.size()) {
      at++;
      return true;
    }
    IOException why = failure;
    if (why != null) {
      failure = null;
      throw why;
    }
    return false;
  }

  @Override
  public int size() {
    return current().size();
  }

  @Override
  public boolean isBlank(int index) {
    return current().get(index).isEmpty();
  }

  @Override
  public String cell(int index, String likely) {
    return current().get(index);
  }

  @Override
  public long line() {
    return records.get(at).line();
  }

  @Override
  public long reached() {
    return at + 1 < records.size() ? line() : reached;
  }

  private List<String> current() {
    return records.get(at).cells();
  }
}
