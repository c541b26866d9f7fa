package nectally.tally.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nectally.model.Candidacy;
import nectally.tally.Ballot;
import org.junit.jupiter.api.Test;

/** Near names are found by their words, and are those that trying every pair would find. */
class NearNamesAmongManyTest {

  private static final MatchRules NEAR = new MatchRules(true, Aliases.NONE);
  private static final String[] FIRST = {"Pete", "Peter", "P", "Jo", "Johanna", "Anna", "Lee"};
  private static final String[] LAST = {"Lee", "Bell", "Jo", "Baxter"};

  private static String[] random(Random random) {
    int middle = random.nextInt(5) == 0 ? 1 : 0;
    String[] name = new String[2 + middle];
    Arrays.setAll(name, i -> FIRST[random.nextInt(FIRST.length)]);
    name[name.length - 1] = LAST[random.nextInt(LAST.length)];
    return name;
  }

  private static List<Candidacy> people(List<String[]> names) {
    return names.stream().map(name -> Ballot.candidacy(String.join(" ", name) + " 1")).toList();
  }

  private static boolean isTurn(String[] one, String[] other) {
    boolean found = false;
    for (int turn = 1; turn < one.length && one.length == other.length; turn++) {
      List<String> turned = new ArrayList<>(List.of(one).subList(turn, one.length));
      turned.addAll(List.of(one).subList(0, turn));
      found |= turned.equals(List.of(other));
    }
    return found;
  }

  /** Returns how near two names are, 0 for not at all. */
  private static int score(String[] one, String[] other) {
    boolean same = one[one.length - 1].equals(other[other.length - 1]);
    if (isTurn(one, other)) {
      return 2;
    }
    if (!same || !ShortNames.areOne(lower(one[0]), lower(other[0]))) {
      return 0;
    }
    return middle(one).equals(middle(other)) ? 2 : 1;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static List<String> middle(String[] name) {
    return List.of(name).subList(1, name.length - 1);
  }

  private static List<Pair> everyPair(List<String[]> now, List<String[]> before) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; j < before.size(); j++) {
        int score = score(now.get(i), before.get(j));
        boolean only = score > 0;
        for (int k = 0; k < now.size(); k++) {
          only &= k == i || score(now.get(k), before.get(j)) < score;
        }
        for (int k = 0; k < before.size(); k++) {
          only &= k == j || score(now.get(i), before.get(k)) < score;
        }
        if (only) {
          pairs.add(new Pair(i, j, Reason.NEAR));
        }
      }
    }
    return pairs;
  }

  @Test
  void theyAreWhatEveryPairGives() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      Set<List<String>> seen = new LinkedHashSet<>();
      List<String[]> now = new ArrayList<>();
      List<String[]> before = new ArrayList<>();
      for (int i = 0; i < 9; i++) {
        String[] name = random(random);
        if (seen.add(List.of(name))) {
          (random.nextBoolean() ? now : before).add(name);
        }
      }
      assertThat(People.pair(people(now), people(before), NEAR)).isEqualTo(everyPair(now, before));
    }
  }

  @Test
  void amongVeryManyNobodyIsHeldAgainstAll() {
    List<Candidacy> now = new ArrayList<>();
    List<Candidacy> before = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      now.add(Ballot.candidacy("Pete Now" + i + " 1"));
      before.add(Ballot.candidacy("Peter Then" + i + " 1"));
    }
    now.add(Ballot.candidacy("Pete Willsman 1"));
    before.add(Ballot.candidacy("Peter Willsman 1"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(People.pair(now, before, NEAR))
                .containsExactly(new Pair(100_000, 100_000, Reason.NEAR)));
  }
}
