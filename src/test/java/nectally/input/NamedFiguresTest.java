package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import nectally.problem.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in which cells say which figures are votes, or that their figures are none. */
class NamedFiguresTest {

  @Test
  void aTotalBelowCandidatesIsNoNameOfFigures() {
    assertThat(
            Reads.problems(
                """
                Candidate,EVM Votes,Postal Votes,Total Votes
                Ann,45,3,48
                Bob,38,2,40
                Total,83,5,88
                """))
        .contains("say which it is with --map \"votes=Total Votes\"");
  }

  /** A column of what each figure is, as statistical offices publish. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Measure,Value; Ann,Votes,5; Ann,Share,55.6; Bob,Votes,4; Bob,Share,44.4"
            + " | Measure=Votes | votes=Value | ",
        "REGION,PARTY,INDICATOR,OBS_VALUE; N,Ann,Valid votes,5; N,Ann,Seats,2;"
            + " N,Bob,Valid votes,4; N,Bob,Seats,1"
            + " | INDICATOR=Valid votes | votes=OBS_VALUE | candidate=PARTY",
        "Parti,Enhet,V\u00e4rde; Ann,procent,56; Ann,antal r\u00f6ster,5; Bob,procent,44;"
            + " Bob,antal r\u00f6ster,4 | Enhet=antal r\u00f6ster | votes=V\u00e4rde | candidate=Parti",
        "Kandidat,Merkmal,Wert; Bob,Prozent,44; Ann,Stimmen,5; Bob,Stimmen,4; Ann,Prozent,56"
            + " | Merkmal=Stimmen | votes=Wert | ",
      })
  void theVotesAreKept(String text, String keep, String votes, String candidate) {
    String named = candidate == null ? "" : " --map " + Shown.inShell(candidate);
    assertThat(Reads.problems(Reads.rows(text)))
        .contains(
            "read the votes with --keep "
                + Shown.inShell(keep)
                + " --map "
                + Shown.inShell(votes)
                + named
                + " [wide-table]");
    ReadingOptions.Builder options =
        candidate == null ? Reads.mapped(votes) : Reads.mapped(votes, candidate);
    assertThat(
            Reads.problems(Reads.rows(text), options.keep(List.of(CellRule.parse(keep))).build()))
        .isEqualTo("usable: standard input: Ann 5, Bob 4");
  }

  /** A table that lies on its side has a row of votes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Candidate,Ann,Bob,Cy; Party,L,C,G; Votes,5,4,3; Elected,yes,no,no"
            + " | Ann..Cy | Candidate=Votes",
        "Kandidat,Ann,Bob,Cy; Stimmen,5,4,3 | Ann..Cy | Kandidat=Stimmen",
        "Nom,Ann,Bob,Cy; Parti,L,C,G; Voix,5,4,3 | Ann..Cy | Nom=Voix",
      })
  void rowsAndColumnsHaveChangedPlaces(String text, String wide, String keep) {
    assertThat(Reads.problems(Reads.rows(text)))
        .contains("read it with --wide " + wide + " --keep " + Shown.inShell(keep));
    Shape shape =
        new Shape(Optional.of(new ColumnChoice(wide)), Optional.empty(), Optional.empty(), 1);
    ReadingOptions options =
        ReadingOptions.builder().shape(shape).keep(List.of(CellRule.parse(keep))).build();
    assertThat(Reads.problems(Reads.rows(text), options))
        .isEqualTo("usable: standard input: Ann 5, Bob 4, Cy 3");
  }

  /** Sums that stand in any order are named, and leave their parts. */
  @ParameterizedTest
  @CsvSource({
    "N;N1;N2;S;S1;T, --row total=S --row total=N",
    "S;N2;N;S1;N1;T, --row total=S --row total=N",
  })
  void sumsOfAreasAreNamedInAnyOrder(String order, String options) {
    StringBuilder text = new StringBuilder("Area,Candidate,Votes\n");
    for (String area : order.split(";", -1)) {
      int first = area.equals("N") ? 60 : area.startsWith("N") ? 30 : area.equals("T") ? 130 : 70;
      int second = area.equals("N") ? 20 : area.equals("N1") ? 5 : 15;
      second = area.startsWith("S") ? 30 : area.equals("T") ? 50 : second;
      String name = area.equals("T") ? "Total" : area;
      text.append(name + ",Ann," + first + "\n" + name + ",Bob," + second + "\n");
    }
    assertThat(Reads.problems(text.toString())).contains(options + " leaves them out");
  }
}
