package nectally.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nectally.ballots.BallotFiles;
import nectally.ballots.BallotOptions;
import nectally.ballots.Boxes;
import nectally.ballots.NameCheck;
import nectally.ballots.OrderLostException;
import nectally.ballots.RankedBallots;
import nectally.ballots.RankedCheck;
import nectally.ballots.RankedTeller;
import nectally.csv.InputFile;
import nectally.model.CandidateList;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Quota;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.tally.verdict.Lot;
import nectally.transferable.Count;
import nectally.transferable.Method;
import nectally.transferable.PapersBuilder;
import nectally.transferable.RankedContest;

/** Reads ranked ballots and counts every contest by the transferable vote. */
final class TransferableElection {

  private final Setting<Integer> seats;
  private final TransferableGroup group;
  private final Method method;
  private final Optional<CandidateList> standing;
  private final Optional<CandidateList> sitting;
  private final List<Quota> quotas;

  /**
   * Prepares to count.
   *
   * @param standing who stands, with attributes
   * @param sitting members who are not up for election
   * @throws Refusal if a quota asks for an attribute that no column has
   */
  TransferableElection(
      Setting<Integer> seats,
      TransferableGroup group,
      Method method,
      Optional<CandidateList> standing,
      Optional<CandidateList> sitting)
      throws Refusal {
    this.seats = seats;
    this.group = group;
    this.method = method;
    this.standing = standing;
    this.sitting = sitting;
    quotas = group.quotas(columns());
  }

  /** Returns what the candidates' file says of each, by the folded names of its columns. */
  List<String> columns() {
    return standing.map(CandidateList::columns).orElse(List.of());
  }

  /**
   * An election whose papers are read.
   *
   * @param election its contests, with first preferences for votes
   */
  record Read(Election election, List<TransferableCounting> contests) {}

  /**
   * Reads ballots.
   *
   * @param isCompared whether they are of the earlier election, whose candidates need not stand now
   * @param problems receives what is wrong or doubtful about the files
   * @throws OrderLostException never, since the order is used
   * @throws Refusal if nobody says how many places there are
   */
  Read read(
      List<String> files,
      BallotOptions options,
      boolean isCompared,
      Console console,
      Problems problems)
      throws OrderLostException, Refusal {
    Boxes boxes = new Boxes(isCompared ? Optional.empty() : standing);
    Map<Integer, PapersBuilder> papers = new HashMap<>();
    RankedTeller teller =
        new RankedTeller(
            boxes, box -> papers.computeIfAbsent(box.number(), none -> new PapersBuilder())::add);
    new BallotFiles(options, boxes, console.in(), problems).read(files, teller);
    new NameCheck(files, boxes, problems, CountCommand.NO_NAMES).check();
    new RankedCheck(files, boxes, problems).check(teller);
    if (!isCompared) {
      TransferableGroup.check(
          quotas, Stream.concat(standing.stream(), sitting.stream()).toList(), problems);
    }
    if (problems.hasErrors()) {
      throw new Refusal(Status.UNUSABLE, problems.sorted(), problems.more());
    }
    List<TransferableCounting> contests = new ArrayList<>();
    for (RankedBallots.Standing some : new RankedBallots(boxes, teller).contests()) {
      contests.add(
          new TransferableCounting(
              some,
              standing,
              papers.computeIfAbsent(some.box().number(), none -> new PapersBuilder()),
              places(teller, isCompared),
              quotas,
              TransferableCounting.sitting(sitting, some.box().name())));
    }
    List<Contest> built = contests.stream().map(TransferableCounting::contest).toList();
    return new Read(new Election(InputFile.baseName(files.get(0)), built), contests);
  }

  /** Returns the places of every contest: as the option says, else as the files do. */
  private int places(RankedTeller teller, boolean isCompared) throws Refusal {
    OptionalInt stated = OptionalInt.empty();
    for (int some : teller.seats()) {
      if (some > 0 && stated.isPresent() && stated.getAsInt() != some && !seats.isGiven()) {
        throw seats.refused(
            Rule.CONTRADICTION,
            "one file is for "
                + stated.getAsInt()
                + " places and another for "
                + some
                + "; say which");
      }
      stated = some > 0 ? OptionalInt.of(some) : stated;
    }
    if (seats.isGiven() && !(isCompared && stated.isPresent())) {
      return seats.or(1);
    }
    if (stated.isEmpty()) {
      throw seats.refused(
          Rule.MISSING_VALUE, "no file says how many places there are to fill; say --seats N");
    }
    return stated.getAsInt();
  }

  /**
   * Counts the contests of an election.
   *
   * @param notes receives how lots were drawn
   * @throws Refusal if a lot names a stranger
   */
  List<RankedContest> count(Read read, boolean isCompared, List<String> notes, Console console)
      throws Refusal {
    Map<String, Lot> lots = isCompared ? Map.of() : group.lots(read.election(), console);
    List<RankedContest> counted = new ArrayList<>();
    for (TransferableCounting contest : read.contests()) {
      counted.add(count(contest, lots, isCompared, notes));
    }
    return counted;
  }

  private RankedContest count(
      TransferableCounting contest, Map<String, Lot> lots, boolean isCompared, List<String> notes)
      throws Refusal {
    String name = contest.contest().name();
    RankedContest counted = contest.count(method, lots.getOrDefault(name, Lot.NONE));
    if (!isCompared && counted.count().outcome() == Count.Outcome.TIED && group.draws()) {
      return contest.count(method, group.draw(contest.contest(), notes));
    }
    return counted;
  }
}
