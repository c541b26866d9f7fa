package nectally.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nectally.csv.Nearest;
import nectally.input.Namesakes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.tally.matching.Aliases;
import nectally.tally.matching.Called;

/** Who is meant by a word that the user gives an option: one function for all of them. */
final class Meant {

  private final Setting<String> setting;
  private final Aliases aliases;

  Meant(Setting<String> setting, Aliases aliases) {
    this.setting = setting;
    this.aliases = aliases;
  }

  /** Returns whether anybody in {@code contest} is called {@code word}. */
  boolean isSomebody(String word, Contest contest) {
    return !all(word, contest).isEmpty();
  }

  /**
   * Returns who in {@code contest} is called {@code word}, by the place in it.
   *
   * @throws Refusal if nobody is, or several are
   */
  int one(String word, Contest contest) throws Refusal {
    List<Integer> all = all(word, contest);
    if (all.isEmpty()) {
      throw stranger(word, List.of(contest), Rule.LOT_OF_A_STRANGER);
    }
    if (all.size() > 1) {
      throw setting.unusable(
          occurrence(word), Rule.AMBIGUOUS_NAME, Namesakes.told(word, contest, all));
    }
    return all.get(0);
  }

  /** Returns that nobody in {@code contests} is called {@code word}, and who nearly is. */
  Refusal stranger(String word, List<Contest> contests, Rule rule) {
    Set<String> names = new LinkedHashSet<>();
    for (Contest contest : contests) {
      for (Candidacy candidacy : contest.candidacies()) {
        names.add(candidacy.name());
      }
    }
    return setting.unusable(
        occurrence(word),
        rule,
        "nobody called " + Shown.quoted(word) + " stood" + Nearest.suggestion(word, names));
  }

  /** Returns that {@code word} stands in {@code contest}, and not where all others of a lot do. */
  Refusal apart(String word, Contest contest) {
    return setting.unusable(
        occurrence(word),
        Rule.LOT_OF_A_STRANGER,
        Shown.quoted(word)
            + " stands in "
            + Shown.quoted(contest.name())
            + ", and not all the others do; a lot is of one contest, and --lots FILE has those of"
            + " several");
  }

  private List<Integer> all(String word, Contest contest) {
    return Called.by(word, contest.candidacies(), aliases);
  }

  /** Returns the place of the value on the command line that has the word. */
  private int occurrence(String word) {
    return Math.max(1, setting.values().indexOf(word) + 1);
  }
}
