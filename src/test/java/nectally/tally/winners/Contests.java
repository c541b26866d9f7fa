package nectally.tally.winners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.matching.Aliases;
import nectally.tally.matching.Called;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Lot;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.Verdict;
import nectally.tally.verdict.WinnerRules;

/** Contests for tests, written in a few words. */
final class Contests {

  private static final List<String> COLUMNS = List.of("gender", "region", "age", "group");

  private Contests() {}

  /** Makes a contest of rows such as {@code "Ann Black 30240 F"}, {@code "A 900 M S"}. */
  static Contest of(int seats, String quotas, String... rows) {
    List<Candidacy> candidacies = new ArrayList<>();
    for (String row : rows) {
      candidacies.add(candidacy(row));
    }
    return new Contest(
        "", OptionalInt.of(seats), Quota.parseAll(quotas), ContestFacts.NONE, candidacies);
  }

  /**
   * Reads name, votes ({@code ?} is unknown), gender, region, age and group ({@code -} is blank); a
   * star behind the votes marks the elected.
   */
  static Candidacy candidacy(String row) {
    List<String> words = List.of(row.split(" "));
    int votes = 0;
    while (!words.get(votes).matches("([0-9]+|\\?)\\*?")) {
      votes++;
    }
    List<String> values = new ArrayList<>(words.subList(votes + 1, words.size()));
    values.replaceAll(value -> value.equals("-") ? "" : value);
    while (values.size() < COLUMNS.size()) {
      values.add("");
    }
    String number = words.get(votes).replace("*", "");
    return new Candidacy(
        String.join(" ", words.subList(0, votes)),
        Optional.empty(),
        number.equals("?") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number)),
        Optional.of(words.get(votes).endsWith("*")),
        Attributes.of(COLUMNS, values),
        Published.NOTHING,
        new Place("test.csv", 2));
  }

  /** Returns each name with its outcome, sorted by name. */
  static Map<String, Optional<Outcome>> outcomes(Contest contest, Verdict verdict) {
    Map<String, Optional<Outcome>> outcomes = new TreeMap<>();
    for (int i = 0; i < contest.candidacies().size(); i++) {
      outcomes.put(contest.candidacies().get(i).name(), verdict.findings().get(i).outcome());
    }
    return outcomes;
  }

  /** Returns the names with an outcome, by name. */
  static List<String> with(Outcome outcome, Contest contest, Verdict verdict) {
    return outcomes(contest, verdict).entrySet().stream()
        .filter(entry -> entry.getValue().equals(Optional.of(outcome)))
        .map(Map.Entry::getKey)
        .toList();
  }

  static List<String> elected(Contest contest, WinnerRules rules) {
    return with(Outcome.ELECTED, contest, Winners.of(contest, rules));
  }

  static List<String> elected(Contest contest) {
    return elected(contest, WinnerRules.DEFAULT);
  }

  /** Returns what was found of the candidate with this name. */
  static Finding finding(Contest contest, Verdict verdict, String name) {
    List<String> names = contest.candidacies().stream().map(Candidacy::name).toList();
    return verdict.findings().get(names.indexOf(name));
  }

  static Contest withQuotas(Contest contest, String quotas) {
    return contest.with(contest.statedSeats(), Quota.parseAll(quotas));
  }

  static List<String> letters(String letters) {
    return Arrays.asList(letters.split(""));
  }

  /** Returns the candidates called so, by their place in {@code contest}. */
  static List<Integer> places(Contest contest, List<String> names) {
    List<Integer> places = new ArrayList<>();
    for (String name : names) {
      places.addAll(Called.by(name, contest.candidacies(), Aliases.NONE));
    }
    return places;
  }

  /** Returns the lot that was drawn in this order. */
  static Map<String, Lot> lot(Contest contest, String... names) {
    return Map.of(contest.name(), Lot.of(places(contest, List.of(names))));
  }

  /** Makes vacancies among stated members. */
  static Vacancy vacancy(Contest contest, List<String> sitting, List<String> leaving) {
    BitSet members = new BitSet();
    places(contest, sitting).forEach(members::set);
    BitSet leavers = new BitSet();
    places(contest, leaving).forEach(leavers::set);
    return new Vacancy(contest, members, leavers, new BitSet());
  }
}
