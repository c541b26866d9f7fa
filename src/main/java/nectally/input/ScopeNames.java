package nectally.input;

import java.util.Set;
import nectally.csv.HeaderName;
import nectally.model.NameKey;

/**
 * Names of columns in which the candidates of one contest cannot differ: when, in which round and
 * in which election or council they stood. Where they do, contests would be merged.
 */
final class ScopeNames {

  private static final Set<String> NAMES =
      Set.of(
          "year",
          "election year",
          "date",
          "election date",
          "date of election",
          "polling day",
          "polling date",
          "poll date",
          "round",
          "election",
          "election name",
          "election id",
          "election type",
          "type of election",
          "council",
          "council name",
          "local authority",
          "local authority name",
          "authority",
          "authority name",
          "jahr",
          "wahljahr",
          "datum",
          "wahltag",
          "wahldatum",
          "wahlgang",
          "wahl",
          "annee",
          "annee du scrutin",
          "date du scrutin",
          "scrutin",
          "tour",
          "numero du tour",
          "no tour",
          "election libelle",
          "libelle scrutin",
          "ano",
          "ano de la eleccion",
          "fecha",
          "vuelta",
          "eleccion",
          "turno",
          "nr turno",
          "ano eleicao",
          "eleicao",
          "anno",
          "data elezione",
          "elezione",
          "jaar",
          "datum verkiezing",
          "verkiezing",
          "rok",
          "vuosi",
          "ar",
          "valg",
          "valgar");

  /** Where contests lie that are called by a number alone, or by what every place has. */
  private static final Set<String> PLACES =
      Set.of(
          "state",
          "state name",
          "state po",
          "state abbreviation",
          "province",
          "province name",
          "county",
          "county name",
          "land",
          "bundesland",
          "kanton",
          "canton",
          "departement",
          "libelle du departement",
          "estado",
          "provincia",
          "uf",
          "sg uf",
          "regione",
          "city",
          "city name",
          "municipality",
          "borough",
          "town",
          "gemeinde",
          "commune",
          "comune",
          "municipio",
          "kommune",
          "kommun",
          "wojewodztwo",
          "powiat",
          "gmina",
          "kraj",
          "judet");

  private ScopeNames() {}

  /** Returns whether a column is called as those are that name an office, in whatever district. */
  static boolean isOffice(String column) {
    return switch (HeaderName.key(column)) {
      case "office", "office name", "race", "race name", "office title" -> true;
      default -> false;
    };
  }

  /** Returns whether a column is called as those are that name contests of several districts. */
  static boolean mayHaveDistricts(String column) {
    return switch (HeaderName.key(column)) {
      case "contest", "contest name", "contest title" -> true;
      default -> isOffice(column);
    };
  }

  /** Returns whether a column says for which district somebody stands for an office. */
  static boolean isDistrict(String column) {
    return switch (HeaderName.key(column)) {
      case "district", "district name", "district number", "district no", "dist" -> true;
      default -> false;
    };
  }

  /** Returns whether a column says where contests are that have no names but numbers. */
  static boolean isPlace(String column) {
    return PLACES.contains(key(column));
  }

  /** Returns whether a column has such a name. */
  static boolean isOne(String column) {
    return NAMES.contains(key(column));
  }

  /** Returns the words of a column's name, or of a value, as they are compared. */
  static String key(String text) {
    return NameKey.of(text.replace('_', ' ')).text();
  }
}
