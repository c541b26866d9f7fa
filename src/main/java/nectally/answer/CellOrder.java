package nectally.answer;

import nectally.model.Ratio;

/** The order of two known values of one column. */
final class CellOrder {

  private CellOrder() {}

  /** Compares numbers by size, places from the first, texts without case, no before yes. */
  static int compare(Cell one, Cell other) {
    if (isNumber(one) && isNumber(other)) {
      return number(one).compareTo(number(other));
    }
    if (one instanceof Cell.Flag flag && other instanceof Cell.Flag that) {
      return Boolean.compare(flag.value(), that.value());
    }
    if (one instanceof Cell.Rank rank && other instanceof Cell.Rank that) {
      return Integer.compare(
          rank.place().orElse(Integer.MAX_VALUE), that.place().orElse(Integer.MAX_VALUE));
    }
    if (one instanceof Cell.Text text && other instanceof Cell.Text that) {
      int order = text.value().compareToIgnoreCase(that.value());
      return order != 0 ? order : text.value().compareTo(that.value());
    }
    return 0;
  }

  private static boolean isNumber(Cell cell) {
    return cell instanceof Cell.Count || cell instanceof Cell.Exact;
  }

  private static Ratio number(Cell cell) {
    if (cell instanceof Cell.Count count) {
      return Ratio.of(count.value());
    }
    return cell instanceof Cell.Exact exact ? exact.value() : Ratio.ZERO;
  }
}
