package nectally.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nectally.csv.HeaderName;

/** Layouts that are recognised from their headers, so that their files need no option. */
enum KnownLayout {
  /**
   * One row a candidate in single-seat constituencies: House of Commons Library, results by
   * candidate of the general elections 2017, 2019 and 2024 (research briefings CBP-7979, CBP-8749
   * and CBP-10009). Parties are told by their abbreviations, as in the Library's own tables and
   * changes: under its name Labour is two, with and without the Co-operative Party.
   */
  HOUSE_OF_COMMONS_LIBRARY(
      "results by candidate of the House of Commons Library, one seat in each constituency, parties"
          + " by abbreviation",
      1,
      "slate=party abbreviation",
      "constituency name",
      "",
      "ons id",
      "constituency name",
      "party name",
      "surname",
      "votes",
      "share",
      "change"),
  /**
   * Democracy Club, candidates and results: the ballot paper tells wards of one name in different
   * councils apart, the post label is what people call them.
   */
  DEMOCRACY_CLUB(
      "candidates and results of Democracy Club",
      0,
      "",
      "post label",
      "ballot paper id",
      "person id",
      "person name",
      "ballot paper id",
      "post label",
      "votes cast"),
  /**
   * Election results schema of the Local Government Association
   * (validator.opendata.esd.org.uk/electionresults): every election of a council in one file, so
   * that the date tells contests of one ward apart.
   */
  LOCAL_GOVERNMENT_ASSOCIATION(
      "election results of a council in the schema of the Local Government Association",
      0,
      "",
      "electoralarealabel",
      "electiondate",
      "electiondate",
      "electoralarealabel",
      "candidatesurname",
      "voteswon",
      "elected"),
  /**
   * House of Commons Library, candidates of the local elections handbook 2021: wards and divisions
   * of one name are told apart by council and code, people by their numbers.
   */
  LOCAL_ELECTIONS_HANDBOOK(
      "candidates of the local elections handbook of the House of Commons Library",
      0,
      "contest=local authority name+ward/ed name;id=candidate number",
      "",
      "ward/ed code",
      "local authority name",
      "ward/ed code",
      "ward/ed name",
      "candidate number",
      "candidate name",
      "votes",
      "elected"),
  /**
   * OpenElections and what follows its layout: a row for each candidate and precinct, the office
   * and its district in two columns, areas inside each other in several.
   */
  OPEN_ELECTIONS(
      "results in the layout of OpenElections, contests by office and district, areas added up",
      0,
      "contest=office+district?;area=county?+parish?+town?+city?+municipality?+ward?+precinct?",
      "office",
      "",
      "office",
      "candidate",
      "votes",
      "county|precinct|district|town|parish");

  private final String description;
  private final int seats;
  private final String mappings;
  private final String contest;
  private final String paper;
  private final String columns;

  KnownLayout(
      String description,
      int seats,
      String mappings,
      String contest,
      String paper,
      String... columns) {
    this.description = description;
    this.seats = seats;
    this.mappings = mappings;
    this.contest = contest;
    this.paper = paper;
    this.columns = String.join(",", columns);
  }

  /** Returns the layout of a file, where it is one of these and the user says nothing else. */
  static Optional<KnownLayout> of(ColumnMap columns) {
    for (KnownLayout layout : values()) {
      if (layout.fits(columns)) {
        return Optional.of(layout);
      }
    }
    return Optional.empty();
  }

  /** Returns what is said of the layout. */
  String description() {
    return description;
  }

  /** Returns the seats of every contest, where the layout implies them. */
  Optional<Integer> seats() {
    return seats == 0 ? Optional.empty() : Optional.of(seats);
  }

  /** Returns which fields stand in other columns than their names say. */
  List<FieldMapping> mappings() {
    List<FieldMapping> all = new ArrayList<>();
    for (String mapping : mappings.isEmpty() ? new String[0] : mappings.split(";", -1)) {
      all.add(FieldMapping.parse(mapping));
    }
    return all;
  }

  /** Returns the column that tells contests of one name apart; blank where the name does. */
  String paper() {
    return paper;
  }

  private static boolean hasOneOf(String columns, ColumnMap map) {
    for (String column : columns.split("\\|", -1)) {
      if (map.named(column).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(ColumnMap map) {
    for (String column : columns.split(",", -1)) {
      if (!hasOneOf(column, map)) {
        return false;
      }
    }
    return HeaderName.key(map.of(Field.CONTEST).title()).equals(contest);
  }
}
