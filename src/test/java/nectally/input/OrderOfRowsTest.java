package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nectally.Chance;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.problem.Diagnostic;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

/**
 * What rows are is decided in the same way whatever order they stand in, with words for sums,
 * blanks and the like among the names by chance, true sums and false ones; {@code
 * -Dorder.files=20000} tries more of them.
 */
class OrderOfRowsTest {

  private static final List<String> PEOPLE =
      List.of("Ann Lee", "Bob Roy", "Cy Poe", "Dee Fox", "Eve Hart");

  private static final List<String> WORDS =
      List.of(
          "Total",
          "Subtotal",
          "Total Green",
          "Green Total",
          "Gesamt",
          "Valid votes",
          "Ballots cast",
          "Blank",
          "Blank votes",
          "Invalid",
          "Write-ins",
          "Others",
          "Turnout",
          "Electorate",
          "Registered",
          "Spoilt",
          "Undervotes",
          "None of the above",
          "Void",
          "Abstain",
          "Rest",
          "RON",
          "Labour",
          "Green",
          "Smith",
          "Party A",
          "John Total");

  private static final int VOTES = 6;

  @Test
  void theOrderOfRowsDecidesNothing() {
    int read = 0;
    int refused = 0;
    for (int seed = 0; seed < Integer.getInteger("order.files", 1500); seed++) {
      Random random = Chance.of(seed);
      boolean[] has = new boolean[4];
      for (int i = 0; i < has.length; i++) {
        has[i] = random.nextInt(i < 2 ? 2 : 4) == 0;
      }
      List<String[]> rows = rows(has, random);
      String header =
          (has[0] ? "contest" : "c")
              + (has[1] ? ",area" : ",a")
              + ",candidate,slate"
              + (has[2] ? ",elected" : ",e")
              + (has[3] ? ",region" : ",r")
              + ",votes\n";
      String found = read(header, rows);
      for (int turn = 0; turn < 3; turn++) {
        Collections.shuffle(rows, random);
        assertThat(read(header, rows)).as(() -> text(header, rows)).isEqualTo(found);
      }
      read += found.startsWith("{") ? 1 : 0;
      refused += found.startsWith("{") ? 0 : 1;
    }
    assertThat(read).isGreaterThan(200);
    assertThat(refused).isGreaterThan(200);
  }

  private static List<String[]> rows(boolean[] has, Random random) {
    List<String> names = new ArrayList<>(PEOPLE.subList(0, 1 + random.nextInt(4)));
    List<String> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    names.addAll(words.subList(0, 1 + random.nextInt(4)));
    boolean slates = random.nextBoolean();
    List<String[]> rows = new ArrayList<>();
    int contests = has[0] ? 1 + random.nextInt(3) : 1;
    int areas = has[1] ? 2 + random.nextInt(3) : 1;
    for (int i = 0; i < contests * areas; i++) {
      List<String[]> own = new ArrayList<>();
      for (int name = 0; name < names.size(); name++) {
        if (random.nextInt(12) > 0) {
          own.add(
              new String[] {
                has[0] ? "Ward " + i / areas : "",
                has[1] ? "Area " + i % areas : "",
                names.get(name),
                slates && name < 4 ? "S" + name % 3 : "",
                has[2] && name == 0 ? "yes" : "",
                has[3] ? "P" + name % 2 : "",
                Integer.toString(random.nextInt(300))
              });
        }
      }
      addUp(own, random);
      rows.addAll(own);
    }
    return rows;
  }

  /** Gives most rows that are called as sums the votes of the people. */
  private static void addUp(List<String[]> rows, Random random) {
    long sum = 0;
    for (String[] row : rows) {
      sum += PEOPLE.contains(row[2]) ? Long.parseLong(row[VOTES]) : 0;
    }
    for (String[] row : rows) {
      if (WORDS.indexOf(row[2]) >= 0 && WORDS.indexOf(row[2]) < 7 && random.nextInt(3) > 0) {
        row[VOTES] = Long.toString(sum);
        row[3] = "";
      }
    }
  }

  /** Returns who stands in each contest and its facts; of a refused file the rules, as a list. */
  private static String read(String header, List<String[]> rows) {
    try {
      Reading reading = Reads.text(text(header, rows));
      Map<String, String> contests = new TreeMap<>();
      for (Contest contest : reading.election().contests()) {
        Set<String> people = new TreeSet<>();
        for (Candidacy candidacy : contest.candidacies()) {
          people.add(candidacy.name() + " " + candidacy.role() + " " + candidacy.votes());
        }
        contests.put(
            contest.name(),
            people
                + Arrays.asList(
                        contest.facts().ballots(),
                        contest.facts().spoilt(),
                        contest.facts().electorate(),
                        contest.facts().publishedTotal(),
                        contest.facts().rows().writeIn())
                    .toString());
      }
      return contests.toString();
    } catch (UnusableInputException e) {
      Set<String> rules = new TreeSet<>();
      for (Diagnostic diagnostic : e.diagnostics()) {
        if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
          rules.add(diagnostic.rule().id());
        }
      }
      return "refused: " + rules;
    }
  }

  private static String text(String header, List<String[]> rows) {
    StringBuilder text = new StringBuilder(header);
    for (String[] row : rows) {
      text.append(String.join(",", row)).append('\n');
    }
    return text.toString();
  }
}
