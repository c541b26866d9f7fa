package nectally.cli;

import java.util.List;
import java.util.Map;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.tally.ElectionResult;
import nectally.tally.winners.ProblemTooLargeException;
import nectally.tally.winners.QuotaOrder;
import nectally.tally.winners.Unmet;
import nectally.tally.winners.WinnerRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How winners are found where votes and quotas leave a choice, the same for every command. */
final class CountingOptions {

  /** Which winners are shown. */
  enum WinnersFrom {
    /** Those that the votes and quotas give. */
    COUNTED,
    /** Those that the file marks as elected. */
    DECLARED
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--winners",
      paramLabel = "FROM",
      converter = WordConverter.OfWinners.class,
      description = "counted, or declared: as the file marks them, such as after an STV count.")
  private WinnersFrom winners = WinnersFrom.COUNTED;

  @Option(
      names = "--quota-order",
      paramLabel = "ORDER",
      converter = WordConverter.OfQuotaOrder.class,
      description =
          "Where quotas cross: total (most votes in sum, default) or votes (from the top).")
  private QuotaOrder order = QuotaOrder.TOTAL;

  @Option(
      names = "--unmet",
      paramLabel = "WHAT",
      converter = WordConverter.OfUnmet.class,
      description = "A quota that cannot be met: error (default), relax, or vacant seats.")
  private Unmet unmet = Unmet.ERROR;

  @Option(
      names = "--lot",
      paramLabel = "NAMES",
      description = "Tied candidates in the order drawn by lot: \"NAME,NAME\" (or with ;).")
  private @Nullable String lot;

  @Option(
      names = "--lots",
      paramLabel = "FILE",
      description = "Lots of several contests: columns contest,candidate in drawn order.")
  private @Nullable String lots;

  @Option(
      names = "--draw-lots",
      paramLabel = "SEED",
      description = "Draw the lots of all ties from a public seed, in a way anybody can repeat.")
  private @Nullable String seed;

  /**
   * Counts an election, lots and all.
   *
   * @param notes receives how lots were drawn
   * @throws ParameterException if the options contradict each other
   * @throws Refusal if a lot names a stranger, or a problem is too large to be solved exactly
   */
  ElectionResult count(Election election, List<String> notes, Console console) throws Refusal {
    if ((lot == null ? 0 : 1) + (lots == null ? 0 : 1) + (seed == null ? 0 : 1) > 1) {
      throw new ParameterException(
          spec.commandLine(), "--lot, --lots and --draw-lots exclude each other");
    }
    if (lot != null) {
      return count(election, rules(DrawnLots.named(lot, election)));
    }
    if (lots != null) {
      return count(election, rules(DrawnLots.inFile(lots, election, console)));
    }
    ElectionResult result = count(election, rules(Map.of()));
    if (seed == null) {
      return result;
    }
    Map<NameKey, List<NameKey>> drawn = DrawnLots.bySeed(seed, result, notes);
    return drawn.isEmpty() ? result : count(election, rules(drawn));
  }

  /** Counts the compared election: by the same rules, but with no lot drawn for it. */
  ElectionResult countCompared(Election election) throws Refusal {
    return count(election, rules(Map.of()));
  }

  private WinnerRules rules(Map<NameKey, List<NameKey>> drawn) {
    return new WinnerRules(order, unmet, winners == WinnersFrom.DECLARED, drawn);
  }

  private static ElectionResult count(Election election, WinnerRules rules) throws Refusal {
    try {
      return ElectionResult.of(election, rules);
    } catch (ProblemTooLargeException tooLarge) {
      throw new Refusal("nec-tally: error: " + tooLarge.getMessage() + " [too-large]");
    }
  }
}
