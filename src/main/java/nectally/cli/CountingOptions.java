package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.Marks;
import nectally.problem.Rule;
import nectally.tally.ElectionResult;
import nectally.tally.matching.Aliases;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;

/** How winners are found where votes and quotas leave a choice, the same for every command. */
final class CountingOptions implements Group {

  /** Which winners are shown. */
  enum WinnersFrom {
    /** Those that the votes and quotas give. */
    COUNTED,
    /** Those that the file marks as elected. */
    DECLARED
  }

  final Setting<WinnersFrom> winners =
      Setting.word(
          "--winners",
          "FROM",
          WinnersFrom.class,
          "counted, or declared: as the file marks them, such as after an STV count.");
  final Setting<QuotaOrder> order =
      Setting.word(
          "--quota-order",
          "ORDER",
          QuotaOrder.class,
          "Where quotas cross: total (most votes in sum, default) or votes (from the top).");
  final Setting<Unmet> unmet =
      Setting.word(
          "--unmet",
          "WHAT",
          Unmet.class,
          "A quota that cannot be met: error (default), relax, or vacant seats.");
  final Setting<String> lot =
      Setting.text(
          "--lot",
          "NAMES",
          "Tied candidates in the order drawn by lot, \"NAME,NAME\" (or with ;).");
  final Setting<String> lots =
      Setting.file("--lots", "Lots of several contests: columns contest and candidate, as drawn.");
  final Setting<String> seed =
      Setting.text(
          "--draw-lots",
          "SEED",
          "Draw the lots of all ties from a public seed, in a way anybody can repeat.");

  @Override
  public List<Setting<?>> settings() {
    return List.of(winners, order, unmet, lot, lots, seed);
  }

  /** Returns whether the user chose what decides, so that the file's marks say nothing of it. */
  boolean isChosen() {
    return isDeclared() || lot.isGiven() || lots.isGiven() || seed.isGiven() || unmet.isGiven();
  }

  /** Returns whether winners are those that the file marks, so that nobody is counted in. */
  boolean isDeclared() {
    return winners.or(WinnersFrom.COUNTED) == WinnersFrom.DECLARED;
  }

  /**
   * Counts an election, lots and all.
   *
   * @param notes receives how lots were drawn
   * @throws Refusal if the options contradict each other, a lot names a stranger
   */
  ElectionResult count(Election election, Aliases aliases, List<String> notes, Console console)
      throws Refusal {
    checkWays();
    if (lot.isGiven()) {
      return ElectionResult.of(election, rules(election, DrawnLots.named(lot, election, aliases)));
    }
    if (lots.isGiven()) {
      return ElectionResult.of(
          election, rules(election, DrawnLots.inFile(lots.or(""), election, aliases, console)));
    }
    return countBySeed(election, notes);
  }

  /**
   * Counts an election by itself with the lots that a public seed draws, where there is one.
   *
   * @param notes receives how lots were drawn
   */
  private ElectionResult countBySeed(Election election, List<String> notes) {
    Optional<String> drawn = seed.value();
    ElectionResult result = countCompared(election);
    if (drawn.isEmpty()) {
      return result;
    }
    boolean overMarks = winners.isGiven();
    Map<String, Lot> order = DrawnLots.bySeed(drawn.get(), result, overMarks, notes);
    return order.isEmpty() ? result : ElectionResult.of(election, rules(election, order));
  }

  /**
   * Counts one of several elections that follow each other: a lot that was drawn is of the latest,
   * and a seed draws those of all.
   *
   * @param isLatest whether no other follows
   * @param notes receives how lots were drawn, and of which election
   * @throws Refusal as {@link #count}
   */
  ElectionResult countOfSeveral(
      Election election, boolean isLatest, Aliases aliases, List<String> notes, Console console)
      throws Refusal {
    List<String> own = new ArrayList<>();
    ElectionResult result =
        isLatest ? count(election, aliases, own, console) : countBySeed(election, own);
    own.forEach(note -> notes.add(election.name() + ": " + note));
    return result;
  }

  /**
   * Checks that lots come from one source.
   *
   * @throws Refusal if there are several
   */
  void checkWays() throws Refusal {
    int ways = lot.occurrences() + lots.occurrences() + seed.occurrences();
    if (ways > 1) {
      Setting<String> first = lot.isGiven() ? lot : lots;
      throw first.refused(
          Rule.CONFLICTING_OPTIONS, "--lot, --lots and --draw-lots exclude each other");
    }
  }

  /**
   * Returns {@code rules} with a lot drawn for {@code contest}, where there is a seed to draw from.
   *
   * @param tied those among whom it is drawn
   * @param notes receives how the lot was drawn
   */
  Optional<WinnerRules> drawn(
      WinnerRules rules, Contest contest, List<Integer> tied, List<String> notes) {
    Optional<String> drawn = seed.value();
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Lot> all = new LinkedHashMap<>(rules.lots());
    DrawnLots.draw(drawn.get(), contest, tied, all, notes);
    return Optional.of(new WinnerRules(rules.order(), rules.unmet(), rules.declared(), all));
  }

  /** Counts the compared election: by the same rules, but with no lot drawn for it. */
  ElectionResult countCompared(Election election) {
    return ElectionResult.of(election, rules(election, Map.of()));
  }

  private WinnerRules rules(Election election, Map<String, Lot> drawn) {
    return new WinnerRules(
        order.or(QuotaOrder.TOTAL), unmet.or(Unmet.ERROR), isDeclaredIn(election), drawn);
  }

  /** First preferences elect nobody by themselves: there the marks say who is elected. */
  private boolean isDeclaredIn(Election election) {
    return isDeclared() || isOfFirstPreferences(election);
  }

  /** Returns whether votes are first preferences, and the user did not say who is elected. */
  boolean isOfFirstPreferences(Election election) {
    return !winners.isGiven()
        && !election.contests().isEmpty()
        && election.contests().get(0).marks() == Marks.FIRST_PREFERENCES;
  }
}
