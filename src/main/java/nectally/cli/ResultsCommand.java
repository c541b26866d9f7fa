package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nectally.input.ResultsColumns;
import nectally.model.Election;
import nectally.report.ResultsReport;
import nectally.report.ResultsView;
import nectally.tally.Comparison;
import nectally.tally.ContestComparison;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.Groups;
import nectally.tally.matching.MatchRules;
import nectally.tally.verdict.ContestOutcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The main job: who won, with what share, and what changed since the compared election. */
final class ResultsCommand implements Callable<Integer> {

  /** With more contests than this, people see a line for each instead of its tables. */
  private static final int MOST_CONTESTS = 10;

  private final Console console;
  private final CommandSpec command = Options.command(this);
  private final PositionalParamSpec files =
      Options.files(
          "1..*", "Results as CSV, - for standard input; several files are one election.");
  private final OptionSpec compare =
      Options.texts(
          "--compare", "FILE", "The earlier election to compare with; repeat for several files.");
  private final OptionSpec by =
      Options.text(
          "--by", "COLUMN", "Group candidates by COLUMN (default: bloc where there is, or slate).");
  private final OptionSpec with =
      Options.text(
          "--with",
          "COLUMN[,COLUMN]",
          "Add columns of the file, such as a region, at the end of the candidates' table.");
  private final OptionSpec explain =
      Options.flag(
          "Say for each seat why it is whose it is, and what the quota changed.", "--explain");
  private final OptionSpec helpColumns =
      OptionSpec.builder("--help-columns")
          .type(boolean.class)
          .help(true)
          .description("Show every column of a results file that is understood.")
          .build();
  private final InputOptions input;
  private final MatchOptions matching;
  private final CountingOptions counting;
  private final MeasureOptions measures;
  private final OutputOptions output;
  private final MessageOptions messages;

  private ResultsCommand(Console console) {
    this.console = console;
    command
        .usageMessage()
        .customSynopsis("nec-tally results FILE... [--compare FILE]... [OPTION]...")
        .description("Who won, with what share, and what changed since the compared election.")
        .sortOptions(false);
    command
        .addPositional(files)
        .addOption(compare)
        .addOption(by)
        .addOption(with)
        .addOption(explain);
    input = new InputOptions(command);
    matching = new MatchOptions(command);
    counting = new CountingOptions(command);
    measures = new MeasureOptions(command);
    output =
        new OutputOptions(
            command,
            "Which tables: candidates, groups, contests, swing, methods, indices, bounds, explain,"
                + " overall, overall_indices.");
    messages = new MessageOptions(command);
    command.addOption(helpColumns);
    Options.addHelp(command);
  }

  /** Returns the command, which says what it has to say to {@code console}. */
  static CommandSpec of(Console console) {
    return new ResultsCommand(console).command;
  }

  @Override
  public Integer call() throws Refusal {
    if (Options.isSet(helpColumns)) {
      ColumnsHelp.print(command.commandLine().getOut());
      return Status.ANSWERED;
    }
    output.check();
    measures.check();
    Set<String> show = output.show(ResultsView.TABLES);
    MatchRules rules = matching.rules(console);
    Inputs inputs =
        input.read(Options.values(files), Options.values(compare), console).with(rules.aliases());
    Optional<String> column = by(inputs);
    List<String> added = with(inputs);
    measures.check(inputs, column);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    ElectionResult now = counting.count(inputs.now(), notes, console).with(measures.shareOf());
    Comparison comparison =
        inputs.before().isEmpty()
            ? Comparison.alone(now)
            : Comparison.of(
                now, counting.countCompared(inputs.before().get()).with(measures.shareOf()), rules);
    notes.addAll(notes(comparison));
    notes.addAll(MatchNotes.of(comparison, column));
    notes.addAll(ungrouped(inputs, column));
    messages.tell(notes, console);
    ResultsView view = view(inputs, column, added, show);
    boolean read =
        output.write(
            output.isForPeople()
                ? ResultsReport.forPeople(comparison, view)
                : ResultsReport.of(comparison, view),
            console);
    return read ? status(now) : Status.ANSWERED;
  }

  /** Returns what a person should know where the groups are of one of the elections only. */
  private static List<String> ungrouped(Inputs inputs, Optional<String> column) {
    if (column.isEmpty() || inputs.before().isEmpty() || inputs.before().get().has(column.get())) {
      return List.of();
    }
    return List.of(
        "the compared election has no column \""
            + column.get()
            + "\", so all of its candidates are without a group");
  }

  /** Returns the column to group by: the one asked for, be it by an alias, or the default. */
  private Optional<String> by(Inputs inputs) throws Refusal {
    Optional<String> asked = Options.value(by);
    if (asked.isEmpty()) {
      return Groups.defaultColumn(inputs.now(), inputs.before());
    }
    String column = ResultsColumns.attribute(inputs.now(), asked.get());
    if (!inputs.now().has(column)) {
      throw unknownColumn("--by", asked.get());
    }
    return Optional.of(column);
  }

  /** Returns the columns to add, which may be in the compared election only. */
  private List<String> with(Inputs inputs) throws Refusal {
    Set<String> columns = new LinkedHashSet<>();
    Optional<String> asked = Options.value(with);
    for (String name : asked.isEmpty() ? new String[0] : asked.get().split(",", -1)) {
      String column = ResultsColumns.attribute(inputs.now(), name);
      if (!inputs.now().has(column)
          && inputs.before().filter(before -> before.has(column)).isEmpty()) {
        throw unknownColumn("--with", name);
      }
      columns.add(column);
    }
    return List.copyOf(columns);
  }

  private Refusal unknownColumn(String option, String name) {
    return new Refusal(
        Options.<String>values(files).get(0)
            + ": error: "
            + option
            + ": no column is called \""
            + name
            + "\" [unknown-column]");
  }

  private ResultsView view(
      Inputs inputs, Optional<String> column, List<String> added, Set<String> show) {
    Election now = inputs.now();
    return new ResultsView(
        output.title().isEmpty() ? title(inputs) : output.title(),
        column,
        show,
        show.isEmpty() && now.contests().size() > MOST_CONTESTS,
        Options.isSet(explain),
        added,
        inputs.before().map(Election::name).orElse(""),
        measures.measuring(output.decimals()));
  }

  private static String title(Inputs inputs) {
    Election now = inputs.now();
    if (inputs.before().isPresent()) {
      return now.name() + " compared with " + inputs.before().get().name();
    }
    boolean same = now.contests().size() == 1 && now.contests().get(0).name().equals(now.name());
    return same ? "" : now.name();
  }

  /** Returns what a person should know of the count; what goes for several contests once. */
  private static List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>();
    Map<String, List<String>> contests = new LinkedHashMap<>();
    for (ContestResult contest : comparison.now().contests()) {
      for (String note : contest.verdict().notes()) {
        contests.putIfAbsent(note, new ArrayList<>());
        contests.getOrDefault(note, List.of()).add(contest.name());
      }
    }
    for (Map.Entry<String, List<String>> note : contests.entrySet()) {
      notes.add(Messages.listed(note.getValue()) + ": " + note.getKey());
    }
    if (!comparison.countsTheSame()) {
      notes.add(
          "votes are compared with nominations: places can be compared, but no difference of"
              + " votes or shares is a swing");
    }
    notes.addAll(unlike(comparison));
    List<String> onlyBefore = comparison.contestsOnlyBefore();
    if (!onlyBefore.isEmpty()) {
      notes.add(
          Messages.listed(onlyBefore)
              + ": only in the compared election, so in no table but those of all contests together");
    }
    return notes;
  }

  /** Returns which contests have other seats or votes per ballot than the compared ones. */
  private static List<String> unlike(Comparison comparison) {
    List<String> contests = new ArrayList<>();
    for (ContestComparison contest : comparison.contests()) {
      Optional<String> how = contest.unlike();
      if (how.isPresent()) {
        contests.add(contest.now().name() + " (" + how.get() + ")");
      }
    }
    return contests.isEmpty()
        ? List.of()
        : List.of(
            "other seats or votes per ballot than in the compared election, so that changes and swings"
                + " compare unlike things: "
                + Messages.listed(contests));
  }

  private static int status(ElectionResult result) {
    for (ContestResult contest : result.contests()) {
      if (contest.outcome().filter(ContestOutcome::needsDecision).isPresent()) {
        return Status.DECISION;
      }
    }
    return Status.ANSWERED;
  }
}
