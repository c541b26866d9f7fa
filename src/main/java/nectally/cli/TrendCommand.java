package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nectally.answer.Report;
import nectally.model.Attributes;
import nectally.problem.Diagnostic;
import nectally.problem.Rule;
import nectally.report.TableName;
import nectally.report.TrendReport;
import nectally.tally.ElectionResult;
import nectally.tally.trend.Trend;

/** Groups and candidates over several elections. */
final class TrendCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(2, "Results as CSV, a file for each election, oldest first.");
  private final Setting<String> labels =
      Setting.text(
              "--labels",
              "NAME,NAME...",
              "What to call the elections, such as 2012,2014 (default: the files).")
          .separatedBy(",");

  TrendCommand() {
    super(
        "trend",
        "FILE FILE... [OPTION]...",
        TableName.keys(TableName.Answer.TREND),
        "Groups and candidates over three or more elections, oldest first.");
    add(files, labels);
    add(grouping, input, counting, output, messages);
  }

  @Override
  int answer(Console console) throws Refusal {
    List<String> paths = files.values();
    List<String> given = labels.values();
    if (!given.isEmpty() && given.size() != paths.size()) {
      throw labels.refused(
          Rule.WRONG_VALUE,
          "expected " + paths.size() + ", one for each file, found " + given.size());
    }
    List<ElectionResult> elections = read(paths, console);
    List<String> names = given.isEmpty() ? names(elections) : given;
    if (new LinkedHashSet<>(names).size() < names.size()) {
      throw labels.refused(
          Rule.CONFLICTING_OPTIONS,
          "two elections are called the same; tell them apart with --labels");
    }
    Optional<String> asked =
        grouping.column(elections.stream().map(ElectionResult::election).toList());
    Optional<String> column = asked.isPresent() ? asked : column(elections);
    Trend trend = Trend.of(elections, column, grouping.method());
    Report report = TrendReport.of(trend, output.title(), names, column, output.asked());
    return write(report, false, console);
  }

  /** Reads and counts every file, so that the problems of all are listed. */
  private List<ElectionResult> read(List<String> paths, Console console) throws Refusal {
    List<ElectionResult> elections = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String path : paths) {
      try {
        Inputs inputs = read(List.of(path), List.of(), console);
        messages.tell(inputs, console);
        elections.add(counting.countCompared(inputs.now()));
      } catch (Refusal refusal) {
        if (refusal.status() != Status.UNUSABLE) {
          throw refusal;
        }
        problems.addAll(refusal.diagnostics());
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Status.UNUSABLE, problems);
    }
    return elections;
  }

  private static List<String> names(List<ElectionResult> elections) {
    return elections.stream().map(election -> election.election().name()).toList();
  }

  private static Optional<String> column(List<ElectionResult> elections) {
    if (elections.stream().allMatch(election -> election.election().has(Attributes.BLOC))) {
      return Optional.of(Attributes.BLOC);
    }
    return elections.stream().anyMatch(election -> election.election().has(Attributes.SLATE))
        ? Optional.of(Attributes.SLATE)
        : Optional.empty();
  }
}
