package nectally.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
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
  @CsvSource(
      delimiter = '=',
      value = {
        "Valimisringkond;Kandidaat;Erakond;Sugu;Hääled;Valitud;Mandaatide arv;Valijate"
            + " arv;Hääletanuid;Kehtetud sedelid = "
            + "contest;candidate;slate;gender;votes;elected;seats;electorate;ballots;spoilt",
        "Apgabals;Vārds;Uzvārds;Saraksts;Balsu skaits;Ievēlēts;Dzimums;Iecirknis;Vēlētāju"
            + " skaits;Nederīgās zīmes = "
            + "contest;first_name;surname;slate;votes;elected;gender;area;electorate;spoilt",
        "Apygarda;Vardas, pavardė;Iškėlė;Balsų skaičius;Lytis;Apylinkė;Mandatų skaičius;Rinkėjų"
            + " skaičius;Dalyvavo;Negaliojantys biuleteniai = "
            + "contest;candidate;slate;votes;gender;area;seats;electorate;ballots;spoilt",
        "Daerah Pemilihan;Nama Calon;Partai;Perolehan Suara;Terpilih;Jenis Kelamin;TPS;Jumlah"
            + " Kursi;DPT;Pengguna Hak Pilih;Suara Tidak Sah;Suara Sah = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt;total",
        "Parlimen;Calon;Parti;Undi;Jantina;Pengundi Berdaftar;Undi Rosak = "
            + "contest;candidate;slate;votes;gender;electorate;spoilt",
        "Izborna jedinica;Ime i prezime;Stranka;Broj glasova;Izabran/a;Spol;Biračko mjesto;Broj"
            + " mandata;Broj birača;Glasovalo birača;Nevažećih listića = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "Изборна јединица;Презиме;Име;Изборна листа;Број гласова;Бирачко место;Број"
            + " мандата;Неважећи листићи = "
            + "contest;surname;first_name;slate;votes;area;seats;spoilt",
        "Volilna enota;Priimek;Ime;Politični subjekt;Število glasov;Izvoljen;Volišče;Volilni"
            + " upravičenci;Oddane glasovnice;Neveljavne glasovnice = "
            + "contest;surname;first_name;slate;votes;elected;area;electorate;ballots;spoilt",
        "Seçim Çevresi;Adı;Soyadı;Partisi;Aldığı Oy Sayısı;Cinsiyeti;Sandık No;Milletvekili"
            + " Sayısı;Kayıtlı Seçmen Sayısı;Oy Kullanan Seçmen Sayısı;Geçersiz Oy Sayısı = "
            + "contest;first_name;surname;slate;votes;gender;area;seats;electorate;ballots;spoilt",
        "Nr okręgu;Nazwisko i imiona;Nazwa komitetu;Liczba głosów;Czy przyznano"
            + " mandat;Płeć;Obwód;Liczba mandatów;Liczba wyborców uprawnionych do głosowania;Liczba"
            + " głosów nieważnych = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;spoilt",
        "Volební obvod;příjmení;jméno;volební strana;Počet hlasů;zvolen/a;okrsek;Počet volených"
            + " zastupitelů;Voliči v seznamu;Odevzdané obálky;Platné hlasy = "
            + "contest;surname;first_name;slate;votes;elected;area;seats;electorate;ballots;total",
        "Volebný obvod;Meno a priezvisko;Kandidátna listina;Počet získaných hlasů;Volebný"
            + " okrsok;Počet zapísaných voličov;Počet zúčastnených voličov = "
            + "contest;candidate;slate;votes;area;electorate;ballots",
        "Valkretsnamn;Kandidatens namn;Partiförkortning;Antal"
            + " personröster;Invald;Kön;Valdistriktsnamn;Antal mandat;Antal röstberättigade;Antal"
            + " ogiltiga röster = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;spoilt",
        "Storkreds;Kandidatens navn;Partibogstav;Personlige"
            + " stemmer;Valgt;Køn;Afstemningsområde;Antal mandater;Antal vælgere;Afgivne"
            + " stemmer;Ugyldige stemmer = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "Valgdistrikt;Kandidatnavn;Partinavn;Antall personstemmer;Innvalgt;Kjønn;Stemmekrets;Antall"
            + " representanter;Antall stemmeberettigede;Antall avgitte stemmer;Antall forkastede = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "Kjördæmi;Frambjóðandi;Flokkur;Atkvæði;Kyn;Þingsæti;Á kjörskrá;Greidd atkvæði;Ógild atkvæði"
            + " = contest;candidate;slate;votes;gender;seats;electorate;ballots;spoilt",
        "Vaalipiirin nimi;Ehdokkaan nimi;Puolueen lyhenne;Äänet"
            + " yhteensä;Valittu;Sukupuoli;Äänestysalue;Paikkamäärä;Äänioikeutettuja;Äänestäneitä;Mitättömät"
            + " = contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "Εκλογική περιφέρεια;Επώνυμο;Όνομα;Συνδυασμός;Ψήφοι;Φύλο;Εκλογικό"
            + " τμήμα;Έδρες;Εγγεγραμμένοι;Ψήφισαν;Άκυρα = "
            + "contest;surname;first_name;slate;votes;gender;area;seats;electorate;ballots;spoilt",
        "Választókerület;Jelölt neve;Jelölő szervezetek;Kapott érvényes"
            + " szavazat;Megválasztott;Szavazókör;Mandátumok száma;Választópolgárok"
            + " száma;Megjelentek száma;Érvénytelen szavazólapok = "
            + "contest;candidate;slate;votes;elected;area;seats;electorate;ballots;spoilt",
        "Circumscripția;Nume;Prenume;Partid;Număr de voturi;Ales/Aleasă;Secția de votare;Număr de"
            + " mandate;Alegători înscriși;Total votanți;Voturi nule = "
            + "contest;surname;first_name;slate;votes;elected;area;seats;electorate;ballots;spoilt",
        "Виборчий округ;ПІБ кандидата;Суб'єкт висування;Кількість голосів;Обрано;Стать;Виборча"
            + " дільниця;Кількість мандатів;Кількість виборців;Взяли участь;Недійсні бюлетені = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "Изборен район;Име на кандидата;Партия/коалиция;Брой гласове;Секция;Брой"
            + " мандати;Гласували;Недействителни гласове = "
            + "contest;candidate;slate;votes;area;seats;ballots;spoilt",
        "Dáilcheantar;Ainm;Sloinne;Páirtí;Vótaí céad rogha;Tofa;Inscne;Líon suíochán;Toghthóirí;An"
            + " vóta iomlán;Vótaí lofa = "
            + "contest;candidate;surname;slate;votes;elected;gender;seats;electorate;-;spoilt",
        "Circumscripció;Nom;Cognoms;Candidatura;Vots;Electe;Mesa;Escons;Cens electoral;Votants;Vots"
            + " nuls = "
            + "contest;surname;surname;slate;votes;elected;area;seats;electorate;ballots;spoilt",
        "Barrutia;Hautagaia;Alderdia;Botoak;Hautatua;Mahaia;Eserlekuak;Errolda;Boto-emaileak;Boto"
            + " baliogabeak = "
            + "contest;candidate;slate;votes;elected;area;seats;electorate;ballots;spoilt",
        "選挙区名;候補者氏名;届出政党;得票総数;当落;性別;開票区名;議員定数;当日有権者数;投票者総数;無効投票数 = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "선거구명;후보자;소속정당명;득표수;당선여부;성별;투표구명;의원정수;선거인수;투표수;무효투표수 = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "選舉區;候選人名稱;所屬政黨;得票總數;是否當選;性別;投票所別;應選名額;選舉人數;已投票數;無效票數 = "
            + "contest;candidate;slate;votes;elected;gender;area;seats;electorate;ballots;spoilt",
        "เขตเลือกตั้ง;ผู้สมัคร;พรรค;คะแนน;หน่วยเลือกตั้ง;ผู้มีสิทธิเลือกตั้ง;บัตรเสีย = "
            + "contest;candidate;slate;votes;area;electorate;spoilt",
        "الدائرة الانتخابية;المترشح;الحزب;عدد الأصوات;الفائز;مكتب الاقتراع;عدد المقاعد;الأوراق"
            + " الملغاة = contest;candidate;slate;votes;elected;area;seats;spoilt"
      })
  void aHeaderIsKnownInItsLanguage(String header, String fields) {
    List<String> found = new ArrayList<>();
    for (String name : header.split(";", -1)) {
      found.add(Field.match(name).map(match -> match.field().label()).orElse("-"));
    }
    assertThat(String.join(";", found)).isEqualTo(fields);
  }

  @Test
  void aWholeNameBesideASurnameIsAFirstName() {
    assertThat(Reads.problems("Nom;Cognoms;Vots\nPau;Puig Mas;7\nPau;Roig;5\n"))
        .isEqualTo("usable: standard input: Pau Puig Mas 7, Pau Roig 5");
    assertThat(Reads.problems("Nom;Vots\nPau Puig;7\n"))
        .isEqualTo("usable: standard input: Pau Puig 7");
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
  void theFilterIsThatOfTheWords() throws IOException {
    FilterFile.check("FieldWordsFilter", new FieldWordsFile().all(), FieldWordsFilter.SIZE);
  }

  @Test
  void theIndexIsThatOfTheWords() throws IOException {
    byte[] index = new FieldWordsFile().index();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(FieldWordsFile.INDEX, index);
    }
    assertThat(Files.readAllBytes(FieldWordsFile.INDEX)).isEqualTo(index);
  }

  @Test
  void everyWordIsFoundInTheIndex() throws IOException {
    new FieldWordsFile()
        .words()
        .forEach((word, match) -> assertThat(FieldWordIndex.match(word)).as(word).isEqualTo(match));
  }

  @Test
  void everyWordOfTheListStandsForOneField() throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (String line : Files.readAllLines(FieldWordsFile.WORDS)) {
      if (line.startsWith("#") || line.startsWith("marks:")) {
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

  @Test
  void whatMayBeMarksIsNoField() throws IOException {
    int marks = 0;
    for (String line : Files.readAllLines(FieldWordsFile.WORDS)) {
      for (String word :
          line.startsWith("marks:") ? line.substring(6).split(",", -1) : new String[0]) {
        String name = word.strip();
        assertThat(FieldWords.mayBeMarks(name)).as(name).isTrue();
        assertThat(Field.match(name).filter(match -> match.field() != Field.STATUS))
            .as(name)
            .isEmpty();
        marks++;
      }
    }
    assertThat(marks).isGreaterThan(100);
  }
}
