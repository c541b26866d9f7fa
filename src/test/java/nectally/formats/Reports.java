package nectally.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/** Small reports for tests, whose rows are their cells. */
final class Reports {

  private Reports() {}

  /** Returns a row of these cells. */
  static List<Cell> row(Cell... cells) {
    return List.of(cells);
  }

  /** Returns a layout of these columns. */
  static Layout<List<Cell>> layout(String name, List<Head> heads) {
    Columns<List<Cell>> columns = new Columns<>();
    for (int i = 0; i < heads.size(); i++) {
      int at = i;
      Head head = heads.get(i);
      columns.add(head.key(), head.heading(), head.kind(), About.OTHER, row -> row.get(at));
      if (head.onTheRight()) {
        columns.right();
      }
      if (head.whole()) {
        columns.inFull();
      }
    }
    return columns.layout(name, "");
  }

  /** Returns a table of these rows. */
  static Table<List<Cell>> table(List<Head> heads, List<List<Cell>> rows) {
    return layout("table", heads).table(rows);
  }

  /** Returns an answer with one contest and one table. */
  static Report of(Table<?> table) {
    return contests(List.of(table.layout()), new Contest("CLP", "", List.of(table)));
  }

  /** Returns an answer with one contest without a name. */
  static Report nameless(Table<?> table) {
    return contests(List.of(table.layout()), new Contest("", "", List.of(table)));
  }

  /** Returns an answer without anything on the whole election. */
  static Report contests(List<Layout<?>> layouts, Section... contests) {
    return new Report(
        "", "2014", Optional.of("2012"), layouts, List.of(contests), Optional.empty());
  }

  /** Returns what {@code renderer} writes. */
  static String render(Renderer renderer, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A section whose tables are at hand. */
  record Contest(String name, String headline, List<Table<?>> tables, List<String> notes)
      implements Section {

    Contest(String name, String headline, List<Table<?>> tables) {
      this(name, headline, tables, List.of());
    }

    Contest withNotes(String... sentences) {
      return new Contest(name, headline, new ArrayList<>(tables), List.of(sentences));
    }

    @Override
    public Table<?> table(Layout<?> layout) {
      return tables.stream()
          .filter(table -> table.layout().name().equals(layout.name()))
          .findFirst()
          .orElseThrow();
    }
  }
}
