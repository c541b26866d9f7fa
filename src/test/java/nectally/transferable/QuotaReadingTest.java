package nectally.transferable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nectally.model.Attributes;
import nectally.model.Quota;
import org.junit.jupiter.api.Test;

/** Quotas as they are stated, read for a count. */
class QuotaReadingTest {

  private static List<Attributes> people(String column, String... values) {
    List<Attributes> people = new ArrayList<>();
    for (String value : values) {
      people.add(Attributes.of(List.of(column), List.of(value)));
    }
    return people;
  }

  private static Count count(int seats, Quotas quotas, int... firstPreferences) {
    PapersBuilder papers = new PapersBuilder();
    for (int c = 0; c < firstPreferences.length; c++) {
      papers.add(new int[] {c}, 1, firstPreferences[c]);
    }
    Poll poll = new Poll(firstPreferences.length, seats, new BitSet(), papers.build(), quotas);
    return TransferableVote.count(poll, Method.SCOTTISH, List.of());
  }

  @Test
  void aStarIsEveryValue() {
    Quotas quotas =
        QuotaReading.of(
            List.of(Quota.parse("company:*=..1")),
            2,
            people("company", "Acme", "acme", "Bolt"),
            List.of());
    assertThat(count(2, quotas, 9, 8, 1).elected().stream()).containsExactly(0, 2);
    assertThat(quotas.names()).containsExactly("company:*=..1");
  }

  @Test
  void aSittingMemberTakesAPlaceOfTheirCompany() {
    Quotas quotas =
        QuotaReading.of(
            List.of(Quota.parse("company:*=..1")),
            1,
            people("company", "Acme", "Bolt"),
            people("company", "Acme"));
    assertThat(count(1, quotas, 9, 1).elected().stream()).containsExactly(1);
  }

  @Test
  void halfOfThePlacesAreThoseOfAllMembers() {
    Quotas quotas =
        QuotaReading.of(
            List.of(Quota.parse("gender:F=50%")),
            2,
            people("gender", "F", "M", "M"),
            people("gender", "M", "M"));
    Count count = count(2, quotas, 9, 8, 1);
    assertThat(count.outcome()).isEqualTo(Count.Outcome.QUOTA_NOT_MET);
    assertThat(count.conflict()).containsExactly("gender:F=50%");
  }

  @Test
  void anUnknownValueMayBeOneThatNobodyStated() {
    Quotas quotas =
        QuotaReading.of(
            List.of(Quota.parse("gender:F=1")), 1, people("gender", "M", "", "M"), List.of());
    Count count = count(1, quotas, 9, 3, 1);
    assertThat(count.outcome()).isEqualTo(Count.Outcome.UNDETERMINED);
    assertThat(count.dependsOn().stream()).containsExactly(1);
    assertThat(count.possible().stream()).containsExactly(1);
    assertThat(count.elected().isEmpty()).isTrue();
  }

  @Test
  void oneValueMayCountTowardsSeveralQuotas() {
    List<Quota> both = List.of(Quota.parse("gender:F=1"), Quota.parse("gender:F|X=2"));
    Quotas quotas = QuotaReading.of(both, 2, people("gender", "M", "F", "", "M"), List.of());
    Count count = count(2, quotas, 9, 3, 1, 1);
    assertThat(count.outcome()).isEqualTo(Count.Outcome.UNDETERMINED);
    assertThat(count.possible().stream()).containsExactly(1, 2);
  }
}
