package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nectally.csv.HeaderName;

/**
 * What a column of a results file can hold, and the header names that say so.
 *
 * <p>The one table of names: where two columns of a file name one field, the name that comes first
 * here wins, and the other column is an attribute. Each name but the field's own says who publishes
 * files with it; <i>own format</i> are words that this program takes because people who type a file
 * for it write them, and no publisher is known to. The local elections handbook's {@code Total
 * valid votes} and {@code Votes (%)} are left out on purpose: they count one candidate of each
 * party only, so that they are no total and no shares of all votes.
 */
enum Field {
  CONTEST(
      "one choice with its own seats; absent or blank: one contest, named after the file",
      "contest",
      "section|Labour Party, National Executive Committee results",
      "ward|own format",
      "constituency|own format",
      "constituency name|House of Commons Library, general elections 2017 to 2024",
      "post label|Democracy Club, candidates and results",
      "ballot paper id|Democracy Club, candidates and results",
      "electoralarealabel|Local Government Association, election results schema (Trafford)",
      "contest name|Clarity and other election night reports (United States)",
      "contest title|Hart and other exports (United States)",
      "office|OpenElections (United States)",
      "race|state canvasses (United States)",
      "position|student unions",
      "post|student unions",
      "ward name|own format",
      "division|Australian Electoral Commission",
      "divisionnm|Australian Electoral Commission",
      "riding|Elections Canada",
      "electoral district|Elections Canada",
      "electoral district name|Elections Canada",
      "district|own format",
      "etholaeth|Welsh councils",
      "circonscription|French Ministry of the Interior",
      "wahlkreis|Landeswahlleiter (Germany)",
      "wahlkreisname|Landeswahlleiter (Germany)",
      "stimmkreis|Landeswahlleiter (Bavaria)",
      "gremium|own format",
      "circunscripci\u00f3n|Ministerio del Interior (Spain)",
      "circunscripcion|Ministerio del Interior (Spain)",
      "cargo|Tribunal Superior Eleitoral (Brazil)",
      "ds cargo|Tribunal Superior Eleitoral (Brazil)",
      "cargo nombre|Direcci\u00f3n Nacional Electoral (Argentina)",
      "c\u00edrculo eleitoral|Comiss\u00e3o Nacional de Elei\u00e7\u00f5es (Portugal)",
      "circulo eleitoral|Comiss\u00e3o Nacional de Elei\u00e7\u00f5es (Portugal)",
      "collegio|Ministero dell'Interno (Italy)",
      "circoscrizione|Ministero dell'Interno (Italy)",
      "kieskring|Kiesraad (Netherlands)",
      "valkrets|Valmyndigheten (Sweden)",
      "valgkreds|Danmarks Statistik",
      "valgdistrikt|Valgdirektoratet (Norway)",
      "vaalipiiri|Tilastokeskus (Finland)",
      "okr\u0119g|Pa\u0144stwowa Komisja Wyborcza (Poland)",
      "okr\u0119g wyborczy|Pa\u0144stwowa Komisja Wyborcza (Poland)",
      "volebn\u00ed obvod|\u010cesk\u00fd statistick\u00fd \u00fa\u0159ad (Czechia)",
      "\u043e\u043a\u0440\u0443\u0433|Central Election Commission (Russia)",
      "\u9078\u6319\u533a|Japanese boards of elections",
      "election|own format"),
  CANDIDATE(
      "a person standing; required, or first_name and surname",
      "candidate",
      "candidate name|House of Commons Library, local elections handbook 2021",
      "name|Central Election Commission of Taiwan (translated), Sutton Coldfield 2018",
      "person name|Democracy Club, candidates and results"),
  FIRST_NAME(
      "with surname, in place of candidate",
      "first name",
      "firstname|House of Commons Library, general election 2019",
      "forename|own format",
      "forenames|own format",
      "given name|own format",
      "candidate first name|House of Commons Library, general elections 2017 and 2024",
      "first names|own format",
      "given names|own format",
      "candidate firstname|own format",
      "candidate first names|own format",
      "candidate forename|own format",
      "candidate forenames|own format",
      "candidate given name|own format",
      "candidateforenames|Local Government Association, election results schema (Trafford)"),
  SURNAME(
      "with first_name, in place of candidate",
      "surname|House of Commons Library, general election 2019",
      "last name|own format",
      "lastname|own format",
      "family name|own format",
      "candidate surname|House of Commons Library, general elections 2017 and 2024",
      "candidate last name|own format",
      "candidate lastname|own format",
      "candidate family name|own format",
      "candidatesurname|Local Government Association, election results schema (Trafford)"),
  ID(
      "the same for the same person in another year",
      "id",
      "person id|Democracy Club, candidates and results",
      "candidate id|own format",
      "democracy club person id|House of Commons Library, general election 2017",
      "dc person id|House of Commons Library, general election 2024"),
  SLATE(
      "the list or party that the candidate stands on",
      "slate",
      "party|OpenElections (United States)",
      "party name|House of Commons Library; Democracy Club",
      "party abbreviation|House of Commons Library, general elections 2017 to 2024",
      "politicalpartylabel|Local Government Association, election results schema (Trafford)"),
  BLOC(
      "a coarser grouping of slates",
      "bloc",
      "party group|House of Commons Library, local elections handbook 2021"),
  GENDER(
      "F, female, woman or W; M, male or man; any other value is kept, blank is unknown",
      "gender",
      "sex|Central Election Commission of Taiwan (translated)",
      "candidate gender|House of Commons Library, general elections and handbook"),
  INCUMBENT(
      "who held a seat before the poll: yes, y, true, t, 1, incumbent",
      "incumbent",
      "inumbent|House of Commons Library, local elections handbook 2021"),
  STATUS("who has withdrawn (withdrawn, w/d, retir\u00e9); anything else is kept", "status"),
  HELD_BY("the group that held the seat before the poll; several are separated by ;", "held by"),
  VOTES(
      "whole number such as 1234, 1,234 or 1 234; required, blank is unknown",
      "votes",
      "vote|own format",
      "votes cast|Democracy Club, candidates and results",
      "vote count|own format",
      "nominations|Labour Party, National Executive Committee nominations 2016",
      "number of votes|Sutton Coldfield 2018",
      "voteswon|Local Government Association, election results schema (Trafford)"),
  ELECTED(
      "as declared: yes, y, true, t, 1, elected; no, n, false, f, 0, not elected, blank",
      "elected",
      "winner|own format",
      "is winning candidate|own format"),
  SHARE("as published; used by check only", "share"),
  RANK("as published; used by check only", "rank"),
  CHANGE("as published; used by check only", "change"),
  AREA(
      "rows of one candidate in several areas are added up",
      "area",
      "precinct|OpenElections (United States)",
      "town|Vermont 2016",
      "polling station|own format"),
  SEATS(
      "places filled in the contest",
      "seats",
      "seats contested|Democracy Club, candidates and results",
      "vacancies|own format"),
  QUOTA("such as gender:F=50%; several are separated by ;", "quota"),
  VOTES_PER_BALLOT("how many votes one ballot may carry", "votes per ballot"),
  BALLOTS(
      "all ballots received, spoilt ones among them",
      "ballots",
      "turnout reported|Democracy Club, results"),
  SPOILT(
      "rejected ballots",
      "spoilt",
      "spoilt ballots|Democracy Club, results",
      "invalid votes|House of Commons Library, constituencies 2017"),
  BLANK("ballots without a mark, for nobody", "blank|nec-tally count"),
  UNDER_VOTES(
      "votes that ballots could have carried and did not",
      "under votes|OpenElections (United States)",
      "undervotes|own format"),
  OVER_VOTES(
      "ballots, or votes of them, with more marks than allowed",
      "over votes|OpenElections (United States)",
      "overvotes|own format"),
  ELECTORATE(
      "who may vote",
      "electorate",
      "total electorate|Democracy Club, results",
      "eligibleelectorate|Local Government Association, election results schema (Trafford)"),
  OUTSTANDING("ballots of the contest that are not yet counted", "outstanding"),
  TOTAL(
      "all votes as published; used by check only",
      "total",
      "total votes|Wisconsin 2016",
      "valid votes|House of Commons Library, constituencies 2017");

  /** The fields that are texts of a candidate, which groups and quotas can use. */
  static final List<Field> ATTRIBUTES =
      List.of(SLATE, BLOC, GENDER, INCUMBENT, STATUS, HELD_BY, OUTSTANDING);

  /**
   * A field that a header names.
   *
   * @param order how early the name stands among those of the field
   * @param whole whether the name may be that of a whole name, where the field is a part of one
   */
  record Match(Field field, int order, boolean whole) {}

  /** A header name, and who publishes it; empty for the name of the field itself. */
  record Alias(String name, String usedBy) {}

  private static final Map<String, Match> BY_NAME = byName();

  /** Whether a header names a field; a class of its own since a lambda costs time at the start. */
  static final Predicate<String> IS_NAME =
      new Predicate<>() {
        @Override
        public boolean test(String header) {
          return match(header).isPresent();
        }
      };

  private final String label;
  private final String meaning;
  private final String names;

  Field(String meaning, String... notes) {
    this.label = name().toLowerCase(Locale.ROOT);
    this.meaning = meaning;
    this.names = String.join("\n", notes);
  }

  /** Returns the field that a header names, in any case and with any blanks. */
  static Optional<Match> match(String header) {
    Match listed = BY_NAME.get(HeaderName.key(header));
    if (listed != null) {
      return Optional.of(listed);
    }
    Optional<Match> word = FieldWords.match(header);
    return word.isPresent() ? word : RoleColumns.match(header);
  }

  /** Returns the field that a name or alias stands for. */
  static Optional<Field> named(String name) {
    Match match = BY_NAME.get(HeaderName.key(name));
    return match == null ? Optional.empty() : Optional.of(match.field());
  }

  /** Returns the canonical names, in the order of the table. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Field field : values()) {
      names.add(field.label());
    }
    return names;
  }

  /** Returns the canonical name, such as {@code votes_per_ballot}. */
  String label() {
    return label;
  }

  /** Returns whether the field is a text of the candidate that groups and quotas can use. */
  boolean isAttribute() {
    for (Field attribute : ATTRIBUTES) {
      if (attribute == this) {
        return true;
      }
    }
    return false;
  }

  String meaning() {
    return meaning;
  }

  /** Returns the header names, the canonical one first. */
  List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    for (int start = 0; start < names.length(); ) {
      int end = names.indexOf('\n', start);
      end = end < 0 ? names.length() : end;
      int bar = names.lastIndexOf('|', end - 1);
      aliases.add(
          bar < start
              ? new Alias(names.substring(start, end), "")
              : new Alias(names.substring(start, bar), names.substring(bar + 1, end)));
      start = end + 1;
    }
    return aliases;
  }

  private static Map<String, Match> byName() {
    Map<String, Match> matches = new HashMap<>();
    for (Field field : values()) {
      int order = 0;
      for (Alias alias : field.aliases()) {
        matches.put(alias.name(), new Match(field, order++, false));
      }
    }
    return matches;
  }
}
