package nectally.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nectally.answer.PeopleText;
import nectally.input.LotsFile;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.problem.Rule;
import nectally.problem.Shown;
import nectally.problem.UnusableInputException;
import nectally.tally.ContestResult;
import nectally.tally.ElectionResult;
import nectally.tally.matching.Aliases;
import nectally.tally.matching.Called;
import nectally.tally.verdict.DecidedBy;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.LotDraw;
import nectally.tally.verdict.Outcome;

/** Where lots come from: the command line, a file, or a public seed. */
final class DrawnLots {

  private DrawnLots() {}

  /**
   * Returns the lot {@code A,B,C} that {@code setting} gives, for each contest in which all of the
   * words are names or ids. A name may have a comma of its own, as in {@code AKEHURST, Luke}: it is
   * one name if nobody is called by its first part alone. Where that leaves a doubt, semicolons
   * separate the names.
   *
   * @throws Refusal if they stand together in no contest, or one does not say who is meant
   */
  static Map<String, Lot> named(Setting<String> setting, Election election, Aliases aliases)
      throws Refusal {
    String lot = setting.or("");
    Meant meant = new Meant(setting, aliases);
    List<String> parts =
        Stream.of(lot.split(lot.contains(";") ? ";" : ",", -1))
            .map(part -> part.replace("\"", "").strip())
            .filter(part -> !part.isEmpty())
            .toList();
    Map<String, Lot> lots = new LinkedHashMap<>();
    List<String> strangers = parts;
    for (Contest contest : election.contests()) {
      List<String> names = lot.contains(";") ? parts : names(parts, contest, meant);
      List<String> unknown = names.stream().filter(n -> !meant.isSomebody(n, contest)).toList();
      strangers = unknown.size() < strangers.size() ? unknown : strangers;
      if (unknown.isEmpty() && !names.isEmpty()) {
        List<Integer> order = new ArrayList<>();
        for (String name : names) {
          order.add(meant.one(name, contest));
        }
        lots.put(contest.name(), Lot.of(order));
      }
    }
    if (lots.isEmpty()) {
      String stranger = strangers.isEmpty() ? lot : strangers.get(0);
      for (Contest contest : election.contests()) {
        if (meant.isSomebody(stranger, contest)) {
          throw meant.apart(stranger, contest);
        }
      }
      throw meant.stranger(stranger, election.contests(), Rule.LOT_OF_A_STRANGER);
    }
    return lots;
  }

  /** Joins two parts around a comma where only both together are somebody's name. */
  private static List<String> names(List<String> parts, Contest contest, Meant meant) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = parts.get(i);
      boolean isHalf = i + 1 < parts.size() && !meant.isSomebody(name, contest);
      if (isHalf && meant.isSomebody(name + ", " + parts.get(i + 1), contest)) {
        i++;
        name += ", " + parts.get(i);
      }
      names.add(name);
    }
    return names;
  }

  /**
   * Returns the lots in a file.
   *
   * @throws Refusal if it cannot be used
   */
  static Map<String, Lot> inFile(String file, Election election, Aliases aliases, Console console)
      throws Refusal {
    try {
      Map<String, Lot> lots = new LinkedHashMap<>();
      LotsFile.read(
              file,
              election,
              (word, contest) -> Called.by(word, contest.candidacies(), aliases),
              console.in())
          .forEach((contest, order) -> lots.put(contest, Lot.of(order)));
      return lots;
    } catch (UnusableInputException unusable) {
      throw new Refusal(unusable);
    }
  }

  /**
   * Draws a lot from {@code seed} for each contest of {@code result} that is tied.
   *
   * @param overMarks whether it is drawn as well where the file's marks settle a tie
   * @param notes receives the seed of each draw, and where marks made one needless
   */
  static Map<String, Lot> bySeed(
      String seed, ElectionResult result, boolean overMarks, List<String> notes) {
    Map<String, Lot> lots = new LinkedHashMap<>();
    List<String> marked = new ArrayList<>();
    for (ContestResult contest : result.contests()) {
      List<Integer> tied = tied(contest);
      boolean isMarked = tied.isEmpty() && !result.rules().declared();
      List<Integer> settled = isMarked ? settledByMarks(contest) : List.of();
      if (!settled.isEmpty() && !overMarks) {
        marked.add(contest.name());
      } else if (!tied.isEmpty() || !settled.isEmpty()) {
        draw(seed, contest.contest(), tied.isEmpty() ? settled : tied, lots, notes);
      }
    }
    if (!marked.isEmpty()) {
      notes.add(
          PeopleText.listed(marked)
              + ": the file's marks settle the tie, so that no lot is drawn; --winners counted"
              + " draws one");
    }
    return lots;
  }

  private static List<Integer> tied(ContestResult contest) {
    return those(contest, finding -> finding.outcome().equals(Optional.of(Outcome.TIED)));
  }

  private static List<Integer> settledByMarks(ContestResult contest) {
    return those(contest, finding -> finding.decidedBy().equals(Optional.of(DecidedBy.DECLARED)));
  }

  private static List<Integer> those(ContestResult contest, Predicate<Finding> wanted) {
    List<Integer> some = new ArrayList<>();
    List<Finding> findings = contest.verdict().findings();
    for (int c = 0; c < findings.size(); c++) {
      if (wanted.test(findings.get(c))) {
        some.add(c);
      }
    }
    return some;
  }

  /** Returns the option for a column that has a value of its own for each of those tied, if any. */
  private static String apart(Contest contest, List<Integer> tied) {
    List<Candidacy> people = new ArrayList<>();
    tied.forEach(index -> people.add(contest.candidacies().get(index)));
    for (String column : people.get(0).attributes().names()) {
      Set<String> values = new HashSet<>();
      people.forEach(person -> values.add(person.attributes().get(column).orElse("")));
      if (values.size() == people.size() && !values.contains("")) {
        return "--map " + Shown.inShell("id=" + column) + " tells them apart, or ";
      }
    }
    return "";
  }

  /** Draws the lot of one contest among those who are tied. */
  static void draw(
      String seed, Contest contest, List<Integer> tied, Map<String, Lot> lots, List<String> notes) {
    Lot lot = LotDraw.draw(seed, contest, tied);
    if (lot.order().isEmpty()) {
      notes.add(
          contest.name()
              + ": no lot is drawn, since two of the tied differ in nothing that it is drawn by; "
              + apart(contest, tied)
              + "--lot says how one was drawn");
      return;
    }
    lots.put(contest.name(), lot);
    notes.add(
        contest.name()
            + ": lot drawn from the seed \""
            + seed
            + "\": candidates in order of the SHA-256 of \"seed/contest/name\" in UTF-8, contest"
            + " and name in lower case");
  }
}
