package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
      List<Quotas> truths = everyTruth(poll.quotas(), 0);
      if (truths.size() > UnknownAttributes.MOST_COUNTS) {
        continue;
      }
      for (Quotas quotas : truths) {
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

  @ParameterizedTest
  @EnumSource(Method.class)
  void everyWayIsWhatEachOfItsCasesComesTo(Method method) {
    Random random = new Random(8);
    int told = 0;
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 6, true);
      Poll poll = drawn.poll(false).with(forgetting(drawn, random));
      Count count = TransferableVote.count(poll, method, i % 4 == 0 ? List.of() : drawn.lot);
      Map<List<BitSet>, Count> truths = new HashMap<>();
      if (everyTruth(poll.quotas(), 0).size() > UnknownAttributes.MOST_COUNTS) {
        continue;
      }
      for (List<BitSet> truth : truths(poll.quotas(), 0)) {
        Quotas quotas = poll.quotas();
        for (int c = 0; c < drawn.candidates; c++) {
          quotas = quotas.knowing(c, truth.get(c));
        }
        Poll known = poll.with(quotas);
        truths.put(
            truth, TransferableVote.count(known, method, i % 4 == 0 ? List.of() : drawn.lot));
      }
      assertThat(count.dependsOn()).as("%s", drawn).isEqualTo(dependsOn(truths));
      boolean[] used = new boolean[count.ways().size()];
      truths.forEach((truth, known) -> assertWay(count, truth, known, used, drawn));
      assertThat(used).as("%s %s", drawn, count.ways()).doesNotContain(false);
      told += count.ways().isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(POLLS / 20);
  }

  /** Returns for which terms each candidate's unknown attributes count, in every case. */
  private static List<List<BitSet>> truths(Quotas quotas, int candidate) {
    if (candidate == 6) {
      return List.of(List.of());
    }
    List<List<BitSet>> all = new ArrayList<>();
    for (BitSet reading : quotas.readings(candidate)) {
      for (List<BitSet> rest : truths(quotas, candidate + 1)) {
        List<BitSet> truth = new ArrayList<>(List.of(reading));
        truth.addAll(rest);
        all.add(truth);
      }
    }
    return all;
  }

  /** Returns whose attributes make a difference where all others are the same. */
  private static BitSet dependsOn(Map<List<BitSet>, Count> truths) {
    BitSet dependsOn = new BitSet();
    for (List<BitSet> one : truths.keySet()) {
      for (List<BitSet> other : truths.keySet()) {
        BitSet different = new BitSet();
        for (int c = 0; c < one.size(); c++) {
          different.set(c, !one.get(c).equals(other.get(c)));
        }
        if (different.cardinality() == 1
            && !Objects.requireNonNull(truths.get(one)).endsAs(truths.get(other))) {
          dependsOn.or(different);
        }
      }
    }
    return dependsOn;
  }

  private static void assertWay(
      Count count, List<BitSet> truth, Count known, boolean[] used, RandomPoll drawn) {
    int way = 0;
    while (way < used.length && !holds(count.ways().get(way), truth)) {
      way++;
    }
    if (way == used.length) {
      assertThat(used.length).as("%s %s", drawn, truth).isZero();
      return;
    }
    used[way] = true;
    CountWay told = count.ways().get(way);
    BitSet elected = (BitSet) count.elected().clone();
    elected.or(told.elected());
    BitSet tied = (BitSet) known.possible().clone();
    tied.andNot(known.elected());
    assertThat(elected).as("%s %s", drawn, told).isEqualTo(known.elected());
    assertThat(told.tied()).as("%s %s", drawn, told).isEqualTo(tied);
    assertThat(told.isUnmet()).isEqualTo(known.outcome() == Count.Outcome.QUOTA_NOT_MET);
  }

  private static boolean holds(CountWay way, List<BitSet> truth) {
    return way.conditions().stream()
        .allMatch(
            condition ->
                condition.values().stream()
                    .anyMatch(
                        value ->
                            truth
                                .get(condition.person())
                                .get(Integer.parseInt(value.substring(1)))));
  }

  /** Forgets one attribute of some, or now and then any of a few. */
  private static Quotas forgetting(RandomPoll drawn, Random random) {
    int only = random.nextInt(2);
    boolean isAny = random.nextInt(3) == 0;
    Map<Integer, BitSet> forgotten = new HashMap<>();
    List<QuotaTerm> terms = new ArrayList<>();
    Map<Integer, Map<String, BitSet>> values = new HashMap<>();
    for (QuotaTerm term : drawn.rules) {
      BitSet unknown =
          isAny || term.group() == only
              ? forgotten.computeIfAbsent(term.group(), none -> some(drawn, isAny ? 8 : 3, random))
              : new BitSet();
      BitSet known = (BitSet) term.known().clone();
      known.andNot(unknown);
      BitSet value = new BitSet();
      value.set(terms.size());
      values
          .computeIfAbsent(term.group(), none -> new LinkedHashMap<>())
          .put("v" + terms.size(), value);
      terms.add(new QuotaTerm(term.quota(), term.group(), known, unknown, term.min(), term.max()));
    }
    Map<Integer, QuotaAttribute> attributes = new HashMap<>();
    values.forEach((of, named) -> attributes.put(of, new QuotaAttribute("attribute " + of, named)));
    return Quotas.of(terms, attributes, 0);
  }

  private static BitSet some(RandomPoll drawn, int oneIn, Random random) {
    BitSet some = new BitSet();
    for (int c = 0; c < drawn.candidates; c++) {
      some.set(c, random.nextInt(oneIn) == 0);
    }
    return some;
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
