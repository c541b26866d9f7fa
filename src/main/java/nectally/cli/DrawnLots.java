package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.input.LotsFile;
import nectally.input.UnusableInputException;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.winners.ContestOutcome;
import nectally.tally.winners.LotDraw;
import nectally.tally.winners.Lots;

/** Where lots come from: the command line, a file, or a public seed. */
final class DrawnLots {

  private DrawnLots() {}

  /**
   * Returns the lot {@code A,B,C} for each contest in which all of the names stand. Names that have
   * a comma of their own are separated by semicolons.
   *
   * @throws Refusal if they stand together in no contest
   */
  static Map<NameKey, List<NameKey>> named(String lot, Election election) throws Refusal {
    List<String> names = new ArrayList<>();
    List<NameKey> keys = new ArrayList<>();
    for (String name : lot.split(lot.contains(";") ? ";" : ",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
        keys.add(NameKey.of(name));
      }
    }
    Map<NameKey, List<NameKey>> lots = new LinkedHashMap<>();
    List<NameKey> strangers = keys;
    for (Contest contest : election.contests()) {
      List<NameKey> unknown = Lots.strangers(contest, keys);
      strangers = unknown.size() < strangers.size() ? unknown : strangers;
      if (unknown.isEmpty() && !keys.isEmpty()) {
        lots.put(NameKey.of(contest.name()), keys);
      }
    }
    if (lots.isEmpty()) {
      String who = strangers.isEmpty() ? lot : names.get(keys.indexOf(strangers.get(0)));
      throw new Refusal(
          "nec-tally: error: --lot: expected candidates of one contest, found \""
              + who
              + "\" [lot-of-a-stranger]");
    }
    return lots;
  }

  /**
   * Returns the lots in a file.
   *
   * @throws Refusal if it cannot be used
   */
  static Map<NameKey, List<NameKey>> inFile(String file, Election election, Console console)
      throws Refusal {
    try {
      return LotsFile.read(file, election, console.in());
    } catch (UnusableInputException unusable) {
      throw new Refusal(Messages.lines(unusable.diagnostics()));
    }
  }

  /**
   * Draws a lot from {@code seed} for each contest of {@code result} that is tied.
   *
   * @param notes receives the seed, the method and the order of each draw
   */
  static Map<NameKey, List<NameKey>> bySeed(
      String seed, ElectionResult result, List<String> notes) {
    Map<NameKey, List<NameKey>> lots = new LinkedHashMap<>();
    for (ContestResult contest : result.contests()) {
      if (contest.outcome().equals(Optional.of(ContestOutcome.TIED))) {
        List<NameKey> order = LotDraw.order(seed, contest.contest());
        lots.put(NameKey.of(contest.name()), order);
        notes.add(contest.name() + ": lot drawn from the seed \"" + seed + "\": " + LotDraw.METHOD);
      }
    }
    return lots;
  }
}
