package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of one text above rows, and tables that stand below each other under such lines. */
class HeadedRowsTest {

  private static final String OPTIONS =
      "--headings contest, --headings slate or --headings area says what such lines are of the rows"
          + " below them [row-too-short]";

  private static ReadingOptions headings(String field, String... mappings) {
    Shape shape =
        new Shape(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(field), 1);
    return Reads.mapped(mappings).shape(shape).build();
  }

  private static String lines(String text) {
    return text.replace("; ", "\n").replace(';', '\n') + "\n";
  }

  /** Each table has one line above it, no two the same, and no line stands between rows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor; Candidate,Votes; Ann,5; Bob,4; ; Clerk; Candidate,Votes; Cy,3; Di,2",
        "Mayor,,; Candidate,Party,Votes; Ann,L,5; Bob,,4; ,,; Clerk,,; Candidate,Party,Votes;"
            + " Cy,L,3; Di,,2",
        "Poll of 2024; ; Mayor; Candidate,Votes; Ann,5; Bob,4; Clerk; Candidate,Votes; Cy,3; Di,2",
        "\"Mayor\"; Candidate,Votes; Ann,5; Bob,4; Total,9; * sworn in; Clerk; Candidate,Votes;"
            + " Cy,3; Di,2; Source: the board",
        "Mayor; Candidate;Votes; Ann;5; Bob;4; Clerk; Candidate;Votes; Cy;3; Di;2",
      })
  void tablesBelowEachOtherAreContestsOfTheirNames(String text) throws UnusableInputException {
    String file =
        text.contains(",") ? lines(text) : text.replace("; ", "\n").replace(';', '\t') + "\n";
    Reading reading = Reads.text(file);
    assertThat(Reads.described(reading).replace(" (L)", ""))
        .isEqualTo("Mayor: Ann 5, Bob 4\nClerk: Cy 3, Di 2");
    assertThat(Reads.lines(reading.warnings()))
        .contains("the lines above them, from \"Mayor\" on, name their contests; --headings says");
  }

  /** Where the lines may name something else, or nothing, the options are named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Votes; Ann,5; Bob,4; Clerk; Candidate,Votes; Cy,3; Di,2",
        "Mayor; Candidate,Votes; Ann,5; Bob,4; Mayor; Candidate,Votes; Cy,3; Di,2",
        "Mayor; Candidate,Votes; Ann,5; Bob,4; Clerk; One seat; Candidate,Votes; Cy,3; Di,2",
        "Mayor; Candidate,Votes; Ann,5; Bob,4; Clerk; Cy,3; Di,2",
        "Candidate,Party,Votes; Mayor; Ann,L,5; Bob,G,4; Clerk; Cy,L,3; Di,G,2",
        "Mayor; Ward,Candidate,Votes; N,Ann,5; S,Bob,4; Clerk; Ward,Candidate,Votes; N,Cy,3;"
            + " S,Di,2",
      })
  void linesThatAreNotSureAreRefused(String text) {
    assertThat(Reads.problems(lines(text))).contains(OPTIONS);
    assertThat(Reads.problems(lines(text), headings("contest"))).startsWith("usable: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contest | A: Ann 5, Bob 4; B: Cy 3, Di 2",
        "slate | standard input: Ann 5 (A), Bob 4 (A), Cy 3 (B), Di 2 (B)",
        "area | standard input: Ann 5, Bob 4, Cy 3, Di 2",
      })
  void theUserSaysWhatLinesAre(String field, String expected) {
    String rows = "Candidate,Votes; A; Ann,5; Bob,4; B,; Cy,3; Di,2; ; Source: the board";
    assertThat(Reads.problems(lines(rows), headings(field)))
        .isEqualTo("usable: " + expected.replace("; ", "\n"));
    String tables = "A; Candidate,Votes; Ann,5; Bob,4; B; Candidate,Votes; Cy,3; Di,2";
    assertThat(Reads.problems(lines(tables), headings(field)))
        .isEqualTo("usable: " + expected.replace("; ", "\n"));
  }

  @Test
  void areasOfOneContestAreAddedUp() {
    String text = "North; Candidate,Votes; Ann,5; Bob,4; South; Candidate,Votes; Ann,3; Bob,2";
    assertThat(Reads.problems(lines(text), headings("area")))
        .isEqualTo("usable: standard input: Ann 8, Bob 6");
  }

  @Test
  void oneContestIsReadWhereTheUserSaysSo() {
    String text = "Mayor; Candidate,Votes; Ann,5; Clerk; Candidate,Votes; Cy,3";
    assertThat(Reads.problems(lines(text), Reads.mapped("contest=").build())).contains(OPTIONS);
  }

  @Test
  void aSecondTableOfOneNameFarBelowIsRefused() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 9000; i++) {
      rows.append("; P").append(i).append(",1");
    }
    String text = "A; Candidate,Votes; X,5; B; Candidate,Votes" + rows;
    assertThat(Reads.problems(lines(text + "; A; Candidate,Votes; Y,1")))
        .contains("-:9006: error: a line of one text, \"A\", stands above a second table; ");
    assertThat(Reads.problems(lines(text + "; C; Y,1")))
        .contains("-:9006: error: a line of one text, \"C\", stands between rows; ");
  }

  /**
   * A header without a line above it may be that of the next page, or of another contest: only the
   * user can say.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Votes; Ann,5; Bob,4; Candidate,Votes; Cy,3; Di,2",
        "Poll of 2024; Candidate,Votes; Ann,5; Bob,4; Candidate,Votes; Cy,3; Di,2",
        "Kandidat,Stimmen; Ann,5; Bob,4; Kandidatin,Stimmen; Cy,3; Di,2",
        "Mayor; Candidate,Votes; Ann,5; Candidate,Votes; Bob,4; Clerk; Candidate,Votes; Cy,3;"
            + " Di,2",
      })
  void aHeaderAgainIsLeftOutWhereTheUserSaysWhatIsBelowIt(String text) {
    String votes = text.contains("Stimmen") ? "Stimmen" : "Votes";
    ReadingOptions.Builder dropped =
        ReadingOptions.builder().drop(List.of(CellRule.parse(votes + "=" + votes)));
    String file = lines(text);
    assertThat(Reads.problems(file)).contains(": the header stands here again; --drop ");
    if (text.startsWith("Mayor")) {
      assertThat(Reads.problems(file, dropped.build())).contains(OPTIONS);
      Shape shape = headings("contest").shape();
      assertThat(Reads.problems(file, dropped.shape(shape).build()))
          .isEqualTo("usable: Mayor: Ann 5, Bob 4\nClerk: Cy 3, Di 2");
      return;
    }
    assertThat(Reads.problems(file, dropped.build()))
        .contains("nothing says whether the tables are one contest; --map contest= reads");
    dropped.mappings(List.of(FieldMapping.parse("contest=")));
    assertThat(Reads.problems(file, dropped.build()))
        .isEqualTo("usable: standard input: Ann 5, Bob 4, Cy 3, Di 2");
  }

  /** Tables of other columns need files of their own: what is below such a header is not read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Votes,Party; Ann,5,L; Votes,Candidate,Party; x,Cy,3 | 3:2",
        "Candidate,Votes; Ann,5; Party,Candidate,Votes; L,Cy,3 | 3",
        "Party,Candidate,Votes; L,Ann,5; Candidate,Votes; Cy,3 | 3",
        "Kandidat,Stimmen,Anteil; Ann,5,50; Kandidat,Partei,Stimmen; Cy,G,3 | 3:2",
      })
  void aHeaderOfOtherColumnsEndsTheTable(String text, String place) {
    assertThat(Reads.problems(lines(text)))
        .startsWith("-:" + place + ": error: ")
        .contains("a header of other columns stands here, so that another table begins: write")
        .hasLineCount(1);
  }
}
