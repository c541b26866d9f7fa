package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.Quota;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Under a quota on every value, people whose value nobody stated may share one. */
class UnstatedValuesTest {

  private static final int POLLS = 400;

  /** Quotas on what nobody is known to have, and on what some have. */
  private static final List<String> NAMED =
      List.of(
          "", ";company:Zeta=1", ";company:Zeta=..1", ";company:Acme=1", ";company:Zeta|Bolt=1");

  @ParameterizedTest
  @EnumSource(Method.class)
  void whoeverMayShareAValueIsHeldToTheMaximum(Method method) {
    Random random = new Random(11);
    int undetermined = 0;
    int unmet = 0;
    for (int i = 0; i < POLLS; i++) {
      RandomPoll drawn = new RandomPoll(random, 5, false);
      String most = "company:*=.." + (i % 10 == 0 ? 0 : 1 + random.nextInt(2));
      String named = NAMED.get(random.nextInt(NAMED.size()));
      List<Quota> quotas = Quota.parseAll(i % 3 == 0 ? most + ";company:*=..2" : most + named);
      List<String> companies = new ArrayList<>();
      for (int c = 0; c < drawn.candidates; c++) {
        boolean isMany = Collections.frequency(companies, "") > 2;
        companies.add(List.of("Acme", "Bolt", "", "").get(random.nextInt(isMany ? 2 : 4)));
      }
      BitSet sure = new BitSet();
      sure.set(0, drawn.candidates);
      BitSet possible = new BitSet();
      Set<BitSet> elected = new HashSet<>();
      Set<Count.Outcome> outcomes = new HashSet<>();
      for (List<String> truth : truths(companies)) {
        Count known = count(drawn, quotas, truth, method);
        sure.and(known.elected());
        possible.or(known.possible());
        elected.add(known.elected());
        outcomes.add(known.outcome());
      }
      unmet += outcomes.equals(Set.of(Count.Outcome.QUOTA_NOT_MET)) ? 1 : 0;
      boolean isSure = elected.size() == 1 && outcomes.size() == 1;
      Count count = count(drawn, quotas, companies, method);
      assertThat(count.elected()).as("%s %s", drawn, companies).isEqualTo(sure);
      assertThat(count.possible()).as("%s %s", drawn, companies).isEqualTo(possible);
      assertThat(count.outcome())
          .as("%s %s %s %s", drawn, companies, quotas, outcomes)
          .isEqualTo(isSure ? outcomes.iterator().next() : Count.Outcome.UNDETERMINED);
      undetermined += isSure ? 0 : 1;
    }
    assertThat(undetermined).isGreaterThan(POLLS / 20);
    assertThat(unmet).isGreaterThan(POLLS / 20);
  }

  private static Count count(
      RandomPoll drawn, List<Quota> quotas, List<String> companies, Method method) {
    List<Attributes> people = new ArrayList<>();
    for (String company : companies) {
      people.add(Attributes.of(List.of("company"), List.of(company)));
    }
    Quotas read = QuotaReading.of(quotas, drawn.seats, people, List.of());
    return TransferableVote.count(drawn.poll(false).with(read), method, drawn.lot);
  }

  /** Returns every way in which the unknown have one of those stated, or one of as many others. */
  private static List<List<String>> truths(List<String> companies) {
    Set<String> values = new HashSet<>(companies);
    values.remove("");
    values.addAll(List.of("Zeta", "Acme", "Bolt"));
    for (int other = 0; other < companies.size(); other++) {
      values.add("other " + other);
    }
    List<List<String>> truths = new ArrayList<>(List.of(List.of()));
    for (String company : companies) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> truth : truths) {
        for (String value : company.isEmpty() ? values : Set.of(company)) {
          List<String> more = new ArrayList<>(truth);
          more.add(value);
          longer.add(more);
        }
      }
      truths = longer;
    }
    return truths;
  }
}
