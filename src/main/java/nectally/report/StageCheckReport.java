package nectally.report;

import java.util.List;
import java.util.Optional;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.transferable.StageCheck;
import nectally.transferable.StageDifference;

/**
 * The answer of {@code check --ballots}: which figures of a published stage table do not follow
 * from the ballots.
 */
public final class StageCheckReport {

  private static final Layout<StageDifference> LAYOUT =
      new Columns<StageDifference>()
          .machines("file", Kind.TEXT, About.OTHER, d -> Cell.text(d.place().file()))
          .add("line", "Line", Kind.COUNT, About.OTHER, StageCheckReport::line)
          .add("contest", "Contest", Kind.TEXT, About.CONTEST, d -> Cell.text(d.contest()))
          .people("stage", "Stage", Kind.COUNT, About.OTHER, d -> Cell.count(d.stage()))
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, d -> Cell.text(d.candidate()))
          .add("field", "Figure", Kind.TEXT, About.OTHER, d -> Cell.text(d.field()))
          .add("published", "Published", Kind.TEXT, About.OTHER, d -> Cell.text(d.published()))
          .right()
          .add("recomputed", "Recomputed", Kind.TEXT, About.OTHER, d -> Cell.text(d.recomputed()))
          .right()
          .machines("stage", Kind.COUNT, About.OTHER, d -> Cell.count(d.stage()))
          .layout(TableName.DIFFERENCES.key(), TableName.DIFFERENCES.title())
          .in(Layout.Scope.ELECTION)
          .partedBy("file");

  private StageCheckReport() {}

  /** Returns the report of a table that was held to the ballots of {@code election}. */
  public static Report of(String title, String election, StageCheck check) {
    return new Report(
            title,
            election,
            Optional.empty(),
            List.of(LAYOUT),
            List.of(),
            Optional.of(new CheckSection(check)))
        .headed("Check of a published count", election);
  }

  private static Cell line(StageDifference difference) {
    long line = difference.place().line();
    return line == 0 ? Cell.NONE : Cell.count(line);
  }

  /** Returns {@code 396 figures of 10 stages checked. All hold.} */
  private static String summary(StageCheck check) {
    int differing = check.differences().size();
    return PeopleText.count(check.figures())
        + (check.figures() == 1 ? " figure" : " figures")
        + " checked against "
        + Words.count(check.stages(), "stage", "stages")
        + " counted. "
        + (differing == 0
            ? "All hold."
            : PeopleText.count(differing) + (differing == 1 ? " differs." : " differ."));
  }

  private record CheckSection(StageCheck check) implements Section {

    @Override
    public Table<?> table(Layout<?> layout) {
      return LAYOUT.table(check.differences());
    }

    @Override
    public List<String> notes() {
      return List.of(summary(check));
    }
  }
}
