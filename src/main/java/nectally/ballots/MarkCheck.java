package nectally.ballots;

import java.util.List;
import nectally.model.CandidateList;
import nectally.model.Place;
import nectally.problem.Problems;
import nectally.problem.Rule;
import nectally.problem.Shown;

/** Says what is doubtful about the marks on ballots of a block vote. */
public final class MarkCheck {

  private final List<String> files;
  private final Boxes boxes;
  private final Problems problems;

  /** Prepares to add what is found in {@code files} to {@code problems}. */
  public MarkCheck(List<String> files, Boxes boxes, Problems problems) {
    this.files = files;
    this.boxes = boxes;
    this.problems = problems;
  }

  /** Reports the strangers and the names that stand twice on a ballot, as counted. */
  public void check(BlockTeller teller) {
    for (Box box : boxes.all()) {
      BoxCount count = teller.count(box);
      for (Stranger stranger : Stranger.of(box.roll())) {
        strange(stranger, count.votes(stranger.index()), box);
      }
      Spot first = count.firstDoubled();
      if (first != null) {
        long doubled = count.counts().doubled();
        warn(
            first,
            Rule.SAME_NAME_TWICE,
            ballots(doubled)
                + in(box)
                + (doubled == 1 ? " marks" : " mark")
                + " a name twice, which counts once");
      }
    }
  }

  /**
   * Reports ballots that mark more names than the candidates' file has places, where nothing says
   * how many they may mark.
   */
  public void checkPlaces(BlockTeller teller) {
    CandidateList list = boxes.candidates().orElseThrow();
    for (Box box : boxes.all()) {
      long places = list.places().getOrDefault(list.byContest() ? box.roll().contest() : "", 0L);
      int widest = teller.count(box).widest();
      if (places > 0 && widest > places) {
        problems.error(
            new Place(list.file()),
            Rule.MORE_MARKS_THAN_SEATS,
            places
                + (places == 1 ? " place" : " places")
                + in(box)
                + ", and a ballot marks "
                + widest
                + " names; --max "
                + places
                + " says that so many spoil it, --max "
                + widest
                + " that they do not");
      }
    }
  }

  private void strange(Stranger stranger, long ballots, Box box) {
    if (ballots > 0) {
      warn(
          stranger.first(),
          Rule.UNKNOWN_NAME,
          Shown.quoted(stranger.name())
              + " does not stand"
              + in(box)
              + " as "
              + boxes.candidates().map(CandidateList::file).orElse("")
              + " has it; "
              + ballots(ballots)
              + (ballots == 1 ? " that marks it is spoilt" : " that mark it are spoilt"));
    }
  }

  private void warn(Spot first, Rule rule, String message) {
    problems.warning(first.in(files), rule, message);
  }

  private static String in(Box box) {
    return box.name().isEmpty() ? "" : " in " + Shown.quoted(box.name());
  }

  private static String ballots(long ballots) {
    return ballots == 1 ? "1 ballot" : ballots + " ballots";
  }
}
