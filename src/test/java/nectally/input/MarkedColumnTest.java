package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nectally.model.FileReading.Why;
import nectally.problem.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that say in words who is elected, under a name that may mean something else. */
class MarkedColumnTest {

  @ParameterizedTest
  @CsvSource({
    "Result,Elected,Not Elected",
    "Result,ELECTED,Defeated",
    "Status,Elected,Not successful",
    "Outcome,Won,Lost",
    "Remarks,elected,",
    "Résultat,Élu,Battue",
    "Ergebnis,gewählt,nicht gewählt",
    "Situação,Eleito,Não eleito",
    "Esito,Eletta,Non eletto",
    "Wynik,wybrany,nie wybrany",
    "結果,当選,落選",
    "Výsledek,zvolena,nezvolen"
  })
  void wordsSayWhoIsElected(String title, String yes, String no) throws UnusableInputException {
    String text =
        "candidate,votes,%s\nAnn,12,%s\nBob,7,%s\nCy,5,%s\n"
            .formatted(title, yes, no == null ? "" : no, no == null ? "" : no);
    Reading reading = Reads.text(text);
    assertThat(Reads.described(reading)).isEqualTo("standard input: Ann 12*, Bob 7, Cy 5");
    assertThat(reading.files().get(0).fields())
        .filteredOn(field -> field.field().equals("elected"))
        .singleElement()
        .matches(field -> field.why() == Why.MARKS && field.columns().equals(List.of(title)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Answers to another question, and what is no mark.
        "candidate,votes,status\nAnn,12,yes\nBob,7,no\n",
        "candidate,votes,status\nAnn,12,elected\nBob,7,incumbent\n",
        "candidate,votes,notes\nAnn,12,elected in 2010\nBob,7,\n",
        // Nobody is.
        "candidate,votes,status\nAnn,12,Runoff\nBob,7,Runoff\nCy,3,Eliminated\n",
        "candidate,votes,status\nAnn,12,\nBob,7,\n",
        // Another column says it.
        "candidate,votes,status,elected\nAnn,12,elected,no\nBob,7,defeated,no\n"
      })
  void otherWordsSayNothing(String text) {
    assertThat(Reads.problems(text)).startsWith("usable: standard input: Ann 12, Bob 7");
  }

  @Test
  void whoHasWithdrawnIsSaidAmongThem() {
    assertThat(
            Reads.problems("candidate,votes,result\nAnn,12,Elected\nBob,7,Lost\nCy,,Withdrawn\n"))
        .isEqualTo("usable: standard input: Ann 12*, Bob 7");
  }

  @Test
  void aResultOfFiguresIsProposedForTheVotes() {
    assertThat(Reads.problems("candidate,result\nAnn,12\nBob,7\n")).contains("--map votes=result");
  }

  @Test
  void marksNameNoContests() {
    assertThat(
            Reads.problems(
                """
                candidate,votes,stage
                Ann,12,Runoff
                Bob,7,Runoff
                Cy,5,Eliminated
                Di,4,Eliminated
                """))
        .startsWith("usable");
  }

  @Test
  void anOptionLeavesTheWordsAlone() {
    assertThat(
            Reads.problems(
                "candidate,votes,result\nAnn,12,Elected\nBob,7,Defeated\n",
                Reads.mapped("elected=").build()))
        .isEqualTo("usable: standard input: Ann 12, Bob 7");
  }
}
