package nectally.input;

import nectally.model.NameKey;

/** Names of areas that are called as a sum of other areas is, such as {@code North Subtotal}. */
final class TotalNames {

  private TotalNames() {}

  /** Returns whether an area is a total, or is called so in part. */
  static boolean isOdd(String area, RowRoles roles) {
    return AreaTotals.isTotal(area, roles) || isLikeOne(area);
  }

  /** Returns whether a word at either end of a name says that it is the sum of others. */
  static boolean isLikeOne(String area) {
    return WordPatterns.isLikeTotal(NameKey.of(area).text());
  }
}
