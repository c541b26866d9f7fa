package nectally.tally.measures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nectally.model.Gender;
import nectally.model.Ratio;
import nectally.tally.CandidateResult;
import nectally.tally.Incumbents;

/** What is compared among the candidates of one slate (rules.md 13.4). */
public enum MateComparison {
  /** Women with men. */
  GENDER {
    @Override
    Optional<Ratio> difference(List<CandidateResult> slate) {
      return ofMeans(slate, each -> isOf(each, Gender.FEMALE), each -> isOf(each, Gender.MALE));
    }
  },
  /** Those who held a seat with the others. */
  INCUMBENT {
    @Override
    Optional<Ratio> difference(List<CandidateResult> slate) {
      Predicate<CandidateResult> held = each -> Incumbents.isMarked(each.candidacy());
      return ofMeans(slate, held, held.negate());
    }
  },
  /** The first by surname with the last. */
  ALPHABET {
    @Override
    Optional<Ratio> difference(List<CandidateResult> slate) {
      return ofEnds(slate, Comparator.comparing(each -> SurnameOrder.key(each.name())));
    }
  },
  /** The first on the ballot paper with the last. */
  BALLOT_PAPER {
    @Override
    Optional<Ratio> difference(List<CandidateResult> slate) {
      return slate.stream().anyMatch(each -> placeOnBallot(each).isEmpty())
          ? Optional.empty()
          : ofEnds(slate, Comparator.comparingInt(each -> placeOnBallot(each).getAsInt()));
    }
  };

  /** The columns that may hold the place on the ballot paper. */
  private static final List<String> BALLOT_PLACES =
      List.of(
          "ballot_order", "ballot order", "ballot_position", "ballot position", "ballot number");

  private static final int MOST_DIGITS = 9;

  /**
   * Returns by how much the first-named did better, as a part of the mean votes of {@code slate};
   * empty where only one of the two stands in it, or it has no votes.
   */
  abstract Optional<Ratio> difference(List<CandidateResult> slate);

  /** The mean votes of the one kind less those of the other. */
  private static Optional<Ratio> ofMeans(
      List<CandidateResult> slate,
      Predicate<CandidateResult> first,
      Predicate<CandidateResult> second) {
    Optional<Ratio> one = mean(slate, first);
    Optional<Ratio> other = mean(slate, second);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : asPart(one.get().minus(other.get()), slate);
  }

  /** The votes of the first in an order less those of the last. */
  private static Optional<Ratio> ofEnds(
      List<CandidateResult> slate, Comparator<CandidateResult> order) {
    List<CandidateResult> sorted = new ArrayList<>(slate);
    sorted.sort(order);
    CandidateResult first = sorted.get(0);
    CandidateResult last = sorted.get(sorted.size() - 1);
    return order.compare(first, last) == 0
        ? Optional.empty()
        : asPart(
            Ratio.of(first.votes().orElseThrow()).minus(Ratio.of(last.votes().orElseThrow())),
            slate);
  }

  private static Optional<Ratio> asPart(Ratio difference, List<CandidateResult> slate) {
    return mean(slate, each -> true).filter(mean -> mean.signum() > 0).map(difference::dividedBy);
  }

  private static Optional<Ratio> mean(
      List<CandidateResult> slate, Predicate<CandidateResult> kind) {
    BigInteger sum = BigInteger.ZERO;
    long count = 0;
    for (CandidateResult candidate : slate) {
      if (kind.test(candidate)) {
        sum = sum.add(BigInteger.valueOf(candidate.votes().orElseThrow()));
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(Ratio.of(sum, BigInteger.valueOf(count)));
  }

  private static boolean isOf(CandidateResult candidate, String gender) {
    return candidate.candidacy().gender().filter(gender::equals).isPresent();
  }

  private static OptionalInt placeOnBallot(CandidateResult candidate) {
    for (String name : BALLOT_PLACES) {
      Optional<String> place = candidate.candidacy().attributes().get(name);
      if (place.isPresent()
          && place.get().length() <= MOST_DIGITS
          && place.get().chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
        return OptionalInt.of(Integer.parseInt(place.get()));
      }
    }
    return OptionalInt.empty();
  }
}
