package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;

/** Files made in the layouts of publishers, in {@code layouts/}, read without an option. */
class PublishedLayoutsTest {

  @Test
  void firstPreferencesOfAustraliaElectWhomTheFileMarks() throws UnusableInputException {
    Reading reading = read("aec-house.csv");
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            Bean: Ann ABLE 561* #33426 (Labor), Bob BEST 601 #33427 (Liberal), \
            Cy COLE 107 #33428 (The Greens)
            Canberra: Di DUNN 961* #33429 (Labor), Ed EAST 601 #33430\
            """);
    Contest bean = reading.election().contests().get(0);
    assertThat(bean.facts().spoilt()).isEqualTo(OptionalLong.of(55));
    assertThat(bean.marks()).isEqualTo(Marks.FIRST_PREFERENCES);
    assertThat(bean.isDecidedByMarks()).isTrue();
    assertThat(bean.with(OptionalInt.of(1), List.of()).isDecidedByMarks()).isFalse();
  }

  @Test
  void pollingPlacesOfAustraliaAreAddedUp() throws UnusableInputException {
    Reading reading = read("aec-polling-places.csv");
    assertThat(Reads.described(reading))
        .isEqualTo("Bean: Ann ABLE 600* #33426 (Labor), Bob BEST 640 #33427 (Liberal)");
    assertThat(reading.election().contests().get(0).facts().spoilt())
        .isEqualTo(OptionalLong.of(55));
  }

  @Test
  void roundsOfBrazilAreContestsOfTheirOwn() throws UnusableInputException {
    Reading reading = read("tse-candidates.csv");
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            Prefeito / ACRELÂNDIA / 1: ANA ALBA 500 #10000001 (MDB), \
            BRÁS BRITO 450 #10000002 (PT), CAIO 50 #10000003 (PSDB)
            Prefeito / ACRELÂNDIA / 2: ANA ALBA 530* #10000001 (MDB), BRÁS BRITO 470 #10000002 (PT)
            Vereador / ACRELÂNDIA / 1: DORA 70* #20000001 (MDB), EVA 90 #20000002 (MDB), \
            FABIO 10 #20000003 (PT)\
            """);
    assertThat(reading.election().contests().get(2).isDecidedByMarks()).isTrue();
  }

  @Test
  void pollsOfCanadaAreAddedUpToOneSeatADistrict() throws UnusableInputException {
    Reading reading = read("elections-canada-polls.csv");
    assertThat(Reads.described(reading))
        .isEqualTo("Avalon/1: Ann Able 40* (Liberal), Bob Best 35 (Conservative)");
    Contest avalon = reading.election().contests().get(0);
    assertThat(avalon.facts().spoilt()).isEqualTo(OptionalLong.of(3));
    assertThat(avalon.facts().electorate()).isEqualTo(OptionalLong.of(426));
  }

  @Test
  void districtsOfCanadaHaveOneSeat() throws UnusableInputException {
    assertThat(Reads.described(read("elections-canada-districts.csv")))
        .isEqualTo(
            "Avalon/1: Ann Able Liberal/Libéral 19132, Bob Best Conservative/Conservateur 14318");
  }

  @Test
  void votesOfClarityStandUnderTotalVotes() throws UnusableInputException {
    Reading reading = read("clarity.csv");
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            President: Ann Able 600 (DEM), Bob Best 400 (REP)
            Mayor: Cy Cole 300, Di Dunn 300\
            """);
    assertThat(reading.election().contests().get(0).facts().ballots())
        .isEqualTo(OptionalLong.of(1010));
    assertThat(Reads.layouts(reading)).containsExactly("summary of Clarity Elections");
  }

  @Test
  void areasInsideEachOtherAndBothVotesAreReadOneAtATime() throws UnusableInputException {
    assertThat(Reads.problems(text("kerg2.csv")))
        .isEqualTo(
            "-:3: warning: the table starts here; the lines above it, from \"# © Die"
                + " Bundeswahlleiterin, Wiesbaden 2025\" on, are passed over [title-lines]\n"
                + "-:3: error: the rows are of several kinds, of which one can be read at a time:"
                + " Gebietsart is \"Bund\", \"Wahlkreis\"; Stimme is \"1\", \"2\"; choose, such as"
                + " with --keep Gebietsart=Wahlkreis --keep Stimme=1 --keep Stimme="
                + " [several-contests]");
    ReadingOptions first =
        ReadingOptions.builder()
            .keep(
                List.of(
                    CellRule.parse("Gebietsart=Wahlkreis"),
                    CellRule.parse("Stimme=1"),
                    CellRule.parse("Stimme=")))
            .build();
    Reading reading = Reads.text(text("kerg2.csv"), first);
    assertThat(Reads.described(reading)).isEqualTo("Flensburg – Schleswig: SPD 800, CDU 700");
    Contest contest = reading.election().contests().get(0);
    assertThat(contest.facts().electorate()).isEqualTo(OptionalLong.of(2000));
    assertThat(contest.facts().ballots()).isEqualTo(OptionalLong.of(1520));
    assertThat(contest.facts().spoilt()).isEqualTo(OptionalLong.of(20));
  }

  @Test
  void partyLinesOfOneCandidateAreInsideTheAreasOfALayout() throws UnusableInputException {
    String lines =
        """
        county,precinct,office,district,party,candidate,votes
        Fen,1,Assembly,1,DEM,Ann Able,50
        Fen,1,Assembly,1,IND,Ann Able,5
        Mid,1,Assembly,1,DEM,Ann Able,20
        Mid,1,Assembly,1,REP,Bob Best,60
        """;
    assertThatThrownBy(() -> Reads.text(lines))
        .hasMessageContaining("--map area=party adds them up")
        .hasMessageContaining("--map candidate=candidate+party makes them two people");
    assertThat(Reads.described(Reads.text(lines, Reads.mapped("area=party").build())))
        .isEqualTo("Assembly / 1: Ann Able 75, Bob Best 60");
    String plain = lines.replace("office,district,", "contest,note,");
    assertThatThrownBy(() -> Reads.text(plain.replace("Mid,1", "Mid,2")))
        .hasMessageContaining("--map area=precinct+party adds them up");
  }

  @Test
  void districtsOfOneOfficeAreNeverOneContest() throws UnusableInputException {
    String text =
        """
        Town,Race,District,Party,Choice,Votes
        Ash,House,1,DEM,Ann Able,50
        Ash,House,1,REP,Bob Best,40
        Elm,House,2,DEM,Cy Cole,30
        Elm,Governor,,DEM,Di Dunn,20
        Ash,Governor,,DEM,Di Dunn,60
        """;
    assertThatThrownBy(() -> Reads.text(text))
        .hasMessageContaining("differ in \"District\": --map contest=Race+District reads a contest")
        .hasMessageContaining(", --keep District=1 or --keep District=2 chooses one");
    ReadingOptions joined = Reads.mapped("contest=Race+District").build();
    assertThat(Reads.described(Reads.text(text, joined)))
        .isEqualTo(
            """
            House / 1: Ann Able 50 (DEM), Bob Best 40 (REP)
            House / 2: Cy Cole 30 (DEM)
            Governor: Di Dunn 80 (DEM)\
            """);
  }

  @Test
  void wardsOfOpenElectionsAreAreas() throws UnusableInputException {
    String wards =
        """
        county,ward,office,district,total votes,party,candidate,votes
        Fen,Ward 1,Court,1,81,NP,Ann Able,80
        Fen,Ward 1,Court,1,81,NP,Scattering,1
        Mid,Ward 1,Court,1,86,NP,Ann Able,86
        """;
    Reading reading = Reads.text(wards);
    assertThat(Reads.described(reading)).isEqualTo("Court / 1: Ann Able 166 (NP)");
    assertThat(reading.election().contests().get(0).votes()).isEqualTo(OptionalLong.of(167));
  }

  private static Reading read(String name) throws UnusableInputException {
    return Reads.text(text(name));
  }

  private static String text(String name) {
    try (InputStream in = PublishedLayoutsTest.class.getResourceAsStream("/layouts/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
