package nectally.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Election;
import nectally.model.Place;
import nectally.model.Published;
import nectally.tally.verdict.WinnerRules;

/** Small contests for tests, written as {@code "Ann Black 30240 Left"}. */
public final class Ballot {

  private Ballot() {}

  /**
   * Returns a candidacy from {@code NAME[#ID] VOTES [SLATE]}; {@code ?} is an unknown vote.
   *
   * @param text the last word but one, or the last, is the number of votes
   */
  public static Candidacy candidacy(String text) {
    int at = lastNumber(text.split(" ", -1));
    String[] words = text.split(" ", -1);
    String[] name = String.join(" ", List.of(words).subList(0, at)).split("#", 2);
    String slate = String.join(" ", List.of(words).subList(at + 1, words.length));
    return new Candidacy(
        name[0],
        name.length == 1 ? Optional.empty() : Optional.of(name[1]),
        words[at].equals("?") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(words[at])),
        Optional.empty(),
        Attributes.of(List.of("slate"), List.of(slate)),
        Published.NOTHING,
        new Place("test.csv", 2));
  }

  /** Returns a contest called X of candidacies written as {@link #candidacy} reads them. */
  public static Contest contest(int seats, String... candidacies) {
    return named("X", seats, candidacies);
  }

  /** Returns a contest; 0 seats are not stated. */
  public static Contest named(String name, int seats, String... candidacies) {
    List<Candidacy> list = new ArrayList<>();
    for (String candidacy : candidacies) {
      list.add(candidacy(candidacy));
    }
    return new Contest(
        name,
        seats == 0 ? OptionalInt.empty() : OptionalInt.of(seats),
        List.of(),
        ContestFacts.NONE,
        list);
  }

  /** Returns the contest with what a file says of it as a whole. */
  public static Contest with(ContestFacts facts, Contest contest) {
    return new Contest(
        contest.name(), contest.statedSeats(), contest.quotas(), facts, contest.candidacies());
  }

  /** Returns the contest with one more attribute of each candidate. */
  public static Contest with(String attribute, Function<Candidacy, String> value, Contest contest) {
    List<Candidacy> candidacies = new ArrayList<>();
    for (Candidacy each : contest.candidacies()) {
      candidacies.add(
          new Candidacy(
              each.name(),
              each.id(),
              each.votes(),
              each.declaredElected(),
              Attributes.of(
                  List.of(Attributes.SLATE, attribute),
                  List.of(each.slate().orElse(""), value.apply(each))),
              each.published(),
              each.place()));
    }
    return new Contest(
        contest.name(), contest.statedSeats(), contest.quotas(), contest.facts(), candidacies);
  }

  /** Returns a counted contest. */
  public static ContestResult result(int seats, String... candidacies) {
    return ContestResult.of(contest(seats, candidacies), WinnerRules.DEFAULT);
  }

  /** Returns a counted election of these contests. */
  public static ElectionResult election(String name, Contest... contests) {
    return ElectionResult.of(new Election(name, List.of(contests)), WinnerRules.DEFAULT);
  }

  private static int lastNumber(String[] words) {
    for (int i = words.length - 1; i > 0; i--) {
      if (words[i].matches("\\d+|\\?")) {
        return i;
      }
    }
    throw new IllegalArgumentException(String.join(" ", words));
  }
}
