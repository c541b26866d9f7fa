package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.NameKey;
import nectally.tally.solver.Objectives;
import nectally.tally.verdict.WinnerRules;

/**
 * Lots that a returning officer drew (rules.md 4.6).
 *
 * <p>The tied candidates are gone through in the drawn order; each is elected if a best committee
 * is still possible, as if the lot were one more vote (Electoral Commission, Equality of votes,
 * electoralcommission.org.uk). Candidates who are elected or not elected anyway take no part. What
 * a lot does not settle stays tied.
 */
public final class Lots {

  private Lots() {}

  /**
   * Returns the names in {@code lot} that nobody standing in {@code contest} has, in their order; a
   * lot that names a stranger must not be used.
   */
  public static List<NameKey> strangers(Contest contest, List<NameKey> lot) {
    Set<NameKey> standing = new HashSet<>();
    for (Candidacy candidacy : contest.candidacies()) {
      standing.add(NameKey.of(candidacy.name()));
    }
    return lot.stream().filter(name -> !standing.contains(name)).distinct().toList();
  }

  /** Returns the lot drawn for {@code contest}, empty where none was. */
  static List<NameKey> of(Contest contest, WinnerRules rules) {
    return rules.lots().isEmpty()
        ? List.of()
        : rules.lots().getOrDefault(NameKey.of(contest.name()), List.of());
  }

  /** Returns what a lot asks for: the first drawn before the second, and so on. */
  static List<long[]> objectives(List<Candidacy> candidacies, List<NameKey> lot, int seats) {
    int[] level = new int[candidacies.size()];
    for (int c = 0; c < level.length; c++) {
      int drawn = lot.indexOf(NameKey.of(candidacies.get(c).name()));
      level[c] = drawn < 0 ? lot.size() : drawn;
    }
    return Objectives.byLevel(level, lot.size(), seats);
  }

  /** Returns what the file's marks ask for: as many of the marked as possible. */
  static List<long[]> marked(List<Candidacy> candidacies) {
    long[] marks = new long[candidacies.size()];
    Arrays.setAll(marks, c -> candidacies.get(c).isDeclaredElected() ? 1 : 0);
    return new ArrayList<>(List.of(marks));
  }
}
