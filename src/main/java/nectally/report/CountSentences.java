package nectally.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nectally.tally.verdict.Note;
import nectally.transferable.ClosestCall;
import nectally.transferable.Count;
import nectally.transferable.RankedComparison;
import nectally.transferable.RankedContest;
import nectally.transferable.Stage;
import nectally.transferable.Step;
import nectally.transferable.Tie;
import nectally.transferable.Undetermined;

/** A transferable vote explained: a line a stage, the closest call, what the quotas changed. */
final class CountSentences {

  private final RankedContest ranked;
  private final Count count;
  private final VoteWords words;

  private CountSentences(RankedContest ranked) {
    this.ranked = ranked;
    this.count = ranked.count();
    this.words = new VoteWords(count.method(), ranked.names());
  }

  /** Returns the lines in the order of the count. */
  static List<Line> of(RankedContest ranked) {
    CountSentences sentences = new CountSentences(ranked);
    List<Line> lines = new ArrayList<>();
    StageSentences stages = new StageSentences(sentences.count, sentences.words);
    for (Stage stage : sentences.count.stages()) {
      lines.add(Line.of("Stage " + stage.number() + ": " + stages.of(stage)));
    }
    ranked.lot().ifPresent(certificate -> lines.addAll(LotWords.of(certificate)));
    sentences.ending(lines);
    sentences.closest(lines);
    sentences.quotas(lines);
    return lines;
  }

  /** Returns what a person must know who reads nothing else, without the stages. */
  static List<Line> notes(RankedComparison comparison) {
    CountSentences sentences = new CountSentences(comparison.now());
    List<Line> lines = new ArrayList<>();
    sentences.lots(lines);
    sentences.ending(lines);
    sentences.quotas(lines);
    comparison.before().ifPresent(before -> sentences.compared(before, lines));
    return lines;
  }

  /** Says where the earlier count is of another kind. */
  private void compared(RankedContest before, List<Line> lines) {
    int seats = count.poll().seats();
    int earlier = before.count().poll().seats();
    if (seats != earlier) {
      lines.add(
          Line.of(
              "There were "
                  + Words.count(earlier, "place", "places")
                  + " before and there are "
                  + seats
                  + " now, so that the thresholds are not of one kind."));
    }
  }

  /** Returns who is elected, in one sentence. */
  static String headline(RankedContest ranked) {
    CountSentences sentences = new CountSentences(ranked);
    Count count = sentences.count;
    String method = " by the rules of " + count.method().source();
    return switch (count.outcome()) {
      case DECIDED ->
          sentences.inOrder()
              + (count.elected().cardinality() == 1 ? " is elected" : " are elected")
              + method
              + ", in "
              + Words.count(count.stages().size(), "stage", "stages")
              + " and with a threshold of "
              + sentences.words.votes(count.threshold())
              + ".";
      case TIED ->
          "A lot must be drawn: "
              + sentences.sure()
              + "the lot decides about "
              + sentences.words.names(sentences.open())
              + ".";
      case QUOTA_NOT_MET -> "Nobody is elected, since the quotas cannot be kept.";
      case UNDETERMINED ->
          "Nobody can say who is elected: "
              + sentences.sure()
              + (isTooLarge(ranked)
                  ? "the quotas cross in too many ways."
                  : "it depends on attributes that nobody stated.");
    };
  }

  /** Returns on what it depends who is elected: at most one note. */
  static List<Note> unknowns(RankedContest ranked) {
    return ranked.count().outcome() == Count.Outcome.UNDETERMINED
        ? List.of(Undetermined.of(ranked))
        : List.of();
  }

  private String inOrder() {
    List<Integer> elected = new ArrayList<>();
    for (Stage stage : count.stages()) {
      for (Step step : stage.steps()) {
        if (step instanceof Step.Elected some) {
          elected.add(some.candidate());
        }
      }
    }
    return words.names(elected);
  }

  private String sure() {
    BitSet elected = count.elected();
    return elected.isEmpty()
        ? ""
        : words.names(elected)
            + (elected.cardinality() == 1 ? " is elected" : " are elected")
            + " whatever comes, ";
  }

  private BitSet open() {
    BitSet open = (BitSet) count.possible().clone();
    open.andNot(count.elected());
    return open;
  }

  /** Tells of each lot that was used or not needed, with its stage. */
  private void lots(List<Line> lines) {
    TieSentences ties = new TieSentences(words);
    for (Stage stage : count.stages()) {
      for (Step step : stage.steps()) {
        if (step instanceof Step.Tied tied && tied.tie().settled() != Tie.Settled.EARLIER_VOTES) {
          lines.add(Line.of("Stage " + stage.number() + ": " + ties.of(tied)));
        }
      }
    }
  }

  private void ending(List<Line> lines) {
    switch (count.outcome()) {
      case TIED -> lines.add(Line.of(lotDue()));
      case QUOTA_NOT_MET -> lines.add(Line.of(conflict()));
      case UNDETERMINED -> lines.add(Line.of(unknown()));
      case DECIDED -> {}
    }
  }

  private String lotDue() {
    Tie tie = count.due().orElseThrow();
    return words.names(tie.tied())
        + " have equal votes at stage "
        + (count.stages().size() + 1)
        + " and no earlier votes tell "
        + (tie.drawn().equals(tie.tied()) ? "them" : words.names(tie.drawn()))
        + " apart; who is elected can depend on the lot. Draw one and give it, the best placed"
        + " first: --lot \""
        + String.join("; ", tie.drawn().stream().map(words::name).toList())
        + "\".";
  }

  private String conflict() {
    List<String> quotas = count.conflict();
    if (quotas.isEmpty()) {
      return "There are fewer candidates than places, so that no quota can be kept.";
    }
    return quotas.size() == 1
        ? "No set of winners keeps the quota " + quotas.get(0) + "."
        : "The quotas " + Words.and(quotas) + " cannot hold together; any fewer of them could.";
  }

  private String unknown() {
    return NoteSentences.of(Undetermined.of(ranked))
        + (isTooLarge(ranked)
            ? " First preferences are all that is counted."
            : " The stages are those of a count in which what is unknown counts towards no quota.");
  }

  private static boolean isTooLarge(RankedContest ranked) {
    return Undetermined.of(ranked) instanceof Note.TooLarge;
  }

  private void closest(List<Line> lines) {
    Optional<ClosestCall> closest = ClosestCall.of(count);
    if (closest.isPresent()) {
      ClosestCall call = closest.get();
      lines.add(
          Line.of(
              ranked.names().get(call.excluded()),
              "The closest call was at stage "
                  + call.stage()
                  + ": "
                  + words.name(call.excluded())
                  + (call.votes() == 0
                      ? " went out with as many votes as " + words.name(call.spared()) + "."
                      : " went out "
                          + words.votes(call.votes())
                          + " behind "
                          + words.name(call.spared())
                          + ".")));
    }
  }

  private void quotas(List<Line> lines) {
    if (ranked.withoutQuotas().isEmpty() || count.outcome() != Count.Outcome.DECIDED) {
      return;
    }
    Count plain = ranked.withoutQuotas().get();
    BitSet in = (BitSet) count.elected().clone();
    in.andNot(plain.possible());
    BitSet out = (BitSet) plain.elected().clone();
    out.andNot(count.elected());
    if (in.isEmpty() && out.isEmpty()) {
      lines.add(
          Line.of(
              plain.outcome() == Count.Outcome.DECIDED
                  ? "The quotas changed nobody: the same count without them elects the same."
                  : "Without the quotas a lot would decide who is elected."));
      return;
    }
    lines.add(
        Line.of(
            "The quotas changed who is elected: "
                + (in.isEmpty() ? "" : words.names(in) + " for ")
                + words.names(out)
                + "; the same count without them elects "
                + words.names(plain.elected())
                + "."));
  }
}
