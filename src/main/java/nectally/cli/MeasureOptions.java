package nectally.cli;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import nectally.csv.Nearest;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.report.Measuring;
import nectally.report.Rounding;
import nectally.tally.Groups;
import nectally.tally.ShareOf;
import nectally.tally.measures.Sides;
import nectally.tally.measures.SwingFormula;

/** By which of several measures groups and changes are shown. */
final class MeasureOptions implements Group {

  final Setting<Sides> swing =
      Setting.of(
          "--swing",
          "A[,B]",
          MeasureOptions::sides,
          "Swing to group A from group B, or from all others (default: the two largest).");
  final Setting<SwingFormula> formula =
      Setting.word(
          "--formula",
          "NAME",
          SwingFormula.class,
          "Swings by this formula only: butler, steed, lead or pedersen.");
  final Setting<ShareOf> shareOf =
      Setting.word(
          "--share-of",
          "WHOLE",
          ShareOf.class,
          "What a candidate's share is of: votes (default); ballots, as stated, else the fewest"
              + " that could carry the votes; or the total of all votes that the file states.");
  final Setting<Rounding> rounding =
      Setting.word(
          "--rounding",
          "RULE",
          Rounding.class,
          "How shares are rounded: half-up, each by itself (default), or largest-remainder, so"
              + " that they add to 100.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(swing, formula, shareOf, rounding);
  }

  /**
   * Checks that the sides of a swing are groups of the elections.
   *
   * @throws Refusal if one is not
   */
  void check(Inputs inputs, Optional<String> by) throws Refusal {
    Optional<Sides> asked = swing.value();
    if (asked.isEmpty() || by.isEmpty()) {
      return;
    }
    Sides sides = asked.get();
    NavigableSet<String> names = Groups.names(inputs.now(), inputs.before(), by.get());
    for (String side :
        sides.from().map(from -> List.of(sides.to(), from)).orElse(List.of(sides.to()))) {
      if (names.stream().noneMatch(side::equalsIgnoreCase)) {
        throw swing.refused(
            Rule.UNKNOWN_GROUP,
            "no group is called " + Shown.quoted(side) + Nearest.instead(side, names));
      }
    }
  }

  /** Returns what a candidate's share is a share of. */
  ShareOf shareOf() {
    return shareOf.or(ShareOf.VOTES);
  }

  /** Returns the measures asked for. */
  Measuring measuring(GroupingOptions grouping, int decimals) {
    return new Measuring(
        grouping.method(),
        swing.value(),
        formula.value(),
        shareOf(),
        rounding.or(Rounding.HALF_UP),
        grouping.others.value(),
        decimals);
  }

  private static Sides sides(String text) {
    String[] names = text.split(",", -1);
    String to = names[0].strip();
    String from = names.length == 2 ? names[1].strip() : "";
    boolean wrong = names.length > 2 || to.isEmpty() || (names.length == 2 && from.isEmpty());
    if (wrong || to.equalsIgnoreCase(from)) {
      throw new IllegalArgumentException(
          "expected one group or two as A,B, found \"" + text + "\"");
    }
    return new Sides(to, from.isEmpty() ? Optional.empty() : Optional.of(from));
  }
}
