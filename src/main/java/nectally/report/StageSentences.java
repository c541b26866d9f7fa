package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.transferable.Action;
import nectally.transferable.Batch;
import nectally.transferable.Clause;
import nectally.transferable.Count;
import nectally.transferable.Method;
import nectally.transferable.Stage;
import nectally.transferable.Step;
import nectally.transferable.Transfer;

/** What happened in a stage of a transferable vote, and by which rule, in plain English. */
final class StageSentences {

  private final Count count;
  private final VoteWords words;
  private final TieSentences ties;

  StageSentences(Count count, VoteWords words) {
    this.count = count;
    this.words = words;
    this.ties = new TieSentences(words);
  }

  /** Returns what is said of a stage: a few sentences that can be quoted. */
  String of(Stage stage) {
    List<String> sentences = new ArrayList<>();
    for (Step step : stage.steps()) {
      if (step instanceof Step.Tied tied && !ties.isOfElection(tied)) {
        sentences.add(ties.of(tied));
      }
    }
    sentences.add(action(stage));
    for (Step step : stage.steps()) {
      String text = further(step, stage);
      if (!text.isEmpty()) {
        sentences.add(text);
      }
    }
    return String.join(" ", sentences);
  }

  private String action(Stage stage) {
    if (stage.action() instanceof Action.Surplus surplus) {
      return surplus(surplus, stage);
    }
    if (stage.action() instanceof Action.QuotaExclusion exclusion) {
      return words.names(exclusion.candidates())
          + words.verb(exclusion.candidates(), " stands", " stand")
          + " in no set of winners that keeps the quotas, and "
          + words.verb(exclusion.candidates(), "is", "are")
          + " excluded whatever the votes ("
          + Clause.DOOMED.text()
          + ").";
    }
    if (stage.action() instanceof Action.Exclusion) {
      return exclusion(stage);
    }
    return first(stage);
  }

  private String first(Stage stage) {
    long valid = count.poll().papers().total();
    String quotient = Words.number(valid) + " / " + (count.poll().seats() + 1L);
    boolean isScottish = count.method() == Method.SCOTTISH;
    return Words.count(valid, "valid paper", "valid papers")
        + " for "
        + Words.count(count.poll().seats(), "place", "places")
        + ": the threshold is "
        + words.votes(stage.threshold())
        + (isScottish
            ? " ("
                + quotient
                + ", decimals ignored, and one more: "
                + clause(Clause.SCOTTISH_THRESHOLD)
            : " (" + quotient + ", rounded up to 0.01: " + clause(Clause.ERS97_THRESHOLD))
        + ").";
  }

  private String surplus(Action.Surplus surplus, Stage stage) {
    String start =
        "The surplus of "
            + words.name(surplus.candidate())
            + ", "
            + words.votes(surplus.surplus())
            + ", is transferred";
    long lost = lost(stage);
    String end = lost == 0 ? "." : "; " + words.votes(lost) + " of it cannot be.";
    if (count.method() == Method.SCOTTISH) {
      return start
          + " ("
          + clause(Clause.SCOTTISH_SURPLUS)
          + "): every paper at "
          + words.amount(surplus.surplus())
          + " / "
          + words.amount(surplus.surplus() + stage.threshold())
          + " of its value"
          + end;
    }
    Batch batch = stage.batches().get(0);
    if (papers(batch) == 0) {
      return start
          + " ("
          + clause(Clause.ERS97_SURPLUS)
          + "): no paper of the last batch received is transferable.";
    }
    return start
        + " ("
        + clause(Clause.ERS97_SURPLUS)
        + "): of the last batch received, "
        + Words.count(papers(batch), "transferable paper", "transferable papers")
        + " at "
        + count.method().text(batch.value())
        + " each ("
        + clause(Clause.ERS97_VALUE)
        + ")"
        + end;
  }

  private static long papers(Batch batch) {
    long papers = 0;
    for (Transfer transfer : batch.transfers()) {
      papers += transfer.to() == Transfer.NOBODY ? 0 : transfer.papers();
    }
    return papers;
  }

  private static long lost(Stage stage) {
    long lost = 0;
    for (Batch batch : stage.batches()) {
      for (Transfer transfer : batch.transfers()) {
        lost += transfer.to() == Transfer.NOBODY ? transfer.votes() : 0;
      }
    }
    return lost;
  }

  private String exclusion(Stage stage) {
    for (Step step : stage.steps()) {
      if (step instanceof Step.Excluded excluded) {
        boolean isOne = excluded.candidates().size() == 1;
        return words.names(excluded.candidates())
            + (isOne ? " has the fewest votes, " : " have the fewest votes, ")
            + words.amount(excluded.votes())
            + (isOne ? "" : " together")
            + spared(excluded)
            + ", and "
            + (isOne ? "is" : "are")
            + " excluded ("
            + clause(excluded.clause())
            + ")"
            + (excluded.deferred() > 0
                ? "; a surplus of "
                    + words.amount(excluded.deferred())
                    + " waits, since it is safe to."
                : ".");
      }
    }
    return "";
  }

  private String spared(Step.Excluded excluded) {
    return excluded.above() == Transfer.NOBODY
        ? ""
        : " against the "
            + words.amount(excluded.aboveVotes())
            + " of "
            + words.name(excluded.above());
  }

  private String elected(Step.Elected elected, Stage stage) {
    String enough =
        elected.votes() < stage.threshold()
            ? ", of which " + words.amount(elected.needed()) + " are now enough ("
            : " (";
    return words.name(elected.candidate())
        + " is elected with "
        + words.votes(elected.votes())
        + (elected.needed() == 0 ? " to one of the last places (" : enough)
        + clause(elected.clause())
        + ").";
  }

  private String further(Step step, Stage stage) {
    if (step instanceof Step.Elected elected) {
      return elected(elected, stage);
    }
    if (step instanceof Step.Tied tied && ties.isOfElection(tied)) {
      return ties.of(tied);
    }
    if (step instanceof Step.Lowered lowered) {
      return "Papers are no longer transferable and nobody was elected, so that the threshold falls"
          + " from "
          + words.amount(lowered.from())
          + " to "
          + words.amount(lowered.to())
          + " ("
          + clause(lowered.clause())
          + ").";
    }
    if (step instanceof Step.Guarded guarded) {
      return "The quotas now need "
          + words.names(guarded.candidates())
          + ", who can no longer be excluded ("
          + clause(guarded.clause())
          + ").";
    }
    if (step instanceof Step.Doomed doomed) {
      return "The quotas now leave no place for "
          + words.names(doomed.candidates())
          + ", whatever the votes.";
    }
    if (step instanceof Step.Stopped stopped && !stopped.excluded().isEmpty()) {
      return "All places are filled; "
          + words.names(stopped.excluded())
          + words.verb(stopped.excluded(), " is", " are")
          + " formally excluded ("
          + clause(stopped.clause())
          + ")"
          + (stopped.left() > 0
              ? ", and " + words.votes(stopped.left()) + " stay where they are."
              : ".");
    }
    return "";
  }

  private static String clause(Clause clause) {
    return clause.text();
  }
}
