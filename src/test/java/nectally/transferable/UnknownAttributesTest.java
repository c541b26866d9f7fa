package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attributes that nobody stated: every value that they could have is tried where it matters. */
class UnknownAttributesTest {

  private static final int POLLS = 1_500;

  @ParameterizedTest
  @EnumSource(Method.class)
  void whoIsElectedIsSaidOnlyWhereEveryValueElectsTheSame(Method method) {
    Random random = new Random(7);
    int undetermined = 0;
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 6, true);
      Poll poll = drawn.poll(false).with(forgetting(drawn, random));
      Set<Count.Outcome> outcomes = new HashSet<>();
      BitSet sure = poll.standing();
      BitSet possible = new BitSet();
      Set<BitSet> elected = new HashSet<>();
      for (Quotas quotas : everyTruth(poll.quotas(), 0)) {
        Count count = TransferableVote.count(poll.with(quotas), method, drawn.lot);
        outcomes.add(count.outcome());
        elected.add(count.elected());
        sure.and(count.elected());
        possible.or(count.possible());
      }
      boolean isSure = outcomes.size() == 1 && elected.size() == 1;
      undetermined += isSure ? 0 : 1;
      Count count = TransferableVote.count(poll, method, drawn.lot);
      assertThat(count.outcome())
          .as("%s", drawn)
          .isEqualTo(isSure ? outcomes.iterator().next() : Count.Outcome.UNDETERMINED);
      assertThat(count.elected()).as("%s", drawn).isEqualTo(sure);
      assertThat(count.possible()).as("%s", drawn).isEqualTo(possible);
      assertThat(count.dependsOn().isEmpty()).isEqualTo(isSure);
    }
    assertThat(undetermined).isGreaterThan(POLLS / 20);
  }

  private static Quotas forgetting(RandomPoll drawn, Random random) {
    BitSet forgotten = new BitSet();
    for (int c = 0; c < drawn.candidates; c++) {
      forgotten.set(c, random.nextInt(3) == 0);
    }
    int group = random.nextInt(2);
    List<QuotaTerm> terms = new ArrayList<>();
    Map<Integer, Set<BitSet>> values = new HashMap<>();
    for (QuotaTerm term : drawn.rules) {
      BitSet unknown = term.group() == group ? forgotten : new BitSet();
      BitSet known = (BitSet) term.known().clone();
      known.andNot(unknown);
      BitSet value = new BitSet();
      value.set(terms.size());
      values.computeIfAbsent(term.group(), none -> new HashSet<>()).add(value);
      terms.add(new QuotaTerm(term.quota(), term.group(), known, unknown, term.min(), term.max()));
    }
    return Quotas.of(terms, values, 0);
  }

  private static List<Quotas> everyTruth(Quotas quotas, int from) {
    int person = quotas.unknown().nextSetBit(from);
    if (person < 0) {
      return List.of(quotas);
    }
    List<Quotas> all = new ArrayList<>();
    for (BitSet reading : quotas.readings(person)) {
      all.addAll(everyTruth(quotas.knowing(person, reading), person + 1));
    }
    return all;
  }
}
