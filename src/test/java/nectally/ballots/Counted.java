package nectally.ballots;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nectally.ballots.BallotOptions.Order;
import nectally.csv.HeaderName;
import nectally.csv.Spelling;
import nectally.input.NobodysNames;
import nectally.model.CandidateList;
import nectally.model.CountedContest;
import nectally.problem.Diagnostic;
import nectally.problem.Problems;

/** Counts ballots that a test writes down, as standard input. */
final class Counted {

  private final Map<String, BallotField> mappings = new LinkedHashMap<>();
  private int most;
  private Optional<String> split = Optional.empty();
  private Optional<String> per = Optional.empty();
  private Optional<String> slate = Optional.empty();
  private Optional<CandidateList> candidates = Optional.empty();
  private Order order = Order.UNDECIDED;
  private boolean unsorted;
  private int headerLines = 1;
  private boolean general;
  private List<CountedContest> contests = List.of();
  private List<String> messages = List.of();

  Counted most(int value) {
    most = value;
    return this;
  }

  Counted split(String value) {
    split = Optional.of(value);
    return this;
  }

  Counted per(String value) {
    per = Optional.of(value);
    return this;
  }

  Counted tickets() {
    slate = Optional.of("slate");
    return this;
  }

  Counted order(Order value) {
    order = value;
    return this;
  }

  /** Counts with the general reader alone. */
  Counted general() {
    general = true;
    return this;
  }

  Counted headerLines(int value) {
    headerLines = value;
    return this;
  }

  Counted unsorted() {
    unsorted = true;
    return this;
  }

  Counted map(BallotField field, String column) {
    mappings.put(HeaderName.folded(column), field);
    return this;
  }

  /** Says who stands: {@code name/slate}, with {@code contest:} before it where that matters. */
  Counted standing(String... entries) {
    List<CandidateList.Entry> all = new ArrayList<>();
    boolean byContest = false;
    for (String entry : entries) {
      int colon = entry.indexOf(':');
      byContest |= colon >= 0;
      String[] parts = entry.substring(colon + 1).split("/", -1);
      all.add(
          new CandidateList.Entry(
              entry.substring(0, Math.max(0, colon)),
              parts[0],
              "",
              List.of(parts.length > 1 ? parts[1] : "")));
    }
    candidates = Optional.of(new CandidateList("who.csv", List.of("slate"), byContest, all));
    return this;
  }

  /** Says who stands: {@code name TAB slate}, for names that have any other sign. */
  Counted called(String... entries) {
    List<CandidateList.Entry> all = new ArrayList<>();
    for (String entry : entries) {
      String[] parts = entry.split("\t", -1);
      all.add(new CandidateList.Entry("", parts[0], "", List.of(parts[1])));
    }
    candidates = Optional.of(new CandidateList("who.csv", List.of("slate"), false, all));
    return this;
  }

  /** Counts a text; messages are those of the problems, errors or not. */
  Counted of(String text) {
    return of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Counted of(List<String> files, InputStream in) {
    try {
      return read(files, in);
    } catch (OrderLostException lost) {
      throw new AssertionError(lost);
    }
  }

  /** A teller of which nobody knows how it counts, so that ballots are handed to it one by one. */
  private record OneByOne(Teller teller) implements Teller {
    @Override
    public void begin(int number, int limit) {
      teller.begin(number, limit);
    }

    @Override
    public void count(Paper paper) {
      teller.count(paper);
    }
  }

  /** Counts a text that may have an order. */
  Counted read(String text) throws OrderLostException {
    return read(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Counted read(List<String> files, InputStream in) throws OrderLostException {
    Problems problems = new Problems(Set.of());
    BallotOptions options =
        new BallotOptions(
            Optional.empty(),
            Spelling.UNKNOWN,
            List.of(),
            headerLines,
            mappings,
            Set.of(),
            split,
            per,
            order,
            unsorted);
    Boxes boxes = new Boxes(candidates);
    BlockTeller teller = new BlockTeller(boxes, most, slate);
    new BallotFiles(options, boxes, in, problems)
        .read(files, general ? new OneByOne(teller) : teller);
    new NameCheck(
            files,
            boxes,
            problems,
            new NameWords(NobodysNames.ARE, NobodysNames.ARE_NOTHING, NobodysNames.ARE_SUMS))
        .check();
    new MarkCheck(files, boxes, problems).check(teller);
    messages = problems.sorted().stream().map(Diagnostic::toString).toList();
    contests = new CountedBallots(files, boxes, teller).contests();
    return this;
  }

  List<String> messages() {
    return messages;
  }

  List<CountedContest> contests() {
    return contests;
  }

  CountedContest only() {
    if (contests.size() != 1) {
      throw new AssertionError(contests);
    }
    return contests.get(0);
  }

  /** Returns the votes as {@code A 2, B 1}, and then ballots, spoilt and blank ones. */
  static String figures(CountedContest contest) {
    StringBuilder figures = new StringBuilder();
    for (CountedContest.Candidate candidate : contest.candidates()) {
      figures.append(candidate.name()).append(' ').append(candidate.votes()).append(", ");
    }
    return figures
        + ("of " + contest.counts().ballots())
        + (" spoilt " + contest.counts().spoilt())
        + (" blank " + contest.counts().blank());
  }

  String figures() {
    return figures(only());
  }
}
