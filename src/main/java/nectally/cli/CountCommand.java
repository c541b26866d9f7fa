package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nectally.answer.PeopleText;
import nectally.answer.Report;
import nectally.ballots.BallotFiles;
import nectally.ballots.BallotOptions.Order;
import nectally.ballots.BlockTeller;
import nectally.ballots.Boxes;
import nectally.ballots.CountedBallots;
import nectally.ballots.MarkCheck;
import nectally.ballots.NameCheck;
import nectally.ballots.NameWords;
import nectally.ballots.OrderLostException;
import nectally.csv.InputFile;
import nectally.csv.Nearest;
import nectally.input.NobodysNames;
import nectally.model.Attributes;
import nectally.model.CandidateList;
import nectally.model.CountedContest;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.CountReport;
import nectally.report.CountView;
import nectally.report.TableName;

/** Counts raw ballots into results. */
final class CountCommand extends ReportCommand {

  /** How ballots are counted. */
  enum Method {
    /** Each name that a ballot marks has one vote. */
    BLOCK,
    /** The transferable vote of Scottish councils. */
    SCOTTISH,
    /** The transferable vote of Newland and Britton. */
    ERS97
  }

  /** What is no name on a ballot. */
  static final NameWords NO_NAMES =
      new NameWords(NobodysNames.ARE, NobodysNames.ARE_NOTHING, NobodysNames.ARE_SUMS);

  private final Setting<String> files =
      Setting.arguments(
              "BALLOTS",
              1,
              Integer.MAX_VALUE,
              "Files of ballots, - for standard input; several are counted together.")
          .namingFilesToRead();
  private final Setting<Method> method =
      Setting.word(
          "--method",
          "METHOD",
          Method.class,
          "block: each name that a ballot marks has one vote, in whatever order they stand.",
          "scottish, ers97: the transferable vote, stage by stage.");
  private final Setting<Integer> seats =
      Setting.number(
          "--seats", "N", 1, Integer.MAX_VALUE, "Seats of every contest, for the results.");
  private final Setting<Integer> most =
      Setting.number(
          "--max",
          "N",
          1,
          Integer.MAX_VALUE,
          "How many names a ballot may mark (default: --seats); more spoil it.");
  private final Setting<String> by =
      Setting.text("--by", "COLUMN", "Count tickets by COLUMN of the candidates' file (slate).");
  private final BallotGroup ballots = new BallotGroup();
  private final TransferableGroup transferable = new TransferableGroup();

  CountCommand() {
    super(
        "count",
        "BALLOTS... [OPTION]...",
        tables(),
        "Counts raw ballots into results, which results reads as they are.",
        "Ballots stand in columns choice1, choice2 and so on, in rows of ballot and candidate, in"
            + " a column of 1 and 0 for each candidate, or with all names in one cell (--split);"
            + " BLT and pabulib files are read too.");
    add(files, method, seats, most, by);
    add(ballots, transferable, output, messages);
  }

  /** Returns the tables of every method, each name once. */
  private static List<String> tables() {
    Set<String> tables = new LinkedHashSet<>(TableName.keys(TableName.Answer.COUNT));
    tables.addAll(TableName.keys(TableName.Answer.RANKED));
    return List.copyOf(tables);
  }

  @Override
  String example() {
    return "nec-tally count ballots.csv --max 3 | nec-tally results - --seats 3";
  }

  @Override
  int answer(Console console) throws Refusal {
    Problems problems = new Problems(Set.of());
    checkTables();
    Optional<CandidateList> standing = ballots.standing(console, problems);
    refuse(problems);
    if (isTransferable()) {
      return transferable(standing, problems, console);
    }
    transferable.refuseAll("block");
    Optional<String> slate = slate(standing);
    Boxes boxes = new Boxes(standing);
    BlockTeller teller = new BlockTeller(boxes, most.or(seats.or(0)), slate);
    read(boxes, teller, console, problems);
    new NameCheck(files.values(), boxes, problems, NO_NAMES).check();
    MarkCheck marks = new MarkCheck(files.values(), boxes, problems);
    marks.check(teller);
    if (standing.isPresent() && teller.most().isEmpty()) {
      marks.checkPlaces(teller);
    }
    refuse(problems);
    messages.warn(problems.sorted(), problems.more(), console);
    List<CountedContest> contests = new CountedBallots(files.values(), boxes, teller).contests();
    messages.tell(notes(contests, teller), console);
    String election = InputFile.baseName(files.values().get(0));
    return write(
        CountReport.of(election, contests, view(standing, slate, teller), output.asked()),
        false,
        console);
  }

  private boolean isTransferable() {
    return method.or(Method.BLOCK) != Method.BLOCK;
  }

  private int transferable(Optional<CandidateList> standing, Problems problems, Console console)
      throws Refusal {
    for (Setting<?> setting : List.of(most, by, ballots.per)) {
      if (setting.isGiven()) {
        throw setting.refused(
            Rule.CONFLICTING_OPTIONS,
            "is for a block count; ranked ballots take any number of names");
      }
    }
    TransferableAnswer answer =
        new TransferableAnswer(
            files,
            seats,
            method.or(Method.BLOCK) == Method.ERS97
                ? nectally.transferable.Method.ERS97
                : nectally.transferable.Method.SCOTTISH,
            transferable,
            ballots,
            standing,
            messages,
            problems,
            console);
    Report report = answer.report(output, console);
    return write(report, answer.needsDecision(), console);
  }

  /** Checks that the method has each table that is asked for. */
  private void checkTables() throws Refusal {
    List<String> own =
        TableName.keys(isTransferable() ? TableName.Answer.RANKED : TableName.Answer.COUNT);
    for (String table : output.asked()) {
      if (!own.contains(table)) {
        throw output.show.refused(
            Rule.UNKNOWN_TABLE,
            table
                + " is a table of --method "
                + (isTransferable() ? "block" : "scottish and ers97")
                + "; this one has "
                + PeopleText.listed(own));
      }
    }
  }

  private void read(Boxes boxes, BlockTeller teller, Console console, Problems problems)
      throws Refusal {
    Order order = method.isGiven() ? Order.LET_GO : Order.UNDECIDED;
    BallotFiles reader = new BallotFiles(ballots.options(order), boxes, console.in(), problems);
    try {
      reader.read(files.values(), teller);
    } catch (OrderLostException lost) {
      throw Refusal.usage(lost.place(), Rule.ORDER_LOST, lost.words());
    }
    if (!problems.hasErrors()) {
      ballots.check(reader);
    }
  }

  private static void refuse(Problems problems) throws Refusal {
    if (problems.hasErrors()) {
      throw new Refusal(Status.UNUSABLE, problems.sorted(), problems.more());
    }
  }

  /** Returns the column by which tickets are counted, where a table needs it or a file has it. */
  private Optional<String> slate(Optional<CandidateList> standing) throws Refusal {
    String column = Attributes.fold(by.or(Attributes.SLATE));
    boolean known = standing.filter(list -> list.columns().contains(column)).isPresent();
    if (by.isGiven() && !known) {
      throw by.unusable(
          Rule.UNKNOWN_COLUMN,
          "the candidates' file has no column called "
              + Shown.quoted(column)
              + Nearest.instead(column, standing.map(CandidateList::columns).orElse(List.of())));
    }
    for (String table : output.asked()) {
      if (CountReport.OF_SLATES.contains(table) && !known) {
        throw output.show.unusable(
            Rule.UNKNOWN_COLUMN,
            table
                + " needs to know who stands on which slate: a column "
                + column
                + " of the file that --candidates names");
      }
    }
    return known ? Optional.of(column) : Optional.empty();
  }

  private CountView view(
      Optional<CandidateList> standing, Optional<String> slate, BlockTeller teller) {
    OptionalInt limit = teller.most();
    boolean own = most.isGiven() && !most.value().equals(seats.value());
    return new CountView(
        output.title(),
        standing.map(CandidateList::columns).orElse(List.of()),
        slate,
        ballots.per.value().map(Attributes::fold),
        seats.isGiven() ? OptionalInt.of(seats.or(0)) : OptionalInt.empty(),
        own ? limit : OptionalInt.empty(),
        limit);
  }

  /** Returns what a person should know of the count. */
  private static List<String> notes(List<CountedContest> contests, BlockTeller teller) {
    List<String> notes = new ArrayList<>();
    if (teller.most().isEmpty()) {
      notes.add(
          "nothing says how many names a ballot may mark, so none is spoilt by too many; --max N"
              + " says it");
    }
    long overVoted = 0;
    for (CountedContest contest : contests) {
      overVoted += contest.counts().overVoted();
    }
    if (overVoted > 0) {
      notes.add(
          overVoted
              + (overVoted == 1 ? " ballot marks" : " ballots mark")
              + " more names than allowed, and "
              + (overVoted == 1 ? "is" : "are")
              + " spoilt");
    }
    return notes;
  }
}
