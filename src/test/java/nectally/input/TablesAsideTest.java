package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables side by side, with names above them or without. */
class TablesAsideTest {

  private static final String OF_NAMES = " --headings contest or --repeated ";
  private static final String ONE = " --map contest= if all stand in one contest";

  private static ReadingOptions.Builder repeated(String columns, Optional<String> headings) {
    Shape shape =
        new Shape(
            Optional.empty(),
            Optional.of(new ColumnChoice(columns)),
            Optional.empty(),
            headings,
            1);
    return ReadingOptions.builder().shape(shape);
  }

  /** Names above the groups may be of contests, parties or places; each says its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "North,,South,; Candidate,Votes,Candidate,Votes; A,5,C,3; B,4,D,6 | Candidate..Votes",
        "North,,,South,,; Kandidat,Stimmen,,Kandidat,Stimmen,; A,5,,C,3,; B,4,,D,6,"
            + " | Kandidat..Stimmen",
        "Poll,,,; ,North,,South; Nome,Voti,Nome,Voti; A,5,C,3; B,4,D,6 | Nome..Voti",
        "North,,,South,,; Rang,Candidat,Voix,Rang,Candidat,Voix; 1,A,5,1,C,3; 2,B,4,2,D,6"
            + " | Rang..Voix",
        "Rank,North,,South,; ,Nombre,Votos,Nombre,Votos; 1,A,5,C,3; 2,B,4,D,6 | Nombre..Votos",
      })
  void namesAboveSayWhatTheUserSays(String text, String columns) {
    String file = Reads.rows(text);
    assertThat(Reads.problems(file)).contains(OF_NAMES).contains(ONE);
    assertThat(Reads.problems(file, repeated(columns, Optional.empty()).build()))
        .contains("tables stand side by side; ")
        .contains(OF_NAMES);
    assertThat(Reads.problems(file, repeated(columns, Optional.of("contest")).build()))
        .isEqualTo("usable: North: A 5, B 4\nSouth: C 3, D 6");
    assertThat(Reads.problems(file, repeated(columns, Optional.of("slate")).build()))
        .isEqualTo("usable: standard input: A 5 (North), C 3 (South), B 4 (North), D 6 (South)");
  }

  /** Where rows are places of their own, names above them are no contests unless one says so. */
  @Test
  void namesAbovePlacesArePartiesOrContests() {
    String file =
        Reads.rows("Ward,Left,,Right,; Ward,Name,Votes,Name,Votes; Mill,A,5,C,3; Dock,B,4,D,6");
    assertThat(Reads.problems(file, repeated("Name..Votes", Optional.of("slate")).build()))
        .isEqualTo("usable: Mill: A 5 (Left), C 3 (Right)\nDock: B 4 (Left), D 6 (Right)");
    assertThat(Reads.problems(file, repeated("Name..Votes", Optional.of("contest")).build()))
        .isEqualTo("usable: Left: A 5, B 4\nRight: C 3, D 6");
  }

  /** People of several places are added up, and places inside others are told apart. */
  @Test
  void placesStandSideBySide() {
    String file = Reads.rows("North,,South,; Name,Votes,Name,Votes; A,5,B,3; B,4,A,6");
    assertThat(Reads.problems(file, repeated("Name..Votes", Optional.of("area")).build()))
        .isEqualTo("usable: standard input: A 11, B 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Votes,Candidate,Votes; A,5,C,3; B,4,D,6",
        "Poll of 2024,,,; Candidate,Votes,Candidate,Votes; A,5,C,3; B,4,D,6",
        "Poll,,Poll,; Candidate,Votes,Candidate,Votes; A,5,C,3; B,4,D,6",
      })
  void tablesWithoutNamesAreOneContestWhereTheUserSaysSo(String text) {
    String file = Reads.rows(text);
    assertThat(Reads.problems(file, repeated("Candidate..Votes", Optional.empty()).build()))
        .contains("--repeated Candidate..Votes" + ONE + "; where they are several, each needs");
    ReadingOptions one =
        repeated("Candidate..Votes", Optional.empty())
            .mappings(List.of(FieldMapping.parse("contest=")))
            .build();
    assertThat(Reads.problems(file, one)).isEqualTo("usable: standard input: A 5, C 3, B 4, D 6");
    assertThat(Reads.problems(file, repeated("Candidate..Votes", Optional.of("slate")).build()))
        .contains("tells the repeated columns apart, so that --headings slate has nothing to read");
  }

  @Test
  void aColumnOfTextsNeedsAName() {
    String file =
        Reads.rows("Ward,Left,,Right,; ,Name,Votes,Name,Votes; Mill,A,5,C,3; Dock,B,4,D,6");
    assertThat(Reads.problems(file, repeated("Name..Votes", Optional.of("slate")).build()))
        .contains("-:2:1: error: a column without a name holds texts, such as \"Mill\"");
  }
}
