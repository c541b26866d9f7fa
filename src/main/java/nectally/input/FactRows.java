package nectally.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nectally.input.RowWords.Counts;
import nectally.model.NameKey;
import nectally.model.Place;

/**
 * What rows state of one part of a contest: its ballots, those who may vote, and the votes that are
 * none. The order of the rows does not matter.
 *
 * <p>Rows of blank, spoilt, under and over votes are added up, but for one that is itself the sum
 * of others. Ballots and those who may vote are stated whole by each row: papers go before the
 * people who handed them in, and only rows that are each a part are added up.
 */
final class FactRows {

  /** Two rows may add up to a third by chance where they are no more than this. */
  private static final long FEW = 10;

  /**
   * A row.
   *
   * @param counts how much of the fact it counts
   */
  record FactRow(String name, Field fact, Counts counts, Statement<Long> votes) {

    private long number() {
      return votes.value();
    }

    private boolean isOf(Field field, Counts count) {
      return fact == field && counts == count;
    }
  }

  private final List<FactRow> rows = new ArrayList<>();
  private Map<Field, Statement<Long>> sums = Map.of();

  /** Adds a row; returns false where a long cannot hold all of its fact. */
  boolean add(FactRow row) {
    rows.add(row);
    long sum = 0;
    for (FactRow each : rows) {
      sum += each.fact() == row.fact() ? each.number() : 0;
      if (sum < 0) {
        return false;
      }
    }
    sums = settled();
    return true;
  }

  /** Returns what the rows state of each fact. */
  Map<Field, Statement<Long>> sums() {
    return sums;
  }

  /** Returns the name of the row at a place. */
  Optional<String> name(Place at) {
    for (FactRow row : rows) {
      if (row.votes().place().equals(at)) {
        return Optional.of(row.name());
      }
    }
    return Optional.empty();
  }

  /** Returns two rows that state different numbers for one fact, each the whole of it. */
  Optional<List<FactRow>> contradiction() {
    for (Field field : List.of(Field.BALLOTS, Field.ELECTORATE)) {
      List<FactRow> wholes = wholes(field);
      for (FactRow row : wholes) {
        if (row.number() != wholes.get(0).number() && whole(wholes).isEmpty()) {
          return Optional.of(List.of(wholes.get(0), row));
        }
      }
    }
    return Optional.empty();
  }

  private Map<Field, Statement<Long>> settled() {
    Map<Field, Statement<Long>> settled = new EnumMap<>(Field.class);
    List<FactRow> sumsOfOthers = sumsOfOthers();
    for (FactRow row : rows) {
      boolean whole = row.fact() == Field.BALLOTS || row.fact() == Field.ELECTORATE;
      List<FactRow> wholes = whole ? wholes(row.fact()) : List.of();
      if (!wholes.isEmpty()) {
        settled.put(row.fact(), whole(wholes).orElse(wholes.get(0)).votes());
      } else if (!sumsOfOthers.contains(row)) {
        Statement<Long> before = settled.get(row.fact());
        long sum = before == null ? row.number() : before.value() + row.number();
        settled.put(
            row.fact(),
            new Statement<>(sum, before == null ? row.votes().place() : before.place()));
      }
    }
    return settled;
  }

  /** Returns the rows that each state all of a fact; of people where none counts papers. */
  private List<FactRow> wholes(Field field) {
    for (Counts counts : List.of(Counts.WHOLE, Counts.PEOPLE)) {
      List<FactRow> found = new ArrayList<>();
      for (FactRow row : rows) {
        if (row.isOf(field, counts)) {
          found.add(row);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns the row that all agree with, or that is the sum of all others. */
  private static Optional<FactRow> whole(List<FactRow> wholes) {
    long sum = 0;
    boolean same = true;
    FactRow largest = wholes.get(0);
    for (FactRow row : wholes) {
      sum += row.number();
      same &= row.number() == wholes.get(0).number();
      largest = row.number() > largest.number() ? row : largest;
    }
    boolean ofOthers = wholes.size() > 2 && sum - largest.number() == largest.number();
    return same || ofOthers ? Optional.of(largest) : Optional.empty();
  }

  /** Returns rows of spoilt votes that add up others, such as {@code Blancs et nuls}. */
  private List<FactRow> sumsOfOthers() {
    List<FactRow> found = new ArrayList<>();
    for (FactRow row : rows) {
      boolean sum =
          isSum(row, List.of(Field.SPOILT))
              || isSum(row, List.of(Field.SPOILT, Field.BLANK))
              || isSum(row, List.of(Field.SPOILT, Field.BLANK, Field.OVER_VOTES));
      if (row.fact() == Field.SPOILT && sum) {
        found.add(row);
      }
    }
    // Of two rows of one number each is the sum of the other, and neither is meant to be.
    return found.size() == 1 ? found : List.of();
  }

  private boolean isSum(FactRow row, List<Field> fields) {
    long sum = 0;
    int others = 0;
    for (FactRow other : rows) {
      if (!other.equals(row) && fields.contains(other.fact()) && other.number() > 0) {
        sum += other.number();
        others++;
      }
    }
    return sum == row.number()
        && others > 0
        && (isCalledSum(row.name()) || (others > 1 && sum > FEW));
  }

  /** Returns whether a name says that it counts several things, or all of one. */
  private static boolean isCalledSum(String name) {
    if (name.indexOf('/') >= 0 || name.indexOf('+') >= 0) {
      return true;
    }
    String key = " " + NameKey.of(name).text() + " ";
    int start = 1;
    while (start < key.length()) {
      int end = key.indexOf(' ', start);
      if (WordPatterns.isPart(RowWords.AND, key, start, end)
          || WordPatterns.isPart(RowWords.AREA, key, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
