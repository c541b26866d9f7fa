package nectally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.answer.Report;
import nectally.ballots.BallotOptions;
import nectally.ballots.BallotOptions.Order;
import nectally.ballots.OrderLostException;
import nectally.model.CandidateList;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.report.RankedReport;
import nectally.transferable.Method;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;

/** Answers {@code count --method scottish} and {@code ers97}. */
final class TransferableAnswer {

  private final Setting<String> files;
  private final TransferableGroup group;
  private final TransferableElection election;
  private final BallotGroup ballots;
  private final MessageOptions messages;
  private final Problems problems;
  private final List<String> notes = new ArrayList<>();
  private boolean needsDecision;

  /**
   * Prepares to answer.
   *
   * @param seats the option that says how many places there are
   * @param standing who stands, where a file says so
   * @param problems receives what is wrong or doubtful about the files
   * @throws Refusal if a file cannot be read, or a quota asks for what no column says
   */
  TransferableAnswer(
      Setting<String> files,
      Setting<Integer> seats,
      Method method,
      TransferableGroup group,
      BallotGroup ballots,
      Optional<CandidateList> standing,
      MessageOptions messages,
      Problems problems,
      Console console)
      throws Refusal {
    this.files = files;
    this.group = group;
    this.ballots = ballots;
    this.messages = messages;
    this.problems = problems;
    Optional<CandidateList> sitting = group.sitting(console, problems);
    if (problems.hasErrors()) {
      throw new Refusal(Status.UNUSABLE, problems.sorted(), problems.more());
    }
    election = new TransferableElection(seats, group, method, standing, sitting);
  }

  /** Returns whether a person must decide something about what was answered. */
  boolean needsDecision() {
    return needsDecision;
  }

  /**
   * Counts, and returns the answer.
   *
   * @throws Refusal if the files or options cannot be used
   */
  Report report(OutputOptions output, Console console) throws Refusal {
    BallotOptions options = ballots.options(Order.USED);
    try {
      TransferableElection.Read now =
          election.read(files.values(), options, false, console, problems);
      Optional<TransferableElection.Read> before =
          group.compare.isGiven()
              ? Optional.of(election.read(group.compare.values(), options, true, console, problems))
              : Optional.empty();
      messages.warn(problems.sorted(), problems.more(), console);
      List<RankedContest> counted = election.count(now, false, notes, console);
      List<RankedComparison> contests = compared(now, counted, before, console);
      messages.tell(notes, console);
      needsDecision = counted.stream().anyMatch(contest -> contest.count().needsDecision());
      return RankedReport.of(
          output.title(),
          now.election().name(),
          before.map(read -> read.election().name()),
          contests,
          election.columns(),
          output.asked());
    } catch (OrderLostException lost) {
      throw Refusal.usage(lost.place(), Rule.ORDER_LOST, lost.words());
    }
  }

  private List<RankedComparison> compared(
      TransferableElection.Read now,
      List<RankedContest> counted,
      Optional<TransferableElection.Read> before,
      Console console)
      throws Refusal {
    if (before.isEmpty()) {
      return counted.stream().map(RankedComparison::alone).toList();
    }
    List<RankedContest> earlier = election.count(before.get(), true, notes, console);
    return TransferableMatching.of(
        now.election(), counted, before.get().election(), earlier, group.matching.rules(console));
  }
}
