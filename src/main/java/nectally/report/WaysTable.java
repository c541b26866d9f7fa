package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.Table;
import nectally.model.Candidacy;
import nectally.tally.verdict.Note;
import nectally.tally.verdict.Way;

/** Which way unknown attributes go, each row for what none above it holds for (rules.md 4.7). */
final class WaysTable extends ResultsTable<WaysTable.Row> {

  /**
   * A way.
   *
   * @param number 1 for the first
   */
  record Row(int number, Way way) {}

  WaysTable() {
    super(layout(TableName.WAYS));
  }

  /** Returns how ways are laid out, whoever counted. */
  static Layout<Row> layout(TableName name) {
    return new Columns<Row>()
        .add("way", "Way", Kind.COUNT, About.STEP, r -> Cell.count(r.number()))
        .add("if", "If", Kind.TEXT, About.TEXT, r -> conditions(r.way()))
        .add("elected", "Elected", Kind.TEXT, About.OTHER, r -> names(r.way().elected()))
        .add("tied", "Tied", Kind.TEXT, About.OTHER, r -> names(r.way().tied()))
        .add("quota_met", "Quota met", Kind.FLAG, About.OTHER, r -> Cell.flag(!r.way().isUnmet()))
        .layout(name.key(), name.title());
  }

  @Override
  Table<Row> of(ContestFigures contest) {
    return of(layout(), contest.contest().now().verdict().notes());
  }

  /** Returns the ways that some notes tell. */
  static Table<Row> of(Layout<Row> layout, List<Note> notes) {
    List<Row> rows = new ArrayList<>();
    for (Note note : notes) {
      if (note instanceof Note.DependsOn depends) {
        for (Way way : depends.ways()) {
          rows.add(new Row(rows.size() + 1, way));
        }
      }
    }
    return layout.table(rows).hidden(rows.isEmpty());
  }

  private static Cell conditions(Way way) {
    return way.conditions().isEmpty() ? Cell.NONE : Cell.text(WaySentence.conditions(way));
  }

  private static Cell names(List<Candidacy> candidacies) {
    List<String> names = new ArrayList<>();
    for (Candidacy candidacy : candidacies) {
      names.add(candidacy.name());
    }
    return names.isEmpty() ? Cell.NONE : Cell.text(String.join("; ", names));
  }
}
