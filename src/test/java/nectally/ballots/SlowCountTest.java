package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nectally.ballots.SlowCount.Ballot;
import nectally.model.BallotCounts;
import nectally.model.CountedContest;
import nectally.model.SlatePair;
import nectally.model.SlateTickets;
import nectally.model.Tickets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of every layout equals that of a second, slow count. */
class SlowCountTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyLayoutGivesTheFiguresOfTheSlowCount(long seed) {
    RandomBallots random = new RandomBallots(seed, 500);
    SlowCount slow = new SlowCount(random.ballots(), random.slates(), random.most());
    assertSame(counted(random).of(random.choiceColumns()).only(), slow, true);
    assertSame(counted(random).of(random.longRows()).only(), slow, true);
    assertSame(counted(random).split(",").of(random.splitCell()).only(), slow, true);
    assertSame(counted(random).of(random.matrix()).only(), slow, false);
  }

  @Test
  void partsAreCountedApart() {
    RandomBallots random = new RandomBallots(77, 500);
    Counted counted = counted(random).per("region").of(random.choiceColumns());
    assertThat(counted.contests()).hasSize(3);
    for (CountedContest part : counted.contests()) {
      List<Ballot> ballots =
          random.ballots().stream().filter(each -> each.region().equals(part.part())).toList();
      assertSame(part, new SlowCount(ballots, random.slates(), random.most()), true);
    }
  }

  private static Counted counted(RandomBallots random) {
    return new Counted().most(random.most()).standing(random.standing()).tickets();
  }

  private static void assertSame(CountedContest contest, SlowCount slow, boolean doubles) {
    Map<String, Long> votes = new TreeMap<>();
    contest.candidates().forEach(each -> votes.put(each.name(), each.votes()));
    assertThat(votes).isEqualTo(slow.votes());
    Map<String, Long> wanted = new TreeMap<>(slow.facts());
    if (!doubles) {
      wanted.remove("doubled");
    }
    assertThat(facts(contest.counts(), contest.tickets().orElseThrow())).isEqualTo(wanted);
  }

  private static Map<String, Long> facts(BallotCounts counts, Tickets tickets) {
    Map<String, Long> facts = new TreeMap<>();
    facts.put("ballots", counts.ballots());
    facts.put("blank", counts.blank());
    facts.put("doubled", counts.doubled());
    facts.put("strangers", counts.strangers());
    facts.put("over", counts.overVoted());
    facts.put("without", tickets.without());
    facts.put("mixed", tickets.mixed());
    for (SlateTickets slate : tickets.slates()) {
      facts.put("full " + slate.slate(), slate.fullSlate());
      facts.put("partial " + slate.slate(), slate.partial());
      facts.put("mixed " + slate.slate(), slate.mixed());
      facts.put("full and others " + slate.slate(), slate.fullAndOthers());
    }
    for (SlatePair pair : tickets.pairs()) {
      boolean ordered = pair.slate().compareTo(pair.other()) < 0;
      facts.put(
          "pair "
              + (ordered ? pair.slate() : pair.other())
              + " "
              + (ordered ? pair.other() : pair.slate()),
          pair.ballots());
    }
    facts.values().removeIf(count -> count == 0);
    return facts;
  }
}
