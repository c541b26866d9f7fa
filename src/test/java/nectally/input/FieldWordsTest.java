package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field a column's name stands for, in many languages and spellings. */
class FieldWordsTest {

  private static final Path WORDS = Path.of("src/main/resources/nectally/input/field-words.txt");

  @ParameterizedTest
  @CsvSource({
    "CandidateName, candidate",
    "candidate-name, candidate",
    "VOTE_COUNT, votes",
    "voteCount, votes",
    "Votes Obtained/Votes obtenus, votes",
    "Candidate/Candidat, candidate",
    "Ymgeisydd, candidate",
    "Pleidleisiau, votes",
    "Prénom, first_name",
    "Nombre de voix, votes",
    "Inscrits, electorate",
    "Kandidatin, candidate",
    "STIMMEN, votes",
    "Wahlberechtigte, electorate",
    "Wahlberechtigte insgesamt, electorate",
    "Candidato, candidate",
    "Número de votos, votes",
    "votos válidos, total",
    "Votação, votes",
    "Gênero, gender",
    "Preferenze, votes",
    "Schede nulle, spoilt",
    "Kandidaat, candidate",
    "AantalStemmen, votes",
    "Liczba głosów, votes",
    "Płeć, gender",
    "Röster, votes",
    "Stemmeberettigede, electorate",
    "Кандидат, candidate",
    "Число голосов, votes",
    "Кількість голосів, votes",
    "候选人, candidate",
    "得票数, votes",
    "当落, elected",
    "有権者数, electorate"
  })
  void aNameStandsForAField(String header, String field) {
    assertThat(Field.match(header)).map(match -> match.field().label()).hasValue(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number",
        "place",
        "result",
        "turnout",
        "% votes",
        "Votes (%)",
        "code",
        "Votes/Seats",
        "Ward/ED name",
        "votes2",
        "date",
        "percentage",
        "Nummer",
        "Ergebnis",
        ""
      })
  void aVagueNameStandsForNothing(String header) {
    assertThat(Field.match(header)).isEmpty();
  }

  @Test
  void aSurnameAloneIsAWholeNameWhereTheWordCanMeanBoth() {
    assertThat(Reads.problems("Nom;Voix\nAnne Able;5\n"))
        .isEqualTo("usable: standard input: Anne Able 5");
    assertThat(Reads.problems("Nom;Prénom;Voix\nABLE;Anne;5\n"))
        .isEqualTo("usable: standard input: Anne ABLE 5");
    assertThat(Reads.problems("Nombre;Apellidos;Votos\nAna;Alba;5\n"))
        .isEqualTo("usable: standard input: Ana Alba 5");
    assertThat(Reads.problems("surname;votes\nA;1\n")).contains("[missing-column]");
  }

  @Test
  void aMappingFindsAColumnInAnySpelling() {
    assertThat(
            Reads.problems(
                "CandidateDetails,TotalVotes\nA,1\n",
                Reads.mapped("candidate=candidate_details", "votes=total votes").build()))
        .isEqualTo("usable: standard input: A 1");
  }

  @Test
  void columnsOfOneNameThatHoldNothingAreNotRead() throws Exception {
    Reading reading = Reads.text("candidate,votes,note,note,Note\nA,1,x,y,z\n");
    assertThat(Reads.lines(reading.warnings()))
        .isEqualTo(
            "-:1:4: warning: note: column 3 has the same name, so that neither is read"
                + " [repeated-name]");
    assertThat(reading.election().contests().get(0).candidacies().get(0).attributes().names())
        .isEmpty();
  }

  @Test
  void everyWordOfTheListStandsForOneField() throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String line : Files.readAllLines(WORDS)) {
      if (line.startsWith("#")) {
        continue;
      }
      String field = line.substring(0, line.indexOf(':'));
      for (String word : List.of(line.substring(field.length() + 1).split(",", -1))) {
        String letters = FieldWords.letters(word);
        assertThat(letters).as(line).isNotEmpty();
        assertThat(fields.putIfAbsent(letters, field)).as(word).isIn(null, field);
        assertThat(Field.match(word.replace('?', ' ').strip()))
            .as(word)
            .map(match -> match.field().name())
            .hasValue(field.toUpperCase(Locale.ROOT));
      }
    }
    assertThat(fields).hasSizeGreaterThan(600);
  }
}
