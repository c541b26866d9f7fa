package nectally.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Points;
import nectally.model.Ratio;
import nectally.model.Share;

/**
 * One value of a table, exact: a text, a whole number, a fraction, a truth, a place, how somebody
 * fared, or unknown.
 *
 * <p>Unknown is {@link #EMPTY}, which is neither 0 nor the empty text: people see {@code -},
 * machines an empty cell or {@code null}.
 */
public sealed interface Cell {

  /** A value that nobody stated. */
  Cell EMPTY = Absent.UNKNOWN;

  /** No value at all, since the row can have none: people see nothing, machines an empty cell. */
  Cell NONE = Absent.NONE;

  /** Words. */
  record Text(String value) implements Cell {}

  /** A whole number. */
  record Count(long value) implements Cell {}

  /** A fraction, rounded when it is printed. */
  record Exact(Ratio value) implements Cell {}

  /** A number that is printed with all its decimals, such as a vote of 107.58. */
  record Fixed(BigDecimal value) implements Cell {}

  /** True or false. */
  record Flag(boolean value) implements Cell {
    private static final Flag TRUE = new Flag(true);
    private static final Flag FALSE = new Flag(false);
  }

  /**
   * A place.
   *
   * @param place from 1; empty for an unknown one
   * @param joint whether others share it
   * @param elected whether people see a tick before it
   */
  record Rank(OptionalInt place, boolean joint, boolean elected) implements Cell {}

  /**
   * How somebody fared.
   *
   * @param by what decided it where that was not the votes alone, such as {@code by lot}; empty for
   *     none
   */
  record Mark(Fate fate, String by) implements Cell {}

  /** The type of {@link #EMPTY} and {@link #NONE}. */
  enum Absent implements Cell {
    /** Nobody said. */
    UNKNOWN,
    /** There is nothing to say. */
    NONE
  }

  /** Returns a place. */
  static Cell rank(OptionalInt place, boolean joint) {
    return new Rank(place, joint, false);
  }

  /** Returns a text; the empty text is printed as nothing at all. */
  static Cell text(String value) {
    return new Text(value);
  }

  /** Returns a text, or {@link #EMPTY}. */
  static Cell text(Optional<String> value) {
    return value.isPresent() ? new Text(value.get()) : EMPTY;
  }

  /** Returns a constant as machines read it, such as {@code not_elected}. */
  static Cell word(Enum<?> value) {
    return WordCells.of(value);
  }

  /** Returns a constant as machines read it, or {@link #EMPTY}. */
  static Cell word(Optional<? extends Enum<?>> value) {
    return value.isPresent() ? word(value.get()) : EMPTY;
  }

  /** Returns a whole number. */
  static Cell count(long value) {
    return new Count(value);
  }

  /** Returns a whole number, or {@link #EMPTY}. */
  static Cell count(OptionalLong value) {
    return value.isPresent() ? new Count(value.getAsLong()) : EMPTY;
  }

  /** Returns a whole number, or {@link #EMPTY}. */
  static Cell count(OptionalInt value) {
    return value.isPresent() ? new Count(value.getAsInt()) : EMPTY;
  }

  /** Returns a number in the unit of its column: {@link Kind#PERCENT} takes 12.2, not 0.122. */
  static Cell number(Ratio value) {
    return new Exact(value);
  }

  /** Returns a number in the unit of its column, or {@link #EMPTY}. */
  static Cell number(Optional<Ratio> value) {
    return value.isPresent() ? new Exact(value.get()) : EMPTY;
  }

  /** Returns {@code units / 10^decimals}, all decimals said. */
  static Cell fixed(long units, int decimals) {
    return new Fixed(BigDecimal.valueOf(units, decimals));
  }

  /** Returns a share in per cent, for a column of {@link Kind#PERCENT}. */
  static Cell share(Share value) {
    return new Exact(value.percent());
  }

  /** Returns a share in per cent, or {@link #EMPTY}. */
  static Cell share(Optional<Share> value) {
    return value.isPresent() ? share(value.get()) : EMPTY;
  }

  /** Returns a change of a share, for a column of {@link Kind#POINTS}. */
  static Cell points(Points value) {
    return new Exact(value.value());
  }

  /** Returns a change of a share, or {@link #EMPTY}. */
  static Cell points(Optional<Points> value) {
    return value.isPresent() ? points(value.get()) : EMPTY;
  }

  /** Returns true or false. */
  static Cell flag(boolean value) {
    return value ? Flag.TRUE : Flag.FALSE;
  }

  /** Returns true, false or {@link #EMPTY}. */
  static Cell flag(Optional<Boolean> value) {
    return value.isPresent() ? flag(value.get()) : EMPTY;
  }
}
