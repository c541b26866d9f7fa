package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Contest;
import nectally.model.Marks;
import nectally.model.Quota;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElectionReaderTest {

  @TempDir Path folder;

  private String file(String name, String text) {
    return Reads.write(folder, name, text).toString();
  }

  private Reading read(ReadingOptions options, String... files) throws UnusableInputException {
    return ElectionReader.read(Arrays.asList(files), options, Reads.input(""));
  }

  @Test
  void anElectionIsNamedAfterItsFirstFile() throws UnusableInputException {
    Reading reading = read(ReadingOptions.DEFAULT, file("2014.csv", "candidate,votes\nA,1\n"));
    assertThat(reading.election().name()).isEqualTo("2014");
    assertThat(Reads.described(reading)).isEqualTo("2014: A 1");
  }

  @Test
  void severalFilesAreOneElection() throws UnusableInputException {
    String north =
        file("north.csv", "contest,candidate,votes,ballots,total\n,C,1,,\nX,A,5,9,8\nX,B,3,,\n");
    String south =
        file("south.csv", "votes;region;candidate;contest;ballots;total\n4;S;D;;;\n2;S;B;X;7;2\n");
    Reading reading = read(ReadingOptions.DEFAULT, north, south);
    assertThat(Reads.described(reading)).isEqualTo("north: C 1, D 4\nX: A 5, B 5");
    Contest contest = reading.election().contests().get(1);
    assertThat(contest.facts().ballots()).isEqualTo(OptionalLong.of(16));
    assertThat(contest.facts().publishedTotal()).isEqualTo(OptionalLong.of(10));
    assertThat(contest.candidacies().get(1).attributes().get("region")).contains("S");
  }

  @Test
  void partsByGenderAreOfOneSpelling() throws UnusableInputException {
    ReadingOptions options = ReadingOptions.builder().per(Optional.of("gender")).build();
    assertThat(
            Reads.described(Reads.text("candidate,sex,votes\nA,f,5\nB,Female,3\nC,m,1\n", options)))
        .isEqualTo("standard input / F: A 5 F, B 3 F\nstandard input / M: C 1 M");
  }

  @Test
  void ballotsCarryTheVotesOfTheSeatsThatTheUserStates() {
    String text = "candidate,votes,ballots\nA,9,10\nB,8,10\n";
    assertThat(Reads.problems(text, seats(1))).contains("10 ballots with 1 vote each");
    assertThat(Reads.problems(text, seats(2))).startsWith("usable");
    String more = "candidate,votes,ballots,seats\nA,9,10,2\nB,8,10,2\n";
    assertThat(Reads.problems(more, seats(1))).startsWith("usable");
  }

  private static ReadingOptions seats(int number) {
    return ReadingOptions.builder().seats(OptionalInt.of(number)).build();
  }

  @Test
  void aFileThatIsCalledNominationsCountsThem() throws UnusableInputException {
    String text = "candidate,votes\nA,2\n";
    for (String name : List.of("2014-Nominations.csv", "nomination_totals.csv")) {
      Reading reading = read(ReadingOptions.DEFAULT, file(name, text));
      assertThat(reading.election().contests().get(0).marks()).isEqualTo(Marks.NOMINATIONS);
    }
    assertThat(Reads.text(text).election().contests().get(0).marks()).isEqualTo(Marks.VOTES);
  }

  @Test
  void votesAndNominationsAreAddedUpWithAWarning() throws UnusableInputException {
    String votes = file("votes.csv", "candidate,votes\nA,3\n");
    String nominations = file("nominations.csv", "candidate,nominations\nA,2\n");
    Reading reading = read(ReadingOptions.DEFAULT, votes, nominations);
    assertThat(Reads.described(reading)).isEqualTo("votes: A 5");
    assertThat(reading.election().contests().get(0).marks()).isEqualTo(Marks.VOTES);
    assertThat(Reads.lines(reading.warnings()))
        .endsWith(
            "nominations.csv:1:2: warning: nominations: this file counts nominations and another"
                + " votes, and they are added up [votes-and-nominations]");
  }

  @Test
  void seatsAndQuotasOfTheUserWin() throws UnusableInputException {
    String text = "candidate,sex,votes,seats,quota\nA,f,2,1,gender:F=1\nB,m,1,1,\n";
    Contest own = Reads.text(text).election().contests().get(0);
    assertThat(own.statedSeats()).isEqualTo(OptionalInt.of(1));
    assertThat(own.quotas()).containsExactly(Quota.parse("gender:F=1"));
    ReadingOptions options =
        ReadingOptions.builder()
            .seats(OptionalInt.of(2))
            .quotas(Quota.parseAll("sex:woman=50%"))
            .build();
    Contest other = Reads.text(text, options).election().contests().get(0);
    assertThat(other.statedSeats()).isEqualTo(OptionalInt.of(2));
    assertThat(other.quotas()).containsExactly(Quota.parse("gender:F=50%"));
  }

  @Test
  void aQuotaOfTheUserNamesAColumn() {
    ReadingOptions options =
        ReadingOptions.builder().quotas(Quota.parseAll("height:tall=2")).build();
    assertThat(Reads.problems("candidate,slate,gender,votes\nA,L,F,1\n", options))
        .isEqualTo(
            "-:1: error: quota height:tall=2: no column is called \"height\"; quotas can be about"
                + " \"slate\", \"gender\" [unknown-quota-attribute]");
  }

  @Test
  void aFileWithoutHeaderHasItsColumnsFromTheUser() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder().columns(List.of("council", "", "candidate", "votes")).build();
    Reading reading = Reads.text("Adur,E07,Ann,5\nAdur,E08,Bob,3\n", options);
    assertThat(Reads.described(reading)).isEqualTo("standard input: Ann 5, Bob 3");
    assertThat(reading.election().contests().get(0).candidacies().get(0).attributes().names())
        .containsExactly("council");
    assertThat(Reads.problems("Adur;E07;Ann;5\nAdur;E08;3\n", options))
        .isEqualTo("-:2: error: expected 4 cells as in the header, found 3 [row-too-short]");
  }

  @Test
  void theUsersDelimiterWins() throws UnusableInputException {
    ReadingOptions options = ReadingOptions.builder().delimiter(Optional.of('#')).build();
    assertThat(Reads.described(Reads.text("candidate#votes#a,b,c\nAnn#5#x\n", options)))
        .isEqualTo("standard input: Ann 5");
  }

  @Test
  void onlyTheContestsThatAreAskedForAreRead() throws UnusableInputException {
    String text = "contest,candidate,votes\nPresident,A,1\nGovernor,B,x\npresident  / 2,C,2\n";
    ReadingOptions options = ReadingOptions.builder().only(List.of("PRES*")).build();
    assertThat(Reads.described(Reads.text(text, options)))
        .isEqualTo("President: A 1\npresident  / 2: C 2");
    ReadingOptions none = ReadingOptions.builder().only(List.of("Mayor")).build();
    Reading reading = Reads.text(text, none);
    assertThat(reading.election().contests()).isEmpty();
    assertThat(reading.unknownContests())
        .containsExactly(
            new UnknownContest("Mayor", List.of("President", "Governor", "president  / 2")));
  }

  @Test
  void everyContestIsSplitByTheValuesOfAColumn() throws UnusableInputException {
    String text =
        """
        contest,candidate,region,votes,ballots,seats
        X,A,N,5,9,1
        X,B,N,3,9,1
        X,A,S,1,7,1
        X,B,,2,,1
        """;
    ReadingOptions options = ReadingOptions.builder().per(Optional.of("Region")).build();
    Reading reading = Reads.text(text, options);
    assertThat(Reads.described(reading))
        .isEqualTo("X / N/1: A 5, B 3\nX / S/1: A 1\nX / (blank)/1: B 2");
    assertThat(reading.election().contests().get(1).facts().ballots())
        .isEqualTo(OptionalLong.of(7));
    ReadingOptions unknown = ReadingOptions.builder().per(Optional.of("county")).build();
    assertThat(Reads.problems("candidate,votes\nA,1\n", unknown))
        .isEqualTo(
            "-:1: error: no column is called \"county\", to split contests by; there are"
                + " \"candidate\", \"votes\" [unknown-column]");
  }

  @Test
  void attributesAreWhatAllRowsOfACandidateSay() throws UnusableInputException {
    String text =
        """
        candidate,Home  Town,county,area,votes
        A,Bath,,N,5
        A,Bath,Kent,S,1
        B,Ely,Kent,N,1
        B,York,Kent,S,1
        B,Ely,Kent,W,1
        """;
    Contest contest = Reads.text(text).election().contests().get(0);
    assertThat(contest.candidacies().get(0).attributes())
        .hasToString("{home town=Bath, county=Kent}");
    assertThat(contest.candidacies().get(1).attributes()).hasToString("{home town=, county=Kent}");
  }

  @Test
  void publishedFiguresAreKeptAsPrinted() throws UnusableInputException {
    Contest contest =
        Reads.text("candidate,votes,share,rank,change\nA,5,62.5%,1=,+1.0\n")
            .election()
            .contests()
            .get(0);
    assertThat(contest.candidacies().get(0).published())
        .hasToString(
            "Published[share=Optional[62.5%], rank=Optional[1=], change=Optional[+1.0],"
                + " areByArea=false]");
    assertThat(contest.candidacies().get(0).place()).hasToString("-:2");
    assertThat(contest.candidacies().get(0).declaredElected()).isEmpty();
  }

  @Test
  void countsAreAddedOverAreas() throws UnusableInputException {
    String text =
        """
        candidate,area,votes,ballots,spoilt,electorate,total votes
        A,N,5,8,1,20,8
        B,N,3,8,1,20,8
        A,S,4,5,0,10,4
        """;
    assertThat(Reads.text(text).election().contests().get(0).facts())
        .hasToString(
            "ContestFacts[votesPerBallot=OptionalInt.empty, ballots=OptionalLong[13],"
                + " spoilt=OptionalLong[1], electorate=OptionalLong[30],"
                + " publishedTotal=OptionalLong[12], totalPlace=Optional[-:2],"
                + " rows=RowFacts[writeIn=OptionalLong.empty, lists=[],"
                + " votesKnown=true, blank=OptionalLong.empty, underVotes=OptionalLong.empty,"
                + " overVotes=OptionalLong.empty], marks=VOTES, sitting=[], withdrawn=[]]");
  }

  @Test
  void columnsThatUsersNameAreFound() throws UnusableInputException {
    Reading reading =
        Reads.text("candidate,Party name,Party abbreviation,sex,votes\nA,Labour,Lab,F,1\n");
    assertThat(ResultsColumns.attribute(reading.election(), "PARTY NAME")).isEqualTo("slate");
    assertThat(ResultsColumns.attribute(reading.election(), "Party  Abbreviation"))
        .isEqualTo("party abbreviation");
    assertThat(ResultsColumns.attribute(reading.election(), "Sex")).isEqualTo("gender");
    assertThat(ResultsColumns.attribute(reading.election(), "Region")).isEqualTo("region");
  }
}
