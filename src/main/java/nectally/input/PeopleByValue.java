package nectally.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nectally.model.NameKey;
import nectally.model.Role;

/** The candidates of one contest as the values of a column part them. */
final class PeopleByValue {

  private static final int FEWEST = 2;

  private final List<CandidacyBuilder> people;
  private final Map<String, List<CandidacyBuilder>> byValue = new HashMap<>();

  private PeopleByValue(List<CandidacyBuilder> people) {
    this.people = people;
  }

  /** Parts candidates by an attribute. */
  PeopleByValue(List<CandidacyBuilder> people, String attribute) {
    this(people);
    for (CandidacyBuilder person : people) {
      String value = person.attributes().get(attribute);
      byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(person);
    }
  }

  /**
   * Parts candidates by values.
   *
   * @param values one for each
   */
  static PeopleByValue of(List<CandidacyBuilder> people, List<String> values) {
    PeopleByValue by = new PeopleByValue(people);
    for (int i = 0; i < people.size(); i++) {
      by.byValue.computeIfAbsent(values.get(i), key -> new ArrayList<>()).add(people.get(i));
    }
    return by;
  }

  /** Parts candidates by the only area in which each has a row; nothing where one has several. */
  static Optional<PeopleByValue> byArea(List<CandidacyBuilder> people, ContestBuilder contest) {
    BitSet counted = counted(contest);
    PeopleByValue by = new PeopleByValue(people);
    for (CandidacyBuilder person : people) {
      BitSet areas = person.areas(counted);
      if (areas.cardinality() != 1) {
        return Optional.empty();
      }
      String area = contest.parts().get(areas.nextSetBit(0)).area();
      by.byValue.computeIfAbsent(area, key -> new ArrayList<>()).add(person);
    }
    return Optional.of(by);
  }

  /** Returns the areas of a contest that are no sums of others. */
  static BitSet counted(ContestBuilder contest) {
    BitSet counted = new BitSet();
    for (Part part : contest.parts()) {
      counted.set(part.number(), !part.isTotal());
    }
    return counted;
  }

  /** Returns the candidates of a contest, and no choices that are nobody. */
  static List<CandidacyBuilder> of(ContestBuilder contest) {
    List<CandidacyBuilder> people = new ArrayList<>();
    for (CandidacyBuilder candidacy : contest.candidacies()) {
      if (candidacy.role() == Role.CANDIDATE) {
        people.add(candidacy);
      }
    }
    return people;
  }

  /** Returns the values, a blank one among them where somebody has none. */
  Set<String> values() {
    return byValue.keySet();
  }

  /** Returns whether every candidate has a value that may be a name, and they are several. */
  boolean areAllNames() {
    for (String value : byValue.keySet()) {
      if (!isName(value)) {
        return false;
      }
    }
    return byValue.size() > 1;
  }

  /** Returns whether every value is a name that two candidates have, and there are two values. */
  boolean areBlocks() {
    for (List<CandidacyBuilder> block : byValue.values()) {
      if (block.size() < FEWEST) {
        return false;
      }
    }
    return areAllNames();
  }

  /** Returns whether some value has no more candidates than there are seats. */
  private boolean areFewerThan(int seats) {
    for (List<CandidacyBuilder> block : byValue.values()) {
      if (block.size() <= seats) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether some are marked as elected, but nobody of some value is. */
  private boolean areWithoutMarks() {
    int marked = 0;
    boolean any = false;
    for (List<CandidacyBuilder> block : byValue.values()) {
      boolean hasMark = hasMark(block);
      any |= hasMark;
      marked += hasMark ? 1 : 0;
    }
    return any && marked < byValue.size();
  }

  /**
   * Returns whether each value may well be a contest: with several candidates, more than the seats,
   * and somebody who is marked where anybody is.
   */
  boolean areLikeContests(int seats) {
    return areBlocks() && mayBeContests(seats);
  }

  /**
   * Returns whether nothing speaks against contests: no value has so few candidates that all would
   * sit, or nobody who is marked where others have.
   */
  boolean mayBeContests(int seats) {
    return areAllNames() && !areFewerThan(seats) && !areWithoutMarks();
  }

  /**
   * Returns whether the marks are not of those with the most votes of all, but are so among the
   * candidates of each value, which says that each is a contest, or that a quota is about them.
   */
  boolean explainMarks() {
    if (!areAllNames() || hasWinners(people)) {
      return false;
    }
    for (List<CandidacyBuilder> block : byValue.values()) {
      if (!hasMark(block) || !hasWinners(block)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether no two candidates of different values have rows in one of these areas. */
  boolean areApart(BitSet areas) {
    BitSet seen = new BitSet();
    for (List<CandidacyBuilder> block : byValue.values()) {
      BitSet own = new BitSet();
      for (CandidacyBuilder person : block) {
        own.or(person.areas(areas));
      }
      if (own.intersects(seen)) {
        return false;
      }
      seen.or(own);
    }
    return true;
  }

  private static boolean hasMark(List<CandidacyBuilder> block) {
    for (CandidacyBuilder person : block) {
      if (person.isMarkedElected()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether nobody has more votes than somebody who is marked, as far as they are known.
   */
  private static boolean hasWinners(List<CandidacyBuilder> block) {
    long least = Long.MAX_VALUE;
    long most = -1;
    for (CandidacyBuilder person : block) {
      OptionalLong votes = person.votes();
      if (votes.isPresent() && person.isMarkedElected()) {
        least = Math.min(least, votes.getAsLong());
      } else if (votes.isPresent()) {
        most = Math.max(most, votes.getAsLong());
      }
    }
    return most <= least;
  }

  /** Returns whether a value may be the name of a contest: a text, a year, a number or a date. */
  private static boolean isName(String value) {
    String key = NameKey.of(value).text();
    boolean letters = false;
    boolean digits = !key.isEmpty();
    for (int i = 0; i < key.length(); i++) {
      letters |= Character.isLetter(key.charAt(i));
      digits &= Character.isDigit(key.charAt(i));
    }
    return (letters || digits || isDate(value)) && !isGender(key);
  }

  /** Returns whether a value is a date in digits, with a time behind it or none. */
  private static boolean isDate(String value) {
    int blank = value.indexOf(' ');
    String day = blank < 0 ? value : value.substring(0, blank);
    return day.matches("[0-9]{1,4}([-/.])[0-9]{1,2}\\1[0-9]{1,4}\\.?");
  }

  private static boolean isGender(String key) {
    return switch (key) {
      case "f", "m", "female", "male", "woman", "man" -> true;
      default -> false;
    };
  }
}
