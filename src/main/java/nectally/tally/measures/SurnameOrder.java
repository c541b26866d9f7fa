package nectally.tally.measures;

import nectally.model.NameKey;

/**
 * The order of surnames, as ballot papers list them.
 *
 * <p>The surname is what stands before a comma, or before initials with a dot at the end ({@code
 * Cole A.M.}), else the last word.
 */
final class SurnameOrder {

  private SurnameOrder() {}

  /** Returns a key by which names sort: the surname, then the other names. */
  static String key(String name) {
    String key = NameKey.of(name).text();
    if (name.stripTrailing().endsWith(".") && name.indexOf(',') < 0) {
      return key;
    }
    int blank = key.lastIndexOf(' ');
    return blank < 0 ? key : key.substring(blank + 1) + " " + key.substring(0, blank);
  }
}
