package nectally.input;

import static nectally.PublishedFile.excerpt;
import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.problem.Diagnostic;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as their publishers give them: excerpts, and the whole files where they are there. */
class PublishedFilesTest {

  private static Reading read(Path file, ReadingOptions options) throws UnusableInputException {
    return ElectionReader.read(List.of(file.toString()), options, Reads.input(""));
  }

  private static void assertSize(Reading reading, int contests, int candidacies, long votes) {
    long found = 0;
    int people = 0;
    for (Contest contest : reading.election().contests()) {
      people += contest.candidacies().size();
      found += contest.votes().orElse(0);
    }
    assertThat(List.of(reading.election().contests().size(), people, found))
        .as("contests, candidacies, votes")
        .isEqualTo(List.of(contests, candidacies, votes));
    // A party is written with two apostrophes in one file.
    assertThat(reading.warnings())
        .filteredOn(Diagnostic::isWarning)
        .allMatch(warning -> warning.message().contains("\"Women\u2019s Equality Party\""));
    assertThat(reading.unusedMappings()).isEmpty();
  }

  private static void assertAll(Reading reading, Predicate<Contest> fact) {
    List<String> without = new ArrayList<>();
    for (Contest contest : reading.election().contests()) {
      if (!fact.test(contest)) {
        without.add(contest.name());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void generalElection2017() throws UnusableInputException {
    Reading reading =
        read(
            whole("uk-general-elections/HoC-GE2017-results-by-candidate.csv"),
            ReadingOptions.DEFAULT);
    assertSize(reading, 650, 3304, 32_204_184);
    assertAll(reading, contest -> contest.statedSeats().equals(OptionalInt.of(1)));
  }

  @Test
  void generalElection2017WithItsConstituencies() throws UnusableInputException {
    ReadingOptions options =
        ReadingOptions.builder()
            .contestsFile(
                Optional.of(
                    Reads.bytes(
                        whole("uk-general-elections/HoC-GE2017-results-by-constituency.csv"))))
            .build();
    Reading reading =
        read(whole("uk-general-elections/HoC-GE2017-results-by-candidate.csv"), options);
    assertAll(reading, contest -> contest.facts().publishedTotal().equals(contest.votes()));
  }

  @Test
  void generalElection2019() throws UnusableInputException {
    Reading reading =
        read(
            whole("uk-general-elections/HoC-GE2019-results-by-candidate.csv"),
            ReadingOptions.DEFAULT);
    assertSize(reading, 650, 3320, 32_014_850);
    assertThat(Reads.layouts(reading)).hasSize(1);
  }

  @Test
  void handbook2021() throws UnusableInputException {
    Reading reading =
        read(
            whole("uk-local/2021_candidates.csv"),
            Reads.mapped(
                    "contest=Local authority code+Ward/ED code",
                    "id=Candidate number",
                    "slate=Party name")
                .build());
    assertSize(reading, 3864, 18_044, 13_753_845);
  }

  @Test
  void handbook2021NeedsNoOption() throws UnusableInputException {
    Reading reading = read(whole("uk-local/2021_candidates.csv"), ReadingOptions.DEFAULT);
    assertSize(reading, 3864, 18_044, 13_753_845);
  }

  @Test
  void leap2018(@TempDir Path folder) throws IOException, UnusableInputException {
    assertThat(leap(excerpt("leap-2018.csv"), folder)).isEqualTo(32);
  }

  @Test
  void theWholeOfLeap2018(@TempDir Path folder) throws IOException, UnusableInputException {
    assertThat(leap(whole("uk-local/leap-2018-05-03.csv"), folder)).isEqualTo(16_058);
  }

  /** Returns how many candidates there are, after those who are NULL are left out. */
  private static int leap(Path published, Path folder) throws IOException, UnusableInputException {
    List<String> kept =
        Files.readAllLines(published).stream().filter(line -> !line.contains("NULL")).toList();
    Path file = Files.write(folder.resolve("leap.csv"), kept);
    ReadingOptions options =
        Reads.mapped("contest=council+ward", "candidate=candidate+slate")
            .columns(List.of("council", "", "ward", "", "candidate", "slate", "votes", "elected"))
            .build();
    Reading reading = read(file, options);
    int people =
        reading.election().contests().stream()
            .mapToInt(contest -> contest.candidacies().size())
            .sum();
    assertThat(people).isEqualTo(kept.size());
    return people;
  }

  @Test
  void trafford() throws UnusableInputException {
    Reading reading =
        read(
            whole("uk-local/trafford_2016-2026.csv"),
            Reads.mapped(
                    "contest=ElectoralAreaLabel+ElectionDate",
                    "ballots=VotesCast",
                    "slate=PoliticalPartyLabel")
                .build());
    assertSize(reading, 180, 1014, 1_053_842);
  }

  @Test
  void traffordNeedsNoOption() throws UnusableInputException {
    Reading reading = read(whole("uk-local/trafford_2016-2026.csv"), ReadingOptions.DEFAULT);
    assertSize(reading, 180, 1014, 1_053_842);
    assertAll(reading, contest -> contest.seats().isPresent());
  }

  @Test
  void vermontHasCarriageReturnsAlone() throws UnusableInputException {
    ReadingOptions options =
        Reads.mapped("contest=office+district", "area=town").only(List.of("President*")).build();
    Reading reading = read(whole("odd-files/vt-2016-cr-only.csv"), options);
    assertSize(reading, 1, 6, 315_077);
    assertThat(reading.election().contests().get(0).candidacies().stream().map(Candidacy::votes))
        .contains(OptionalLong.of(178_573));
  }

  @Test
  void wisconsinStatesTotalsByWard() throws UnusableInputException {
    ReadingOptions options = Reads.mapped("contest=office+district", "area=county+ward").build();
    Reading reading = read(whole("odd-files/wi-2016-wards.csv"), options);
    assertSize(reading, 45, 56, 5_920_329);
    assertAll(reading, contest -> contest.facts().publishedTotal().isPresent());
  }

  @Test
  void suttonColdfield() throws UnusableInputException {
    Reading reading =
        read(
            whole("odd-files/sutton_coldfield_2018.csv"),
            Reads.mapped("contest=File", "votes=Number of Votes").build());
    assertSize(reading, 8, 48, 64_196);
  }

  @Test
  void taiwan() throws UnusableInputException {
    assertSize(
        read(whole("taiwan/2014-township-reps.csv"), ReadingOptions.DEFAULT), 640, 3113, 3_315_899);
    assertSize(
        read(whole("taiwan/2014-county-council.csv"), ReadingOptions.DEFAULT), 95, 804, 3_791_667);
  }

  @Test
  void excerptsOfTheLibraryNeedNoOption() throws UnusableInputException {
    Reading seats = read(excerpt("ge2017-candidates.csv"), ReadingOptions.DEFAULT);
    assertSize(seats, 10, 51, 464_043);
    assertAll(seats, contest -> contest.statedSeats().equals(OptionalInt.of(1)));
    assertSize(read(excerpt("ge2019-candidates.csv"), ReadingOptions.DEFAULT), 10, 54, 466_054);
    assertSize(
        read(excerpt("handbook-2021-candidates.csv"), ReadingOptions.DEFAULT), 5, 51, 38_800);
  }

  @Test
  void anExcerptOfACouncilNeedsNoOption() throws UnusableInputException {
    Reading reading = read(excerpt("trafford-2016-2023.csv"), ReadingOptions.DEFAULT);
    assertSize(reading, 4, 28, 23_876);
    assertThat(reading.election().contests().stream().map(Contest::seats))
        .containsExactly(
            OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(1), OptionalInt.of(3));
  }

  @Test
  void townsOfVermontHaveCarriageReturnsAlone() throws UnusableInputException {
    ReadingOptions options = Reads.mapped("contest=office+district", "area=town").build();
    Reading reading = read(excerpt("vermont-2016.csv"), options);
    assertSize(reading, 2, 8, 11_334);
  }

  @Test
  void wardsOfWisconsinStateTheirTotals() throws UnusableInputException {
    ReadingOptions options = Reads.mapped("contest=office+district", "area=county+ward").build();
    Reading reading = read(excerpt("wisconsin-2016.csv"), options);
    assertAll(reading, contest -> contest.facts().publishedTotal().equals(contest.votes()));
  }

  @Test
  void aHeaderOfSuttonColdfieldHasALineEnd() throws UnusableInputException {
    Reading reading =
        read(
            excerpt("sutton-coldfield-2018.csv"),
            Reads.mapped("contest=File", "votes=Number of Votes").build());
    assertSize(reading, 3, 12, 11_717);
  }

  @Test
  void excerptsOfTaiwan() throws UnusableInputException {
    Reading townships =
        read(excerpt("taiwan-2014-township-representatives.csv"), ReadingOptions.DEFAULT);
    assertSize(townships, 7, 41, 64_109);
    Reading counties = read(excerpt("taiwan-2014-county-councillors.csv"), ReadingOptions.DEFAULT);
    assertSize(counties, 4, 21, 136_766);
  }
}
