package nectally.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nectally.answer.Cell;
import nectally.answer.Column;
import nectally.answer.Layout;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;

/** Small reports for tests. */
final class Reports {

  private Reports() {}

  /** Returns a row of these cells. */
  static List<Cell> row(Cell... cells) {
    return List.of(cells);
  }

  /** Returns a table without a title. */
  static Table table(List<Column> columns, List<List<Cell>> rows) {
    return Layout.of("table", "", columns).table(rows);
  }

  /** Returns an answer with one contest, whose only machine table is {@code table}. */
  static Report of(Table table) {
    return contests(List.of(table.layout()), new Contest("CLP", "", List.of(), List.of(table)));
  }

  /** Returns an answer that only people read. */
  static Report forPeople(Table... tables) {
    return contests(List.of(), new Contest("", "", List.of(tables), List.of()));
  }

  /** Returns an answer without anything on the whole election. */
  static Report contests(List<Layout> layouts, Section... contests) {
    return new Report(
        "", "2014", Optional.of("2012"), layouts, List.of(contests), List.of(), Optional.empty());
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
  record Contest(
      String name, String headline, List<Table> forPeople, List<String> notes, List<Table> machines)
      implements Section {

    Contest(String name, String headline, List<Table> forPeople, List<Table> machines) {
      this(name, headline, forPeople, List.of(), machines);
    }

    Contest withNotes(String... sentences) {
      return new Contest(name, headline, forPeople, List.of(sentences), machines);
    }

    @Override
    public Table forMachines(Layout layout) {
      return machines.stream()
          .filter(table -> table.layout().equals(layout))
          .findFirst()
          .orElseThrow();
    }
  }
}
