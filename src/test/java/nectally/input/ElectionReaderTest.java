package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import nectally.model.Contest;
import nectally.model.Quota;
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

  private String problems(ReadingOptions options, String... files) {
    try {
      return "usable: " + Reads.described(read(options, files));
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics()).replace(folder + "/", "");
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
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
        file("north.csv", "contest,candidate,votes,ballots,total\nX,A,5,9,8\nX,B,3,,\n,C,1,,\n");
    String south =
        file("south.csv", "votes;region;candidate;contest;ballots;total\n2;S;b;x;7;2\n4;S;D;;;\n");
    Reading reading = read(ReadingOptions.DEFAULT, north, south);
    assertThat(Reads.described(reading)).isEqualTo("X: A 5, B 5\nnorth: C 1, D 4");
    Contest contest = reading.election().contests().get(0);
    assertThat(contest.facts().ballots()).isEqualTo(OptionalLong.of(16));
    assertThat(contest.facts().publishedTotal()).isEqualTo(OptionalLong.of(10));
    assertThat(contest.candidacies().get(1).attributes().get("region")).contains("S");
  }

  @Test
  void aCompressedFileIsReadByItsContent() throws Exception {
    Path compressed = Files.write(folder.resolve("a.csv.gz"), gzip("candidate,votes\nA,1\n"));
    Path unnamed = Files.write(folder.resolve("a.csv"), gzip("candidate,votes\nA,1\n"));
    String plain = file("b.csv.gz", "candidate,votes\nA,1\n");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, compressed.toString())))
        .isEqualTo("a: A 1");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, unnamed.toString())))
        .isEqualTo("a: A 1");
    assertThat(Reads.described(read(ReadingOptions.DEFAULT, plain))).isEqualTo("b: A 1");
  }

  @Test
  void aDamagedCompressedFileIsSaidToBe() throws IOException {
    byte[] whole = gzip("candidate,votes\nA,1\n");
    Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(whole, whole.length - 9));
    assertThat(problems(ReadingOptions.DEFAULT, folder.resolve("cut.csv.gz").toString()))
        .isEqualTo("cut.csv.gz: error: the compressed file is damaged or cut short [cannot-read]");
  }

  @Test
  void whatIsNoFileIsSaidToBe() {
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/none.csv"))
        .isEqualTo("none.csv: error: there is no such file [no-such-file]");
    assertThat(problems(ReadingOptions.DEFAULT, "a\0b"))
        .isEqualTo("a\0b: error: there is no such file [no-such-file]");
    assertThat(problems(ReadingOptions.DEFAULT, folder.toString()))
        .endsWith(": error: this is a directory, expected a file [not-a-file]");
  }

  @Test
  void aFailingStreamIsAnError() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("wire cut");
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> ElectionReader.read(List.of("-"), ReadingOptions.DEFAULT, failing))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("-: error: the file cannot be read: wire cut [cannot-read]");
  }

  @Test
  void noFileIsReadTwice() {
    String file = file("a.csv", "candidate,votes\nA,1\n");
    assertThat(problems(ReadingOptions.DEFAULT, file, file))
        .isEqualTo("a.csv: error: this file is named twice [file-twice]");
    assertThatThrownBy(() -> read(ReadingOptions.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotUtf8IsPlaced() throws IOException {
    Files.write(
        folder.resolve("l.csv"),
        "candidate,votes\nA,1\nJos\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        folder.resolve("w.csv"), "candidate,votes\nA,1\n".getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        folder.resolve("u.csv"),
        "\uFEFFcandidate,votes\nA,1\n".getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("f.csv"), new byte[] {(byte) 0x80, 'a'});
    Files.write(folder.resolve("x.csv"), new byte[] {'P', 'K', 3, 4, 0});
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/l.csv"))
        .isEqualTo(
            "l.csv:3: error: expected text in UTF-8, found the byte 0xE9; save the file as CSV UTF-8 [not-utf-8]");
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/w.csv")).contains("[no-header]");
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/u.csv"))
        .isEqualTo(
            "u.csv: error: this is text in UTF-16, expected CSV; save it as CSV UTF-8 [not-utf-8]");
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/f.csv"))
        .isEqualTo(
            "f.csv:1: error: expected text in UTF-8, found the byte 0x80; save the file as CSV UTF-8 [not-utf-8]");
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/x.csv"))
        .isEqualTo(
            "x.csv: error: this is a spreadsheet or zip file, expected CSV; save it as CSV UTF-8 [not-utf-8]");
  }

  @Test
  void aLineIsRightHoweverFarTheBadByteIs() throws IOException {
    byte[] text =
        ("candidate,votes\n" + "Ann Black of Somewhere,1\n".repeat(20_000) + "?")
            .getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xFF;
    Files.write(folder.resolve("far.csv"), text);
    assertThat(problems(ReadingOptions.DEFAULT, folder + "/far.csv"))
        .contains("far.csv:20002: error: expected text in UTF-8");
  }

  @Test
  void aRecordBeyondAllMeasureIsRefused() {
    String text = "candidate,votes\n" + "x".repeat(17 << 20);
    assertThat(Reads.problems(text))
        .isEqualTo(
            "-:2: error: a record of more than 16 million characters; is this a table? [record-too-long]");
  }

  @Test
  void problemsAreInTheOrderOfTheirPlaces() {
    String second = file("a.csv", "candidate,votes,elected\nA,x,?\nB,1\n");
    String first = file("b.csv", "candidate,votes\nA,1\nB,-1\n");
    assertThat(problems(ReadingOptions.DEFAULT, first, second, folder + "/none.csv"))
        .isEqualTo(
            """
            b.csv:3:2: error: votes: expected a whole number that is not negative, found "-1" [negative-count]
            a.csv:2:2: error: votes: expected a whole number, found "x" [not-a-count]
            a.csv:2:3: error: elected: expected yes, no or a blank cell, found "?" [not-yes-or-no]
            a.csv:3: error: expected 3 cells as in the header, found 2 [row-too-short]
            none.csv: error: there is no such file [no-such-file]""");
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
    ReadingOptions options = ReadingOptions.builder().only(Optional.of("PRES*")).build();
    assertThat(Reads.described(Reads.text(text, options)))
        .isEqualTo("President: A 1\npresident  / 2: C 2");
    ReadingOptions none = ReadingOptions.builder().only(Optional.of("Mayor")).build();
    Reading reading = Reads.text(text, none);
    assertThat(reading.election().contests()).isEmpty();
    assertThat(Reads.lines(reading.warnings()))
        .isEqualTo("-: warning: no contest is called \"Mayor\" [no-such-contest]");
  }

  @Test
  void everyContestIsSplitByTheValuesOfAColumn() throws UnusableInputException {
    String text =
        "contest,candidate,region,votes,ballots,seats\nX,A,N,5,9,1\nX,B,N,3,9,1\nX,A,S,1,7,1\nX,B,,2,,1\n";
    ReadingOptions options = ReadingOptions.builder().per(Optional.of("Region")).build();
    Reading reading = Reads.text(text, options);
    assertThat(Reads.described(reading))
        .isEqualTo("X / N/1: A 5, B 3\nX / S/1: A 1\nX / (blank)/1: B 2");
    assertThat(reading.election().contests().get(1).facts().ballots())
        .isEqualTo(OptionalLong.of(7));
    ReadingOptions unknown = ReadingOptions.builder().per(Optional.of("county")).build();
    assertThat(Reads.problems("candidate,votes\nA,1\n", unknown))
        .isEqualTo(
            "-:1: error: no column is called \"county\", to split contests by [unknown-column]");
  }

  @Test
  void attributesAreWhatAllRowsOfACandidateSay() throws UnusableInputException {
    String text =
        "candidate,Home  Town,county,area,votes\nA,Bath,,N,5\nA,Bath,Kent,S,1\nB,Ely,Kent,N,1\nB,York,Kent,S,1\nB,Ely,Kent,W,1\n";
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
        .hasToString("Published[share=Optional[62.5%], rank=Optional[1=], change=Optional[+1.0]]");
    assertThat(contest.candidacies().get(0).place()).hasToString("Place[file=-, line=2]");
    assertThat(contest.candidacies().get(0).declaredElected()).isEmpty();
  }

  @Test
  void countsAreAddedOverAreas() throws UnusableInputException {
    String text =
        "candidate,area,votes,ballots,spoilt,electorate,total votes\nA,N,5,8,1,20,8\nB,N,3,8,1,20,8\nA,S,4,5,0,10,4\n";
    assertThat(Reads.text(text).election().contests().get(0).facts())
        .hasToString(
            "ContestFacts[votesPerBallot=OptionalInt.empty, ballots=OptionalLong[13],"
                + " spoilt=OptionalLong[1], electorate=OptionalLong[30],"
                + " publishedTotal=OptionalLong[12]]");
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
