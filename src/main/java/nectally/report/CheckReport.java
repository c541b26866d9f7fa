package nectally.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.answer.About;
import nectally.answer.Cell;
import nectally.answer.Columns;
import nectally.answer.Kind;
import nectally.answer.Layout;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.answer.Section;
import nectally.answer.Table;
import nectally.tally.checking.Check;
import nectally.tally.checking.Difference;
import nectally.tally.checking.Figure;

/** The answer of {@code check}: which published figures do not follow from the votes. */
public final class CheckReport {

  /** People read the file above its differences where there are several. */
  private static final Layout<Difference> LAYOUT =
      new Columns<Difference>()
          .machines("file", Kind.TEXT, About.OTHER, d -> Cell.text(d.subject().place().file()))
          .add("line", "Line", Kind.COUNT, About.OTHER, d -> Cell.count(d.subject().place().line()))
          .add(
              "contest", "Contest", Kind.TEXT, About.CONTEST, d -> Cell.text(d.subject().contest()))
          .add("candidate", "Candidate", Kind.TEXT, About.WHO, d -> candidate(d))
          .add("field", "Figure", Kind.TEXT, About.OTHER, d -> Cell.word(d.figure()))
          .add("published", "Published", Kind.TEXT, About.OTHER, d -> Cell.text(d.published()))
          .right()
          .add("recomputed", "Recomputed", Kind.TEXT, About.OTHER, d -> Cell.text(d.recomputed()))
          .right()
          .layout(TableName.DIFFERENCES.key(), TableName.DIFFERENCES.title())
          .in(Layout.Scope.ELECTION)
          .partedBy("file");

  private CheckReport() {}

  /** Returns the report of the check of an election, compared with another or not. */
  public static Report of(String title, String election, Optional<String> compared, Check check) {
    return new Report(
            title,
            election,
            compared,
            List.of(LAYOUT),
            List.of(),
            Optional.of(new CheckSection(check)))
        .headed("Check of published figures", election);
  }

  /** Returns {@code 6,624 figures checked: 3,304 shares and 3,320 ranks. All hold.} */
  static String summary(Check check) {
    if (check.figures() == 0) {
      return "Nothing to check: no published figure can be recomputed.";
    }
    StringJoiner counts = new StringJoiner(", ");
    StringJoiner wrong = new StringJoiner(", ");
    for (Figure figure : Figure.values()) {
      int checked = check.checked().getOrDefault(figure, 0);
      int differing = check.differing(figure);
      if (checked > 0) {
        counts.add(counted(checked, figure));
      }
      if (differing > 0) {
        wrong.add(counted(differing, figure));
      }
    }
    int differences = check.differences().size();
    return PeopleText.count(check.figures())
        + (check.figures() == 1 ? " figure" : " figures")
        + " checked: "
        + counts
        + ". "
        + (differences == 0
            ? "All hold."
            : PeopleText.count(differences)
                + (differences == 1 ? " differs: " : " differ: ")
                + wrong
                + ".");
  }

  private static Cell candidate(Difference difference) {
    return Cell.text(difference.subject().candidate());
  }

  private static String counted(int number, Figure figure) {
    return PeopleText.count(number) + " " + figure.words(number);
  }

  private record CheckSection(Check check) implements Section {

    @Override
    public Table<?> table(Layout<?> layout) {
      return LAYOUT.table(check.differences());
    }

    @Override
    public List<String> notes() {
      List<String> notes = new ArrayList<>();
      notes.add(summary(check));
      notes.addAll(BasisSentences.of(check.bases()));
      return notes;
    }
  }
}
