package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nectally.csv.InputBytes;
import nectally.model.Contest;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinsTest {

  @TempDir Path folder;

  private Optional<InputBytes> file(String name, String text) {
    return Optional.of(Reads.bytes(Reads.write(folder, name, text)));
  }

  private String warnings(Reading reading) {
    return Reads.lines(reading.warnings()).replace(folder + "/", "");
  }

  private String problems(String text, ReadingOptions options) {
    return Reads.problems(text, options).replace(folder + "/", "");
  }

  @Test
  void candidatesGetWhatAFileSaysOfThem() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(
                file(
                    "who.csv",
                    "name;sex;party;id;region\nANN;w;Left;a1;N\n\"Black, Bob\";m;Right;b2;S\n"))
            .build();
    Reading reading = Reads.text("candidate,votes\nAnn,5\nBob Black,3\n", options);
    assertThat(Reads.described(reading))
        .isEqualTo("standard input: Ann 5 #a1 (Left) F, Bob Black 3 #b2 (Right) M");
    assertThat(reading.election().contests().get(0).candidacies().get(1).attributes())
        .hasToString("{gender=M, slate=Right, region=S}");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void candidatesAreFoundByTheirIdFirst() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(file("who.csv", "id,candidate,slate\n1,Old Name,L\n2,Ann,R\n"))
            .build();
    assertThat(Reads.described(Reads.text("candidate,id,votes\nAnn,1,5\nAnn,2,3\n", options)))
        .isEqualTo("standard input: Ann 5 #1 (L), Ann 3 #2 (R)");
  }

  @Test
  void candidatesAreFoundWithinTheirContest() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(file("who.csv", "contest,candidate,slate\nX,Ann,L\nY,Ann,R\n"))
            .build();
    assertThat(Reads.described(Reads.text("contest,candidate,votes\nX,Ann,5\nY,Ann,3\n", options)))
        .isEqualTo("X: Ann 5 (L)\nY: Ann 3 (R)");
  }

  @Test
  void whatDoesNotMatchIsListed() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(file("who.csv", "candidate,slate\nAnn,L\nCy,R\n"))
            .build();
    assertThat(warnings(Reads.text("candidate,votes,slate\nAnn,5,Left\nBob,3,R\n", options)))
        .isEqualTo(
            """
            who.csv: warning: 1 of the candidates in this file are not in the results: "Cy" [unmatched]
            who.csv: warning: 1 of the candidates in the results are not in this file: "Bob" [unmatched]
            who.csv: warning: slate: the results say something else of 1 candidate, and are kept: "Ann" [join-differs]\
            """);
  }

  @Test
  void slatesGetABloc() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .slatesFile(file("slates.csv", "slate,bloc\nLab First,Right\nProgress,Right\n"))
            .build();
    Reading reading = Reads.text("candidate,votes,slate\nA,5,Lab First\nB,3,\nC,1,Left\n", options);
    Contest contest = reading.election().contests().get(0);
    assertThat(contest.candidacies().get(0).attributes().get("bloc")).contains("Right");
    assertThat(contest.candidacies().get(1).attributes().get("bloc")).isEmpty();
    assertThat(warnings(reading))
        .isEqualTo(
            """
            slates.csv: warning: 1 of the slates in this file are not in the results: "Progress" [unmatched]
            slates.csv: warning: 1 of the slates in the results are not in this file: "Left" [unmatched]\
            """);
  }

  @Test
  void theOnlyContestOfEachFileIsOne() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(file("who.csv", "contest,candidate,gender\nCLP,A,F\nCLP,B,M\n"))
            .build();
    Reading reading = Reads.text("candidate,votes\nA,5\nB,3\n", options);
    assertThat(Reads.described(reading)).isEqualTo("standard input: A 5 F, B 3 M");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void contestsGetFactsAndAttributes() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .contestsFile(
                file(
                    "c.csv",
                    """
                    Constituency name,Valid votes,Invalid votes,Electorate,seats,quota,Region
                    X,8,1,20,1,gender:F=1,N
                    """))
            .build();
    Reading reading = Reads.text("contest,candidate,gender,votes\nX,A,F,5\nX,B,M,3\n", options);
    assertThat(Reads.described(reading)).isEqualTo("X/1: A 5 F, B 3 M");
    Contest contest = reading.election().contests().get(0);
    assertThat(contest.facts().publishedTotal()).isEqualTo(OptionalLong.of(8));
    assertThat(contest.facts().spoilt()).isEqualTo(OptionalLong.of(1));
    assertThat(contest.facts().totalPlace().orElseThrow().file()).endsWith("c.csv");
    assertThat(contest.facts().totalPlace().orElseThrow().line()).isEqualTo(2);
    assertThat(contest.quotas()).hasToString("[gender:F=1]");
    assertThat(contest.candidacies().get(1).attributes().get("region")).contains("N");
  }

  @Test
  void countsOfAContestAreNotThoseOfItsAreas() throws UnusableInputException {
    String text = "contest,candidate,area,votes,ballots\nX,A,N,5,6\nX,A,S,3,4\n";
    ReadingOptions right =
        ReadingOptions.builder()
            .contestsFile(file("c.csv", "contest,ballots,electorate\nX,10,20\n"))
            .build();
    assertThat(Reads.text(text, right).election().contests().get(0).facts().electorate())
        .isEqualTo(OptionalLong.of(20));
    ReadingOptions wrong =
        ReadingOptions.builder().contestsFile(file("d.csv", "contest,ballots\nX,11\n")).build();
    assertThat(problems(text, wrong))
        .isEqualTo(
            "d.csv:2:2: error: ballots: expected 10, the sum of the areas of \"X\", found 11"
                + " [contradiction]");
  }

  @Test
  void countsOfAContestAreHeldAgainstAllItsAreas() {
    String text = "contest,candidate,area,votes\nX,A,N,5\nX,B,N,1\nX,A,S,3\nX,B,S,1\n";
    ReadingOptions options =
        ReadingOptions.builder()
            .contestsFile(file("c.csv", "contest,seats,ballots,electorate\nX,1,7,6\n"))
            .build();
    assertThat(problems(text, options))
        .isEqualTo(
            """
            -:2:4: error: votes: "A" has 8 votes, but there are only 7 ballots [votes-above-ballots]
            c.csv:2:3: error: ballots: 7 is more than the electorate of 6 [ballots-above-electorate]
            c.csv:2:3: error: ballots: 7 ballots with 1 vote each cannot carry the 10 votes of "X" [too-many-votes]\
            """);
  }

  @Test
  void factsThatContradictAreAnError() {
    ReadingOptions options =
        ReadingOptions.builder().contestsFile(file("c.csv", "contest,seats\nX,2\n")).build();
    assertThat(problems("contest,candidate,votes,seats\nX,A,5,1\n", options))
        .isEqualTo(
            "c.csv:2:2: error: seats: expected 1 as on line 2 of - for \"X\", found 2; --map seats="
                + " leaves the column out [contradiction]");
  }

  @Test
  void aKeyStandsOnce() {
    ReadingOptions options =
        ReadingOptions.builder().slatesFile(file("s.csv", "slate,bloc\nL,Left\nL,Right\n")).build();
    assertThat(problems("candidate,votes,slate\nA,5,L\n", options))
        .isEqualTo(
            "s.csv:3:1: error: slate: \"L\" is here a second time, first on line 2"
                + " [duplicate-key]");
  }

  @Test
  void aJoinedFileNeedsItsKey() {
    ReadingOptions options =
        ReadingOptions.builder().slatesFile(file("s.csv", "Gruppe,bloc\nL,Left\n")).build();
    assertThat(problems("candidate,votes,slate\nA,5,L\n", options))
        .isEqualTo(
            "s.csv:1: error: slate: no column is known to hold the name that rows are joined by;"
                + " the columns are \"Gruppe\", \"bloc\"; say which it is with --map slate=Gruppe"
                + " or --map slate=bloc [missing-column]");
    ReadingOptions mapped = Reads.mapped("slate=Gruppe").slatesFile(options.slatesFile()).build();
    assertThat(problems("candidate,votes,slate\nA,5,L\n", mapped))
        .isEqualTo("usable: standard input: A 5 (L)");
    ReadingOptions none =
        ReadingOptions.builder()
            .slatesFile(Optional.of(Reads.bytes(folder.resolve("none.csv"))))
            .build();
    assertThat(problems("candidate,votes,slate\nA,5,L\n", none))
        .isEqualTo("none.csv: error: there is no such file [no-such-file]");
  }

  @Test
  void aQuotaMayBeAboutAJoinedColumn() {
    ReadingOptions options =
        ReadingOptions.builder()
            .candidatesFile(file("who.csv", "candidate,region\nA,North\n"))
            .quotas(List.of(nectally.model.Quota.parse("region:North=1")))
            .build();
    assertThat(problems("candidate,votes\nA,5\n", options))
        .isEqualTo("usable: standard input: A 5");
  }

  @Test
  void contestsThatNobodyAskedForAreNotMissed() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .only(List.of("X"))
            .contestsFile(file("c.csv", "contest,seats\nX,1\nY,2\n"))
            .build();
    assertThat(Reads.text("contest,candidate,votes\nX,A,5\nY,B,3\n", options).warnings()).isEmpty();
  }
}
