package nectally.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nectally.csv.HeaderName;

/** What a column of a table of ballots holds, and the header names by which it is known. */
public enum BallotField {
  /** What tells ballots apart. */
  BALLOT(
      "ballot",
      "ballot id",
      "ballot number",
      "ballot no",
      "ballot paper",
      "paper",
      "voter",
      "voter id",
      "id",
      "serial",
      "serial number",
      "cvr number",
      "imprinted id",
      "respondent id"),
  /** The contest that a ballot is for. */
  CONTEST(
      "contest", "contest name", "section", "ward", "constituency", "race", "office", "position"),
  /** One name, in rows of one name each. */
  CANDIDATE("candidate", "candidate name", "name", "person", "person name"),
  /** The rank of that name. */
  RANK("rank", "preference", "ranking"),
  /** How many equal ballots a row stands for. */
  WEIGHT("weight", "number of ballots"),
  /** All names of a ballot in one cell. */
  CHOICES(
      "choices",
      "choice",
      "votes",
      "vote",
      "candidates",
      "marks",
      "selections",
      "approvals",
      "approved"),
  /** Nothing about the vote: who filled in a form, and when. */
  IGNORED(
      "#",
      "time",
      "date",
      "score",
      "language",
      "gender",
      "sex",
      "slate",
      "party",
      "bloc",
      "area",
      "precinct",
      "polling station",
      "region",
      "branch",
      "town",
      "district",
      "county",
      "batch",
      "tabulator",
      "comment",
      "comments",
      "notes"),
  /** Whether the name of a row is marked, where rows have names that are not; only if told so. */
  MARK("is marked");

  private static final List<String> NUMBERED =
      List.of(
          """
          choice,vote,mark,selection,choix,voix,wahl,auswahl,stimme,voto,selección,scelta,selezione
          escolha,seleção,keuze,stem,val,röst,valg,stemme,wybór,głos,volba,hlas,выбор,голос,oy
          """
              .strip()
              .replace('\n', ',')
              .split(","));

  /** Columns that forms write by themselves: beside them {@code Name} is who filled one in. */
  private static final String FORM =
      keys(
          """
          user name,user id,user display name,user email,timestamp,start time,completion time,submitted,submitted at,submission date
          submission ip,submission id,last modified time,email,email address,username,ip address,response id,date submitted,last page
          start language,seed,date started,date last action,referrer url,submitdate,startdate,datestamp,lastpage,startlanguage,refurl
          ipaddr,interviewtime,total time,collector id,start date,end date,first name,last name,custom data 1,progress
          duration in seconds,duration (in seconds),finished,recorded date,recipient last name,recipient first name,recipient email
          external reference,external data reference,location latitude,location longitude,distribution channel,user language
          response type,start date (utc),submit date (utc),network id,total points,quiz feedback,ballot receipt,voter label
          zeitstempel,e-mail-adresse,startzeit,fertigstellungszeit,e-mail,horodateur,adresse e-mail,heure de début,heure de fin
          adresse de messagerie,marca temporal,dirección de correo electrónico,hora de inicio,hora de finalización,correo electrónico
          carimbo de data/hora,endereço de e-mail,informazioni cronologiche,indirizzo email,ora di inizio,ora di completamento
          tijdstempel,e-mailadres,tidsstämpel,tidsstempel,sygnatura czasowa,adres e-mail,отметка времени,tidsmerke,aikaleima
          časové razítko,časová pečiatka,időbélyeg,marcaj de timp,клеймо за време,позначка часу,χρονική σήμανση,zaman damgası
          חותמת זמן,طابع زمني,タイムスタンプ,타임스탬프,时间戳记,時間戳記,marca de temps,vremenska oznaka,časovni žig,laiko žyma,laikspiedols,ajatempel
          stempel waktu,dấu thời gian,ประทับเวลา,stamp amser,denbora-zigilua,marca de tempo,временска ознака,hora de conclusão
          posta elettronica,begintijd,tijd van voltooien,starttid,slutförandetid,e-postadress,starttidspunkt,fuldførelsestidspunkt
          godzina rozpoczęcia,godzina ukończenia,čas zahájení,čas dokončení
          """);

  /** A person's name, who may be a candidate or the voter. */
  private static final List<String> PERSON = List.of("name", "person", "person name");

  /** What may be how many equal ballots a row stands for, or something else. */
  private static final List<String> PERHAPS_WEIGHT =
      List.of(
          "count",
          "copies",
          "ballots",
          "papers",
          "number of papers",
          "n",
          "freq",
          "number",
          "quantity",
          "frequency",
          "times",
          "anzahl",
          "nombre");

  /** What may say of each row whether it is a ballot that counts. */
  private static final String PERHAPS_VALID =
      keys(
          """
          valid,is valid,validity,valid ballot,valid vote,invalid,is invalid,spoilt,is spoilt,spoiled,void
          voided,is void,rejected,is rejected,accepted,status,ballot status,vote status,counted
          disqualified,eligible,adjudicated,gültig,ungültig,gültigkeit,valide,nul,invalide,validez
          válido,nulo,valido,nullo,geldig,ongeldig,giltig,ogiltig,gyldig,ugyldig,ważny,nieważny,platný
          """);

  /** What begins names of columns of people who are not on the list. */
  private static final List<String> WRITE_INS =
      List.of("write-in", "write in", "writein", "other", "andere", "autre", "otro", "altro");

  /** What stands in names of columns of weights, such as {@code voting weight}. */
  private static final List<String> WEIGHTS =
      List.of("weight", "gewicht", "poids", "pondération", "voting power", "ponderación");

  private final String names;

  BallotField(String... names) {
    this.names = ('\n' + String.join("\n", names) + '\n').replace(" ", "");
  }

  /** Returns the word for the field, such as {@code ballot}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the field that a column is known to be by its name. */
  static Optional<BallotField> of(String header) {
    String key = '\n' + letters(header) + '\n';
    for (BallotField field : values()) {
      if (field.names.contains(key)) {
        return Optional.of(field);
      }
    }
    return isOfForm(header) ? Optional.of(IGNORED) : Optional.empty();
  }

  /** Returns the field called {@code label}. */
  public static Optional<BallotField> named(String label) {
    for (BallotField field : values()) {
      if (field.label().equals(HeaderName.key(label))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Returns the words for all fields. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (BallotField field : values()) {
      labels.add(field.label());
    }
    return labels;
  }

  /** Returns the number of a column such as {@code choice3}; 0 where it is none. */
  static int choice(String header) {
    return number(HeaderName.key(header), NUMBERED);
  }

  /** Returns the number of a column such as {@code rank3} or {@code 3rd choice}; 0 for none. */
  static int rank(String header) {
    String key = HeaderName.key(header);
    int blank = key.indexOf(' ');
    String word = blank > 0 ? key.substring(blank + 1) : "";
    return NUMBERED.contains(word) || Ordinals.isOf(word)
        ? Ordinals.ofAnyLanguage(key.substring(0, blank))
        : number(key, Ordinals.RANKS);
  }

  /** Returns whether a column is one that forms write by themselves. */
  static boolean isOfForm(String header) {
    return FORM.contains('\n' + letters(header) + '\n');
  }

  /** Returns whether a column may be of whoever votes as well as of whom they vote for. */
  static boolean isPerson(String header) {
    return isIn(PERSON, header);
  }

  /** Returns whether a column may say how many equal ballots a row stands for. */
  static boolean isPerhapsWeight(String header) {
    String key = HeaderName.key(header);
    boolean is = isIn(PERHAPS_WEIGHT, header);
    for (String weight : WEIGHTS) {
      is |= key.contains(weight);
    }
    return is;
  }

  /** Returns whether a column is called as a ballot is: {@code 17}, {@code Ballot 17}. */
  static boolean isOfBallot(String header) {
    return number(HeaderName.key(header), List.of("", "ballot", "voter", "paper")) > 0;
  }

  /** Returns whether a column may hold names of people who are not on the list. */
  static boolean isPerhapsWriteIn(String header) {
    String key = HeaderName.key(header);
    boolean is = false;
    for (String writeIn : WRITE_INS) {
      is |= key.startsWith(writeIn);
    }
    return is;
  }

  /** Returns whether a column may say which rows are ballots that count. */
  static boolean isPerhapsValid(String header) {
    return PERHAPS_VALID.contains('\n' + letters(header) + '\n');
  }

  private static boolean isIn(List<String> names, String header) {
    String letters = letters(header);
    for (String name : names) {
      if (letters(name).equals(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Returns names, parted by commas and line ends, as they are looked for. */
  private static String keys(String names) {
    return '\n' + names.replace(" ", "").replace(',', '\n');
  }

  /** Returns a name without case, blanks and underscores. */
  static String letters(String header) {
    return HeaderName.key(header).replace(" ", "");
  }

  /** Returns whether a column may well have this name, from which a delimiter is found. */
  static boolean isName(String header) {
    return of(header).isPresent() || choice(header) > 0 || rank(header) > 0;
  }

  /**
   * Returns whether a column is called as others are that are numbered, without a number of its
   * own: {@code Choice} beside {@code Choice2}, as spreadsheets number names that they find again.
   */
  static boolean isFirst(String header, String numbered) {
    String key = HeaderName.key(header);
    return NUMBERED.contains(key) && isNumbered(header, numbered);
  }

  /** Returns whether a column is called as another is, with a number behind it. */
  static boolean isNumbered(String header, String numbered) {
    return number(HeaderName.key(numbered), List.of(HeaderName.key(header))) > 0;
  }

  /** Returns a number behind one of some words, and behind a sign such as in {@code vote.1}. */
  private static int number(String key, List<String> words) {
    for (String word : words) {
      if (key.startsWith(word)) {
        String number = key.substring(word.length()).strip();
        number =
            number.length() > 1 && ".#-:".indexOf(number.charAt(0)) >= 0
                ? number.substring(1).strip()
                : number;
        boolean digits = !number.isEmpty() && number.length() <= 4;
        for (int i = 0; i < number.length(); i++) {
          digits &= number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        if (digits) {
          return Integer.parseInt(number);
        }
      }
    }
    return 0;
  }
}
