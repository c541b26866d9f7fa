package nectally.tally.winners;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Quota;

/** Every way of filling in what is unknown of a small contest. */
final class Fillings {

  private static final List<String> VALUES =
      List.of("F", "M", "N", "S", "W", "young", "old", "other");

  private Fillings() {}

  /** Fills in every attribute that a quota asks for, in every way that makes a difference. */
  static void complete(Contest contest, Consumer<Contest> then) {
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Candidacy candidacy = contest.candidacies().get(c);
      for (Quota quota : contest.quotas()) {
        String attribute = quota.attribute();
        if (candidacy.attributes().get(attribute).isEmpty()) {
          for (String value : VALUES) {
            boolean isNamed =
                contest.quotas().stream()
                    .anyMatch(other -> other.attribute().equals(attribute) && other.counts(value));
            if (isNamed || value.equals("other")) {
              complete(with(contest, c, with(candidacy, attribute, value)), then);
            }
          }
          return;
        }
      }
    }
    then.accept(contest);
  }

  /** Fills in unknown votes: each number that the other candidates together could make matter. */
  static void vote(Contest contest, int from, Consumer<Contest> then) {
    for (int c = from; c < contest.candidacies().size(); c++) {
      Candidacy candidacy = contest.candidacies().get(c);
      if (candidacy.votes().isEmpty()) {
        long sum = contest.candidacies().stream().mapToLong(other -> other.votes().orElse(0)).sum();
        for (long votes : sum > 12 ? new long[] {0, 1, sum / 2, sum, sum + 1} : upTo(sum + 1)) {
          vote(with(contest, c, with(candidacy, OptionalLong.of(votes))), c + 1, then);
        }
        return;
      }
    }
    then.accept(contest);
  }

  private static long[] upTo(long most) {
    return LongStream.rangeClosed(0, most).toArray();
  }

  static Contest withoutVotes(Contest contest, int number) {
    Contest without = contest;
    for (int c = 0; c < Math.min(number, contest.candidacies().size()); c++) {
      without = with(without, c, with(contest.candidacies().get(c), OptionalLong.empty()));
    }
    return without;
  }

  private static Contest with(Contest contest, int candidate, Candidacy other) {
    List<Candidacy> all = new ArrayList<>(contest.candidacies());
    all.set(candidate, other);
    return new Contest(
        contest.name(), contest.statedSeats(), contest.quotas(), contest.facts(), all);
  }

  private static Candidacy with(Candidacy candidacy, String attribute, String value) {
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        candidacy.votes(),
        candidacy.declaredElected(),
        candidacy.attributes().with(attribute, value),
        candidacy.published(),
        candidacy.place());
  }

  private static Candidacy with(Candidacy candidacy, OptionalLong votes) {
    return new Candidacy(
        candidacy.name(),
        candidacy.id(),
        votes,
        candidacy.declaredElected(),
        candidacy.attributes(),
        candidacy.published(),
        candidacy.place());
  }
}
