package nectally.csv;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.problem.Rule;

/** A column of whole numbers. */
public final class CountColumn {

  private final Column column;
  private String lastText = "";
  private OptionalLong lastValue = OptionalLong.empty();

  /** Reads the numbers of {@code column}. */
  public CountColumn(Column column) {
    this.column = column;
  }

  /** Returns the column of the numbers. */
  public Column column() {
    return column;
  }

  /** Returns the current row's number; empty where it is blank, or no number and reported. */
  public OptionalLong read(Rows row) {
    if (!column.isPresent()) {
      return OptionalLong.empty();
    }
    String text = column.text(row);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!text.equals(lastText) || lastValue.isEmpty()) {
      lastText = text;
      lastValue = Count.of(text);
      if (lastValue.isEmpty()) {
        Optional<Count.Fault> fault = Count.fault(text);
        fault.ifPresent(found -> column.error(row, found.rule(), found.message()));
      }
    }
    return lastValue;
  }

  /** Returns the current row's number as one that is at least 1 and fits an int. */
  public OptionalInt readPositive(Rows row) {
    OptionalLong value = read(row);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    long number = value.getAsLong();
    if (number < 1 || number > Integer.MAX_VALUE) {
      column.error(
          row,
          Rule.OUT_OF_RANGE,
          "expected a number from 1 to " + Integer.MAX_VALUE + ", found " + number);
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) number);
  }
}
