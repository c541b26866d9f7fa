package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nectally.model.Election;
import nectally.report.ResultsReport;
import nectally.report.ResultsView;
import nectally.tally.Comparison;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.Groups;
import nectally.tally.winners.ContestOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: who won, with what share, and what changed since the compared election. */
@Command(
    name = "results",
    description = "Who won, with what share, and what changed since the compared election.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ResultsCommand implements Callable<Integer> {

  /** With more contests than this, people see a line for each instead of its tables. */
  private static final int MOST_CONTESTS = 10;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Results as CSV, - for standard input; several files are one election.")
  private List<String> files = List.of();

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "The earlier election to compare with; repeat for several files.")
  private List<String> compare = List.of();

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Group candidates by COLUMN (default: bloc where the file has it, else slate).")
  private @Nullable String by;

  @Option(
      names = "--explain",
      description = "Say for each seat why it is whose it is, and what the quota changed.")
  private boolean explain;

  @Mixin private InputOptions input;
  @Mixin private CountingOptions counting;
  @Mixin private OutputOptions output;
  @Mixin private MessageOptions messages;

  ResultsCommand(Console console) {
    this.console = console;
    input = new InputOptions();
    counting = new CountingOptions();
    output = new OutputOptions();
    messages = new MessageOptions();
  }

  @Override
  public Integer call() throws Refusal {
    output.check();
    Set<String> show = output.show(ResultsView.TABLES);
    Inputs inputs = input.read(files, compare, console);
    messages.tell(inputs, console);
    List<String> notes = new ArrayList<>();
    ElectionResult now = counting.count(inputs.now(), notes, console);
    Comparison comparison =
        inputs.before().isEmpty()
            ? Comparison.alone(now)
            : Comparison.of(now, counting.countCompared(inputs.before().get()));
    notes.addAll(notes(comparison));
    messages.tell(notes, console);
    boolean read = output.write(ResultsReport.of(comparison, view(inputs, show)), console);
    return read ? status(now) : Status.ANSWERED;
  }

  private ResultsView view(Inputs inputs, Set<String> show) {
    Election now = inputs.now();
    return new ResultsView(
        output.title().isEmpty() ? title(inputs) : output.title(),
        by == null ? Groups.defaultColumn(now, inputs.before()) : Optional.of(by),
        show,
        show.isEmpty() && now.contests().size() > MOST_CONTESTS,
        explain,
        inputs.before().map(Election::name).orElse(""));
  }

  private static String title(Inputs inputs) {
    Election now = inputs.now();
    if (inputs.before().isPresent()) {
      return now.name() + " compared with " + inputs.before().get().name();
    }
    boolean same = now.contests().size() == 1 && now.contests().get(0).name().equals(now.name());
    return same ? "" : now.name();
  }

  /** Returns what a person should know of the count, contest by contest. */
  private static List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>();
    for (ContestResult contest : comparison.now().contests()) {
      for (String note : contest.verdict().notes()) {
        notes.add(contest.name() + ": " + note);
      }
    }
    List<String> onlyBefore = comparison.contestsOnlyBefore();
    if (!onlyBefore.isEmpty()) {
      notes.add(
          Messages.listed(onlyBefore)
              + ": only in the compared election, so nowhere in the tables");
    }
    return notes;
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
