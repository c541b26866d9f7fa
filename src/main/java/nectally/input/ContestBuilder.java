package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nectally.model.Candidacy;
import nectally.model.Contest;
import nectally.model.ContestFacts;
import nectally.model.Place;
import nectally.model.Quota;
import nectally.model.Role;
import nectally.problem.Problems;

/** One contest while its rows come in. */
final class ContestBuilder {

  private final int number;
  private final SplitName split;
  private final String paper;
  private final Place place;
  private final Candidates candidates = new Candidates();
  private final Candidates unnamed = new Candidates();
  private final List<UnsureRow> unsure = new ArrayList<>(0);
  private final List<Part> parts = new ArrayList<>(1);
  private Map<String, Part> areas = Map.of();
  private String name;
  private boolean isNamed = true;
  private boolean isAddedUp;
  private Optional<Statement<Integer>> seats = Optional.empty();
  private Optional<Part> whole = Optional.empty();
  private Optional<Integer> assumedSeats = Optional.empty();
  private Optional<Statement<Integer>> votesPerBallot = Optional.empty();
  private Optional<Statement<List<Quota>>> quotas = Optional.empty();

  /**
   * Creates an empty contest.
   *
   * @param number how many contests begin before it
   * @param split its name, and that of the contest that the values of a column split
   * @param paper what tells contests of one name apart, blank where nothing needs to
   * @param place the first row
   */
  ContestBuilder(int number, SplitName split, String paper, Place place) {
    this.number = number;
    this.split = split;
    name = split.whole();
    this.paper = paper;
    this.place = place;
  }

  /** Says that rows of several areas were added up before they came here. */
  void setAddedUp() {
    isAddedUp = true;
  }

  /** Returns whether nobody can say which areas a candidate has. */
  boolean isAddedUp() {
    return isAddedUp;
  }

  /** Takes the name that the contest has where no column splits it. */
  void dropPerOfName() {
    name = split.base();
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  SplitName split() {
    return split;
  }

  String paper() {
    return paper;
  }

  /** Says that the file states no name, so that the contest is called after the file. */
  void callAfterFile() {
    isNamed = false;
  }

  /** Returns whether the file names the contest, and not the contest the file. */
  boolean isNamed() {
    return isNamed;
  }

  /** Returns the name without that of the file. */
  private String statedName() {
    return isNamed || !name.startsWith(split.base())
        ? name
        : name.substring(split.base().length()).replaceFirst("^ / ", "");
  }

  void addPaperToName() {
    name = name + " / " + paper;
  }

  Place place() {
    return place;
  }

  List<CandidacyBuilder> candidacies() {
    return candidates.all();
  }

  /** Returns who stands, and the rows of votes for a list and for nobody on it. */
  List<CandidacyBuilder> candidaciesAndLists() {
    if (unnamed.all().isEmpty()) {
      return candidates.all();
    }
    List<CandidacyBuilder> all = new ArrayList<>(candidates.all());
    for (CandidacyBuilder row : unnamed.all()) {
      if (row.role() == Role.LIST) {
        all.add(row);
      }
    }
    return all;
  }

  /** Returns the votes for nobody who is named. */
  List<CandidacyBuilder> unnamed() {
    return unnamed.all();
  }

  /** Returns the rows that nobody can tell the role of before all rows are read. */
  List<UnsureRow> unsure() {
    return unsure;
  }

  /** Returns whether any row is no candidate's. */
  boolean hasOtherRows() {
    if (!unnamed.all().isEmpty()) {
      return true;
    }
    for (Part part : parts) {
      if (!part.rows().isEmpty() || !part.totals().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether any row states a fact, such as spoilt votes. */
  boolean hasFactRows() {
    for (Part part : parts) {
      if (!part.rows().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  List<Part> parts() {
    return parts;
  }

  Optional<Statement<Integer>> seats() {
    return seats;
  }

  /** Returns the seats as stated, else as the layout of the file implies them. */
  Optional<Integer> fileSeats() {
    return seats.isPresent() ? Optional.of(seats.get().value()) : assumedSeats;
  }

  /** Says how many seats there are where no row states it. */
  void assumeSeats(Optional<Integer> number) {
    assumedSeats = number;
  }

  Optional<Statement<Integer>> votesPerBallot() {
    return votesPerBallot;
  }

  Optional<Statement<List<Quota>>> quotas() {
    return quotas;
  }

  /** Keeps the first statement of the seats; returns it where a later one says something else. */
  Optional<Statement<Integer>> stateSeats(Statement<Integer> statement) {
    seats = seats.isPresent() ? seats : Optional.of(statement);
    return contradicted(seats, statement);
  }

  /** Keeps the first statement of the votes per ballot, as {@link #stateSeats}. */
  Optional<Statement<Integer>> stateVotesPerBallot(Statement<Integer> statement) {
    votesPerBallot = votesPerBallot.isPresent() ? votesPerBallot : Optional.of(statement);
    return contradicted(votesPerBallot, statement);
  }

  /** Keeps the first statement of the quotas, as {@link #stateSeats}. */
  Optional<Statement<List<Quota>>> stateQuotas(Statement<List<Quota>> statement) {
    quotas = quotas.isPresent() ? quotas : Optional.of(statement);
    return contradicted(quotas, statement);
  }

  /** Returns the part of an area of a file, which begins at {@code row} where it is new. */
  Part part(Area area, Place row) {
    if (!parts.isEmpty()) {
      Part last = parts.get(parts.size() - 1);
      if (!last.place().file().equals(row.file())) {
        areas = Map.of();
      } else if (last.key().equals(area.key())) {
        return last;
      }
    }
    Part known = areas.get(area.key());
    if (known != null) {
      return known;
    }
    Part part = new Part(parts.size(), area, row);
    parts.add(part);
    areas = areas.isEmpty() ? new HashMap<>(2) : areas;
    areas.put(area.key(), part);
    return part;
  }

  /** Returns what holds the counts of the whole contest: its only part, or one apart. */
  Part whole() {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    if (whole.isEmpty()) {
      whole = Optional.of(new Part(-1, Area.NONE, place));
    }
    return whole.get();
  }

  /** Returns what was stated of the whole contest, apart from its parts. */
  Optional<Statement<Long>> statedOfWhole(Field count) {
    return whole.isPresent() ? whole.get().stated(count) : Optional.empty();
  }

  /** Adds a row, or reports why it cannot be added; returns whether it was. */
  boolean add(Row row, Part part, Problems problems) {
    return candidates.add(row, part, name, problems);
  }

  /** Leaves a candidate out whose rows another has taken. */
  void remove(CandidacyBuilder candidacy) {
    candidates.remove(candidacy);
  }

  /** Adds a row of votes for nobody who is named, or reports why it cannot be added. */
  void addUnnamed(Row row, Part part, Problems problems) {
    unnamed.add(row.ofSlate(), part, name, problems);
  }

  /** Adds a row that may be somebody's. */
  void addUnsure(Row row, Part part) {
    unsure.add(new UnsureRow(row, part));
  }

  /** Returns how many candidates are marked elected. */
  int marked() {
    int marked = 0;
    for (CandidacyBuilder candidacy : candidates.all()) {
      marked += candidacy.isMarkedElected() ? 1 : 0;
    }
    return marked;
  }

  /**
   * Returns how many votes a ballot may carry: as stated, else the seats, as stated or marked; 0
   * where nobody can say.
   */
  int mostVotesPerBallot() {
    if (votesPerBallot.isPresent()) {
      return votesPerBallot.get().value();
    }
    Optional<Integer> own = fileSeats();
    return own.isPresent() ? own.get() : marked();
  }

  /** Returns the contest with these seats, quotas and facts. */
  Contest build(OptionalInt finalSeats, List<Quota> finalQuotas, ContestFacts facts) {
    List<Candidacy> built = new ArrayList<>(candidates.all().size());
    List<Candidacy> withdrawn = new ArrayList<>();
    int byArea = candidates.figuresByArea();
    for (CandidacyBuilder candidacy : candidates.all()) {
      (candidacy.isWithdrawn() ? withdrawn : built).add(candidacy.build(byArea));
    }
    ContestFacts ofOthers = facts.without(withdrawn);
    return new Contest(name, statedName(), finalSeats, finalQuotas, ofOthers, built);
  }

  private static <T> Optional<Statement<T>> contradicted(
      Optional<Statement<T>> first, Statement<T> statement) {
    boolean same = first.isPresent() && first.get().value().equals(statement.value());
    return same ? Optional.empty() : first;
  }
}
