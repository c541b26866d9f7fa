package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says that leads on, and what is read since nothing else can be meant. */
class WaysOnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Candidate^Votes; Ann^5 ! \"^\" parts the columns: write commas or tabs in its place",
        "Candidate:Votes; Ann:5 ! \":\" parts the columns: write commas or tabs in its place",
        "Candidate     Votes; Ann           5 ! blanks part the columns: let a spreadsheet part",
        "\"Candidate,Votes\"; \"Ann,5\" ! take the quotes around each whole line away",
        "person_id,votes; 1,5; 2,4 ! say which it is with --map candidate=person_id",
        "Rank,Candidate,Number; 1,Ann,5; 2,Bob,4 ! say which it is with --map votes=Number",
        "Ward,Winner,Winner votes,Second,Second votes; A,Ann,5,Bob,4; B,Cy,5,Di,4"
            + " ! once they are called Candidate 1, Votes 1, Candidate 2, Votes 2 and so on",
        "Candidate,Votes 2024,Votes 2020; Ann,5,6; Bob,4,3"
            + " ! --map \"votes=Votes 2024\" or --map \"votes=Votes 2020\" [missing-column]",
        "Candidate,1st,2nd; Ann,5,6; Bob,4,3 ! --map votes=1st or --map votes=2nd [missing-column]",
        "Candidate,For,Against; Ann,5,1; Bob,4,3 ! --map votes=For or --map votes=Against [missing",
        "Candidate,,Votes,; Name,Party,N,S; Ann,X,5,4; Bob,Y,3,2 ! --header-lines 2 reads both",
        ",Votes,Votes; Candidate,N,S; Ann,5,4 ! \"Candidate\", \"N\", \"S\"; --header-lines 2 reads",
        "Candidate,Votes; Ann,5 ELECTED ! if a word stands behind the figure, give it a column",
        "Candidate,Votes; Ann,<5 ! leave the cell empty where nobody knows the number",
        "Candidate,Votes; Ann,+5 ! if it is a count and no change, write it without the sign",
        "Candidate,Votes; Ann,100a ! if the letter is the sign of a note, take it out",
        "Candidate,Votes; Ann,1E+05 ! as a spreadsheet does that is told to show no exponent",
        "Sted,Name,Votes; A,Ann,5; ,Bob,4; B,Cy,3; ,Di,2"
            + " ! --fill Sted --map contest=Sted reads a contest for each, --map contest= one",
        "Sted,Name,Votes; A,Ann,5; ,Bob,4; ,Ed,1; B,Cy,3; ,Di,2 ! as merged cells do: --fill Sted",
        "'Candidate','Votes'; 'Ann','5' ! which are no quotes in CSV",
        ",Ann,Bob,Cy; Votes,5,4,3; Share,42%,33%,25% ! give the first column a name, or let rows",
        "All figures in thousands,; Candidate,Votes; Ann,5; Bob,4 ! says that the figures are rou",
        "Angaben in Tsd.,; Kandidat,Stimmen; Ann,5; Bob,4 ! says that the figures are rounded",
        "en milliers,; Candidat,Voix; Ann,5; Bob,4 ! says that the figures are rounded",
        "Candidate,Votes; ,(thousands); Ann,5; Bob,4 ! says that the votes are rounded",
        "Candidate,Votes (000s); Ann,5.5; Bob,4.1; Cy,3.0 ! are rounded, and every vote counts",
        "Date,Candidate,Votes; 2024-05-02,Ann,5; 2024-05-02,Bob,4; 2024-06-07,Cy,3;"
            + " 2024-06-07,Di,2 ! --map contest=Date reads a contest for each value",
        "Datum,Kandidat,Stimmen; 2.5.2024,Ann,5; 7.6.2024,Cy,3; 7.6.2024,Di,2; 2.5.2024,Bob,4"
            + " ! --map contest=Datum reads a contest for each value",
        "Candidate,Votes; Women,8; Ann,5; Cy,3; Men,4; Bob,4 ! nobody's names: --row drop=Women",
        "Kandidat,Stimmen; Ann,5; M\u00e4nner,4; Bob,4; Frauen,5 ! --row drop=M\u00e4nner --row drop=Fr",
        "Candidate,Area,Votes; Ann,N,5; ,S,4; Bob,N,3; ,S,2 ! --fill Candidate takes the name above",
        "Gender,Candidate,Votes; F,Ann,5; F,Cy,3; F,Subtotal,8; M,Bob,4; M,Subtotal,4"
            + " ! --map candidate=Candidate+Gender makes them two",
      })
  void aMessageLeadsOn(String text, String message) {
    assertThat(Reads.problems(Reads.rows(text))).contains(message);
  }

  /** Lines that are drawn, and texts that are wrapped for a spreadsheet. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "| Candidate | Votes |; |---|---|; | Ann | 5 |; | Bob | 4 |",
        "Note,Candidate,Votes; sits,Ann,5; ,Bob,4",
        "Candidate,Votes,Note; Ann,5,sits; Bob,4,",
        "Candidate;Votes; ---------;-----; Ann;5; Bob;4; =========;=====",
        "\u200fCandidate\u200f,\u200eVotes; Ann\u200e,\u200e5; \u2067Bob\u2069,\u202a4\u202c",
        "Candidate,Votes,Percent; Ann,5,56; Bob,4,44",
        "Thousands vote in Mill,,; Candidate,Votes,Party; Ann,5,; Bob,4,",
        "Candidate,Votes; \"=\"\"Ann\"\"\",\"=\"\"5\"\"\"; \"=\"\"Bob\"\"\",4",
      })
  void whatCanBeNothingElseIsRead(String text) {
    assertThat(Reads.problems(Reads.rows(text))).isEqualTo("usable: standard input: Ann 5, Bob 4");
  }

  /** A party's own row beside its people may be their sum, whatever option calls it by its name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Party,Candidate,Votes; L,Ann,5; L,Bob,4; L,,9; C,Cy,3; C,,3",
        "Party,Candidate,Votes; C,,3; C,Cy,3; L,,9; L,Bob,4; L,Ann,5",
      })
  void aPartyBesideItsPeopleIsAskedAbout(String text) {
    assertThat(Reads.problems(Reads.rows(text)))
        .contains("--map candidate=Candidate+Party calls them as their party");
    assertThat(Reads.problems(Reads.rows(text), Reads.mapped("candidate=Candidate+Party").build()))
        .contains("are parties of others, and may be a total: --row drop=");
    assertThat(
            Reads.problems(
                Reads.rows("Party,Candidate,Votes; L,Ann,5; C,,3"),
                Reads.mapped("candidate=Candidate+Party").build()))
        .startsWith("usable: ");
  }
}
