package nectally.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.answer.Cell;
import nectally.answer.Column;
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

  private static final Fields<Difference> DIFFERENCES =
      rest(
          new Fields<Difference>()
              .add("file", Kind.TEXT, d -> Cell.text(d.subject().place().file())));

  private static final Layout LAYOUT = Layout.of("differences", "", DIFFERENCES.columns());

  private CheckReport() {}

  /** Returns the report of the check of an election, compared with another or not. */
  public static Report of(String title, String election, Optional<String> compared, Check check) {
    return new Report(
        title,
        election,
        compared,
        List.of(),
        List.of(),
        List.of(LAYOUT),
        Optional.of(new CheckSection(check)));
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

  /** Adds all columns but the file, which people know who named one. */
  private static Fields<Difference> rest(Fields<Difference> fields) {
    return fields
        .add("line", "Line", Kind.COUNT, d -> Cell.count(d.subject().place().line()))
        .add("contest", "Contest", Kind.TEXT, d -> Cell.text(d.subject().contest()))
        .add("candidate", "Candidate", Kind.TEXT, d -> Cell.text(d.subject().candidate()))
        .add("field", "Figure", Kind.TEXT, d -> CandidatesTable.word(Optional.of(d.figure())))
        .add(Column.of("published", "Published", Kind.TEXT).right(), d -> Cell.text(d.published()))
        .add(
            Column.of("recomputed", "Recomputed", Kind.TEXT).right(),
            d -> Cell.text(d.recomputed()));
  }

  private static String counted(int number, Figure figure) {
    return PeopleText.count(number) + " " + figure.words(number);
  }

  private record CheckSection(Check check) implements Section {

    @Override
    public String name() {
      return "";
    }

    @Override
    public String headline() {
      return "";
    }

    @Override
    public List<Table> forPeople() {
      List<Table> tables = new ArrayList<>();
      for (Map.Entry<String, List<Difference>> file : byFile().entrySet()) {
        String title = byFile().size() == 1 ? "" : file.getKey();
        Fields<Difference> fields = rest(new Fields<>());
        Layout layout = Layout.of(LAYOUT.name(), title, fields.columns());
        tables.add(layout.table(fields.rows(file.getValue())));
      }
      return tables;
    }

    private Map<String, List<Difference>> byFile() {
      Map<String, List<Difference>> files = new LinkedHashMap<>();
      for (Difference difference : check.differences()) {
        files
            .computeIfAbsent(difference.subject().place().file(), file -> new ArrayList<>())
            .add(difference);
      }
      return files;
    }

    @Override
    public List<String> notes() {
      return List.of(summary(check));
    }

    @Override
    public Table forMachines(Layout layout) {
      return LAYOUT.table(DIFFERENCES.rows(check.differences()));
    }
  }
}
