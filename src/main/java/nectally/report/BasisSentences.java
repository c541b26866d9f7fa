package nectally.report;

import java.util.ArrayList;
import java.util.List;
import nectally.answer.PeopleText;
import nectally.tally.checking.Basis;
import nectally.tally.checking.Figure;
import nectally.tally.checking.Whole;

/** Sentences on what published shares turned out to be of. */
final class BasisSentences {

  private BasisSentences() {}

  /** Returns a sentence or two for each file whose shares tell it. */
  static List<String> of(List<Basis> bases) {
    boolean several = bases.stream().map(Basis::file).distinct().count() > 1;
    List<String> sentences = new ArrayList<>();
    for (Basis basis : bases) {
      String where = several ? " in " + basis.file() : "";
      boolean isPlain = basis.whole() == Whole.VOTES && !basis.choice();
      if (basis.isWhole() && !isPlain) {
        sentences.add(figures(basis) + where + " are of " + whole(basis.whole()) + ".");
      } else if (!basis.isWhole() && basis.choice() && basis.holding() > 0) {
        sentences.add(
            PeopleText.count(basis.holding())
                + " of "
                + PeopleText.count(basis.figures())
                + " "
                + basis.figure().words(basis.figures())
                + where
                + " are of "
                + whole(basis.whole())
                + (basis.elsewhere() == 0
                    ? ", more than of anything else that is stated."
                    : "; " + elsewhere(basis.elsewhere())));
      }
    }
    return sentences;
  }

  private static String elsewhere(int figures) {
    return PeopleText.count(figures)
        + (figures == 1 ? " holds" : " hold")
        + " only of something else that is stated.";
  }

  private static String figures(Basis basis) {
    return basis.figure() == Figure.SHARE ? "Shares" : "Changes";
  }

  private static String whole(Whole whole) {
    return switch (whole) {
      case VOTES -> "the votes listed";
      case TOTAL -> "the stated total";
      case VALID_BALLOTS -> "the valid ballots";
      case BALLOTS -> "the ballots, spoilt ones among them";
      case LEAST_BALLOTS -> "the ballots, or the fewest that could carry the votes";
    };
  }
}
