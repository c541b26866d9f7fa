package nectally.tally.winners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import nectally.model.Attributes;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Member;
import nectally.model.Place;
import nectally.model.Published;
import nectally.model.Quota;
import nectally.tally.verdict.Finding;
import nectally.tally.verdict.Outcome;
import nectally.tally.verdict.QuotaOrder;
import nectally.tally.verdict.Unmet;
import nectally.tally.verdict.WinnerRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Quotas of every form, beside sitting members, under each policy: what is said is what every way
 * of filling in what is unknown says, each way searched exhaustively by {@link QuotaFormsSearch}.
 */
class QuotaFormsTest {

  private static final List<String> COLUMNS = List.of("gender", "company");
  private static final String[][] VALUES = {{"F", "M"}, {"A", "B", "C"}};

  private Random random = new Random(0);

  @ParameterizedTest
  @EnumSource
  void whoIsSureIsSureInEveryCompletion(Unmet unmet) {
    random = new Random(90 + unmet.name().length());
    int open = 0;
    int sitting = 0;
    for (int i = 0; i < RandomContests.cases(8_000); i++) {
      Contest contest = contest();
      Set<List<Outcome>> all = new HashSet<>();
      new QuotaFormsSearch(contest, unmet).completions(all::add);
      assertThat(found(contest, unmet))
          .as("%s %s beside %s", unmet, contest, contest.facts().sitting())
          .isEqualTo(common(contest, all));
      open += all.size() > 1 ? 1 : 0;
      sitting += contest.facts().sitting().isEmpty() ? 0 : 1;
    }
    assertThat(open).isPositive();
    assertThat(sitting).isPositive();
  }

  private static List<Optional<Outcome>> found(Contest contest, Unmet unmet) {
    WinnerRules rules = new WinnerRules(QuotaOrder.TOTAL, unmet, false, Map.of());
    return Winners.of(contest, rules).findings().stream().map(Finding::outcome).toList();
  }

  private static List<Optional<Outcome>> common(Contest contest, Set<List<Outcome>> all) {
    List<Optional<Outcome>> common = new ArrayList<>();
    for (int c = 0; c < contest.candidacies().size(); c++) {
      Set<Outcome> outcomes = new HashSet<>();
      boolean isNobody = all.contains(List.<Outcome>of());
      for (List<Outcome> one : isNobody ? Set.<List<Outcome>>of() : all) {
        outcomes.add(one.get(c));
      }
      common.add(outcomes.size() == 1 ? Optional.of(outcomes.iterator().next()) : Optional.empty());
    }
    return common;
  }

  private Contest contest() {
    int candidates = 2 + random.nextInt(4);
    int seats = 1 + random.nextInt(candidates - 1);
    List<Candidacy> candidacies = new ArrayList<>();
    for (int c = 0; c < candidates; c++) {
      candidacies.add(
          new Candidacy(
              "P" + c,
              Optional.empty(),
              OptionalLong.of(random.nextInt(8)),
              Optional.empty(),
              attributes(6),
              Published.NOTHING,
              new Place("")));
    }
    List<Member> sitting = new ArrayList<>();
    int members = Math.max(0, random.nextInt(5) - 2);
    for (int m = 0; m < members; m++) {
      sitting.add(new Member("S" + m, attributes(5)));
    }
    List<Quota> quotas = new ArrayList<>();
    int number = 1 + random.nextInt(2);
    for (int q = 0; q < number; q++) {
      quotas.add(Quota.parse(quota(seats + members)));
    }
    return new Contest("", OptionalInt.of(seats), quotas, ContestFacts.NONE, candidacies)
        .beside(sitting);
  }

  private Attributes attributes(int oneInSoManyUnknown) {
    List<String> values = new ArrayList<>();
    for (String[] some : VALUES) {
      values.add(random.nextInt(oneInSoManyUnknown) == 0 ? "" : some[random.nextInt(some.length)]);
    }
    return Attributes.of(COLUMNS, values);
  }

  private String quota(int places) {
    int attribute = random.nextInt(2);
    String[] some = VALUES[attribute];
    String value = random.nextInt(3) == 0 ? "*" : some[random.nextInt(some.length)];
    String least = limit(places);
    String most = limit(places);
    String bounds =
        switch (random.nextInt(3)) {
          case 0 -> least;
          case 1 -> ".." + most;
          default -> "0.." + most;
        };
    boolean isPart = bounds.contains("%") || bounds.contains("/");
    String rounding = isPart ? List.of("", "", ",down", ",up").get(random.nextInt(4)) : "";
    return COLUMNS.get(attribute) + ":" + value + "=" + bounds + rounding;
  }

  private String limit(int places) {
    return switch (random.nextInt(4)) {
      case 0 -> List.of("50%", "40%", "33.3%", "25%").get(random.nextInt(4));
      case 1 -> List.of("1/3", "1/2", "2/3", "1/4").get(random.nextInt(4));
      default -> Integer.toString(random.nextInt(Math.min(4, places + 1)));
    };
  }
}
