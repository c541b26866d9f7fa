package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.tally.solver.Objectives;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.WinnerRules;

/**
 * What a lot, or the file's marks, ask for among equally good committees.
 *
 * <p>The tied candidates are gone through in the drawn order; each is elected if a best committee
 * is still possible, as if the lot were one more vote (Electoral Commission, Equality of votes,
 * electoralcommission.org.uk; rules.md 4.6). Candidates who are elected or not elected anyway take
 * no part. What a lot does not settle stays tied.
 */
final class Lots {

  private Lots() {}

  /** Returns the lot drawn for {@code contest}, {@link Lot#NONE} where none was. */
  static Lot of(Contest contest, WinnerRules rules) {
    return rules.lots().isEmpty() ? Lot.NONE : rules.lots().getOrDefault(contest.name(), Lot.NONE);
  }

  /** Returns what a lot asks for: the first drawn before the second, and so on. */
  static List<long[]> objectives(int candidates, Lot lot, int seats) {
    int[] level = new int[candidates];
    Arrays.fill(level, lot.order().size());
    for (int i = lot.order().size() - 1; i >= 0; i--) {
      level[lot.order().get(i)] = i;
    }
    return Objectives.byLevel(level, lot.order().size(), seats);
  }

  /** Returns what the file's marks ask for: as many of the marked as possible. */
  static List<long[]> marked(List<Candidacy> candidacies) {
    long[] marks = new long[candidacies.size()];
    Arrays.setAll(marks, c -> candidacies.get(c).isDeclaredElected() ? 1 : 0);
    return new ArrayList<>(List.of(marks));
  }
}
