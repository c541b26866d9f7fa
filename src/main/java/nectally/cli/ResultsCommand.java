package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.answer.Report;
import nectally.model.Election;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.ComparisonSentences;
import nectally.report.ContestNoteSentences;
import nectally.report.Extent;
import nectally.report.ResultsReport;
import nectally.report.ResultsView;
import nectally.report.StatedColours;
import nectally.report.TableName;
import nectally.tally.Comparison;
import nectally.tally.ElectionResult;
import nectally.tally.Groups;
import nectally.tally.checking.Marks;

/** The main job: who won, with what share, and what changed since the compared election. */
final class ResultsCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(1, "Results as CSV, - for standard input; several files are one election.");
  private final Setting<String> with =
      Setting.text(
              "--with",
              "COLUMN[,COLUMN]",
              "Add columns of the file, such as a region, at the end of the candidates' table.")
          .separatedBy(",");
  private final Setting<String> explain =
      Setting.flag(
          "Say for each seat why it is whose it is, and what the quota changed.", "--explain");
  private final Setting<String> explainAll =
      Setting.flag("Say it of every candidate, not of near misses alone.", "--explain-all");
  private final Setting<String> helpColumns =
      Setting.flag("Show every column of a results file that is understood.", "--help-columns");
  private final MeasureOptions measures = new MeasureOptions();
  private final QuestionOptions questions = new QuestionOptions();

  ResultsCommand() {
    super(
        "results",
        "FILE... [--compare FILE]... [OPTION]...",
        TableName.keys(TableName.Answer.RESULTS),
        "Who won, with what share, and what changed since the compared election.");
    add(files, compare, names);
    add(grouping);
    add(with, explain, explainAll);
    add(input, matching, counting, measures, questions, output, messages);
    add(helpColumns);
  }

  @Override
  String example() {
    return "nec-tally results 2014.csv --compare 2012.csv";
  }

  @Override
  Optional<String> text(List<String> words) {
    return helpColumns.isAmong(words) ? Optional.of(ColumnsHelp.text()) : super.text(words);
  }

  @Override
  boolean hasWinners() {
    return true;
  }

  @Override
  int answer(Console console) throws Refusal {
    Inputs inputs = read(files.values(), compare.values(), console);
    Optional<String> column = by(inputs);
    List<String> added = with(inputs);
    measures.check(inputs, column);
    ResultsView view = view(inputs, column, added);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    Comparison comparison = compare(inputs, measures.shareOf(), notes, console);
    if (input.sitting.isGiven() && inputs.before().isPresent()) {
      notes.add(
          "members who sit beside the winners now did not sit so before: the quotas of the compared"
              + " election are held by its winners alone");
    }
    messages.warn(marks(comparison.now()), 0, console);
    ContestNoteSentences counts = ContestNoteSentences.of(comparison.now());
    notes.addAll(ComparisonSentences.of(comparison, counts, column));
    notes.addAll(GroupingOptions.missing(output.asked(), column, inputs.elections()));
    ResultsReport answer = ResultsReport.of(comparison, view);
    notes.addAll(answer.seatNotes());
    StatedColours colours = output.colours(inputs.elections(), column);
    notes.addAll(colours.notes());
    messages.tell(notes, console);
    Report report = answer.report().coloured(colours.byGroup());
    return write(report.with(inputs.files()), counts.needsDecision(), console);
  }

  /**
   * Returns where the file's marks are not the winners, unless the user chose what decides, or
   * other seats than are marked.
   */
  private List<Diagnostic> marks(ElectionResult result) {
    if (input.quotas.isGiven() || counting.isChosen()) {
      return List.of();
    }
    Optional<Marks> against = Marks.firstAgainst(result, input.seats.isGiven());
    if (against.isEmpty()) {
      return List.of();
    }
    Marks first = against.get();
    return List.of(
        new Diagnostic(
            first.candidacy().place(),
            Diagnostic.Severity.WARNING,
            Rule.MARKS_DISAGREE,
            "elected: "
                + Shown.quoted(first.candidacy().name())
                + " of "
                + Shown.quoted(first.contest())
                + (first.isMarked()
                    ? " is marked, but not elected by the votes"
                    : " is elected by the votes, but not marked")
                + "; nec-tally check lists all such, --winners declared takes the marks"));
  }

  /** Returns the column to group by: the one asked for or the default. */
  private Optional<String> by(Inputs inputs) throws Refusal {
    Optional<String> asked = grouping.column(List.of(inputs.now()));
    return asked.isPresent() ? asked : Groups.defaultColumn(inputs.now(), inputs.before());
  }

  /** Returns the columns to add, which may be in the compared election only. */
  private List<String> with(Inputs inputs) throws Refusal {
    List<Election> elections = new ArrayList<>(List.of(inputs.now()));
    inputs.before().ifPresent(elections::add);
    Set<String> columns = new LinkedHashSet<>();
    for (String name : with.values()) {
      columns.add(GroupingOptions.column(with, name, elections));
    }
    return List.copyOf(columns);
  }

  private ResultsView view(Inputs inputs, Optional<String> column, List<String> added)
      throws Refusal {
    Set<String> show = output.asked();
    Optional<String> per = per(inputs);
    return new ResultsView(
        output.title().isEmpty() ? title(inputs) : output.title(),
        column,
        show,
        extent(inputs, per.isPresent()),
        explained(),
        added,
        inputs.before().map(Election::name).orElse(""),
        measures.measuring(grouping, output.decimals()),
        questions.questions(inputs, column),
        per);
  }

  private Extent extent(Inputs inputs, boolean parted) {
    return output.asked().isEmpty()
        ? output.extent(inputs.now().contests().size(), parted)
        : Extent.FULL;
  }

  private ResultsView.Explained explained() {
    if (explainAll.isGiven()) {
      return ResultsView.Explained.EVERYONE;
    }
    return explain.isGiven() ? ResultsView.Explained.NEAR : ResultsView.Explained.NOBODY;
  }

  private static String title(Inputs inputs) {
    Election now = inputs.now();
    if (inputs.before().isPresent()) {
      return now.name() + " compared with " + inputs.before().get().name();
    }
    boolean same = now.contests().size() == 1 && now.contests().get(0).name().equals(now.name());
    return same ? "" : now.name();
  }
}
