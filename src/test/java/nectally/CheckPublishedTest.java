package nectally;

import static nectally.PublishedFile.excerpt;
import static nectally.PublishedFile.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares, changes and totals as the House of Commons Library published them. */
class CheckPublishedTest {

  private static final String FOLDER = "uk-general-elections/";
  private static final String GE2017 = FOLDER + "HoC-GE2017-results-by-candidate.csv";
  private static final String GE2019 = FOLDER + "HoC-GE2019-results-by-candidate.csv";
  private static final Path SEATS_2017 = excerpt("ge2017-candidates.csv");
  private static final Path SEATS_2019 = excerpt("ge2019-candidates.csv");

  /** How many digits are altered, one in each run. */
  private static final int ALTERATIONS = 20;

  private static ProgramRun check(Object... arguments) {
    List<String> words = new ArrayList<>(List.of("check"));
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    return ProgramRun.of(words, new byte[0]);
  }

  private static ProgramRun against2017(Path file, Path before, Object... more) {
    List<Object> words = new ArrayList<>(List.of(file, "--compare", before));
    words.addAll(List.of("--map", "slate=party_abbreviation"));
    words.addAll(List.of("--map", "slate=Party abbreviation"));
    words.addAll(List.of(more));
    return check(words.toArray());
  }

  @Test
  void sharesAndChangesOfTenSeatsHold() {
    ProgramRun run = check(SEATS_2019, "--compare", SEATS_2017);
    assertThat(run.out()).isEqualTo("83 figures checked: 54 shares, 29 changes. All hold.\n");
    assertThat(run.err()).contains("3 changes not checked", "Alliance, Ashfield Independents");
    assertThat(run.status()).isZero();
  }

  @Test
  void totalsOfTenSeatsHold() {
    assertThat(check(SEATS_2017, "--contests", excerpt("ge2017-constituencies.csv")).out())
        .isEqualTo("61 figures checked: 51 shares, 10 totals. All hold.\n");
  }

  @Test
  void everyShareOf2017And2019Holds() {
    assertThat(check(whole(GE2017), "--seats", 1).out())
        .isEqualTo("3,304 figures checked: 3,304 shares. All hold.\n");
    assertThat(check(whole(GE2017), "--seats", 1).status()).isZero();
    assertThat(check(whole(GE2019), "--seats", 1).out())
        .isEqualTo("3,320 figures checked: 3,320 shares. All hold.\n");
    assertThat(check(whole(GE2019), "--seats", 1).status()).isZero();
  }

  @Test
  void everyChangeOfAPartyThatKeptItsAbbreviationHolds() {
    ProgramRun run = against2017(whole(GE2019), whole(GE2017));
    assertThat(run.out())
        .isEqualTo("5,816 figures checked: 3,320 shares, 2,496 changes. All hold.\n");
    assertThat(run.err()).contains("45 changes not checked", "Alliance, Ashfield Independents");
    assertThat(run.status()).isZero();
  }

  @Test
  void theLibrarysPartiesNeedNoOption() {
    assertThat(check(whole(GE2019), "--compare", whole(GE2017)).out())
        .isEqualTo("5,816 figures checked: 3,320 shares, 2,496 changes. All hold.\n");
  }

  @Test
  void everyChangeHoldsOnceTheNamesOfOnePartyAreJoined() {
    Path aliases = Path.of("src", "test", "resources", "oracle", "party-names-2017-2019.csv");
    ProgramRun seats = against2017(SEATS_2019, SEATS_2017, "--aliases", aliases);
    assertThat(seats.out()).isEqualTo("86 figures checked: 54 shares, 32 changes. All hold.\n");
    ProgramRun run = against2017(whole(GE2019), whole(GE2017), "--aliases", aliases);
    assertThat(run.out())
        .isEqualTo("5,861 figures checked: 3,320 shares, 2,541 changes. All hold.\n");
    assertThat(run.err()).doesNotContain("warning").doesNotContain("not checked");
  }

  @Test
  void everyTotalOfTheConstituenciesOf2017Holds() {
    Path totals = whole(FOLDER + "HoC-GE2017-results-by-constituency.csv");
    assertThat(check(whole(GE2017), "--contests", totals).out())
        .isEqualTo("3,954 figures checked: 3,304 shares, 650 totals. All hold.\n");
  }

  @Test
  void oneAlteredDigitOfTenSeatsIsFound(@TempDir Path folder) throws IOException {
    findsAlteredDigits(SEATS_2019, SEATS_2017, folder);
  }

  @Test
  void oneAlteredDigitOfTheWholeIsFound(@TempDir Path folder) throws IOException {
    findsAlteredDigits(whole(GE2019), whole(GE2017), folder);
  }

  private static void findsAlteredDigits(Path now, Path before, Path folder) throws IOException {
    List<String> lines = Files.readAllLines(now, StandardCharsets.UTF_8);
    Random random = new Random(2019);
    for (int run = 0; run < ALTERATIONS; run++) {
      int at = 1 + random.nextInt(lines.size() - 1);
      List<String> altered = new ArrayList<>(lines);
      String line = lines.get(at);
      int cell = run % 3;
      altered.set(at, altered(line, line.split(",", -1).length - 1 - cell, random));
      if (altered.get(at).equals(line)) {
        continue;
      }
      Path file = Files.write(folder.resolve("altered.csv"), altered);
      ProgramRun found = against2017(file, before, "--format", "csv", "-q");
      assertThat(found.status()).as("%s, not %s", altered.get(at), line).isEqualTo(3);
      assertThat(found.out()).contains("," + (at + 1) + ",");
    }
  }

  /** Returns the line with one of the first ten digits of a cell turned into another. */
  private static String altered(String line, int cell, Random random) {
    int start = 0;
    for (int i = 0; i < cell; i++) {
      start = line.indexOf(',', start) + 1;
    }
    int end = line.indexOf(',', start);
    end = end < 0 ? line.length() : end;
    int point = line.indexOf('.', start);
    end = point < 0 ? end : Math.min(end, point + 11);
    List<Integer> digits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (Character.isDigit(line.charAt(i))) {
        digits.add(i);
      }
    }
    if (digits.isEmpty()) {
      return line;
    }
    int at = digits.get(random.nextInt(digits.size()));
    int digit = (line.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return line.substring(0, at) + digit + line.substring(at + 1);
  }
}
