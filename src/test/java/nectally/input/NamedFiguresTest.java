package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nectally.csv.ColumnChoice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in which cells say which figures are votes, or that their figures are none. */
class NamedFiguresTest {

  private static String lines(String text) {
    return text.replace("; ", "\n") + "\n";
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
    String named = candidate == null ? "" : " --map " + ProposedShape.quoted(candidate);
    assertThat(Reads.problems(lines(text)))
        .contains(
            "read the votes with --keep "
                + ProposedShape.quoted(keep)
                + " --map "
                + ProposedShape.quoted(votes)
                + named
                + " [wide-table]");
    ReadingOptions.Builder options =
        candidate == null ? Reads.mapped(votes) : Reads.mapped(votes, candidate);
    assertThat(Reads.problems(lines(text), options.keep(List.of(CellRule.parse(keep))).build()))
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
    assertThat(Reads.problems(lines(text)))
        .contains("read it with --wide " + wide + " --keep " + ProposedShape.quoted(keep));
    Shape shape =
        new Shape(Optional.of(new ColumnChoice(wide)), Optional.empty(), Optional.empty(), 1);
    ReadingOptions options =
        ReadingOptions.builder().shape(shape).keep(List.of(CellRule.parse(keep))).build();
    assertThat(Reads.problems(lines(text), options))
        .isEqualTo("usable: standard input: Ann 5, Bob 4, Cy 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",Ann,Bob,Cy; Votes,5,4,3; Share,42%,33%,25% | give the first column a name, or let rows",
        "All figures in thousands,; Candidate,Votes; Ann,5; Bob,4 | says that the figures are rou",
        "Angaben in Tsd.,; Kandidat,Stimmen; Ann,5; Bob,4 | says that the figures are rounded",
        "en milliers,; Candidat,Voix; Ann,5; Bob,4 | says that the figures are rounded",
        "Candidate,Votes; ,(thousands); Ann,5; Bob,4 | says that the votes are rounded",
        "Candidate,Votes (000s); Ann,5.5; Bob,4.1; Cy,3.0 | are rounded, and every vote counts",
        "Date,Candidate,Votes; 2024-05-02,Ann,5; 2024-05-02,Bob,4; 2024-06-07,Cy,3;"
            + " 2024-06-07,Di,2 | --map contest=Date reads a contest for each value",
        "Datum,Kandidat,Stimmen; 2.5.2024,Ann,5; 7.6.2024,Cy,3; 7.6.2024,Di,2; 2.5.2024,Bob,4"
            + " | --map contest=Datum reads a contest for each value",
        "Candidate,Votes; Women,8; Ann,5; Cy,3; Men,4; Bob,4 | nobody's names: --row drop=Women",
        "Kandidat,Stimmen; Ann,5; M\u00e4nner,4; Bob,4; Frauen,5 | --row drop=M\u00e4nner --row drop=Fr",
        "Candidate,Area,Votes; Ann,N,5; ,S,4; Bob,N,3; ,S,2 | --fill Candidate takes the name above",
        "Gender,Candidate,Votes; F,Ann,5; F,Cy,3; F,Subtotal,8; M,Bob,4; M,Subtotal,4"
            + " | --map candidate=Candidate+Gender makes them two",
      })
  void whatIsNotSureIsAsked(String text, String message) {
    assertThat(Reads.problems(lines(text))).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u200fCandidate\u200f,\u200eVotes; Ann\u200e,\u200e5; \u2067Bob\u2069,\u202a4\u202c",
        "Candidate,Votes,Percent; Ann,5,56; Bob,4,44",
        "Thousands vote in Mill,,; Candidate,Votes,Party; Ann,5,; Bob,4,",
      })
  void whatIsSureIsRead(String text) {
    assertThat(Reads.problems(lines(text))).isEqualTo("usable: standard input: Ann 5, Bob 4");
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
