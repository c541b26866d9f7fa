package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.problem.Shown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties in rows, below a header of two levels. */
class SlateRowsTest {

  /** The columns of one kind are added up, or one of them is taken. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",North,,South,; Party,Votes,%,Votes,%; A,100,60,40,40; B,50,40,60,60"
            + " | Party | North / Votes+South / Votes | A 140, B 110",
        "Partito,Piemonte,,Lazio,; ,Voti,Seggi,Voti,Seggi; A,100,2,40,1; B,80,1,50,2"
            + " | Partito | Piemonte / Voti+Lazio / Voti | A 140, B 130",
        "Bezirk,Nord,,Ost,; Partei,Erst,Zweit,Erst,Zweit; B,80,85,50,60; A,100,90,40,30"
            + " | Bezirk / Partei | Nord / Zweit+Ost / Zweit | B 145, A 120",
        ",Norte,,Sur,; Partido,Votos,Votos %,Votos,Votos %; A,100,60,40,40; B,50,40,60,60"
            + " | Partido | Norte / Votos | A 100, B 50",
      })
  void eachRowIsAParty(String text, String candidate, String votes, String expected) {
    String file = text.replace("; ", "\n") + "\n";
    String option = "--map " + Shown.inShell("votes=" + votes);
    assertThat(Reads.problems(file))
        .contains("--header-lines 2 --map " + Shown.inShell("candidate=" + candidate))
        .contains(option)
        .doesNotContain("--wide");
    Shape two = new Shape(Optional.empty(), Optional.empty(), Optional.empty(), 2);
    assertThat(
            Reads.problems(
                file, Reads.mapped("candidate=" + candidate, "votes=" + votes).shape(two).build()))
        .isEqualTo("usable: standard input: " + expected);
  }

  /** Shares with decimals are nobody's names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",North,,South,; Party,Votes,%,Votes,%; A,100,60.5,40,40.5; B,50,39.5,60,59.5",
        ",Nord,,Sud,; Parti,Voix,%,Voix,%; A,100,\"60,5\",40,\"40,5\"; B,50,\"39,5\",60,\"59,5\"",
      })
  void sharesAreNoNames(String text) {
    assertThat(Reads.problems(text.replace("; ", "\n") + "\n"))
        .contains("--map candidate=Part")
        .doesNotContain("--repeated")
        .doesNotContain("candidate=%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bezirk,Nord,,Ost,; Partei,Erst,Zweit,Erst,Zweit; A,100,90,40,30; B,80,85,50,60"
            + " | Nord / Erst,Ost / Erst",
        "District,North,,East,; Party,First,Second,First,Second; A,100,90,40,30; B,80,85,50,60"
            + " | North / Second,East / Second",
      })
  void partiesAreNoAreasUnlessTheUserSaysSo(String text, String wide) {
    String file = text.replace("; ", "\n") + "\n";
    Shape shape =
        new Shape(Optional.of(new ColumnChoice(wide)), Optional.empty(), Optional.empty(), 2);
    String row = text.startsWith("B") ? "Bezirk / Partei" : "District / Party";
    assertThat(Reads.problems(file, ReadingOptions.builder().shape(shape).build()))
        .contains("here they are several parties; --map \"area=" + row + "\" says that they are");
    assertThat(Reads.problems(file, Reads.mapped("area=" + row).shape(shape).build()))
        .startsWith("usable: ");
  }

  /** Years are names of columns beside one that is known; the latest is proposed first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Party,2014,2019,2024; A,100,120,140; B,90,130,80 | --map votes=2024 or --map votes=2019",
        "Kandidat,2021,2017; A,100,120; B,90,130 | --map votes=2021 or --map votes=2017",
      })
  void oneOfTheYearsHasTheVotes(String text, String options) {
    assertThat(Reads.problems(text.replace("; ", "\n") + "\n")).contains(options);
  }

  /** Of two columns that are called as parties are either may be who stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidatura,Partido,Votos; Ana Gil,X,5; Luis Paz,Y,4 | Candidatura | Partido",
        "Partei,Liste,Stimmen; A,Bunte,5; B,Freie,4 | Partei | Liste",
      })
  void eachOfTwoListsIsProposed(String text, String first, String second) {
    assertThat(Reads.problems(text.replace("; ", "\n") + "\n"))
        .contains("with --map candidate=" + first + " or --map candidate=" + second);
  }
}
