package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nectally.csv.CsvShape;
import nectally.csv.CsvTable;
import nectally.csv.InputBytes;
import nectally.csv.Rows;
import nectally.csv.Spelling;
import nectally.csv.lane.GroupRows;
import nectally.problem.Problems;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Adding up at the bytes and reading row by row give the same elections and messages, with the same
 * places, on tables of five thousand rows; {@code -Dresults.files=200} makes that a million.
 */
class VoteLaneTest {

  private static final int ROWS = 5_000;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Integer.getInteger("results.files", 40));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLaneSaysWhatTheGeneralReaderSays(long seed) throws IOException {
    byte[] text = new NastyResults(seed, ROWS).text();
    ReadingOptions.Builder options =
        seed % 3 == 0 ? Reads.mapped("area=county+area") : ReadingOptions.builder();
    if (seed % 7 == 0) {
      options.per(Optional.of("region"));
    }
    choose(options, seed);
    List<CellRule> keep = new ArrayList<>(options.build().keep());
    String fast = read("-", text, options.build());
    Path file = Files.write(folder.resolve("votes.csv"), text);
    String again = read(file.toString(), text, options.build());
    String general = read("-", text, options.keep(with(keep, "votes=*")).build());
    assertThat(fast).isEqualTo(general);
    assertThat(again.replace(file.toString(), "-").replace("votes", "standard input"))
        .isEqualTo(general.replace("votes", "standard input"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowsThatHangTogetherAreSeenInTheLaneToo(long seed) {
    StructuredResults results = new StructuredResults(seed);
    byte[] text = results.text(ROWS);
    ReadingOptions.Builder options =
        seed % 4 == 0 ? Reads.mapped("contest=contest") : ReadingOptions.builder();
    String fast = read("-", text, options.build());
    String general = read("-", text, options.keep(List.of(CellRule.parse("votes=*"))).build());
    assertThat(fast).as(results.kind().name()).isEqualTo(general);
  }

  @Test
  void onePersonOfTwoFilesWithTwoSpellingsIsSeenInTheLaneToo() throws IOException {
    String few = people("Alexandra Merkowits", 100, 7);
    String many = people("Alexandra Merkowitz", 3000, 8);
    for (List<String> texts : List.of(List.of(few, many), List.of(many, few))) {
      List<String> files = new ArrayList<>();
      for (String text : texts) {
        files.add(Reads.write(folder, files.size() + ".csv", text).toString());
      }
      assertThatThrownBy(() -> ElectionReader.read(files, ReadingOptions.DEFAULT, Reads.input("")))
          .isInstanceOfSatisfying(
              UnusableInputException.class,
              e ->
                  assertThat(Reads.lines(e.diagnostics()))
                      .contains(files.get(1) + ":4: error: candidate: \"Alexandra Merkowit")
                      .contains(" on line 4 of " + files.get(0) + ": no file has both"));
    }
  }

  private static String people(String third, int areas, int step) {
    StringBuilder text = new StringBuilder("contest,area,candidate,votes\n");
    for (int area = 0; area < areas; area++) {
      for (String name : List.of("Ann Lee", "Bob Roy", third)) {
        text.append("Ward,P").append(step).append('-').append(area).append(',').append(name);
        text.append(',').append(area * step % 97).append('\n');
      }
    }
    return text.toString();
  }

  /** Chooses rows of one kind or another, for some seeds. */
  private static void choose(ReadingOptions.Builder options, long seed) {
    if (seed % 5 == 1) {
      options.drop(List.of(CellRule.parse("slate=S3"), CellRule.parse("candidate=T*")));
    }
    if (seed % 5 == 2) {
      options.keep(List.of(CellRule.parse("region=R*"), CellRule.parse("region=")));
    }
    if (seed % 9 == 3) {
      options.keep(List.of(CellRule.parse("county=County 1"), CellRule.parse("county=C*2")));
    }
    if (seed % 9 == 4) {
      options.drop(List.of(CellRule.parse("area=*3")));
    }
    if (seed % 4 == 3) {
      options.only(List.of("Ward 1"));
    }
    if (seed % 6 == 5) {
      options.rows(List.of(RowRule.parse("none=Person 1"), RowRule.parse("total=Area 4")));
    }
  }

  private static List<CellRule> with(List<CellRule> rules, String further) {
    List<CellRule> all = new ArrayList<>(rules);
    all.add(CellRule.parse(further));
    return all;
  }

  @Test
  void rowsThatAUserChoosesAreAddedUpAtTheBytes() {
    byte[] text = plain(ROWS, "Ward,P1,Spoilt,5\n");
    assertThat(rows(text, ReadingOptions.DEFAULT)).isNotInstanceOf(GroupRows.class);
    assertThat(rows(text, dropping("candidate=Spoilt"))).isInstanceOf(GroupRows.class);
    assertThat(rows(text, dropping("area=P1"))).isNotInstanceOf(GroupRows.class);
  }

  private static ReadingOptions dropping(String rule) {
    return ReadingOptions.builder().drop(List.of(CellRule.parse(rule))).build();
  }

  @Test
  void plainRowsAreAddedUpAtTheBytes() {
    assertThat(rows(plain(ROWS, ""), ReadingOptions.DEFAULT)).isInstanceOf(GroupRows.class);
    assertThat(rows(plain(ROWS, "Ward,Total,A,5\n"), ReadingOptions.DEFAULT))
        .isNotInstanceOf(GroupRows.class);
  }

  @Test
  void aLargePipeIsReadAgainWhereARowIsOdd() throws UnusableInputException {
    byte[] text = plain(4_000_000, "Ward,Total,A,5\n");
    Reading read =
        ElectionReader.read(List.of("-"), ReadingOptions.DEFAULT, new ByteArrayInputStream(text));
    assertThat(Reads.described(read)).isEqualTo("Ward: A 5999996, B 5999998");
  }

  private static byte[] plain(int rows, String last) {
    StringBuilder text = new StringBuilder("contest,area,candidate,votes\n");
    for (int i = 0; i < rows; i++) {
      text.append("Ward,P").append(i / 2).append(i % 2 == 0 ? ",A," : ",B,").append(i % 7);
      text.append('\n');
    }
    return text.append(last).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Rows rows(byte[] text, ReadingOptions options) {
    CsvShape shape = new CsvShape(Optional.empty(), List.of(), 1, Spelling.UNKNOWN, Field.IS_NAME);
    InputBytes bytes = new InputBytes("-", new ByteArrayInputStream(text));
    CsvTable table = CsvTable.open(bytes, shape, new Problems(Set.of())).orElseThrow();
    ResultsTable found = ResultsTable.of(table, options, new NamesInVain()).orElseThrow();
    return VoteLane.of(bytes, found, "x", options, new RowRoles(options.rows()), false).rows();
  }

  private static String read(String file, byte[] text, ReadingOptions options) {
    try {
      Reading reading = ElectionReader.read(List.of(file), options, new ByteArrayInputStream(text));
      return reading.election()
          + "\n"
          + Reads.lines(reading.warnings())
          + reading.moreWarnings()
          + reading.files();
    } catch (UnusableInputException e) {
      return Reads.lines(e.diagnostics()) + e.more();
    }
  }
}
