package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nectally.ballots.BallotOptions.Order;
import nectally.ballots.OrderLostException;
import nectally.input.StagesFile;
import nectally.model.CandidateList;
import nectally.model.StageRow;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.transferable.Method;
import nectally.transferable.RankedContest;
import nectally.transferable.StageCheck;

/** What {@code check} asks for where a stage table is held to the ballots. */
final class StageChecking implements Group {

  final Setting<String> ballots =
      Setting.file(
              "--ballots",
              "The ballots to which a published stage table is held; repeat for several files.")
          .repeated();
  private final Setting<Method> method =
      Setting.word(
          "--method", "METHOD", Method.class, "How the ballots are counted: scottish or ers97.");
  private final Setting<Integer> seats;
  private final SpellingOptions spelling;
  private final BallotGroup reading;
  private final TransferableGroup group;

  /** Shares the settings that a check of results has too. */
  StageChecking(InputOptions input, CountingOptions counting, MatchOptions matching) {
    seats = input.seats;
    spelling = input.spelling;
    reading = new BallotGroup(input.candidates, spelling);
    group = new TransferableGroup(input, counting, matching);
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(ballots, method, reading.split);
  }

  /**
   * Refuses what is for stage tables alone where no ballots are given.
   *
   * @throws Refusal for the first
   */
  void refuseWithoutBallots() throws Refusal {
    for (Setting<?> setting : settings()) {
      if (setting.isGiven()) {
        throw setting.refused(
            Rule.CONFLICTING_OPTIONS,
            "is for a stage table that --ballots holds to the ballots; there are no ballots");
      }
    }
  }

  /**
   * Refuses what is for results alone.
   *
   * @param all settings of the command
   * @param others those of the command that hold for every check
   * @throws Refusal for the first
   */
  void refuseOthers(List<Setting<?>> all, Set<Setting<?>> others) throws Refusal {
    Set<Setting<?>> taken = new LinkedHashSet<>(settings());
    taken.addAll(others);
    taken.add(seats);
    taken.add(spelling.encoding);
    taken.addAll(reading.shared());
    taken.addAll(group.withoutComparing());
    for (Setting<?> setting : all) {
      if (setting.isGiven() && !taken.contains(setting)) {
        throw setting.refused(
            Rule.CONFLICTING_OPTIONS, "is for published results, not for a stage table");
      }
    }
    if (!method.isGiven()) {
      throw ballots.refused(
          Rule.MISSING_VALUE, "say how they are counted, --method scottish or --method ers97");
    }
  }

  /**
   * Counts the ballots and holds the tables to them.
   *
   * @param tables the files of the stage table
   * @throws Refusal if a file cannot be read
   */
  StageCheck check(List<String> tables, MessageOptions messages, Console console) throws Refusal {
    Problems problems = new Problems(Set.of());
    List<StageRow> rows = new ArrayList<>();
    for (String table : tables) {
      rows.addAll(StagesFile.read(table, console.in(), spelling.spelling(), problems));
    }
    Optional<CandidateList> standing = reading.standing(console, problems);
    Optional<CandidateList> members = group.sitting(console, problems);
    if (problems.hasErrors()) {
      throw new Refusal(Status.UNUSABLE, problems.sorted(), problems.more());
    }
    Method counting = method.or(Method.SCOTTISH);
    TransferableElection election =
        new TransferableElection(seats, group, counting, standing, members);
    List<String> notes = new ArrayList<>();
    List<RankedContest> counted = count(election, problems, notes, console);
    messages.warn(problems.sorted(), problems.more(), console);
    messages.tell(notes, console);
    return StageCheck.of(rows, counted);
  }

  private List<RankedContest> count(
      TransferableElection election, Problems problems, List<String> notes, Console console)
      throws Refusal {
    try {
      TransferableElection.Read read =
          election.read(ballots.values(), reading.options(Order.USED), false, console, problems);
      return election.count(read, false, notes, console);
    } catch (OrderLostException lost) {
      throw Refusal.usage(lost.place(), Rule.ORDER_LOST, lost.words());
    }
  }
}
