package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nectally.model.NameKey;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups and contests with a slip in the name, and others that are meant. */
class NearNamesTest {

  private static String slates(String one, String other) {
    return """
    candidate,slate,votes
    Ann,%s,10
    Bob,%s,9
    Cy,%s,8
    """
        .formatted(one, other, one);
  }

  private static String warnings(String text) throws UnusableInputException {
    return Reads.lines(Reads.text(text).warnings());
  }

  @ParameterizedTest
  @CsvSource({
    "Labour,Labuor",
    "Green Party,Green Partry",
    "Conservative,Conservatives",
    "LABOUR,LABUOR",
    "Lista Unida,Lista Undia",
    "Зелёные,Зелёныи"
  })
  void aSlipInTheNameOfAGroupIsTold(String usual, String slip) throws UnusableInputException {
    assertThat(warnings(slates(usual, slip)))
        .isEqualTo(
            """
            -:3: warning: slate: "%s" is another than "%s" on line 2, though hardly a letter \
            differs; --aliases aliases.csv with the lines "name,same_as" and "%s,%s" makes them one \
            [spelt-alike]\
            """
                .formatted(slip, usual, slip, usual));
  }

  @ParameterizedTest
  @CsvSource({"Labour,LABOUR", "Labour,Labour.", "A & B,A-B", "Écolo,Ecolo"})
  void groupsThatOnlyCaseOrSignsTellApartAreTold(String one, String other)
      throws UnusableInputException {
    assertThat(warnings(slates(one, other)))
        .contains("only case or signs differ; spell them alike to make them one [spelt-alike]");
  }

  @ParameterizedTest
  @CsvSource({
    "Ward 1,Ward 2",
    "Team A,Team B",
    "Group I,Group II",
    "SPD,SPÖ",
    "SKIND,SWIND",
    "List 10,List 11",
    "North,South",
    "Labour,Green"
  })
  void namesThatAreMeantAreNotTold(String one, String other) throws UnusableInputException {
    assertThat(warnings(slates(one, other))).isEmpty();
  }

  @Test
  void anAliasSettlesIt() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder().aliases(Map.of(NameKey.of("Labuor"), "Labour")).build();
    assertThat(Reads.text(slates("Labour", "Labuor"), options).warnings()).isEmpty();
  }

  @Test
  void aContestWhosePeopleStandInAnotherOfNearlyItsNameIsRefused() {
    assertThat(
            Reads.problems(
                """
                ward,area,candidate,votes
                Bridge,1,Ann,10
                Bridge,1,Bob,7
                Brigde,2,Ann,3
                Brigde,2,Bob,9
                """))
        .isEqualTo(
            "-:4: error: contest: \"Brigde\" is another than \"Bridge\" on line 2, though hardly a"
                + " letter differs and people of one stand in the other; spell them alike, or count"
                + " two with --warn spelt-alike [spelt-alike]");
  }

  @Test
  void aSingleCandidateOfAContestOfNearlyAnothersNameIsTold() throws UnusableInputException {
    String text =
        """
        ward,candidate,votes
        Bridge,Ann,10
        Brigde,Bob,7
        Bridge,Cy,3
        North,Di,1
        North,Ed,2
        """;
    assertThat(warnings(text))
        .contains("\"Brigde\" is another than \"Bridge\"")
        .endsWith("and one has a single candidate [spelt-alike]");
  }

  @Test
  void contestsWithPeopleOfTheirOwnAreNotTold() throws UnusableInputException {
    assertThat(
            warnings(
                "ward,candidate,votes\nBarton,A,10\nBarton,B,7\nBurton,C,3\nBurton,D,1\nWest,E,\n"))
        .isEmpty();
  }

  @Test
  void namesAreFoundAmongManyToo() throws UnusableInputException {
    StringBuilder text = new StringBuilder("candidate,slate,votes\n");
    for (int i = 0; i < 80; i++) {
      text.append("P" + i + ",Liste " + (char) ('A' + i % 26) + i + " Gruppe,1\n");
    }
    text.append("X,Labour,1\nY,Labour,1\nZ,Labuor,1\n");
    assertThat(warnings(text.toString())).contains("\"Labuor\" is another than \"Labour\"");
  }
}
