package nectally.ballots;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nectally.problem.Shown;

/**
 * Whether the names in cells may be parted once too often: {@code Smith, Ann, Jones, Bob} split at
 * commas has a surname in each odd place and a first name in each even one.
 */
final class NamePairs {

  private static final int MOST_CELLS = 1_000;
  private static final int FEWEST_CELLS = 3;

  private static final Pattern NUMBER = Pattern.compile("[(#]?(\\d+)[.):]+ *\\D.*");

  private final Set<String> odd = new HashSet<>();
  private final Set<String> even = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private String example = "";
  private String before = "";
  private int cells;
  private int size;
  private boolean isOdd;
  private boolean isRepeated;
  private boolean isNumbered = true;

  /** Adds a name of a cell, which {@code place} others come before. */
  void add(String name, int place) {
    size = place + 1;
    if (cells >= MOST_CELLS) {
      return;
    }
    isNumbered &= isNumbered && NUMBER.matcher(name).replaceFirst("$1").equals("" + size);
    if (place % 2 == 0) {
      odd.add(name);
      before = name;
    } else {
      even.add(name);
      isRepeated |= !pairs.add(before + '\n' + name);
      example = example.isEmpty() ? Shown.quoted(before) + " and " + Shown.quoted(name) : example;
    }
  }

  /** Ends a cell. */
  void end() {
    if (size > 0 && cells < MOST_CELLS) {
      cells++;
      isOdd |= size % 2 == 1;
    }
    size = 0;
  }

  /** Returns whether all names begin with the number of their place in the cell. */
  boolean isNumbered() {
    return isNumbered && !even.isEmpty();
  }

  /** Returns a pair if all cells are made of such. */
  Optional<String> example() {
    boolean apart = odd.size() > 1 && even.size() > 1;
    boolean full = true;
    for (String name : odd) {
      apart &= !even.contains(name);
      full &= name.indexOf(' ') > 0;
    }
    for (String name : even) {
      full &= name.indexOf(' ') > 0;
    }
    boolean few = pairs.size() < (long) odd.size() * even.size();
    return (cells >= FEWEST_CELLS || isRepeated) && !isOdd && apart && few && !full
        ? Optional.of(example)
        : Optional.empty();
  }
}
