package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nectally.model.NameKey;
import nectally.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the words for rows that are no candidates, and the filter before them. */
class RowWordsTest {

  @Test
  void theFilterIsThatOfTheWords() throws IOException {
    FilterFile.check(
        "RowWordsFilter", RowWordsFile.withParts(RowWordsFile.all()), RowWordsFilter.SIZE);
  }

  @Test
  void theIndexIsThatOfTheWords() throws IOException {
    byte[] index = RowWordsFile.index(RowWordsFile.all());
    if (Boolean.getBoolean("golden.update")) {
      Files.write(RowWordsFile.INDEX, index);
    }
    assertThat(Files.readAllBytes(RowWordsFile.INDEX)).isEqualTo(index);
  }

  @Test
  void everyWordIsFoundInItsRole() throws IOException {
    RowWordsFile.all()
        .forEach(
            (key, word) -> assertThat(RowWords.listed(key)).as(key).isEqualTo(Optional.of(word)));
  }

  @Test
  void noNameIsPassedOverThatHasAPartOfAWord() throws IOException {
    List<String> words = new ArrayList<>();
    for (String key : RowWordsFile.all().keySet()) {
      words.addAll(List.of(NameKey.of(key).text().split(" ", -1)));
    }
    words.addAll(List.of("ann", "able", "7", "c", "d1", "writein", "write", "in"));
    Random random = new Random(17);
    int found = 0;
    for (int i = 0; i < 200_000; i++) {
      String name = words.get(random.nextInt(words.size()));
      for (int more = random.nextInt(4); more >= 0; more--) {
        name += " " + words.get(random.nextInt(words.size()));
      }
      Optional<RowWords.Word> word = WordPatterns.ofParts(name, name.indexOf(' '));
      assertThat(WordPatterns.of(name)).as(name).isEqualTo(word);
      found += word.isPresent() ? 1 : 0;
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "Write-Ins,WRITE_IN",
    "Over Votes,OVER_VOTE",
    "VOTOS EN BLANCO,BLANK",
    "Ungültige,SPOILT",
    "ungueltige Stimmen,SPOILT",
    "Blanka roester,BLANK",
    "Glosy niewazne,SPOILT",
    "Oevrige,WRITE_IN",
    "Ovrige,WRITE_IN",
    "Hylaetyt aeaenet,SPOILT",
    "Fuer ungueltig erklaerte Stimmen,SPOILT",
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
    "R.O.N.,NONE",
    "Write-in:,WRITE_IN",
    "Write-in 1,WRITE_IN",
    "WRITE IN #12,WRITE_IN",
    "Other write-in,WRITE_IN",
    "Write-ins (all others),WRITE_IN",
    "Invalid write-ins,SPOILT",
    "Number of spoilt ballot papers,SPOILT",
    "Total rejected ballot papers,SPOILT",
    "Anzahl ungültiger Stimmzettel,SPOILT",
    "C Ungültige Stimmen,SPOILT",
    "D1 Gültige Stimmen,TOTAL",
    "Turnout (%),DROP",
    "Percentage turnout,DROP",
    "Votanti maschi,DROP",
    "Liczba głosów nieważnych,SPOILT",
    "Kehtetuid sedeleid,SPOILT",
    "Suara tidak sah,SPOILT",
    "Jumlah suara sah,TOTAL",
    "Nevažeći listići,SPOILT",
    "Geçersiz,SPOILT",
    "Puste karty,BLANK",
    "Bílé lístky,BLANK",
    "Blankröster,BLANK",
    "Blanke stemmer,BLANK",
    "Forkastede stemmer,SPOILT",
    "Hylätyt,SPOILT",
    "Λευκά,BLANK",
    "Érvénytelen szavazatok,SPOILT",
    "Voturi nule,SPOILT",
    "Недійсні бюлетені,SPOILT",
    "Vótaí neamhbhailí,SPOILT",
    "Vots nuls,SPOILT",
    "Boto baliogabeak,SPOILT",
    "無効票数,SPOILT",
    "기권자수,DROP",
    "弃权票数,BLANK",
    "No votes cast,BLANK",
    "Did not vote,DROP",
    "Abstained,BLANK",
    "Candidate Informals,SPOILT",
    "Party Informals,SPOILT",
    "Mayoral undervotes,UNDER_VOTE",
    "Ward spoilt papers,SPOILT",
    "Total Valid Candidate Votes,TOTAL",
    "Formal first preference votes,TOTAL",
    "Bulletins nuls (candidats),SPOILT",
    "Voti di lista nulli,SPOILT",
    "Votos en blanco para candidatos,BLANK",
    "Głosy nieważne na kandydatów,SPOILT",
    "Blanke stemmer (personer),BLANK",
    "Postal votes,DROP",
    "Votes cast in person,DROP",
    "Votes par correspondance,DROP",
    "Briefwahl,DROP",
    "Postal informals,SPOILT",
    "Ballots found invalid,SPOILT",
    "Papers rejected as void,SPOILT",
    "Papers declared to be void,SPOILT",
    "Für ungültig erklärte Stimmen,SPOILT",
    "Bulletins déclarés nuls,SPOILT",
    "Votos declarados nulos,SPOILT",
    "Neither of the above,NONE",
    "Blancs / Leere,BLANK",
    "Hylätyt/Förkastade,SPOILT",
    "Non-transferable not effective,DROP",
    "Questionable ballot papers,SPOILT",
    "No opinion,BLANK",
    "Број неважећих гласачких листића,SPOILT",
    "Nevažećih glasačkih listića ukupno,SPOILT",
    "Число действительных избирательных бюллетеней,TOTAL",
    "'Число избирателей, внесённых в список',ELECTORATE",
    "'Избирателей, принявших участие в выборах',BALLOTS",
    "Кількість виборчих бюлетенів визнаних недійсними,SPOILT",
    "Број важечки гласачки ливчиња,TOTAL",
    "Намерени недействителни гласове,SPOILT",
    "Liczba kart wyjętych z urny,BALLOTS",
    "Počet odevzdaných obálek,BALLOTS",
    "Počet zapsaných voličů v seznamu,ELECTORATE",
    "A névjegyzékben szereplő választópolgárok száma,ELECTORATE",
    "Numărul voturilor nule,SPOILT",
    "Kehtetuid hääletussedeleid kokku,SPOILT",
    "Negaliojančių biuletenių skaičius,SPOILT",
    "Derīgo vēlēšanu zīmju skaits,TOTAL",
    "Mitättömien äänestyslippujen määrä,SPOILT",
    "Geçersiz oy pusulaları sayısı,SPOILT",
    "ბათილი ბიულეტენების რაოდენობა,SPOILT",
    "Անվավեր քվեաթերթիկների թիվը,SPOILT",
    "عدد الأوراق الباطلة,SPOILT",
    "Idadi ya kura zilizokataliwa,SPOILT",
    "Numri i votave të pavlefshme,SPOILT"
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
        "A. Blank",
        "Ty Le",
        "Writer, Ina",
        "Against",
        "山田太郎",
        "Freie Wähler",
        "Totalitarian Party",
        "None Other Than Jane",
        "Partei der Nichtwähler",
        "Voters Party",
        "Blank Party",
        "Ward Blank",
        "Early Post",
        "Ward Total-Smith",
        "Votes for Jane",
        "Blank / Jane",
        "Voto declarado",
        "Van Blank",
        "Papers Found",
        "Antal Fehér",
        "Arben Bardha",
        "Zarf Ali",
        "!!!"
      })
  void peopleAndAnswersAreNoWords(String name) {
    assertThat(RowWords.of(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blank",
        "Party Informals",
        "Total",
        "Sum",
        "None",
        "Ron",
        "Razem",
        "Ensemble",
        "Total Hoax",
        "Antal Leer",
        "Gild Alt",
        "Summa Blanka",
        "Leer Gesamt"
      })
  void whatMayBeSomebodyIsUnsure(String name) {
    assertThat(RowWords.of(name).map(RowWords.Word::unsure)).isEqualTo(Optional.of(true));
  }
}
