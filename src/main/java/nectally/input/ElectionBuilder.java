package nectally.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nectally.csv.Blanks;
import nectally.model.NameKey;
import nectally.model.Place;

/**
 * The contests of an election while the rows of its files come in.
 *
 * <p>All of them are kept until the last row, unless contests are let go of: then the rows of each
 * must stand together, and it is gone when those of the next begin.
 */
final class ElectionBuilder {

  private final Map<String, ContestBuilder> byKey = new LinkedHashMap<>();
  private final Map<String, ContestBuilder> byName = new HashMap<>();
  private final Map<String, Part> areas = new LinkedHashMap<>();
  private Optional<Consumer<ContestBuilder>> taker = Optional.empty();
  private Optional<Prints> names = Optional.empty();
  private int number;

  /**
   * Lets go of each contest when another begins.
   *
   * @param next takes those of which all rows are read
   */
  void letGo(Consumer<ContestBuilder> next) {
    taker = Optional.of(next);
  }

  /** Returns whether contests are let go of, so that no two of them have a name alike. */
  boolean letsGo() {
    return taker.isPresent();
  }

  /** Takes all contests of another election, which is empty then; this one has none before. */
  void take(ElectionBuilder other) {
    byKey.putAll(other.byKey);
    byName.putAll(other.byName);
    areas.putAll(other.areas);
    number = other.number;
    other.byKey.clear();
    other.byName.clear();
    other.areas.clear();
  }

  /** Returns how many contests there are, those among them that are gone. */
  int size() {
    return number;
  }

  /**
   * Returns the contest of a row, a new one where the name is new.
   *
   * @param baseName the name of the contest
   * @param per the value by which the contest is split, blank where it is not
   * @param paper what tells contests of one name apart; blank where the name does
   * @param row where the contest begins if it is new
   * @throws RowsApartException if contests are let go of and one before may have this name
   */
  ContestBuilder contest(String baseName, String per, String paper, Place row) {
    SplitName split = new SplitName(baseName, per);
    String name = split.whole();
    String exact = paper.isEmpty() ? name : name + '\0' + paper;
    ContestBuilder known = byName.get(exact);
    if (known == null) {
      String key = Blanks.folded(exact);
      known = byKey.get(key);
      if (known == null) {
        if (taker.isPresent() && number > 0) {
          letGo(exact, taker.get());
        }
        known = new ContestBuilder(number++, split, paper, row);
        byKey.put(key, known);
      }
      byName.put(exact, known);
    }
    return known;
  }

  private void letGo(String name, Consumer<ContestBuilder> next) {
    if (names.isEmpty()) {
      names = Optional.of(new Prints());
      names.get().add(key(byKey.values().iterator().next().name()));
    }
    if (!names.get().add(key(name))) {
      throw new RowsApartException();
    }
    for (ContestBuilder contest : byKey.values()) {
      next.accept(contest);
    }
    byKey.clear();
    byName.clear();
  }

  /**
   * Returns what is stated of an area of a file for all its contests.
   *
   * @throws RowsApartException if contests are let go of
   */
  Part area(Area area, Place row) {
    if (letsGo()) {
      throw new RowsApartException();
    }
    String key = row.file() + '\0' + area.key();
    Part known = areas.get(key);
    if (known == null) {
      known = new Part(-1, area, row);
      areas.put(key, known);
    }
    return known;
  }

  /** Returns what is stated of the area of a part for all contests, empty where nothing is. */
  Optional<Part> area(Part part) {
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(areas.get(part.place().file() + '\0' + part.key()));
  }

  /** Returns the contests in the order of the files, without those that are gone. */
  List<ContestBuilder> contests() {
    return new ArrayList<>(byKey.values());
  }

  /**
   * Gives contests their own names back where a column has one value in each, so that it has split
   * none: a region of constituencies, a council of wards.
   *
   * @param attribute what the column is called where candidates are still to get its value, as they
   *     have that of any column which holds no field
   * @return whether it has split none
   */
  boolean joinUnsplit(Optional<String> attribute) {
    Set<String> bases = new HashSet<>();
    for (ContestBuilder contest : byKey.values()) {
      if (!bases.add(Blanks.folded(contest.split().base()) + '\0' + contest.paper())) {
        return false;
      }
    }
    for (ContestBuilder contest : byKey.values()) {
      contest.dropPerOfName();
      if (attribute.isPresent()) {
        List<String> value = List.of(contest.split().cell());
        for (CandidacyBuilder candidacy : contest.candidacies()) {
          candidacy.attributes().fill(List.of(attribute.get()), value);
        }
      }
    }
    return true;
  }

  /** Leaves out the contests of these numbers, which are sums of others. */
  void removeAll(Set<Integer> numbers) {
    byKey.values().removeIf(contest -> numbers.contains(contest.number()));
    byName.values().removeIf(contest -> numbers.contains(contest.number()));
  }

  private boolean hasPapers() {
    for (ContestBuilder contest : byKey.values()) {
      if (!contest.paper().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Gives contests that have one name and different ballot papers a name each. */
  void tellApart() {
    if (!hasPapers()) {
      return;
    }
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (ContestBuilder contest : byKey.values()) {
      if (!seen.add(Blanks.folded(contest.name()))) {
        twice.add(Blanks.folded(contest.name()));
      }
    }
    for (ContestBuilder contest : byKey.values()) {
      if (!contest.paper().isEmpty() && twice.contains(Blanks.folded(contest.name()))) {
        contest.addPaperToName();
      }
    }
  }

  /**
   * Returns what a name is compared by with one in another file that is joined: itself where it has
   * neither letters nor digits.
   */
  static String key(String name) {
    String key = NameKey.of(name).text();
    return key.isEmpty() ? name : key;
  }
}
