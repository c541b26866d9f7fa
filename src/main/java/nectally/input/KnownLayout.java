package nectally.input;

import java.util.List;
import java.util.Optional;
import nectally.model.Marks;

/**
 * Layouts that are recognised from their headers, so that their files need no option. One constant
 * is one layout, told in the lines that {@link LayoutTerms} reads.
 */
enum KnownLayout {
  /**
   * One row a candidate in single-seat constituencies: House of Commons Library, results by
   * candidate of the general elections 2017, 2019 and 2024 (research briefings CBP-7979, CBP-8749
   * and CBP-10009). Parties are told by their abbreviations, as in the Library's own tables and
   * changes: under its name Labour is two, with and without the Co-operative Party.
   */
  HOUSE_OF_COMMONS_LIBRARY(
      """
      results by candidate of the House of Commons Library, one seat in each constituency, parties \
      by abbreviation
      columns: ons id, constituency name, party name, surname|candidate surname, votes, share, \
      change
      contest: constituency name
      seats: 1
      map: slate=party abbreviation
      """),
  /**
   * Democracy Club, candidates and results: the ballot paper tells wards of one name in different
   * councils apart, the post label is what people call them.
   */
  DEMOCRACY_CLUB(
      """
      candidates and results of Democracy Club
      columns: person id, person name, ballot paper id, post label, votes cast
      contest: post label
      paper: ballot paper id
      """),
  /**
   * Election results schema of the Local Government Association
   * (validator.opendata.esd.org.uk/electionresults): every election of a council in one file, so
   * that the date tells contests of one ward apart.
   */
  LOCAL_GOVERNMENT_ASSOCIATION(
      """
      election results of a council in the schema of the Local Government Association
      columns: electiondate, electoralarealabel, candidatesurname, voteswon, elected
      contest: electoralarealabel
      paper: electiondate
      """),
  /**
   * House of Commons Library, candidates of the local elections handbook 2021: wards and divisions
   * of one name are told apart by council and code, people by their numbers.
   */
  LOCAL_ELECTIONS_HANDBOOK(
      """
      candidates of the local elections handbook of the House of Commons Library
      columns: local authority name, ward/ed code, ward/ed name, candidate number, candidate name, \
      votes, elected
      contest: none
      paper: ward/ed code
      map: contest=local authority name+ward/ed name; id=candidate number
      """),
  /**
   * OpenElections and what follows its layout: a row for each candidate and precinct, the office
   * and its district in two columns, areas inside each other in several.
   */
  OPEN_ELECTIONS(
      """
      results in the layout of OpenElections, contests by office and district, areas added up
      columns: office, candidate, votes, county|precinct|district|town|parish
      contest: office, ward, mapped
      map: contest=office+district?; \
      area=county?+parish?+town?+city?+municipality?+ward?+precinct?
      """),
  /**
   * Australian Electoral Commission, House of Representatives, first preferences by candidate by
   * vote type (tally room archive, downloads): all kinds of votes in one column.
   */
  AEC_HOUSE(
      """
      first preferences of the Australian Electoral Commission, contests by division, winners as \
      marked
      columns: divisionnm, surname, givennm, totalvotes
      contest: divisionnm, mapped
      counts: FIRST_PREFERENCES
      map: contest=divisionnm; id=candidateid?; slate=partynm|partyab?; votes=totalvotes; \
      elected=elected?; total=
      """),
  /** The same by polling place, where only ordinary votes are counted. */
  AEC_POLLING_PLACES(
      """
      first preferences by polling place of the Australian Electoral Commission, ordinary votes, \
      contests by division, winners as marked
      columns: divisionnm, pollingplace, surname, givennm, ordinaryvotes
      contest: divisionnm, mapped
      counts: FIRST_PREFERENCES
      map: contest=divisionnm; area=pollingplace; id=candidateid?; slate=partynm|partyab?; \
      votes=ordinaryvotes; elected=elected?
      """),
  /**
   * Australian Electoral Commission, Senate, first preferences by state by vote type: votes above
   * the line are at position 0 of the ballot paper, and for the party alone.
   */
  AEC_SENATE(
      """
      first preferences for the Senate of the Australian Electoral Commission, contests by state
      columns: stateab, ticket, ballotposition, candidatedetails|candidatenm, partyname|partynm, \
      totalvotes
      contest: none, mapped
      counts: FIRST_PREFERENCES
      lists: ballotposition=0
      map: contest=stateab; candidate=candidatedetails|candidatenm; slate=partyname|partynm; \
      votes=totalvotes; total=
      """),
  /**
   * Tribunal Superior Eleitoral (Brazil), votação nominal por município e zona: rounds are contests
   * of their own, and the lists take the seats of most offices, so that the marks say who sits.
   */
  TSE_CANDIDATES(
      """
      votes of candidates of the Tribunal Superior Eleitoral, contests by office, unit and round, \
      winners as marked
      columns: ds cargo, nr turno, nm urna candidato|nm candidato, qt votos nominais
      counts: LIST_VOTES
      paper: sg ue?
      map: contest=ds cargo+nm ue?+nr turno; area=sg uf?+nm municipio?+nr zona?; \
      candidate=nm urna candidato|nm candidato; id=sq candidato?; slate=sg partido?; \
      votes=qt votos nominais; elected=ds sit tot turno?
      """),
  /**
   * The same by section (votação por seção), where white and null votes and those for a list are
   * rows as well.
   */
  TSE_SECTIONS(
      """
      votes by section of the Tribunal Superior Eleitoral, contests by office, unit and round
      columns: ds cargo, nr turno, nm ue, nm votavel, qt votos
      counts: LIST_VOTES
      paper: sg ue?
      map: contest=ds cargo+nm ue+nr turno; \
      area=sg uf?+nm municipio?+nr zona?+nr secao?; candidate=nm votavel; \
      id=; votes=qt votos
      """),
  /**
   * MIT Election Data and Science Lab, returns by state or county: years, stages and special
   * elections stand in one file, ways of voting are areas beside a total of them.
   */
  MIT_ELECTION_LAB(
      """
      returns of the MIT Election Data and Science Lab, contests by state, office and district
      columns: year, state, office, candidate, candidatevotes, totalvotes
      paper: year+stage?+special?
      map: contest=state+office+district?; area=county name?+mode?; \
      slate=party detailed|party?; votes=candidatevotes; total=
      """),
  /**
   * Elections Canada, poll-by-poll results, one row a candidate (format 2): one seat a district.
   */
  ELECTIONS_CANADA_POLLS(
      """
      results by polling station of Elections Canada, one seat in each electoral district
      columns: electoral district name english, polling station number, candidate's family name, \
      candidate's first name, candidate poll votes count
      seats: 1
      paper: electoral district number?
      map: contest=electoral district name english; \
      area=polling station number+polling station name?; \
      surname=candidate's family name; first name=candidate's first name; \
      slate=political affiliation name english?; votes=candidate poll votes count; \
      elected=elected candidate indicator?; incumbent=incumbent indicator?; \
      spoilt=rejected ballots for polling station?; electorate=electors for polling station?
      """),
  /** Elections Canada, table 12, list of candidates by electoral district. */
  ELECTIONS_CANADA_DISTRICTS(
      """
      candidates by electoral district of Elections Canada, one seat in each
      columns: electoral district name, electoral district number, candidate, votes obtained
      seats: 1
      paper: electoral district number
      map: contest=electoral district name
      """),
  /**
   * Bundeswahlleiterin, kerg2.csv: areas inside each other and both votes in one table, of which
   * one kind can be read at a time. Parties that did not stand have blank cells.
   */
  KERG2(
      """
      results of the Bundeswahlleiterin (kerg2), rows without a number left out
      columns: gebietsart, gebietsname, gruppenart, gruppenname, stimme, anzahl
      drop: anzahl=
      one of: gebietsart=Wahlkreis; stimme=1
      map: contest=gebietsname; candidate=gruppenname; votes=anzahl; \
      elected=gew\u00e4hlt?
      """),
  /** Clarity Elections, summary export: a row for each choice of a contest. */
  CLARITY(
      """
      summary of Clarity Elections
      columns: contest name, choice name, total votes
      contest: contest name, mapped
      map: candidate=choice name; slate=party name?; votes=total votes; total=
      """);

  private final String terms;

  KnownLayout(String terms) {
    this.terms = terms;
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
    return terms().description();
  }

  /** Returns the seats of every contest, where the layout implies them; blank where it does not. */
  Optional<Integer> seats() {
    String seats = terms().of("seats");
    return seats.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(seats));
  }

  /** Returns which fields stand in other columns than their names say. */
  List<FieldMapping> mappings() {
    return terms().mappings();
  }

  /** Returns the column that tells contests of one name apart; blank where the name does. */
  String paper() {
    return terms().of("paper");
  }

  /** Returns what is counted under the name of votes, where it is no votes that elect. */
  Optional<Marks> counts() {
    String counts = terms().of("counts");
    return counts.isEmpty() ? Optional.empty() : Optional.of(Marks.valueOf(counts));
  }

  /** Returns the rows that are no results. */
  List<CellRule> drop() {
    return terms().rules("drop");
  }

  /** Returns the rows of votes for a list and for nobody on it. */
  List<CellRule> lists() {
    return terms().rules("lists");
  }

  /** Returns columns of whose values one can be read at a time, each with the usual one. */
  List<CellRule> oneOf() {
    return terms().rules("one of");
  }

  private boolean fits(ColumnMap map) {
    return terms().hasColumns(map) && terms().allowsContest(map);
  }

  private LayoutTerms terms() {
    return new LayoutTerms(terms);
  }
}
