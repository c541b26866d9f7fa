package nectally.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.tally.ElectionResult;
import nectally.tally.solver.ProblemTooLargeException;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** How winners are found where votes and quotas leave a choice, the same for every command. */
final class CountingOptions {

  /** Which winners are shown. */
  enum WinnersFrom {
    /** Those that the votes and quotas give. */
    COUNTED,
    /** Those that the file marks as elected. */
    DECLARED
  }

  private final CommandSpec command;
  private final OptionSpec winners =
      Options.word(
          "--winners",
          "FROM",
          WinnersFrom.class,
          "counted, or declared: as the file marks them, such as after an STV count.");
  private final OptionSpec order =
      Options.word(
          "--quota-order",
          "ORDER",
          QuotaOrder.class,
          "Where quotas cross: total (most votes in sum, default) or votes (from the top).");
  private final OptionSpec unmet =
      Options.word(
          "--unmet",
          "WHAT",
          Unmet.class,
          "A quota that cannot be met: error (default), relax, or vacant seats.");
  private final OptionSpec lot =
      Options.text(
          "--lot",
          "NAMES",
          "Tied candidates in the order drawn by lot: \"NAME,NAME\" (or with ;).");
  private final OptionSpec lots =
      Options.text(
          "--lots", "FILE", "Lots of several contests: columns contest,candidate in drawn order.");
  private final OptionSpec seed =
      Options.text(
          "--draw-lots",
          "SEED",
          "Draw the lots of all ties from a public seed, in a way anybody can repeat.");

  CountingOptions(CommandSpec command) {
    this.command = command;
    command
        .addOption(winners)
        .addOption(order)
        .addOption(unmet)
        .addOption(lot)
        .addOption(lots)
        .addOption(seed);
  }

  /**
   * Counts an election, lots and all.
   *
   * @param notes receives how lots were drawn
   * @throws ParameterException if the options contradict each other
   * @throws Refusal if a lot names a stranger, or a problem is too large to be solved exactly
   */
  ElectionResult count(Election election, List<String> notes, Console console) throws Refusal {
    Optional<String> named = Options.value(lot);
    Optional<String> file = Options.value(lots);
    Optional<String> drawn = Options.value(seed);
    if (Stream.of(named, file, drawn).filter(Optional::isPresent).count() > 1) {
      throw Options.wrong(command, "--lot, --lots and --draw-lots exclude each other");
    }
    if (named.isPresent()) {
      return count(election, rules(DrawnLots.named(named.get(), election)));
    }
    if (file.isPresent()) {
      return count(election, rules(DrawnLots.inFile(file.get(), election, console)));
    }
    ElectionResult result = count(election, rules(Map.of()));
    if (drawn.isEmpty()) {
      return result;
    }
    Map<NameKey, List<NameKey>> order = DrawnLots.bySeed(drawn.get(), result, notes);
    return order.isEmpty() ? result : count(election, rules(order));
  }

  /**
   * Returns {@code rules} with a lot drawn for {@code contest}, where there is a seed to draw from.
   *
   * @param notes receives how the lot was drawn
   */
  Optional<WinnerRules> drawn(WinnerRules rules, Contest contest, List<String> notes) {
    Optional<String> drawn = Options.value(seed);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Map<NameKey, List<NameKey>> all = new LinkedHashMap<>(rules.lots());
    DrawnLots.draw(drawn.get(), contest, all, notes);
    return Optional.of(rules(all));
  }

  /** Counts the compared election: by the same rules, but with no lot drawn for it. */
  ElectionResult countCompared(Election election) throws Refusal {
    return count(election, rules(Map.of()));
  }

  private WinnerRules rules(Map<NameKey, List<NameKey>> drawn) {
    return new WinnerRules(
        Options.<QuotaOrder>value(order).orElse(QuotaOrder.TOTAL),
        Options.<Unmet>value(unmet).orElse(Unmet.ERROR),
        Options.value(winners).equals(Optional.of(WinnersFrom.DECLARED)),
        drawn);
  }

  private static ElectionResult count(Election election, WinnerRules rules) throws Refusal {
    try {
      return ElectionResult.of(election, rules);
    } catch (ProblemTooLargeException tooLarge) {
      throw new Refusal("nec-tally: error: " + tooLarge.getMessage() + " [too-large]");
    }
  }
}
