package nectally.ballots;

import java.util.List;
import java.util.Optional;
import nectally.model.CandidateList;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says what is doubtful about ranked ballots. */
public final class RankedCheck {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;

  /** Prepares to add what is found in {@code files} to {@code problems}. */
  public RankedCheck(List<String> files, Boxes boxes, Problems problems) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
  }

  /** Reports each kind of ballot that is spoilt or cut, with their number and the first place. */
  public void check(RankedTeller teller) {
    for (Box box : boxes.all()) {
      RankedBox count = teller.count(box);
      if (count.paperNames().length > 0) {
        unknownOnPaper(box, count);
      } else {
        strangers(box, count);
      }
      flaw(
          box,
          count,
          RankedBox.Flaw.NO_FIRST_PREFERENCE,
          Rule.NO_FIRST_PREFERENCE,
          " no single first preference",
          " spoilt");
      flaw(
          box,
          count,
          RankedBox.Flaw.GAP,
          Rule.RANK_LEFT_OUT,
          " a rank left out",
          " counted up to there");
      flaw(
          box,
          count,
          RankedBox.Flaw.EQUAL_RANK,
          Rule.EQUAL_RANKS,
          " one rank for several names",
          " counted up to there");
      flaw(
          box,
          count,
          RankedBox.Flaw.REPEATED_NAME,
          Rule.SAME_NAME_TWICE,
          " a name twice",
          " counted up to there");
      count
          .otherPaper()
          .ifPresent(
              spot ->
                  problems.error(
                      spot.in(files),
                      Rule.CONTRADICTION,
                      "the ballot paper has other candidates, or others withdrew, than in the"
                          + " files before"));
    }
  }

  private void flaw(
      Box box, RankedBox count, RankedBox.Flaw flaw, Rule rule, String what, String fate) {
    long ballots = count.ballots(flaw);
    Optional<Spot> first = count.first(flaw);
    if (ballots > 0 && first.isPresent()) {
      problems.warning(
          first.get().in(files),
          rule,
          ballots(ballots)
              + in(box)
              + (ballots == 1 ? " has" : " have")
              + what
              + " and "
              + (ballots == 1 ? "is" : "are")
              + fate);
    }
  }

  /** A ballot paper says itself who stands; a file beside it may lack somebody. */
  private void unknownOnPaper(Box box, RankedBox count) {
    for (int name : count.paperNames()) {
      if (box.roll().isStranger(name)) {
        problems.warning(
            new Spot(0, 1, 0).in(files),
            Rule.UNKNOWN_NAME,
            Shown.quoted(box.roll().names().get(name))
                + " is on the ballot paper"
                + in(box)
                + " and not in "
                + file()
                + ", so that nothing else is known of them");
      }
    }
  }

  private void strangers(Box box, RankedBox count) {
    for (Stranger stranger : Stranger.of(box.roll())) {
      long ballots = count.ofStranger(stranger.index());
      if (ballots > 0) {
        problems.warning(
            stranger.first().in(files),
            Rule.UNKNOWN_NAME,
            Shown.quoted(stranger.name())
                + " does not stand"
                + in(box)
                + " as "
                + file()
                + " has it; "
                + ballots(ballots)
                + (ballots == 1 ? " that ranks it is spoilt" : " that rank it are spoilt"));
      }
    }
  }

  private String file() {
    return boxes.candidates().map(CandidateList::file).orElse("");
  }

  private static String in(Box box) {
    return box.name().isEmpty() ? "" : " in " + Shown.quoted(box.name());
  }

  private static String ballots(long ballots) {
    return ballots == 1 ? "1 ballot" : ballots + " ballots";
  }
}
