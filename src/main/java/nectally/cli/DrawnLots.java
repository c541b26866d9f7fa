package nectally.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nectally.input.LotsFile;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.NameKey;
import nectally.problem.Rule;
import nectally.problem.UnusableInputException;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.verdict.ContestOutcome;
import nectally.tally.verdict.LotDraw;
import nectally.tally.winners.Lots;

/** Where lots come from: the command line, a file, or a public seed. */
final class DrawnLots {

  private DrawnLots() {}

  /**
   * Returns the lot {@code A,B,C} that {@code setting} gives, for each contest in which all of the
   * names stand. A name may have a comma of its own, as in {@code AKEHURST, Luke}: it is one name
   * if nobody is called by its first part alone. Where that leaves a doubt, semicolons separate the
   * names.
   *
   * @throws Refusal if they stand together in no contest
   */
  static Map<NameKey, List<NameKey>> named(Setting<String> setting, Election election)
      throws Refusal {
    String lot = setting.or("");
    List<String> parts =
        Stream.of(lot.split(lot.contains(";") ? ";" : ",", -1))
            .map(part -> part.replace("\"", "").strip())
            .filter(part -> !part.isEmpty())
            .toList();
    Map<NameKey, List<NameKey>> lots = new LinkedHashMap<>();
    List<String> strangers = parts;
    for (Contest contest : election.contests()) {
      List<String> names = lot.contains(";") ? parts : names(parts, contest);
      List<String> unknown = names.stream().filter(name -> isStranger(name, contest)).toList();
      strangers = unknown.size() < strangers.size() ? unknown : strangers;
      if (unknown.isEmpty() && !names.isEmpty()) {
        lots.put(NameKey.of(contest.name()), names.stream().map(NameKey::of).toList());
      }
    }
    if (lots.isEmpty()) {
      String who = strangers.isEmpty() ? lot : strangers.get(0);
      throw setting.unusable(
          Rule.LOT_OF_A_STRANGER, "expected candidates of one contest, found \"" + who + "\"");
    }
    return lots;
  }

  /** Joins two parts around a comma where only both together are somebody's name. */
  private static List<String> names(List<String> parts, Contest contest) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = parts.get(i);
      boolean isHalf = i + 1 < parts.size() && isStranger(name, contest);
      if (isHalf && !isStranger(name + ", " + parts.get(i + 1), contest)) {
        i++;
        name += ", " + parts.get(i);
      }
      names.add(name);
    }
    return names;
  }

  private static boolean isStranger(String name, Contest contest) {
    return !Lots.strangers(contest, List.of(NameKey.of(name))).isEmpty();
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
      throw new Refusal(Status.UNUSABLE, unusable.diagnostics());
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
        draw(seed, contest.contest(), lots, notes);
      }
    }
    return lots;
  }

  /** Draws the lot of one contest. */
  static void draw(
      String seed, Contest contest, Map<NameKey, List<NameKey>> lots, List<String> notes) {
    lots.put(NameKey.of(contest.name()), LotDraw.order(seed, contest));
    notes.add(contest.name() + ": lot drawn from the seed \"" + seed + "\": " + LotDraw.METHOD);
  }
}
