package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import nectally.problem.UnusableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code Name} beside a column of first names is the surname, unless it has these. */
class SurnameColumnTest {

  @ParameterizedTest
  @CsvSource({
    "'Name,Vorname,Stimmen', 'Meyer,Ann,5|von der Aue,Bob,4', Ann Meyer, Bob von der Aue",
    "'Vorname,Name,Stimmen', 'Ann,Meyer,5|Bob,MEYER,4', Ann Meyer, Bob MEYER",
    "'Naam,Voornaam,Stemmen', 'de Vries,Anna,5|Smit,Bob,4', Anna de Vries, Bob Smit",
    "'Namn,Förnamn,Röster', 'Alm,Ann,5|Alm,Bo,4', Ann Alm, Bo Alm",
    "'Név,Keresztnév,Szavazat', 'Nagy,Anna,5|Kiss,Béla,4', Anna Nagy, Béla Kiss",
    "'Nimi,Eesnimi,Hääled', 'Tamm,Mari,5|Saar,Jaan,4', Mari Tamm, Jaan Saar",
    "'Candidate,Forename,Votes', 'Lee,Ann,5|Roy,Bob,4', Ann Lee, Bob Roy",
    // The name is whole.
    "'Name,Forename,Votes', 'Ann Lee,Ann,5|Rob Roy,Robert,4', Ann Lee, Rob Roy",
    "'Name,Vorname,Stimmen', '\"Meyer, Ann\",Ann,5|\"Roth, Bob\",Bob,4', 'Meyer, Ann', 'Roth, Bob'",
    "'Name,Forename,Votes', 'Bill Lee,William,5|Rob Roy,Robert,4', Bill Lee, Rob Roy",
    "'Candidate,First name,Surname,Votes', 'Ann Lee,Ann,Lee,5|Bob Roy,Bob,Roy,4', Ann Lee, Bob Roy",
    // Nobody has a first name.
    "'Name,Vorname,Stimmen', 'Alpha,,5|Beta,,4', Alpha, Beta",
  })
  void aNameIsWhole(String header, String rows, String first, String second)
      throws UnusableInputException {
    assertThat(Reads.described(Reads.text(header + "\n" + rows.replace('|', '\n') + "\n")))
        .endsWith(": " + first + " 5, " + second + " 4");
  }
}
