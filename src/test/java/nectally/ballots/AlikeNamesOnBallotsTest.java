package nectally.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nectally.ballots.BallotOptions.Order;
import nectally.model.CountedContest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name on ballots is whose it is exactly; signs tell names apart, and spellings do not. */
class AlikeNamesOnBallotsTest {

  private static final String[] SIGNS = {
    "+", "#", "/", "*", "&", "!", "%", "$", "@", "=", "<", "~", "_", ";", ":", "§", "…", "|", "★"
  };

  private static Map<String, Long> votes(CountedContest contest) {
    Map<String, Long> votes = new TreeMap<>();
    contest.candidates().forEach(each -> votes.put(each.name(), each.votes()));
    return votes;
  }

  private static String cell(String name) {
    return '"' + name + '"';
  }

  /** Returns names that differ in one sign alone, with numbers of votes. */
  private static Map<String, Long> random(Random random) {
    String stem = new String[] {"Plan A", "C", "Ward 1", "Zoë Lee", "中", "7"}[random.nextInt(6)];
    int at = random.nextInt(stem.length() + 1);
    Map<String, Long> names = new LinkedHashMap<>();
    while (names.size() < 4) {
      String sign = SIGNS[random.nextInt(SIGNS.length)];
      names.put((stem.substring(0, at) + sign + stem.substring(at)).strip(), 1L + names.size());
    }
    return names;
  }

  @Test
  void namesThatOneSignTellsApartAreNeverAddedUp() {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Map<String, Long> names = random(random);
      List<String> rows = new ArrayList<>();
      names.forEach((name, votes) -> rows.add(cell(name)));
      StringBuilder choices = new StringBuilder("region,choice1\n");
      StringBuilder contests = new StringBuilder("contest,choice1\n");
      StringBuilder matrix = new StringBuilder("region," + String.join(",", rows) + "\n");
      List<String> all = new ArrayList<>(names.keySet());
      names.forEach(
          (name, votes) -> {
            for (long vote = 0; vote < votes; vote++) {
              choices.append("r,").append(cell(name)).append('\n');
              contests.append(cell(name)).append(",A\n");
              matrix.append('r');
              all.forEach(each -> matrix.append(each.equals(name) ? ",1" : ",0"));
              matrix.append('\n');
            }
          });
      String[] standing = names.keySet().stream().map(each -> each + "\t").toArray(String[]::new);
      Map<String, Long> wanted = new TreeMap<>(names);
      assertThat(votes(new Counted().most(1).of("" + choices).only())).isEqualTo(wanted);
      assertThat(votes(new Counted().most(1).of("" + matrix).only())).isEqualTo(wanted);
      assertThat(votes(new Counted().most(1).called(standing).of("" + choices).only()))
          .isEqualTo(wanted);
      Map<String, Long> held = new TreeMap<>();
      for (CountedContest contest : new Counted().most(1).of("" + contests).contests()) {
        held.put(contest.name(), contest.counts().ballots());
      }
      assertThat(held).isEqualTo(wanted);
    }
  }

  @Test
  void namesThatSignsTellApartAreTold() {
    Counted counted = new Counted().most(1).of("choice1\nPlan A+\nPlan A\nplan a\nPLAN A+\n");
    assertThat(counted.figures()).isEqualTo("Plan A 2, Plan A+ 2, of 4 spoilt 0 blank 0");
    assertThat(counted.messages())
        .containsExactly(
            "-:3:1: warning: \"Plan A\" is another than \"Plan A+\", though only signs tell them"
                + " apart [names-alike]",
            "-:4:1: warning: \"plan a\" is counted as \"Plan A\" [spelled-differently]",
            "-:5:1: warning: \"PLAN A+\" is counted as \"Plan A+\" [spelled-differently]");
  }

  @Test
  void anExactNameComesBeforeOneThatIsAlike() {
    Counted counted =
        new Counted().most(1).called("Ann Lee\t", "ann lee\t").of("choice1\nann lee\nAnn Lee\n");
    assertThat(counted.figures()).isEqualTo("Ann Lee 1, ann lee 1, of 2 spoilt 0 blank 0");
    assertThat(counted.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ANN LEE; Ann Lee; ann lee; who do",
        "C; C++; C#; who do",
        "C--; C++; Zoe; who does"
      })
  void aNameThatMayBeMeantForSomebodyWhoStandsIsRefused(
      String name, String one, String other, String who) {
    Counted counted = new Counted().most(1).called(one + '\t', other + '\t');
    assertThat(counted.of("choice1\n" + name).messages().get(0))
        .startsWith("-:2:1: error: \"" + name + "\" does not stand, and differs in little from ")
        .contains(who)
        .endsWith("[names-alike]");
  }

  @Test
  void contestsThatFoldingWouldJoinAreTwoAndTold() {
    Counted counted =
        new Counted().most(1).of("contest,choice1\n\"Lee, North\",A\nNorth Lee,A\nlee north,A\n");
    assertThat(counted.contests()).hasSize(3);
    assertThat(counted.messages())
        .containsExactly(
            "-:4: warning: contest: \"lee north\" is another than \"Lee, North\", though only case,"
                + " accents or signs differ [names-alike]");
  }

  @Test
  void partsThatFoldingWouldJoinAreTwoAndTold() {
    Counted counted = new Counted().most(1).per("region").of("region,choice1\nNorth,A\nNORTH,A\n");
    assertThat(counted.contests()).hasSize(2);
    assertThat(counted.messages())
        .containsExactly(
            "-:3: warning: part: \"NORTH\" is another than \"North\", though only case, accents or"
                + " signs differ [names-alike]");
  }

  @Test
  void aContestThatIsNearlyOneOfTheFileIsRefused() {
    Counted counted = new Counted().most(1).standing("Ward 1-2:A", "Ward 1-3:A");
    assertThat(counted.of("contest,choice1\nWard 1-2,A\nWard 1/2,A\n").messages())
        .contains(
            "-:3: error: contest: nobody stands in \"Ward 1/2\", which differs in little from"
                + " \"Ward 1-2\" of the candidates' file; write the same name in both"
                + " [names-alike]");
  }

  @Test
  void twoCandidatesOfOneNameOnABallotPaperAreRefused() {
    assertThat(
            new Counted()
                .order(Order.LET_GO)
                .of("2 1\n3 1 2 0\n0\n\"Ann Lee\"\n\"ann lee\"\n\"t\"\n")
                .messages())
        .contains(
            "-: error: candidates 1 and 2 have one name, \"Ann Lee\" or \"ann lee\"; give them"
                + " names that differ in letters [duplicate-key]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C++;C#", "Ward 1-2;Ward 1/2", "Ward 1-2;Ward 1 2"})
  void candidatesOfABallotPaperMayDifferInASign(String names) {
    String[] each = names.split(";", -1);
    Counted counted =
        new Counted()
            .order(Order.LET_GO)
            .of("2 1\n3 1 0\n2 2 0\n0\n" + cell(each[0]) + "\n" + cell(each[1]) + "\n\"t\"\n");
    assertThat(votes(counted.only())).isEqualTo(Map.of(each[0], 3L, each[1], 2L));
  }

  @Test
  void projectsOfOneNameAreToldApartByTheirIds() {
    String file =
        """
        META
        key;value
        vote_type;approval
        PROJECTS
        project_id;name
        1;Park
        2;park
        3;Pond
        VOTES
        voter_id;vote
        1;1,3
        2;2
        3;2
        """;
    assertThat(votes(new Counted().most(3).of(file).only()))
        .isEqualTo(Map.of("Park (1)", 1L, "park (2)", 2L, "Pond", 1L));
  }
}
