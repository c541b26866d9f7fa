package nectally.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import nectally.Chance;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.Place;
import nectally.model.Published;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Verdict;
import org.junit.jupiter.api.Test;

class RankingTest {

  /** Votes of any size, so that votes and numbers of candidates fit one number, or do not. */
  private static Candidacy candidacy(Random random, int bits) {
    OptionalLong votes =
        random.nextInt(6) == 0
            ? OptionalLong.empty()
            : OptionalLong.of(bits == 0 ? random.nextInt(3) : random.nextLong() >>> (64 - bits));
    return new Candidacy(
        "N" + random.nextInt(5),
        random.nextBoolean() ? Optional.empty() : Optional.of("i" + random.nextInt(4)),
        votes,
        Optional.empty(),
        Attributes.NONE,
        Published.NOTHING,
        new Place("test.csv", 2));
  }

  @Test
  void theOrderIsByVotesThenByNameThenById() {
    Comparator<Candidacy> expected =
        Comparator.<Candidacy>comparingLong(each -> -each.votes().orElse(-1))
            .thenComparing(Candidacy::name)
            .thenComparing(each -> each.id().orElse(""));
    for (int seed = 0; seed < 4_000; seed++) {
      Random random = Chance.of(seed);
      List<Candidacy> all = new ArrayList<>();
      int people = random.nextInt(20);
      int bits = seed % 2 == 0 ? 0 : 52 + random.nextInt(6);
      for (int i = 0; i < people; i++) {
        all.add(candidacy(random, bits));
      }
      List<Candidacy> sorted = new ArrayList<>(all);
      sorted.sort(expected);
      Contest contest = Ballot.contest(1).with(all);
      Verdict verdict =
          new Verdict(Optional.empty(), Collections.nCopies(people, Finding.NONE), List.of());
      assertThat(Ranking.of(contest, verdict))
          .as("seed %s", seed)
          .extracting(CandidateResult::candidacy)
          .containsExactlyElementsOf(sorted);
    }
  }

  @Test
  void aRankIsOneMoreThanThoseWithMoreVotes() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = Chance.of(seed);
      List<Candidacy> all = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        all.add(Ballot.candidacy("P" + i + " " + random.nextInt(5)));
      }
      Verdict verdict =
          new Verdict(Optional.empty(), Collections.nCopies(9, Finding.NONE), List.of());
      for (CandidateResult one : Ranking.of(Ballot.contest(1).with(all), verdict)) {
        long votes = one.votes().orElseThrow();
        long more = all.stream().filter(each -> each.votes().orElseThrow() > votes).count();
        long same = all.stream().filter(each -> each.votes().orElseThrow() == votes).count();
        assertThat(one.rank()).hasValue((int) more + 1);
        assertThat(one.joint()).isEqualTo(same > 1);
      }
    }
  }
}
