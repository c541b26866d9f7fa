package nectally.report;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nectally.answer.PeopleText;
import nectally.model.Marks;
import nectally.model.Points;
import nectally.model.Share;
import nectally.tally.GroupChange;
import nectally.tally.ShareChange;
import nectally.tally.SlateMethod;
import nectally.tally.measures.Contenders;
import nectally.tally.measures.SwingFormula;
import nectally.tally.measures.Swings;

/** Swings in words, never without the name of the formula. */
final class SwingWords {

  /** What stands for all other groups where a swing is asked for between one and the rest. */
  private static final String OTHERS = "all others";

  private SwingWords() {}

  /**
   * Returns such as {@code Swing: 3.6 points from Right to Left (Butler, share of all votes)},
   * turned so that the number is positive; or why there is none. Empty where there are no two
   * groups between which anybody would look for a swing.
   */
  static Optional<String> line(Swings swings, Marked marked, Measuring measuring) {
    if (swings.contenders().isEmpty()) {
      return Optional.empty();
    }
    Contenders sides = swings.contenders().get();
    String left = to(sides);
    String right = from(sides);
    if (swings.reason().isPresent()) {
      return Optional.of(
          "Swing between " + left + " and " + right + " not meaningful: " + swings.reason().get());
    }
    String how =
        " (Butler, " + measured(SwingFormula.BUTLER, measuring.slates(), marked.now()) + ")";
    return swings
        .value(SwingFormula.BUTLER)
        .map(points -> "Swing: " + moved(points, left, right, measuring.decimals()) + how);
  }

  /**
   * Returns such as {@code All changes: Left +7.9 points, Right +0.6, Ind -8.5}, since a swing
   * between two groups says nothing of the others; empty where there are no others.
   */
  static Optional<String> changes(List<GroupChange> groups, Measuring measuring) {
    List<GroupChange> known =
        groups.stream().filter(group -> group.shareChange().isPresent()).toList();
    if (known.size() < 3) {
      return Optional.empty();
    }
    StringJoiner list = new StringJoiner(", ", "All changes: ", "");
    boolean first = true;
    for (GroupChange group : known) {
      list.add(
          GroupsTable.nameOf(group)
              + " "
              + PeopleText.points(group.shareChange().orElseThrow().value(), measuring.decimals())
              + (first ? " points" : ""));
      first = false;
    }
    return Optional.of(list.toString());
  }

  /** Returns such as {@code Two-way share: Left 62.3% (59.1% in 2012), Right 37.7% (40.9%)}. */
  static Optional<String> twoWay(List<GroupChange> groups, Measuring measuring, String before) {
    Optional<Contenders> sides =
        measuring.swing().isPresent()
            ? Contenders.of(measuring.swing().get(), groups)
            : Contenders.largest(groups);
    if (sides.isEmpty() || sides.get().from().isEmpty() || sides.get().twoWay().now().isEmpty()) {
      return Optional.empty();
    }
    int decimals = measuring.decimals();
    boolean returning = sides.get().to().isReturning() && sides.get().from().get().isReturning();
    ShareChange to = of(sides.get().twoWay(), returning);
    ShareChange from = of(sides.get().twoWayOfOther(), returning);
    return Optional.of(
        "Two-way share: "
            + to(sides.get())
            + " "
            + percent(to, decimals, " in " + before)
            + ", "
            + from(sides.get())
            + " "
            + percent(from, decimals, ""));
  }

  private static ShareChange of(ShareChange share, boolean returning) {
    return returning ? share : new ShareChange(share.now(), Optional.empty());
  }

  private static String percent(ShareChange share, int decimals, String when) {
    String now = percent(share.now(), decimals);
    return share.before().isPresent()
        ? now + " (" + percent(share.before(), decimals) + when + ")"
        : now;
  }

  private static String percent(Optional<Share> share, int decimals) {
    return share.map(part -> PeopleText.percent(part.percent(), decimals)).orElse("-");
  }

  /** Returns such as {@code 3.6 points from Right to Left}, turned so that it is positive. */
  static String moved(Points points, String left, String right, int decimals) {
    String size = PeopleText.decimal(points.value().abs(), decimals) + " points ";
    if (points.value().rounded(decimals).signum() == 0) {
      return size + "between " + left + " and " + right;
    }
    boolean towardsLeft = points.value().signum() > 0;
    return size
        + ("from " + (towardsLeft ? right : left))
        + (" to " + (towardsLeft ? left : right));
  }

  /** Returns the name of a formula. */
  static String formula(SwingFormula formula) {
    return switch (formula) {
      case BUTLER -> "Butler";
      case STEED -> "Steed (two-party)";
      case LEAD -> "Change of the lead";
      case PEDERSEN -> "Pedersen (volatility)";
    };
  }

  /** Returns what a formula takes its shares of. */
  static String measured(SwingFormula formula, SlateMethod method, Marks marks) {
    String all =
        switch (method) {
          case SUM -> "share of all " + marks.words();
          case MEAN -> "share of the mean " + marks.words();
          case TOP -> "share of the top " + marks.words();
        };
    return switch (formula) {
      case BUTLER, LEAD -> all;
      case STEED -> all + " for the two";
      case PEDERSEN -> all + ", every group";
    };
  }

  /** Returns the name of the side that a positive swing goes to. */
  static String to(Contenders sides) {
    return sides.to().group();
  }

  /** Returns the name of the other side. */
  static String from(Contenders sides) {
    return sides.from().map(GroupChange::group).orElse(OTHERS);
  }
}
