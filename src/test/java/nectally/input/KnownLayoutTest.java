package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownLayoutTest {

  private static final String ROW_2017 =
      "ONS ID,ONS region ID,Constituency name,County name,Region name,Country name,Constituency"
          + " type,Party name,Party abbreviation,Candidate first name,Candidate surname,Candidate"
          + " gender,Sitting MP,Former MP,Member MNIS ID,Votes,Share,Change\n"
          + "X1,Y1,Northtown,,North,Fictionland,County,Labour and"
          + " Co-operative,Lab,Ann,Example,Female,Yes,Yes,,600,0.600000,0.1\n";
  private static final String ROW_2019 =
      "ons_id,ons_region_id,constituency_name,county_name,region_name,country_name,constituency_type,party_name,party_abbreviation,firstname,surname,gender,sitting_mp,former_mp,votes,share,change\n"
          + "X1,Y1,Northtown,Northshire,North,Fictionland,County,Labour and"
          + " Co-operative,Lab,Ann,Example,Female,Yes,Yes,500,0.5,-0.1\n";
  private static final String DEMOCRACY_CLUB =
      "person_id,person_name,election_id,ballot_paper_id,election_date,party_name,party_id,post_label,seats_contested,votes_cast,elected,turnout_reported,spoilt_ballots,total_electorate,gender\n"
          + "1,Ann Black,local.a.2018,local.a.st-mary.2018,2018-05-03,Labour,PP53,St"
          + " Mary,1,50,True,90,1,200,female\n"
          + "2,Bob,local.b.2018,local.b.st-mary.2018,2018-05-03,Labour,PP53,St"
          + " Mary,1,40,t,90,1,200,male\n"
          + "3,Cy,local.b.2018,local.b.park.2018,2018-05-03,Labour,PP53,Park,2,40,f,90,1,200,\n";

  @Test
  void theHouseOfCommonsLibraryHasOneSeatAConstituency() throws UnusableInputException {
    for (String text : new String[] {ROW_2017, ROW_2019}) {
      Reading reading = Reads.text(text);
      Contest contest = reading.election().contests().get(0);
      assertThat(contest.statedSeats()).isEqualTo(OptionalInt.of(1));
      assertThat(contest.name()).isEqualTo("Northtown");
      assertThat(contest.candidacies().get(0).name()).isEqualTo("Ann Example");
      assertThat(contest.candidacies().get(0).slate()).contains("Lab");
      assertThat(contest.candidacies().get(0).gender()).contains("F");
      assertThat(contest.candidacies().get(0).published().share()).isPresent();
      assertThat(Reads.layouts(reading))
          .containsExactly(
              "results by candidate of the House of Commons Library, one seat in"
                  + " each constituency, parties by abbreviation");
    }
  }

  @Test
  void partiesOfTheLibraryAreToldByTheirAbbreviations() throws UnusableInputException {
    for (String text : new String[] {ROW_2017, ROW_2019}) {
      Reading reading = Reads.text(text);
      String name = ResultsColumns.attribute(reading.election(), "Party Name");
      Candidacy candidacy = reading.election().contests().get(0).candidacies().get(0);
      assertThat(candidacy.attributes().get(name)).contains("Labour and Co-operative");
      ReadingOptions byName = Reads.mapped("slate=party name").build();
      assertThat(Reads.described(Reads.text(text, byName))).contains("(Labour and Co-operative)");
    }
  }

  @Test
  void otherContestsOfTheSameFileHaveUnknownSeats() throws UnusableInputException {
    Reading reading = Reads.text(ROW_2019, Reads.mapped("contest=region_name").build());
    assertThat(Reads.described(reading))
        .isEqualTo("North: Ann Example 500 (Labour and Co-operative) F");
    assertThat(Reads.layouts(reading)).isEmpty();
  }

  @Test
  void theLibraryHasTheIdsOfDemocracyClub() throws UnusableInputException {
    String text = ROW_2017.replace("Change\n", "Change,DC Person ID\n").stripTrailing() + ",4252\n";
    assertThat(Reads.text(text).election().contests().get(0).candidacies().get(0).id())
        .contains("4252");
  }

  @Test
  void aWardOfDemocracyClubIsFoundByItsBallotPaper(@TempDir Path folder)
      throws UnusableInputException {
    String papers =
        """
        ballot_paper_id,post_label,region
        local.a.st-mary.2018,St Mary,N
        local.b.st-mary.2018,St Mary,S
        local.b.park.2018,Park,S
        """;
    Path file = Reads.write(folder, "papers.csv", papers);
    ReadingOptions joined =
        ReadingOptions.builder().contestsFile(Optional.of(Reads.bytes(file))).build();
    Reading reading = Reads.text(DEMOCRACY_CLUB, joined);
    assertThat(reading.warnings()).isEmpty();
    assertThat(
            reading.election().contests().stream()
                .map(c -> c.candidacies().get(0).attributes().get("region").orElse("")))
        .containsExactly("N", "S", "S");
    for (String only : new String[] {"local.b.st*", "st mary / local.b.*"}) {
      ReadingOptions one = ReadingOptions.builder().only(List.of(only)).build();
      assertThat(Reads.text(DEMOCRACY_CLUB, one).election().contests()).hasSize(1);
    }
  }

  @Test
  void democracyClubTellsWardsOfOneNameApart() throws UnusableInputException {
    Reading reading = Reads.text(DEMOCRACY_CLUB);
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            St Mary / local.a.st-mary.2018/1: Ann Black 50* #1 (Labour) F
            St Mary / local.b.st-mary.2018/1: Bob 40* #2 (Labour) M
            Park/2: Cy 40 #3 (Labour)\
            """);
    assertThat(Reads.layouts(reading)).containsExactly("candidates and results of Democracy Club");
  }

  @Test
  void theLocalGovernmentAssociationHasAllElectionsOfACouncil() throws UnusableInputException {
    String text =
        """
        ElectionDate,ElectoralAreaLabel,CandidateSurname,CandidateForenames,PoliticalPartyLabel,VotesWon,Elected,EligibleElectorate
        2018-05-03,Park,EXAMPLE,Ann,Green,50,ELECTED,100
        2018-05-03,Park,OTHER,Bo,Labour,40,NOT ELECTED,100
        2022-05-05,Park,EXAMPLE,Ann,Green,30,NOT ELECTED,110
        2022-05-05,Park,OTHER,Bo,Labour,60,ELECTED,110
        2022-05-05,Mill,THIRD,Cy,Labour,20,ELECTED,90
        """;
    Reading reading = Reads.text(text);
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            Park / 2018-05-03: Ann EXAMPLE 50* (Green), Bo OTHER 40 (Labour)
            Park / 2022-05-05: Ann EXAMPLE 30 (Green), Bo OTHER 60* (Labour)
            Mill: Cy THIRD 20* (Labour)\
            """);
    assertThat(Reads.layouts(reading)).hasSize(1);
    ReadingOptions joined = Reads.mapped("contest=ElectoralAreaLabel+ElectionDate").build();
    assertThat(Reads.layouts(Reads.text(text, joined))).isEmpty();
  }

  @Test
  void theHandbookTellsWardsByCouncilAndCodeAndPeopleByNumber() throws UnusableInputException {
    String header =
        "Local authority code,Local authority name,Ward/ED code,Ward/ED name,Candidate"
            + " number,Candidate name,Votes,Elected,Party name\n";
    String text =
        header
            + "A1,Northshire,W1,Park,1,Smith A.,50,1,Green\n"
            + "A1,Northshire,W1,Park,2,Smith A.,40,0,Labour\n"
            + "A2,Southshire,W2,Park,3,Other B.,30,1,Labour\n"
            + "A2,Southshire,W3,Park,4,Third C.,20,1,Labour\n";
    Reading reading = Reads.text(text);
    assertThat(Reads.described(reading))
        .isEqualTo(
            """
            Northshire / Park: Smith A. 50* #1 (Green), Smith A. 40 #2 (Labour)
            Southshire / Park / W2: Other B. 30* #3 (Labour)
            Southshire / Park / W3: Third C. 20* #4 (Labour)\
            """);
    assertThat(reading.election().has("local authority name")).isTrue();
    ReadingOptions own = Reads.mapped("id=Ward/ED code", "contest=Candidate number").build();
    assertThat(Reads.described(Reads.text(text, own))).startsWith("1: Smith A. 50* #W1 (Green)");
  }
}
