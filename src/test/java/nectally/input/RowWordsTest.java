package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.model.NameKey;
import nectally.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words for rows that are no candidates, and the filter before them. */
class RowWordsTest {

  private static final Path WORDS = Path.of("src/main/resources/nectally/input/row-words.txt");
  private static final int BITS = 1 << 14;

  @Test
  void theFilterIsThatOfTheWords() throws IOException {
    boolean[] bits = new boolean[BITS];
    for (String key : words().keySet()) {
      int hash = key.hashCode();
      for (int each : new int[] {hash, hash >>> 14, (hash * 0x9E3779B9) >>> 18}) {
        bits[each & (BITS - 1)] = true;
      }
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < BITS; i += 4) {
      int digit = 0;
      for (int k = 0; k < 4; k++) {
        digit |= bits[i + k] ? 1 << k : 0;
      }
      digits.append(Character.forDigit(digit, 16));
    }
    assertThat(RowWordsFilter.BITS)
        .as("what RowWordsFilter must hold")
        .isEqualTo(digits.toString());
  }

  @Test
  void everyWordIsFoundInItsRole() throws IOException {
    words()
        .forEach(
            (key, role) ->
                assertThat(RowWords.ofKey(key).map(RowWords.Word::role))
                    .as(key)
                    .isEqualTo(Optional.of(role)));
  }

  @ParameterizedTest
  @CsvSource({
    "Write-Ins,WRITE_IN",
    "Over Votes,OVER_VOTE",
    "VOTOS EN BLANCO,BLANK",
    "Ungültige,SPOILT",
    "ungueltige Stimmen,SPOILT",
    "Schede bianche,BLANK",
    "Aantal ongeldige stemmen,SPOILT",
    "Dim un o'r uchod,NONE",
    "Suffrages exprimés,TOTAL",
    "Eleitores aptos,ELECTORATE",
    "Głosy nieważne,SPOILT",
    "Против всех,NONE",
    "合計,TOTAL",
    "無効投票,SPOILT",
    "무효투표수,SPOILT",
    "Σύνολο,TOTAL",
    "Geçersiz oylar,SPOILT",
    "Összesen,TOTAL",
    "Vótaí lofa,SPOILT",
    "الأصوات الباطلة,SPOILT",
    "Of which other winner,DROP",
    "AB Ticket Votes,LIST",
    "Registered Voters - Democratic,DROP",
    "Informal Informal,SPOILT",
    "R.O.N.,NONE"
  })
  void wordsOfManyLanguagesAreKnown(String name, Role role) {
    assertThat(RowWords.of(name).map(RowWords.Word::role)).isEqualTo(Optional.of(role));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Able",
        "Blank, Jane",
        "Jane Total-Smith",
        "Write-in: Jane Doe",
        "Jane Doe (write-in)",
        "Vera Void",
        "Votey McVoteface",
        "No",
        "Yes",
        "Against",
        "山田太郎",
        "Freie Wähler",
        "Totalitarian Party",
        "None Other Than Jane",
        "!!!"
      })
  void peopleAndAnswersAreNoWords(String name) {
    assertThat(RowWords.of(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Blank", "Total", "Sum", "None", "Ron", "Razem", "Ensemble", "Total Hoax"})
  void whatMayBeSomebodyIsUnsure(String name) {
    assertThat(RowWords.of(name).map(RowWords.Word::unsure)).isEqualTo(Optional.of(true));
  }

  private static Map<String, Role> words() throws IOException {
    Map<String, Role> words = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : Files.readAllLines(WORDS)) {
      if (!line.startsWith("#")) {
        int colon = line.indexOf(':');
        Role role = Role.named(line.substring(0, colon)).orElseThrow();
        for (String word : line.substring(colon + 1).split(",", -1)) {
          String key = NameKey.of(word.replace("?", "")).text();
          if (words.put(key, role) != null) {
            twice.add(word);
          }
        }
      }
    }
    assertThat(twice).as("words that stand twice").isEmpty();
    return words;
  }
}
