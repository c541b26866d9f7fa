package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.model.Attributes;
import nectally.model.Election;
import nectally.problem.Rule;
import nectally.report.ComparisonSentences;
import nectally.report.Extent;
import nectally.report.StatedColours;
import nectally.report.TableName;
import nectally.report.TrendReport;
import nectally.report.TrendView;
import nectally.tally.ElectionResult;
import nectally.tally.Groups;
import nectally.tally.trend.Trend;

/** Groups and candidates over several elections. */
final class TrendCommand extends ElectionCommand {

  private final Setting<String> files =
      Setting.files(2, "Results as CSV, a file for each election, oldest first.");

  TrendCommand() {
    super(
        "trend",
        "FILE FILE... [OPTION]...",
        TableName.keys(TableName.Answer.TREND),
        "Groups and candidates over three or more elections, oldest first.");
    add(files, names);
    add(grouping, input, matching, counting, output, messages);
  }

  @Override
  String example() {
    return "nec-tally trend 2010.csv 2012.csv 2014.csv --by slate";
  }

  @Override
  int answer(Console console) throws Refusal {
    List<List<String>> paths = new ArrayList<>();
    for (String path : files.values()) {
      paths.add(List.of(path));
    }
    if (input.sitting.isGiven()) {
      throw input.sitting.refused(
          Rule.CONFLICTING_OPTIONS, "sitting members are of one election, which results counts");
    }
    Inputs inputs = read(paths, paths.size(), console);
    List<String> called = inputs.elections().stream().map(Election::name).toList();
    if (new LinkedHashSet<>(called).size() < called.size()) {
      throw names.refused(
          Rule.CONFLICTING_OPTIONS,
          "two elections are called the same; tell them apart with --name, once for each");
    }
    messages.tell(inputs, console);
    List<ElectionResult> elections = new ArrayList<>();
    List<String> drawn = new ArrayList<>();
    for (Election election : inputs.elections()) {
      boolean isLatest = elections.size() == inputs.elections().size() - 1;
      elections.add(
          counting.countOfSeveral(election, isLatest, inputs.matching().aliases(), drawn, console));
    }
    messages.tell(drawn, console);
    Optional<String> asked = grouping.column(inputs.elections());
    Optional<String> column = asked.isPresent() ? asked : column(elections);
    messages.tell(ungrouped(inputs.elections(), column), console);
    messages.tell(GroupingOptions.missing(output.asked(), column, inputs.elections()), console);
    StatedColours colours = output.colours(inputs.elections(), column);
    messages.tell(colours.notes(), console);
    Optional<String> per = per(inputs);
    Trend trend = Trend.of(elections, column, grouping.method(), inputs.matching(), per);
    Extent extent = output.extent(trend.contests().size(), per.isPresent());
    TrendView view =
        new TrendView(output.title(), column, output.asked(), extent, per, grouping.others.value());
    Report report = TrendReport.of(trend, called, view);
    return write(report.with(inputs.files()).coloured(colours.byGroup()), false, console);
  }

  /** Returns what a person should know where it is not said who was in which group. */
  private static List<String> ungrouped(List<Election> elections, Optional<String> column) {
    if (column.isEmpty()) {
      return List.of();
    }
    List<String> lacking = new ArrayList<>();
    List<String> partly = new ArrayList<>();
    for (Election election : elections) {
      if (!election.has(column.get())) {
        lacking.add(election.name());
      } else if (Groups.mayMiss(election, elections, column.get())) {
        partly.add(election.name());
      }
    }
    String named = "\"" + column.get() + "\"";
    List<String> sentences = new ArrayList<>();
    if (!lacking.isEmpty()) {
      sentences.add(
          PeopleText.listed(lacking)
              + ": no column "
              + named
              + ", so that nobody knows how groups did there");
    }
    if (!partly.isEmpty()) {
      sentences.add(ComparisonSentences.missed(partly, column.get()));
    }
    return sentences;
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
