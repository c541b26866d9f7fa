package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nectally.model.Candidacy;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that names contradict are those of rows, which pair strangers and part one person. */
class IdsAndNamesTest {

  private static final String HEADER = "area,id,candidate,votes\n";

  @ParameterizedTest
  @CsvSource({
    // Numbers that start again in each area.
    "'N,1,Ann,5|N,2,Bob,4|S,1,Bob,3|S,2,Ann,2'",
    // Numbers that go on.
    "'N,1,Ann,5|N,2,Bob,4|S,3,Bob,3|S,4,Ann,2'",
    // Of which some meet.
    "'N,1,Ann,5|N,2,Bob,4|S,1,Bob,3|S,3,Ann,2'",
    "'N,1,Ann,5|S,1,Bob,3|S,3,Ann,2|N,3,Cat,7'"
  })
  void areRefused(String rows) {
    assertThat(Reads.problems(HEADER + rows.replace('|', '\n') + "\n"))
        .contains("[ids-disagree]")
        .contains("--map id=");
  }

  @ParameterizedTest
  @CsvSource({
    // A slip in a name, two of one name, and an id that a row lacks.
    "'N,1,Ann,5|N,2,Bob,4|S,1,Anna,3|S,2,Bob,2'",
    "'N,1,Ann,5|N,2,Ann,4|S,1,Ann,3|S,2,Ann,2'",
    "'N,1,Ann,5|N,2,Bob,4|S,,Ann,3|S,2,Bob,2'"
  })
  void areThoseOfPeople(String rows) {
    assertThat(Reads.problems(HEADER + rows.replace('|', '\n') + "\n")).startsWith("usable");
  }

  @Test
  void areToldWhereTheUserTakesThem() throws UnusableInputException {
    ReadingOptions options = ReadingOptions.builder().warnOnly(Set.of("ids-disagree")).build();
    Reading reading = Reads.text(HEADER + "N,1,Ann,5\nS,3,Ann,2\n", options);
    assertThat(Reads.lines(reading.warnings()))
        .isEqualTo(
            "-:3: warning: id: \"Ann\" has the id \"3\", and \"1\" on line 2 of -, and no area has"
                + " both; if the ids are not people's, --map id= adds up by names, else --warn"
                + " ids-disagree counts two [ids-disagree]");
    assertThat(reading.election().contests().get(0).candidacies()).hasSize(2);
  }

  @Test
  void areRefusedInAnyOrderOfRows() {
    Random random = new Random(4);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      List<String> rows = new ArrayList<>();
      for (int area = 0; area < 3; area++) {
        for (char name = 'A'; name < 'D'; name++) {
          boolean other = random.nextInt(12) == 0;
          int id = other ? random.nextInt(4) : name - 'A';
          rows.add("Area " + area + "," + id + "," + name + name + "," + random.nextInt(50));
        }
      }
      String one = votes(rows);
      Collections.shuffle(rows, random);
      assertThat(votes(rows)).as(String.join("\n", rows)).isEqualTo(one);
      refused += one.equals("refused") ? 1 : 0;
    }
    assertThat(refused).as("tables that are refused").isBetween(200, 1800);
  }

  private static String votes(List<String> rows) {
    try {
      Map<String, Object> votes = new TreeMap<>();
      Reading reading = Reads.text(HEADER + String.join("\n", rows) + "\n");
      for (Candidacy each : reading.election().contests().get(0).candidacies()) {
        votes.put(each.id().orElse(""), each.votes());
      }
      return votes.toString();
    } catch (UnusableInputException unusable) {
      return "refused";
    }
  }
}
